/** My page, and the page of what is held about oneself (English). */
import type { nb } from './nb.ts';

export const en: Readonly<Record<keyof typeof nb, string>> = {
  title: 'My page',
  intro: 'Here is what concerns yourself: cases, calendar, sign-in and personal data.',

  'employment.title': 'Your job: {title}',
  'employment.open': 'See the whole case',
  'employment.mentor': 'See the mentor page',

  'ahead.title': 'What comes',
  'ahead.none': 'Nothing is planned now.',
  'ahead.first': 'First day at work',
  'ahead.talk': 'Talk with {name}',
  'ahead.meeting': 'Meeting with your mentor',
  'ahead.activity': 'You have agreed to do: {text}',
  'ahead.gathering': 'Gathering in {place}',
  'ahead.last': 'The term ends',
  'ahead.lastWhy':
    'Your manager proposes in good time what happens next: a permanent post, an extension, or that the term ends.',
  'ahead.late': 'Was due {day}',
  'ahead.done': 'Mark as done',
  'ahead.doneSaid': 'It is marked as done.',

  'notice.title': 'You have been given notice of your last day',
  'notice.text':
    'Confirm that you have received it. You only say that you have received it, not that you agree. The notice lapses if an extension or a permanent post is decided.',
  'notice.button': 'Confirm that I have received the notice',
  'notice.said': 'The notice is confirmed as received.',

  'courses.title': 'Courses',
  'courses.starter':
    'The starter pack for new employees of the state: e-learning that you can begin before your first day.',
  'courses.develop':
    'The e-course in development: after the first week. Agree with your manager when to spend time on it.',
  'courses.where': 'You find both on Læringsplattformen.',

  'moreSecure.title': 'A more secure form of employment',
  'moreSecure.text':
    'When you have been employed for more than six months and probation is over, you can ask for a more secure form of employment. You are to have a written, reasoned answer within one month (Working Environment Act section 14-8 a).',
  'moreSecure.from': 'You can ask from {day}.',
  'moreSecure.means': 'HR is told at once. That you ask must not affect you otherwise.',
  'moreSecure.ask': 'I want to ask for it',
  'moreSecure.button': 'Ask for a more secure form of employment',
  'moreSecure.said': 'HR has your request. You are to have an answer within one month.',
  'moreSecure.asked': 'You asked {day}, and are to have an answer by {due}.',

  'evaluation.title': 'Tell how it has been',
  'evaluation.text': 'A few questions. Answering is voluntary and helps those who come after you.',
  'evaluation.open': 'Give short feedback',

  'parts.title': 'Where you have a role',
  'parts.line': '{role} · {agency}',
  'parts.closed': 'Closed',

  'applications.title': 'Your applications',
  'applications.open': 'See the application',

  'calendar.title': 'Your tasks in your calendar',
  'calendar.text':
    'With a calendar address, Outlook, Google or your telephone shows your tasks and gatherings, and keeps them up to date.',
  'calendar.secret': 'The address is secret: whoever has it sees your tasks. The name of the programme is not in it.',
  'calendar.make': 'Make a calendar address',
  'calendar.anew': 'Make a new address',
  'calendar.anewWhy': 'You have an address. We show it only once. A new one makes the old one stop working.',
  'calendar.end': 'Stop sharing',
  'calendar.address': 'Copy the address now. It will not be shown again.',
  'calendar.copy': 'Copy',
  'calendar.copied': 'The address is copied.',
  'calendar.how': 'In your calendar, choose “subscribe to calendar” or “add from the internet”, and paste it.',
  'calendar.ended': 'The calendar address no longer works.',

  'language.title': 'Language',
  'language.legend': 'In which language do you want e-mail?',
  'language.text': 'It counts from the next e-mail. The pages here change language at once.',
  'language.said': 'You get e-mail in {language} from now on.',
  'sessions.title': 'Where you are signed in',
  'sessions.text': 'If you do not recognise one of them, end it.',
  'sessions.this': 'Here, now',
  'sessions.line': 'Signed in {started}. Last used {used}.',
  'sessions.end': 'Sign out there',
  'sessions.ended': 'That sign-in is ended.',

  'data.title': 'What is held about you',
  'data.text': 'Everything that the service holds about you, what was sent to you, and who has read about you.',
  'data.open': 'See what is held about you',
  'data.intro':
    'If something is wrong, you can ask the agency to correct it. You can also ask for erasure. That you open this page is logged.',
  'data.download': 'Download everything (JSON)',
  'data.person': 'Name and address',
  'data.from': 'from {day}',
  'data.reads': 'Who has read about you?',
  'data.readsNone': 'Nobody else has read about you.',
  'data.readsLine': '{count, plural, one {once} other {# times}}, last {day}',
  'data.readsYou': 'yourself',
  'data.readsSystem': 'the agency’s own system',
  'data.mails': 'What was sent to you?',
  'data.mailsNone': 'Nothing was sent.',
  'data.mailErased': 'The e-mail is erased',
  'data.mailTo': 'To {address}',
  'data.texts': 'What was written about you, or by you?',
  'data.textsNone': 'Nothing was written.',
  'data.log': 'What has happened?',
  'data.by':
    '{by, select, you {you} system {the agency’s own system} person {a person in the agency} other {the service}}',
  'data.showAll': 'Show all ({count})',
  'data.besides': 'Other things that are held',
  'data.session': 'Sign-in, last used {day}',
  'data.signIn': 'Known from sign-in since {day}',
  'data.office': '{role}',
  'data.feed': 'You have a calendar address.',
  'data.part': 'You are {role} in a case.',
  'data.nothing': 'Nothing.',
};
