/** 405 with `Allow` where an address exists and the method does not (RFC 9110 § 15.5.6). */
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { sendProblem } from './problem.ts';

const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** To be called before the routes are added. @returns to be called when all are there */
export function collectMethods(app: FastifyInstance): () => void {
  const known = new Map<string, Set<HTTPMethods>>();
  app.addHook('onRoute', ({ url, method }) => {
    const set = known.get(url) ?? new Set<HTTPMethods>();
    for (const one of [method].flat()) set.add(one);
    known.set(url, set);
  });
  return () => {
    const asRegistered = [...known].map(([url, set]) => [url, [...set]] as const);
    for (const [url, allowed] of asRegistered) {
      const others = methods.filter((method) => !allowed.includes(method));
      if (others.length === 0) continue;
      app.route({
        method: [...others],
        url,
        schema: { hide: true },
        handler: (_, reply) => {
          reply.header('Allow', allowed.join(', '));
          return sendProblem(reply, 'methodNotAllowed');
        },
      });
    }
  };
}
