/**
 * Runs any kind of case: `give` for people and cases, `tend` for time and the story. Pure: the store calls these
 * inside its transaction, the dry run calls them with no engine at all, so both do the same (R-RND-6).
 */
import { ahead, climb, type LadderContext, type PlannedRung } from '../ladder.ts';
import { defaultPolicy, type Policy } from '../policy.ts';
import type { Day, Instant, Json, PersonId, Role } from '../words.ts';
import { type CommonCommand, commonCommands, isCommonCommand } from './commands.ts';
import { commonDuties } from './common-duties.ts';
import {
  type AnyDefinition,
  type Authority,
  accept,
  type CommandSpec,
  type Context,
  type Decision,
  type Duty,
  type Message,
  type Reached,
  type Refusal,
  refuse,
  type Timed,
} from './definition.ts';
import { emptyLedger, evolveLedger, isLedgerEvent, type Ledger, type LedgerEvent } from './ledger.ts';

/** The release of the rules. Raise it with a new duty or rung, and give that duty or rung this number as `since`. */
export const rulesVersion = 1;

export type AnyFacts = { readonly status: string };
export type AnyEvent = { readonly type: string } & Readonly<Record<string, unknown>>;
export type AnyCommand = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface State {
  readonly facts: AnyFacts;
  readonly ledger: Ledger;
}

/** A mail that a change causes: from an event (a fact) or from a rung of a ladder. */
export interface PlannedMail {
  readonly key: string;
  readonly mail: string;
  readonly to: Role | { readonly person: PersonId };
  readonly data: Readonly<Record<string, Json>>;
  readonly on?: Day;
  readonly duty?: { readonly id: string; readonly rung: string; readonly due: string; readonly legal: boolean };
}

export interface Change {
  readonly state: State;
  readonly events: readonly AnyEvent[];
  readonly mails: readonly PlannedMail[];
  readonly messages: readonly Message[];
}

export interface Step {
  readonly wait: string;
  readonly act: string;
}

export interface Tended extends Change {
  /** The step is done: the story goes on. */
  readonly done: boolean;
  /** When time alone does something next; null when nothing is ahead. */
  readonly next: Instant | null;
  /** Codes of what fired, for the history's readers: duty/rung and acts. */
  readonly fired: readonly string[];
}

export const initialState = (definition: AnyDefinition): State => ({
  facts: definition.initial as AnyFacts,
  ledger: emptyLedger,
});

export const policyOf = (definition: AnyDefinition, facts: AnyFacts): Policy => ({
  ...defaultPolicy,
  ...definition.policy(facts),
});

/** Folds one event of the log; the same function for a rebuild and for a new event. */
export function evolve(definition: AnyDefinition, state: State, event: AnyEvent, at: Instant): State {
  if (isLedgerEvent(event)) return { ...state, ledger: evolveLedger(state.ledger, event, at) };
  return { ...state, facts: definition.evolve(state.facts, event, at) };
}

const unchanged = (state: State): Change => ({ state, events: [], mails: [], messages: [] });

/** Applies events one after the other and gathers what each causes. */
export function apply(definition: AnyDefinition, start: Change, events: readonly AnyEvent[], context: Context): Change {
  return events.reduce<Change>((change, event) => {
    const state = evolve(definition, change.state, event, context.now);
    const next = { ...change, state, events: [...change.events, event] };
    if (isLedgerEvent(event)) return next;
    const effects = definition.effects(event, state.facts, context, change.state.facts);
    const grown: Change = {
      ...next,
      mails: [...next.mails, ...(effects.mails ?? []).map((mail) => ({ ...mail, data: mail.data ?? {} }))],
      messages: [...next.messages, ...(effects.messages ?? [])],
    };
    const takesBack = (effects.takesBack ?? []).filter((act) => act in state.ledger.acts);
    return takesBack.length === 0
      ? grown
      : apply(definition, grown, [{ type: 'case.tookBack', acts: takesBack }], context);
  }, start);
}

