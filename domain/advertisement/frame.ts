/** Percentage, duration and job level, as an advertisement states them: both written forms at once. */
import type { Place, Readable } from '../readable.ts';
import { end, followedBy, phrase, spots } from './phrase.ts';

const words: Readonly<Record<string, number>> = {
  halv: 50,
  halvt: 50,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
  hundre: 100,
  en: 1,
  én: 1,
  ett: 1,
  ein: 1,
  eitt: 1,
  eit: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  femten: 15,
  atten: 18,
  tjue: 20,
  tjuefire: 24,
  tretti: 30,
  trettiseks: 36,
};
const number = String.raw`\d{1,3}(?:[.,]\d)?|${Object.keys(words).join('|')}`;
const valueOf = (text: string): number => words[text.toLowerCase()] ?? Number(text.replace(',', '.'));

interface Stated {
  /** Percent or months. */
  readonly values: readonly number[];
  readonly place: Place;
}

const percent = String.raw`(${number})(?: ?- ?(${number}))? ?(?:%|prosent|pst)`;
const post = String.raw`\p{L}*(?:stilling|engasjement|arbeidstid|jobb|vikariat)`;
const percentOfPost = [
  phrase(String.raw`${percent}\.?(?:s)? (?:\p{L}+ ){0,2}?${post}`),
  phrase(
    followedBy(
      String.raw`stillingsprosent|stillingsbrøk|stillingsstorleik|stillingsandel|stillingsgrad|omfang|arbeidstid|stilling(?:en|a) er(?: på| i)?${end}`,
      percent,
      25,
    ),
  ),
  // A form's line: the number alone.
  phrase(String.raw`stillingsprosent ?: ?(${number})${end}`),
];
const fullPost = phrase(String.raw`(?:full|heil|hel) stilling${end}|fulltid|heiltid|heltid`);
const halfPost = phrase(String.raw`halv stilling${end}`);
const anyPercent = phrase(percent);

const stated = (
  read: Readable,
  pattern: RegExp,
  toValues: (groups: readonly string[]) => readonly number[],
): Stated[] =>
  [...read.text.matchAll(pattern)].map((match) => ({
    values: toValues(match.slice(1).filter((group) => group !== undefined)),
    place: { from: match.index, to: match.index + match[0].length },
  }));

/** Percentages that speak of the post itself, not of a pension contribution or a goal. */
export const statedPercentages = (read: Readable): Stated[] => [
  ...percentOfPost.flatMap((pattern) => stated(read, pattern, (groups) => groups.map(valueOf))),
  ...spots(read, fullPost).map((place) => ({ values: [100], place })),
  ...spots(read, halfPost).map((place) => ({ values: [50], place })),
];

/** The very number, wherever it stands ("Rådgiver, 80 %"). */
export const mentionsPercentage = (read: Readable, percentage: number): boolean =>
  stated(read, anyPercent, (groups) => groups.map(valueOf)).some(({ values }) => values.includes(percentage));

const time = String.raw`(?:(${number})(?: ?- ?(${number}))?( og (?:et |ett |eit |eitt )?halvt?)?|(halvannet|halvanna|halvtanna))[- ]?(år|måned|månad|mnd)`;
const term = String.raw`varighet|varigheit|lengd|midlertidig|mellombels|tidsbegrens|tidsavgrens|engasjement|(?:stilling|ansettelse|tilset|programmet|traineeperiode)\p{L}*|periode|varer|varar|ansatt i|tilsett i|ansettes|vare`;
const times = [phrase(followedBy(term, time, 60)), phrase(String.raw`${time}\p{L}* (?:\p{L}+ ){0,2}?(?:${term})`)];
// "The last five years", "two years of experience" and the probation time are about something else.
const otherTime = /erfaring|røynsle|siste|prøvetid|praksis/iu;

const monthsOf = (groups: readonly string[]): readonly number[] => {
  const unit = /^år/iu.test(groups.at(-1) ?? '') ? 12 : 1;
  const half = groups.some((group) => / og .*halvt?$/iu.test(group)) ? unit / 2 : 0;
  return groups.slice(0, -1).flatMap((group) => {
    if (/^halvt?ann/iu.test(group)) return [1.5 * unit];
    const value = valueOf(group);
    return Number.isNaN(value) ? [] : [value * unit + half];
  });
};

const date = String.raw`(?:\d{1,2}\. ?(?:\d{1,2}\. ?|[a-zæøå]{3,9}\.? ?)\d{2,4}|\d{4}-\d\d-\d\d)`;
const dates = [
  phrase(String.raw`${date} ?(?:-|til(?: og med)?|t\.o\.m\.) ?${date}`),
  phrase(followedBy(term, String.raw`(?:til(?: og med)?|t\.o\.m\.) ${date}`, 60)),
];

const isOtherTime = ({ text }: Readable, { from, to }: Place): boolean => {
  const before = /[^.!?\n]{0,12}$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[^.!?\n]{0,30}/u.exec(text.slice(to))?.[0] ?? '';
  return otherTime.test(before + text.slice(from, to) + after);
};

/** How long the term is, in months. */
export const statedMonths = (read: Readable): Stated[] =>
  times.flatMap((pattern) => stated(read, pattern, monthsOf)).filter(({ place }) => !isOtherTime(read, place));

/** A term given by its dates is stated; the check does not know the position's dates. */
export const statesDates = (read: Readable): boolean => dates.some((pattern) => spots(read, pattern).length > 0);

const level = String.raw`(?:\(?(?:senior|første|fyrste|spesial|sjef|over|avdelings|hoved|hovud)\)?[- ]?)?(?:konsulent|rådgiver|rådgjevar|ingeniør|sekretær|direktør|forsker|forskar)${end}|fagdirektør${end}|seniorforsk[ea]r${end}`;
const postCode = String.raw`(?: ?\(?(?:sko|stillingskode|kode)?\.? ?\d{4}\)?)?`;
const or = String.raw`(?:-? ?(?:/|\\|\||-) ?| (?:eller|og/eller|alternativt|evt\.?|ev\.?|eventuelt)(?: som)? )`;
const levels = phrase(
  String.raw`(?:${level}|senior-?${end})${postCode}(?:${or}(?:${level})${postCode})+`,
  String.raw`\(senior\)[- ]?(?:konsulent|rådgiver|rådgjevar|ingeniør)`,
);
const oneLevel = new RegExp(level, 'giu');

// The two written forms of one level are one level ("rådgiver/rådgjevar").
const canonical = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')
    .replace('rådgjevar', 'rådgiver')
    .replace('forskar', 'forsker')
    .replace('fyrste', 'første');

/** Lists of two or more different job levels. */
export const levelLists = (read: Readable): Place[] =>
  spots(read, levels).filter(({ from, to }) => {
    const list = read.text.slice(from, to);
    return /^\(?senior(?:\)|-? ?[/|])/iu.test(list) || new Set((list.match(oneLevel) ?? []).map(canonical)).size > 1;
  });
