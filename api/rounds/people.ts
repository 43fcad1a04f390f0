/** Whom the coordinator meets and writes to: guests of a gathering, and who gets a message to many (R-RND-7, R-MAIL-4). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { messageRoles } from '../../domain/round/facts.ts';
import { readGuests } from '../../store/reading-guests.ts';
import { getsIt, readRecipients } from '../../store/reading-recipients.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { guestsBody, recipientsBody } from './bodies.ts';

export const guestsRoute =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['rounds'],
      operationId: 'round.guests',
      summary: 'Who is invited to a gathering; each employment that is read about is logged (R-PRV-5)',
      params: z.strictObject({ id: id(), gathering: id() }),
      response: { 200: guestsBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/rounds/:id/gatherings/:gathering/guests', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { id: round, gathering } = request.params;
      const guests = await readGuests(calling.store, calling.caller, round, gathering);
      return guests === null ? sendProblem(reply, 'notFound') : reply.code(200).send({ items: [...guests] });
    });
  };

export const recipientsRoute =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['rounds'],
      operationId: 'round.recipients',
      summary: 'Who would get a message to many, who would not, and why: agencies, never persons (R-MAIL-4)',
      params: z.strictObject({ id: id() }),
      querystring: z.strictObject({ to: z.enum(messageRoles) }),
      response: { 200: recipientsBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/rounds/:id/recipients', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await readRecipients(calling.store, calling.caller, request.params.id, request.query.to);
      if (found === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send({ items: found.map((one) => ({ ...one, gets: getsIt(one) })) });
    });
  };
