/** What can have happened to a round. Ids, days, numbers and public labels only (R-PRV-2). */
import type { AgencyId, ContentId, Day, PersonId } from '../words.ts';
import type { Answer, Audience, DateName, Plan, RoundMessage, TargetGroup } from './facts.ts';

/** One agency's invitation: the id of its participation, and its own reply date where that is not the round's. */
export interface Invitation {
  readonly agency: AgencyId;
  readonly participation: string;
  readonly replyBy: Day | null;
}

export interface GatheringPlan {
  readonly month: string;
  readonly day: Day | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly themeText: ContentId | null;
  readonly material: readonly string[];
}

export type RoundEvent =
  | ({ readonly type: 'drafted' } & Plan)
  | ({ readonly type: 'draftChanged' } & Plan)
  | { readonly type: 'agenciesAdded'; readonly agencies: readonly Invitation[] }
  | {
      readonly type: 'agencyRemoved';
      readonly agency: AgencyId;
      readonly participation: string;
      readonly asked: boolean;
    }
  | { readonly type: 'started'; readonly on: Day }
  | { readonly type: 'invitationsSent'; readonly agencies: readonly Invitation[] }
  | { readonly type: 'replyExtended'; readonly agency: AgencyId; readonly participation: string; readonly to: Day }
  | {
      readonly type: 'dateMoved';
      readonly which: DateName;
      readonly from: Day;
      readonly to: Day;
      readonly reason: ContentId;
    }
  | { readonly type: 'unansweredListed'; readonly agencies: readonly AgencyId[] }
  | { readonly type: 'opened'; readonly on: Day }
  | { readonly type: 'deadlinePassed'; readonly on: Day }
  /** `late`: positions without an outcome, and their agencies. */
  | {
      readonly type: 'recruitmentFinished';
      readonly on: Day;
      readonly late: readonly string[];
      readonly agencies: readonly AgencyId[];
    }
  | { readonly type: 'termsBegan'; readonly on: Day }
  | { readonly type: 'everythingEnded'; readonly on: Day }
  | { readonly type: 'closed'; readonly on: Day }
  | { readonly type: 'reported'; readonly on: Day }
  | ({
      readonly type: 'gatheringPlanned';
      readonly gathering: string;
      readonly audience: readonly Audience[];
      readonly mandatory: boolean;
    } & GatheringPlan)
  | ({ readonly type: 'gatheringChanged'; readonly gathering: string; readonly sequence: number } & GatheringPlan)
  | {
      readonly type: 'gatheringCancelled';
      readonly gathering: string;
      readonly sequence: number;
      readonly reason: ContentId;
    }
  | { readonly type: 'gatheringHeld'; readonly gathering: string }
  | {
      readonly type: 'registrationRecorded';
      readonly gathering: string;
      readonly who: string;
      readonly coming: boolean;
      /** Who lets the other guests have their name and address; null: nobody. */
      readonly contact: PersonId | null;
    }
  | {
      readonly type: 'attendanceRecorded';
      readonly gathering: string;
      readonly employment: string;
      readonly attended: boolean;
    }
  | {
      readonly type: 'guidanceRecorded';
      readonly employment: string;
      readonly step: 'offered' | 'held';
      readonly on: Day;
    }
  | ({ readonly type: 'messageWritten'; readonly message: string } & Omit<RoundMessage, 'state'>)
  | { readonly type: 'messageRecalled'; readonly message: string }
  | { readonly type: 'messageLeft'; readonly message: string }
  | { readonly type: 'adviceSet'; readonly advice: ContentId }
  | {
      readonly type: 'corrected';
      readonly reason: ContentId;
      readonly name: string;
      readonly targetGroup: TargetGroup;
      readonly termMonths: number;
    }
  | {
      readonly type: 'answerNoted';
      readonly agency: AgencyId;
      readonly participation: string;
      readonly answer: Answer;
      readonly positions: number;
    }
  | {
      readonly type: 'positionNoted';
      readonly position: string;
      readonly agency: AgencyId;
      readonly openings: number;
    }
  | {
      readonly type: 'outcomeNoted';
      readonly position: string;
      readonly agency: AgencyId;
      readonly outcome: string | null;
      readonly hires: number;
    }
  | {
      readonly type: 'employmentNoted';
      readonly employment: string;
      readonly agency: AgencyId;
      readonly start: Day;
      readonly leaving: Day;
    }
  | { readonly type: 'employmentEnded'; readonly employment: string; readonly outcome: string };
