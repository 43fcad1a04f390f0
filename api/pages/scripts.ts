/**
 * Scripts that help on a page which works without them: modules of ours, served as they are written, so that a rule which
 * counts in the browser is the very rule of `domain/`. Types are taken out on the way.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { FastifyInstance } from 'fastify';

const root = new URL('../../', import.meta.url);

/** The page's script, and all that it imports: nothing else of the house is served. */
const gapCounter = ['api/links/applicant/gap-counter.mjs', 'domain/application/gap.ts', 'domain/calendar.ts'] as const;

export const gapCounterScript = `/assets/${gapCounter[0]}`;

const sources = new Map<string, string>();

function sourceOf(path: string): string {
  const known = sources.get(path);
  if (known !== undefined) return known;
  const written = readFileSync(new URL(path, root), 'utf8');
  const source = path.endsWith('.ts') ? stripTypeScriptTypes(written) : written;
  sources.set(path, source);
  return source;
}

/** Kept by browsers for an hour, like the style sheet. */
export function registerScripts(app: FastifyInstance): void {
  for (const path of gapCounter)
    app.get(`/assets/${path}`, { schema: { hide: true } }, (_, reply) =>
      reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .header('x-content-type-options', 'nosniff')
        .send(sourceOf(path)),
    );
}
