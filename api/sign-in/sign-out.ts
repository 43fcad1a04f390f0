/** Signing out, here and at the provider; and being signed out by the provider. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { closeSession, endSessionsAt } from '../../store/sessions.ts';
import { pageLanguage } from '../pages/layout.ts';
import { signedOutPage } from './pages.ts';
import { leaveFor, type SignInParts, show } from './parts.ts';

const signedOutPath = '/signed-out';
const word = z.string().regex(/^\P{Cc}{1,500}$/u);
const ended = z.object({ iss: word, sid: word });

export const signOutPages =
  ({ store, providers, publicUrl, cookies }: SignInParts): FastifyPluginAsyncZod =>
  async (app) => {
    app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
      const closed = await closeSession(store, cookies.read(request, 'session'));
      cookies.clear(reply, 'session');
      const provider = providers.find(({ settings }) => settings.id === closed?.provider);
      if (closed === null || provider === undefined) return reply.redirect(signedOutPath, 303);
      const url = await provider.endUrl(closed.idToken, `${publicUrl}${signedOutPath}`);
      return url === null ? reply.redirect(signedOutPath, 303) : leaveFor(request, reply, url);
    });
    app.get(signedOutPath, { schema: { hide: true } }, (request, reply) =>
      show(reply, signedOutPage(pageLanguage(request))),
    );
    // The provider shows this in a frame of its own sign-out (OpenID Connect Front-Channel Logout). Its name of the
    // session is what is known here, so that no cookie is needed, which browsers would hold back in such a frame.
    app.get('/sign-in/ended', { schema: { hide: true, querystring: ended } }, async (request, reply) => {
      const { iss, sid } = request.query;
      await endSessionsAt(store, iss, sid);
      return reply.code(204).header('cache-control', 'no-store').send();
    });
  };
