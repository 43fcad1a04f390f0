/** What holds an erasure, and who waits for an answer to theirs (R-PRV-3), for the agency's office. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { holdsOf } from '../../store/reading-holds.ts';
import type { CallingOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { holdsBody } from './bodies.ts';

export const holdRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.holds',
      summary: 'Cases whose erasure is held, asked for or granted, those that stand longest first; logged as read',
      params: z.strictObject({ id: id() }),
      response: { 200: holdsBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/agencies/:id/holds', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await holdsOf(calling.store, calling.caller, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send({ items: [...found.items], people: { ...found.people } });
    });
  };
