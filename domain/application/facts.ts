/** What is known of one candidate's application (R-APP): plain data, folded from its events. */
import type { HoldReason } from '../case/erasure.ts';
import type { Policy } from '../policy.ts';
import type { AgencyId, ContentId, Day, PersonId } from '../words.ts';

/**
 * Where the question about the target group stands (R-APP-5). `erased`: it was answered, and the answer is gone
 * since the hiring decision (R-PRV-1).
 */
export type Settled = 'waiting' | 'confirmed' | 'notAnswered' | 'notInGroup' | 'erased';

/** Whose word it is: the box in the portal, the applicant's own declaration, or HR's decision. */
export type SettledBy = 'tick' | 'applicant' | 'hr';

export const outcomes = ['hired', 'notHired', 'stopped'] as const;
export type ApplicationOutcome = (typeof outcomes)[number];

export const stepKinds = ['interview', 'workTest', 'case'] as const;
export type StepKind = (typeof stepKinds)[number];

export const yesReasons = ['saidSoOtherwise', 'certificateSeen'] as const;
export const noReasons = ['didNotAnswer', 'saidNotInGroup', 'conditionsNotMet', 'certificateNotShown'] as const;
/** The closed list of R-APP-5: none of them says which group, or why. */
export const settleReasons = [...yesReasons, ...noReasons] as const;
export type SettleReason = (typeof settleReasons)[number];

/** How something reached HR that was not given in the service (R-OPS-7). */
export const ways = ['telephone', 'letter', 'inPerson'] as const;
export type Way = (typeof ways)[number];

export interface SelectionStep {
  readonly kind: StepKind;
  readonly day: Day;
  /** 'HH:MM' in Oslo. */
  readonly from: string;
  readonly place: string;
  /** Null: not answered. */
  readonly coming: boolean | null;
  /** What the candidate needs there, in their own words. */
  readonly accommodation: ContentId | null;
}

export interface Certificate {
  readonly askedOn: Day;
  readonly seenOn: Day | null;
  readonly seenBy: PersonId | null;
}

/** The question about the target group as it stands: sealed in the log, and erased when it has been counted (R-PRV-1). */
export interface Question {
  readonly settled: Settled;
  readonly settledBy: SettledBy | null;
  /** When the link to the self-declaration went out; null: it was not needed. */
  readonly askedOn: Day | null;
  /** The last day for the self-declaration, itself included. */
  readonly declarationDue: Day | null;
}

export interface Application extends Question {
  readonly status: 'received' | 'closed';
  readonly position: string;
  readonly agency: AgencyId;
  readonly leader: PersonId;
  readonly applicant: PersonId;
  readonly title: string;
  readonly targetGroup: 'disability' | 'disabilityOrGap';
  readonly policy: Partial<Policy>;
  readonly receivedOn: Day;
  readonly late: boolean;
  /** False: it came late and the agency takes no late ones. It is answered all the same (R-POS-9). */
  readonly considered: boolean;
  readonly steps: Readonly<Record<string, SelectionStep>>;
  readonly interviewedOn: Day | null;
  readonly education: boolean | null;
  readonly qualified: boolean | null;
  readonly certificate: Certificate | null;
  readonly withdrawnOn: Day | null;
  readonly feedbackDraft: ContentId | null;
  readonly answeredOn: Day | null;
  /** When the applicant said that they had read the answer; null: nothing is known of it. */
  readonly feedbackReadOn: Day | null;
  readonly outcome: ApplicationOutcome | null;
  readonly closedOn: Day | null;
  readonly hold: HoldReason | null;
  readonly erasureAskedOn: Day | null;
  /** When HR said yes to erasure; it is done some days later. */
  readonly erasureGrantedOn: Day | null;
  /** When the archive had what is preserved of the hired person's application (bevaringsforskrifta § 9). */
  readonly archivedOn: Day | null;
  /** Numbers the events, so that what follows from one has a key of its own. */
  readonly sequence: number;
}

export type ApplicationFacts = { readonly status: 'none' } | Application;

/** In the target group, and among those who are considered. */
export const isVerified = (application: Application): boolean =>
  application.considered && application.settled === 'confirmed';

/** Still in the running: neither withdrawn nor ended. */
export const isRunning = (application: Application): boolean =>
  application.withdrawnOn === null && application.outcome === null;

/** The applicant can still answer, and HR has not decided. */
export const isAsked = (application: Application): boolean =>
  application.considered && application.settled === 'waiting' && isRunning(application);
