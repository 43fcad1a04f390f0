/** What a command's form asks for, in words (R-OPS-2, R-UU-2). */
import type { CaseKind, Language } from '../../domain/words.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';

type Words = Readonly<Record<string, string>>;
type Catalogue = Readonly<Record<'fields' | 'options', Words>>;

export const fieldTexts: Readonly<Record<Language, Catalogue>> = { nb, nn, en };

/** @param field its name, or its path where it stands inside another: `channels.link` */
export function fieldText(kind: CaseKind, type: string, field: string, language: Language): string {
  const { fields } = fieldTexts[language];
  const name = field.slice(field.lastIndexOf('.') + 1);
  return fields[`${kind}.${type}.${field}`] ?? fields[`${kind}.${type}.${name}`] ?? fields[name] ?? name;
}

export const optionText = (field: string, option: string, language: Language): string =>
  fieldTexts[language].options[`${field}.${option}`] ?? option;
