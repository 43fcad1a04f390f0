/** The one layout of pages that the server makes: links of mails, sign-in, what is public. No inline style or script. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Day, type Language, languages } from '../../domain/words.ts';
import { dayInWords } from '../../mail/fill.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { pageText } from '../../texts/pages/index.ts';
import { languageOf } from '../caller.ts';
import { type Html, html } from './html.ts';
import { rehearsalDay } from './rehearsal.ts';

export interface Page {
  readonly language: Language;
  /** The page's one heading, and its title in the browser. */
  readonly title: string;
  readonly body: Html;
  /** The page's own path and query, to read it in another language; left out where it cannot be asked for again. */
  readonly address?: string;
  /** A page that everybody may find: what stands in its head, and the links between such pages. Absent: not for search. */
  readonly open?: { readonly head: Html; readonly menu: Html };
  /** The address of a module of ours that helps on the page, which works without it (api/pages/scripts.ts). */
  readonly script?: string;
}

/** With what the request knows: the day, in a rehearsal. */
interface Asked extends Page {
  readonly rehearsal?: Day | null;
}

const serviceName = 'Forløp';

const lang = (language: Language): string => commonTexts[language].locale;

function inLanguage(address: string, language: Language): string {
  const [path = '/', query = ''] = address.split('?');
  const wanted = new URLSearchParams(query);
  wanted.set('language', language);
  return `${path}?${wanted.toString()}`;
}

const languageLinks = (
  address: string,
  shown: Language,
): Html => html`<nav aria-label="${pageText(shown, 'languages')}"><ul>
${languages.map((one) => {
  const name = pageText(one, 'languageName');
  const current = one === shown ? html` aria-current="true"` : null;
  return html`<li><a href="${inLanguage(address, one)}" lang="${lang(one)}" hreflang="${lang(one)}"${current}>${name}</a></li>
`;
})}</ul></nav>`;

/** On every page: the law asks for the statement to be found from each (R-UU-1). */
const footLinks = (
  language: Language,
): Html => html`<p class="foot"><a href="/tilgjengelighet?language=${language}">${pageText(language, 'accessibility')}</a>
<a href="/personvern?language=${language}">${pageText(language, 'privacy')}</a></p>`;

/** On every page of a rehearsal: nothing here is real, and which day it is. */
const rehearsalBanner = (
  language: Language,
  day: Day,
): Html => html`<aside class="rehearsal" aria-label="${pageText(language, 'rehearsal')}"><p>${pageText(language, 'rehearsalText', { day: dayInWords(language, day) })}</p></aside>
`;

/** A whole page. */
export const page = ({ language, title, body, address, open, script, rehearsal = null }: Asked): string =>
  html`<!doctype html>
<html lang="${lang(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${open === undefined ? html`<meta name="robots" content="noindex">\n` : open.head}<title>${title} – ${serviceName}</title>
<link rel="stylesheet" href="/assets/site.css">
${script === undefined ? null : html`<script type="module" src="${script}"></script>\n`}</head>
<body>
${open === undefined ? null : html`<a class="skip" href="#main">${pageText(language, 'skip')}</a>\n`}${rehearsal === null ? null : rehearsalBanner(language, rehearsal)}<header><p>${serviceName}</p>${open?.menu ?? null}</header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${body}
</main>
<footer>${address === undefined ? null : languageLinks(address, language)}
${footLinks(language)}</footer>
</body>
</html>
`.markup;

/** The language asked for in the address, else the browser's, else bokmål. */
export function pageLanguage(request: FastifyRequest): Language {
  const { query } = request;
  const asked = typeof query === 'object' && query !== null && 'language' in query ? query.language : undefined;
  return languages.find((one) => one === asked) ?? languageOf(request);
}

export const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Scripts run on the one page that has one, and only ours. */
export const policyOf = ({ script }: Pick<Page, 'script'>): string =>
  script === undefined ? policy : `${policy}; script-src 'self'`;

/**
 * Sends a page that nobody keeps a copy of. The referrer stays at home: addresses of pages may hold a secret, and forms
 * need their origin known.
 */
export const sendPage = (reply: FastifyReply, status: number, shown: Page): FastifyReply =>
  reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': policyOf(shown),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(page({ ...shown, rehearsal: rehearsalDay(reply.request) }));
