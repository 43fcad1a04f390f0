/** 405 with `Allow` where an address exists and the method does not (RFC 9110 § 15.5.6). */
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

/** To be called before the routes are added. @returns to be called when all are there */
export function collectMethods(app: FastifyInstance): () => void {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const set = known.get(url) ?? new Set<string>();
    for (const one of [method].flat()) set.add(one);
    known.set(url, set);
  });
  return () => {
    const asRegistered = [...known].map(([url, set]) => [url, [...set]] as const);
    for (const [url, allowed] of asRegistered) {
      const others = app.supportedMethods.filter((method) => !allowed.includes(method));
      if (others.length === 0) continue;
      app.route({
        method: [...others],
        url,
        schema: { hide: true },
        // Before any body is read: a method that is not there has nothing to say about it.
        onRequest: async (_, reply) => {
          reply.header('Allow', allowed.join(', '));
          return sendProblem(reply, 'methodNotAllowed');
        },
        handler: () => undefined,
      });
    }
  };
}
