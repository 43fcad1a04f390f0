import type { nb } from './nb.ts';

/** English, which applicants read. */
export const en: Readonly<Record<keyof typeof nb, string>> = {
  programme: 'The Norwegian state’s trainee programme',
  menu: 'Open pages',
  positions: 'Open positions',
  positionsIntro:
    'The Norwegian state’s trainee programme is for people with higher education who have a disability or a gap in their CV. The positions are ordinary positions in the state. They are temporary, and may become permanent afterwards without a new advertisement. Each position says whom it is for.',
  noPositions: 'No positions are advertised here at the moment.',
  positionCount: '{count, plural, one {# position is advertised.} other {# positions are advertised.}}',
  deadline: 'Deadline',
  deadlineOn: '{deadlineDay}, until 23:59 Norwegian time',
  published: 'Published',
  agency: 'Employer',
  unit: 'Unit',
  place: 'Place of work',
  jobLevel: 'Job level',
  percentage: 'Percentage of full time',
  percentageIs: '{percentage}%',
  duration: 'Duration',
  durationIs: '{months, plural, one {# month} other {# months}}',
  pay: 'Pay',
  payIs: '{from, number} to {to, number} Norwegian kroner a year',
  openings: 'Number of openings',
  group: 'Whom the position is for',
  groupDisability: 'You must have a disability.',
  groupDisabilityOrGap: 'You must have a disability, a gap in your CV, or both.',
  apply: 'Read the advertisement and apply to {agency}',
  advertisement: 'The advertisement',
  allPositions: 'All open positions',
  goneTitle: 'The position is no longer advertised here',
  gone: 'The deadline has passed, or the employer has withdrawn the position.',
  follow: 'Keep up',
  followAtom: 'New positions in a news reader (Atom)',
  followJson: 'The positions as data (JSON)',
  atomSummary: '{agency}, {place}. Deadline {deadlineDay}.',
  agencies: 'Agencies taking part',
  agenciesIntro: 'These agencies take part in the Norwegian state’s trainee programme now.',
  noAgencies: 'No agencies take part at the moment.',
  advice: 'Advice and experience',
  adviceIntro:
    'This is advice and experience from {coordinator}, which coordinates the Norwegian state’s trainee programme.',
  adviceIntroNobody: 'Advice and experience from the Norwegian state’s trainee programme will come here.',
  noAdvice: 'No advice has been published yet.',
  ask: 'Ask us',
  programmeMailbox: 'The programme’s mailbox',
  employerSupport: 'Employer support',
  feedback: 'Did you find what you were looking for?',
  yes: 'Yes',
  no: 'No',
  feedbackText: 'Would you like to say more? (optional)',
  feedbackHint:
    'Do not write names, or anything about your own or anybody’s health. The answer is anonymous, and we cannot reply to you. We do not store your computer’s address, and use no cookies for this.',
  send: 'Send the answer',
  sendAnyway: 'Send the text as it is',
  feedbackMissing: 'Choose yes or no.',
  feedbackTooLong: 'The text is too long. Shorten it to 2000 characters.',
  feedbackSensitive:
    'The text has words that may say something about health: {words}. Take them out if they are about you or another person.',
  reviewTitle: 'Look over your answer',
  thanksTitle: 'Thank you for your answer',
  thanks: 'Your answer is stored without anything that leads to you. Those who coordinate the programme will read it.',
  awayTitle: 'The page cannot be shown now',
  away: 'Wait a few minutes, and try again.',
  accessibility: 'Accessibility statement',
  accessibilityIntro:
    'Everybody should be able to use this service. The law demands WCAG 2.1 at levels A and AA. Our aim is WCAG 2.2 at level AA on all pages, in all e-mails and in all letters.',
  accessibilityStatement: 'Our statement at uustatus.no',
  accessibilityNoStatement:
    'Whoever runs the service must have a statement at uustatus.no. The link to it has not been added here yet.',
  accessibilityFaults: 'Faults that we know of',
  accessibilityFaultStructure:
    'Advertisements and advice are shown as paragraphs. Headings and lists in them are not marked up, so screen readers do not recognise them (WCAG 1.3.1).',
  accessibilityFaultLanguage:
    'Advertisements and advice are marked as Norwegian, but not as bokmål or nynorsk. If they are written in another language, that is not marked. What people write in cases is not marked with a language at all (WCAG 3.1.2).',
  accessibilityFaultMessages:
    'When the service gets far too many requests, or fails, the message is short and technical, and in English on every page (WCAG 3.1.1).',
  accessibilityFaultLive:
    'If you are signed in and somebody else changes the case that you are looking at, it may take half a minute to show, and a screen reader says only that the case has been updated, not what has changed (WCAG 4.1.3).',
  accessibilityFaultDrafts:
    'If you close the window before you have saved, the browser asks first. If you load the page anew all the same, what you wrote is gone: we do not keep it on the machine, since others may use it.',
  accessibilityFaultTesting:
    'The pages have not been tried by people who use assistive technology every day. We have read what the browser passes on to screen readers, but not listened with one.',
  accessibilityTested: 'How the pages were tried',
  accessibilityTestedHow:
    'We have gone through the pages in a browser, on narrow and wide screens, in light and dark colours, and by keyboard. The structure of every page is tested automatically. The pages for those who are signed in are tried like this whenever they change, with text twice as large, forced colours and less motion too, and by keyboard alone. Their forms are tried open and with faults shown, also 320 points wide and with more space between lines, words and letters.',
  accessibilityTell: 'Tell us about faults',
  accessibilityTellUs: 'If you cannot get through, or find a fault, we would like to know. Write to us:',
  accessibilityTellForm:
    'If you cannot get through, or find a fault, we would like to know. Use the form at the end of the page.',
  accessibilityComplain: 'Complaints',
  accessibilityComplainTo:
    'The Norwegian Authority for Universal Design of ICT sees to it that the rules are kept. If you think that you are discriminated against because something is not accessible, you can complain to the Anti-Discrimination Tribunal.',
  accessibilityAuthority: 'The Authority for Universal Design of ICT',
  accessibilityTribunal: 'The Anti-Discrimination Tribunal',
  accessibilityReviewed: 'This page was last gone through on {reviewedDay}.',
  privacy: 'Privacy',
  privacyOpen:
    'You can read the open pages without saying who you are. They use no cookies, and what you answer to “Did you find what you were looking for?” does not lead to you.',
  privacySignIn:
    'If you sign in, we use the cookies that signing in needs. We have no passwords, and do not store your national identity number.',
  privacyApply: 'When you apply or are hired',
  privacyController:
    'The agency that you apply to or work for is the controller. It uses the information about you to hire and to follow up the employment.',
  privacyNever:
    'We never ask for a diagnosis, a kind of disability or the reason for a gap in your CV. That you are in the target group you confirm with one yes. The answer is erased when the recruitment is over, and only the count remains.',
  privacyRights: 'Your rights',
  privacyRightsAre:
    'You can see what is stored about you and who has read it, have faults put right and ask for erasure. Ask HR in the agency, or its data protection officer. You can complain to the Norwegian Data Protection Authority.',
  privacyAuthority: 'The Norwegian Data Protection Authority',
};
