/** Texts of the desk, in every language. */
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type WebTextKey = keyof typeof nb;
export type WebTextValues = Readonly<Record<string, string | number>>;

export const webTexts: Readonly<Record<Language, Readonly<Record<WebTextKey, string>>>> = { nb, nn, en };

export const webText = (language: Language, key: WebTextKey, values: WebTextValues = {}): string =>
  sentence(`desk ${key}`, webTexts[language][key], language, values);
