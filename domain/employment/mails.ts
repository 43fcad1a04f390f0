/** The mails of an employment, and how each travels (R-DUT-5). */
import type { MailSpec } from '../case/definition.ts';

const reminder = (basis: string): MailSpec => ({ class: 'reminder', basis });
const news = (basis: string): MailSpec => ({ class: 'news', basis });
const own = (basis: string): MailSpec => ({ class: 'own', basis });
const legal = (basis: string): MailSpec => ({ class: 'legal', basis });

const noticeLaw = 'statsansatteloven § 17 (4)';
const secureLaw = 'arbeidsmiljøloven § 14-8 a';

export const mails = {
  contract: legal('arbeidsmiljøloven § 14-5'),
  contractEscalated: legal('arbeidsmiljøloven § 14-5'),
  welcome: news('R-EMP-3'),
  accommodation: reminder('R-EMP-3'),
  equipment: reminder('R-EMP-3'),
  buddy: reminder('R-EMP-3'),
  buddyAppointed: news('R-EMP-3'),
  buddyRoleEnded: news('R-EMP-3'),
  courseIntroduction: news('R-EMP-4'),
  talk: reminder('R-EMP-4'),
  talkWithAgenda: reminder('R-EMP-4'),
  talkAgenda: reminder('R-EMP-4'),
  mentor: reminder('R-EMP-5'),
  mentorAppointed: news('R-EMP-5'),
  mentorForYou: news('R-EMP-5'),
  agreement: reminder('R-EMP-5'),
  agreementLate: reminder('R-EMP-5'),
  meeting: reminder('R-EMP-5'),
  meetingsMissed: reminder('R-EMP-5'),
  activity: reminder('R-EMP-5'),
  probation: legal('statsansatteloven § 15'),
  gatheringInvitation: news('R-EMP-7'),
  gatheringChanged: news('R-EMP-7'),
  gatheringCancelled: news('R-EMP-7'),
  fromCoordinator: news('R-MAIL-4'),
  gatheringSoon: reminder('R-RND-7'),
  choice: own('R-EMP-8'),
  choiceCopy: reminder('R-EMP-8'),
  choiceEscalated: reminder('R-EMP-8'),
  outcomeProposed: news('R-EMP-8'),
  decision: reminder('R-EMP-8'),
  decisionEscalated: reminder('R-EMP-8'),
  extended: news('R-EMP-11'),
  endDecided: news('R-EMP-8'),
  permanentEmployee: news('R-EMP-10'),
  permanentMentor: news('R-EMP-10'),
  notice: legal(noticeLaw),
  noticeReceipt: legal(noticeLaw),
  noticeEscalated: legal(noticeLaw),
  noticeToEmployee: legal(noticeLaw),
  staysUntil: legal(noticeLaw),
  frameAmber: legal('forskrift til statsansatteloven § 5 (2)'),
  frameRed: legal('forskrift til statsansatteloven § 5 (2)'),
  moreSecureAsked: news(secureLaw),
  moreSecure: legal(secureLaw),
  moreSecureEscalated: legal(secureLaw),
  moreSecureAnswered: own(secureLaw),
  leaderAppointed: news('R-OPS-5'),
  startMoved: news('R-EMP-12'),
  ending: news('R-EMP-12'),
  cancelled: news('R-OPS-3'),
  corrected: news('R-OPS-2'),
  leavingTalk: reminder('R-EMP-11'),
  certificate: reminder('R-EMP-11'),
  access: reminder('R-EMP-11'),
  evaluation: reminder('R-EMP-11'),
  archiveDue: reminder('bevaringsforskrifta § 9'),
  payrollStart: news('R-OPS-9'),
  payrollChanged: news('R-OPS-9'),
  payrollCancelled: news('R-OPS-9'),
  payrollPermanent: news('R-OPS-9'),
} as const satisfies Readonly<Record<string, MailSpec>>;

export type EmploymentMail = keyof typeof mails;
