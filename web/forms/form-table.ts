/** What the forms of commands ask for; made when the desk is built (web/build/form-fields.ts). */
import type { PickSource } from './pick-sources.ts';

export type FormShape =
  | { readonly is: 'text' | 'label' | 'day' | 'time' | 'link' | 'number' | 'yesNo' | 'onlyNo' | 'person' | 'agency' }
  /** Any number of addresses, one to a line. */
  | { readonly is: 'links' }
  | { readonly is: 'choice' | 'choices'; readonly options: readonly string[] }
  /** One of those that the case itself has, or several of them in order. */
  | { readonly is: 'pick' | 'ranking'; readonly from: PickSource }
  /** Fields of their own, once or any number of times. */
  | { readonly is: 'group' | 'rows'; readonly fields: readonly FormField[] }
  /** Never asked for: given by where the form stands, or made anew for what gets an id of its own here. */
  | { readonly is: 'given' | 'newId' };

export interface FormField {
  readonly name: string;
  readonly required: boolean;
  readonly shape: FormShape;
  /** It cannot be left out: left empty it says null. */
  readonly empty?: 'null';
}

/** By kind of case, then by command as the door knows it. Commands that no form can give yet are not there. */
export type FormTable = Readonly<Record<string, Readonly<Record<string, readonly FormField[]>>>>;
