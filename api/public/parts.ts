/** What the public pages share: menu, head, the question at the end, and how they are sent (R-RND-9, R-UU-1). */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '../../domain/words.ts';
import type { Store } from '../../store/store.ts';
import { type PublicTextKey, publicText } from '../../texts/public/index.ts';
import { type Html, html } from '../pages/html.ts';
import { type Page, page, pageLanguage, policy, sendPage } from '../pages/layout.ts';
import { rehearsalDay } from '../pages/rehearsal.ts';
import { within } from '../within.ts';
import { sendKept } from './cached.ts';
import { feedbackForm } from './feedback-form.ts';

export interface PublicParts {
  readonly store: Store;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** `mailto:` or `https:`; empty: none (RFC 9116). */
  readonly securityContact: string;
  /** The owner's statement at uustatus.no; empty: none yet. */
  readonly accessibilityStatement: string;
}

export const paths = {
  positions: '/stillinger',
  agencies: '/virksomheter',
  advice: '/rad',
  accessibility: '/tilgjengelighet',
  privacy: '/personvern',
} as const;

/** Short, so that a position is gone soon after its deadline; whoever asks again is told whether it has changed. */
export const keep = 'public, max-age=60';

const menuItems = ['positions', 'agencies', 'advice'] as const satisfies readonly PublicTextKey[];

export const localised = (path: string, language: Language): string => `${path}?language=${language}`;

const menu = (
  language: Language,
  at: string,
): Html => html`<nav class="menu" aria-label="${publicText(language, 'menu')}"><ul>
${menuItems.map((item) => {
  const current = at === paths[item] ? html` aria-current="page"` : null;
  return html`<li><a href="${localised(paths[item], language)}"${current}>${publicText(language, item)}</a></li>\n`;
})}</ul></nav>`;

const head = (publicUrl: string, at: string, language: Language): Html =>
  html`${languages.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${publicUrl}${localised(at, one)}">\n`,
  )}<link rel="alternate" type="application/atom+xml" href="/stillinger.atom?language=${language}" title="${publicText(language, 'positions')}">
`;

export interface PublicPage {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** The page's own path. */
  readonly at: string;
}

export const publicPage = ({ publicUrl }: PublicParts, { language, title, body, at }: PublicPage): Page => ({
  language,
  title,
  body: html`${body}
${feedbackForm({ language, at })}`,
  address: at,
  open: { head: head(publicUrl, at, language), menu: menu(language, at) },
});

const headers = {
  'content-security-policy': policy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Language',
};

export const sendPublic = (parts: PublicParts, request: FastifyRequest, reply: FastifyReply, shown: PublicPage) =>
  sendKept(request, reply.headers(headers), {
    body: page({ ...publicPage(parts, shown), rehearsal: rehearsalDay(request) }),
    type: 'text/html; charset=utf-8',
    keep,
  });

const patienceMs = 3_000;

/** What the store says, or null when it cannot answer now and a page has been sent that says so. */
export async function asked<T>(work: Promise<T>, request: FastifyRequest, reply: FastifyReply): Promise<T | null> {
  const said = await within(work, patienceMs);
  if (said !== null) return said;
  const language = pageLanguage(request);
  const body = html`<p>${publicText(language, 'away')}</p>`;
  sendPage(reply.header('retry-after', '5'), 503, { language, title: publicText(language, 'awayTitle'), body });
  return null;
}

const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g;

/** An address in a text becomes a link. */
function withLinks(text: string): readonly (Html | string)[] {
  const links = [...text.matchAll(address)];
  const between = text.split(address);
  return between.flatMap((part, i) => {
    const link = links[i]?.[0];
    return link === undefined ? [part] : [part, html`<a href="${link}" rel="nofollow">${link}</a>`];
  });
}

/** What an agency or the coordinator wrote, as paragraphs: Norwegian, in a form that they did not tell us. */
export const writtenText = (text: string): Html => html`<div lang="no">
${text
  .split(/\n[ \t]*\n/)
  .map((one) => one.trim())
  .filter((one) => one !== '')
  .map(
    (one) => html`<p>${one.split('\n').map((line, i) => [i === 0 ? null : html`<br>`, ...withLinks(line)])}</p>\n`,
  )}</div>`;

/** An address of mail or of the web, as a link. */
export const contactLink = (contact: string): Html =>
  html`<a href="${/^https?:/.test(contact) ? contact : `mailto:${contact}`}">${contact}</a>`;
