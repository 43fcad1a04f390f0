/** A position's course, as the service lives it (S2; R-POS). What people must do meanwhile are the position's duties. */
import type { PositionAct, PositionWait } from '../domain/position/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function positionStory(step: Step<PositionWait, PositionAct>): Promise<void> {
  // S2: «Om dere ønsker, kan dere sende lenke til utlysningen …»; S1: the programme publishes all positions.
  await step('advertised', 'announce');
  // S2: «For at søkerne skal bli vurdert … må de bekrefte at de er i målgruppen», wherever the deadline was moved to.
  await step('deadlinePassed', 'openVerification');
  // S2: «Vurder søkerne med varierte seleksjonsmetoder.»
  await step('everyoneSettled', 'openSelection');
  // S2: «Det er god praksis å gi tilbakemelding til samtlige kandidater.»
  await step('decided', 'openFeedback');
  await step('everyCandidateAnswered', 'close');
}

export async function position(ref: CaseRef): Promise<void> {
  await tell(ref, positionStory);
}
