/** Texts of the pages that the server makes, in every language. */
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';
import { home as homeEn } from './home.en.ts';
import { home as homeNb } from './home.nb.ts';
import { home as homeNn } from './home.nn.ts';
import { layout as layoutEn } from './layout.en.ts';
import { layout as layoutNb } from './layout.nb.ts';
import { layout as layoutNn } from './layout.nn.ts';
import { signIn as signInEn } from './sign-in.en.ts';
import { signIn as signInNb } from './sign-in.nb.ts';
import { signIn as signInNn } from './sign-in.nn.ts';

const nb = { ...layoutNb, ...homeNb, ...signInNb };
export type PageTextKey = keyof typeof nb;

export const pageTexts: Readonly<Record<Language, Readonly<Record<PageTextKey, string>>>> = {
  nb,
  nn: { ...layoutNn, ...homeNn, ...signInNn },
  en: { ...layoutEn, ...homeEn, ...signInEn },
};

export const pageText = (
  language: Language,
  key: PageTextKey,
  values: Readonly<Record<string, string | number>> = {},
): string => sentence(`page ${key}`, pageTexts[language][key], language, values);
