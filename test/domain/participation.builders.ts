/** A case that is driven through the engine as the store does it, with a clock that the test moves. */
import { dayOf, toInstant } from '../../domain/calendar.ts';
import type { AnyDefinition, Context, Duty, Message, Refusal } from '../../domain/case/definition.ts';
import {
  type AnyCommand,
  type AnyEvent,
  type AnyFacts,
  give,
  initialState,
  openDuties,
  type PlannedMail,
  type State,
  type Step,
  tend,
} from '../../domain/case/engine.ts';
import type { Actor, CaseRef, Day, Role } from '../../domain/words.ts';

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

export type By = { readonly actor: Actor; readonly holds: readonly Role[] };
export const as = (role: Role, id: string = role): By => ({ actor: { type: 'person', id }, holds: [role] });
export const byCase: By = { actor: { type: 'case', ref: { kind: 'round', id: 'r1' } }, holds: [] };
export const byService: By = { actor: { type: 'service' }, holds: [] };

export interface Driven {
  readonly events: readonly AnyEvent[];
  readonly mails: readonly PlannedMail[];
  readonly messages: readonly Message[];
}

/** Everything that has happened to one case. */
export class Driver {
  readonly definition: AnyDefinition;
  readonly ref: CaseRef;
  readonly story: readonly Step[];
  state: State;
  now: number;
  mails: PlannedMail[] = [];
  messages: Message[] = [];
  events: AnyEvent[] = [];

  constructor(definition: AnyDefinition, ref: CaseRef, story: readonly Step[], today: Day) {
    this.definition = definition;
    this.ref = ref;
    this.story = story;
    this.state = frozen(initialState(definition));
    this.now = toInstant(today, '09:00');
  }

  context(by: By): Context {
    return {
      ref: this.ref,
      now: this.now,
      today: dayOf(this.now),
      actor: by.actor,
      holds: by.holds,
      quiet: [],
      newId: (subject) => subject.replaceAll('/', '.'),
      parent: null,
      read: (id) => id,
    };
  }

  /** Gives a command as it would come through the door: its shape is checked as well. */
  give(by: By, command: AnyCommand): Driven | { readonly refusals: readonly Refusal[] } {
    const spec = this.definition.commands[command.type];
    const parsed = spec === undefined ? command : spec.schema.parse(command);
    const change = give(this.definition, this.state, frozen(parsed) as AnyCommand, this.context(by));
    return 'refusals' in change ? change : this.keep(change);
  }

  private keep(change: Driven & { readonly state: State }): Driven {
    this.state = frozen(change.state);
    this.events.push(...change.events);
    this.mails.push(...change.mails);
    this.messages.push(...change.messages);
    return change;
  }

  /** Lets the story and the reminders catch up with the clock. */
  settle(): Driven {
    const from = { events: this.events.length, mails: this.mails.length, messages: this.messages.length };
    for (const step of this.story) {
      const tended = tend(this.definition, this.state, step, this.context(byService));
      this.keep(tended);
      if (!tended.done) break;
    }
    return {
      events: this.events.slice(from.events),
      mails: this.mails.slice(from.mails),
      messages: this.messages.slice(from.messages),
    };
  }

  on(day: Day, time = '09:00'): this {
    this.now = toInstant(day, time);
    return this;
  }

  get facts(): AnyFacts {
    return this.state.facts;
  }

  duties(): readonly Duty[] {
    return openDuties(this.definition, this.state);
  }

  duty(id: string): Duty | undefined {
    return this.duties().find((one) => one.id === id);
  }
}

export const codes = (given: Driven | { readonly refusals: readonly Refusal[] }): readonly string[] =>
  'refusals' in given ? given.refusals.map(({ code }) => code) : [];
export const types = (given: Driven | { readonly refusals: readonly Refusal[] }): readonly string[] =>
  'refusals' in given
    ? given.refusals.map(({ code }) => `refused: ${code}`)
    : given.events.map(({ type }) => type).filter((type) => !type.startsWith('case.'));
export const mailed = (given: Driven | { readonly refusals: readonly Refusal[] }): readonly string[] =>
  'refusals' in given
    ? []
    : given.mails.map(({ mail, to }) => `${mail.replace(/^.*\./, '')} → ${typeof to === 'string' ? to : to.person}`);
export const sent = (given: Driven | { readonly refusals: readonly Refusal[] }): readonly string[] =>
  'refusals' in given
    ? []
    : given.messages.map(({ to, command }) => `${command.type} → ${'children' in to ? `all ${to.children}` : to.id}`);
