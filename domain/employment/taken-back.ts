/** The facts without one that was recorded by mistake (R-OPS-2). */
import type { Revocable } from './commands.ts';
import type { Done, Known } from './facts.ts';

const notDone = (facts: Known, what: keyof Done): Known => ({ ...facts, done: { ...facts.done, [what]: null } });

/** The last decision never was: term and notice are as before it, and a permanent outcome goes back to the term. */
function undecided(facts: Known): Known {
  const last = facts.decisions.at(-1);
  if (last === undefined) return facts;
  const { term } = last.before;
  const notice = last.outcome === 'extend' ? last.before.notice : facts.notice;
  const next: Known = { ...facts, term, notice, decisions: facts.decisions.slice(0, -1) };
  return last.outcome === 'permanent' ? { ...next, status: 'employed' } : next;
}

export function takenBack(facts: Known, fact: Revocable): Known {
  switch (fact) {
    case 'contract':
    case 'accommodation':
    case 'equipment':
    case 'training':
      return notDone(facts, fact);
    case 'probation':
      return notDone(facts, 'probationAssessed');
    case 'absence':
      // The last that was recorded; an earlier one is reached by taking back again.
      return { ...facts, absences: facts.absences.slice(0, -1) };
    case 'agreement':
      return { ...facts, mentor: facts.mentor && { ...facts.mentor, agreementOn: null } };
    case 'notice':
      return { ...facts, notice: { sentOn: null, receivedOn: null } };
    case 'decision':
      return undecided(facts);
    case 'ending':
      return { ...facts, ending: null };
    default:
      return fact satisfies never;
  }
}
