/** Who is signed in in the browser that asks. */
import type { FastifyRequest } from 'fastify';
import type { PersonId } from '../../domain/words.ts';
import { useSession } from '../../store/sessions.ts';
import type { Store } from '../../store/store.ts';
import { cookiesFor } from './cookies.ts';

export interface PersonCaller {
  readonly type: 'person';
  readonly id: PersonId;
  /** Names the session; opens nothing. */
  readonly session: string;
  /** How strongly the provider recognised the person, in its words. */
  readonly acr: string | null;
}

export type CallerOf = (request: FastifyRequest) => Promise<PersonCaller | null>;

/** Answers the person, and counts as use of the session: whoever works is not signed out. */
export function createCallerOf(store: Store, publicUrl: string): CallerOf {
  const cookies = cookiesFor(publicUrl);
  return async (request) => {
    const session = await useSession(store, cookies.read(request, 'session'));
    return session === null ? null : { type: 'person', id: session.person, session: session.id, acr: session.acr };
  };
}
