/** An agency's own course: its yearly duties and roles go on until a successor takes over (R-EMP-14, R-OPS-4). */
import type { AgencyAct, AgencyWait } from '../domain/agency/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function agencyStory(step: Step<AgencyWait, AgencyAct>): Promise<void> {
  await step('succeeded', 'close');
}

export async function agency(ref: CaseRef): Promise<void> {
  await tell(ref, agencyStory);
}
