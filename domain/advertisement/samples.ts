/**
 * Sentences that mend what is missing, put in with one click (R-POS-3): our own wording. There is none for tasks and
 * qualification requirements: only the agency knows them.
 */
import type { Language } from '../words.ts';
import { earlySpot } from './early.ts';
import type { About, FindingCode } from './findings.ts';
import { findings } from './findings.ts';

/** The forms an advertisement is written in. */
export type AdvertisementLanguage = Exclude<Language, 'en'>;
type Sample = Readonly<Record<AdvertisementLanguage, (about: About) => string>>;

const groupNb = (about: About): string =>
  about.targetGroup === 'disability' ? 'nedsatt funksjonsevne' : 'nedsatt funksjonsevne eller hull i CV-en';
const groupNn = (about: About): string =>
  about.targetGroup === 'disability' ? 'nedsett funksjonsevne' : 'nedsett funksjonsevne eller hol i CV-en';

const samples = {
  programmeNotEarly: {
    nb: () => 'Stillingen er en del av Traineeprogrammet i staten.',
    nn: () => 'Stillinga er ein del av Traineeprogrammet i staten.',
  },
  groupNotEarly: {
    nb: (about) => `Stillingen er forbeholdt personer med ${groupNb(about)}.`,
    nn: (about) => `Stillinga er berre for personar med ${groupNn(about)}.`,
  },
  groupIncomplete: {
    nb: (about) => `Målgruppen er personer med ${groupNb(about)}; det er nok å være i én av gruppene.`,
    nn: (about) => `Målgruppa er personar med ${groupNn(about)}; det er nok å vere i éi av gruppene.`,
  },
  programmeNotExplained: {
    nb: () =>
      'Traineeprogrammet gir deg arbeidserfaring i en vanlig stilling i staten, med mentor og opplæring underveis, og stillingen kan gjøres fast etterpå.',
    nn: () =>
      'Traineeprogrammet gir deg arbeidserfaring i ei vanleg stilling i staten, med mentor og opplæring undervegs, og stillinga kan gjerast fast etterpå.',
  },
  percentageMissing: {
    nb: ({ percentage }) => `Stillingsprosenten er ${percentage} prosent.`,
    nn: ({ percentage }) => `Stillingsprosenten er ${percentage} prosent.`,
  },
  adjustmentNotOffered: {
    nb: () => 'Stillingsprosenten kan justeres hvis det er den tilretteleggingen du trenger.',
    nn: () => 'Stillingsprosenten kan justerast dersom det er den tilrettelegginga du treng.',
  },
  durationMissing: {
    nb: ({ months }) => `Ansettelsen er midlertidig og varer i ${months} ${months === 1 ? 'måned' : 'måneder'}.`,
    nn: ({ months }) => `Tilsetjinga er mellombels og varer i ${months} ${months === 1 ? 'månad' : 'månader'}.`,
  },
  tickNotAsked: {
    nb: (about) => `Du må krysse av for ${groupNb(about)} når du søker; uten krysset kan vi ikke vurdere søknaden din.`,
    nn: (about) =>
      `Du må krysse av for ${groupNn(about)} når du søkjer; utan krysset kan vi ikkje vurdere søknaden din.`,
  },
  declarationNotAsked: {
    nb: () =>
      'Når du har søkt, ber vi om en egenerklæring på at du er i målgruppen; uten den kan vi ikke vurdere søknaden din.',
    nn: () =>
      'Når du har søkt, ber vi om ei eigenerklæring på at du er i målgruppa; utan den kan vi ikkje vurdere søknaden din.',
  },
  statisticsNotExplained: {
    nb: ({ hasTickBox }) =>
      `Vi bruker ${hasTickBox ? 'avkryssingen' : 'svaret'} i anonym statistikk som alle virksomheter i staten rapporterer: Det er ${hasTickBox ? 'krysset' : 'svaret'} som telles, ikke du som person.`,
    nn: ({ hasTickBox }) =>
      `Vi bruker ${hasTickBox ? 'avkryssinga' : 'svaret'} i anonym statistikk som alle verksemder i staten rapporterer: Det er ${hasTickBox ? 'krysset' : 'svaret'} som blir talt, ikkje du som person.`,
  },
  publicationNotWarned: {
    nb: () =>
      'Navnet ditt kan bli offentliggjort på søkerlisten selv om du har bedt om å ikke stå der (offentleglova § 25); da får du vite det først.',
    nn: () =>
      'Namnet ditt kan bli offentleggjort på søkjarlista sjølv om du har bede om å ikkje stå der (offentleglova § 25); då får du vite det først.',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, Sample>>>;

export type SampleCode = keyof typeof samples;
export const hasSample = (code: FindingCode): code is SampleCode => code in samples;

export const sampleSentence = (code: SampleCode, language: AdvertisementLanguage, about: About): string =>
  samples[code][language](about);

/** The text with a sample sentence put in: early where the first recommendation asks for it, else as the last paragraph. */
export const withSample = (text: string, code: SampleCode, language: AdvertisementLanguage, about: About): string => {
  const sentence = sampleSentence(code, language, about);
  if (text.trim() === '') return sentence;
  if (findings[code].rule !== 'programme') {
    // A blank line in a text that has none would change what its paragraphs are; see `readable`.
    return `${text.trimEnd()}${/\n\s*\n/u.test(text.trim()) ? '\n\n' : '\n'}${sentence}`;
  }
  const spot = earlySpot(text);
  if (spot === 0) return `${sentence} ${text}`;
  const before = text.slice(0, spot).trimEnd();
  return `${before}${/[.!?:]$/u.test(before) ? '' : '.'} ${sentence}${text.slice(before.length)}`;
};
