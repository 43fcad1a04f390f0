/** The process that `round-plan-apart.ts` starts: lives through one plan. */
import { answerApart } from '../service/apart.ts';
import { type PlanAsked, planOfRound } from './round-plan.ts';

// round-plan-apart.ts sends nothing else.
answerApart((asked) => planOfRound(asked as PlanAsked));
