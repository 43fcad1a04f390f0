/** The facts of an employment that payroll needs (R-OPS-9), for the agency's own system: its token is enough. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { payrollTerm } from '../../store/reading-payroll.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { plurals } from './kinds.ts';

const day = z.string().meta({ format: 'date' });

const payroll = z
  .strictObject({
    id: z.string(),
    status: z.string(),
    start: day,
    last: day.nullable().meta({ description: 'The last day as far as one can plan; null: permanent' }),
    percentage: z.number(),
  })
  .meta({ id: 'Payroll' });

export const payrollRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.employment],
      operationId: 'employment.payroll',
      summary: 'Start, last day and percentage, for payroll (R-OPS-9)',
      params: z.strictObject({ id: id() }),
      response: { 200: payroll, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/employments/:id/payroll', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await payrollTerm(calling.store, calling.caller, request.params.id);
      return found === null ? sendProblem(reply, 'notFound') : reply.code(200).send({ ...found });
    });
  };
