/** Mails for tests, valid by default. */
import type { Matter } from '../../mail/render.ts';

export const aMatter = (over: Partial<Matter> = {}): Matter => ({
  name: 'position.deadlineSoon',
  mail: {
    subject: 'Se over utlysningen innen {deadlineDay}',
    body: [
      'Stillingen «{title}» har {n, plural, one {# søker} other {# søkere}}.',
      { list: ['Les {adviceLink}.', 'Kontroller lenken.'] },
      { facts: [['Stilling', '{title}'] as const] },
    ],
    action: { label: 'Åpne stillingen', link: 'caseLink' },
  },
  params: { deadlineDay: '2017-03-17', title: 'Rådgiver', n: 3 },
  links: { caseLink: 'https://forlop.example.no/s/abc', adviceLink: 'https://forlop.example.no/raad' },
  why: { basis: 'R-POS-5', role: 'hr', onDay: '2017-03-17' },
  ...over,
});
