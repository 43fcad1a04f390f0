/** Texts of the pages that mails lead to, in every language (R-MAIL-3, R-UU-2). */
import type { Language } from '../../domain/words.ts';
import { sentence } from '../sentence.ts';
import { application as applicationEn } from './application.en.ts';
import { application as applicationNb } from './application.nb.ts';
import { application as applicationNn } from './application.nn.ts';
import { common as commonEn } from './common.en.ts';
import { common as commonNb } from './common.nb.ts';
import { common as commonNn } from './common.nn.ts';
import { employment as employmentEn } from './employment.en.ts';
import { employment as employmentNb } from './employment.nb.ts';
import { employment as employmentNn } from './employment.nn.ts';
import { participation as participationEn } from './participation.en.ts';
import { participation as participationNb } from './participation.nb.ts';
import { participation as participationNn } from './participation.nn.ts';

const nb = { ...commonNb, ...participationNb, ...employmentNb, ...applicationNb };
export type LinkTextKey = keyof typeof nb;

export const linkTexts: Readonly<Record<Language, Readonly<Record<LinkTextKey, string>>>> = {
  nb,
  nn: { ...commonNn, ...participationNn, ...employmentNn, ...applicationNn },
  en: { ...commonEn, ...participationEn, ...employmentEn, ...applicationEn },
};

export const linkText = (
  language: Language,
  key: LinkTextKey,
  values: Readonly<Record<string, string | number>> = {},
): string => sentence(`link page ${key}`, linkTexts[language][key], language, values);
