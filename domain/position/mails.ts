/** The mails of a position: how each travels and what it rests on. Their texts are in `texts/mails/position.*.ts`. */
import type { MailSpec } from '../case/definition.ts';

export const mails = {
  jobAnalysisDue: { class: 'reminder', basis: 'R-POS-2' },
  advertisementDue: { class: 'reminder', basis: 'R-POS-4' },
  deadlineSoon: { class: 'reminder', basis: 'R-POS-5' },
  verificationWaits: { class: 'reminder', basis: 'R-POS-6' },
  verificationOverdue: { class: 'reminder', basis: 'R-POS-6' },
  extendedListDue: { class: 'reminder', basis: 'R-POS-11' },
  interviewDue: { class: 'reminder', basis: 'R-POS-7' },
  interviewOverdue: { class: 'reminder', basis: 'R-POS-7' },
  recruitmentEndSoon: { class: 'reminder', basis: 'R-POS-10' },
  decisionDue: { class: 'reminder', basis: 'R-POS-7' },
  hireDue: { class: 'reminder', basis: 'R-POS-7' },
  writtenNoticeDue: { class: 'reminder', basis: 'statsansatteloven § 6' },
  feedbackWaits: { class: 'reminder', basis: 'R-POS-9' },
  feedbackOverdue: { class: 'reminder', basis: 'R-POS-9' },
  leaderAppointed: { class: 'news', basis: 'R-OPS-5' },
  published: { class: 'news', basis: 'R-POS-4' },
  /** The text that the agency's own tool can send to those who did not tick. */
  toolReply: { class: 'news', basis: 'R-APP-8' },
  vacancy: { class: 'news', basis: 'R-POS-4' },
  vacancyMoved: { class: 'news', basis: 'R-POS-5' },
  deadlineMoved: { class: 'news', basis: 'R-POS-5' },
  recruitmentEndMoved: { class: 'news', basis: 'R-RND-5' },
  deadlinePassed: { class: 'news', basis: 'R-POS-5' },
  selectionOpened: { class: 'news', basis: 'R-POS-7' },
  feedbackOpened: { class: 'news', basis: 'R-POS-9' },
  ended: { class: 'news', basis: 'R-POS-8' },
  reopened: { class: 'news', basis: 'R-OPS-2' },
  hireFellThrough: { class: 'news', basis: 'R-OPS-3' },
} as const satisfies Readonly<Record<string, MailSpec>>;

export type PositionMail = keyof typeof mails;
