/** An agency's office opens and closes the hook for its recruitment tool. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { closeHook, hookFor, openHook } from '../../store/webhooks/recruitment.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { hookBody, openedHook } from './bodies.ts';
import { nothing, params, personCalling } from './parts.ts';

const tags = ['webhooks'];
export const recruitmentHookRoutes =
  (callingOf: CallingOf, publicUrl: string): FastifyPluginAsyncZod =>
  async (app) => {
    const url = '/v1/agencies/:id/recruitment-hook';
    const addressOf = (id: string): string => `${publicUrl.replace(/\/$/, '')}/v1/hooks/recruitment/${id}`;
    const read = {
      tags,
      operationId: 'recruitment.read',
      summary: 'Where the recruitment tool sends its messages, if that is open',
      params,
      response: { 200: hookBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get(url, { schema: read }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const found = await hookFor(asking.store, asking.person, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send({ url: found.id === null ? null : addressOf(found.id) });
    });
    const open = {
      tags,
      operationId: 'recruitment.open',
      summary: 'An address and secret for the recruitment tool; where there is one, a new secret for it',
      description: 'By whoever manages webhooks. For a day the secret before counts as well.',
      params,
      response: { 201: openedHook, ...mayFail('badRequest', 'notFound') },
    };
    app.post(url, { schema: open }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const shown = await openHook(asking.store, asking.person, request.params.id);
      if (shown === null) return sendProblem(reply, 'notFound');
      return reply.code(201).send({ ...shown, url: addressOf(shown.id) });
    });
    const summary = 'Close it: nothing is taken there any more';
    const response = { 204: nothing, ...mayFail('badRequest', 'notFound') };
    const close = { tags, operationId: 'recruitment.close', summary, params, response };
    app.delete(url, { schema: close }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const closed = await closeHook(asking.store, asking.person, request.params.id);
      return closed ? reply.code(204).send(null) : sendProblem(reply, 'notFound');
    });
  };
