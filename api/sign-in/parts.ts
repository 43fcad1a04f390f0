/** What the routes of the sign-in share. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { looksLikeSecret, newSecret } from '../../store/secrets.ts';
import { attemptMs, keepAttempt } from '../../store/sign-in-attempts.ts';
import type { Store } from '../../store/store.ts';
import { type Page, pageLanguage, sendPage } from '../pages/layout.ts';
import type { Cookies } from './cookies.ts';
import { noProviderPage, notSignedInPage, onwardPage } from './pages.ts';
import type { IdentityProvider } from './provider.ts';
import { ProviderAway } from './provider-away.ts';

export interface SignInParts {
  readonly store: Store;
  readonly providers: readonly IdentityProvider[];
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  readonly cookies: Cookies;
  /** Told with a code when a sign-in could not be confirmed or a provider does not answer. */
  readonly onFault: (code: string) => void;
  readonly canMoveTime: boolean;
}

export const callbackPath = '/sign-in/callback';

export const show = (reply: FastifyReply, { status, page }: { readonly status: number; readonly page: Page }) =>
  sendPage(reply, status, page);

/** After a form the browser goes on by itself: a redirect would be held back where it leads to another host. */
export function leaveFor(request: FastifyRequest, reply: FastifyReply, url: string): FastifyReply {
  reply.header('refresh', `0;url=${url}`);
  return show(reply, onwardPage(pageLanguage(request), url));
}

interface Beginning {
  readonly next: string;
  readonly invitationId: string | null;
  /** The person is to prove anew who they are. */
  readonly fresh?: boolean;
}

/** Notes what must be so when the browser comes back, and answers where it goes; null when a page has been sent. */
export async function beginAt(
  { store, publicUrl, cookies, onFault }: SignInParts,
  provider: IdentityProvider,
  { next, invitationId, fresh = false }: Beginning,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  const language = pageLanguage(request);
  try {
    const { url, ...begun } = await provider.begin(`${publicUrl}${callbackPath}`, language, fresh);
    const known = cookies.read(request, 'browser');
    // One secret for all tabs: two sign-ins begun side by side may both come back.
    const browser = looksLikeSecret(known) ? known : newSecret();
    await keepAttempt(store, browser, { ...begun, provider: provider.settings.id, next, invitationId });
    cookies.set(reply, 'browser', browser, attemptMs / 1_000);
    return url;
  } catch (failure) {
    if (!(failure instanceof ProviderAway)) throw failure;
    onFault(`sign-in ${provider.settings.id}: ${failure.message}`);
    show(reply, notSignedInPage(language, 'away', next));
    return null;
  }
}

/** The one that was asked for, or the only one; null when the person must choose. */
export const chosenProvider = (providers: readonly IdentityProvider[], id: string | undefined) =>
  providers.find(({ settings }) => settings.id === id) ?? (providers.length === 1 ? (providers[0] ?? null) : null);

export const sendNoProvider = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  show(reply, noProviderPage(pageLanguage(request)));
