import type { caseEvents as nb } from './case.nb.ts';

export const caseEvents: Readonly<Record<keyof typeof nb, string>> = {
  'case.opened': 'The case was opened.',
  'case.adopted': 'The case was running already and was taken in. What lay before counts as done.',
  'case.rulesMet': 'The case now follows release {rules, number} of the rules.',
  'case.reminded': 'Reminder sent (duty {duty}, due {due}).',
  'case.acted': 'The service did the step {act}.',
  'case.notApplicable': 'The step {act} did not apply.',
  'case.tookBack': 'Steps were taken back after a correction.',
  'case.snoozed': 'The duty {duty} was put off until {until}.',
  'case.doneElsewhere': 'The duty {duty} was marked as done elsewhere.',
  'case.reassigned': 'The duty {duty} was given to another person.',
  'case.stuck': 'The step {act} stopped ({code}) and needs a person.',
  'case.retried': 'The step {act} is tried again.',
  'case.skipped': 'The step {act} was left out with a reason.',
  'case.redacted': 'A text was taken away because it said more than may be kept.',
  'case.sealedErased': 'Single answers that had been counted were erased',
  'case.messageRefused': 'A message to another case was not accepted ({code}).',
  'case.refusalSeen': 'The message that was not accepted has been looked at.',
  'case.undeliverable': 'An e-mail could not be delivered.',
  'case.personCorrected': 'A person’s name, address or language was put right.',
  'case.undeliverableHandled': 'What did not arrive by e-mail was passed on in another way.',
};
