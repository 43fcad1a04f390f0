/** What can have happened to a participation. Ids, days, numbers and public labels only (R-PRV-2). */
import type { Policy } from '../policy.ts';
import type { DateName, Model, PassedText, TargetGroup } from '../round/facts.ts';
import type { AgencyId, ContentId, Day, PersonId } from '../words.ts';
import type { Answered, BasisItem, HrGathering } from './facts.ts';

export type ParticipationEvent =
  | {
      readonly type: 'opened';
      readonly on: Day;
      readonly round: string;
      readonly agency: AgencyId;
      readonly name: string;
      readonly model: Model;
      readonly targetGroup: TargetGroup;
      readonly termMonths: number;
      readonly replyBy: Day;
      readonly policy: Partial<Policy>;
    }
  | { readonly type: 'invitationSent' }
  | { readonly type: 'basisPrepared'; readonly covered: readonly BasisItem[] }
  | { readonly type: 'decisionMakerNamed'; readonly person: PersonId; readonly replaced: PersonId | null }
  | ({ readonly type: 'answered' } & Answered)
  | { readonly type: 'answerConfirmed' }
  | {
      readonly type: 'answerCorrected';
      readonly reason: ContentId;
      readonly takePart: boolean;
      readonly positions: number;
      readonly on: Day;
    }
  | { readonly type: 'answerTakenBack'; readonly reason: ContentId; readonly on: Day }
  | { readonly type: 'withdrawn'; readonly reason: ContentId; readonly on: Day }
  | { readonly type: 'replyExtended'; readonly to: Day }
  | { readonly type: 'dateMoved'; readonly date: DateName; readonly to: Day }
  | {
      readonly type: 'roundCorrected';
      readonly name: string;
      readonly targetGroup: TargetGroup;
      readonly termMonths: number;
    }
  | { readonly type: 'roundEnded'; readonly why: 'removed' | 'closed' }
  | { readonly type: 'closed'; readonly on: Day }
  | ({ readonly type: 'gatheringNoted'; readonly gathering: string } & Omit<
      HrGathering,
      'state' | 'coming' | 'contact'
    >)
  /** The agency takes part as before; its positions hear of it, and each goes on as far as it may. */
  | { readonly type: 'withdrawalUndone'; readonly reason: ContentId; readonly on: Day }
  | { readonly type: 'gatheringCancelled'; readonly gathering: string; readonly sequence: number }
  | { readonly type: 'gatheringHeld'; readonly gathering: string }
  | ({ readonly type: 'messagePassedOn'; readonly message: string } & PassedText)
  /** `contact`: who lets the other guests have their name and address; null: nobody. */
  | {
      readonly type: 'gatheringAnswered';
      readonly gathering: string;
      readonly coming: boolean;
      readonly contact: PersonId | null;
    };
