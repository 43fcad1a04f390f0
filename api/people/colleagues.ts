/** An agency's people for those who look after it: found by name, and what each of them has (R-ROLE-2, R-OPS-5). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { roles } from '../../domain/words.ts';
import { colleagues } from '../../store/colleagues.ts';
import type { CallingOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { typed } from '../typed.ts';
import { colleaguesBody } from './bodies.ts';

const asked = z
  .strictObject({
    text: typed('A part of a name or an address').default(''),
    role: z.enum(roles).nullable().default(null),
    limit: z.int().min(1).max(100).default(25),
    after: id().nullable().default(null).meta({ description: 'The `next` of the page before' }),
  })
  .meta({ id: 'ColleaguesAsked' });

/** Asked by a body: a name must stand in no address. */
export const colleagueRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.people.search',
      summary: 'The agency’s people and their roles, a page at a time: for its office (R-ROLE-2)',
      description: 'A read that changes nothing; what is looked for stands in the body, since it may be a name.',
      params: z.strictObject({ id: id() }),
      body: asked,
      response: { 200: colleaguesBody, ...mayFail('badRequest', 'notFound', 'notJson', 'refused') },
    };
    app.post('/v1/agencies/:id/people/search', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await colleagues(calling.store, calling.caller, request.params.id, request.body);
      if (found === null) return sendProblem(reply, 'notFound');
      const items = found.items.map((one) => ({ ...one, roles: [...one.roles] }));
      return reply.code(200).send({ items, next: found.next });
    });
  };
