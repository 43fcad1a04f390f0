/** What is wrong right now, for the coordinator: what `forlop health` says, without whom it is about (R-OPS-10). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { health, type TroubledCase } from '../../store/health.ts';
import { agencyName } from '../../store/people.ts';
import { type Store, transact } from '../../store/store.ts';
import type { CallingOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { healthBody } from './bodies.ts';

const shown = ({ id, ...one }: TroubledCase) => ({ case: id, ...one });

const namesOf = (store: Store, ids: readonly (string | null)[]): Promise<Record<string, string>> =>
  transact(store, async (tx) => {
    const names: Record<string, string> = {};
    for (const id of new Set(ids)) {
      const name = await agencyName(tx, id);
      if (id !== null && name !== null) names[id] = name;
    }
    return names;
  });

export const serviceHealth =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['health'],
      operationId: 'health.service',
      summary: 'What needs a person right now, for the coordinator',
      response: { 200: healthBody, ...mayFail('notAllowed') },
    };
    app.get('/v1/health', { schema }, async (request, reply) => {
      const { store } = callingOf(request);
      if (store.scope?.coordinates !== true) return sendProblem(reply, 'notAllowed');
      const { now, attention, stuck, failingMessages, failingMailboxes, failingWebhooks, ...rest } =
        await health(store);
      const ids = [...attention, ...stuck, ...failingWebhooks].map(({ agency }) => agency);
      return reply.code(200).send({
        ...rest,
        now: iso(now),
        attention: attention.map(shown),
        stuck: stuck.map(shown),
        failingMessages: failingMessages.map(({ from, to }) => ({ from, to })),
        failingMailboxes: failingMailboxes.map(({ code }) => ({ code })),
        failingWebhooks: failingWebhooks.map(({ agency, code }) => ({ agency, code })),
        agencies: await namesOf(store, ids),
      });
    });
  };
