/** The help page (English). */
import type { nb } from './nb.ts';

export const en: Readonly<Record<keyof typeof nb, string>> = {
  title: 'Help',
  lead: 'What the pages are for, and whom you can ask.',
  here: 'The page you came from',
  'area.duties':
    'What you have to do, with what is urgent first. Each item says when it is due and what happens if it is not done.',
  'area.cases': 'All cases in which you have a role. Search for words in the title, or choose the kind of case.',
  'area.case': 'One case: how far it has come, what waits, what you can do, and what has happened.',
  'area.form': 'Here you record one thing in the case. Nothing is saved until you press the button at the bottom.',
  'area.position': 'A part of the work with a position, from advertising it until all applicants have been answered.',
  'area.followUp': 'The follow-up of an employee: talks, meetings, what you have agreed, and who does what.',
  'area.round': 'A round: the agencies that take part, the dates, the gatherings and the messages.',
  'area.self': 'What is about you: your job, your calendar, where you are signed in, and what we hold about you.',
  'area.statistics': 'Figures of the programme. Small figures are hidden, so that nobody can be recognised.',
  'area.admin': 'People and roles, settings, mail and access for the agency.',
  'area.time': 'In rehearsals only: move time forward and see what happens.',

  ask: 'Whom can you ask?',
  'ask.none': 'Nobody is registered as a contact for you yet. Ask your manager.',
  'ask.programme': 'The programme, {coordinator}',
  'ask.fault':
    'Does the page not work as it should? Tell those named here what you were trying to do. Write nothing about health.',

  pages: 'The pages of the menu',
  know: 'Good to know',
  'know.dates':
    'Write dates the way you are used to: 17.3.2017, 17.3., 17 March. What we understand is shown below the field.',
  'know.kept': 'What you have written stays if the network fails or you are signed out, as long as the window is open.',
  'know.session': 'You are told five minutes before you are signed out, and can stay with one press.',
  'know.keyboard': 'Everything can be done by keyboard. The first link of each page skips the menu.',
  'know.mails': 'Reminders come by e-mail. They stop when the thing is done.',
  'know.health': 'Never write about diagnoses or health here.',
};
