/** Liveness and readiness for those who run the service. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Store } from '../../store/store.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { within } from '../within.ts';

const said = (status: string) => z.strictObject({ status: z.literal(status) });
const open = { tags: ['health'], security: [] };

export const healthRoutes =
  (store: Store): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/health/live',
      {
        schema: {
          ...open,
          operationId: 'health.live',
          summary: 'The process answers',
          response: { 200: said('live'), ...mayFail() },
        },
      },
      async () => ({ status: 'live' }),
    );
    app.get(
      '/health/ready',
      {
        schema: {
          ...open,
          operationId: 'health.ready',
          summary: 'The database answers too',
          response: { 200: said('ready'), ...mayFail() },
        },
      },
      async (_, reply) => {
        const answered = await within(store.database.$queryRaw`SELECT 1`, 2_000);
        return answered === null ? sendProblem(reply, 'away') : reply.code(200).send({ status: 'ready' });
      },
    );
  };
