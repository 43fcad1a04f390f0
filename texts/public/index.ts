/** Texts of the public pages, in every language. */
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type PublicTextKey = keyof typeof nb;

export const publicTexts: Readonly<Record<Language, Readonly<Record<PublicTextKey, string>>>> = { nb, nn, en };

export const publicText = (
  language: Language,
  key: PublicTextKey,
  values: Readonly<Record<string, string | number>> = {},
): string => sentence(`public page ${key}`, publicTexts[language][key], language, values);
