import type { nb } from './nb.ts';

/** The words of mails that an agency may write itself (English). */
export const en: Readonly<Record<keyof typeof nb, string>> = {
  title: 'Texts in mail',
  lead: 'Write paragraphs your own way. The subject and what the law demands are the same for all.',
  mailLead: 'Paragraphs that you do not rewrite follow the standard text.',
  seek: 'Find a mail',
  none: 'No mail has those words in its subject.',
  own: 'Rewritten',
  outdated: 'Not used now',
  outdatedThen:
    'The standard text has changed since you wrote yours, so it is used again. Look through yours, and save it anew.',
  paragraph: 'Paragraph {number}',
  write: 'Rewrite',
  now: 'The mail as it is now',
  tried: 'The mail as it will be',
  madeUp: 'Names and dates are made up.',
  back: 'Back to the mails',
  help: 'Write in both forms. Write nothing about health. What stands in square brackets is filled in when the mail is sent.',
  names: 'Put in something that is filled in',
  insert: 'Put in {what}',
  varies: 'The words follow how the case stands',
  variesThen: 'One of these is used each time:',
  variesLost:
    'The standard text chooses its words by how the case stands. If you rewrite the paragraph, it is the same each time.',
  standardSays: 'The standard text',
  'fault.empty': 'Write something here. To have the standard text again, choose “Back to the standard text”.',
  'fault.tooLong': 'The text is {what} characters too long.',
  'fault.unknown': 'This mail cannot fill in {what}. Use only what stands beneath the field.',
  'fault.bracket': 'A square bracket lacks its pair. Put in again what is to be filled in.',
  'fault.braces': 'Braces cannot be used here. Take them away.',
  'fault.apart':
    'What is filled in must stand by itself, with a space before it. It cannot be a part of a web address.',
  changed: 'What you have written is marked.',
  listOwn: 'Rewritten by you',
  standard: 'Back to the standard text',
  saved: 'The paragraph is saved. It applies from the next mail.',
  putBack: 'The standard text applies again.',
};
