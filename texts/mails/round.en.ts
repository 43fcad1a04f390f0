import type { MailText } from '../../mail/catalogue.ts';
import type { round as nb } from './round.nb.ts';

const open = { label: 'Open the round', link: 'caseLink' };

export const round: Record<keyof typeof nb, MailText> = {
  notAnswered: {
    subject: '{count, plural, one {One agency has} other {# agencies have}} not answered the invitation',
    body: [
      'The reply date has passed. No answer yet from: {agencies}.',
      'You can give them more time, move the reply date for all, or take them out of the round.',
    ],
    action: open,
  },
  positionsLate: {
    subject: '{count, plural, one {One position has} other {# positions have}} no outcome yet',
    body: [
      'The recruitment should be finished. {count, plural, one {One position has} other {# positions have}} no recorded outcome at {agencies}.',
      'HR in the agencies has been reminded. You may want to ask whether they need help.',
    ],
    action: open,
  },
  gatheringsMissing: {
    subject: 'Plan the gatherings by {due}',
    body: [
      '{planned} of {needed} gatherings for employees are planned. The month is enough to begin with.',
      'Plan the rest by {due}.',
    ],
    action: open,
  },
  gatheringIncomplete: {
    subject: 'Settle day, time and place of the gathering in {inMonth} by {due}',
    body: [
      'The gathering in {inMonth} lacks its day, hours or place. Invitations leave when all are known.',
      'Fill in what is missing by {due}.',
    ],
    action: open,
  },
  gatheringContacts: {
    subject: 'Contacts after the gathering on {day}',
    body: [
      'You agreed to share your name and e-mail address with others from the gathering on {day}. These have agreed too. The list is for you alone.',
    ],
  },
  attendanceDue: {
    subject: 'Record who attended the gathering by {due}',
    body: ['The gathering was on {day}. Record who was there, and close it by {due}.'],
    action: open,
  },
  guidanceOfferDue: {
    subject: 'Offer career guidance by {due}',
    body: [
      'An employee at {agencies} has not been offered career guidance yet. Offer it and record the date by {due}.',
    ],
    action: open,
  },
  guidanceDue: {
    subject: 'Hold the career guidance by {due}',
    body: [
      'An employee at {agencies} was offered career guidance, but it is not recorded as held. Hold it and record the date by {due}.',
    ],
    action: open,
  },
  closeDue: {
    subject: 'Close the round by {due}',
    body: [
      'Every position has its outcome and every term has ended. Close the round by {due}, and its report is made.',
    ],
    action: open,
  },
  report: {
    subject: 'The round is closed: publish the report',
    body: [
      'The round is closed. The report is ready once the statistics are published. Small numbers are hidden, so that nobody can be recognised.',
    ],
    action: { label: 'See the report', link: 'caseLink' },
  },
};
