import type { MailText } from '../../mail/catalogue.ts';
import type { employment as nb } from './employment.nb.ts';

const open = { label: 'Open the case', link: 'caseLink' };
const answer = { label: 'Say whether you are coming', link: 'caseLink' };

export const employment: Readonly<Record<keyof typeof nb, MailText>> = {
  contract: {
    subject: 'Have the contract signed by {due}',
    body: [
      'The contract with {employeeName} must be signed by {due}. The first day of work is {start}.',
      'It must state:',
      {
        list: [
          'that the employment is temporary, and why',
          'how long it lasts',
          'the hours',
          'the notice period',
          'the probation',
        ],
      },
      'If it does not say that the employment is temporary, it counts as permanent until something else is shown.',
    ],
    action: open,
  },
  contractEscalated: {
    subject: 'A contract is not signed, it is due {due}',
    body: [
      'The contract for {caseTitle} is not recorded as signed. The law sets the date to {due}. HR has the task, and you can help to get it done.',
    ],
    action: open,
  },
  welcome: {
    subject: 'Welcome on {start}',
    body: [
      'Welcome to {agencyName}. Your first day of work is {start}. Your manager is {leaderName}.',
      'If you like, you can begin with the starter pack for new state employees before you come. It is e-learning about how the state works, and you find it on Læringsplattformen.',
      'Before the first day {leaderName} talks with you about what you need to do your job well. You say only what you want to.',
    ],
    action: open,
  },
  accommodation: {
    subject: 'Hold the talk before day one, by {due}',
    body: [
      '{employeeName} begins on {start}. Talk by {due} about what makes for a good working day, and arrange what is needed. You are free to do so, and the percentage can be adjusted too.',
      'Ask what the employee finds useful. Do not ask about diagnosis or health, and write down only what you have agreed on.',
    ],
    action: open,
  },
  equipment: {
    subject: 'Make workplace and equipment ready by {due}',
    body: ['{employeeName} begins on {start}. Workplace, equipment and access must be ready by {due}.'],
    action: open,
  },
  buddy: {
    subject: 'Choose a buddy by {due}',
    body: [
      '{employeeName} begins on {start} and needs a buddy from day one. A buddy is an informal helper in practical and social things. Choose a colleague by {due}.',
    ],
    action: open,
  },
  buddyAppointed: {
    subject: 'You are a buddy from {start}',
    body: [
      'You are the buddy of {employeeName}. Meet them here on the first day of work:',
      {
        facts: [
          ['Day', '{start}'],
          ['Place', '{place}'],
        ],
      },
      'You are an informal helper: show them around, help with practical things, and bring them into the social life. The manager is {leaderName}.',
      'A mentor is something else and has a formal role. Your task lasts for the first months, and we tell you when it is over.',
    ],
    action: open,
  },
  buddyRoleEnded: {
    subject: 'Thank you for being a buddy',
    body: [
      'Your time as the buddy of {employeeName} is over. Thank you for your help at the start. There is nothing more to do.',
    ],
  },
  courseIntroduction: {
    subject: 'Begin the e-course in employee development',
    body: [
      'You have been at work for a week. Now you can begin the e-course in employee development on Læringsplattformen. It gives advice on how to grow in your job.',
      'Agree with {leaderName} on when to spend time on it.',
    ],
    action: open,
  },
  talk: {
    subject: 'Hold a follow-up talk on {due}',
    body: [
      'Hold a follow-up talk with {employeeName}, planned for {due}. Talk about:',
      {
        list: [
          'working conditions',
          'the amount and content of work',
          'feedback and expectations, both ways',
          'whether what you have arranged for the working day does its job',
        ],
      },
      'Record that the talk was held. Do not write down what you said.',
    ],
    action: { label: 'Record the talk', link: 'caseLink' },
  },
  talkWithAgenda: {
    subject: 'Hold a follow-up talk on {due}',
    body: [
      'Hold a follow-up talk with {employeeName}, planned for {due}. Talk about:',
      {
        list: [
          'working conditions',
          'the amount and content of work',
          'feedback and expectations, both ways',
          'whether what you have arranged for the working day does its job',
        ],
      },
      '{employeeName} also wants to talk about: {agendaText}',
      'Record that the talk was held. Do not write down what you said.',
    ],
    action: { label: 'Record the talk', link: 'caseLink' },
  },
  talkAgenda: {
    subject: 'Follow-up talk on {due}: what do you want to talk about?',
    body: [
      'You and {leaderName} have a follow-up talk, planned for {due}. You talk about working conditions, the amount and content of work, feedback and expectations, and whether what you have arranged for the working day does its job.',
      'If there is more you want to talk about, you can add it.',
      'You may ask for a more secure form of employment once you have been here for more than six months and probation is over: {moreSecureLink}',
    ],
    action: { label: 'Add a point', link: 'caseLink' },
  },
  mentor: {
    subject: 'Appoint a mentor by {due}',
    body: [
      '{employeeName} begins on {start} and must have a mentor from the agency by {due}. A mentor has a formal role and cannot be the employee’s manager. A buddy is something else.',
    ],
    action: open,
  },
  mentorAppointed: {
    subject: 'You are appointed as a mentor',
    body: [
      'You are the mentor of {employeeName}, whose first day of work is {start}. You:',
      {
        list: [
          'are somebody to talk with and lean on through the whole term',
          'give advice in new and demanding situations',
          'listen, motivate and build trust',
          'help to find needs and set goals',
          'help the employee to learn, think anew and decide',
          'do what you agree on',
        ],
      },
      'The employee has a role as well: to want to do the job better, bring up what is to be learnt, show the will to learn and reach goals, do what you agree on, and be open to advice.',
      'Begin with the e-course Mentorrollen on Læringsplattformen. There you also find:',
      {
        list: [
          'an example of an agreement',
          'learning styles',
          'topics for talks',
          'a plan of topics for meetings',
          'a bank of questions',
          'keywords for reflecting on your own competence',
          'ethical guidelines for mentors',
        ],
      },
      'Sign the agreement with the employee, and meet regularly.',
    ],
    action: open,
  },
  mentorForYou: {
    subject: 'You have a mentor',
    body: [
      '{mentorName} is your mentor. A mentor is an experienced colleague who supports you, gives advice and helps you to set goals.',
      'You have a role as well: to want to do the job better, bring up what you want to learn, show the will to learn and reach goals, do what you agree on, and be open to advice.',
      'You sign an agreement and meet regularly.',
    ],
    action: open,
  },
  agreement: {
    subject: 'Sign the agreement by {due}',
    body: [
      'You and {employeeName} sign an agreement by {due}. It says what you expect of each other, how you follow up, and what is confidential.',
    ],
    action: open,
  },
  agreementLate: {
    subject: 'An agreement is missing, it was due {due}',
    body: [
      'The agreement between {mentorName} and {employeeName} is not recorded as signed. It was due {due}. Ask whether they need help.',
    ],
    action: open,
  },
  meeting: {
    subject: 'Hold a mentor meeting on {due}',
    body: [
      'The next meeting with {employeeName} is planned for {due}. It can be about new tasks, goals and learning, working together, and what you agreed on last time. The plan of topics and the bank of questions may help.',
      'Record afterwards whether it was held.',
    ],
    action: { label: 'Record the meeting', link: 'caseLink' },
  },
  meetingsMissed: {
    subject: 'Two mentor meetings in a row were not held',
    body: [
      'Two meetings in a row between {mentorName} and {employeeName} are not recorded as held. Ask whether they need help, or whether another mentor should be appointed.',
    ],
    action: open,
  },
  activity: {
    subject: 'Do what you agreed on by {due}',
    body: ['This is what you agreed on for {due}: {activityText}', 'Record it when it is done.'],
    action: { label: 'Record that it is done', link: 'caseLink' },
  },
  probation: {
    subject: 'Assess the probation, which ends {due}',
    body: [
      'The probation of {employeeName} ends {due}. Hold the talks, give guidance, and record that you have assessed it.',
      'A dismissal on the ground of probation must be in writing and given before it ends. Talk with HR in good time.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Answer the invitation to a gathering on {day}',
    body: [
      'You are invited to a gathering. The calendar invitation is attached.',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
          ['Theme', '{themeText}'],
          ['Read beforehand', '{material}'],
        ],
      },
      'Say whether you are coming. If you are a manager or mentor, you may agree to share your name and e-mail address with the others who do.',
    ],
    action: answer,
  },
  gatheringChanged: {
    subject: 'Changed: gathering on {day}',
    body: [
      'The gathering has changed. This applies now, and the attachment updates your calendar:',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
          ['Theme', '{themeText}'],
          ['Read beforehand', '{material}'],
        ],
      },
    ],
    action: answer,
  },
  gatheringCancelled: {
    subject: 'Cancelled: gathering on {day}',
    body: [
      'This gathering no longer concerns you. The attachment takes it out of your calendar.',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
        ],
      },
    ],
  },
  fromCoordinator: {
    subject: '{subjectText}',
    body: ['{bodyText}', 'The message is from the coordinator, who writes in Norwegian.'],
    action: open,
  },
  gatheringSoon: {
    subject: 'Come to the gathering on {day}',
    body: [
      'The gathering is near.',
      {
        facts: [
          ['Day', '{day}'],
          ['Time', '{from}–{to}'],
          ['Place', '{place}'],
          ['Theme', '{themeText}'],
          ['Read beforehand', '{material}'],
        ],
      },
      'Say so if you are not coming.',
    ],
    action: answer,
  },
  choice: {
    subject: 'Propose what happens when the term ends, by {due}',
    body: [
      'The term of {employeeName} ends {leaving}. By {due}, propose one of these:',
      {
        list: [
          'a permanent post, without advertising, when the training is completed',
          '{extended, select, yes {an extension has been used, since it can be given only once} other {an extension, once and at most 12 months}}',
          'that the term ends {leaving}',
        ],
      },
      'Your answer is a proposal. Recommendation and decision come afterwards, and take time.',
      'HR gives the employee written notice of the last day in any case. The notice falls away if a permanent post or an extension is decided.',
    ],
    action: { label: 'See the case and choose', link: 'caseLink' },
  },
  choiceCopy: {
    subject: 'The manager has been asked for a proposal by {due}',
    body: [
      '{leaderName} has been asked to propose what happens when the term of {employeeName} ends {leaving}. It is due {due}. Set aside time for recommendation and decision.',
    ],
    action: open,
  },
  choiceEscalated: {
    subject: 'A proposal is missing, the term ends {leaving}',
    body: [
      'The term for {caseTitle} ends {leaving}, and {leaderName} has not proposed what happens. It is due {due}. Help to settle it, so that there is time for a decision.',
    ],
    action: open,
  },
  outcomeProposed: {
    subject: 'A proposal is ready for recommendation and decision',
    body: [
      '{leaderName} proposes {outcome, select, permanent {a permanent post} extend {an extension} other {that the term ends}} for {employeeName}. The term ends {leaving}. Have it decided, and record the decision. Only then does anything change.',
    ],
    action: open,
  },
  decision: {
    subject: 'Record the decision by {due}',
    body: [
      '{leaderName} has proposed {outcome, select, permanent {a permanent post} extend {an extension} other {that the term ends}} for {employeeName}. The term ends {leaving}. The decision should be recorded by {due}.',
    ],
    action: open,
  },
  decisionEscalated: {
    subject: 'A decision is missing, the term ends {leaving}',
    body: [
      'The manager has proposed {outcome, select, permanent {a permanent post} extend {an extension} other {that the term ends}} for {caseTitle}, but the decision is not recorded. It was due {due}. The term ends {leaving}.',
    ],
    action: open,
  },
  extended: {
    subject: 'The employment is extended to {leaving}',
    body: [
      'It has been decided to extend the employment. The new last day is {leaving}. Talks and meetings go on as before. This is about {employeeName}.',
    ],
    action: open,
  },
  endDecided: {
    subject: 'The term ends {leaving}',
    body: [
      'It has been decided that the term of {employeeName} ends {leaving}. HR gives notice in writing. Use the time to finish well.',
    ],
    action: open,
  },
  permanentEmployee: {
    subject: 'You are permanently employed',
    body: [
      'Congratulations. It was decided on {on} that you get a permanent post in {agencyName}. HR sends it to you in writing.',
      'Thank you for your work so far. You get no more reminders from here.',
    ],
  },
  permanentMentor: {
    subject: 'Thank you for being a mentor',
    body: [
      '{employeeName} has got a permanent post, decided on {on}. Thank you for the time and knowledge you have shared. Your task as a mentor is over.',
    ],
  },
  notice: {
    subject: 'Give written notice of the last day, received by {due}',
    body: [
      'The term of {employeeName} ends {leaving}. Written notice of that {byLaw, select, yes {must} other {should}} have reached the employee by {due}, whatever the manager has proposed. Only a decision to extend or to make permanent makes it needless.',
      'The letter is ready. Record when you send it, and when it is received. {byLaw, select, yes {If it comes later than one month before the last day, the employee may stay for one month after it came.} other {The law does not ask for the notice when the employment lasts no more than one year, but we recommend it.}}',
    ],
    action: open,
  },
  noticeReceipt: {
    subject: 'Have the receipt of the notice confirmed by {due}',
    body: [
      'The notice to {employeeName} of the last day {leaving} has been sent, but its receipt is not confirmed. It counts only when it has arrived, and that {byLaw, select, yes {must} other {should}} be by {due}. Ask for a confirmation, or hand it over.',
    ],
    action: open,
  },
  noticeEscalated: {
    subject: 'A notice of the last day is missing, it is due {due}',
    body: [
      'The term for {caseTitle} ends {leaving}. It is not recorded that written notice has arrived. It {byLaw, select, yes {must} other {should}} be received by {due}. HR has the task, and you can help to get it done.',
    ],
    action: open,
  },
  noticeToEmployee: {
    subject: 'Notice of your last day {leaving}: confirm that you have got it',
    body: [
      'Your term in {agencyName} ends {leaving}. The notice is attached. Confirm that you have got it. You only say that you have got it, not that you agree.',
      'The notice no longer counts if it is decided that you get an extension or a permanent post.',
    ],
    action: { label: 'Confirm that you have got the notice', link: 'caseLink' },
  },
  staysUntil: {
    subject: 'The last day is moved from {leaving} to {until}',
    body: [
      'The notice of the last day reached {employeeName} later than one month before {leaving}. The employee may therefore stay until {until}, that day included. Pay and access must follow the new date.',
    ],
  },
  frameAmber: {
    subject: 'The employment passes 24 months without an extension',
    body: [
      'The employment of {employeeName} was to end {leaving}, and now passes 24 months without having been extended. Settle today what its ground is, and talk with the employer support.',
    ],
    action: open,
  },
  frameRed: {
    subject: 'The employment passes 36 months',
    body: [
      'The employment for {caseTitle} was to end {leaving}, and now passes the longest time that the law allows. The employee may claim a permanent post. Settle it today, and talk with the employer support.',
    ],
    action: open,
  },
  moreSecureAsked: {
    subject: 'An employee asked for a more secure form of employment {asked}',
    body: [
      '{employeeName} asked on {asked} for a more secure form of employment. The law asks for a written answer with reasons within one month.',
    ],
    action: open,
  },
  moreSecure: {
    subject: 'Answer in writing, with reasons, by {due}',
    body: [
      '{employeeName} asked on {asked} for a more secure form of employment. Answer in writing, with reasons, by {due}.',
    ],
    action: open,
  },
  moreSecureEscalated: {
    subject: 'An answer that the law asks for is missing, due {due}',
    body: [
      'An employee asked on {asked} for a more secure form of employment and has had no answer. The law asks for a written answer with reasons by {due}.',
    ],
    action: open,
  },
  moreSecureAnswered: {
    subject: 'An answer to your request for a more secure form of employment',
    body: ['{agencyName} has answered your request:', '{answerText}', 'You can ask again after six months.'],
    action: { label: 'Ask again', link: 'caseLink' },
  },
  leaderAppointed: {
    subject: 'You are now the manager of {employeeName}',
    body: [
      'You have taken over as the manager of {employeeName}. {waiting, plural, =0 {Nothing waits for you now.} one {One thing waits for you, due {first}.} other {# things wait for you, the first of them due {first}.}}',
      'The page shows what has been done and what is to come.',
    ],
    action: open,
  },
  startMoved: {
    subject: 'The first day of work is moved to {start}',
    body: [
      'The first day of work is now {start}, and the term ends {leaving}. Talks and meetings follow the new date. This is about {employeeName}.',
    ],
    action: open,
  },
  ending: {
    subject: 'The last day is {last}',
    body: ['It is recorded that {employeeName} leaves. The last day is {last}.'],
    action: open,
  },
  cancelled: {
    subject: 'The employment from {start} falls through',
    body: ['{employeeName} does not begin on {start} after all. There is nothing more to do.'],
  },
  corrected: {
    subject: 'Facts about the employment are corrected',
    body: [
      'Something was recorded wrongly for {employeeName}. This is right:',
      {
        facts: [
          ['First day', '{start}'],
          ['The term ends', '{leaving}'],
          ['Percentage', '{percentage, number} %'],
          ['Manager', '{leaderName}'],
        ],
      },
    ],
    action: open,
  },
  leavingTalk: {
    subject: 'Hold a leaving talk by {due}',
    body: [
      'The last day of {employeeName} is {last}. Hold a leaving talk by {due}: what went well, what can you learn, and where does the way lead.',
    ],
    action: open,
  },
  certificate: {
    subject: 'Write a reference letter by {due}',
    body: [
      'The last day of {employeeName} is {last}, and they must have a reference letter. It says what they have done and for how long, and nothing about the scheme.',
    ],
    action: open,
  },
  access: {
    subject: 'Take back equipment and close access by {due}',
    body: ['The last day of {employeeName} is {last}. Take back equipment and keys, and close access by {due}.'],
    action: open,
  },
  evaluation: {
    subject: 'Give short feedback by {due}',
    body: [
      'The last day of the employment as {caseTitle} is {last}. How has it been? The form is short and voluntary. What you answer helps those who come next.',
    ],
    action: { label: 'Give feedback', link: 'caseLink' },
  },
  archiveDue: {
    subject: 'Hand over to the archive by {due}',
    body: [
      '{outcome, select, cancelled {The employment of {employeeName} fell through on {closed}. The archive must have what is to be preserved of the case by {due}.} other {The employment of {employeeName} was closed on {closed}. The archive must have what is to be preserved by {due}: the application, the letter of appointment, the contract, changes of percentage and pay, and how it ended.}}',
      '{outcome, select, cancelled {Take out the package for the archive from the case, and record the day on which the archive has it.} other {Take out the package for the archive from the case, and from the application if it is here. Record the day on which the archive has it. The day counts for both.}} Everything stays here until that day is recorded. Then it is erased when its time is over.',
    ],
    action: open,
  },
  payrollStart: {
    subject: 'New employee from {start}',
    body: [
      'For payroll:',
      {
        facts: [
          ['Employee', '{employeeName}'],
          ['Job', '{caseTitle}'],
          ['First day', '{start}'],
          ['Last day', '{last}'],
          ['Percentage', '{percentage, number} %'],
        ],
      },
    ],
  },
  payrollChanged: {
    subject: 'A change for an employee: last day {last}',
    body: [
      'Something has changed. This applies now:',
      {
        facts: [
          ['Employee', '{employeeName}'],
          ['Job', '{caseTitle}'],
          ['First day', '{start}'],
          ['Last day', '{last}'],
          ['Percentage', '{percentage, number} %'],
        ],
      },
    ],
  },
  payrollCancelled: {
    subject: 'The employment from {start} falls through',
    body: ['{employeeName} does not begin as {caseTitle} on {start}. Stop what has been set up.'],
  },
  payrollPermanent: {
    subject: 'An employee has become permanent',
    body: [
      '{employeeName}, {caseTitle}, is permanently employed. The temporary term would have ended {last}, and that date no longer applies.',
      { facts: [['Percentage', '{percentage, number} %']] },
    ],
  },
};
