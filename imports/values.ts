/** What people write in cells, as the service understands it. A cell that cannot be read is a fault of its own. */
import { isDay } from '../domain/calendar.ts';
import { isOrganisationNumber } from '../domain/organisation-number.ts';
import type { Language } from '../domain/words.ts';

/** A value, or the code of what is wrong with the cell. */
export type Read<T> = { readonly value: T } | { readonly code: string };

const plain = (text: string): string => text.trim().toLowerCase();

const pad = (text: string): string => text.padStart(2, '0');

/** `2017-03-17`, `17.03.2017`, `17.3.17` is not taken (which century?), a time of day after it is left out. */
export function readDay(text: string): Read<string> {
  const day = text.trim().replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '');
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(day) ?? [];
  const iso = year === '' ? day : `${year}-${pad(month)}-${pad(date)}`;
  return isDay(iso) ? { value: iso } : { code: 'cellNoDay' };
}

const yes = new Set([
  'ja',
  'j',
  'yes',
  'y',
  'true',
  'sann',
  'sant',
  'x',
  '1',
  'avkrysset',
  'avkryssa',
  'ticked',
  'på',
  'on',
]);
const no = new Set([
  'nei',
  'n',
  'no',
  'false',
  'usann',
  'usant',
  '0',
  '',
  '-',
  'ikke avkrysset',
  'ikkje avkryssa',
  'av',
  'off',
]);

export function readYesNo(text: string): Read<boolean> {
  const word = plain(text);
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { code: 'cellNoYesOrNo' };
}

/** `80`, `80 %`, `62,5`, `500 000`. */
export function readNumber(text: string): Read<number> {
  const digits = text.replaceAll(/[\s\u00a0\u202f%]|kr\.?$/gi, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(digits) ? { value: Number(digits) } : { code: 'cellNoNumber' };
}

const forms: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb', 'bm', 'bokmål', 'norsk', 'no', 'nb-no'],
  nn: ['nn', 'nynorsk', 'nn-no'],
  en: ['en', 'engelsk', 'english', 'en-gb', 'en-us'],
};

export function readLanguage(text: string): Read<Language> {
  const word = plain(text);
  const found = (['nb', 'nn', 'en'] as const).find((form) => forms[form].includes(word));
  return found === undefined ? { code: 'cellNoLanguage' } : { value: found };
}

export function readOrganisationNumber(text: string): Read<string> {
  const digits = text.replaceAll(/[\s\u00a0]/g, '');
  return isOrganisationNumber(digits) ? { value: digits } : { code: 'noOrganisationNumber' };
}

/** One of some words, however it is written; the words of each value stand in a table. */
export function readChoice<T extends string>(text: string, choices: Readonly<Record<T, readonly string[]>>): Read<T> {
  const word = plain(text);
  for (const value in choices) {
    if (plain(value) === word || choices[value].includes(word)) return { value };
  }
  return { code: 'cellNoChoice' };
}
