/** A part of the desk's texts in every language: each page has its own, which comes with it when it is opened. */
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';

export interface Catalogue<Key extends string> {
  /** What messages of faults call it: `round`. */
  readonly name: string;
  readonly texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>;
}

export type TextValues = Readonly<Record<string, string | number>>;

export function textIn<Key extends string>(
  { name, texts }: Catalogue<Key>,
  language: Language,
  key: Key,
  values: TextValues = {},
): string {
  return sentence(`${name} ${key}`, texts[language][key], language, values);
}
