/**
 * What binds legally asks who somebody is once more (step-up, RFC 9470): the proof may not be older than the provider's
 * `freshMinutes`. Where its settings do not say so, any session will do.
 *
 * A page that leads to such an act asks `freshSession(request)`. Where the answer is not fresh it shows a button to
 * `freshSignInAddress(next)`: whoever has signed in there comes back to `next` with a new session, whose person the page
 * looks at anew. Commands of the API do the same by themselves, from the table in domain/access.ts.
 */
import type { FastifyRequest } from 'fastify';
import type { ProviderSettings } from '../../settings/providers.ts';
import { findSession, type LiveSession } from '../../store/sessions.ts';
import type { Store } from '../../store/store.ts';
import { cookiesFor } from './cookies.ts';
import { signInAddress } from './pages.ts';

export interface StepUp {
  readonly maxAgeSeconds: number;
  /** The levels that will do; null: any. */
  readonly acr: readonly string[] | null;
}

/** What is lacking; null where nothing is: it is fresh, or nobody asks. */
export type FreshSession = (request: FastifyRequest) => Promise<StepUp | null>;

/** What a session's provider asks for what binds legally; null where its settings do not. */
function stepUpAt(providers: readonly ProviderSettings[], provider: string): StepUp | null {
  const settings = providers.find(({ id }) => id === provider);
  if (settings?.freshMinutes === undefined) return null;
  return { maxAgeSeconds: settings.freshMinutes * 60, acr: settings.freshAcr ?? settings.acr ?? null };
}

const isFresh = ({ authenticatedAt, acr }: LiveSession, wanted: StepUp, now: number): boolean =>
  authenticatedAt !== null &&
  now - authenticatedAt <= wanted.maxAgeSeconds * 1_000 &&
  (wanted.acr === null || (acr !== null && wanted.acr.includes(acr)));

/** What the session lacks for what binds legally; null where nothing is lacking. */
export function lacking(providers: readonly ProviderSettings[], session: LiveSession, now: number): StepUp | null {
  const wanted = stepUpAt(providers, session.provider);
  return wanted === null || isFresh(session, wanted, now) ? null : wanted;
}

export function freshSessionOf(store: Store, providers: readonly ProviderSettings[], publicUrl: string): FreshSession {
  const cookies = cookiesFor(publicUrl);
  return async (request) => {
    const session = await findSession(store, cookies.read(request, 'session'));
    return session === null ? null : lacking(providers, session, store.machineNow());
  };
}

/** Where to prove anew who one is. @param next a path of ours */
export const freshSignInAddress = (next: string): string => signInAddress(next, undefined, true);
