/** 405 with `Allow` where an address exists and the method does not (RFC 9110 § 15.5.6). */
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

/** To be called before the routes are added. @returns to be called when all are there */
export function collectMethods(app: FastifyInstance): () => void {
  const known = new Set<string>();
  app.addHook('onRoute', ({ url }) => void known.add(url));
  return () => {
    const urls = [...known];
    for (const url of urls) {
      const allowed = app.supportedMethods.filter((method) => app.hasRoute({ method, url }));
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
