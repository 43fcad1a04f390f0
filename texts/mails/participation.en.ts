import type { MailText } from '../../mail/catalogue.ts';
import type { participation as nb } from './participation.nb.ts';

const open = { label: 'Open the case', link: 'caseLink' };
const decide = { label: 'Open and decide', link: 'caseLink' };
const register = { label: 'Say whether you come', link: 'caseLink' };

export const participation: Record<keyof typeof nb, MailText> = {
  invitation: {
    subject: 'Answer the invitation by {replyBy}',
    body: [
      '{agencyName} is invited to take part in {roundName}. The positions are ordinary and temporary, for {termMonths} months, and for {targetGroup, select, disability {people with a disability} other {people with a disability or a gap in their CV}}. They can be made permanent afterwards without a new advertisement.',
      'What to do:',
      {
        list: [
          'prepare the basis for the decision: the aim, ordinary positions, the way from temporary to permanent, mentor and courses',
          'say who takes the decision',
          'answer by {replyBy}, with a number of positions or a no',
        ],
      },
    ],
    action: open,
  },
  basisDue: {
    subject: 'Finish the basis for the decision by {due}',
    body: [
      '{missing, plural, one {One point} other {# points}} of the basis for the decision {missing, plural, one {is} other {are}} missing. Whoever decides needs it by {due}. The reply date is {replyBy}.',
    ],
    action: open,
  },
  decisionMakerDue: {
    subject: 'Say who takes the decision by {due}',
    body: [
      'Nobody is named to decide whether {agencyName} takes part. Choose a leader at a suitable level by {due}. The reply date is {replyBy}.',
    ],
    action: open,
  },
  decision: {
    subject: 'Decide whether to take part by {replyBy}',
    body: [
      'HR in {agencyName} asks you to decide whether the agency takes part in {roundName}. The positions are ordinary and last {termMonths} months. They can be made permanent afterwards without a new advertisement.',
      'Take part with a number of positions, or decline, by {replyBy}. The page shows the basis, and nothing is decided until you confirm there.',
    ],
    action: decide,
  },
  replySoon: {
    subject: 'The reply date is {replyBy}',
    body: [
      '{agencyName} has not answered the invitation to {roundName}. Answer with a number of positions or a no by {replyBy}.',
    ],
    action: open,
  },
  decisionSoon: {
    subject: 'Your decision is expected by {replyBy}',
    body: ['The decision whether {agencyName} takes part in {roundName} is not recorded. Please decide by {replyBy}.'],
    action: decide,
  },
  replyOverdue: {
    subject: '{agencyName} has not answered by its later date',
    body: [
      '{agencyName} had until {replyBy} and has not answered. You can give more time again or take the agency out of the round.',
    ],
    action: open,
  },
  thanksTakingPart: {
    subject: 'Thank you, you are taking part',
    body: [
      'We have recorded that {agencyName} takes part with {positions, plural, one {one position} other {# positions}}.',
      'Next, register the {positions, plural, one {position} other {positions}}.',
    ],
    action: open,
  },
  thanksDeclined: {
    subject: 'Thank you for your answer',
    body: ['We have recorded that {agencyName} does not take part this time. There is nothing more to do.'],
    action: open,
  },
  answerCorrected: {
    subject: 'Your answer has been corrected',
    body: [
      'What was recorded as the answer of {agencyName} was wrong and has been corrected. {answer, select, takePart {It now says that you take part with {positions, plural, one {one position} other {# positions}}.} decline {It now says that you do not take part.} other {It now says that you have not answered. The reply date is {replyBy}.}}',
    ],
    action: open,
  },
  replyExtended: {
    subject: 'The new reply date is {to}',
    body: ['{agencyName} has been given more time. Answer the invitation by {to}.'],
    action: open,
  },
  dateMoved: {
    subject: 'New date: {to}',
    body: [
      '{date, select, replyBy {The reply date} publishFrom {The first day of advertising} applicationDeadline {The application deadline} other {The end of recruitment}} has been moved to {to}. Reminders follow the new date.',
    ],
    action: open,
  },
  invitationCorrected: {
    subject: 'The invitation has been corrected',
    body: [
      'Something in the invitation to {roundName} was wrong. This is right: the positions last {termMonths} months and are for {targetGroup, select, disability {people with a disability} other {people with a disability or a gap in their CV}}.',
    ],
    action: open,
  },
  invitationWithdrawn: {
    subject: 'The invitation no longer holds',
    body: ['The invitation to {agencyName} was taken back or the round has closed. You need not answer.'],
    action: open,
  },
  agencyWithdrew: {
    subject: '{agencyName} has withdrawn',
    body: [
      '{agencyName} has withdrawn. Positions without a hire are stopped and applicants answered. Employments go on.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Gathering on {day} in {place}',
    body: [
      'You in HR are invited to a gathering on {day} from {from} to {to} in {place}. The calendar invitation is attached.',
      'Tell us whether you are coming.',
    ],
    action: register,
  },
  gatheringChanged: {
    subject: 'Changed: gathering on {day} in {place}',
    body: [
      'The gathering has changed. It is now on {day} from {from} to {to} in {place}. The attachment updates your calendar.',
    ],
    action: register,
  },
  gatheringCancelled: {
    subject: 'Cancelled: gathering on {day}',
    body: [
      'The gathering on {day} from {from} to {to} in {place} no longer concerns you. The attachment takes it out of your calendar.',
    ],
    action: open,
  },
  gatheringSoon: {
    subject: 'Gathering on {day} in {place}',
    body: ['The gathering is on {day} from {from} to {to} in {place}. Tell us if nobody from you is coming.'],
    action: register,
  },
};
