/** Forms of pages, sent without JavaScript: each name once. */
import type { FastifyInstance } from 'fastify';

/** @param bodyLimit in bytes, as the browser writes it: a letter beyond ASCII takes six or more */
export function acceptForms(app: FastifyInstance, bodyLimit: number): void {
  const options = { parseAs: 'string', bodyLimit } as const;
  app.addContentTypeParser<string>('application/x-www-form-urlencoded', options, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body))),
  );
}
