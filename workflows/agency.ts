/** An agency's own course: its yearly duties, roles and quiet weeks go on until a successor takes over. */
import type { AgencyAct, AgencyWait } from '../domain/agency/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function agencyStory(step: Step<AgencyWait, AgencyAct>): Promise<void> {
  // S1 names Difi as coordinator, S2 DFØ: agencies are renamed and merged, the cases move on a date (R-OPS-4).
  await step('succeeded', 'close');
}

export async function agency(ref: CaseRef): Promise<void> {
  await tell(ref, agencyStory);
}
