/** How far a round or an agency may move the lead times: inside what the law and good sense leave open (requirements, "default"). */
import { z } from 'zod';
import type { Refusal } from './case/definition.ts';
import type { Policy } from './policy.ts';

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

/** Least and most. The notice must have reached the employee a month before (statsansatteloven § 17 (4)). */
const bounds: Readonly<Record<keyof Policy, readonly [least: number, most: number]>> = {
  replyReminderDays: [1, 60],
  minimumAdvertisingDays: [7, 60],
  gatheringReminderDays: [1, 60],
  deadlineReminderDays: [1, 30],
  verificationWorkingDays: [1, 30],
  verificationEveryWorkingDays: [1, 10],
  feedbackWorkingDays: [1, 30],
  recruitmentEndReminderDays: [1, 60],
  declarationReminderDays: [1, 30],
  declarationLastCallDays: [1, 10],
  declarationDays: [3, 30],
  buddyReminderDays: [1, 60],
  buddyMonths: [1, 12],
  talkWeeks: [1, 12],
  talkMonths: [1, 36],
  mentorDueDays: [0, 60],
  agreementWeeks: [1, 12],
  mentorMeetingWeeks: [1, 12],
  probationReminderDays: [7, 120],
  termPromptMonths: [3, 12],
  termRepeatDays: [7, 31],
  termDueMonths: [2, 9],
  termEscalationWeeks: [6, 30],
  noticeFromMonths: [2, 6],
  noticeEscalationWeeks: [5, 12],
  // As long as a complaint can come, and never "never" (R-PRV-3).
  retentionDays: [90, 365],
  retentionInterviewedDays: [90, 730],
  retentionArchivedDays: [30, 365],
};

const values = (given: number | readonly number[] | undefined): readonly number[] =>
  given === undefined ? [] : typeof given === 'number' ? [given] : given;

export const policyFaults = (policy: Partial<Policy>): Refusal[] =>
  Object.entries(bounds).flatMap(([name, [least, most]]) => {
    const given = policy[name as keyof Policy];
    const outside = values(given).some((value) => value < least || value > most);
    return outside ? [{ code: 'policyOutOfBounds', field: `policy.${name}`, data: { least, most } }] : [];
  });
