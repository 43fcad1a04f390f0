/**
 * What every kind of case is made of. A kind is plain functions on plain data; `engine.ts` runs any of them, and
 * both the store (for real) and the dry run (without any engine) call nothing else (R-RND-6).
 */
import type { z } from 'zod';
import type { Policy } from '../policy.ts';
import type {
  Actor,
  AgencyId,
  CaseKind,
  CaseRef,
  ContentId,
  Day,
  Instant,
  Json,
  Period,
  PersonId,
  Role,
} from '../words.ts';

/** Who may give a command: a role that the person holds towards the case, or one of the three that are not persons. */
export type Authority = Role | 'system' | 'case' | 'service';

export interface CommandSpec {
  /** A strict object with a literal `type`; its fields may be made by `domain/fields.ts`. */
  readonly schema: z.ZodObject;
  readonly by: readonly Authority[];
}

/** A business "no" (R-OPS, style 10): a code with a text in `texts/`, the field it is about, and what the text needs. */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/**
 * What an event or a message says that must be erased before its log may be (R-PRV-1): its field `sealed`. The rules see
 * it as it is. The store keeps it, and who gave it, as content, and only the content's id in the log; `case.sealedErased`
 * erases it. From then on the log reads it as null, so a fold must end in the same facts with it and without.
 */
export type Sealed<T extends object> = Readonly<T> | null;

export type Decision<E> = { readonly events: readonly E[] } | { readonly refusals: readonly Refusal[] };

export const refuse = (code: string, field?: string, data?: Refusal['data']): { refusals: readonly Refusal[] } => ({
  refusals: [{ code, ...(field === undefined ? {} : { field }), ...(data === undefined ? {} : { data }) }],
});
export const accept = <E>(...events: readonly E[]): { events: readonly E[] } => ({ events });

/** What a decision may know besides the facts. All of it is data; nothing reads a clock or a table. */
export interface Context {
  readonly ref: CaseRef;
  readonly now: Instant;
  /** The day of `now` in Oslo. */
  readonly today: Day;
  readonly actor: Actor;
  /** The roles that the actor holds towards this case (empty for cases and the service). */
  readonly holds: readonly Role[];
  /** Quiet weeks of the case's agency (R-OPS-6). */
  readonly quiet: readonly Period[];
  /** The id of a case that this one opens: the same subject always gives the same id. */
  readonly newId: (subject: string) => string;
  /**
   * Facts of the case that the command names as parent (`parent()` in fields.ts), locked while this one decides:
   * how a new case learns its round's dates or its position's deadline. Null where none is named or it is not there.
   */
  readonly parent: { readonly kind: CaseKind; readonly facts: { readonly status: string } } | null;
  /** A text that the command carries, for rules that look into texts. */
  readonly read: (id: ContentId) => string;
  /** Lead times of the agency that a new case belongs to: it keeps them over the round's, in its log (policy-bounds.ts). */
  readonly agencyPolicy?: Partial<Policy>;
  /** Of whom the command brought a new name, address or form of language, in place of what was known. */
  readonly renewed?: readonly PersonId[];
}

/**
 * One rung of a reminder ladder: a mail to a role, on a day at 08:00 Europe/Oslo (R-DUT-2). Rungs stand in order of
 * urgency, the least urgent first.
 */
export interface Rung {
  /** Stable within the duty over releases: 'before-14', 'escalated'. */
  readonly id: string;
  readonly on: Day;
  /** On a free day: a reminder *before* a date goes earlier, one *after* an event goes later. */
  readonly free: 'earlier' | 'later';
  readonly to: Role;
  /** The mail's kind without the case's: 'deadlineSoon' of a position is 'position.deadlineSoon'. */
  readonly mail: string;
  /** Repeats from `on` until the duty is fulfilled: every so many working days, or every so many days. */
  readonly every?: { readonly workingDays: number } | { readonly days: number };
  /** The release of the rules that brought this rung; see `rulesVersion`. Absent: it was there from the start. */
  readonly since?: number;
}

/** Something a role must do by a date (R-DUT-1). A duty that is fulfilled is not returned by `duties` any more. */
export interface Duty {
  /** Unique in the case and stable over time: 'verification', 'talk.month3'. */
  readonly id: string;
  readonly owner: Role;
  readonly due: Day;
  /** A date set by law: never snoozed, never moved by quiet weeks, never waits for the morning after downtime. */
  readonly legal?: boolean;
  /** Its command has an effect that must not be missed: it cannot be marked as done elsewhere. */
  readonly onlyByCommand?: boolean;
  /** The requirement or paragraph it rests on: 'R-POS-5', 'statsansatteloven § 17 (4)'. */
  readonly basis: string;
  /** The command that fulfils it. */
  readonly fulfilledBy: string;
  readonly rungs: readonly Rung[];
  /** The release of the rules that brought this duty. */
  readonly since?: number;
  /** Ids, days and numbers that its mails say. */
  readonly data?: Readonly<Record<string, Json>>;
}

