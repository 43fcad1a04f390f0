/**
 * What every case keeps beside its facts, whatever its kind: which acts of the story are done, which reminders went
 * out, what people have said about its duties. Folded from the case's own log like the facts.
 */
import type { DutyHistory, FiredRung } from '../ladder.ts';
import type { ContentId, Day, Instant, PersonId } from '../words.ts';
import type { Erased, PeopleErased } from './erasure.ts';

export type LedgerEvent =
  | { readonly type: 'case.opened'; readonly rules: number }
  /** Running before it came here: what lies before this moment counts as done (R-OPS-1). */
  | { readonly type: 'case.adopted' }
  | { readonly type: 'case.rulesMet'; readonly rules: number }
  | { readonly type: 'case.reminded'; readonly duty: string; readonly rung: string; readonly due: Day }
  | { readonly type: 'case.acted'; readonly act: string }
  | { readonly type: 'case.notApplicable'; readonly act: string }
  | { readonly type: 'case.tookBack'; readonly acts: readonly string[] }
  | { readonly type: 'case.snoozed'; readonly duty: string; readonly until: Day }
  | { readonly type: 'case.doneElsewhere'; readonly duty: string; readonly due: Day; readonly note: ContentId }
  | { readonly type: 'case.reassigned'; readonly duty: string; readonly person: PersonId }
  /** A step of the story could not be done; a person must look (issue of R-OPS-10). `code` never holds a text. */
  | { readonly type: 'case.stuck'; readonly act: string; readonly code: string }
  | { readonly type: 'case.retried'; readonly act: string }
  | { readonly type: 'case.skipped'; readonly act: string; readonly reason: ContentId }
  /** What a text said is gone, from the case and from the mail that carried it (R-PRV-1). */
  | { readonly type: 'case.redacted'; readonly text: ContentId }
  /** What is sealed in this case's log so far is gone, and the mail that said it (R-PRV-1). */
  | { readonly type: 'case.sealedErased' }
  | Erased
  | PeopleErased
  /** A command that this case sent to another was refused there. */
  | { readonly type: 'case.messageRefused'; readonly key: string; readonly code: string }
  | { readonly type: 'case.refusalSeen'; readonly key: string }
  /** An address was refused when a mail of this case went to it (R-MAIL-2). */
  | { readonly type: 'case.undeliverable'; readonly person: PersonId; readonly mail: string; readonly key: string }
  /** What is known of a person was put right; the old and the new stand in the person's versions, not here. */
  | { readonly type: 'case.personCorrected'; readonly person: PersonId }
  | { readonly type: 'case.undeliverableHandled'; readonly key: string; readonly note: ContentId };

export interface DutyRecord extends DutyHistory {
  /** Done elsewhere: silence, also when the date moves. */
  readonly doneElsewhere?: boolean;
  readonly reassigned?: PersonId;
}

/** What could not be done, as a code, and when it showed. */
export interface Fault {
  readonly code: string;
  readonly on: Instant;
}

export interface Ledger {
  readonly openedAt: Instant;
  readonly adoptedAt: Instant | null;
  /** When the case first met each release of the rules. */
  readonly met: Readonly<Record<string, Instant>>;
  readonly acts: Readonly<Record<string, 'done' | 'notApplicable'>>;
  /** Raised when an act is taken back: the story starts afresh. */
  readonly generation: number;
  readonly duties: Readonly<Record<string, DutyRecord>>;
  readonly stuck: Readonly<Record<string, Fault>>;
  readonly refused: Readonly<Record<string, Fault>>;
  readonly undeliverable: Readonly<Record<string, { readonly person: PersonId; readonly on: Instant }>>;
}

export const emptyLedger: Ledger = {
  openedAt: 0,
  adoptedAt: null,
  met: {},
  acts: {},
  generation: 0,
  duties: {},
  stuck: {},
  refused: {},
  undeliverable: {},
};

export const isLedgerEvent = (event: { readonly type: string }): event is LedgerEvent => event.type.startsWith('case.');

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

const duty = (ledger: Ledger, id: string, change: Partial<DutyRecord>): Ledger => {
  const old = ledger.duties[id] ?? { fired: {} };
  return { ...ledger, duties: { ...ledger.duties, [id]: { ...old, ...change } } };
};

const fire = (ledger: Ledger, id: string, rung: string, fired: FiredRung): Ledger =>
  duty(ledger, id, { fired: { ...ledger.duties[id]?.fired, [rung]: fired } });

/** Folds one event into the ledger. Total: an event without meaning here leaves it as it is. */
export function evolveLedger(ledger: Ledger, event: LedgerEvent, at: Instant): Ledger {
  switch (event.type) {
    case 'case.opened':
      return { ...ledger, openedAt: at, met: { [event.rules]: at } };
    case 'case.adopted':
      return { ...ledger, adoptedAt: at };
    case 'case.rulesMet':
      return { ...ledger, met: { ...ledger.met, [event.rules]: at } };
    case 'case.reminded':
      return fire(ledger, event.duty, event.rung, { at, due: event.due });
    case 'case.acted':
      return { ...ledger, acts: { ...ledger.acts, [event.act]: 'done' }, stuck: without(ledger.stuck, [event.act]) };
    case 'case.notApplicable':
    case 'case.skipped':
      return {
        ...ledger,
        acts: { ...ledger.acts, [event.act]: 'notApplicable' },
        stuck: without(ledger.stuck, [event.act]),
      };
    case 'case.tookBack':
      return { ...ledger, acts: without(ledger.acts, event.acts), generation: ledger.generation + 1 };
    case 'case.snoozed':
      return duty(ledger, event.duty, { snoozedUntil: event.until });
    case 'case.doneElsewhere':
      return duty(ledger, event.duty, { doneElsewhere: true });
    case 'case.reassigned':
      return duty(ledger, event.duty, { reassigned: event.person });
    case 'case.stuck':
      return { ...ledger, stuck: { ...ledger.stuck, [event.act]: { code: event.code, on: at } } };
    case 'case.retried':
      return { ...ledger, stuck: without(ledger.stuck, [event.act]) };
    case 'case.redacted':
    case 'case.sealedErased':
    case 'case.erased':
    case 'case.peopleErased':
      return ledger;
    case 'case.messageRefused':
      return { ...ledger, refused: { ...ledger.refused, [event.key]: { code: event.code, on: at } } };
    case 'case.refusalSeen':
      return { ...ledger, refused: without(ledger.refused, [event.key]) };
    case 'case.undeliverable':
      return { ...ledger, undeliverable: { ...ledger.undeliverable, [event.key]: { person: event.person, on: at } } };
    case 'case.personCorrected': {
      const theirs = Object.entries(ledger.undeliverable).filter(([, { person }]) => person === event.person);
      return {
        ...ledger,
        undeliverable: without(
          ledger.undeliverable,
          theirs.map(([key]) => key),
        ),
      };
    }
    case 'case.undeliverableHandled':
      return { ...ledger, undeliverable: without(ledger.undeliverable, [event.key]) };
    default:
      return event satisfies never;
  }
}
