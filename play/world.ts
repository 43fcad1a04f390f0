/** Where a play happens: the real service in a rehearsal, or the rules alone in memory. Both do the same (R-RND-6). */
import type { AnyCommand, State } from '../domain/case/engine.ts';
import type { Actor, CaseKind, CaseRef, Instant, Json, PersonId } from '../domain/words.ts';
import type { GiveAnswer } from '../store/door.ts';

export interface Giving {
  readonly actor: Actor;
  readonly ref: CaseRef;
  readonly command: AnyCommand;
  readonly key: string;
}

export interface CaseNow {
  readonly ref: CaseRef;
  readonly state: State;
}

/** One event of a case's log. */
export interface LoggedEvent {
  readonly ref: CaseRef;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor['type'];
  readonly person: PersonId | null;
  readonly event: { readonly type: string } & Readonly<Record<string, Json>>;
}

/** One mail that has left; a digest has several matters. */
export interface SentMail {
  readonly at: Instant;
  readonly person: PersonId;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The mail as it went over the wire; null where nothing was sent. */
  readonly raw: string | null;
  readonly matters: readonly { readonly mail: string; readonly caseId: string; readonly key: string }[];
}

export interface World {
  /** Lives through everything up to and including this moment. */
  readonly until: (to: Instant) => Promise<void>;
  /** When time alone does something next; null when nothing is ahead. */
  readonly next: () => Promise<Instant | null>;
  /** Gives a command at the world's own time, and waits until all is quiet. */
  readonly give: (giving: Giving) => Promise<GiveAnswer>;
  readonly cases: (kind: CaseKind) => Promise<readonly CaseNow[]>;
  /** Everybody with this address: an applicant is a person of their own for each application. */
  readonly peopleAt: (email: string | undefined, name: string) => Promise<readonly PersonId[]>;
  readonly nameOf: (person: PersonId) => Promise<string>;
  readonly log: () => Promise<readonly LoggedEvent[]>;
  readonly mails: () => Promise<readonly SentMail[]>;
}

/** What only the real service can suffer. */
export interface Faults {
  readonly smtp: (kind: string, recipient: string | undefined, times: number | undefined) => void;
  readonly stopWorker: () => Promise<void>;
  readonly startWorker: () => Promise<void>;
  readonly terminate: (ref: CaseRef) => Promise<void>;
}
