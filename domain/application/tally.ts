/** What an application tells its position: how the counts change, and the candidate as far as hiring must know. */
import type { CountName } from '../position/facts.ts';
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

/** Counts that the answer's erasure leaves standing: it was counted, and nobody can say any more how (R-PRV-1). */
const answerCounts: readonly string[] = ['waiting', 'confirmed', 'notAnswered', 'notInGroup'] satisfies CountName[];

const isErased = (facts: ApplicationFacts): boolean => facts.status !== 'none' && facts.settled === 'erased';

/** Null: nothing that counts has changed. */
export function countChange(
  before: ApplicationFacts,
  after: ApplicationFacts,
): Partial<Readonly<Record<CountName, number>>> | null {
  const now = tally(after);
  if (now === null) return null;
  const was = tally(before);
  const frozen = isErased(before) || isErased(after);
  const changes = Object.entries(now).flatMap(([name, value]) => {
    const change = value - (was === null ? 0 : (was[name as CountName] ?? 0));
    return change === 0 || (frozen && answerCounts.includes(name)) ? [] : [[name, change] as const];
  });
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

export interface CandidateNote {
  readonly applicant: string;
  readonly verified: boolean;
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
  verified: isVerified(facts),
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
