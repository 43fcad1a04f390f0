/** Writes with a cookie must come from our own pages: another site may make the browser send, but not from here. */
import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { sendProblem } from '../problem.ts';
import { cookiesFor } from './cookies.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What the browser itself says; without either word it is no browser of today's, and no page of ours. */
function isOwnPage({ headers }: FastifyRequest, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === ownOrigin : site === 'same-origin';
}

/** For pages' forms, cookie or not: nobody may begin a sign-in or an end for somebody else. */
export function refuseForeignForm(publicUrl: string): onRequestAsyncHookHandler {
  const { origin } = new URL(publicUrl);
  return async (request, reply) => {
    if (!reads.has(request.method) && !isOwnPage(request, origin)) return sendProblem(reply, 'foreignOrigin');
  };
}

/** For every write of the API. Callers with a token bring no cookie, and pass. */
export function refuseForeignOrigin(publicUrl: string): onRequestAsyncHookHandler {
  const { origin } = new URL(publicUrl);
  const cookies = cookiesFor(publicUrl);
  return async (request, reply) => {
    const hasCookie = cookies.read(request, 'session') !== undefined;
    if (hasCookie && !reads.has(request.method) && !isOwnPage(request, origin))
      return sendProblem(reply, 'foreignOrigin');
  };
}
