/** What an agency has erased (R-PRV-3): when, for what and how much, and nothing of what it said. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { erasureClasses } from '../../domain/case/erasure.ts';
import { id } from '../../domain/fields.ts';
import { caseKinds } from '../../domain/words.ts';
import { agencyReceipts } from '../../store/reading-receipts.ts';
import type { CallingOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { plurals } from './kinds.ts';

const receipt = z
  .strictObject({
    case: z.string(),
    kind: z.enum(caseKinds),
    day: z.string().meta({ format: 'date' }),
    class: z.enum(erasureClasses),
    basis: z.string().meta({ description: 'What it rests on' }),
    contents: z.int().meta({ description: 'Texts that were emptied' }),
    messages: z.int().meta({ description: 'Mails that were emptied' }),
    people: z.int().meta({ description: 'People whose names and addresses went with it' }),
    runs: z.int().meta({ description: 'Runs of workflows that were deleted' }),
    finishedAt: z.string().nullable().meta({ format: 'date-time', description: 'Null: workflows are still deleted' }),
  })
  .meta({ id: 'ErasureReceipt' });

export const receiptRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.receipts',
      summary: 'What has been erased, the latest first (R-PRV-3)',
      params: z.strictObject({ id: id() }),
      response: { 200: z.strictObject({ items: z.array(receipt) }), ...mayFail('badRequest', 'notFound') },
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
