/** What a page of a link is made of. One file for each in `views/`; `show.ts` puts around it what all have in common. */
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Language } from '../../domain/words.ts';
import type { LinkView } from '../../store/link-pages.ts';
import { type LinkTextKey, linkText } from '../../texts/links/index.ts';
import type { Html } from '../pages/html.ts';

export interface Shown extends LinkView {
  readonly language: Language;
  /** The page's own path: where its forms are sent. */
  readonly address: string;
}

/** What a form sent, by name: whatever it is, as text. */
export type Given = Readonly<Record<string, string>>;

/** What is to be looked at again, in words; with the id of its field, where it is about one. */
export interface Fault {
  readonly field: string | null;
  readonly text: string;
  /** It may be sent as it is all the same (R-PRV-1). */
  readonly mayInsist?: true;
}

export type Read =
  | { readonly command: AnyCommand }
  | { readonly faults: readonly Fault[] }
  /** To be confirmed first: the page's own form in another shape. Nothing is given. */
  | { readonly confirm: Html }
  /** What is held about the applicant (R-APP-7): to read, with the way back, or as a file. */
  | { readonly ownData: 'page' | 'file'; readonly intro: string; readonly back: Html };

/** A page that asks one question. */
export interface QuestionView {
  /** In place of the title until the reader has signed in: what is asked, and nothing of whom. */
  readonly briefly?: LinkTextKey;
  /** The heading and the title: says what to do, and names neither the programme nor why somebody takes part (R-PRV-4). */
  readonly title: (shown: Shown) => string;
  /** What it is about, above the question and under an answer. */
  readonly about: (shown: Shown) => Html;
  /** The fields of the form; the button is made of `button`. */
  readonly fields: (shown: Shown, given: Given, faults: readonly Fault[]) => Html;
  /** Says what happens when it is pressed. */
  readonly button: (shown: Shown) => string;
  readonly read: (given: Given, shown: Shown) => Read;
  /** What was answered, in words; null where that there is an answer says it all. */
  readonly answered: (shown: Shown) => Html | null;
  /** Why nothing is asked any more; absent: that it is not says it all. */
  readonly over?: (shown: Shown) => Html;
  /** The address of a script that helps on the page, if any. */
  readonly script?: (shown: Shown) => string | null;
}

/** A page that asks nothing: it shows what there is, and what may be done. */
export interface WholeView extends Pick<QuestionView, 'briefly' | 'title' | 'read'> {
  readonly whole: (shown: Shown) => Html;
}

export type PageView = QuestionView | WholeView;

/** A text of the pages in the reader's language. */
export const say = (
  { language }: Pick<Shown, 'language'>,
  key: LinkTextKey,
  values: Readonly<Record<string, string | number>> = {},
): string => linkText(language, key, values);