/** Opening a case records which release of the rules it first met, before anything else. */
const opening = (state: State): readonly LedgerEvent[] =>
  state.ledger.openedAt === 0 ? [{ type: 'case.opened', rules: rulesVersion }] : [];

const authorised = (by: readonly Authority[], context: Context): boolean => {
  if (context.actor.type !== 'person') return by.includes(context.actor.type);
  return context.holds.some((role) => by.includes(role));
};

/** All open duties: the kind's own and those that the ledger makes, without what was done elsewhere. */
export function openDuties(definition: AnyDefinition, state: State): readonly Duty[] {
  const own: readonly Duty[] = definition.duties(state.facts, policyOf(definition, state.facts));
  return [...own, ...commonDuties(definition.kind, state.ledger)].filter(
    (duty) => state.ledger.duties[duty.id]?.doneElsewhere !== true,
  );
}

/** Refused without a trace, or the change. The caller has checked the command's shape. */
export function give(
  definition: AnyDefinition,
  state: State,
  command: AnyCommand,
  context: Context,
): Change | { readonly refusals: readonly Refusal[] } {
  const specs: Readonly<Record<string, CommandSpec>> = { ...definition.commands, ...commonCommands };
  const spec = specs[command.type];
  if (spec === undefined) return refuse('unknownCommand', 'type', { type: command.type });
  if (!authorised(spec.by, context)) return refuse('notAllowed', 'type', { type: command.type });
  const decision: Decision<AnyEvent> = isCommonCommand(command)
    ? decideCommon(definition, state, command)
    : definition.decide(state.facts, command, context);
  if ('refusals' in decision) return decision;
  const events = decision.events.length === 0 ? [] : [...opening(state), ...decision.events];
  return apply(definition, unchanged(state), events, context);
}

function decideCommon(definition: AnyDefinition, state: State, command: CommonCommand): Decision<LedgerEvent> {
  switch (command.type) {
    case 'case.snooze':
      return withDuty(definition, state, command.duty, (duty) => {
        if (duty.legal === true) return refuse('legalDateNotSnoozed', 'duty');
        if (command.until >= duty.due) return refuse('snoozePastDue', 'until', { due: duty.due });
        return accept({ type: 'case.snoozed', duty: duty.id, until: command.until });
      });
    case 'case.markDone':
      return withDuty(definition, state, command.duty, (duty) => {
        const own = { command: duty.fulfilledBy };
        if (duty.legal === true) return refuse('legalDutyNotDoneElsewhere', 'duty', own);
        if (duty.onlyByCommand === true) return refuse('onlyByItsCommand', 'duty', own);
        return accept({ type: 'case.doneElsewhere', duty: duty.id, due: duty.due, note: command.note });
      });
    case 'case.reassign':
      return withDuty(definition, state, command.duty, (duty) =>
        accept({ type: 'case.reassigned', duty: duty.id, person: command.person }),
      );
    case 'case.retryStep':
      return command.act in state.ledger.stuck
        ? accept({ type: 'case.retried', act: command.act })
        : refuse('noSuchStep', 'act');
    case 'case.skipStep':
      return command.act in state.ledger.stuck
        ? accept({ type: 'case.skipped', act: command.act, reason: command.reason })
        : refuse('noSuchStep', 'act');
    case 'case.refusalSeen':
      return command.key in state.ledger.refused
        ? accept({ type: 'case.refusalSeen', key: command.key })
        : refuse('noSuchDuty', 'key');
    case 'case.undeliverableHandled':
      return command.key in state.ledger.undeliverable
        ? accept({ type: 'case.undeliverableHandled', key: command.key, note: command.note })
        : refuse('noSuchDuty', 'key');
    case 'case.correctPerson':
      return accept({ type: 'case.personCorrected', person: command.person });
    case 'case.redact':
      return accept({ type: 'case.redacted', text: command.text });
    case 'case.noteRefusal':
      return accept({ type: 'case.messageRefused', key: command.key, code: command.code });
    case 'case.noteUndeliverable':
      return accept({ type: 'case.undeliverable', person: command.person, mail: command.mail, key: command.key });
    case 'case.noteStuck':
      return accept({ type: 'case.stuck', act: command.act, code: command.code });
    default:
      return command satisfies never;
  }
}

