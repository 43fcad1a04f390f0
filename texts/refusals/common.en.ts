/** What is wrong with a command to any kind of case, and the mend (English). */
import type { common as nb } from './common.nb.ts';

export const common: Readonly<Record<keyof typeof nb, string>> = {
  unknownCommand: 'This kind of case has no such command ({type}). Choose one from the list of commands.',
  notAllowed: 'You hold no role in this case that may do this. Ask whoever holds it to do so, or ask HR for the role.',
  unknownField: 'There is no such field here. Correct its name, or take it away.',
  missingField: 'The field is missing. Fill it in.',
  invalidField: 'The value does not fit the field ({rule}). Correct it.',
  empty: 'The field is empty. Write something in it.',
  tooLong: 'The text is too long ({rule} characters). Make it shorter.',
  noAddress: 'This is no e-mail address. Write it as name@agency.no.',
  noLink: 'This is no link. A link begins with https://.',
  noId: 'This is no valid id. An id has letters, digits and the signs . _ : / - only.',
  noSuchDay: 'There is no such day. Write it as YYYY-MM-DD, for example 2017-03-17.',
  noSuchMonth: 'There is no such month. Write it as YYYY-MM, for example 2017-03.',
  noSuchTime: 'There is no such time. Write it as HH:MM, for example 09:30.',
  noTime: 'There is no such time. Write it as HH:MM, for example 09:30.',
  unknownPerson: 'Nobody has this id. Look the person up in the directory, or give a name and an address.',
  organisationNumberTaken:
    'Another agency is registered with this organisation number ({agency}). Use that one, or correct the number.',
  unknownAgency: 'No agency has this id ({agency}). Register it first, or correct the id.',
  unknownParent: 'The case that this one belongs to does not exist. Correct the id.',
  otherKind: 'The id is that of another kind of case ({kind}). Correct the id or the kind.',
  caseErased: 'The case has been erased. Nothing in it can be changed.',
  caseClosed: 'The case is closed. If something is wrong, it can be corrected with a reason.',
  keyUsedOtherwise: 'The key has been used for something else in this case. Choose a new key for a new command.',
  legalDateNotSnoozed: 'The date is set by law and cannot be put off. Do what is to be done.',
  snoozePastDue: 'A reminder can be put off only to a day before the due date ({due}). Choose an earlier day.',
  legalDutyNotDoneElsewhere: 'This is a duty by law. Record what was done ({command}).',
  noSuchDuty: 'The case has no such open duty. Look at the case for what waits.',
  noSuchText: 'The case has no such text. Open the case and choose the text there.',
  noSuchStep: 'The case has no such step that is stuck. Look at the case for what waits.',
};
