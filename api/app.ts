/** The API as an application; the process is in `main.ts`. Routes are listed here, in order. */
import { timingSafeEqual } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Store } from '../store/store.ts';
import { registerGiveCommand } from './cases/give-command.ts';
import { registerHealth } from './health/health.ts';
import { sendProblem } from './problem.ts';
import { isAway } from './within.ts';

export interface ApiOptions {
  readonly store: Store;
  /** Until sign-in is there, one secret opens the API to the agencies' own servers. */
  readonly token: string;
  readonly onFault: (code: string) => void;
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function buildApp({ store, token, onFault }: ApiOptions): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 1_000_000, requestTimeout: 30_000 });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/')) return;
    if (!same(request.headers.authorization ?? '', `Bearer ${token}`)) await sendProblem(reply, 'unauthorised');
  });
  app.setNotFoundHandler((_, reply) => sendProblem(reply, 'notFound'));
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) return sendProblem(reply, 'badBody');
    onFault(error.name);
    return sendProblem(reply, isAway(error) ? 'away' : 'fault');
  });
  registerHealth(app, store);
  registerGiveCommand(app, store);
  return app;
}
