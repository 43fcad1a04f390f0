/** Runs a case through the engine in a test: commands by people and cases, and time, with every input frozen. */
import { dayOf, toInstant } from '../../domain/calendar.ts';
import type { AnyDefinition, Context, Message } from '../../domain/case/definition.ts';
import {
  type AnyCommand,
  type AnyEvent,
  type Change,
  give,
  initialState,
  type PlannedMail,
  type State,
  type Step,
  tend,
} from '../../domain/case/engine.ts';
import type { CaseKind, Instant, Role } from '../../domain/words.ts';
import type { MailText } from '../../mail/catalogue.ts';
import { placeholders } from '../../mail/catalogue.ts';
import { application as applicationEn } from '../../texts/mails/application.en.ts';
import { application as applicationNb } from '../../texts/mails/application.nb.ts';
import { application as applicationNn } from '../../texts/mails/application.nn.ts';
import { position as positionEn } from '../../texts/mails/position.en.ts';
import { position as positionNb } from '../../texts/mails/position.nb.ts';
import { position as positionNn } from '../../texts/mails/position.nn.ts';

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const texts = {
  position: [positionNb, positionNn, positionEn],
  application: [applicationNb, applicationNn, applicationEn],
};
/** What the renderer brings for every mail. */
const fromRenderer = [
  'caseTitle',
  'agencyName',
  'leaderName',
  'caseLink',
  'applicationLink',
  'declarationLink',
  'invitationLink',
];

/** A mail of a test that no text can be filled with is a fault of the kind, whatever the test is about. */
function mustFill(kind: CaseKind, { mail, data }: PlannedMail): void {
  if (mail.startsWith('case.') || (kind !== 'position' && kind !== 'application')) return;
  const name = mail.slice(mail.indexOf('.') + 1);
  for (const language of texts[kind]) {
    const text: MailText | undefined = (language as Readonly<Record<string, MailText>>)[name];
    if (text === undefined) throw new Error(`no text for ${kind}.${name}`);
    const missing = [...placeholders(text)].filter((hole) => !fromRenderer.includes(hole) && data[hole] == null);
    if (missing.length > 0) throw new Error(`${kind}.${name} lacks ${missing.join(', ')}`);
  }
}

export interface Giver {
  readonly as?: Role | 'case' | 'system';
  readonly parent?: Context['parent'];
}

export interface Run {
  readonly definition: AnyDefinition;
  readonly state: () => State;
  readonly mails: PlannedMail[];
  readonly messages: Message[];
  readonly events: AnyEvent[];
  /** Codes of the refusals; empty when it was accepted. */
  readonly give: (command: AnyCommand, by?: Giver) => readonly string[];
  /** Time goes to the morning of a day, and everything due before it happens on its own day. */
  readonly goTo: (day: string, time?: string) => void;
  readonly now: () => Instant;
}

export const positionStory: readonly Step[] = [
  { wait: 'advertised', act: 'announce' },
  { wait: 'deadlinePassed', act: 'openVerification' },
  { wait: 'everyoneSettled', act: 'openSelection' },
  { wait: 'decided', act: 'openFeedback' },
  { wait: 'everyCandidateAnswered', act: 'close' },
];

export const applicationStory: readonly Step[] = [
  { wait: 'answerDue', act: 'noteSilence' },
  { wait: 'outcomeKnown', act: 'eraseAnswer' },
  { wait: 'answeredOrWithdrawn', act: 'close' },
  { wait: 'retentionOver', act: 'erase' },
];

const contents = new Map<string, string>();
export const aText = (id: string, text: string): string => {
  contents.set(id, text);
  return id;
};

function contextAt(kind: CaseKind, id: string, now: Instant, by: Giver): Context {
  const { as = 'hr', parent = null } = by;
  const actor =
    as === 'case'
      ? ({ type: 'case', ref: { kind: 'round', id: 'r1' } } as const)
      : as === 'system'
        ? ({ type: 'system', agency: 'a1' } as const)
        : ({ type: 'person', id: `the-${as}` } as const);
  return frozen({
    ref: { kind, id },
    now,
    today: dayOf(now),
    actor,
    holds: as === 'case' || as === 'system' ? [] : [as],
    quiet: [],
    newId: (subject: string) => `id:${subject}`,
    parent,
    read: (content: string) => contents.get(content) ?? '',
  });
}

