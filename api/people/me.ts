/** Who calls, and what they have to do. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Language } from '../../domain/words.ts';
import { type MyDuty, myCases, myDuties, whoCalls } from '../../store/reading-self.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { type DutyBody, me, mine, myCasesBody } from './bodies.ts';

const shown = ({ ref, person: _, coming, may, notYet, ...rest }: MyDuty, language: Language): DutyBody => ({
  kind: ref.kind,
  case: ref.id,
  ...rest,
  coming: coming.map(({ mail, at, to }) => ({ mail, at: iso(at), to })),
  may: [...may],
  notYet: notYet.map((one) => refusalText(ref.kind, one, language)),
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
        return reply.code(200).send({ today, items: items.map((one) => shown(one, languageOf(request))) });
      },
    );
    app.get(
      '/v1/me/cases',
      {
        schema: {
          tags: ['me'],
          operationId: 'me.cases',
          summary: 'Applications and employments in which you have a part of your own, the running ones first',
          response: { 200: myCasesBody, ...mayFail('notAllowed') },
        },
      },
      async (request, reply) => {
        const calling = callingOf(request);
        if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
        const items = await myCases(calling.store, calling.caller.id);
        return reply.code(200).send({ items: [...items] });
      },
    );
  };
