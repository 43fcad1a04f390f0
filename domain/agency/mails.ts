/** The mails of an agency. */
import type { MailSpec } from '../case/definition.ts';

export const mails = {
  invitation: { class: 'own', basis: 'R-ROLE-1' },
  handover: { class: 'news', basis: 'R-OPS-5' },
  deputyNamed: { class: 'news', basis: 'R-ROLE-3' },
  deputyBegins: { class: 'news', basis: 'R-OPS-5' },
  deputyEnded: { class: 'news', basis: 'R-ROLE-3' },
  roleVacant: { class: 'reminder', basis: 'R-OPS-5' },
  succession: { class: 'news', basis: 'R-OPS-4' },
  unionDiscussionSoon: { class: 'reminder', basis: 'statsansatteloven § 9 (2)' },
  unionDiscussionEscalated: { class: 'reminder', basis: 'statsansatteloven § 9 (2)' },
  annualExtractSoon: { class: 'reminder', basis: 'R-EMP-14' },
  annualExtractEscalated: { class: 'reminder', basis: 'R-EMP-14' },
  endpointDown: { class: 'reminder', basis: 'R-OPS-9' },
} as const satisfies Readonly<Record<string, MailSpec>>;

export type AgencyMail = keyof typeof mails;
