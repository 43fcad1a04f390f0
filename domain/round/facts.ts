/** What is known of a programme round (R-RND): its plan, its agencies, and what their cases have told it. */
import type { Policy } from '../policy.ts';
import type { AgencyId, ContentId, Day, Instant, PersonId } from '../words.ts';

export const models = ['common', 'continuous'] as const;
export type Model = (typeof models)[number];

export const targetGroups = ['disability', 'disabilityOrGap'] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** In the order in which they must lie. */
export const dateNames = ['replyBy', 'publishFrom', 'applicationDeadline', 'recruitmentEnd'] as const;
export type DateName = (typeof dateNames)[number];

export interface RoundDates {
  readonly replyBy: Day;
  /** The last three are null in a continuous round, where each agency sets its own. */
  readonly publishFrom: Day | null;
  readonly applicationDeadline: Day | null;
  readonly recruitmentEnd: Day | null;
}

export interface Plan {
  readonly name: string;
  readonly model: Model;
  readonly targetGroup: TargetGroup;
  readonly coordinatingAgency: AgencyId;
  readonly termMonths: number;
  readonly dates: RoundDates;
  /** Why the time for applying is shorter than the policy's (R-RND-4). */
  readonly shortAdvertising: ContentId | null;
  readonly policy: Partial<Policy>;
}

export const answers = ['invited', 'takingPart', 'declined', 'withdrawn'] as const;
export type Answer = (typeof answers)[number];

export interface InvitedAgency {
  readonly participation: string;
  readonly answer: Answer;
  readonly positions: number;
  /** Its own reply date, where that is not the round's. */
  readonly replyBy: Day | null;
  /** Its participation has been opened. */
  readonly asked: boolean;
}

export interface RoundPosition {
  readonly agency: AgencyId;
  readonly openings: number;
  readonly outcome: string | null;
  readonly hires: number;
}

export interface RoundEmployment {
  readonly agency: AgencyId;
  readonly start: Day;
  readonly leaving: Day;
  /** How it ended; null while it lasts. */
  readonly outcome: string | null;
  /** Career guidance (R-RND-10): only that it was offered and held. */
  readonly offered: Day | null;
  readonly held: Day | null;
}

export const audiences = ['employees', 'leaders', 'mentors', 'hr'] as const;
export type Audience = (typeof audiences)[number];

/** R-RND-7. The sequence counts its changes, as calendars want it. */
export interface Gathering {
  readonly sequence: number;
  readonly audience: readonly Audience[];
  /** `YYYY-MM` */
  readonly month: string;
  readonly day: Day | null;
  /** `HH:MM` */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly themeText: ContentId | null;
  /** Addresses of pages. */
  readonly material: readonly string[];
  readonly mandatory: boolean;
  readonly state: 'planned' | 'cancelled' | 'held';
  /** Who is coming, by the id of the employment, or of the agency for HR. */
  readonly registered: Readonly<Record<string, boolean>>;
  /** Those who have said that the other guests may have their name and address. */
  readonly contacts: Readonly<Record<string, PersonId>>;
  readonly attended: Readonly<Record<string, boolean>>;
}

/** Who gets a message that the coordinator sends to many: HR of agencies, or those who lead or mentor their employees. */
export const messageRoles = ['hr', 'leader', 'mentor'] as const;
export type MessageRole = (typeof messageRoles)[number];

/** What the coordinator has written to many, in both forms of the language (R-MAIL-1, R-MAIL-4). */
export interface MessageText {
  readonly subjectNb: ContentId;
  readonly bodyNb: ContentId;
  readonly subjectNn: ContentId;
  readonly bodyNn: ContentId;
}

/** The same, as a case passes it on to its mail: what is named so is a text by its id. */
export type PassedText = { readonly [K in keyof MessageText as `${K}Text`]: ContentId };

export interface RoundMessage extends MessageText {
  readonly to: MessageRole;
  /** Those of the round whom it was written to. */
  readonly agencies: readonly AgencyId[];
  /** Until then it waits here, and may be called back (R-MAIL-4). */
  readonly leavesAt: Instant;
  readonly state: 'waiting' | 'left' | 'recalled';
}

export const roundStatuses = [
  'draft',
  'invited',
  'open',
  'deadlinePassed',
  'recruitmentFinished',
  'running',
  'closed',
] as const;
/** In order; a continuous round is never 'invited' nor in the three before 'closed'. */
export type RoundStatus = (typeof roundStatuses)[number];

export interface Round extends Plan {
  readonly status: RoundStatus;
  readonly agencies: Readonly<Record<AgencyId, InvitedAgency>>;
  readonly positions: Readonly<Record<string, RoundPosition>>;
  readonly employments: Readonly<Record<string, RoundEmployment>>;
  readonly gatherings: Readonly<Record<string, Gathering>>;
  /** Messages to many, by id; absent while there has been none. */
  readonly messages?: Readonly<Record<string, RoundMessage>>;
  /** Advice and earlier experiences (R-RND-9). */
  readonly advice: ContentId | null;
  /** When everything was over, so that it can be closed. */
  readonly readyOn: Day | null;
  /** It was started before it was closed: there is something to report. */
  readonly started: boolean;
  /** How many events there have been: makes keys and new ids unique. */
  readonly turn: number;
}

export type RoundFacts = { readonly status: 'none' } | Round;

export const isComplete = ({ day, from, to, place }: Gathering): boolean =>
  day !== null && from !== null && to !== null && place !== null;

/** Positions without an outcome yet. */
export const openPositions = (facts: Round): readonly RoundPosition[] =>
  Object.values(facts.positions).filter(({ outcome }) => outcome === null);

export const runningTerms = (facts: Round): readonly RoundEmployment[] =>
  Object.values(facts.employments).filter(({ outcome }) => outcome === null);

/** Every position has its outcome, every hire its employment, and every employment its end. */
export function isSettled(facts: Round): boolean {
  const hires = Object.values(facts.positions).reduce((sum, position) => sum + position.hires, 0);
  const known = Object.keys(facts.employments).length;
  return openPositions(facts).length === 0 && runningTerms(facts).length === 0 && hires <= known;
}

export const unanswered = (facts: Round): readonly (readonly [AgencyId, InvitedAgency])[] =>
  Object.entries(facts.agencies).filter(([, { answer }]) => answer === 'invited');
