/** What must be done for an employment (English). */
import type { employment as nb } from './employment.nb.ts';

export const employment: Readonly<Record<keyof typeof nb, string>> = {
  contract: 'Have the contract signed',
  accommodation: 'Hold the talk before day one and arrange what is needed',
  equipment: 'Make workplace and equipment ready',
  buddy: 'Choose a buddy',
  mentor: 'Appoint a mentor',
  agreement: 'Sign the agreement between mentor and employee',
  meeting: 'Hold a meeting between mentor and employee',
  talk: 'Hold a follow-up talk',
  activity: 'Do what you have agreed on',
  gathering: 'Come to the gathering',
  probation: 'Assess the probation',
  choice: 'Propose what happens when the term ends',
  decision: 'Have the proposal decided, and record the decision',
  notice: 'Give written notice of the last day, and have its receipt confirmed',
  moreSecure: 'Answer the request for a more secure form of employment in writing, with reasons',
  leavingTalk: 'Hold a leaving talk',
  certificate: 'Write a reference letter',
  access: 'Take back equipment and close access',
  evaluation: 'Give short feedback about the term',
  archive: 'Hand over to the archive what must be preserved, and record the day',
};
