import type { MailText } from '../../mail/catalogue.ts';
import type { agency as nb } from './agency.nb.ts';

const open = { label: 'Open the page', link: 'caseLink' };

export const agency: Record<keyof typeof nb, MailText> = {
  invitation: {
    subject: 'Your invitation to sign in for {agencyName}',
    body: [
      'You have a role in {agencyName} here. Sign in from this link the first time, so that we know that it is you. Later you can sign in as usual.',
      'The link can be used once, within 14 days, and by you alone. When you get a newer one, this one stops working.',
    ],
    action: { label: 'Sign in for the first time', link: 'invitationLink' },
  },
  handover: {
    subject: 'You have taken over a role in {agencyName}',
    body: [
      'You are now {role, select, hr {HR} hrHead {head of HR} other {coordinator}} in {agencyName}. What waited for the previous holder now waits for you.',
      'The page shows the cases, tasks and dates that you have taken over.',
    ],
    action: open,
  },
  deputyNamed: {
    subject: 'You are a deputy from {from} to {to}',
    body: [
      'You stand in for a colleague in {agencyName} from {from} to {to}, both days included.',
      'In that time you get what your colleague would have got. The page shows who it is and what is coming.',
    ],
    action: open,
  },
  deputyBegins: {
    subject: 'You are a deputy now, until {to}',
    body: [
      'You stand in for {holderName} in {agencyName} from {from} to {to}, both days included. In that time you get what {holderName} would have got.',
      'The page shows the cases, tasks and dates that you take over.',
    ],
    action: open,
  },
  deputyEnded: {
    subject: 'You are no longer a deputy',
    body: ['You no longer stand in for your colleague in {agencyName}. There is nothing you need to do.'],
    action: open,
  },
  roleVacant: {
    subject:
      'Fill the role of {role, select, hr {HR contact} hrHead {head of HR} payroll {payroll contact} coordinator {coordinator} other {shared mailbox}} by {due}',
    body: [
      'Nobody holds the role of {role, select, hr {HR} hrHead {head of HR} payroll {payroll contact} coordinator {coordinator} other {shared mailbox}} in {agencyName} now. Its tasks go to others meanwhile.',
      'Record who holds it by {due}.',
    ],
    action: open,
  },
  succession: {
    subject: 'You have taken over the cases of {predecessor}',
    body: [
      'The cases of {predecessor} now belong to {agencyName}, with their tasks, dates and history.',
      'Look through them, and check who holds which role.',
    ],
    action: open,
  },
  unionDiscussionSoon: {
    subject: 'Discuss temporary employment with the unions by {due}',
    body: [
      'The use of temporary employment must be discussed with the unions at least once a year. For {year} the last day is {due}.',
      'Record the date when the discussion has been held.',
    ],
    action: open,
  },
  unionDiscussionEscalated: {
    subject: 'The discussion with the unions is still to be held, by {due}',
    body: [
      'No discussion of temporary employment with the unions is recorded for {year}. The law asks for one at least once a year.',
      'See to it that it is held and recorded by {due}.',
    ],
    action: open,
  },
  annualExtractSoon: {
    subject: 'Get the figures for the annual report of {year} by {due}',
    body: [
      'The extract for the annual report of {year} must be handed on by {due}. It is ready from January, and small numbers are hidden.',
      'Record it when it has been handed on.',
    ],
    action: open,
  },
  annualExtractEscalated: {
    subject: 'The figures for the annual report of {year} are missing, due {due}',
    body: [
      'It is not recorded that the extract for the annual report of {year} has been handed on. It is due {due}.',
      'See to it that it is made and handed on.',
    ],
    action: open,
  },
  endpointDown: {
    subject: 'Messages to {host} have stopped, see to them by {due}',
    body: [
      '{reason, select, failed {The system at {host} has taken no messages for three days, so we no longer try.} gone {The system at {host} has answered that it is there no more, so we no longer send to it.} other {The system at {host} belonged to an agency that you have taken over from. It gets no messages until you have decided whether it shall.}}',
      'What was not sent is kept. Switch the messages on again when the system is ready, or delete them.',
    ],
    action: open,
  },
};
