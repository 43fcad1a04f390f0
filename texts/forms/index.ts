/** The words of forms beside their fields' names: what the button does, and help (R-UU-2). They travel with the forms. */
import type { CaseKind, Language } from '../../domain/words.ts';
import { commandText } from '../commands/index.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';

type Words = Readonly<Record<string, string>>;

export const formWords: Readonly<Record<Language, Readonly<Record<'buttons' | 'hints' | 'sections', Words>>>> = {
  nb,
  nn,
  en,
};

/** @param type as the door knows it; one that every case has says so itself: `case.snooze` */
export const buttonText = (kind: CaseKind, type: string, language: Language): string =>
  formWords[language].buttons[type.includes('.') ? type : `${kind}.${type}`] ?? commandText(kind, type, language);

/** These ask for the same as another form does. */
const alike: Readonly<Record<string, string>> = {
  'position.changeRegistration': 'position.register',
  'round.changeDraft': 'round.draft',
  'round.changeGathering': 'round.planGathering',
};

/**
 * What helps to fill in a field: what to write, an example, what follows from it. Most need nothing.
 * @param path a field in a list without its number: `channels.link`
 */
export function hintText(kind: CaseKind, type: string, path: string, language: Language): string | undefined {
  const { hints } = formWords[language];
  const form = `${kind}.${type}`;
  return hints[`${form}.${path}`] ?? hints[`${alike[form]}.${path}`];
}

/** The heading above some fields of a long form (`web/forms/section-table.ts`). */
export const sectionText = (section: string, language: Language): string =>
  formWords[language].sections[section] ?? section;
