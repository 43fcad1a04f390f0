/** GET /sign-in and where the provider sends people back. */
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Language } from '../../domain/words.ts';
import { personBehind } from '../../store/identities.ts';
import { closeSession, findSession, openSession } from '../../store/sessions.ts';
import { type Attempt, takeAttempt } from '../../store/sign-in-attempts.ts';
import { pageLanguage } from '../pages/layout.ts';
import { lacking } from './fresh.ts';
import { ownPath } from './own-path.ts';
import { choosePage, type NotSignedIn, notSignedInPage } from './pages.ts';
import { beginAt, callbackPath, chosenProvider, type SignInParts, sendNoProvider, show } from './parts.ts';

const word = z.string().optional().catch(undefined);
const asked = z.object({ next: word, provider: word, fresh: word });
const back = z.object({ state: z.string().default('').catch('') });

type Ended =
  | { readonly ok: true; readonly secret: string; readonly next: string }
  | { readonly ok: false; readonly why: NotSignedIn; readonly next: string };

async function endAttempt(
  { store, providers, publicUrl, onFault }: SignInParts,
  attempt: Attempt,
  query: string,
): Promise<Ended> {
  const { next, invitationId } = attempt;
  const provider = providers.find(({ settings }) => settings.id === attempt.provider);
  if (provider === undefined) return { ok: false, why: 'attemptOver', next };
  const finished = await provider.finish(new URL(`${publicUrl}${callbackPath}${query}`), attempt);
  if (!finished.ok) {
    if (finished.why !== 'cancelled') onFault(`sign-in ${attempt.provider}: ${finished.code}`);
    return { ok: false, why: finished.why, next };
  }
  const { identified } = finished;
  const known = await personBehind(store, identified, invitationId);
  if (!known.ok) return { ok: false, why: known.why, next };
  const lastsMs = provider.settings.sessionMinutes * 60_000;
  const secret = await openSession(store, known.person, { ...identified, provider: attempt.provider, lastsMs });
  return { ok: true, secret, next };
}

export const signInPages =
  (parts: SignInParts): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, providers, cookies } = parts;
    const settings = providers.map((one) => one.settings);
    /** Whether this browser has what is asked for already, and where from. */
    const standing = async (request: FastifyRequest, wantsFresh: boolean) => {
      const session = await findSession(store, cookies.read(request, 'session'));
      const lacks = session !== null && wantsFresh && lacking(settings, session, store.machineNow()) !== null;
      return { isIn: session !== null && !lacks, provider: session?.provider };
    };
    app.get('/sign-in', { schema: { hide: true, querystring: asked } }, async (request, reply) => {
      const next = ownPath(request.query.next);
      if (providers.length === 0) return sendNoProvider(request, reply);
      const wantsFresh = request.query.fresh === 'yes';
      const { isIn, provider: before } = await standing(request, wantsFresh);
      if (isIn) return reply.redirect(next, 303);
      const provider = chosenProvider(providers, request.query.provider ?? before);
      if (provider === null) return show(reply, choosePage(pageLanguage(request), providers, next, wantsFresh));
      const fresh = wantsFresh && provider.settings.freshMinutes !== undefined;
      const url = await beginAt(parts, provider, { next, invitationId: null, fresh }, request, reply);
      return url === null ? reply : reply.header('cache-control', 'no-store').redirect(url, 303);
    });
    app.get(callbackPath, { schema: { hide: true, querystring: back } }, async (request, reply) => {
      const language: Language = pageLanguage(request);
      const browser = cookies.read(request, 'browser') ?? '';
      const attempt = await takeAttempt(store, browser, request.query.state);
      if (attempt === null) return show(reply, notSignedInPage(language, 'attemptOver'));
      const ended = await endAttempt(parts, attempt, new URL(request.url, parts.publicUrl).search);
      if (!ended.ok) return show(reply, notSignedInPage(language, ended.why, ended.next));
      // A new secret for every sign-in: what was in the browser before opens nothing any more.
      await closeSession(store, cookies.read(request, 'session'));
      cookies.set(reply, 'session', ended.secret);
      return reply.header('cache-control', 'no-store').redirect(ended.next, 303);
    });
  };
