/** Who calls: a person who is signed in, or an agency's own system with its token; never both. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../domain/calendar.ts';
import type { Actor, Language } from '../domain/words.ts';
import { caseNow } from '../store/clock.ts';
import { scoped, scopeOf } from '../store/scope.ts';
import { ask, type Store } from '../store/store.ts';
import { sendProblem } from './problem.ts';
import { within } from './within.ts';

export type Caller = Extract<Actor, { type: 'person' | 'system' }>;
export type Identify = (request: FastifyRequest) => Promise<Caller | null>;

export interface Calling {
  readonly caller: Caller;
  /** Bound to what the caller may reach: for everything that is done for them. */
  readonly store: Store;
}

/** With what a command may take after it, an answer comes within five seconds, also while PostgreSQL is away. */
const patienceMs = 1_900;

async function recognise(store: Store, identify: Identify, request: FastifyRequest): Promise<Calling | 'nobody'> {
  const caller = await identify(request);
  if (caller === null) return 'nobody';
  const scope = await ask(store, async (tx) => scopeOf(tx, caller, dayOf(await caseNow(store, tx))));
  return { caller, store: scoped(store, scope) };
}

/** Binds the store to the caller, once for a request; answers 401 and gives null when there is none. */
export const callingWith =
  (store: Store, identify: Identify) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Calling | null> => {
    const known = await within(recognise(store, identify, request), patienceMs);
    if (known === null) {
      await sendProblem(reply, 'away');
      return null;
    }
    if (known === 'nobody') {
      await sendProblem(reply, 'unauthorised');
      return null;
    }
    return known;
  };

export type CallingOf = ReturnType<typeof callingWith>;

/** The first of our languages that the header names; bokmål where it names none. */
export function languageOf({ headers }: FastifyRequest): Language {
  const wanted = headers['accept-language'] ?? '';
  const found = /(?:^|[,\s])(nb|nn|en)\b/i.exec(wanted);
  return (found?.[1]?.toLowerCase() as Language | undefined) ?? 'nb';
}
