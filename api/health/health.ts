/** Liveness and readiness for those who run the service. */
import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/store.ts';
import { sendProblem } from '../problem.ts';
import { within } from '../within.ts';

export function registerHealth(app: FastifyInstance, store: Store): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const answered = await within(store.database.$queryRaw`SELECT 1`, 2_000);
    return answered === null ? sendProblem(reply, 'away') : reply.send({ status: 'ready' });
  });
}
