/** A hired person's course, from the decision to a permanent job or leaving (S2; R-EMP). */
import type { EmploymentAct, EmploymentWait } from '../domain/employment/story.ts';
import type { CaseRef } from '../domain/words.ts';
import { type Step, tell } from './case/open-case.ts';

export async function employmentStory(step: Step<EmploymentWait, EmploymentAct>): Promise<void> {
  // S2: «kan starte med før første dag på jobb»: welcome and starter pack (R-EMP-3).
  await step('hired', 'welcome');
  // S2: «ta imot den nyansatte fra første dag» (R-EMP-3).
  await step('firstDay', 'begin');
  // S2: «Etter den første uken anbefaler vi» the development course (R-EMP-4).
  await step('firstWeekPassed', 'introduceCourse');
  // S2: «Fadderen er en uformell støttespiller», for three months unless changed (R-EMP-3).
  await step('buddyPeriodOver', 'endBuddyRole');
  // The law's probation has passed: the employee is told so (R-EMP-6; statsansatteloven § 15).
  await step('probationPassed', 'passProbation');
  // S2: «i inntil to år, med mulighet for forlengelse» (R-EMP-8, 11): wherever the last day has been moved to.
  await step('termOver', 'leave');
  // Leaving talk, reference letter, evaluation, access and equipment are done or their time is over (R-EMP-11).
  await step('leavingSettled', 'close');
  // The archive has what the law preserves, and its term is over: contents, person and mail are erased (R-PRV-3).
  await step('retentionOver', 'erase');
}

export async function employment(ref: CaseRef): Promise<void> {
  await tell(ref, employmentStory);
}