function withDuty(
  definition: AnyDefinition,
  state: State,
  id: string,
  then: (duty: Duty) => Decision<LedgerEvent>,
): Decision<LedgerEvent> {
  const duty = openDuties(definition, state).find((one) => one.id === id);
  return duty === undefined ? refuse('noSuchDuty', 'duty') : then(duty);
}

/** A rung applies only if its moment lies after the case met its rule, and after its adoption (R-OPS-1). */
export function ladderContext(ledger: Ledger, now: Instant, quiet: LadderContext['quiet']): LadderContext {
  const cutoff = (since: number | undefined): Instant => {
    const met = Object.entries(ledger.met).filter(([version]) => Number(version) >= (since ?? 0));
    const first = since === undefined ? 0 : Math.min(...met.map(([, at]) => at));
    return Math.max(first, ledger.adoptedAt ?? 0);
  };
  return { now, quiet, cutoff };
}

const history = (ledger: Ledger, duty: string) => ledger.duties[duty] ?? { fired: {} };

function reminder(definition: AnyDefinition, ledger: Ledger, duty: Duty, planned: PlannedRung): PlannedMail {
  const { rung } = planned;
  const reassigned = ledger.duties[duty.id]?.reassigned;
  return {
    key: `${duty.id}/${planned.key}`,
    mail: rung.mail.includes('.') ? rung.mail : `${definition.kind}.${rung.mail}`,
    to: reassigned !== undefined && rung.to === duty.owner ? { person: reassigned } : rung.to,
    data: { ...duty.data, due: duty.due },
    duty: { id: duty.id, rung: rung.id, due: duty.due, legal: duty.legal === true },
  };
}

function fireDuties(definition: AnyDefinition, start: Change, context: Context): Change {
  return openDuties(definition, start.state).reduce<Change>((change, duty) => {
    const { ledger } = change.state;
    const { fire } = climb(duty, history(ledger, duty.id), ladderContext(ledger, context.now, context.quiet));
    const events: readonly LedgerEvent[] = fire.map(({ rung }) => ({
      type: 'case.reminded',
      duty: duty.id,
      rung: rung.id,
      due: duty.due,
    }));
    const mails = fire.map((planned) => reminder(definition, ledger, duty, planned));
    const told = apply(definition, change, events, context);
    return { ...told, mails: [...told.mails, ...mails] };
  }, start);
}

const timedOf = (definition: AnyDefinition, { facts }: State): readonly Timed<AnyEvent>[] =>
  definition.timed?.(facts) ?? [];

/** What has a moment of its own that has come, the earliest first. */
const dueNow = (definition: AnyDefinition, state: State, now: Instant): readonly AnyEvent[] =>
  timedOf(definition, state)
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at)
    .map(({ event }) => event);

const reachedNow = (reached: Reached, now: Instant): boolean =>
  typeof reached === 'number' ? reached <= now : reached;

