/** The position's story: what the service waits for, and what it then does. Every wait is true along later statuses. */
import { addDays, startOfDay } from '../calendar.ts';
import type { Context, Reached } from '../case/definition.ts';
import { peopleErased } from '../case/erasure.ts';
import type { LedgerEvent } from '../case/ledger.ts';
import { defaultPolicy } from '../policy.ts';
import type { PersonId } from '../words.ts';
import { counted } from './counted.ts';
import type { PositionEvent } from './events.ts';
import { everybodyAnswered, isSettled, type Position, type PositionFacts, type PositionStatus } from './facts.ts';

const order: Readonly<Record<PositionStatus, number>> = {
  preparing: 0,
  advertised: 1,
  verifying: 2,
  selecting: 3,
  answering: 4,
  closed: 5,
};

/** Beyond this status, or on the way out without ever getting there. */
const past = (facts: Position, status: PositionStatus): boolean =>
  facts.outcome !== null || facts.decision !== null || order[facts.status] > order[status];

/** Whom HR has named without an application, but for the hired: those go with their employment. */
const namedOnly = ({ mode, candidates, hires }: Position): readonly PersonId[] =>
  mode === 'byCandidate'
    ? []
    : Object.entries(candidates).flatMap(([id, { applicant }]) =>
        hires.some(({ application }) => application === id) ? [] : [applicant],
      );

const when =
  (reached: (facts: Position) => Reached) =>
  (facts: PositionFacts): Reached =>
    facts.status === 'none' ? false : reached(facts);

export const waits = {
  advertised: when((facts) => past(facts, 'preparing')),
  /** The day after the last day for applications, wherever that has been moved to. */
  deadlinePassed: when(
    (facts) => past(facts, 'advertised') || (facts.deadline !== null && startOfDay(addDays(facts.deadline, 1))),
  ),
  everyoneSettled: when((facts) => past(facts, 'verifying') || (facts.status === 'verifying' && isSettled(facts))),
  decided: when((facts) => facts.outcome !== null || facts.decision !== null || facts.status === 'closed'),
  /** Feedback to every candidate, written notice to every hired, and an outcome (R-POS-9). */
  everyCandidateAnswered: when(
    (facts) =>
      facts.status === 'closed' ||
      (facts.outcome !== null && everybodyAnswered(facts) && facts.hires.every((hire) => hire.noticeOn !== null)),
  ),
  /** As long after the close as an interviewed candidate's application would be there (R-PRV-3). */
  candidatesOver: when((facts) => {
    if (facts.status !== 'closed') return false;
    const { retentionInterviewedDays } = { ...defaultPolicy, ...facts.policy };
    const none = namedOnly(facts).length === 0 || facts.closedOn === null;
    return none || startOfDay(addDays(facts.closedOn, retentionInterviewedDays));
  }),
} as const;

type Act = (facts: PositionFacts, context: Context) => readonly (PositionEvent | LedgerEvent)[] | null;

/** Not applicable once the position went another way, or when its moment lay before the adoption. */
const act =
  (applies: (facts: Position) => boolean, event: (today: string) => PositionEvent): Act =>
  (facts, { today }) =>
    facts.status !== 'none' && applies(facts) ? [event(today)] : null;

const running = (facts: Position): boolean => facts.outcome === null && facts.decision === null;

export const acts = {
  /** Programme's mailbox and public list, while there is time to apply (R-POS-4). */
  announce: act(
    (facts) => running(facts) && facts.status === 'advertised' && facts.wantsListing && !facts.listed,
    (on) => ({ type: 'announced', on }),
  ),
  openVerification: act(
    (facts) => running(facts) && facts.status === 'advertised',
    (on) => ({ type: 'verificationOpened', on }),
  ),
  openSelection: act(
    (facts) => running(facts) && facts.status === 'verifying',
    (on) => ({ type: 'selectionOpened', on }),
  ),
  openFeedback: act(
    (facts) => !running(facts) && facts.status !== 'answering' && facts.status !== 'closed',
    (on) => ({ type: 'feedbackOpened', on }),
  ),
  /** What applications have told since the end is counted too, and erased. */
  close: (facts: PositionFacts, { today }: Context) =>
    facts.status === 'answering' ? [{ type: 'closed', on: today } as const, ...counted(facts)] : null,
  /** By count there is no application that would be erased with whom it is about. */
  forgetCandidates: (facts: PositionFacts, { today }: Context) => {
    const people = facts.status === 'none' ? [] : namedOnly(facts);
    return people.length === 0 ? null : [peopleErased(people, today)];
  },
} as const;

export type PositionWait = keyof typeof waits;
export type PositionAct = keyof typeof acts;
