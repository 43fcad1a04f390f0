import type { layout as nb } from './layout.nb.ts';

export const layout: Readonly<Record<keyof typeof nb, string>> = {
  languages: 'Språk',
  languageName: 'Nynorsk',
  skip: 'Hopp til innhaldet',
  accessibility: 'Tilgjengeerklæring',
  privacy: 'Om personvern',
  rehearsal: 'Øving',
  rehearsalText: 'Dette er ei øving med oppdikta personar. I øvinga er det {day}. Ingen e-post går ut herifrå.',
};
