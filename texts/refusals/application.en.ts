/** What is wrong with a command to an application, and the mend (English). */
import type { application as nb } from './application.nb.ts';

export const application: Readonly<Record<keyof typeof nb, string>> = {
  notReceived: 'The application is not registered. Register it first.',
  caseClosed: 'The case is closed. If something is wrong, HR can correct it with a reason.',
  personNeeded: 'A person must do this. Sign in and try again.',
  noSuchPosition: 'There is no such position. Choose one from the list.',
  positionByCount: 'The position is run by count. Enter the numbers there.',
  positionNotPublished: 'The position is not advertised yet. Publish the advertisement first.',
  positionEnded: 'The recruitment has ended. If that is wrong, correct the position’s outcome first.',
  latePolicyNotChosen:
    'The application came after the deadline. First choose, on the position, whether all late ones are considered, or none.',
  lateNotConsidered: 'The application came too late to be considered. It must be answered all the same.',
  dayInTheFuture: 'That day has not come yet. Enter the day on which it happened.',
  dayInThePast: 'That day has passed. Choose one ahead.',
  wayMissing: 'Say how the applicant told you: telephone, letter or in person.',
  dayMissing: 'Enter the day on which the applicant told you.',
  wayIsForOthers: 'These fields are for HR. Leave them empty.',
  alreadyWithdrawn: 'The application is withdrawn. If that is wrong, HR can correct it.',
  alreadyEnded: 'The recruitment has ended. Contact HR if something is wrong.',
  alreadyDecided: 'HR has decided this. Contact HR if it is wrong.',
  reasonDoesNotFit: 'The reason does not fit the answer. Choose another.',
  declarationStillOpen: 'The applicant may answer until {due}. Wait until the day after.',
  hasAnswered: 'The applicant has answered. Choose another reason.',
  certificateNotRecorded:
    'The certificate is not recorded as the reason says. Record that you asked for it, or saw it.',
  interviewFirst: 'Hold the interview first. A certificate may be asked for only if the need is not clear after it.',
  beforeInterview: 'That day is before the interview. Choose a later one.',
  certificateNotAsked: 'No certificate was asked for. Record that first.',
  beforeAsked: 'That day is before you asked for it. Choose a later one.',
  notVerified: 'The applicant is not verified for the position. Settle that first.',
  noSuchStep: 'There is no such appointment. Choose one from the case.',
  beforeReceived: 'That day is before the application came. Correct the day.',
  isHired: 'The applicant is hired and gets an offer and a notice instead.',
  alreadyAnswered: 'The applicant has been answered. Contact them directly if something is to be added.',
  noFeedbackYet: 'The applicant has not had an answer yet. There is nothing to confirm.',
  placeholderLeft:
    'The text is still a draft: something stands between [[ and ]]. Put your own sentence there and take the brackets away.',
  offerOpen: 'The applicant has an offer and has not answered yet. Record the answer on the position first.',
  nothingGiven: 'Nothing is filled in. Fill in one field at least.',
  answerErased: 'The answer was erased after the hiring, as it should be. It cannot be corrected.',
  notSettledYet: 'The application is not settled. Settle it in the ordinary way.',
  notWithdrawn: 'The application is not withdrawn. There is nothing to correct.',
  erasureNotAsked: 'The applicant has not asked for erasure. Record the request first.',
  hiredIsPreserved: 'The hired person’s application must be preserved. Answer that it cannot be erased.',
  retentionIsHeld: 'A request for access or a complaint is open. End it first, or answer that erasure must wait.',
  erasureGranted:
    'Erasure has been granted, and the application was withdrawn for that. Answer no to the request first if the applicant has changed their mind.',
  notForArchive:
    'Only the application of the person hired is handed over to the archive, and only when the case is closed.',
  beforeClosed: 'The day is before the case was closed. Choose a later day.',
};