/** A mail that a fact causes at once. Whether it leaves at once or at 08:00 is its kind's `class` (mails table). */
export interface Mail {
  /** Unique in the case: the same key is the same mail, so that a repeated effect sends once. */
  readonly key: string;
  readonly mail: string;
  readonly to: Role | { readonly person: PersonId };
  /**
   * Ids, days and numbers that the text says. `once`: a person who has got a mail with the same `once` from any case
   * does not get this one (a leader of two employees is invited to a gathering once).
   */
  readonly data?: Readonly<Record<string, Json>>;
  /** It waits for the morning of this day, and is asked then whether it still holds (`stillHolds`). */
  readonly on?: Day;
}

/** All cases of a kind under a parent, of one agency only where that is said: a fan-out. */
export interface Children {
  readonly children: CaseKind;
  readonly of: string;
  readonly agency?: AgencyId;
}

/** A command to another case, given there exactly once. One to a case that is not there opens it. */
export interface Message {
  /** Unique among the messages of this case. */
  readonly key: string;
  readonly to: CaseRef | Children;
  readonly command: { readonly type: string } & Readonly<Record<string, Json>>;
}

export interface Effects {
  readonly mails?: readonly Mail[];
  readonly messages?: readonly Message[];
  /** Acts of the story that a correction takes back; the story starts afresh. */
  readonly takesBack?: readonly string[];
}

/**
 * How a mail travels. `reminder`: in the person's digest of the morning. `news`: alone, in working hours (R-DUT-2).
 * `own`: alone and at once (applicants' mail, decision links). `legal`: alone, at once, whatever the hour.
 */
export type MailClass = 'reminder' | 'news' | 'own' | 'legal';
export interface MailSpec {
  readonly class: MailClass;
  /** Requirement or paragraph; the foot of the mail says it (R-DUT-8). */
  readonly basis: string;
  /** It says what is sealed in the log: erased with that, and listed as this mail from then on (R-PRV-1). */
  readonly erasedAs?: string;
}

/** What happens at its moment by time alone, wherever the story stands: a message that has waited long enough. */
export interface Timed<E> {
  readonly at: Instant;
  readonly event: E;
}

/** Reached already, waits for a person (false), or will be reached by time alone at an instant. */
export type Reached = boolean | Instant;

export interface CaseDefinition<
  F extends { readonly status: string },
  C extends { readonly type: string },
  E extends { readonly type: string },
> {
  readonly kind: CaseKind;
  readonly initial: F;
  /** Every command of the kind. */
  readonly commands: Readonly<Record<string, CommandSpec>>;
  readonly decide: (facts: F, command: C, context: Context) => Decision<E>;
  readonly evolve: (facts: F, event: E, at: Instant) => F;
  /** Open duties only, those that lie ahead included. */
  readonly duties: (facts: F, policy: Policy) => readonly Duty[];
  /** What an event causes outside the case; `after` holds the event already. */
  readonly effects: (event: E, after: F, context: Context, before: F) => Effects;
  /** The waits of the story: reached *or passed*, true along every later status. */
  readonly waits: Readonly<Record<string, (facts: F) => Reached>>;
  /** The acts of the story: events, or null where the act does not apply (the case went another way). */
  readonly acts: Readonly<Record<string, (facts: F, context: Context) => readonly E[] | null>>;
  /** What has a moment of its own beside the story. The event takes itself out of what this says. */
  readonly timed?: (facts: F) => readonly Timed<E>[];
  readonly mails: Readonly<Record<string, MailSpec>>;
  /** Whether news that has waited for its day may go; without it, news of a fact stays needed. */
  readonly stillHolds?: (facts: F, mail: string, data: Readonly<Record<string, Json>>) => boolean;
  readonly people: (facts: F) => Partial<Readonly<Record<Role, PersonId>>>;
  readonly agency: (facts: F) => AgencyId | null;
  /** The case this one belongs to: a position's round, an application's position. */
  readonly parent: (facts: F) => string | null;
  /** Lead times that the round or agency has set, over the defaults. */
  readonly policy: (facts: F) => Partial<Policy>;
}

// The registry holds kinds side by side; each is checked where it is defined.
// oxlint-disable-next-line typescript/no-explicit-any -- a kind's own types stop at the registry's door
export type AnyDefinition = CaseDefinition<any, any, any>;
