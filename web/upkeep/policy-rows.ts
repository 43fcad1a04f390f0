/** Every lead time as a row of the form: where it stands and what its number counts. Its words are in texts/web/policy. */
import type { Policy } from '../../domain/policy.ts';

export type PolicyGroup = 'round' | 'position' | 'application' | 'start' | 'end' | 'privacy';
export type PolicyUnit =
  | 'days'
  | 'daysBefore'
  | 'daysAfter'
  | 'workingDaysAfter'
  | 'everyDays'
  | 'everyWorkingDays'
  | 'everyWeeks'
  | 'weeksBefore'
  | 'weeksAfter'
  | 'monthsBefore'
  | 'monthsAfter';

export interface PolicyRow {
  readonly name: keyof Policy;
  readonly group: PolicyGroup;
  readonly unit: PolicyUnit;
}

export const policyGroups = ['round', 'position', 'application', 'start', 'end', 'privacy'] as const;

export const policyRows: readonly PolicyRow[] = [
  { name: 'replyReminderDays', group: 'round', unit: 'daysBefore' },
  { name: 'gatheringReminderDays', group: 'round', unit: 'daysBefore' },
  { name: 'minimumAdvertisingDays', group: 'position', unit: 'days' },
  { name: 'deadlineReminderDays', group: 'position', unit: 'daysBefore' },
  { name: 'verificationWorkingDays', group: 'position', unit: 'workingDaysAfter' },
  { name: 'verificationEveryWorkingDays', group: 'position', unit: 'everyWorkingDays' },
  { name: 'recruitmentEndReminderDays', group: 'position', unit: 'daysBefore' },
  { name: 'feedbackWorkingDays', group: 'position', unit: 'workingDaysAfter' },
  { name: 'declarationReminderDays', group: 'application', unit: 'daysAfter' },
  { name: 'declarationDays', group: 'application', unit: 'daysAfter' },
  { name: 'declarationLastCallDays', group: 'application', unit: 'daysBefore' },
  { name: 'buddyReminderDays', group: 'start', unit: 'daysBefore' },
  { name: 'buddyMonths', group: 'start', unit: 'monthsAfter' },
  { name: 'mentorDueDays', group: 'start', unit: 'daysAfter' },
  { name: 'agreementWeeks', group: 'start', unit: 'weeksAfter' },
  { name: 'mentorMeetingWeeks', group: 'start', unit: 'everyWeeks' },
  { name: 'talkWeeks', group: 'start', unit: 'weeksAfter' },
  { name: 'talkMonths', group: 'start', unit: 'monthsAfter' },
  { name: 'probationReminderDays', group: 'end', unit: 'daysBefore' },
  { name: 'termPromptMonths', group: 'end', unit: 'monthsBefore' },
  { name: 'termRepeatDays', group: 'end', unit: 'everyDays' },
  { name: 'termDueMonths', group: 'end', unit: 'monthsBefore' },
  { name: 'termEscalationWeeks', group: 'end', unit: 'weeksBefore' },
  { name: 'noticeFromMonths', group: 'end', unit: 'monthsBefore' },
  { name: 'noticeEscalationWeeks', group: 'end', unit: 'weeksBefore' },
  { name: 'retentionDays', group: 'privacy', unit: 'daysAfter' },
  { name: 'retentionInterviewedDays', group: 'privacy', unit: 'daysAfter' },
  { name: 'retentionArchivedDays', group: 'privacy', unit: 'daysAfter' },
];
