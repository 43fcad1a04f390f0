/**
 * Lead times: every "(default)" of requirements.md, settable per round and, within the legal bounds, per agency.
 * Days are calendar days unless the name says working days.
 */
export interface Policy {
  /** R-RND-3 */ readonly replyReminderDays: readonly number[];
  /** R-RND-4 */ readonly minimumAdvertisingDays: number;
  /** R-RND-7 */ readonly gatheringReminderDays: readonly number[];
  /** R-POS-5 */ readonly deadlineReminderDays: readonly number[];
  /** R-POS-6 */ readonly verificationWorkingDays: number;
  /** R-POS-6 */ readonly verificationEveryWorkingDays: number;
  /** R-POS-9 */ readonly feedbackWorkingDays: number;
  /** R-POS-10 */ readonly recruitmentEndReminderDays: readonly number[];
  /** R-APP-3: days after the link was sent */ readonly declarationReminderDays: readonly number[];
  /** R-APP-3 */ readonly declarationLastCallDays: number;
  /** R-APP-3: days after the application deadline */ readonly declarationDays: number;
  /** R-EMP-3 */ readonly buddyReminderDays: readonly number[];
  /** R-EMP-3 */ readonly buddyMonths: number;
  /** R-EMP-4 */ readonly talkWeeks: readonly number[];
  /** R-EMP-4 */ readonly talkMonths: readonly number[];
  /** R-EMP-5: days after the start */ readonly mentorDueDays: number;
  /** R-EMP-5 */ readonly agreementWeeks: number;
  /** R-EMP-5 */ readonly mentorMeetingWeeks: number;
  /** R-EMP-6 */ readonly probationReminderDays: readonly number[];
  /** R-EMP-8: months before leaving */ readonly termPromptMonths: readonly number[];
  /** R-EMP-8 */ readonly termRepeatDays: number;
  /** R-EMP-8: months before leaving */ readonly termDueMonths: number;
  /** R-EMP-8 */ readonly termEscalationWeeks: number;
  /** R-EMP-9: months before leaving */ readonly noticeFromMonths: number;
  /** R-EMP-9 */ readonly noticeEscalationWeeks: number;
  /** R-PRV-3 */ readonly retentionDays: number;
  /** R-PRV-3: interviewed */ readonly retentionInterviewedDays: number;
  /** R-PRV-3: after the archive has what is preserved */ readonly retentionArchivedDays: number;
}

export const defaultPolicy: Policy = {
  replyReminderDays: [14, 3],
  minimumAdvertisingDays: 14,
  gatheringReminderDays: [14, 2],
  deadlineReminderDays: [7, 1],
  verificationWorkingDays: 10,
  verificationEveryWorkingDays: 3,
  feedbackWorkingDays: 10,
  recruitmentEndReminderDays: [14, 7, 1],
  declarationReminderDays: [3, 7],
  declarationLastCallDays: 2,
  declarationDays: 10,
  buddyReminderDays: [14, 7, 2],
  buddyMonths: 3,
  talkWeeks: [2, 6],
  talkMonths: [3, 6, 12],
  mentorDueDays: 0,
  agreementWeeks: 4,
  mentorMeetingWeeks: 4,
  probationReminderDays: [60, 30, 14],
  termPromptMonths: [6, 4, 3],
  termRepeatDays: 14,
  termDueMonths: 3,
  termEscalationWeeks: 10,
  noticeFromMonths: 2,
  noticeEscalationWeeks: 6,
  retentionDays: 120,
  retentionInterviewedDays: 540,
  retentionArchivedDays: 120,
};

/** Least and most. The notice must have reached the employee a month before (statsansatteloven § 17 (4)). */
export const policyBounds: Readonly<Record<keyof Policy, readonly [least: number, most: number]>> = {
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
