/** What machines look for at fixed places: whom to tell of faults (RFC 9116), and what to leave out of searches (RFC 9309). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { addDays } from '../../domain/calendar.ts';
import { sendProblem } from '../problem.ts';
import { sendKept } from './cached.ts';
import { type PublicParts, paths } from './parts.ts';

const type = 'text/plain; charset=utf-8';
const keep = 'public, max-age=3600';

/** Half a year: RFC 9116 wants less than one, so that nobody writes to an address that was given up long ago. */
const daysValid = 182;

export const securityTxt = (contact: string, publicUrl: string, machineNow: number): string => {
  const expires = addDays(new Date(machineNow).toISOString().slice(0, 10), daysValid);
  const own = `Canonical: ${publicUrl}/.well-known/security.txt`;
  return [`Contact: ${contact}`, `Expires: ${expires}T00:00:00Z`, 'Preferred-Languages: no, nb, nn, en', own, ''].join(
    '\n',
  );
};

/** Nothing but the public pages is for search engines; the rest is not named, and needs sign-in or a secret besides. */
export const robotsTxt = (): string =>
  ['User-agent: *', ...Object.values(paths).map((path) => `Allow: ${path}`), 'Allow: /assets/', 'Disallow: /', ''].join(
    '\n',
  );

export const wellKnown =
  ({ store, publicUrl, securityContact }: PublicParts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = { hide: true };
    app.get('/robots.txt', { schema }, (request, reply) => sendKept(request, reply, { body: robotsTxt(), type, keep }));
    app.get('/.well-known/security.txt', { schema }, (request, reply) => {
      if (securityContact === '') return sendProblem(reply, 'notFound');
      const body = securityTxt(securityContact, publicUrl, store.machineNow());
      return sendKept(request, reply, { body, type, keep });
    });
  };
