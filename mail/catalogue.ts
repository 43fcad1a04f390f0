/** The mails' own texts are data: one entry per mail and language, in `texts/mails/`. This says what an entry is. */
import type { CaseKind, Language } from '../domain/words.ts';
import { argumentsOf, countedIn } from './fill.ts';
import { printedIn } from './plain.ts';

/** One piece of a mail's body; every string is an ICU message. */
export type TextBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  /** Words that the reader is to use elsewhere as they stand: set apart from what is said to the reader. */
  | { readonly quote: readonly string[] };

export interface MailText {
  /** Says what to do and by when (R-MAIL-1); names neither the programme nor its target group (R-PRV-4). */
  readonly subject: string;
  readonly body: readonly TextBlock[];
  /** The one thing to do. `link` is the name of a link that the sender of the mail gives. */
  readonly action?: { readonly label: string; readonly link: string };
  /** How it reads as one line in a digest; the subject where this is absent. */
  readonly line?: string;
}

/** The mails of one case kind in one language, by name: `deadlineSoon`. */
export type MailTexts = Readonly<Record<string, MailText>>;
/** English is there only for mails to applicants and employees (R-MAIL-1). */
/** A kind of case, or `case` for the mails that any case may cause. */
export type MailArea = CaseKind | 'case';
export type MailCatalogue = Readonly<
  Record<MailArea, Readonly<Record<Exclude<Language, 'en'>, MailTexts>> & { readonly en?: MailTexts }>
>;

/** The text of a mail such as `position.deadlineSoon`, and the language it is in: bokmål where English is not written. */
export function findText(catalogue: MailCatalogue, kind: MailArea, name: string, language: Language) {
  for (const candidate of language === 'en' ? (['en', 'nb'] as const) : [language]) {
    const mail = catalogue[kind][candidate]?.[name];
    if (mail !== undefined) return { mail, language: candidate };
  }
  throw new Error(`mail '${kind}.${name}' has no text in ${language}`);
}

const stringsOf = (block: TextBlock): readonly string[] => {
  if (typeof block === 'string') return [block];
  if ('list' in block) return block.list;
  return 'quote' in block ? block.quote : block.facts.flat();
};

const sourcesOf = (text: MailText): readonly string[] => [
  text.subject,
  text.line ?? '',
  text.action?.label ?? '',
  ...text.body.flatMap(stringsOf),
];

/** The parameters that are numbers. */
export const countsIn = (text: MailText): ReadonlySet<string> =>
  new Set(sourcesOf(text).flatMap((source) => [...countedIn(source)]));

/** What the text prints, with the link that its action leads to; not what only decides which words it uses. */
export function printedNames(text: MailText): ReadonlySet<string> {
  const names = new Set(sourcesOf(text).flatMap((source) => [...printedIn(source)]));
  if (text.action !== undefined) names.add(text.action.link);
  return names;
}

/** Every parameter and link that the text asks for, in whichever branch. Refuses a text that is not ICU. */
export function placeholders(text: MailText): Set<string> {
  const names = new Set(sourcesOf(text).flatMap((source) => [...argumentsOf(source)]));
  if (text.action !== undefined) names.add(text.action.link);
  return names;
}
