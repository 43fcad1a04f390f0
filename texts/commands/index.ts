/** What can be done in a case, in words, with what a form asks for it (R-OPS-2, R-UU-2). */
import type { CaseKind, Language } from '../../domain/words.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';

type Words = Readonly<Record<string, string>>;
type Catalogue = Readonly<Record<'commands' | 'fields' | 'options', Words>>;

export const commandTexts: Readonly<Record<Language, Catalogue>> = { nb, nn, en };

/** @param type as the door knows it; one that every case has says so itself: `case.snooze` */
export function commandText(kind: CaseKind, type: string, language: Language): string {
  const { commands } = commandTexts[language];
  return commands[type.includes('.') ? type : `${kind}.${type}`] ?? type;
}

export function fieldText(kind: CaseKind, type: string, field: string, language: Language): string {
  const { fields } = commandTexts[language];
  return fields[`${kind}.${type}.${field}`] ?? fields[field] ?? field;
}

export const optionText = (field: string, option: string, language: Language): string =>
  commandTexts[language].options[`${field}.${option}`] ?? option;
