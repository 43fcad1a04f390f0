/** What the pages around a sign-in say; each ends with what helps. */
import type { Language } from '../../domain/words.ts';
import type { NotKnown } from '../../store/identities.ts';
import type { OpenedInvitation } from '../../store/invitations.ts';
import { type PageTextKey, pageText } from '../../texts/pages/index.ts';
import { type Html, html } from '../pages/html.ts';
import type { Page } from '../pages/layout.ts';
import type { Finished, IdentityProvider } from './provider.ts';

/** Why somebody who tried is not signed in. */
export type NotSignedIn = NotKnown | Extract<Finished, { ok: false }>['why'] | 'attemptOver';

interface Words {
  readonly status: number;
  readonly title: PageTextKey;
  readonly paragraphs: readonly PageTextKey[];
  /** The link at the end; null where signing in again cannot help. */
  readonly link: 'againLink' | 'signInLink' | null;
}

const endings: Readonly<Record<NotSignedIn, Words>> = {
  unknown: { status: 403, title: 'unknownTitle', paragraphs: ['unknown', 'unknownMend'], link: null },
  otherPerson: {
    status: 403,
    title: 'otherPersonTitle',
    paragraphs: ['otherPerson', 'otherPersonMend'],
    link: 'signInLink',
  },
  left: { status: 403, title: 'leftTitle', paragraphs: ['left'], link: null },
  used: { status: 410, title: 'invitationOverTitle', paragraphs: ['invitationUsed'], link: 'signInLink' },
  over: { status: 410, title: 'invitationOverTitle', paragraphs: ['invitationTooOld'], link: null },
  takenBack: { status: 410, title: 'invitationOverTitle', paragraphs: ['invitationTakenBack'], link: null },
  attemptOver: { status: 400, title: 'attemptOverTitle', paragraphs: ['attemptOver'], link: 'againLink' },
  cancelled: { status: 400, title: 'cancelledTitle', paragraphs: ['cancelled'], link: 'againLink' },
  notConfirmed: { status: 400, title: 'notConfirmedTitle', paragraphs: ['notConfirmed'], link: 'againLink' },
  tooWeak: { status: 403, title: 'tooWeakTitle', paragraphs: ['tooWeak'], link: 'againLink' },
  away: { status: 503, title: 'awayTitle', paragraphs: ['away'], link: 'againLink' },
};

interface Shown {
  readonly status: number;
  readonly page: Page;
}

const paragraphs = (language: Language, keys: readonly PageTextKey[]): readonly Html[] =>
  keys.map((key) => html`<p>${pageText(language, key)}</p>\n`);

export const signInAddress = (next: string, provider?: string, fresh = false): string => {
  const asked = { next, ...(provider === undefined ? {} : { provider }), ...(fresh ? { fresh: 'yes' } : {}) };
  return `/sign-in?${new URLSearchParams(asked).toString()}`;
};

export function notSignedInPage(language: Language, why: NotSignedIn, next = '/'): Shown {
  const { status, title, paragraphs: keys, link } = endings[why];
  const body = html`${paragraphs(language, keys)}${
    link === null ? null : html`<p><a href="${signInAddress(next)}">${pageText(language, link)}</a></p>`
  }`;
  return { status, page: { language, title: pageText(language, title), body } };
}

const titleOf = (provider: IdentityProvider, language: Language): string => provider.settings.title[language];

export function choosePage(
  language: Language,
  providers: readonly IdentityProvider[],
  next: string,
  fresh = false,
): Shown {
  const links = providers.map((one) => {
    const label = pageText(language, 'signInWith', { provider: titleOf(one, language) });
    return html`<li><a class="button" href="${signInAddress(next, one.settings.id, fresh)}">${label}</a></li>\n`;
  });
  const body = html`<p>${pageText(language, 'choose')}</p>
<ul class="choices">
${links}</ul>`;
  const title = pageText(language, 'chooseTitle');
  return { status: 200, page: { language, title, body, address: signInAddress(next, undefined, fresh) } };
}

export function noProviderPage(language: Language): Shown {
  const body = html`${paragraphs(language, ['noProvider'])}`;
  return { status: 503, page: { language, title: pageText(language, 'noProviderTitle'), body } };
}

export function signedOutPage(language: Language): Shown {
  const body = html`<p>${pageText(language, 'signedOut')}</p>
<p><a href="/sign-in">${pageText(language, 'signInLink')}</a></p>`;
  return { status: 200, page: { language, title: pageText(language, 'signedOutTitle'), body, address: '/signed-out' } };
}

/** Stands for a moment while the browser goes on by itself, and stays where it does not. */
export function onwardPage(language: Language, url: string): Shown {
  const body = html`<p>${pageText(language, 'onward')}</p>
<p><a href="${url}">${pageText(language, 'onwardLink')}</a></p>`;
  return { status: 200, page: { language, title: pageText(language, 'onwardTitle'), body } };
}

const invitationOver: Readonly<Record<Exclude<OpenedInvitation['state'], 'open'>, PageTextKey>> = {
  used: 'invitationUsed',
  over: 'invitationTooOld',
  takenBack: 'invitationTakenBack',
  unknown: 'invitationUnknown',
};

export function invitationOverPage(language: Language, state: keyof typeof invitationOver): Shown {
  const link = state === 'used' ? html`<p><a href="/sign-in">${pageText(language, 'signInLink')}</a></p>` : null;
  const body = html`${paragraphs(language, [invitationOver[state]])}${link}`;
  const title = pageText(language, 'invitationOverTitle');
  return { status: state === 'unknown' ? 404 : 410, page: { language, title, body } };
}

/** A form and not a link: opening is not using. */
export function invitationPage(
  language: Language,
  name: string,
  providers: readonly IdentityProvider[],
  address: string,
): Shown {
  const buttons = providers.map((one) => {
    const label = pageText(language, 'signInWith', { provider: titleOf(one, language) });
    return html`<li><button class="button" name="provider" value="${one.settings.id}">${label}</button></li>\n`;
  });
  const body = html`${paragraphs(language, ['invitation'])}<p>${pageText(language, 'invitationOnce', { name })}</p>
<form method="post" action="${address}">
<ul class="choices">
${buttons}</ul>
</form>`;
  return { status: 200, page: { language, title: pageText(language, 'invitationTitle', { name }), body, address } };
}
