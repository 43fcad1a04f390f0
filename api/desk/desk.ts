/** Serves the desk: one page for all its paths, and files that never change under their names. */
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Identify } from '../caller.ts';
import { sendProblem } from '../problem.ts';
import { within } from '../within.ts';
import type { DeskFiles } from './files.ts';

/** The desk's own paths; what stands beneath them is the desk's to read. `web/pages.ts` has a page for each. */
export const deskPaths = [
  '/gjoremal',
  '/saker',
  '/saker/*',
  '/runder/*',
  '/hjelp',
  '/mitt',
  '/mitt/*',
  '/statistikk',
  '/tidsmaskin',
  '/administrasjon',
  '/administrasjon/*',
] as const;

/**
 * As strict as the API's own, but for pictures: the design system's stylesheet draws its icons from `data:` addresses.
 * No script and no style stands in the page itself.
 */
export const deskPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join(';');

const yearSeconds = 31_536_000;

const patienceMs = 1_900;

/** While the database is away nobody is known: then the page comes, and says so calmly. */
const isNobody = async (identify: Identify, request: FastifyRequest): Promise<boolean> => {
  const known = await within(
    identify(request).then((caller) => ({ caller })),
    patienceMs,
  );
  return known !== null && known.caller === null;
};

export const deskRoutes =
  ({ page, assets }: DeskFiles, identify: Identify): FastifyPluginAsyncZod =>
  async (app) => {
    for (const path of deskPaths) {
      app.get(path, { schema: { hide: true } }, async (request, reply) => {
        if (await isNobody(identify, request))
          return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
        // The same page for everybody: what is shown on it is asked of the API, which knows who asks.
        return reply.header('content-security-policy', deskPolicy).type('text/html; charset=utf-8').send(page);
      });
    }
    const params = z.strictObject({ name: z.string() });
    app.get('/desk/assets/:name', { schema: { hide: true, params } }, (request, reply) => {
      const asset = assets.get(request.params.name);
      if (asset === undefined) return sendProblem(reply, 'notFound');
      reply
        .type(asset.type)
        .header('cache-control', `public, max-age=${yearSeconds}, immutable`)
        .header('vary', 'accept-encoding');
      const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      if (asset.gzipped === null || !takesGzip) return reply.send(asset.body);
      return reply.header('content-encoding', 'gzip').send(asset.gzipped);
    });
  };