export function run(definition: AnyDefinition, story: readonly Step[], id: string, start: string): Run {
  let state = frozen(initialState(definition));
  let now = toInstant(start, '10:00');
  let generation = 0;
  let at = 0;
  const done: Omit<Run, 'definition' | 'state' | 'give' | 'goTo' | 'now'> = { mails: [], messages: [], events: [] };
  const keep = (change: Change): void => {
    state = frozen(change.state);
    for (const mail of change.mails) mustFill(definition.kind, mail);
    done.mails.push(...change.mails);
    done.messages.push(...change.messages);
    done.events.push(...change.events);
  };
  const service = () => ({
    ...contextAt(definition.kind, id, now, {}),
    actor: { type: 'service' } as const,
    holds: [],
  });
  /** All that is due now; the moment of the next thing. */
  const settle = (): Instant | null => {
    for (;;) {
      const step = story[at] ?? null;
      const tended = tend(definition, state, step, service());
      keep(tended);
      if (state.ledger.generation !== generation) {
        generation = state.ledger.generation;
        at = 0;
      } else if (tended.done && step !== null) at += 1;
      else return tended.next;
    }
  };
  return {
    ...done,
    definition,
    state: () => state,
    now: () => now,
    give: (command, by = {}) => {
      const answer = give(definition, state, frozen(command), contextAt(definition.kind, id, now, by));
      if ('refusals' in answer) return answer.refusals.map((refusal) => refusal.code);
      keep(answer);
      if (state.ledger.generation !== generation) {
        generation = state.ledger.generation;
        at = 0;
      }
      settle();
      return [];
    },
    goTo: (day, time = '10:00') => {
      const until = Math.max(now, toInstant(day, time));
      for (let next = settle(); next !== null && next <= until; next = settle()) now = Math.max(now, next);
      now = until;
      settle();
    },
  };
}

export const aRound = (over: Readonly<Record<string, unknown>> = {}): Context['parent'] => ({
  kind: 'round',
  facts: {
    status: 'open',
    ...{
      model: 'common',
      targetGroup: 'disabilityOrGap',
      termMonths: 18,
      dates: {
        replyBy: '2017-01-31',
        publishFrom: '2017-03-01',
        applicationDeadline: '2017-03-29',
        recruitmentEnd: '2017-05-31',
      },
      policy: {},
      agencies: { a1: { participation: 'p1', answer: 'takingPart', positions: 1 } },
      ...over,
    },
  },
});

export const aContinuousRound = (over: Readonly<Record<string, unknown>> = {}): Context['parent'] =>
  aRound({
    model: 'continuous',
    termMonths: 24,
    dates: { replyBy: '2017-01-31', publishFrom: null, applicationDeadline: null, recruitmentEnd: null },
    ...over,
  });

export const registration = (over: Readonly<Record<string, unknown>> = {}): AnyCommand => ({
  type: 'register',
  round: 'r1',
  agency: 'a1',
  title: 'Rådgiver',
  positionCode: '1434',
  payFrom: 560_000,
  payTo: 620_000,
  unit: 'Personvern',
  leader: 'lea',
  jobLevel: 'rådgiver',
  percentage: 80,
  months: 18,
  place: 'Oslo',
  qualifications: 'c-qualifications',
  openings: 1,
  ordinary: true,
  rotation: false,
  hasTickBox: true,
  mode: 'byCandidate',
  ...over,
});

export const publication = (over: Readonly<Record<string, unknown>> = {}): AnyCommand => ({
  type: 'publish',
  text: 'c-good',
  link: 'https://example.org/jobb/1',
  channels: [{ channel: 'ownSite' }, { channel: 'nav', on: '2017-03-01' }],
  ...over,
});
