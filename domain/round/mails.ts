/** The mails of a round; all go to the coordinator but the list of contacts. */
import type { MailSpec } from '../case/definition.ts';

export const mails = {
  notAnswered: { class: 'news', basis: 'R-RND-3' },
  positionsLate: { class: 'news', basis: 'R-POS-10' },
  gatheringsMissing: { class: 'reminder', basis: 'R-RND-7' },
  gatheringIncomplete: { class: 'reminder', basis: 'R-RND-7' },
  gatheringContacts: { class: 'news', basis: 'R-RND-7' },
  attendanceDue: { class: 'reminder', basis: 'R-RND-7' },
  guidanceOfferDue: { class: 'reminder', basis: 'R-RND-10' },
  guidanceDue: { class: 'reminder', basis: 'R-RND-10' },
  closeDue: { class: 'reminder', basis: 'R-RND-8' },
  report: { class: 'news', basis: 'R-RND-8' },
} as const satisfies Readonly<Record<string, MailSpec>>;

export type RoundMail = keyof typeof mails;
