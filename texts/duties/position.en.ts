/** What must be done for a position (English). */
import type { position as nb } from './position.nb.ts';

export const position: Readonly<Record<keyof typeof nb, string>> = {
  jobAnalysis: 'Confirm the job analysis',
  advertisement: 'Publish the advertisement',
  deadline: 'Watch the application deadline',
  extendedList: 'Make the extended list of applicants',
  verification: 'Settle the applications',
  interview: 'Interview at least one qualified applicant',
  decision: 'Have the hiring recommended and decided',
  recruitmentEnd: 'Finish the recruitment and record the outcome',
  hire: 'Make the offer and record the answer',
  writtenNotice: 'Send written notice to the hired person',
  feedback: 'Give every applicant a personal answer',
};
