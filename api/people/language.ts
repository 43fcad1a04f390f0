/** In which language one is written to (R-UU-2). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '../../domain/words.ts';
import { chooseLanguage, languagesFor } from '../../store/own-language.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { myLanguages } from './bodies.ts';

export const languageRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = ['me'];
    const offers = {
      tags,
      operationId: 'language.offered',
      summary: 'Languages that what is written to you exists in',
      response: { 200: myLanguages, ...mayFail('notAllowed') },
    };
    app.get('/v1/me/languages', { schema: offers }, async (request, reply) => {
      const calling = callingOf(request);
      if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
      return reply.code(200).send({ items: [...(await languagesFor(calling.store, calling.caller.id))] });
    });
    const chooses = {
      tags,
      operationId: 'language.choose',
      summary: 'Choose the language that you are written to in, from the next mail on',
      params: z.strictObject({ language: z.enum(languages) }),
      response: { 204: z.null().meta({ description: 'It is so' }), ...mayFail('badRequest', 'notAllowed') },
    };
    app.put('/v1/me/language/:language', { schema: chooses }, async (request, reply) => {
      const calling = callingOf(request);
      if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
      const done = await chooseLanguage(calling.store, calling.caller.id, request.params.language);
      return done ? reply.code(204).send(null) : sendProblem(reply, 'notAllowed');
    });
  };
