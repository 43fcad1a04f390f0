/** An agency's endpoints: where its own systems are told of what happens (R-OPS-9, docs/webhooks.md). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type WebhookType, webhookTypes } from '../../domain/webhooks.ts';
import {
  createEndpoint,
  deleteEndpoint,
  endpointsOf,
  rotateSecret,
  switchEndpoint,
} from '../../store/webhooks/endpoints.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { endpointsBody, shownSecret } from './bodies.ts';
import { nothing, params, personCalling, sendRefused } from './parts.ts';

const tags = ['webhooks'];
const types = webhookTypes as readonly [WebhookType, ...WebhookType[]];

/** https to a name or address; who may be reached is decided when it is sent, since names change. */
const mayBeTold =
  (thisMachineToo: boolean) =>
  (text: string): boolean => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username, password, hash } = new URL(text);
    if (username !== '' || password !== '' || hash !== '') return false;
    return protocol === 'https:' || (thisMachineToo && protocol === 'http:' && hostname === '127.0.0.1');
  };

const newEndpoint = (thisMachineToo: boolean) =>
  z
    .strictObject({
      url: z.url().max(2000).refine(mayBeTold(thisMachineToo)).meta({ description: 'https://, without a password' }),
      types: z.array(z.enum(types)).min(1).max(types.length),
    })
    .meta({ id: 'NewWebhookEndpoint' });

const at = (date: Date | null): string | null => date?.toISOString() ?? null;

export const endpointRoutes =
  (callingOf: CallingOf, thisMachineToo: boolean): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listed(callingOf));
    await app.register(created(callingOf, thisMachineToo));
    await app.register(rotated(callingOf));
    for (const on of [true, false]) await app.register(switched(callingOf, on));
    await app.register(deleted(callingOf));
  };

const listed =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = 'Where the agency’s systems are told of what happens';
    const response = { 200: endpointsBody, ...mayFail('badRequest', 'notFound') };
    const schema = { tags, operationId: 'webhooks.list', summary, params, response };
    app.get('/v1/agencies/:id/webhooks', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const found = await endpointsOf(asking.store, asking.person, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      const items = found.map(({ failingSince, retryAt, types: told, ...one }) => ({
        ...one,
        types: [...told],
        failingSince: at(failingSince),
        retryAt: at(retryAt),
      }));
      return reply.code(200).send({ items });
    });
  };

const created =
  (callingOf: CallingOf, thisMachineToo: boolean): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'webhooks.create',
      summary: 'Register where the agency’s system is to be told',
      description: 'By the agency’s HR, HR head, or the coordinator at its own agency. The secret is shown this once.',
      params,
      body: newEndpoint(thisMachineToo),
      response: { 201: shownSecret, ...mayFail('badRequest', 'notFound', 'tooLarge', 'notJson', 'refused') },
    };
    app.post('/v1/agencies/:id/webhooks', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const wanted = { agency: request.params.id, ...request.body };
      const result = await createEndpoint(asking.store, asking.person, wanted);
      if (result === null) return sendProblem(reply, 'notFound');
      return 'refused' in result
        ? sendRefused(request, reply, result.refused)
        : reply.code(201).send({ ...result.done });
    });
  };

const rotated =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'webhooks.rotate',
      summary: 'A new secret; for a day everything is signed with the old one as well',
      params,
      response: { 200: shownSecret, ...mayFail('badRequest', 'notFound') },
    };
    app.post('/v1/webhooks/:id/rotate', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const shown = await rotateSecret(asking.store, asking.person, request.params.id);
      return shown === null ? sendProblem(reply, 'notFound') : reply.code(200).send({ ...shown });
    });
  };

const switched =
  (callingOf: CallingOf, on: boolean): FastifyPluginAsyncZod =>
  async (app) => {
    const name = on ? 'enable' : 'disable';
    const schema = {
      tags,
      operationId: `webhooks.${name}`,
      summary: on ? 'Switch it on again: what waited is sent' : 'Switch it off: nothing is sent, nothing new is kept',
      params,
      response: { 204: nothing, ...mayFail('badRequest', 'notFound', 'refused') },
    };
    app.post(`/v1/webhooks/:id/${name}`, { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      // The path is not a literal to the compiler; its parameters were checked by the schema.
      const { id } = params.parse(request.params);
      const result = await switchEndpoint(asking.store, asking.person, id, on);
      if (result === null) return sendProblem(reply, 'notFound');
      return 'refused' in result ? sendRefused(request, reply, result.refused) : reply.code(204).send(null);
    });
  };

const deleted =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'webhooks.delete',
      summary: 'Delete it, with its deliveries',
      params,
      response: { 204: nothing, ...mayFail('badRequest', 'notFound') },
    };
    app.delete('/v1/webhooks/:id', { schema }, async (request, reply) => {
      const asking = await personCalling(callingOf, request, reply);
      if (asking === null) return reply;
      const there = await deleteEndpoint(asking.store, asking.person, request.params.id);
      return there ? reply.code(204).send(null) : sendProblem(reply, 'notFound');
    });
  };
