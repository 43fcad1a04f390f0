import type { MailTexts } from '../../mail/catalogue.ts';
import type { caseTexts as nb } from './case.nb.ts';

export const caseTexts: Readonly<Record<keyof typeof nb, MailTexts[string]>> = {
  stuckStep: {
    subject: 'Look at a step that stopped, by {due}',
    body: [
      'The service could not go on with a step in the case “{caseTitle}”. The rest of the case goes on as before, and no reminder is lost.',
      'Open the case. There you can try the step again, put right what it rests on, or leave it out with a reason.',
    ],
    action: { label: 'Open the case', link: 'caseLink' },
  },
  refusedMessage: {
    subject: 'Look at a message that was not accepted, by {due}',
    body: [
      'The case “{caseTitle}” sent a message to another case, but it did not fit what is recorded there.',
      'Open the case and see whether something must be put right. Mark it as seen when you have looked at it, by {due}.',
    ],
    action: { label: 'Open the case', link: 'caseLink' },
  },
  undeliverable: {
    subject: 'Get in touch by {due}: an e-mail did not arrive',
    body: [
      'An e-mail in the case “{caseTitle}” could not be delivered: the recipient has no e-mail address, or the address was refused.',
      'Open the case. There you see whom it concerns and what did not arrive. Put the address right or pass it on in another way, and note how you did it.',
    ],
    action: { label: 'Open the case', link: 'caseLink' },
  },
};
