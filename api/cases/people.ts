/** The people of an agency, to choose from where somebody is given a role (R-ROLE-2). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { agencyPeople } from '../../store/reading-people.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { peopleBody } from './bodies.ts';
import { plurals } from './kinds.ts';

export const peopleRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.people',
      summary: 'Whom the agency has in its directory, by name: for its office and for leaders of its cases',
      params: z.strictObject({ id: id() }),
      response: { 200: peopleBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/agencies/:id/people', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await agencyPeople(calling.store, calling.caller, request.params.id);
      return found === null ? sendProblem(reply, 'notFound') : reply.code(200).send({ items: [...found] });
    });
  };
