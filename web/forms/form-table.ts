/** What the forms of commands ask for; made when the desk is built (web/build/form-fields.ts). */

export type FormShape =
  | { readonly is: 'text' | 'label' | 'day' | 'time' | 'link' | 'id' | 'number' | 'yesNo' | 'person' }
  | { readonly is: 'choice' | 'choices'; readonly options: readonly string[] };

export interface FormField {
  readonly name: string;
  readonly required: boolean;
  readonly shape: FormShape;
}

/** By kind of case, then by command as the door knows it. Commands that no form can give yet are not there. */
export type FormTable = Readonly<Record<string, Readonly<Record<string, readonly FormField[]>>>>;
