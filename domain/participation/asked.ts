/** Whether what a participation's link pages ask is still open (R-PAR-2, R-RND-7). */
import type { Asked, Question } from '../links.ts';
import { isInvited, type ParticipationFacts } from './facts.ts';

/** The decision maker's yes or no. One that was put right to "no answer yet" is asked for anew. */
export const decision = (facts: ParticipationFacts): Asked => {
  if (facts.status === 'none') return 'over';
  if (facts.answer !== null) return 'answered';
  return facts.status === 'invited' && !facts.roundEnded ? 'open' : 'over';
};

/** HR says for the agency whether anybody comes. */
export const gathering = (facts: ParticipationFacts, { data, today }: Question): Asked => {
  if (facts.status === 'none' || facts.status === 'closed' || facts.roundEnded) return 'over';
  const known = facts.gatherings[String(data['gathering'])];
  if (!isInvited(known) || known.day < today) return 'over';
  return known.coming === null ? 'open' : 'answered';
};
