/** Sign-in by OpenID Connect: pages, cookies and sessions (docs/decisions/0013-sign-in.md). */
import type { FastifyInstance } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ProviderSettings } from '../../settings/providers.ts';
import type { Store } from '../../store/store.ts';
import { acceptForms } from '../pages/forms.ts';
import { registerSiteCss } from '../pages/site-css.ts';
import { backChannel } from './back-channel.ts';
import { cookiesFor } from './cookies.ts';
import { invitationPages } from './invitation.ts';
import { refuseForeignForm } from './origin.ts';
import type { SignInParts } from './parts.ts';
import { createProvider } from './provider.ts';
import { sessionRoutes } from './session-routes.ts';
import { signInPages } from './sign-in.ts';
import { signOutPages } from './sign-out.ts';

export interface SignInOptions {
  readonly store: Store;
  readonly providers: readonly ProviderSettings[];
  /** Where people reach the service. */
  readonly publicUrl: string;
  readonly onFault: (code: string) => void;
  /** A rehearsal's time machine is there. */
  readonly canMoveTime?: boolean;
}

/** Each write here comes from a page of ours or not at all, whatever the caller's own hooks are. */
const signInRoutes =
  (parts: SignInParts): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', refuseForeignForm(parts.publicUrl));
    // Nothing larger than a choice.
    acceptForms(app, 10_000);
    registerSiteCss(app);
    for (const routes of [signInPages, invitationPages, signOutPages, sessionRoutes]) await app.register(routes(parts));
  };

/** Registers all of it; the routes have an encapsulated scope of their own. */
export async function registerSignIn(app: FastifyInstance, options: SignInOptions): Promise<void> {
  const publicUrl = options.publicUrl.replace(/\/$/, '');
  const parts: SignInParts = {
    store: options.store,
    providers: options.providers.map(createProvider),
    publicUrl,
    cookies: cookiesFor(publicUrl),
    onFault: options.onFault,
    canMoveTime: options.canMoveTime ?? false,
  };
  await app.register(signInRoutes(parts));
  await app.register(backChannel(parts));
}
