/** Whether what an application's link pages ask is still open (R-APP-3, R-POS-7). */
import type { Asked, Question } from '../links.ts';
import { type ApplicationFacts, isRunning } from './facts.ts';

/**
 * The self-declaration. After its last day it is open until a person has decided: nobody is shut out by the service
 * (R-PRV-6). The answer is gone after the hiring decision, and the question with it (R-PRV-1).
 */
export const declaration = (facts: ApplicationFacts): Asked => {
  if (facts.status === 'none' || !facts.considered || !isRunning(facts)) return 'over';
  if (facts.settledBy !== null) return 'answered';
  return facts.settled === 'waiting' || facts.settled === 'notAnswered' ? 'open' : 'over';
};

/** The step that an invitation is about. */
export const stepAsked = ({ data: { step } }: Pick<Question, 'data'>): string => (typeof step === 'string' ? step : '');

/** Coming or not to the step as it is planned now: one that was moved is asked about again. */
export const invitation = (facts: ApplicationFacts, question: Question): Asked => {
  const step = facts.status === 'none' ? undefined : facts.steps[stepAsked(question)];
  if (facts.status === 'none' || step === undefined || step.day < question.today || !isRunning(facts)) return 'over';
  return step.coming === null ? 'open' : 'answered';
};

/** The applicant's own page asks nothing and is always there; what may be done on it, the commands' rules say. */
export const ownPage = (facts: ApplicationFacts): Asked => (facts.status === 'none' ? 'over' : 'open');
