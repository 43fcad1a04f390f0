export const employment = {
  noticeTitle: 'Confirm that you have got the notice of your last day',
  noticeAbout: 'Your term in {agencyName} ends on {leaving}. The notice came with the e-mail.',
  noticeLaw:
    'When you have been employed for more than a year, a written notice must have reached you at least one month before your last day (the State Employees Act section 17 fourth paragraph). If it comes later, you may stay until one month after you got it.',
  noticeMeans:
    'You confirm only that you have got the notice, not that you agree. The notice no longer applies if it is decided that you get an extension or a permanent post.',
  noticeButton: 'Confirm that I have got the notice',
  noticeSaid: 'The notice is confirmed as received.',

  termTitle: 'Propose what happens when the term ends',
  termBriefly: 'Propose what happens when a term ends',
  termAbout:
    'The term of {employeeName} ends on {leaving}. You propose; the recommendation and the decision come afterwards.',
  termStart: 'First day',
  termLeaving: 'The term ends',
  termDecisionTime: 'Should be decided by',
  termNotice:
    'HR gives the employee written notice of the last day whatever you propose. Only a decision on a permanent post or an extension makes the notice unnecessary.',
  termQuestion: 'What do you propose?',
  termPermanent: 'A permanent post',
  termPermanentThen:
    'Without being advertised again, with the same employer, when the training is completed and the employee is qualified (Regulations to the State Employees Act section 3a).',
  termTrainingOpen: 'It is not recorded that the training is completed. That must be done before the decision.',
  termTrainingDone: 'It was recorded on {day} that the training is completed.',
  termExtend: 'An extension',
  termExtendThen:
    'Once, by at most {months} months, until {latest} (Regulations to the State Employees Act section 5 second paragraph). Talks and meetings go on as before.',
  termExtendUsed:
    'The extension has been used, and there can be only one (Regulations to the State Employees Act section 5 second paragraph).',
  termExtendFull:
    'The term is as long as the law allows, earlier terms included (Regulations to the State Employees Act section 5 second paragraph).',
  termMonths: 'Number of months of an extension',
  termMonthsHint: '1 to {months}. Fill in only if you propose an extension.',
  termEnd: 'The term ends',
  termEndThen: 'The last day is {leaving} (the State Employees Act section 17 first paragraph).',
  termButton: 'Send the proposal',
  termSaid_permanent: 'The proposal is a permanent post.',
  termSaid_extend: 'The proposal is an extension by {months, plural, one {one month} other {# months}}.',
  termSaid_end: 'The proposal is that the term ends on {leaving}.',
  termSaidNext: 'HR has the proposal recommended and decided. Only then does anything change.',

  meetingTitle: 'Record the mentor meeting',
  meetingAbout: 'This is about the meeting with {employeeName}, the next one of the plan.',
  meetingQuestion: 'Was the meeting held?',
  meetingDay: 'On which day?',
  meetingNotHint: 'If it was not held, write the day that it was planned for.',
  meetingButton: 'Record',
  meetingHeld: 'The meeting on {day} was held.',
  meetingNotHeld: 'The meeting on {day} was not held.',

  talkTitle: 'Record the follow-up talk',
  talkAbout:
    'This is about the talk with {employeeName}, planned for {day}. You are not to write what you talked about.',
  talkQuestion: 'Was the talk held?',
  talkHeld: 'The talk was held on {day}.',
  talkNotHeld: 'The talk was not held. Recorded for {day}.',

  agendaTitle: 'What would you like to take up?',
  agendaAbout:
    'You and {leaderName} have a follow-up talk, planned for {day}. {leaderName} sees what you write here before you meet.',
  agendaField: 'I would like to take up',
  agendaMissing: 'Write what you would like to take up, or close the page.',
  agendaButton: 'Add it to the talk',
  agendaSaid: 'This is on the list for the talk:',

  activityTitle: 'Say when what you agreed on is done',
  activityAbout: 'This is what you agreed on by {day}:',
  activityDay: 'On which day was it done?',
  activityButton: 'Record that it is done',
  activitySaid: 'It was done on {day}.',

  gatheringTitle: 'Say whether you come to the gathering',
  gatheringTime: 'Time',
  gatheringPlace: 'Place',
  gatheringTheme: 'Theme',
  gatheringMaterial: 'Read beforehand',
  gatheringMandatory: 'You are expected to come. If you cannot, say so here and to your manager.',
  gatheringQuestion: 'Are you coming?',
  gatheringShare: 'The others who share theirs may have my name and e-mail address',
  gatheringButton: 'Send the answer',
  gatheringComing: 'The answer is yes.',
  gatheringNotComing: 'The answer is no.',

  evaluationTitle: 'Give short feedback',
  evaluationAbout:
    'The last day of the employment as {caseTitle} is {day}. You need not answer; what you answer helps those who come after. HR can read the answer.',
  evaluationQuestion: 'How has the time been?',
  score_1: '1 – very bad',
  score_2: '2 – bad',
  score_3: '3 – neither good nor bad',
  score_4: '4 – good',
  score_5: '5 – very good',
  evaluationComment: 'Would you like to say more?',
  evaluationButton: 'Send the feedback',
  evaluationSaid: 'Thank you. You gave {score} of 5.',

  moreSecureTitle: 'Ask for a more secure form of employment',
  moreSecureAbout:
    'You have been temporarily employed in {agencyName} since {day}. When you have been employed for more than six months and probation is over, you may ask for a more secure form of employment. You are to get a written answer with reasons within one month (the Working Environment Act section 14-8 a).',
  moreSecureNotYet: 'You can ask from {day}.',
  moreSecureMeans: 'HR hears of it at once. That you ask is not to matter for you in any other way.',
  moreSecureButton: 'Ask for a more secure form of employment',
  moreSecureSaid: 'You are to have an answer by {day}.',
};
