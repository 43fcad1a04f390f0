/** Errors as `application/problem+json` (RFC 9457): one table from what went wrong to status and title. */
import type { FastifyReply } from 'fastify';
import type { Refusal } from '../domain/case/definition.ts';
import type { Language } from '../domain/words.ts';
import { type RefusedBy, refusalText } from '../texts/refusals/index.ts';
import { type Problem, problem } from './problem-body.ts';
import type { StepUp } from './sign-in/fresh.ts';

export const problems = {
  badRequest: { status: 400, title: 'The request is not as the description says' },
  noKey: { status: 400, title: 'The header Idempotency-Key is needed, 1 to 200 characters' },
  unauthorised: { status: 401, title: 'Sign in, or send a valid bearer token' },
  freshSignInNeeded: { status: 401, title: 'Sign in once more: this binds legally; see the header WWW-Authenticate' },
  notAllowed: { status: 403, title: 'You may not do this' },
  agencySucceeded: { status: 403, title: 'Another agency has taken over: use a token or hook of that one' },
  foreignOrigin: { status: 403, title: 'A page of another site may not write here' },
  notFound: { status: 404, title: 'There is nothing here that you may see' },
  methodNotAllowed: { status: 405, title: 'This address does not answer that method; see the header Allow' },
  noRehearsal: { status: 409, title: 'This is no rehearsal: time goes by itself' },
  movesAlready: { status: 409, title: 'Time is moving already: wait, or stop it' },
  changedMeanwhile: { status: 412, title: 'Somebody has changed the case since you read it: read it again' },
  tooLarge: { status: 413, title: 'The body is larger than 1 MB, or the file than 20 MB' },
  notJson: { status: 415, title: 'The body must be application/json; a file text/csv or .xlsx' },
  refused: { status: 422, title: 'The command was refused; nothing has changed' },
  tooMany: { status: 429, title: 'Too many requests: wait as long as the header Retry-After says' },
  fault: { status: 500, title: 'Something went wrong on our side' },
  away: { status: 503, title: 'The service cannot answer now; the same request with the same key may be sent again' },
} as const;

export type { Problem };

export type ProblemCode = keyof typeof problems;
const codes = Object.keys(problems) as ProblemCode[];

const asProblem = (codesThere: readonly ProblemCode[]) => ({
  description: codesThere.map((code) => `${problems[code].status} ${code}: ${problems[code].title}.`).join(' '),
  content: { 'application/problem+json': { schema: problem } },
});

/** For a route's `response`: what may go wrong there, besides what may go wrong everywhere. */
export const mayFail = (...given: readonly ProblemCode[]) => ({
  '4xx': asProblem([...new Set<ProblemCode>([...given, 'unauthorised', 'agencySucceeded', 'tooMany'])]),
  '5xx': asProblem(['fault', 'away']),
});

const statusOf = (code: ProblemCode): number => problems[code].status;

/** The code of the table that Fastify's own errors come nearest to. */
export const codeOfStatus = (status: number): ProblemCode =>
  codes.find((code) => statusOf(code) === status) ?? (status < 500 ? 'badRequest' : 'fault');

export const faultsIn = (kind: RefusedBy, refusals: readonly Refusal[], language: Language): Problem['faults'] =>
  refusals.map((refusal) => ({
    code: refusal.code,
    field: refusal.field ?? null,
    text: refusalText(kind, refusal, language),
    data: { ...refusal.data },
  }));

/** Challenges the person to prove anew who they are (RFC 9470). */
export function sendStepUp(reply: FastifyReply, { maxAgeSeconds, acr }: StepUp): FastifyReply {
  const levels = acr === null ? '' : `, acr_values="${acr.join(' ')}"`;
  const wanted = `Bearer error="insufficient_user_authentication", max_age="${maxAgeSeconds}"${levels}`;
  return sendProblem(reply.header('WWW-Authenticate', wanted), 'freshSignInNeeded');
}

export function sendProblem(reply: FastifyReply, code: ProblemCode, faults: Problem['faults'] = []): FastifyReply {
  const { status, title } = problems[code];
  if (code === 'away') reply.header('Retry-After', '5');
  if (code === 'unauthorised') reply.header('WWW-Authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: `urn:forlop:problem:${code}`, title, status, faults } satisfies Problem);
}

const refusalProblems: Readonly<Record<string, ProblemCode>> = {
  notAllowed: 'notAllowed',
  changedMeanwhile: 'changedMeanwhile',
};

export const problemOf = (refusals: readonly Refusal[]): ProblemCode =>
  refusals.map(({ code }) => refusalProblems[code]).find((code) => code !== undefined) ?? 'refused';
