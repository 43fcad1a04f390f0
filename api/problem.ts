/** Errors as `application/problem+json` (RFC 9457): one table from what went wrong to status and title. */
import type { FastifyReply } from 'fastify';
import type { Refusal } from '../domain/case/definition.ts';

export const problems = {
  unauthorised: { status: 401, title: 'A valid bearer token is needed' },
  noActor: { status: 400, title: 'The header X-Actor must name the person who gives the command' },
  noKey: { status: 400, title: 'The header Idempotency-Key is needed, 1 to 200 characters' },
  badBody: { status: 400, title: 'The body is not a command' },
  notFound: { status: 404, title: 'There is nothing at this address' },
  notAllowed: { status: 403, title: 'This person may not do this' },
  refused: { status: 422, title: 'The command was refused' },
  away: { status: 503, title: 'The service cannot answer now; the same request with the same key may be sent again' },
  fault: { status: 500, title: 'Something went wrong on our side' },
} as const;

export type ProblemCode = keyof typeof problems;

/** Sends one problem; refusals carry code and field each, their texts are the reader's language's business. */
export function sendProblem(reply: FastifyReply, code: ProblemCode, refusals: readonly Refusal[] = []): FastifyReply {
  const { status, title } = problems[code];
  if (code === 'away') reply.header('Retry-After', '5');
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: `urn:forlop:problem:${code}`, title, status, ...(refusals.length === 0 ? {} : { refusals }) });
}

export const problemOf = (refusals: readonly Refusal[]): ProblemCode =>
  refusals.some((one) => one.code === 'notAllowed') ? 'notAllowed' : 'refused';
