/** Who has read what of whom (R-PRV-5), for the agency's head of HR. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { day, id } from '../../domain/fields.ts';
import { accessOf } from '../../store/reading-access.ts';
import type { CallingOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { accessBody } from './bodies.ts';

const query = z.strictObject({
  reader: id().optional().meta({ description: 'The person who has read' }),
  about: id().optional().meta({ description: 'The applicant or employee' }),
  case: id().optional(),
  from: day().optional(),
  to: day().optional().meta({ description: 'Inclusive' }),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: cursor.optional(),
});

export const accessLogRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.accessLog',
      summary: 'Who has read what of whom, the latest first, for the head of HR; logged as read (R-PRV-5)',
      params: z.strictObject({ id: id() }),
      querystring: query,
      response: { 200: accessBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/agencies/:id/access-log', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { cursor: given, ...asked } = request.query;
      const after = given === undefined ? undefined : fromCursor(given);
      if (after === null) return sendProblem(reply, 'badRequest');
      const before = after === undefined ? undefined : BigInt(after.value);
      const page = await accessOf(calling.store, calling.caller, request.params.id, { ...asked, before });
      if (page === null) return sendProblem(reply, 'notFound');
      const items = page.items.map((one) => ({
        ...one,
        id: String(one.id),
        at: one.at.toISOString(),
        as: [...one.as],
      }));
      const next = page.next === null ? null : { value: String(page.next), id: '' };
      return reply.code(200).send({ items, people: { ...page.people }, next: toCursor(next) });
    });
  };
