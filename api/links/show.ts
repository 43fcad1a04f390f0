/** Puts a link's page together: what is asked, what was answered, or why there is nothing to do (R-MAIL-3, R-UU-1). */
import { linkPages } from '../../domain/links.ts';
import type { Language } from '../../domain/words.ts';
import { dayInWords } from '../../mail/fill.ts';
import type { LinkAnswer, OpenedLink } from '../../store/link-pages.ts';
import type { Link } from '../../store/links.ts';
import type { LinkTextKey } from '../../texts/links/index.ts';
import { type Html, html } from '../pages/html.ts';
import type { Page } from '../pages/layout.ts';
import { faultSummary } from './fields.ts';
import { type Fault, type Given, type PageView, type QuestionView, type Shown, say } from './page.ts';

export interface Sent {
  readonly status: number;
  readonly page: Page;
}

/** What comes back in a form, where one was sent and is to be looked at again. */
export interface Back {
  readonly given: Given;
  readonly faults: readonly Fault[];
}

const nothing: Back = { given: {}, faults: [] };

const insistButton = (shown: Shown): Html =>
  html`<p><button class="button second" name="anyway" value="yes">${say(shown, 'sendAnyway')}</button></p>\n`;

/** @param nonce makes one sending of a page that may be answered anew another one than the next */
const formOf = (view: QuestionView, shown: Shown, nonce: string, { given, faults }: Back): Html =>
  html`<form method="post" action="${shown.address}" autocomplete="off" novalidate>
<input type="hidden" name="nonce" value="${given['nonce'] ?? nonce}">
<input type="hidden" name="language" value="${shown.language}">
${view.fields(shown, given, faults)}
<p><button class="button">${view.button(shown)}</button></p>
${faults.some(({ mayInsist }) => mayInsist === true) ? insistButton(shown) : null}</form>`;

/** Who answered and when; without a name where the reader may not know it. */
function whoAnswered(shown: Shown, { by, name, day }: LinkAnswer): string {
  const when = dayInWords(shown.language, day);
  if (by === 'you') return say(shown, 'youAnswered', { when });
  return name === null ? say(shown, 'answered', { when }) : say(shown, 'answeredBy', { when, name });
}

const answerPart = (view: QuestionView, shown: Shown): Html =>
  html`<p class="lead">${shown.answer === null ? say(shown, 'answeredSomehow') : whoAnswered(shown, shown.answer)}</p>
${view.answered(shown)}`;

function bodyOf(view: PageView, again: boolean, shown: Shown, nonce: string, back: Back): Html {
  if ('whole' in view) return view.whole(shown);
  const form = formOf(view, shown, nonce, back);
  switch (shown.state) {
    case 'open':
      return html`${view.about(shown)}
${form}`;
    case 'answered':
      return html`${answerPart(view, shown)}
${view.about(shown)}
${again ? html`<section class="part"><h2>${say(shown, 'changeAnswer')}</h2></section>\n${form}` : null}`;
    case 'notYet':
      return view.about(shown);
    case 'over':
      return html`<p class="lead">${say(shown, 'over')}</p>
${view.over?.(shown) ?? null}
${shown.answer === null ? null : answerPart(view, shown)}`;
    default:
      return shown.state satisfies never;
  }
}

/** The page itself, for whoever may see it. */
export function linkPage(link: Link, view: PageView, shown: Shown, nonce: string, back: Back = nothing): Sent {
  const title = view.title(shown);
  const { again } = linkPages[link.page];
  return {
    status: back.faults.length > 0 ? 422 : 200,
    page: {
      language: shown.language,
      title: back.faults.length > 0 ? say(shown, 'titleWithFaults', { title }) : title,
      body: html`${faultSummary(shown, back.faults)}
${bodyOf(view, again, shown, nonce, back)}`,
      address: shown.address,
      ...scriptOf(view, shown),
    },
  };
}

function scriptOf(view: PageView, shown: Shown): Pick<Page, 'script'> {
  const script = 'whole' in view ? null : (view.script?.(shown) ?? null);
  return script === null ? {} : { script };
}

/** A page of its own between a form and what it does. */
export const confirmPage = (view: PageView, shown: Shown, body: Html): Sent => ({
  status: 200,
  page: { language: shown.language, title: view.title(shown), body, address: shown.address },
});

const plain = (language: Language, status: number, title: LinkTextKey, paragraphs: readonly string[]): Sent => ({
  status,
  page: {
    language,
    title: say({ language }, title),
    body: html`${paragraphs.map((text) => html`<p>${text}</p>\n`)}`,
  },
});

/** The same for what never was, what is erased, and what a backup did not know. */
export const unknownPage = (language: Language): Sent =>
  plain(language, 404, 'unknownTitle', [say({ language }, 'unknown'), say({ language }, 'unknownMend')]);

/** For whoever may not see the page itself any more. */
export function closedPage(language: Language, opened: Exclude<OpenedLink, { kind: 'page' }>): Sent {
  const words = { language };
  switch (opened.kind) {
    case 'elsewhere':
      return plain(language, 200, 'elsewhereTitle', [
        opened.holder === null ? say(words, 'elsewhere') : say(words, 'elsewhereWith', { name: opened.holder }),
        say(words, 'nothingToDo'),
      ]);
    case 'expired': {
      const { agencyName, contact } = opened;
      const ask = contact === null || agencyName === null ? [] : [say(words, 'expiredAsk', { agencyName, contact })];
      return plain(language, 410, 'expiredTitle', [say(words, 'expired'), ...ask]);
    }
    default:
      return opened satisfies never;
  }
}

/** What binds legally is shown to nobody who has not signed in, and tells nothing of anybody (R-MAIL-3). */
export function signInFirst(language: Language, { briefly = 'signInTitle' }: PageView, signIn: string): Sent {
  const { page, status } = plain(language, 200, briefly, [say({ language }, 'signIn')]);
  const body = html`${page.body}<p><a class="button" href="${signIn}">${say({ language }, 'signInButton')}</a></p>`;
  return { status, page: { ...page, body } };
}
