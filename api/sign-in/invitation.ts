/** /invitation/{token}: whoever opens the link sees for whom it is; only the form begins a sign-in. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { openInvitation } from '../../store/invitations.ts';
import { pageLanguage } from '../pages/layout.ts';
import { invitationOverPage, invitationPage } from './pages.ts';
import { beginAt, chosenProvider, leaveFor, type SignInParts, sendNoProvider, show } from './parts.ts';

const params = z.object({ token: z.string() });
const form = z.object({ provider: z.string().optional().catch(undefined) }).catch({});
const isAsked = z.object({ language: z.string() });

export const invitationPages =
  (parts: SignInParts): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, providers } = parts;
    app.get('/invitation/:token', { schema: { hide: true, params } }, async (request, reply) => {
      const { token } = request.params;
      const invitation = await openInvitation(store, token);
      if (invitation.state !== 'open') return show(reply, invitationOverPage(pageLanguage(request), invitation.state));
      if (providers.length === 0) return sendNoProvider(request, reply);
      // The person's own language, until another is asked for.
      const language = isAsked.safeParse(request.query).success ? pageLanguage(request) : invitation.language;
      return show(reply, invitationPage(language, invitation.name, providers, `/invitation/${token}`));
    });
    app.post('/invitation/:token', { schema: { hide: true, params, body: form } }, async (request, reply) => {
      const invitation = await openInvitation(store, request.params.token);
      if (invitation.state !== 'open') return show(reply, invitationOverPage(pageLanguage(request), invitation.state));
      const provider = chosenProvider(providers, request.body.provider);
      if (provider === null) return reply.redirect(`/invitation/${request.params.token}`, 303);
      const url = await beginAt(parts, provider, { next: '/', invitationId: invitation.id }, request, reply);
      return url === null ? reply : leaveFor(request, reply, url);
    });
  };
