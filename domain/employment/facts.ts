/** What is known about one employment, from the hire to a permanent post or to leaving (R-EMP). */
import type { HoldReason } from '../case/erasure.ts';
import type { Policy } from '../policy.ts';
import type { AgencyId, ContentId, Day, Period, PersonId } from '../words.ts';
import type { DecisionRow, Outcome } from './term.ts';

/** The agreed term. Both days belong to it. */
export interface Term {
  readonly start: Day;
  /** Where the first term ends or ended: probation is reckoned from it, never from an extension (law.md § 1.2). */
  readonly firstLeaving: Day;
  /** The agreed leaving date, extension included. */
  readonly leaving: Day;
  readonly extended: boolean;
  /** Days of earlier terms in the programme at the same parent employer, as HR has stated; absent: none. */
  readonly earlierDays?: number;
}

export interface Mentor {
  readonly person: PersonId;
  readonly since: Day;
  readonly agreementOn: Day | null;
}

export interface Buddy {
  readonly person: PersonId;
  /** Where the buddy meets the employee on the first day. */
  readonly place: string | null;
}

export interface TalkRecord {
  readonly on: Day;
  readonly held: boolean;
}

export interface Meeting {
  readonly on: Day;
  readonly held: boolean;
}

/** Something that mentor and employee have agreed to do (R-EMP-5). */
export interface Activity {
  readonly item: ContentId;
  readonly due: Day;
  readonly owner: 'mentor' | 'employee';
  readonly doneOn: Day | null;
}

export interface Absence extends Period {
  /** Told in writing that probation is moved by it (statsansatteloven § 15 (2)). */
  readonly told: boolean;
}

export interface Proposal {
  readonly outcome: Outcome;
  readonly months: number | null;
  readonly on: Day;
}

export interface RecordedDecision {
  readonly outcome: Outcome;
  readonly on: Day;
  /** The row of the table that allowed it. */
  readonly row: DecisionRow;
  /** As it was before: for taking the decision back. */
  readonly before: { readonly term: Term; readonly notice: Notice };
}

/** The written notice of the leaving date (statsansatteloven § 17 (4)). */
export interface Notice {
  readonly sentOn: Day | null;
  /** The notice is given when it has reached the employee, not when it was sent. */
  readonly receivedOn: Day | null;
}

export interface Ending {
  readonly by: 'resignation' | 'dismissal';
  readonly on: Day;
  readonly lastDay: Day;
}

export interface Wish {
  readonly askedOn: Day;
  readonly answeredOn: Day | null;
}

export type Audience = 'employees' | 'leaders' | 'mentors' | 'hr';

export const guestRoles = ['employee', 'leader', 'mentor'] as const;
export type Guest = (typeof guestRoles)[number];

export interface Gathering {
  readonly sequence: number;
  readonly audience: readonly Audience[];
  /** `YYYY-MM`; a day, hours and a place follow when they are known (R-RND-7). */
  readonly month: string;
  readonly day: Day | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly themeText: ContentId | null;
  readonly material: readonly string[];
  readonly mandatory: boolean;
  readonly cancelled: boolean;
  readonly held: boolean;
  /** What the employee has said; null: nothing yet. */
  readonly coming: boolean | null;
  readonly present: boolean | null;
  /** What leaders and mentors have said, by person: another leader is asked anew. */
  readonly others: Readonly<Record<PersonId, boolean>>;
  /** How often the employee was called off since the term no longer reached it: calendars count upwards (R-RND-7). */
  readonly calledOff: number;
}

export const evaluators = ['employee', 'leader', 'mentor'] as const;
export type Evaluator = (typeof evaluators)[number];

/** What is done once: the day on which it was, or null. */
export interface Done {
  readonly contract: Day | null;
  readonly accommodation: Day | null;
  readonly equipment: Day | null;
  readonly courseIntroduced: Day | null;
  readonly buddyRoleEnded: Day | null;
  readonly probationAssessed: Day | null;
  readonly probationPassed: Day | null;
  readonly training: Day | null;
  readonly leavingTalk: Day | null;
  readonly certificate: Day | null;
  readonly accessReturned: Day | null;
}

export interface Employment {
  readonly agency: AgencyId;
  readonly round: string | null;
  readonly position: string | null;
  readonly application: string | null;
  readonly title: string;
  readonly positionCode: string | null;
  readonly policy: Partial<Policy>;
  /** The day it was brought in while running; what lay before counts as done (R-OPS-1). */
  readonly adoptedOn: Day | null;
  readonly employee: PersonId;
  readonly leader: PersonId;
  readonly mentor: Mentor | null;
  readonly buddy: Buddy | null;
  readonly term: Term;
  readonly percentage: number;
  /** Why part-time, when under 100 % (arbeidsmiljøloven § 14-1 b). */
  readonly partTimeReason: ContentId | null;
  readonly earlierService: readonly Period[];
  readonly absences: readonly Absence[];
  readonly done: Done;
  readonly talks: Readonly<Record<string, TalkRecord>>;
  /** What the employee has added to the agenda, by talk; the latest wording counts. */
  readonly agenda: Readonly<Record<string, ContentId>>;
  readonly meetings: readonly Meeting[];
  readonly activities: readonly Activity[];
  readonly proposal: Proposal | null;
  /** In the order in which they were recorded; the last one counts. */
  readonly decisions: readonly RecordedDecision[];
  readonly notice: Notice;
  readonly ending: Ending | null;
  readonly wishes: readonly Wish[];
  readonly gatherings: Readonly<Record<string, Gathering>>;
  readonly evaluations: readonly Evaluator[];
  readonly leftOn: Day | null;
  /** Null again while the case goes on. */
  readonly closedOn: Day | null;
  /** When the archive had what is preserved of it (bevaringsforskrifta § 9); null again while the case goes on. */
  readonly archivedOn: Day | null;
  /** Why it is not erased meanwhile (R-PRV-3). */
  readonly hold: HoldReason | null;
  /** Counts the events of the case: names each mail about a change that may come again. */
  readonly revision: number;
}

export type ClosedAs = 'permanent' | 'left' | 'cancelled';

/**
 * `hired`: before day one. `employed`: in the term. `permanent`: the hiring body has decided so. `left`: gone, with the
 * leaving's duties still open.
 */
export type Facts =
  | { readonly status: 'none' }
  | (Employment & { readonly status: 'hired' })
  | (Employment & { readonly status: 'employed' })
  | (Employment & { readonly status: 'permanent' })
  | (Employment & { readonly status: 'left' })
  | (Employment & { readonly status: 'closed'; readonly outcome: ClosedAs });

export type Known = Exclude<Facts, { status: 'none' }>;
/** In the course that leads to day one and through the term: the term's duties are on. */
export type Current = Extract<Facts, { status: 'hired' | 'employed' }>;

/** Over, and still here: as permanent, as left, or cancelled before day one. */
export type Closed = Extract<Facts, { status: 'closed' }>;

export const isKnown = (facts: Facts): facts is Known => facts.status !== 'none';
export const isCurrent = (facts: Facts): facts is Current => facts.status === 'hired' || facts.status === 'employed';
