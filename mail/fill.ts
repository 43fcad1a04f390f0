/** Fills ICU messages. A mail with a hole in it must never leave, so what is missing is a fault that says where. */
import { IntlMessageFormat } from 'intl-messageformat';
import { isDay, weekday } from '../domain/calendar.ts';
import type { Day, Language } from '../domain/words.ts';
import { commonTexts } from '../texts/common/index.ts';

/** A name that ends with `Day` holds a `YYYY-MM-DD`, one that ends with `Month` a `YYYY-MM`; both are written out. */
export type Params = Readonly<Record<string, string | number>>;

/** The mail and language that a text belongs to, for the message of a fault. */
export interface Place {
  readonly name: string;
  readonly language: Language;
}

export type Elements = ReturnType<IntlMessageFormat['getAst']>;

const written = (language: Language, iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(commonTexts[language].locale, { ...options, timeZone: 'UTC' })
    .format(Date.parse(`${iso}T00:00:00Z`))
    // Versions of the locale data disagree on a comma after the English weekday.
    .replace(',', '');

/** From Monday. Browsers without data for nynorsk would say them in bokmål; the months are alike. */
const nynorskDays = ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'] as const;

/** "fredag 17. mars 2017", "Friday 17 March 2017". */
export const dayInWords = (language: Language, day: Day): string =>
  language === 'nn'
    ? `${nynorskDays[weekday(day) - 1]} ${dateInWords(language, day)}`
    : written(language, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "17. mars 2017": for the head of a letter. */
export const dateInWords = (language: Language, day: Day): string =>
  written(language, day, { day: 'numeric', month: 'long', year: 'numeric' });

const monthInWords = (language: Language, month: string): string =>
  written(language, `${month}-01`, { month: 'long', year: 'numeric' });

const fault = (place: Place, parameter: string, what: string): Error =>
  new Error(`mail '${place.name}' (${place.language}): parameter '${parameter}' ${what}`);

const dayLike = /^\d{4}-\d{2}-\d{2}$/;

function worded(place: Place, name: string, value: string | number): string | number {
  const text = String(value);
  if (name.endsWith('Day') || dayLike.test(text)) {
    if (!isDay(text)) throw fault(place, name, 'is no calendar day');
    return dayInWords(place.language, text);
  }
  if (name.endsWith('Month')) {
    if (!isDay(`${text}-01`)) throw fault(place, name, 'is no month');
    return monthInWords(place.language, text);
  }
  return value;
}

/** Several times the catalogue; an agency's own words come here too, each time that they are tried. */
const mostParsed = 5_000;
const parsed = new Map<string, IntlMessageFormat>();
function parse(source: string, language: Language): IntlMessageFormat {
  const key = `${language}:${source}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const fresh = new IntlMessageFormat(source, commonTexts[language].locale, undefined, { ignoreTag: true });
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(key, fresh);
  return fresh;
}

function collect(elements: Elements, names: Set<string>): Set<string> {
  for (const element of elements) {
    if ('options' in element) for (const option of Object.values(element.options)) collect(option.value, names);
    // Literals carry text and `#` carries nothing; everything else is named by its value.
    if (element.type !== literal && 'value' in element) names.add(element.value);
  }
  return names;
}
const literal = 0;

/** A message as its parts. */
export const elementsOf = (source: string): Elements => parse(source, 'nb').getAst();

/** The names that a message asks for, in all its branches. */
export const argumentsOf = (source: string): Set<string> => collect(elementsOf(source), new Set());

/** Formats one message of one mail. Throws where a parameter is missing or is no day although its name says so. */
export function fill(place: Place, source: string, params: Params): string {
  const message = parse(source, place.language);
  const values: Record<string, string | number> = {};
  for (const name of collect(message.getAst(), new Set())) {
    const value = params[name];
    if (value === undefined) throw fault(place, name, 'is missing');
    values[name] = worded(place, name, value);
  }
  return String(message.format(values));
}

const select = 5;
const plural = 6;

function counted(elements: Elements, names: Set<string>): Set<string> {
  for (const element of elements) {
    if ('options' in element) for (const option of Object.values(element.options)) counted(option.value, names);
    if (element.type === plural) names.add(element.value);
  }
  return names;
}

/** The names that a message counts by, in whichever branch. */
export const countedIn = (source: string): Set<string> => counted(elementsOf(source), new Set());

/** Of a choice that is not made yet, all that may come: "Ny svarfrist / Ny søknadsfrist: …". */
function eachBranch(elements: Elements, known: Params, read: (branch: Elements) => string): Elements {
  return elements.map((element) => {
    if (element.type !== select || known[element.value] !== undefined) return element;
    const branches = Object.values(element.options).map(({ value }) => read(value));
    return { type: literal, value: [...new Set(branches)].join(' / ') };
  });
}

/** The message as it reads before anything is known of what fills it: "Søknadsfristen for … er …". */
export function outline(source: string, language: Language, known: Params = {}): string {
  const counts = countedIn(source);
  const read = (elements: Elements): string => {
    const values: Record<string, string | number> = {};
    for (const name of collect(elements, new Set())) values[name] = known[name] ?? (counts.has(name) ? 2 : '…');
    const whole = eachBranch(elements, known, read);
    return String(new IntlMessageFormat(whole, commonTexts[language].locale).format(values));
  };
  return read(parse(source, language).getAst());
}
