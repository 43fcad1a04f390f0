/**
 * Words that look like a diagnosis, a kind of disability or the cause of a gap (R-PRV-1), in bokmål, nynorsk and English.
 * Beside free text fields the page warns on them; nothing is refused. It prefers a warning too many to one too few, but
 * keeps quiet about everyday words and the programme's own ("nedsatt funksjonsevne", "hull i CV-en", "tilrettelegging").
 */

import type { Place } from './readable.ts';
import { placeOf, readable } from './readable.ts';

export interface SensitiveWord extends Place {
  /** As written. */
  readonly word: string;
}

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** Found at a word's beginning, with whatever follows in the word. */
const stems = [
  // Mind. "angstfri" says the opposite and is left alone.
  String.raw`\p{L}*depresj`,
  'depressiv',
  'depressi',
  'depressed',
  'deprimert',
  '(?:sosial|helse|panikk|eksamens)?angst(?!fri)',
  'anxiety',
  'autis',
  'asperger',
  'bipolar',
  's[ck]h?izofren',
  'schizophren',
  'psykose',
  'psykoti',
  'psychosis',
  'psychotic',
  'psykiatri',
  'psychiatr',
  'tourette',
  'anoreksi',
  'anorexi',
  'bulimi',
  '(?:spise|ete|person(?:lighets|legdoms))forstyrr',
  'utbrent',
  'utbrend',
  'selvmord',
  'sjølvmord',
  'suicid',
  'dysleks',
  'dyslek',
  'dyslexi',
  'dyskalkul',
  'dyscalculi',
  'demens',
  'dementia',
  'alzheimer',
  'parkinson',
  // Body. "krefter" and "kreftene" are strength, "bekrefte" is to confirm, "fangst" is a catch.
  String.raw`(?!(?:be|av|sta)kreft)\p{L}*kreft(?=${end}|en${end}|syk|sjuk|behandl|diagnos|ramm|pasient)`,
  'cancer',
  'diabet',
  'epilep',
  'hørselshem',
  'hørselsned',
  'høyrselshem',
  'høyrselsned',
  'hørselstap',
  'høyrselstap',
  'tunghør',
  'tunghøyr',
  'tinnitus',
  'synshem',
  'synsned',
  'svaksyn',
  'svagsyn',
  'rullestol',
  'wheelchair',
  'cerebral',
  'migrene',
  'migraine',
  'fibromyalgi',
  'leddgikt',
  'revmati',
  'rheumat',
  'hjerneslag',
  'hjarteslag',
  'hjerneskade',
  'hjerneskadd',
  'hjerteinfarkt',
  'hjarteinfarkt',
  'lammelse',
  'lamming',
  'amputer',
  'amputat',
  'multippel sklerose',
  'multiple sclerosis',
  // Substance use.
  String.raw`(?:rus|alkohol|narkotika|stoff|pille)(?:misbruk|avheng|problem|lidels|liding|behandl|historie|omsorg)`,
  'rusmid',
  'alkoholis',
  'alcoholi',
  'narkoman',
  'narkoti',
  'overdose',
  'addict',
  '(?:substance|drug|alcohol) abuse',
  // Sentence.
  '(?:straffe|fengsels)?soning',
  'straff?edøm',
  'straffbar',
  'fengsel',
  String.raw`fengsle(?:ts?|ne)${end}`,
  'fengsla',
  'varetekt',
  'prison',
  'inmate',
  'imprison',
  'convicted',
  'criminal (?:record|conviction)',
  'kriminell fortid',
  'dømt for',
  // Illness, certificates and benefits.
  String.raw`\p{L}*s(?:yk|juk)dom`,
  's(?:yke?|juke?)meld',
  'sykefravær',
  'sjukefråvær',
  String.raw`\p{L}*diagnos`,
  'legeattest',
  'lækjarattest',
  'legeerklæring',
  'medical certificate',
  'ufør',
  'arbeidsufør',
  'arbeidsavklaringspeng',
  'sick ?leave',
  'sick ?note',
  'disability (?:benefit|pension)',
  String.raw`psykiske? (?:syk|sjuk|lid|plag|vansk|problem|helse|utvikling)`,
  'mental(?:ly)? (?:illness|disorder|health|ill)',
  'kronisk (?:syk|sjuk|smert|utmatt)',
  'chronic (?:illness|pain|fatigue)',
  '(?:hearing|visual(?:ly)?|sight)[- ]impair',
  'hard of hearing',
];

/** Found as whole words only: "døvt", "blindvei", "brus", "rusle" and "rusten" are other words. */
const wholeWords = [
  'døve?',
  'døvhet(?:en)?',
  'døvheit(?:a)?',
  'deaf(?:ness)?',
  '(?:farge|døv|natt)?blinde?',
  'blindhet(?:en)?',
  'blindheit(?:a)?',
  'blindness',
  'rus',
  'rusen',
  'hiv',
  'kols',
  'adhd',
  'ptsd',
  'ocd',
  'jail',
  String.raw`(?:\p{L}+)?(?<!u)(?:syk|sjuk)`,
];

// Any blank stands between two words, a paragraph's end too.
const oneOf = (patterns: readonly string[]): string => `(?:${patterns.join('|').replaceAll(' ', String.raw`\s`)})`;
const inAnyCase = new RegExp(String.raw`${start}(?:${oneOf(stems)}\p{L}*|${oneOf(wholeWords)}${end})`, 'giu');
// Abbreviations that in small letters are something else; "MS Office" and its like are programs.
const inCapitals = new RegExp(
  String.raw`${start}(?:MS(?![- ](?:Office|Excel|Word|Teams|Project|SQL|Access|Azure|Dynamics|Outlook))|ME|ALS|AAP)${end}`,
  'gu',
);

/** Every such word, in the order of the text; places do not overlap. */
export const sensitiveWords = (text: string): SensitiveWord[] => {
  const read = readable(text);
  return [...read.text.matchAll(inAnyCase), ...read.text.matchAll(inCapitals)]
    .map((match) => placeOf(read, match.index, match.index + match[0].length))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to, word: text.slice(from, to) }));
};
