/** POST /sign-in/back-channel/{provider}: the provider itself says that somebody has signed out (docs/sign-in/). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { signOutBehind } from '../../store/sessions.ts';
import { acceptForms } from '../pages/forms.ts';
import { sendProblem } from '../problem.ts';
import type { SignInParts } from './parts.ts';
import { ProviderAway } from './provider-away.ts';

const params = z.object({ provider: z.string() });
const form = z.object({ logout_token: z.string().max(10_000) });

/** Sent by a server: no cookie comes along, and the signature alone says who sends. */
export const backChannel =
  ({ store, providers, onFault }: SignInParts): FastifyPluginAsyncZod =>
  async (app) => {
    acceptForms(app, 20_000);
    app.post('/sign-in/back-channel/:provider', { schema: { hide: true, params } }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const provider = providers.find(({ settings }) => settings.id === request.params.provider);
      if (provider === undefined) return sendProblem(reply, 'notFound');
      // As the specification has it (§ 2.8), and no word of what was wrong: whoever sends it knows, or has no business.
      const refuse = () => reply.code(400).send({ error: 'invalid_request' });
      const sent = form.safeParse(request.body);
      if (!sent.success) return refuse();
      try {
        const said = await provider.signedOut(sent.data.logout_token, new Date(store.machineNow()));
        if (said === null || !(await signOutBehind(store, said))) return refuse();
        return reply.code(200).send();
      } catch (failure) {
        if (!(failure instanceof ProviderAway)) throw failure;
        onFault(`sign-in ${provider.settings.id}: ${failure.message}`);
        return sendProblem(reply, 'away');
      }
    });
  };
