/** How many positions an agency has said yes to (R-PAR-2). */
import { type Facts, isFacts } from '../forms/facts.ts';

/** @returns null: it does not take part */
export function promised(facts: Facts): number | null {
  if (facts['status'] !== 'takingPart' || facts['roundEnded'] === true) return null;
  const answer = facts['answer'];
  // Whoever takes part has at least one.
  return isFacts(answer) && typeof answer['positions'] === 'number' ? Math.max(answer['positions'], 1) : 1;
}
