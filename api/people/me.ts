/** Who calls, and what they have to do. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { type MyDuty, myDuties, whoCalls } from '../../store/reading-self.ts';
import type { CallingOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { mayFail } from '../problem.ts';
import { type DutyBody, me, mine } from './bodies.ts';

const shown = ({ ref, person: _, coming, may, ...rest }: MyDuty): DutyBody => ({
  kind: ref.kind,
  case: ref.id,
  ...rest,
  coming: coming.map(({ mail, at, to }) => ({ mail, at: iso(at), to })),
  may: [...may],
});

export const selfRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/me',
      { schema: { tags: ['me'], operationId: 'me', summary: 'Who you are here', response: { 200: me, ...mayFail() } } },
      async (request, reply) => {
        const calling = callingOf(request);
        const { offices, ...who } = await whoCalls(calling.store, calling.caller);
        return reply.code(200).send({ ...who, offices: [...offices] });
      },
    );
    app.get(
      '/v1/duties',
      {
        schema: {
          tags: ['me'],
          operationId: 'duties',
          summary: 'What you have to do, the earliest due date first (R-DUT-7)',
          response: { 200: mine, ...mayFail() },
        },
      },
      async (request, reply) => {
        const calling = callingOf(request);
        const { today, items } = await myDuties(calling.store, calling.caller);
        return reply.code(200).send({ today, items: items.map(shown) });
      },
    );
  };
