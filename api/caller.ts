/** Who calls: a person who is signed in, or an agency's own system with its token; never both. */
import type { FastifyPluginAsync, FastifyRequest, preParsingAsyncHookHandler } from 'fastify';
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

async function recognise(
  store: Store,
  identify: Identify,
  request: FastifyRequest,
): Promise<Calling | 'nobody' | 'succeeded'> {
  const caller = await identify(request);
  if (caller === null) return 'nobody';
  const scope = await ask(store, async (tx) => scopeOf(tx, caller, dayOf(await caseNow(store, tx))));
  // A system acts for its agency alone, and that acts no more.
  if (caller.type === 'system' && scope.agencies.length === 0) return 'succeeded';
  return { caller, store: scoped(store, scope) };
}

/** Who calls, of a request to a route for callers. */
export type CallingOf = (request: FastifyRequest) => Calling;

export interface Callers {
  readonly callingOf: CallingOf;
  /** The routes under `/v1/` of these plugins are for callers alone: everybody else is answered 401 before anything. */
  readonly only: (plugins: readonly FastifyPluginAsync[]) => FastifyPluginAsync;
}

/** Recognises the caller once for a request, and binds the store to them. */
export function callersWith(store: Store, identify: Identify): Callers {
  const callings = new WeakMap<FastifyRequest, Calling>();
  // After the limit of requests, which counts those of nobody too, and before any body is read.
  const recogniseCaller: preParsingAsyncHookHandler = async (request, reply) => {
    if (request.routeOptions.url?.startsWith('/v1/') !== true) return undefined;
    const known = await within(recognise(store, identify, request), patienceMs);
    if (known === null) return sendProblem(reply, 'away');
    if (known === 'nobody') return sendProblem(reply, 'unauthorised');
    if (known === 'succeeded') return sendProblem(reply, 'agencySucceeded');
    callings.set(request, known);
    return undefined;
  };
  return {
    callingOf: (request) => {
      const calling = callings.get(request);
      if (calling === undefined) throw new Error('a route that asks for its caller is not among those for callers');
      return calling;
    },
    only: (plugins) => async (app) => {
      app.addHook('preParsing', recogniseCaller);
      for (const plugin of plugins) await app.register(plugin);
    },
  };
}

/** The first of our languages that the header names; bokmål where it names none. */
export function languageOf({ headers }: FastifyRequest): Language {
  const wanted = headers['accept-language'] ?? '';
  const found = /(?:^|[,\s])(nb|nn|en)\b/i.exec(wanted);
  return (found?.[1]?.toLowerCase() as Language | undefined) ?? 'nb';
}
