/** A round's course (S1; R-RND). The steps of a common round that a continuous one lacks do not apply there. */
import type { RoundAct, RoundWait } from '../domain/round/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function roundStory(step: Step<RoundWait, RoundAct>): Promise<void> {
  // S1: «invitasjon om å delta i traineeprogrammet», to every agency's HR with a reply date (R-RND-3).
  await step('started', 'invite');
  // The coordinator gets one list of those who have not answered (R-RND-3).
  await step('replyDatePassed', 'listUnanswered');
  // S1: «Traineeprogrammet med virksomhetenes stillingsutlysninger er publisert» (R-RND-2).
  await step('advertisingFrom', 'open');
  // S1: «Søknadsfrist er 29. mars», wherever the date has been moved to (R-RND-5).
  await step('applicationDeadlinePassed', 'passDeadline');
  // S1: «avsluttet innen utgangen av mai»; who is late is shown to the coordinator (R-POS-10).
  await step('recruitmentEndPassed', 'listLate');
  // S1: «traineestillinger over 1,5 år» begin, the gatherings with them (R-RND-7).
  await step('firstDayCame', 'run');
  // When the last term has ended the round can be summed up (R-RND-2).
  await step('everyTermEnded', 'prepareReport');
  // Closing a round yields its report (R-RND-8).
  await step('closed', 'report');
}

export async function round(ref: CaseRef): Promise<void> {
  await tell(ref, roundStory);
}
