import type { MailText } from '../../mail/catalogue.ts';
import type { application as nb } from './application.nb.ts';

const meaning =
  'It is an ordinary, temporary position with a mentor of your own and training, and it may become permanent afterwards. We tell you more when we meet.';
const needs =
  'Do you need accommodation when you meet us? Say what you need on the page below, and whether you are coming. You need not say why.';
const confirming =
  '{targetGroup, select, disability {Confirming means that you say yourself that you have a disability that needs accommodation at the workplace or in the employment and is neither passing nor slight.} other {Confirming means that you say yourself that you have a disability that needs accommodation at the workplace or in the employment and is neither passing nor slight, or that you have been outside work, education and training for at least two of the last five years in total because of substance use, serving a sentence or illness, mental illness included, or while actively seeking work. The latter does not include those who have a permanent job, or a temporary job of more than one year, when they apply. You are not to say what is true of you.}}';
const neverAsked =
  'We never ask about diagnosis, cause or kind of need. It is the confirmation that is counted in the statistics, not you. The figures are anonymous.';
const privacy =
  'What we hold is used for this hiring only and is erased when it is needed no more. On your page you can see and download it, ask for correction, ask for erasure or withdraw.';
const page = { label: 'Open your page', link: 'applicationLink' };
const answer = { label: 'Answer here', link: 'declarationLink' };
const openCase = { label: 'Open the case', link: 'caseLink' };
const invitation = { label: 'Answer the invitation', link: 'invitationLink' };
const appointment = {
  facts: [
    ['Day', '{on}'],
    ['Time', '{from}'],
    ['Place', '{place}'],
  ],
} as const;

export const application: Readonly<Record<keyof typeof nb, MailText>> = {
  receipt: {
    subject: 'We have your application for {caseTitle}',
    body: [
      '{agencyName} has your application for the position {caseTitle}.',
      '{considered, select, no {It came after the deadline. You will get a personal answer from us.} other {{ticked, select, yes {You ticked the box in the application, and that is your own confirmation. If the tick is wrong, reply to this e-mail and we will correct it.} other {The application is registered.}}}}',
      confirming,
      neverAsked,
      'The position asks that you can work fully in the advertised percentage, with accommodation if you need it.',
      privacy,
    ],
    action: page,
  },
  receiptAsking: {
    subject: 'Your application for {caseTitle}: answer one question by {due}',
    body: [
      '{agencyName} has your application for the position {caseTitle}. One thing is missing before we can consider it.',
      'Answer on the page below by {due}. It takes two minutes.',
      confirming,
      neverAsked,
      'The position asks that you can work fully in the advertised percentage, with accommodation if you need it.',
      privacy,
      'Your page: {applicationLink}',
    ],
    action: answer,
  },
  declarationAsked: {
    subject: 'Your application for {caseTitle}: answer one question by {due}',
    body: [
      'Before we can consider your application for {caseTitle} we need the answer to one question. Answer on the page below by {due}.',
      confirming,
      neverAsked,
      'Your page: {applicationLink}',
    ],
    action: answer,
  },
  declarationReminder: {
    subject: 'Your application for {caseTitle} waits for an answer by {due}',
    body: [
      'Your application for {caseTitle} waits for the answer to one question. Answer on the page below by {due}.',
      confirming,
      'If we get no answer, HR decides whether the application can be considered. If you have changed your mind, you can withdraw: {applicationLink}',
    ],
    action: answer,
  },
  declarationLastCall: {
    subject: 'Last reminder about your application for {caseTitle}: answer by {due}',
    body: [
      'This is the last reminder. Answer on the page below by {due}, and we can consider your application for {caseTitle}.',
      confirming,
      'If we get no answer, HR decides whether the application can be considered. If you need help to answer, reply to this e-mail.',
      'Your page: {applicationLink}',
    ],
    action: answer,
  },
  declarationDueMoved: {
    subject: 'You have more time: answer about your application for {caseTitle} by {due}',
    body: [
      'The deadline for {caseTitle} was moved. You can now answer on the page below until {due}.',
      confirming,
      'Your page: {applicationLink}',
    ],
    action: answer,
  },
  declarationReceived: {
    subject: 'Thank you, we have your answer about {caseTitle}',
    body: [
      'Thank you. Your confirmation is registered, and your application for {caseTitle} will be considered.',
      confirming,
      'If something is wrong, tell us on your page. The confirmation is erased when the hiring is decided.',
    ],
    action: page,
  },
  selectionInvitation: {
    subject: 'Say whether you can come on {on}: your application for {caseTitle}',
    body: [
      'We would like to meet you for {kind, select, interview {an interview} workTest {a work test} other {a case}} about the position {caseTitle}.',
      appointment,
      meaning,
      needs,
      'Your page: {applicationLink}',
    ],
    action: invitation,
  },
  selectionMoved: {
    subject: 'Say whether you can come at a new time {on}: your application for {caseTitle}',
    body: [
      'Our appointment for {kind, select, interview {an interview} workTest {a work test} other {a case}} was moved. This applies now:',
      appointment,
      needs,
      'Your page: {applicationLink}',
    ],
    action: invitation,
  },
  selectionCancelled: {
    subject: 'The appointment on {on} is cancelled: your application for {caseTitle}',
    body: [
      'The appointment for {kind, select, interview {an interview} workTest {a work test} other {a case}} on {on} is cancelled. You will hear from us.',
    ],
    action: page,
  },
  invitationAnswered: {
    subject: 'Answer to the invitation {on}: {caseTitle}',
    body: [
      '{coming, select, yes {An applicant for {caseTitle} is coming on {on}.} other {An applicant for {caseTitle} is not coming on {on}.}}',
      '{accommodation, select, yes {The applicant has said which accommodation is needed. Read it in the case before you meet.} other {The applicant has not asked for accommodation.}}',
    ],
    action: openCase,
  },
  certificateAsked: {
    subject: 'Your application for {caseTitle}: we need a certificate',
    body: [
      'To consider your application for {caseTitle} we need to see a certificate that confirms that you fulfil the conditions in the advertisement. It should say nothing about diagnosis.',
      'Show it to us. Do not send it, neither by e-mail nor here. We only keep that we saw it, and when.',
    ],
    action: page,
  },
  withdrawn: {
    subject: 'Your application for {caseTitle} is withdrawn',
    body: [
      'Your application for {caseTitle} is withdrawn. Thank you for your interest.',
      'If it was not you who withdrew it, reply to this e-mail.',
    ],
    action: page,
  },
  withdrawalUndone: {
    subject: 'Your application for {caseTitle} is valid after all',
    body: ['We wrote that your application for {caseTitle} was withdrawn. That was wrong: it is valid.'],
    action: page,
  },
  feedback: { subject: 'Answer to your application for {caseTitle}', body: ['{feedbackText}'], action: page },
  erasureAsked: {
    subject: 'Answer a request for erasure by {due}',
    body: [
      'An applicant for {caseTitle} asked on {asked} to have what we hold erased. They must be answered by {due}.',
    ],
    action: openCase,
  },
  erasureAnswered: {
    subject: 'Answer to your request for erasure',
    body: [
      '{granted, select, yes {We erase what we hold about you in the application for {caseTitle} in three days. If the recruitment has not ended, the application is withdrawn from today.} other {We cannot erase your application for {caseTitle} now. Reply to this e-mail to learn why. You can also complain to the Norwegian Data Protection Authority.}}',
    ],
    action: page,
  },
};
