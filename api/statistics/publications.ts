/** The coordinator publishes statistics (R-STA-3), and may see before which numbers that would show. All see which there are. */
import type { FastifyPluginAsync } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { measures } from '../../domain/statistics/measures.ts';
import type { Line } from '../../domain/statistics/publication.ts';
import { previewStatistics, publishStatistics, readPublications } from '../../store/statistics.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { faultsIn, mayFail, problemOf, sendProblem } from '../problem.ts';
import { type PreviewBody, previewed, publications, published } from './bodies.ts';

const tags = ['statistics'];
const once = 'Each publication narrows what the next can show: once a year, and when a round has been closed.';

const headers = z.object({ 'idempotency-key': z.string().min(1).max(200) });

export const publicationRoutes =
  (callingOf: CallingOf): FastifyPluginAsync =>
  async (app) => {
    await app.register(publishing(callingOf));
    await app.register(previewing(callingOf));
    await app.register(listing(callingOf));
  };

const publishing =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'statistics.publish',
      summary: 'Count everything and publish, with small numbers hidden (R-STA-2)',
      description: `For the coordinator. ${once}`,
      headers,
      response: { 200: published, ...mayFail('badRequest', 'notAllowed', 'changedMeanwhile') },
    };
    app.post('/v1/statistics/publications', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { caller, store } = calling;
      if (caller.type !== 'person') return sendProblem(reply, 'notAllowed');
      const answer = await publishStatistics(store, caller, request.headers['idempotency-key']);
      if (!answer.ok) {
        const faults = faultsIn('agency', answer.refusals, languageOf(request));
        return sendProblem(reply, problemOf(answer.refusals), faults);
      }
      const { published: made, repeated } = answer;
      return reply.code(200).send({ number: made.number, at: iso(made.at), repeated });
    });
  };

function lineOf({ scope, counts }: Line): PreviewBody['lines'][number] {
  const { employer = null, agency = null, round = null, year = null } = scope;
  return {
    employer,
    agency,
    round,
    year,
    shown: measures.filter((measure) => counts[measure] !== null),
    hidden: measures.filter((measure) => counts[measure] === null),
  };
}

const previewing =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'statistics.preview',
      summary: 'Which numbers a publication would show now, and which it would hide; not the numbers',
      description: `For the coordinator. ${once}`,
      response: { 200: previewed, ...mayFail('notAllowed') },
    };
    app.get('/v1/statistics/publications/preview', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { caller, store } = calling;
      const preview = caller.type === 'person' ? await previewStatistics(store, caller) : null;
      if (preview === null) return sendProblem(reply, 'notAllowed');
      const lines = preview.lines.map(lineOf);
      const sum = (of: 'shown' | 'hidden'): number => lines.reduce((total, line) => total + line[of].length, 0);
      return reply.code(200).send({ number: preview.number, shown: sum('shown'), hidden: sum('hidden'), lines });
    });
  };

const listing =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'statistics.publications',
      summary: 'Which publications there are, and what those are called whom they are about',
      response: { 200: publications, ...mayFail() },
    };
    app.get('/v1/statistics/publications', { schema }, async (request, reply) => {
      const { items, agencies, rounds } = await readPublications(callingOf(request).store);
      return reply.code(200).send({
        items: items.map(({ number, at }) => ({ number, at: iso(at) })),
        agencies: [...agencies],
        rounds: [...rounds],
      });
    });
  };
