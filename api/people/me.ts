/** Who calls, and what they have to do. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { caseKinds, languages, roles } from '../../domain/words.ts';
import { myDuties, whoCalls } from '../../store/reading-self.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail } from '../problem.ts';

const me = z
  .strictObject({
    type: z.enum(['person', 'system']),
    id: z.string(),
    name: z.string().nullable(),
    language: z.enum(languages).nullable(),
    offices: z
      .array(z.strictObject({ role: z.enum(roles), agency: z.string(), onBehalfOf: z.string().nullable() }))
      .meta({ description: 'Roles held in agencies, as a deputy too; roles in single cases are not among them' }),
  })
  .meta({ id: 'Me' });

const duty = z
  .strictObject({
    kind: z.enum(caseKinds),
    case: z.string(),
    title: z.string().nullable(),
    agency: z.string().nullable(),
    duty: z.string(),
    due: z.string().meta({ format: 'date' }),
    late: z.boolean(),
    legal: z.boolean(),
    owner: z.enum(roles),
    fulfilledBy: z.string().meta({ description: 'The command that fulfils it' }),
    basis: z.string().meta({ description: 'The rule it comes from' }),
  })
  .meta({ id: 'Duty' });

export const selfRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/me',
      { schema: { tags: ['me'], operationId: 'me', summary: 'Who you are here', response: { 200: me, ...mayFail() } } },
      async (request, reply) => {
        const calling = await callingOf(request, reply);
        if (calling === null) return reply;
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
          response: { 200: z.strictObject({ items: z.array(duty) }), ...mayFail() },
        },
      },
      async (request, reply) => {
        const calling = await callingOf(request, reply);
        if (calling === null) return reply;
        const duties = await myDuties(calling.store, calling.caller);
        const items = duties.map(({ ref, title, agency, duty: name, due, late, legal, owner, fulfilledBy, basis }) => ({
          kind: ref.kind,
          case: ref.id,
          title,
          agency,
          duty: name,
          due,
          late,
          legal,
          owner,
          fulfilledBy,
          basis,
        }));
        return reply.code(200).send({ items });
      },
    );
  };
