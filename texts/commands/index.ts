/** What can be done in a case, in words (R-OPS-2, R-UU-2): the names alone, which every list of duties needs. */
import type { CaseKind, Language } from '../../domain/words.ts';
import { commands as en } from './en.ts';
import { commands as nb } from './nb.ts';
import { commands as nn } from './nn.ts';

export const commandTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, nn, en };

/** @param type as the door knows it; one that every case has says so itself: `case.snooze` */
export const commandText = (kind: CaseKind, type: string, language: Language): string =>
  commandTexts[language][type.includes('.') ? type : `${kind}.${type}`] ?? type;
