/** What can have happened to a position. Ids, days, numbers and public labels only (R-PRV-2). */

import type { FindingCode } from '../advertisement/findings.ts';
import type { Sealed } from '../case/definition.ts';
import type { ContentId, Day, Period, PersonId } from '../words.ts';
import type {
  AnswerCount,
  Candidate,
  Channel,
  ChannelNote,
  LatePolicy,
  NumberName,
  OpenCount,
  Outcome,
  PositionStatus,
  Post,
  Registered,
} from './facts.ts';

export type PositionEvent =
  | ({ readonly type: 'registered'; readonly on: Day } & Registered)
  | ({
      readonly type: 'adopted';
      readonly on: Day;
      readonly stage: PositionStatus;
      readonly link: string | null;
      readonly publishedOn: Day | null;
      readonly advertisement: ContentId | null;
    } & Registered)
  | { readonly type: 'registrationChanged'; readonly post: Post; readonly reason: ContentId | null }
  | { readonly type: 'jobAnalysisConfirmed' }
  | { readonly type: 'advertisementSaved'; readonly text: ContentId }
  | {
      readonly type: 'published';
      readonly on: Day;
      readonly text: ContentId;
      readonly link: string;
      readonly deadline: Day;
      readonly channels: readonly ChannelNote[];
      readonly announce: boolean;
      readonly findings: readonly FindingCode[];
      readonly shortReason: ContentId | null;
      readonly findingsReason: ContentId | null;
    }
  | { readonly type: 'channelAdded'; readonly channel: Channel; readonly link: string | null; readonly on: Day }
  /** `reopens`: the new deadline lies ahead although the old one had passed (a correction). */
  | {
      readonly type: 'deadlineMoved';
      readonly from: Day | null;
      readonly to: Day;
      readonly by: 'agency' | 'round' | 'correction';
      readonly reopens: boolean;
      readonly reason: ContentId | null;
    }
  | { readonly type: 'roundDateMoved'; readonly date: 'publishFrom' | 'recruitmentEnd'; readonly to: Day }
  | { readonly type: 'latePolicySet'; readonly policy: LatePolicy }
  | { readonly type: 'leaderChanged'; readonly leader: PersonId }
  | { readonly type: 'announced'; readonly on: Day }
  | { readonly type: 'verificationOpened'; readonly on: Day }
  | { readonly type: 'selectionOpened'; readonly on: Day }
  | { readonly type: 'feedbackOpened'; readonly on: Day }
  | { readonly type: 'closed'; readonly on: Day }
  | {
      readonly type: 'countsChanged';
      readonly change: Partial<Readonly<Record<OpenCount, number>>>;
      readonly sealed: Sealed<Partial<Record<AnswerCount, number>>>;
    }
  /** The sums at the end of the recruitment, in place of what each application had told (R-PRV-1). */
  | { readonly type: 'answersCounted'; readonly counts: Readonly<Record<AnswerCount, number>> }
  | {
      readonly type: 'numbersRecorded';
      readonly numbers: Partial<Readonly<Record<NumberName, number>>>;
      readonly complete: boolean;
      /** Why a number that only grows has become lower: it was typed wrongly. */
      readonly reason?: ContentId;
    }
  | ({
      readonly type: 'candidateNoted';
      readonly application: string;
      readonly sealed: Sealed<Pick<Candidate, 'verified'>>;
    } & Omit<Candidate, 'verified'>)
  | { readonly type: 'ranked'; readonly applications: readonly string[]; readonly reason: ContentId | null }
  | { readonly type: 'decided'; readonly body: string; readonly on: Day; readonly ranking: readonly string[] }
  | { readonly type: 'offered'; readonly application: string; readonly on: Day }
  | { readonly type: 'offerDeclined'; readonly application: string; readonly on: Day }
  | {
      readonly type: 'hired';
      readonly application: string;
      readonly employment: string;
      readonly on: Day;
      readonly start: Day;
      readonly months: number;
      readonly percentage: number;
      readonly partTimeReason: ContentId | null;
      readonly positionCode: string;
      readonly earlierService: readonly Period[];
      readonly earlierTerms: readonly Period[];
      readonly noticeOn: Day | null;
    }
  | { readonly type: 'writtenNoticeGiven'; readonly application: string; readonly on: Day }
  | { readonly type: 'hireFellThrough'; readonly application: string; readonly employment: string; readonly on: Day }
  /** What is preserved of the hire has been handed over to the agency's archive. */
  | { readonly type: 'hireArchived'; readonly application: string; readonly on: Day }
  | { readonly type: 'ended'; readonly outcome: Outcome; readonly on: Day; readonly reason: ContentId | null }
  /** The end was recorded wrongly: the position goes on. */
  | { readonly type: 'reopened'; readonly was: Outcome; readonly on: Day; readonly reason: ContentId }
  /** The hiring decision was recorded wrongly: the recommendation stands, and the decision is still to come. */
  | { readonly type: 'decisionTakenBack'; readonly on: Day; readonly reason: ContentId }
  | { readonly type: 'outcomeCorrected'; readonly was: Outcome; readonly outcome: Outcome; readonly reason: ContentId }
  | { readonly type: 'linkCorrected'; readonly link: string; readonly reason: ContentId }
  | { readonly type: 'extendedListMade'; readonly on: Day }
  | { readonly type: 'publicListChosen'; readonly publicList: boolean };
