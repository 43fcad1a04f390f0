import type { layout as nb } from './layout.nb.ts';

export const layout: Readonly<Record<keyof typeof nb, string>> = {
  languages: 'Language',
  languageName: 'English',
  skip: 'Skip to the content',
  accessibility: 'Accessibility statement',
  privacy: 'About privacy',
  rehearsal: 'Rehearsal',
  rehearsalText: 'This is a rehearsal with invented people. In it, today is {day}. No mail leaves this machine.',
};
