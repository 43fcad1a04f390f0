/** How far a round or an agency may move the lead times: inside what the law and good sense leave open (requirements, "default"). */
import { z } from 'zod';
import type { Refusal } from './case/definition.ts';
import { type Policy, policyBounds } from './policy.ts';

const one = () => z.int().exactOptional();
const several = () => z.array(z.int()).min(1).max(10).exactOptional();

/** Lead times that a round or an agency sets for itself; what is left out keeps its default. */
export const policyOverrides = z.strictObject({
  replyReminderDays: several(),
  minimumAdvertisingDays: one(),
  gatheringReminderDays: several(),
  deadlineReminderDays: several(),
  verificationWorkingDays: one(),
  verificationEveryWorkingDays: one(),
  feedbackWorkingDays: one(),
  recruitmentEndReminderDays: several(),
  declarationReminderDays: several(),
  declarationLastCallDays: one(),
  declarationDays: one(),
  buddyReminderDays: several(),
  buddyMonths: one(),
  talkWeeks: several(),
  talkMonths: several(),
  mentorDueDays: one(),
  agreementWeeks: one(),
  mentorMeetingWeeks: one(),
  probationReminderDays: several(),
  termPromptMonths: several(),
  termRepeatDays: one(),
  termDueMonths: one(),
  termEscalationWeeks: one(),
  noticeFromMonths: one(),
  noticeEscalationWeeks: one(),
  retentionDays: one(),
  retentionInterviewedDays: one(),
  retentionArchivedDays: one(),
});

const values = (given: number | readonly number[] | undefined): readonly number[] =>
  given === undefined ? [] : typeof given === 'number' ? [given] : given;

export const policyFaults = (policy: Partial<Policy>): Refusal[] =>
  Object.entries(policyBounds).flatMap(([name, [least, most]]) => {
    const given = policy[name as keyof Policy];
    const outside = values(given).some((value) => value < least || value > most);
    return outside ? [{ code: 'policyOutOfBounds', field: `policy.${name}`, data: { least, most } }] : [];
  });
