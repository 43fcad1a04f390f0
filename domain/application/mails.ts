/** The mails of an application. Their texts are in `texts/mails/application.*.ts`. */
import type { MailSpec } from '../case/definition.ts';

export const mails = {
  receipt: { class: 'own', basis: 'R-APP-2', erasedAs: 'receipt' },
  /** The receipt of one who must still declare: it carries the link. */
  receiptAsking: { class: 'own', basis: 'R-APP-3', erasedAs: 'receipt' },
  declarationAsked: { class: 'own', basis: 'R-APP-3', erasedAs: 'receipt' },
  declarationReminder: { class: 'own', basis: 'R-APP-3' },
  declarationLastCall: { class: 'own', basis: 'R-APP-3' },
  declarationDueMoved: { class: 'own', basis: 'R-APP-3', erasedAs: 'receipt' },
  declarationReceived: { class: 'own', basis: 'R-APP-3', erasedAs: 'receipt' },
  selectionInvitation: { class: 'own', basis: 'R-POS-7' },
  selectionMoved: { class: 'own', basis: 'R-POS-7' },
  selectionCancelled: { class: 'own', basis: 'R-POS-7' },
  invitationAnswered: { class: 'news', basis: 'R-POS-7' },
  certificateAsked: { class: 'own', basis: 'R-APP-6' },
  withdrawn: { class: 'own', basis: 'R-APP-7' },
  withdrawalUndone: { class: 'own', basis: 'R-OPS-2' },
  /** Written and sent by a person, never by the service (R-POS-9). */
  feedback: { class: 'own', basis: 'R-POS-9' },
  erasureAsked: { class: 'reminder', basis: 'GDPR art. 12 (3)' },
  erasureAnswered: { class: 'own', basis: 'GDPR art. 12 (3)' },
} as const satisfies Readonly<Record<string, MailSpec>>;

export type ApplicationMail = keyof typeof mails;
