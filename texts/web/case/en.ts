/** What the pages of a case say beside the desk's own texts (English). */
import type { nb } from './nb.ts';

export const en: Readonly<Record<keyof typeof nb, string>> = {
  'effects.title': 'What changes when you save',
  'effects.waiting': 'Looking at what changes …',
  'effects.nothing': 'No dates or reminders change.',
  'effects.refused': 'As it stands it cannot be saved:',
  'effects.moves': '{what}: from {before} to {after}',
  'effects.comes': 'New task: {what}, by {after}',
  'effects.goes': '{what} is no longer waiting (was due {before})',
  'effects.inCase': '{text} ({kind})',
  'effects.mails': 'Emails that are sent',
  'effects.mail': '{count, plural, one {One email} other {# emails}} to {role}',
  'effects.mailPerson': '{count, plural, one {One email} other {# emails}} to those concerned',
  'effects.reminders':
    '{count, plural, one {One reminder gets} other {# reminders get}} another day, are added or fall away',
  'effects.reminderMoves': 'To {role}: {after} instead of {before} ({what})',
  'effects.reminderComes': 'To {role}: {after} ({what})',
  'effects.reminderGoes': 'To {role}: no longer {before} ({what})',
  'effects.told':
    '{cases, plural, one {One other case is} other {# other cases are}} told ({kind}){moved, plural, =0 {} other {, and dates move in {moved} of them}}',
  'mail.read': 'Read the email',
  'declare.help':
    'The applicant has answered by telephone, by letter or in person. Read the text aloud, or hold it against the letter, before you record the answer.',
  'declare.language': 'Which language was the text in?',
  'declare.never': 'Do not write which of them applies, or why. That must never stand here.',
};
