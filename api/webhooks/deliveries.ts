/** What one endpoint was told and is still owed, telling it again, and trying it out. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { eventId } from '../../domain/webhooks.ts';
import { deliveriesOf, replay, tryOut } from '../../store/webhooks/deliveries.ts';
import type { CallingOf } from '../caller.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { deliveriesBody } from './bodies.ts';
import { nothing, params, personCalling, sendRefused } from './parts.ts';

const tags = ['webhooks'];

const query = z.strictObject({
  status: z.enum(['pending', 'delivered']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: cursor.optional(),
});

export const deliveryRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'webhooks.deliveries',
      summary: 'What it was told and is owed, the newest first; what was delivered is shown for 30 days',
      params,
      querystring: query,
      response: { 200: deliveriesBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/webhooks/:id/deliveries', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const { cursor: given, status, limit } = request.query;
      const after = given === undefined ? undefined : fromCursor(given);
      if (after === null) return sendProblem(reply, 'badRequest');
      const before = after === undefined ? undefined : BigInt(after.value);
      const page = await deliveriesOf(asking.store, asking.person, request.params.id, { status, limit, before });
      if (page === null) return sendProblem(reply, 'notFound');
      const items = page.items.map(
        ({ id: number, type, caseId, seq, epoch, at, attempts, code, deliveredAt, status: is }) => ({
          id: String(number),
          event: eventId({ caseId, epoch, seq }),
          type,
          case: caseId,
          at: at.toISOString(),
          status: is,
          attempts,
          code,
          deliveredAt: deliveredAt?.toISOString() ?? null,
        }),
      );
      return reply.code(200).send({ items, next: toCursor(page.next === null ? null : last(page.next)) });
    });
    await app.register(replayed(callingOf));
    await app.register(tried(callingOf));
  };

const last = (number: bigint) => ({ value: String(number), id: '' });

const one = z.strictObject({ id: id(), delivery: z.string().regex(/^\d{1,18}$/) });

const replayed =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'webhooks.replay',
      summary: 'Send one again, under the id that it had',
      params: one,
      response: { 202: nothing, ...mayFail('badRequest', 'notFound', 'refused') },
    };
    app.post('/v1/webhooks/:id/deliveries/:delivery/replay', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const { id: endpoint, delivery: number } = request.params;
      const result = await replay(asking.store, asking.person, endpoint, BigInt(number));
      if (result === null) return sendProblem(reply, 'notFound');
      return 'refused' in result ? sendRefused(request, reply, result.refused) : reply.code(202).send(null);
    });
  };

const tried =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'webhooks.try',
      summary: 'Send it something to try it out: of the type `forlop.trial`, about the agency itself',
      params,
      response: { 202: nothing, ...mayFail('badRequest', 'notFound', 'refused') },
    };
    app.post('/v1/webhooks/:id/try', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const result = await tryOut(asking.store, asking.person, request.params.id);
      if (result === null) return sendProblem(reply, 'notFound');
      return 'refused' in result ? sendRefused(request, reply, result.refused) : reply.code(202).send(null);
    });
  };
