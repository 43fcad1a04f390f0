import type { TimeTextKey } from './index.ts';

/** The time machine of the rehearsal, in English. */
export const en: Readonly<Record<TimeTextKey, string>> = {
  title: 'Time machine',
  lead: 'In the rehearsal it is {day}, at {time}.',
  about:
    'Let time pass here, and see what the service does by itself: who gets mail, and what must be done. Every person is invented, and no mail leaves this machine.',
  none: 'This is no rehearsal. Time goes by itself.',

  forward: 'Go forward in time',
  ahead: 'Something happens by itself next on {day}, at {time}.',
  nothingAhead: 'Nothing more happens by itself. Something has to be done in a case first.',
  conduct: 'What do people do meanwhile?',
  'conduct.nobodyActs': 'Nobody does anything',
  'conduct.nobodyActs.then': 'You see every reminder, and who is told in the end.',
  'conduct.everyoneActs': 'Everybody does what they should, on the day',
  'conduct.everyoneActs.then': 'You see the course as it should go.',
  'goal.next': 'To the next event',
  'goal.day': '1 day on',
  'goal.week': '1 week on',
  'goal.end': 'Play to the end',
  endAbout:
    '“Play to the end” goes on until nothing more is expected, three years at most. It may take several minutes, and can be stopped at any time.',

  moving: 'Time is passing. It is {day} now.',
  soFar:
    '{mails, plural, =0 {No mails} one {One mail} other {# mails}} so far{acts, plural, =0 {} one {, one thing done} other {, # things done}}.',
  stop: 'Stop',
  stopping: 'Stopping …',
  said: 'It is {day} now. {mails, plural, =0 {No mail was sent.} one {One mail was sent.} other {# mails were sent.}}',

  happened: 'This happened',
  span: 'From {from} to {to}.',
  'ended.arrived': 'Time stopped here.',
  'ended.over': 'Nothing more is expected.',
  'ended.stopped': 'You stopped time here.',
  'ended.failed': 'The service did not finish something, so time stopped here. Wait a little, and try again.',
  'ended.moving': 'Time is passing.',
  quiet: 'No mail was sent, and nothing came due.',
  mails: '{count, plural, =0 {No mail} one {One mail sent} other {# mails sent}}',
  duties: '{count, plural, =0 {} one {One task came due and waits} other {# tasks came due and wait}}',
  acts: '{count, plural, =0 {} one {One thing was done} other {# things were done}}',
  dutyLine: '{role} · by {day}',
  latest: 'The latest {count} are shown.',

  anew: 'Start again',
  'anew.about': 'The example can be put back to the day it started, with the same agencies, positions and people.',
  'anew.open': 'Start again from the first day',
  'anew.sure':
    'All that has been done in the rehearsal goes away for everybody, and so does the mail in the mailbox. The service is away for a couple of minutes, and everybody must sign in again.',
  'anew.yes': 'Yes, start again',
  'anew.begun':
    'The example is being loaded again. It takes a couple of minutes. When it is ready, you come to the sign-in.',
  'anew.long': 'It takes longer than usual. The window in which the service was started says why.',

  mailbox: 'The mailbox',
  mailboxAbout: 'All mail that the service has sent in the rehearsal, the newest first.',
  noMail: 'No mail has been sent yet.',
  to: 'To {to}',
  from: 'From {from}',
  more: 'Show more',
  back: 'Back to the mailbox',
  looks: 'See the mail as it looks',
};
