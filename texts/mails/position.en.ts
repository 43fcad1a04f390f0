import type { MailText } from '../../mail/catalogue.ts';
import type { position as nb } from './position.nb.ts';

const open = { label: 'Open the case', link: 'caseLink' };

export const position: Readonly<Record<keyof typeof nb, MailText>> = {
  jobAnalysisDue: {
    subject: 'Confirm the job analysis for {caseTitle} by {due}',
    body: [
      'The job analysis is what the advertisement of {caseTitle} rests on. It must be confirmed before you write the text.',
      'Go through the tasks and requirements with {leaderName}, and confirm by {due}. Ask only for what the job truly needs, so that nobody who can do it is kept out.',
    ],
    action: open,
    line: '{caseTitle}: confirm the job analysis by {due}',
  },
  advertisementDue: {
    subject: 'Publish the advertisement of {caseTitle} by {due}',
    body: [
      'The job analysis is confirmed. The advertisement of {caseTitle} is next; it should be out by {due}.',
      'The service checks the text while you write and offers sentences that you can put in. Enter the link once it is out.',
      'Use several channels if you can, so that more people see it: your own website, nav.no, finn.no, LinkedIn or others.',
    ],
    action: open,
    line: '{caseTitle}: publish the advertisement by {due}',
  },
  deadlineSoon: {
    subject: 'The deadline for {caseTitle} is {due}',
    body: [
      'The deadline for {caseTitle} passes at the end of {due}. {received, plural, =0 {No applications are registered here yet.} one {One application is registered here.} other {# applications are registered here.}}',
      '{model, select, continuous {If you need more time, extend the deadline before it passes.} other {The deadline is common to all. Only the coordinator can move it.}}',
      '{late, select, all {You have chosen to consider late applications, from everybody.} none {You have chosen not to consider late applications.} other {Choose whether late applications will be considered. The choice is for all or for none.}}',
    ],
    action: open,
    line: '{caseTitle}: the deadline is {due}',
  },
  verificationWaits: {
    subject: 'Settle the applications to {caseTitle} by {due}',
    body: [
      '{mode, select, byCount {The numbers after the deadline for {caseTitle} are missing. Enter how many applied, ticked the box and declared.} other {{received, plural, =0 {No applications to {caseTitle} are registered. Bring them in, or record that the position has ended.} other {{outstanding, plural, one {One application to {caseTitle} is not settled.} other {# applications to {caseTitle} are not settled.}} {waiting} wait for the applicant, and {notAnswered} wait for your decision.}}}}',
      'This should be done by {due}. It is always a person who decides that someone cannot be considered.',
    ],
    action: open,
    line: '{caseTitle}: settle the applications by {due}',
  },
  verificationOverdue: {
    subject: 'The applications to {caseTitle} should have been settled by {due}',
    body: [
      'The applications to {caseTitle} should have been settled by {due}. {outstanding, plural, =0 {The numbers or the applications are missing.} one {One is left.} other {# are left.}}',
      'HR in the agency has the task. You get this mail so that you can help with time or people.',
    ],
    action: open,
    line: '{caseTitle}: applications should have been settled by {due}',
  },
  extendedListDue: {
    subject: 'Make the extended list of applicants for {caseTitle} by {due}',
    body: [
      'The deadline for {caseTitle} has passed. Applicants may ask to see the extended list, which should be ready on {due}.',
      'It shows name, age, education and practice, and nothing else about the applicants.',
    ],
    action: open,
    line: '{caseTitle}: make the extended list of applicants',
  },
  interviewDue: {
    subject: 'Hold interviews for {caseTitle} by {due}',
    body: [
      'At least one qualified applicant must be called to an interview for {caseTitle} by {due}.',
      {
        list: [
          'Do ask which accommodation the applicant needs.',
          'Never ask about diagnosis, cause or health, neither in the interview nor when you call references.',
          'Tell about the tasks, the percentage and the duration.',
        ],
      },
    ],
    action: open,
    line: '{caseTitle}: hold interviews by {due}',
  },
  interviewOverdue: {
    subject: 'Start the interviews for {caseTitle}, they were due {due}',
    body: [
      'No interviews are recorded for {caseTitle}. The first should have been held by {due}.',
      'Agree with {leaderName} when to hold them, or record those that were held.',
    ],
    action: open,
    line: '{caseTitle}: no interviews are recorded',
  },
  recruitmentEndSoon: {
    subject: '{caseTitle}: the recruitment ends on {due}',
    body: [
      'The recruitment to {caseTitle} should be finished by {due}, and its outcome is not recorded yet.',
      'Record the hire, or that you found no suitable applicant.',
    ],
    action: open,
    line: '{caseTitle}: the recruitment ends on {due}',
  },
  decisionDue: {
    subject: 'Decide the hiring for {caseTitle} by {due}',
    body: [
      'The hiring for {caseTitle} should be decided by {due}. First comes the recommendation, normally with three applicants in order, then the decision.',
      'If you find nobody suitable, record that.',
    ],
    action: open,
    line: '{caseTitle}: decide the hiring by {due}',
  },
  hireDue: {
    subject: 'Make the offer and record the answer for {caseTitle} by {due}',
    body: [
      'The hiring for {caseTitle} is decided. {openings, plural, one {One opening is} other {# openings are}} not filled yet.',
      'Offer it to the next on the list and record the answer by {due}. If the list is used up, record that nobody more is hired.',
    ],
    action: open,
    line: '{caseTitle}: record the answer to the offer by {due}',
  },
  writtenNoticeDue: {
    subject: 'Send written notice of the hiring for {caseTitle} by {due}',
    body: [
      'Whoever is hired for {caseTitle} must have written notice of the decision and of its conditions.',
      'Record the day on which the letter was sent.',
    ],
    action: open,
    line: '{caseTitle}: send written notice by {due}',
  },
  feedbackWaits: {
    subject: 'Answer the applicants for {caseTitle} by {due}',
    body: [
      '{known, select, no {Enter how many applicants for {caseTitle} have been answered.} other {{answered} of {of} applicants for {caseTitle} have a personal answer. {left, plural, one {One waits} other {# wait}}.}}',
      'Everybody should have one by {due}. {mode, select, byCount {} other {A draft lies ready in each application. }}Thank them for applying, and write briefly and kindly to each. The service never sends a rejection by itself.',
    ],
    action: open,
    line: '{caseTitle}: {left} applicants wait for an answer, by {due}',
  },
  feedbackOverdue: {
    subject: 'Applicants for {caseTitle} should have been answered by {due}',
    body: [
      '{known, select, no {It is not recorded how many applicants for {caseTitle} have been answered.} other {{answered} of {of} applicants for {caseTitle} have been answered.}} All of them should have been by {due}.',
      'HR in the agency has the task. You get this mail so that you can help.',
    ],
    action: open,
    line: '{caseTitle}: applicants should have been answered by {due}',
  },
  leaderAppointed: {
    subject: 'You are now the manager for the position {caseTitle}',
    body: [
      'You have taken over as the manager for the position {caseTitle}. Its tasks and reminders come to you from now on.',
      'The page shows how far the recruitment has come and what is ahead.',
    ],
    action: open,
  },
  published: {
    subject: '{caseTitle} is advertised, deadline {deadline}',
    body: [
      '{caseTitle} is advertised. The deadline is {deadline}.',
      'The advertisement: {advertisementLink}',
      'You may want to set time aside for interviews already.',
    ],
    action: open,
  },
  toolReply: {
    subject: 'Put a reply into your recruitment tool for {title}',
    body: [
      'The applicants for {title} are in your own tool. Put in the text below as the reply to those who did not tick the box, or to everybody if the portal has no box. Add how they hand in the declaration.',
      {
        quote: [
          'Thank you for your application for the position {title} in {agencyName}. One thing is missing before we can consider it: a declaration. Send it to us, signed, by {answerBy}.',
          '{targetGroup, select, disability {“I confirm that I have a disability that needs accommodation at the workplace or in the employment and is neither passing nor slight.”} other {“I confirm that at least one of these is true of me: I have a disability that needs accommodation at the workplace or in the employment and is neither passing nor slight. Or I have been outside work, education and training for at least two of the last five years in total because of substance use, serving a sentence or illness, mental illness included, or while actively seeking work, and I have no permanent job, or temporary job of more than one year, when I apply.”}}',
          'You only confirm; do not say what it is about. We never ask about diagnosis, cause or kind of need. It is the confirmation that is counted in the statistics, not you. The declaration is erased when the hiring is decided.',
          'If we get no answer, a person here decides whether the application can be considered. You can withdraw at any time.',
        ],
      },
    ],
    action: open,
  },
  vacancy: {
    subject: 'Vacancy: {title}, deadline {deadline}',
    body: [
      '{agencyName} advertises a position.',
      {
        facts: [
          ['Position', '{title}'],
          ['Place', '{place}'],
          ['Percentage', '{percentage, number} %'],
          ['Duration', '{months, plural, one {# month} other {# months}}'],
          ['Deadline', '{deadline}'],
          ['Advertisement', '{advertisementLink}'],
        ],
      },
    ],
  },
  vacancyMoved: {
    subject: 'Changed: {title}, deadline {deadline}',
    body: [
      'What you were told about the position {title} in {agencyName} has changed. This applies now:',
      {
        facts: [
          ['Deadline', '{deadline}'],
          ['Advertisement', '{advertisementLink}'],
        ],
      },
    ],
  },
  deadlineMoved: {
    subject: 'New deadline for {caseTitle}: {to}',
    body: ['The deadline for {caseTitle} was moved to {to}. The dates that hang on it follow.'],
    action: open,
  },
  recruitmentEndMoved: {
    subject: 'The recruitment to {caseTitle} now ends on {to}',
    body: [
      'The day on which the recruitment to {caseTitle} should be finished was moved to {to}. Reminders follow the new date.',
    ],
    action: open,
  },
  deadlinePassed: {
    subject: 'The deadline for {caseTitle} has passed',
    body: [
      '{mode, select, byCount {Enter how many applied to {caseTitle}, how many ticked the box and how many declared.} other {{received, plural, =0 {No applications to {caseTitle} are registered here yet.} one {One application to {caseTitle} is registered.} other {# applications to {caseTitle} are registered.}} {outstanding, plural, =0 {None waits to be settled.} one {One waits to be settled.} other {# wait to be settled.}}}}',
      'You get reminders until everything is settled.',
    ],
    action: open,
  },
  selectionOpened: {
    subject: 'The applicants for {caseTitle} are ready for selection',
    body: [
      'You can now choose whom to interview for {caseTitle}. Use several methods: interview, work test or case.',
      {
        list: [
          'At least one qualified applicant is called to an interview.',
          'Tell everybody what the position means, and ask which accommodation they need in the interview and in the job.',
          'Asking about diagnosis, health or the cause of time away from work is not allowed. That goes for references too.',
          'Assess the qualifications. Pay and position code follow from them.',
        ],
      },
    ],
    action: open,
  },
  feedbackOpened: {
    subject: 'The applicants for {caseTitle} are to get a personal answer',
    body: [
      '{of, plural, one {One applicant} other {# applicants}} for {caseTitle} should get a personal answer. {mode, select, byCount {Write one to each.} other {A draft lies ready in each application. Write your own sentence where the draft asks for it: until then the answer cannot be sent.}} Avoid standard replies: thank them for applying, and say something about that very application.',
      'Whoever is next on the list may wait until the offer is answered.',
    ],
    action: open,
  },
  ended: {
    subject:
      '{outcome, select, hired {The hiring for {caseTitle} is recorded} noSuitableCandidate {{caseTitle}: nobody was hired} withdrawn {{caseTitle} is withdrawn} other {{caseTitle} is stopped}}',
    body: [
      '{outcome, select, hired {The hiring for {caseTitle} is recorded, and the recruitment has ended.} noSuitableCandidate {It is recorded that no applicant was suitable for {caseTitle}.} withdrawn {The agency has withdrawn {caseTitle}. The recruitment has ended.} other {The recruitment to {caseTitle} is stopped.}}',
      'HR answers those who applied.',
    ],
    action: open,
  },
  reopened: {
    subject: 'The recruitment to {caseTitle} goes on',
    body: ['The outcome of {caseTitle} was recorded wrongly and has been corrected. The recruitment goes on.'],
    action: open,
  },
  hireFellThrough: {
    subject: 'A hire for {caseTitle} fell through',
    body: [
      'A hire for {caseTitle} fell through. The opening is free again.',
      '{next, select, yes {The next on the list can be offered it.} other {Nobody more is on the list. Record the outcome.}}',
    ],
    action: open,
  },
};
