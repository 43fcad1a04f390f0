/** The mails of a participation. Those with the decision's link always travel alone (R-DUT-5). */
import type { MailSpec } from '../case/definition.ts';

export const mails = {
  invitation: { class: 'own', basis: 'R-RND-3' },
  basisDue: { class: 'reminder', basis: 'R-PAR-1' },
  decisionMakerDue: { class: 'reminder', basis: 'R-PAR-2' },
  decision: { class: 'own', basis: 'R-PAR-2' },
  replySoon: { class: 'reminder', basis: 'R-RND-3' },
  decisionSoon: { class: 'own', basis: 'R-PAR-2' },
  replyOverdue: { class: 'reminder', basis: 'R-RND-3' },
  thanksTakingPart: { class: 'news', basis: 'R-PAR-2' },
  thanksDeclined: { class: 'news', basis: 'R-PAR-2' },
  answerCorrected: { class: 'news', basis: 'R-OPS-2' },
  replyExtended: { class: 'news', basis: 'R-PAR-2' },
  dateMoved: { class: 'news', basis: 'R-RND-5' },
  invitationCorrected: { class: 'news', basis: 'R-OPS-2' },
  invitationWithdrawn: { class: 'news', basis: 'R-RND-3' },
  agencyWithdrew: { class: 'news', basis: 'R-PAR-3' },
  withdrawalUndone: { class: 'news', basis: 'R-OPS-2' },
  gatheringInvitation: { class: 'news', basis: 'R-RND-7' },
  gatheringChanged: { class: 'news', basis: 'R-RND-7' },
  gatheringCancelled: { class: 'news', basis: 'R-RND-7' },
  fromCoordinator: { class: 'news', basis: 'R-MAIL-4' },
  gatheringSoon: { class: 'reminder', basis: 'R-RND-7' },
} as const satisfies Readonly<Record<string, MailSpec>>;

export type ParticipationMail = keyof typeof mails;
