/**
 * How a finding is mended with one click (R-POS-3): a sentence put in, words put right by what is registered, or a
 * sentence taken out. A proposal, for the person who writes to take or leave; nothing is proposed that leaves the finding
 * standing.
 */
import type { Place } from '../readable.ts';
import { checkAdvertisement } from './check.ts';
import type { About, Finding, FindingCode } from './findings.ts';
import { type AdvertisementLanguage, hasSample, sampleSentence, withSample } from './samples.ts';

export interface Mend {
  readonly is: 'putIn' | 'replace' | 'takeOut';
  /** The sentence that is put in, the words in place of the old ones, or the sentence that is taken out. */
  readonly words: string;
  /** The whole text afterwards. */
  readonly text: string;
  /** Where in it to look. */
  readonly place: Place;
}

/** What a mend must know besides. */
export interface Mending extends About {
  readonly jobLevel: string;
}

type Words = (quote: string, mending: Mending, language: AdvertisementLanguage) => string | null;

const employed = {
  nb: { one: 'ansatt', theOne: 'den ansatte', several: 'ansatte' },
  nn: { one: 'tilsett', theOne: 'den tilsette', several: 'tilsette' },
} as const;

const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;

/** By the word's ending: "traineen" is one who is known, "traineer" are several. */
const insteadOfTrainee: Words = (quote, { title }, language) => {
  const { theOne, several } = employed[language];
  if (/traineen$/iu.test(quote)) return theOne;
  if (/trainee(?:r|ne|ar|ane|ene)$/iu.test(quote)) return several;
  return inSentence(title);
};

const replacing: Partial<Readonly<Record<FindingCode, Words>>> = {
  traineeAsTitle: insteadOfTrainee,
  percentageDiffers: (quote, { percentage }) => {
    const number = /\d{1,3}(?:[.,]\d)?(?: ?[-–] ?\d{1,3}(?:[.,]\d)?)?/u;
    return number.test(quote) ? quote.replace(number, String(percentage)) : `${percentage} prosent stilling`;
  },
  durationDiffers: (quote, { months }, language) => {
    const time = /[\p{L}\d.,]+[- ]?(?:år|måneder|måned|månader|månad|mnd)(?![\p{L}])/u;
    return time.test(quote) ? quote.replace(time, `${months} ${language === 'nn' ? 'månader' : 'måneder'}`) : null;
  },
  severalLevels: (_, { jobLevel }) => inSentence(jobLevel),
};

const takenOut: readonly FindingCode[] = ['diversityStatement', 'groupTooWide'];

/** As the words that are replaced began. */
const asBegun = (words: string, quote: string): string =>
  /^\p{Lu}/u.test(quote) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;

/** The sentence around a place, with the blank after it. */
function sentenceAround(text: string, { from, to }: Place): Place {
  const starts = [...text.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].map((match) => match.index + match[0].length);
  const start = starts.findLast((one) => one <= from) ?? 0;
  const end = /[.!?](?=\s|$)[ \t]*|(?=\n)/u.exec(text.slice(to));
  return { from: start, to: end === null ? text.length : to + end.index + end[0].length };
}

function replaced(source: string, place: Place, words: string): Mend {
  const text = source.slice(0, place.from) + words + source.slice(place.to);
  return { is: 'replace', words, text, place: { from: place.from, to: place.from + words.length } };
}

function withoutSentence(source: string, place: Place): Mend {
  const { from, to } = sentenceAround(source, place);
  const text = source.slice(0, from) + source.slice(to);
  return { is: 'takeOut', words: source.slice(from, to).trim(), text, place: { from, to: from } };
}

function proposed(source: string, finding: Finding, mending: Mending, language: AdvertisementLanguage): Mend | null {
  const { code, place, quote = '' } = finding;
  if (hasSample(code)) {
    const words = sampleSentence(code, language, mending);
    const text = withSample(source, code, language, mending);
    const from = text.indexOf(words);
    return { is: 'putIn', words, text, place: { from, to: from + words.length } };
  }
  if (place === null) return null;
  if (takenOut.includes(code)) return withoutSentence(source, place);
  const words = replacing[code]?.(quote, mending, language) ?? null;
  return words === null ? null : replaced(source, place, asBegun(words, quote));
}

const countOf = (text: string, code: FindingCode, mending: Mending): number =>
  checkAdvertisement(text, mending).filter((one) => one.code === code).length;

/** Null: only a person knows how. */
export function mendOf(
  source: string,
  finding: Finding,
  mending: Mending,
  language: AdvertisementLanguage,
): Mend | null {
  const mend = proposed(source, finding, mending, language);
  if (mend === null) return null;
  return countOf(mend.text, finding.code, mending) < countOf(source, finding.code, mending) ? mend : null;
}
