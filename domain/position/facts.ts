/** What is known of a position (R-POS): plain data, folded from its events. */
import type { FindingCode } from '../advertisement/findings.ts';
import type { Policy } from '../policy.ts';
import type { AgencyId, ContentId, Day, PersonId } from '../words.ts';

export const channels = ['ownSite', 'nav', 'finn', 'linkedIn', 'other'] as const;
export type Channel = (typeof channels)[number];

export const latePolicies = ['all', 'none'] as const;
export type LatePolicy = (typeof latePolicies)[number];

export const modes = ['byCandidate', 'byCount'] as const;
/** Whether the service knows each candidate, or only how many there are (R-APP-8). */
export type Mode = (typeof modes)[number];

export const outcomes = ['hired', 'noSuitableCandidate', 'stopped', 'withdrawn'] as const;
/** R-POS-8. */
export type Outcome = (typeof outcomes)[number];

export const openCounts = ['received', 'late', 'interviewed', 'withdrawn', 'toAnswer', 'answered'] as const;
export type OpenCount = (typeof openCounts)[number];
/** Those that tell what somebody answered about the target group: under seal until they are sums (R-PRV-1). */
export const answerCounts = ['waiting', 'confirmed', 'notAnswered', 'notInGroup'] as const;
export type AnswerCount = (typeof answerCounts)[number];

export const countNames = [...openCounts, ...answerCounts] as const;
/** What the applications tell their position, one by one; `toAnswer`: everybody not withdrawn and not hired. */
export type CountName = (typeof countNames)[number];
export type Counts = Readonly<Record<CountName, number>>;

export const numberNames = ['received', 'ticked', 'declared', 'interviewed', 'answered', 'withdrawn'] as const;
/** What HR enters when the agency keeps its own tool (R-APP-8). `ticked` and `declared` are different people. */
export type NumberName = (typeof numberNames)[number];
/**
 * Totals that only grow: people who have applied, been interviewed or been answered do not become fewer. One that was
 * typed wrongly is put right with a reason (R-OPS-2).
 */
export const growing = ['received', 'interviewed', 'answered', 'withdrawn'] as const satisfies readonly NumberName[];
export type Numbers = Readonly<Record<NumberName, number | null>>;

/** One of the few who come to an interview. Null: nobody has recorded it yet. */
export interface Candidate {
  readonly applicant: PersonId;
  /** Null: what was answered has been counted and erased; who had come so far was verified then (R-PRV-1). */
  readonly verified: boolean | null;
  readonly interviewed: boolean;
  readonly qualified: boolean | null;
  readonly education: boolean | null;
  readonly withdrawn: boolean;
}

export interface ChannelNote {
  readonly channel: Channel;
  readonly link: string | null;
  readonly on: Day;
}

export interface Publication {
  readonly on: Day;
  readonly link: string;
  readonly text: ContentId;
  readonly findings: readonly FindingCode[];
}

export interface HiringDecision {
  readonly body: string;
  readonly on: Day;
  /** Applications, the first choice first. */
  readonly ranking: readonly string[];
}

export type Offer = 'offered' | 'declined' | 'accepted' | 'fellThrough';

export interface Hire {
  readonly application: string;
  readonly employment: string;
  /** When the written notice of the decision was given (statsansatteloven § 6); null: not yet. */
  readonly noticeOn: Day | null;
  readonly on: Day;
}

/** What is registered once (R-POS-1). */
export interface Registered {
  readonly round: string | null;
  readonly agency: AgencyId;
  readonly model: 'common' | 'continuous';
  readonly targetGroup: 'disability' | 'disabilityOrGap';
  readonly policy: Partial<Policy>;
  readonly mode: Mode;
  readonly title: string;
  readonly positionCode: string;
  /** Kroner a year. */
  readonly pay: { readonly from: number; readonly to: number };
  readonly unit: string;
  readonly leader: PersonId;
  readonly jobLevel: string;
  readonly percentage: number;
  readonly months: number;
  readonly place: string;
  readonly qualifications: ContentId;
  readonly openings: number;
  readonly hasTickBox: boolean;
  /** The last day for applications, itself included; null until it is known (continuous rounds). */
  readonly deadline: Day | null;
  readonly publishFrom: Day | null;
  readonly recruitmentEnd: Day | null;
}

