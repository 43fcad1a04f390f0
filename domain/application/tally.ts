/** What an application tells its position: how the counts change, and the candidate as far as hiring must know. */
import { type AnswerCount, answerCounts, type CountName, type OpenCount, openCounts } from '../position/facts.ts';
import { type Application, type ApplicationFacts, isVerified } from './facts.ts';

type Tally = Readonly<Record<CountName, 0 | 1>>;

const one = (yes: boolean): 0 | 1 => (yes ? 1 : 0);

function tally(facts: ApplicationFacts): Tally | null {
  if (facts.status === 'none') return null;
  const { settled, considered } = facts;
  const inRunning = facts.withdrawnOn === null;
  const toAnswer = inRunning && facts.outcome !== 'hired';
  return {
    received: 1,
    late: one(facts.late),
    waiting: one(considered && inRunning && settled === 'waiting'),
    confirmed: one(considered && settled === 'confirmed'),
    notAnswered: one(considered && inRunning && settled === 'notAnswered'),
    notInGroup: one(considered && settled === 'notInGroup'),
    interviewed: one(facts.interviewedOn !== null),
    withdrawn: one(!inRunning),
    toAnswer: one(toAnswer),
    answered: one(toAnswer && facts.answeredOn !== null),
  };
}

const isErased = (facts: ApplicationFacts): boolean => facts.status !== 'none' && facts.settled === 'erased';

export interface CountChange {
  readonly change: Partial<Readonly<Record<OpenCount, number>>>;
  /** What tells the answer goes to the position under seal. */
  readonly sealed: Partial<Readonly<Record<AnswerCount, number>>>;
}

/**
 * Null: nothing that counts has changed. The answer's erasure leaves its counts standing: it was counted, and nobody
 * can say any more how (R-PRV-1).
 */
export function countChange(before: ApplicationFacts, after: ApplicationFacts): CountChange | null {
  const now = tally(after);
  if (now === null) return null;
  const was = tally(before);
  const difference = <T extends CountName>(names: readonly T[]): Partial<Record<T, number>> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const change = now[name] - (was?.[name] ?? 0);
        return change === 0 ? [] : [[name, change] as const];
      }),
    ) as Partial<Record<T, number>>;
  const change = difference(openCounts);
  const sealed = isErased(before) || isErased(after) ? {} : difference(answerCounts);
  return Object.keys({ ...change, ...sealed }).length === 0 ? null : { change, sealed };
}

export interface CandidateNote {
  readonly applicant: string;
  /** Null: the answer has been erased. */
  readonly sealed: { readonly verified: boolean | null };
  readonly interviewed: boolean;
  readonly qualified: boolean | null;
  readonly education: boolean | null;
  readonly withdrawn: boolean;
}

/** From the first planned step on a candidate is one whom the position knows by id. */
const isCandidate = (facts: Application): boolean =>
  Object.keys(facts.steps).length > 0 || facts.interviewedOn !== null || facts.qualified !== null;

const note = (facts: Application): CandidateNote => ({
  applicant: facts.applicant,
  sealed: { verified: isErased(facts) ? null : isVerified(facts) },
  interviewed: facts.interviewedOn !== null,
  qualified: facts.qualified,
  education: facts.education,
  withdrawn: facts.withdrawnOn !== null,
});

/** Null: the position knows this already. An erased answer is never told as a no. */
export function candidateChange(before: ApplicationFacts, after: ApplicationFacts): CandidateNote | null {
  if (after.status === 'none' || (!isCandidate(after) && !(before.status !== 'none' && isCandidate(before))))
    return null;
  const now = note(after);
  const was = before.status !== 'none' && isCandidate(before) ? note(before) : null;
  if (isErased(after) && was?.withdrawn === now.withdrawn) return null;
  return JSON.stringify(now) === JSON.stringify(was) ? null : now;
}
