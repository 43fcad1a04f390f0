/** One agency's part in a round (S2; R-PAR). That it answers in time is a duty of its own, with a ladder. */
import type { ParticipationAct, ParticipationWait } from '../domain/participation/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function participationStory(step: Step<ParticipationWait, ParticipationAct>): Promise<void> {
  // S2: «Ofte vil det være HR som lager behandlingsgrunnlaget» (R-PAR-1).
  await step('opened', 'invite');
  // S2: «ledelsen på et egnet nivå … tar beslutningen» (R-PAR-2).
  await step('answered', 'thank');
  // S2: «trekke dere som deltakende virksomhet», or the round is over (R-PAR-3).
  await step('withdrawnOrRoundClosed', 'close');
}

export async function participation(ref: CaseRef): Promise<void> {
  await tell(ref, participationStory);
}
