/** An application's course (S2; R-APP). The service notes, reminds and erases; people decide (R-PRV-6). */
import type { ApplicationAct, ApplicationWait } from '../domain/application/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function applicationStory(step: Step<ApplicationWait, ApplicationAct>): Promise<void> {
  // S2: «oppfordring … om å returnere en underskrevet egenerklæring»; silence is noted, HR decides (R-APP-3).
  await step('answerDue', 'noteSilence');
  // S2: «avkrysningen, og ikke personen», counted at the hiring decision and then erased (R-PRV-1).
  await step('outcomeKnown', 'eraseAnswer');
  // S2: «Takk de som har søkt», each with a person's own words (R-POS-9).
  await step('answeredOrWithdrawn', 'close');
  // The application's term, or the archive has what the law preserves: contents, person and mail are erased (R-PRV-3).
  await step('retentionOver', 'erase');
}

export async function application(ref: CaseRef): Promise<void> {
  await tell(ref, applicationStory);
}
