/** A case of any kind that lives through time, and keeps its log, and every mail with the state that caused it. */
import { addDays, dayOf, toInstant } from '../../domain/calendar.ts';
import type { AnyDefinition, Context } from '../../domain/case/definition.ts';
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
import { definitionOf } from '../../domain/index.ts';
import type { Actor, CaseKind, CaseRef, Day, Instant, Role } from '../../domain/words.ts';

export interface Caused {
  readonly ref: CaseRef;
  readonly definition: AnyDefinition;
  readonly state: State;
  readonly planned: PlannedMail;
  readonly at: number;
}

/** Where ids that the case has made are found. */
export interface Facts {
  readonly gatherings?: object;
  readonly steps?: object;
  readonly hires?: readonly { readonly employment: string }[];
}

const other: CaseRef = { kind: 'round', id: 'other-case' };
const actors: Readonly<Partial<Record<string, Actor>>> = {
  case: { type: 'case', ref: other },
  service: { type: 'service' },
};

export class Life {
  readonly caused: Caused[] = [];
  readonly log: AnyEvent[] = [];
  readonly definition: AnyDefinition;
  readonly ref: CaseRef;
  private readonly story: readonly Step[];
  private readonly parent: Context['parent'];
  private state: State;
  private today: Day;

  constructor(kind: CaseKind, story: readonly Step[], today: Day, parent: Context['parent'] = null) {
    this.definition = definitionOf(kind);
    this.ref = { kind, id: `${kind}-1` };
    this.story = story;
    this.parent = parent;
    this.today = today;
    this.state = initialState(this.definition);
  }

  /** Somebody asks it; a refusal is a fault of the life. */
  does(by: Role | 'case' | 'service', asked: AnyCommand | ((facts: Facts) => AnyCommand)): this {
    const command = typeof asked === 'function' ? asked(this.state.facts as Facts) : asked;
    const change = give(this.definition, this.state, command, this.context(by));
    if ('refusals' in change) {
      const codes = change.refusals.map(({ code }) => code).join(', ');
      throw new Error(`${this.ref.kind} ${command.type} on ${this.today}: ${codes}`);
    }
    this.keep(change);
    this.settle();
    return this;
  }

  /** Time goes from each day on which something is due to the next. */
  until(day: Day): this {
    for (let next = this.settle(); next !== null && dayOf(next) < day; next = this.settle()) {
      const tomorrow = addDays(this.today, 1);
      this.today = dayOf(next) > tomorrow ? dayOf(next) : tomorrow;
    }
    if (this.today < day) this.today = day;
    this.settle();
    return this;
  }

  /** All that is due now; when something is due next. */
  private settle(): Instant | null {
    let next: Instant | null = null;
    for (const step of [...this.story, null]) {
      const tended = tend(this.definition, this.state, step, this.context('service'));
      this.keep(tended);
      ({ next } = tended);
      if (!tended.done) break;
    }
    return next;
  }

  private keep(change: Change): void {
    this.state = change.state;
    this.log.push(...change.events);
    const { ref, definition, state } = this;
    const at = toInstant(this.today, '10:00');
    this.caused.push(...change.mails.map((planned) => ({ ref, definition, state, planned, at })));
  }

  private context(by: Role | 'case' | 'service'): Context {
    const actor: Actor = actors[by] ?? { type: 'person', id: `the-${by}` };
    const now = toInstant(this.today, '10:00');
    return {
      ref: this.ref,
      now,
      today: dayOf(now),
      actor,
      holds: actor.type === 'person' ? [by as Role] : [],
      quiet: [],
      newId: (subject) => subject.replaceAll('/', '-'),
      parent: this.parent,
      read: (id) => id,
    };
  }
}
