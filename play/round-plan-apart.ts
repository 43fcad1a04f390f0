/** A plan of years and hundreds of agencies takes its time: nobody else waits for it, and it may not take more than this. */
import { apart, type Most, tooHeavy } from '../service/apart.ts';
import type { PlanAsked, RoundPlan } from './round-plan.ts';

const most: Most = { memoryMb: 512, ms: 60_000 };

const work = apart(new URL('./round-plan-process.ts', import.meta.url));

/** Waits for the plans that came before. Null: it would take too long. */
export async function planApart(asked: PlanAsked): Promise<RoundPlan | null> {
  const plan = await work(asked, most);
  // round-plan-process.ts answers nothing else.
  return plan === tooHeavy ? null : (plan as RoundPlan);
}
