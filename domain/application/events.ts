/** What can have happened to an application. Ids, days and codes only: never a name, a cause or a text (R-PRV). */

import type { Sealed } from '../case/definition.ts';
import type { HoldReason } from '../case/erasure.ts';
import type { ContentId, Day, PersonId } from '../words.ts';
import type { Application, ApplicationOutcome, Question, SettleReason, StepKind, Way } from './facts.ts';

/** What the position gives its application at the start. */
export type FromPosition = Pick<Application, 'position' | 'agency' | 'leader' | 'title' | 'targetGroup' | 'policy'>;

/** An answer with its trace: whose word, when and how, in which text, on which ground (R-APP-3, R-APP-5). */
export interface Answer extends Question {
  readonly on: Day;
  readonly how?: Way | null;
  readonly textVersion?: string;
  readonly ground?: SettleReason;
  /** Why a settlement was put right (R-OPS-2). */
  readonly reason?: ContentId;
  readonly by?: PersonId;
}

export type ApplicationEvent =
  | ({
      readonly type: 'received';
      readonly applicant: PersonId;
      readonly receivedOn: Day;
      readonly late: boolean;
      readonly considered: boolean;
      readonly sealed: Sealed<Question>;
    } & FromPosition)
  /** The applicant's declaration, HR's decision, its correction, or another tick: the log does not say which. */
  | { readonly type: 'answerRecorded'; readonly sealed: Sealed<Answer> }
  | { readonly type: 'silenceNoted'; readonly on: Day }
  | { readonly type: 'withdrawn'; readonly on: Day; readonly how: Way | null }
  | { readonly type: 'withdrawalUndone'; readonly reason: ContentId }
  | {
      readonly type: 'stepPlanned' | 'stepMoved';
      readonly step: string;
      readonly kind: StepKind;
      readonly day: Day;
      readonly from: string;
      readonly place: string;
    }
  | { readonly type: 'stepCancelled'; readonly step: string }
  | {
      readonly type: 'stepAnswered';
      readonly step: string;
      readonly coming: boolean;
      readonly accommodation: ContentId | null;
    }
  | { readonly type: 'interviewed'; readonly on: Day }
  | { readonly type: 'interviewCorrected'; readonly on: Day | null; readonly reason: ContentId }
  | { readonly type: 'assessed'; readonly education: boolean; readonly qualified: boolean }
  | { readonly type: 'certificateAsked'; readonly on: Day }
  | { readonly type: 'certificateSeen'; readonly on: Day; readonly by: PersonId }
  | { readonly type: 'feedbackDrafted'; readonly text: ContentId }
  | { readonly type: 'feedbackSent'; readonly text: ContentId; readonly by: PersonId; readonly on: Day }
  | { readonly type: 'feedbackRead'; readonly on: Day }
  | { readonly type: 'outcomeNoted'; readonly outcome: ApplicationOutcome | null }
  | { readonly type: 'hireFellThrough' }
  | {
      readonly type: 'declarationDueMoved';
      readonly to: Day;
      /** It counted as late, or as not answered, and does so no more. */
      readonly considered: boolean;
      readonly late: boolean;
      readonly askedOn: Day | null;
      readonly reopens: boolean;
    }
  | { readonly type: 'leaderChanged'; readonly leader: PersonId }
  | { readonly type: 'answerErased'; readonly on: Day }
  | { readonly type: 'retentionHeld'; readonly reason: HoldReason }
  | { readonly type: 'holdReleased' }
  | { readonly type: 'erasureAsked'; readonly on: Day; readonly how: Way | null }
  | { readonly type: 'erasureAnswered'; readonly granted: boolean; readonly on: Day }
  /** What is preserved of it has been handed over to the agency's archive. */
  | { readonly type: 'archivedNoted'; readonly on: Day }
  | { readonly type: 'closed'; readonly on: Day };