function takeStep(definition: AnyDefinition, change: Change, step: Step, context: Context): Change & { done: boolean } {
  const { facts, ledger } = change.state;
  if (step.act in ledger.acts) return { ...change, done: true };
  const wait = definition.waits[step.wait];
  const act = definition.acts[step.act];
  if (wait === undefined || act === undefined) throw new Error(`no such step: ${step.wait}/${step.act}`);
  if (step.act in ledger.stuck || !reachedNow(wait(facts), context.now)) return { ...change, done: false };
  const name = step.act;
  try {
    const events: readonly AnyEvent[] | null = act(facts, context);
    const recorded: readonly AnyEvent[] =
      events === null ? [{ type: 'case.notApplicable', act: name }] : [{ type: 'case.acted', act: name }, ...events];
    return { ...apply(definition, change, recorded, context), done: true };
  } catch (error) {
    // An act that cannot be decided or folded is a fault of the rules: it becomes a person's duty, the reminders go on.
    const stuck: AnyEvent = { type: 'case.stuck', act: name, code: error instanceof Error ? error.name : 'fault' };
    return { ...apply(definition, change, [stuck], context), done: false };
  }
}

const rulesMet = (ledger: Ledger): readonly LedgerEvent[] =>
  ledger.openedAt === 0 || String(rulesVersion) in ledger.met ? [] : [{ type: 'case.rulesMet', rules: rulesVersion }];

/**
 * Everything that time and the story owe this case at `context.now`: reminders that have come due, then the step if
 * it is reached. A case that nobody has opened is left alone. Doing it twice is doing it once.
 */
export function tend(definition: AnyDefinition, state: State, step: Step | null, context: Context): Tended {
  if (state.ledger.openedAt === 0) return { ...unchanged(state), done: false, next: null, fired: [] };
  const met = apply(definition, unchanged(state), rulesMet(state.ledger), context);
  const told = fireDuties(definition, met, context);
  const timed = dueNow(definition, told.state, context.now);
  const timely = apply(definition, told, timed, context);
  const taken = step === null ? { ...timely, done: true } : takeStep(definition, timely, step, context);
  const { done, ...change } = taken;
  const fired = [
    ...timed.map(({ type }) => type),
    ...change.mails.flatMap((mail) => (mail.duty === undefined ? [] : [`${mail.duty.id}/${mail.duty.rung}`])),
    ...(done && step !== null && !(step.act in state.ledger.acts) ? [step.act] : []),
  ];
  return { ...change, done, next: nextMoment(definition, change.state, step, context), fired };
}

/** The earliest instant at which time alone does something: a rung, what has its own moment, or a step that waits for a date. */
export function nextMoment(
  definition: AnyDefinition,
  state: State,
  step: Step | null,
  context: Pick<Context, 'now' | 'quiet'>,
): Instant | null {
  const ladder = ladderContext(state.ledger, context.now, context.quiet);
  const rungs = openDuties(definition, state).map((duty) => climb(duty, history(state.ledger, duty.id), ladder).next);
  const reached = step === null ? false : (definition.waits[step.wait]?.(state.facts) ?? false);
  const timed = timedOf(definition, state).map(({ at }) => at);
  const moments = [...rungs, ...timed, typeof reached === 'number' ? reached : null].filter((at) => at !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

export interface DutyOutlook {
  readonly duty: Duty;
  readonly snoozedUntil: string | null;
  readonly reassigned: PersonId | null;
  readonly coming: readonly { readonly mail: string; readonly to: Role; readonly at: Instant; readonly rung: string }[];
}

/** What will happen next, when and to whom (R-LOG-3): every open duty with each reminder until `until`. */
export function outlook(
  definition: AnyDefinition,
  state: State,
  context: Pick<Context, 'now' | 'quiet'>,
  until: Instant,
): readonly DutyOutlook[] {
  const ladder = ladderContext(state.ledger, context.now, context.quiet);
  return openDuties(definition, state).map((duty) => {
    const record = state.ledger.duties[duty.id];
    return {
      duty,
      snoozedUntil: record?.snoozedUntil ?? null,
      reassigned: record?.reassigned ?? null,
      coming: ahead(duty, history(state.ledger, duty.id), ladder, until).map(({ rung, at }) => ({
        mail: rung.mail.includes('.') ? rung.mail : `${definition.kind}.${rung.mail}`,
        to: rung.to,
        at,
        rung: rung.id,
      })),
    };
  });
}
