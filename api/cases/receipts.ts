/** What an agency has erased (R-PRV-3): when, for what and how much, and nothing of what it said. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { agencyReceipts } from '../../store/reading-receipts.ts';
import { receiptsBody } from '../admin/bodies.ts';
import type { CallingOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { plurals } from './kinds.ts';

export const receiptRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.receipts',
      summary: 'What has been erased, the latest first (R-PRV-3)',
      params: z.strictObject({ id: id() }),
      response: { 200: receiptsBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/agencies/:id/receipts', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await agencyReceipts(calling.store, calling.caller, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      const items = found.map(({ ref, agency: _, finishedAt, ...one }) => ({
        case: ref.id,
        kind: ref.kind,
        ...one,
        finishedAt: finishedAt === null ? null : iso(finishedAt),
      }));
      return reply.code(200).send({ items });
    });
  };
