/** A position's course, as the service lives it (S2; R-POS). What people must do meanwhile are the position's duties. */
import type { PositionAct, PositionWait } from '../domain/position/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function positionStory(step: Step<PositionWait, PositionAct>): Promise<void> {
  // S2: «publiserer vi stillingen på siden vår» (R-POS-4).
  await step('advertised', 'announce');
  // S2: «må de bekrefte at de er i målgruppen», wherever the deadline has been moved to (R-POS-6).
  await step('deadlinePassed', 'openVerification');
  // S2: «Vurder søkerne med varierte seleksjonsmetoder» (R-POS-7).
  await step('everyoneSettled', 'openSelection');
  // S2: «god praksis å gi tilbakemelding til samtlige kandidater» (R-POS-9).
  await step('decided', 'openFeedback');
  // The position closes only when all are answered (R-POS-9).
  await step('everyCandidateAnswered', 'close');
  // Candidates that the agency has only named here are forgotten as applications would be (R-PRV-3).
  await step('candidatesOver', 'forgetCandidates');
}

export async function position(ref: CaseRef): Promise<void> {
  await tell(ref, positionStory);
}