/** What HR can put right later. */
export type Post = Pick<
  Registered,
  | 'mode'
  | 'title'
  | 'positionCode'
  | 'pay'
  | 'unit'
  | 'jobLevel'
  | 'percentage'
  | 'months'
  | 'place'
  | 'qualifications'
  | 'openings'
  | 'hasTickBox'
>;

export type PositionStatus = 'preparing' | 'advertised' | 'verifying' | 'selecting' | 'answering' | 'closed';

export interface Position extends Registered {
  readonly status: PositionStatus;
  readonly registeredOn: Day;
  readonly adopted: boolean;
  readonly analysed: boolean;
  /** A draft of the advertisement, or what was published. */
  readonly advertisement: ContentId | null;
  readonly publication: Publication | null;
  readonly channels: readonly ChannelNote[];
  /** HR wants it on the programme's public list (always in a common round). */
  readonly wantsListing: boolean;
  /** It is on the public list, which shows it until the deadline. */
  readonly listed: boolean;
  readonly declarationDeadline: Day | null;
  readonly latePolicy: LatePolicy | null;
  readonly counts: Counts;
  readonly numbers: Numbers;
  /** By count: HR has given what verification asks for after the deadline. */
  readonly numbersComplete: boolean;
  readonly candidates: Readonly<Record<string, Candidate>>;
  readonly ranking: readonly string[];
  readonly decision: HiringDecision | null;
  readonly offers: Readonly<Record<string, Offer>>;
  readonly hires: readonly Hire[];
  readonly outcome: Outcome | null;
  /** From when the feedback's time runs: the decision, or the end without one. */
  readonly feedbackFrom: Day | null;
  readonly extendedListOn: Day | null;
  readonly publicList: boolean;
  /** When everybody was answered and all was over; null while it goes on. */
  readonly closedOn: Day | null;
  /** Numbers the events, so that what follows from one has a key of its own. */
  readonly sequence: number;
}

export type PositionFacts = { readonly status: 'none' } | Position;

/** Candidates that somebody still has to answer for (R-POS-6); by count they are not known one by one. */
export const outstanding = (position: Position): number => position.counts.waiting + position.counts.notAnswered;

/** Verification is over for now: by candidate everybody is settled, by count the numbers are in. */
export const isSettled = (position: Position): boolean =>
  position.mode === 'byCount' ? position.numbersComplete : position.counts.received > 0 && outstanding(position) === 0;

/** How many must get feedback, and how many have got it (R-POS-9). Null: the numbers are not in. */
export function feedback(position: Position): { readonly answered: number; readonly of: number } | null {
  if (position.mode === 'byCandidate') return { answered: position.counts.answered, of: position.counts.toAnswer };
  const { received, answered, withdrawn } = position.numbers;
  // Before anything was published nobody can have applied.
  if (received === null) return position.publication === null ? { answered: 0, of: 0 } : null;
  const of = received - (withdrawn ?? 0) - position.hires.length;
  return { answered: answered ?? 0, of: Math.max(0, of) };
}

export const everybodyAnswered = (position: Position): boolean => {
  const state = feedback(position);
  return state !== null && state.answered >= state.of;
};

/** The next on the list who has not been offered the job yet, has not declined and has not withdrawn. */
export const nextRanked = (position: Position): string | null =>
  position.decision?.ranking.find(
    (application) => !(application in position.offers) && position.candidates[application]?.withdrawn !== true,
  ) ?? null;

export const openingsLeft = (position: Position): number => position.openings - position.hires.length;
/** Offers that wait for an answer: each holds one of the openings. */
export const pendingOffers = (position: Position): number =>
  Object.values(position.offers).filter((offer) => offer === 'offered').length;
