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
  help: 'Write in both forms. Write nothing about health. What stands in braces is filled in when the mail is sent.',
  names: 'This can be filled in:',
  try: 'See how it turns out',
  standard: 'Back to the standard text',
  saved: 'The paragraph is saved. It holds from the next mail.',
  putBack: 'The standard text holds again.',
};
