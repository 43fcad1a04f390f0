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
      'The coordinator gives advice and guidance all the way, also while you recruit, and may invite to gatherings.',
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
      'Nobody is named to decide whether {agencyName} takes part. Choose a manager at a suitable level by {due}. The reply date is {replyBy}.',
    ],
    action: open,
  },
  decision: {
    subject: 'Decide whether to take part by {replyBy}',
    body: [
      'HR in {agencyName} asks you to decide whether the agency takes part in {roundName}. The positions are ordinary and last {termMonths} months. They can be made permanent afterwards without a new advertisement.',
      'The aim is diversity and inclusion: taking part makes it easier to recruit inclusively elsewhere too. The employee has a mentor with you, and there are digital courses for both.',
      'Take part with a number of positions, or decline, by {replyBy}. The page shows the basis, and nothing is decided until you confirm there.',
    ],
    action: decide,
  },
  replySoon: {
    subject: 'Answer the invitation by {replyBy}',
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
    subject: '{agencyName} has not answered, it was due {replyBy}',
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
    subject: 'Answer the invitation by {to}, the new date',
    body: ['{agencyName} has been given more time. Answer the invitation by {to}.'],
    action: open,
  },
  dateMoved: {
    subject:
      '{date, select, replyBy {New reply date} publishFrom {New first day of advertising} applicationDeadline {New application deadline} other {New end of recruitment}}: {to}',
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
    subject: 'The invitation no longer applies',
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
  withdrawalUndone: {
    subject: 'It was wrong that {agencyName} had withdrawn',
    body: [
      'It was recorded that {agencyName} had withdrawn. That was wrong and has been put right: the agency takes part as before.',
      'Positions where no applicant has had an answer go on by themselves. HR must settle their applicants again where the answers have been erased. Positions where somebody has had an answer remain stopped. HR can open them again with a correction in the case.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Answer the invitation to a gathering on {day}',
    body: [
      'HR in {agencyName} is invited to a gathering. The calendar invitation is attached.',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
          ['Theme', '{themeText}'],
          ['Read beforehand', '{material}'],
        ],
      },
      'Tell us whether you are coming, and whether you want to share your name and e-mail address with the others who do.',
    ],
    action: register,
  },
  gatheringChanged: {
    subject: 'Changed: gathering on {day}',
    body: [
      'The gathering has changed. This applies now, and the attachment updates your calendar:',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
          ['Theme', '{themeText}'],
          ['Read beforehand', '{material}'],
        ],
      },
    ],
    action: register,
  },
  gatheringCancelled: {
    subject: 'Cancelled: gathering on {day}',
    body: [
      'This gathering no longer concerns you. The attachment takes it out of your calendar.',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
        ],
      },
    ],
    action: open,
  },
  fromCoordinator: {
    subject: '{subjectText}',
    body: ['{bodyText}', 'The message is from the coordinator of {roundName}, who writes in Norwegian.'],
    action: open,
  },
  gatheringSoon: {
    subject: 'Come to the gathering on {day}',
    body: [
      'The gathering is near.',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
          ['Theme', '{themeText}'],
          ['Read beforehand', '{material}'],
        ],
      },
      'Tell us if nobody from you is coming.',
    ],
    action: register,
  },
};
