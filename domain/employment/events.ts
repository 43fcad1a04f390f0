/** What can happen to an employment. Ids, days, numbers and short labels only: no names and no free text (R-PRV-2). */
import type { HoldReason } from '../case/erasure.ts';
import type { LedgerEvent } from '../case/ledger.ts';
import type { Policy } from '../policy.ts';
import type { PassedText } from '../round/facts.ts';
import type { AgencyId, ContentId, Day, Period, PersonId } from '../words.ts';
import type { Revocable, ways } from './commands.ts';
import type { ClosedAs, Evaluator, Gathering, Proposal, Term } from './facts.ts';
import type { DecisionRow, Outcome } from './term.ts';

interface Beginning {
  readonly round: string | null;
  readonly position: string | null;
  readonly application: string | null;
  readonly agency: AgencyId;
  readonly title: string;
  readonly positionCode: string | null;
  readonly employee: PersonId;
  readonly leader: PersonId;
  readonly term: Term;
  readonly percentage: number;
  readonly partTimeReason: ContentId | null;
  readonly policy: Partial<Policy>;
  readonly earlierService: readonly Period[];
}

type On<T extends string> = { readonly type: T; readonly on: Day };

export type OwnEvent =
  | (Beginning & { readonly type: 'opened' })
  | (Beginning & {
      readonly type: 'adopted';
      readonly on: Day;
      readonly mentor: PersonId | null;
      readonly buddy: PersonId | null;
      readonly noticeReceivedOn: Day | null;
    })
  | On<'welcomed'>
  | On<'began'>
  | (On<'contractSigned'> & { readonly complete: true })
  | { readonly type: 'accommodationRecorded'; readonly on: Day; readonly arranged: ContentId | null }
  | On<'equipmentReady'>
  | { readonly type: 'buddyAppointed'; readonly person: PersonId; readonly place: string }
  | On<'buddyRoleEnded'>
  | (On<'mentorAppointed'> & { readonly person: PersonId })
  | On<'agreementSigned'>
  | On<'courseIntroduced'>
  | (On<'talkRecorded'> & { readonly talk: string; readonly held: boolean })
  | { readonly type: 'agendaAdded'; readonly talk: string; readonly item: ContentId }
  | (On<'meetingRecorded'> & { readonly held: boolean })
  | {
      readonly type: 'activityAgreed';
      readonly item: ContentId;
      readonly due: Day;
      readonly owner: 'mentor' | 'employee';
    }
  | (On<'activityDone'> & { readonly activity: number })
  | On<'probationAssessed'>
  | On<'probationPassed'>
  | On<'trainingConfirmed'>
  | ({ readonly type: 'outcomeProposed' } & Proposal)
  | (On<'decisionRecorded'> & {
      readonly outcome: Outcome;
      readonly body: string;
      readonly row: DecisionRow;
      readonly months: number | null;
      /** As the decision leaves it. */
      readonly term: Term;
    })
  | On<'noticeSent'>
  | (On<'noticeReceived'> & { readonly how: (typeof ways)[number] | 'acknowledged' })
  | On<'moreSecureAsked'>
  | (On<'moreSecureAnswered'> & { readonly answer: ContentId })
  | { readonly type: 'leaderChanged'; readonly person: PersonId }
  | { readonly type: 'percentageChanged'; readonly percentage: number; readonly reason: ContentId }
  | { readonly type: 'startMoved'; readonly to: Day; readonly term: Term }
  | { readonly type: 'absenceRecorded'; readonly from: Day; readonly to: Day; readonly told: boolean }
  | (On<'resigned'> & { readonly lastDay: Day })
  | (On<'dismissed'> & { readonly lastDay: Day })
  | (On<'cancelled'> & { readonly reason: ContentId })
  | On<'leavingTalkHeld'>
  | On<'certificateIssued'>
  | On<'accessReturned'>
  | { readonly type: 'evaluated'; readonly part: Evaluator; readonly score: number; readonly comment: ContentId | null }
  | ({ readonly type: 'gatheringNoted'; readonly gathering: string } & Omit<
      Gathering,
      'cancelled' | 'held' | 'coming' | 'present' | 'others' | 'calledOff'
    >)
  | { readonly type: 'gatheringCancelled'; readonly gathering: string; readonly sequence: number }
  | { readonly type: 'gatheringHeld'; readonly gathering: string }
  | ({ readonly type: 'messagePassedOn'; readonly message: string; readonly to: 'leader' | 'mentor' } & PassedText)
  /** `guest`: null is the employee. `contact`: who lets the other guests have name and address. */
  | {
      readonly type: 'gatheringAnswered';
      readonly gathering: string;
      readonly coming: boolean;
      readonly guest: PersonId | null;
      readonly contact: boolean;
    }
  | { readonly type: 'attendanceRecorded'; readonly gathering: string; readonly present: boolean }
  /** `begun`: whether day one had come on the day of the correction. */
  | {
      readonly type: 'corrected';
      readonly reason: ContentId;
      readonly term: Term;
      readonly begun: boolean;
      readonly leader: PersonId;
      readonly percentage: number;
      readonly noticeReceivedOn: Day | null;
    }
  | { readonly type: 'takenBack'; readonly fact: Revocable; readonly reason: ContentId }
  | On<'left'>
  /** What is preserved of it has been handed over to the agency's archive. */
  | On<'archivedNoted'>
  | { readonly type: 'retentionHeld'; readonly reason: HoldReason }
  | { readonly type: 'holdReleased' }
  | (On<'closed'> & { readonly outcome: ClosedAs });

/** Adoption and erasure also speak to the ledger. */
export type EmploymentEvent = OwnEvent | Extract<LedgerEvent, { type: 'case.adopted' | 'case.erased' }>;
export type EventOf<T extends OwnEvent['type']> = Extract<OwnEvent, { type: T }>;
