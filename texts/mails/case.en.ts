import type { MailTexts } from '../../mail/catalogue.ts';
import type { caseTexts as nb } from './case.nb.ts';

export const caseTexts: Readonly<Record<keyof typeof nb, MailTexts[string]>> = {
  stuckStep: {
    subject: '{caseTitle}: a step stopped and needs you by {due}',
    body: [
      'The service could not go on with a step in the case “{caseTitle}”. The rest of the case goes on as before, and no reminder is lost.',
      'Open the case. There you can try the step again, put right what it rests on, or leave it out with a reason.',
    ],
    action: { label: 'Open the case', link: 'caseLink' },
  },
  refusedMessage: {
    subject: '{caseTitle}: a message to another case was not accepted',
    body: [
      'The case “{caseTitle}” sent a message to another case, but it did not fit what is recorded there.',
      'Open the case and see whether something must be put right. Mark it as seen when you have looked at it, by {due}.',
    ],
    action: { label: 'Open the case', link: 'caseLink' },
  },
  undeliverable: {
    subject: '{caseTitle}: an e-mail did not arrive. Get in touch by {due}',
    body: [
      'An e-mail in the case “{caseTitle}” could not be delivered: the recipient has no e-mail address, or the address was refused.',
      'Open the case. There you see whom it concerns and what did not arrive. Put the address right or pass it on in another way, and note how you did it.',
    ],
    action: { label: 'Open the case', link: 'caseLink' },
  },
};
