/** What is known of a participation (R-PAR): one agency in one round, from invitation to answer and on. */
import type { Policy } from '../policy.ts';
import type { Audience, Model, TargetGroup } from '../round/facts.ts';
import type { AgencyId, ContentId, Day, PersonId } from '../words.ts';

/** What a good basis for the decision says (S2, R-PAR-1). */
export const basisItems = ['aim', 'ordinaryPositions', 'temporaryWithWayToPermanent', 'mentor', 'courses'] as const;
export type BasisItem = (typeof basisItems)[number];

export interface Answered {
  readonly takePart: boolean;
  readonly positions: number;
  readonly on: Day;
  readonly decidedBy: PersonId | null;
  /** Written down by HR, who got it otherwise (R-OPS-7). */
  readonly onPaper: boolean;
}

/** A gathering for HR, as the round tells it (R-RND-7). */
export interface HrGathering {
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
  readonly material: readonly string[];
  readonly mandatory: boolean;
  readonly state: 'planned' | 'cancelled' | 'held';
  /** What HR has said; null: nothing yet. */
  readonly coming: boolean | null;
  /** Who of HR shares their contacts with the other guests. */
  readonly contact: PersonId | null;
}

export interface Participation {
  readonly status: 'invited' | 'takingPart' | 'declined' | 'withdrawn' | 'closed';
  readonly round: string;
  readonly agency: AgencyId;
  /** The round's name. */
  readonly name: string;
  readonly model: Model;
  readonly targetGroup: TargetGroup;
  readonly termMonths: number;
  readonly policy: Partial<Policy>;
  readonly openedOn: Day;
  readonly invitationSent: boolean;
  readonly replyBy: Day;
  /** This agency alone has a later reply date. */
  readonly extended: boolean;
  readonly basis: readonly BasisItem[];
  readonly decisionMaker: PersonId | null;
  readonly answer: Answered | null;
  /** When the agency withdrew; null where it has not, or where that was put right. */
  readonly withdrewOn: Day | null;
  /** The invitation was taken back, or the round is over. */
  readonly roundEnded: boolean;
  readonly gatherings: Readonly<Record<string, HrGathering>>;
  /** How often HR was called off from all of them: calendars count upwards (R-RND-7). */
  readonly calledOff: number;
  /** How many events there have been: makes keys unique. */
  readonly turn: number;
}

export type ParticipationFacts = { readonly status: 'none' } | Participation;

/** A gathering that can stand in a calendar. */
export interface FixedGathering extends HrGathering {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

export const isFixed = (gathering: HrGathering): gathering is FixedGathering =>
  gathering.day !== null && gathering.from !== null && gathering.to !== null && gathering.place !== null;

/** HR stands invited to it, as far as it has been told. */
export const isInvited = (gathering: HrGathering | undefined): gathering is FixedGathering =>
  gathering !== undefined && gathering.state === 'planned' && isFixed(gathering);
