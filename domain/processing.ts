/**
 * The record of processing activities (GDPR art. 30, R-PRV-5): what is done with personal data, whose, which, who gets it
 * and when it goes. Codes only; the words stand in texts/processing/. The controllers answer for it: it is their draft.
 */
import type { Policy } from './policy.ts';

export const subjects = ['applicants', 'employees', 'staff'] as const;
export const categories = ['contact', 'application', 'targetGroup', 'followUp', 'writing', 'mail', 'signIn'] as const;
export const recipients = [
  'office',
  'leader',
  'followers',
  'coordinator',
  'payroll',
  'themselves',
  'operator',
] as const;
export const bases = ['publicTask', 'legalObligation', 'employmentLaw', 'statistics', 'security'] as const;
export const controllers = ['agency', 'coordinatingAgency'] as const;

/** When it goes. `applications` and `archived` have days, of the policy; `decision`: counted and erased (R-PRV-1). */
export const retentions = [
  'applications',
  'archived',
  'decision',
  'archives',
  'withCase',
  'untilEnded',
  'anonymous',
] as const;

export interface Activity {
  readonly id: ActivityId;
  readonly controller: (typeof controllers)[number];
  readonly basis: readonly (typeof bases)[number][];
  readonly subjects: readonly (typeof subjects)[number][];
  readonly categories: readonly (typeof categories)[number][];
  readonly recipients: readonly (typeof recipients)[number][];
  readonly retention: (typeof retentions)[number];
}

export const activityIds = [
  'rounds',
  'applications',
  'verification',
  'employments',
  'gatherings',
  'mail',
  'access',
  'statistics',
] as const;
export type ActivityId = (typeof activityIds)[number];

export const activities: readonly Activity[] = [
  {
    id: 'rounds',
    controller: 'coordinatingAgency',
    basis: ['publicTask'],
    subjects: ['staff'],
    categories: ['contact', 'writing'],
    recipients: ['office', 'leader', 'coordinator', 'operator'],
    retention: 'archives',
  },
  {
    id: 'applications',
    controller: 'agency',
    basis: ['publicTask', 'legalObligation'],
    subjects: ['applicants'],
    categories: ['contact', 'application', 'writing'],
    recipients: ['office', 'leader', 'themselves', 'operator'],
    retention: 'applications',
  },
  {
    id: 'verification',
    controller: 'agency',
    basis: ['legalObligation', 'employmentLaw'],
    subjects: ['applicants'],
    categories: ['targetGroup'],
    recipients: ['office', 'themselves', 'operator'],
    retention: 'decision',
  },
  {
    id: 'employments',
    controller: 'agency',
    basis: ['legalObligation', 'employmentLaw'],
    subjects: ['employees', 'staff'],
    categories: ['contact', 'followUp', 'writing'],
    recipients: ['office', 'leader', 'followers', 'payroll', 'themselves', 'operator'],
    retention: 'archived',
  },
  {
    id: 'gatherings',
    controller: 'coordinatingAgency',
    basis: ['publicTask', 'employmentLaw'],
    subjects: ['employees', 'staff'],
    categories: ['contact', 'followUp'],
    recipients: ['office', 'coordinator', 'themselves', 'operator'],
    retention: 'archives',
  },
  {
    id: 'mail',
    controller: 'agency',
    basis: ['publicTask', 'legalObligation'],
    subjects: ['applicants', 'employees', 'staff'],
    categories: ['contact', 'mail'],
    recipients: ['office', 'themselves', 'operator'],
    retention: 'withCase',
  },
  {
    id: 'access',
    controller: 'agency',
    basis: ['security'],
    subjects: ['applicants', 'employees', 'staff'],
    categories: ['contact', 'signIn'],
    recipients: ['themselves', 'operator'],
    retention: 'untilEnded',
  },
  {
    id: 'statistics',
    controller: 'coordinatingAgency',
    basis: ['statistics'],
    subjects: ['applicants', 'employees'],
    categories: ['application', 'followUp'],
    recipients: ['coordinator', 'office'],
    retention: 'anonymous',
  },
];

/** The days that a retention's sentence names (R-PRV-3). */
export const retentionDays = (
  policy: Pick<Policy, 'retentionDays' | 'retentionInterviewedDays' | 'retentionArchivedDays'>,
) => ({
  days: policy.retentionDays,
  interviewedDays: policy.retentionInterviewedDays,
  archivedDays: policy.retentionArchivedDays,
});
