/** The headings of a list of what is running, as the import knows them (imports/adoptions.ts). */
import type { Language } from '../../domain/words.ts';

export const adoptedKinds = ['employment', 'position'] as const;
export type AdoptedKind = (typeof adoptedKinds)[number];

export interface Headings {
  readonly needed: readonly string[];
  readonly others: readonly string[];
}

type InLanguages = Readonly<Record<Language, Headings>>;

const employment: InLanguages = {
  nb: {
    needed: ['Stilling', 'Ansatt', 'Leder', 'Start', 'Slutt', 'Stillingsprosent'],
    others: [
      'Ansattnummer',
      'E-post',
      'Leder e-post',
      'Stillingskode',
      'Mentor',
      'Mentor e-post',
      'Fadder',
      'Fadder e-post',
      'Forlenget',
      'Deltidsgrunn',
      'Varsel mottatt',
      'Runde',
    ],
  },
  nn: {
    needed: ['Stilling', 'Tilsett', 'Leiar', 'Start', 'Slutt', 'Stillingsprosent'],
    others: [
      'Ansattnummer',
      'E-post',
      'Leiar e-post',
      'Stillingskode',
      'Mentor',
      'Mentor e-post',
      'Fadder',
      'Fadder e-post',
      'Forlengd',
      'Deltidsgrunn',
      'Varsel motteke',
      'Runde',
    ],
  },
  en: {
    needed: ['Title', 'Employee', 'Leader', 'Start', 'Leaving', 'Percentage'],
    others: [
      'Reference',
      'Employee e-mail',
      'Leader e-mail',
      'Code',
      'Mentor',
      'Mentor e-mail',
      'Buddy',
      'Buddy e-mail',
      'Extended',
      'Part time reason',
      'Notice received',
      'Round',
    ],
  },
};

const position: InLanguages = {
  nb: {
    needed: [
      'Referanse',
      'Stilling',
      'Stillingskode',
      'Lønn fra',
      'Lønn til',
      'Enhet',
      'Leder',
      'Nivå',
      'Stillingsprosent',
      'Måneder',
      'Sted',
      'Kvalifikasjonskrav',
      'Antall',
      'Ordinær',
      'Rotasjon',
      'Avkryssingsfelt',
      'Måte',
      'Målgruppe',
      'Stadium',
    ],
    others: ['Leder e-post', 'Frist', 'Lenke', 'Publisert', 'Utlysningstekst', 'Runde'],
  },
  nn: {
    needed: [
      'Referanse',
      'Stilling',
      'Stillingskode',
      'Løn frå',
      'Løn til',
      'Eining',
      'Leiar',
      'Nivå',
      'Stillingsprosent',
      'Månader',
      'Stad',
      'Krav',
      'Talpå',
      'Ordinær',
      'Rotasjon',
      'Avkryssing',
      'Måte',
      'Målgruppe',
      'Stadium',
    ],
    others: ['Leiar e-post', 'Frist', 'Lenkje', 'Publisert', 'Utlysingstekst', 'Runde'],
  },
  en: {
    needed: [
      'Reference',
      'Title',
      'Code',
      'Pay from',
      'Pay to',
      'Unit',
      'Leader',
      'Level',
      'Percentage',
      'Months',
      'Place',
      'Qualifications',
      'Openings',
      'Ordinary',
      'Rotation',
      'Tick box',
      'Mode',
      'Target group',
      'Stage',
    ],
    others: ['Leader e-mail', 'Deadline', 'Link', 'Published on', 'Advertisement', 'Round'],
  },
};

const all: Readonly<Record<AdoptedKind, InLanguages>> = { employment, position };

export const headings = (kind: AdoptedKind, language: Language): Headings => all[kind][language];

/** With the mark by which Excel knows UTF-8, and its separator in Norway. */
export function template(kind: AdoptedKind, language: Language): string {
  const { needed, others } = headings(kind, language);
  return `\uFEFF${[...needed, ...others].join(';')}\r\n`;
}
