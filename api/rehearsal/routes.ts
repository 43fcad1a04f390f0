/** Time in a rehearsal: where it stands, moving it, and the mail that was caught. In real life each answers 409. */
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Instant } from '../../domain/words.ts';
import { rehearsalNow } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { mail, mails, move, standing } from './bodies.ts';
import type { TimeMachine } from './time-machine.ts';

const tags = ['rehearsal'];
const everybody = 'For everybody who is signed in: whoever rehearses is all of them, and nobody in it is real.';

/** The machine, and a rehearsal's database behind it: both, or there is nothing to move. */
type Machine = () => Promise<TimeMachine | null>;

const machineFor =
  (store: Store, given: TimeMachine | null): Machine =>
  async () => {
    if (given === null) return null;
    const now: Instant | null = await rehearsalNow(store);
    return now === null ? null : given;
  };

const noRehearsal = (reply: FastifyReply): FastifyReply => sendProblem(reply, 'noRehearsal');

export const rehearsalRoutes =
  (callingOf: CallingOf, store: Store, given: TimeMachine | null): FastifyPluginAsync =>
  async (app) => {
    const machine = machineFor(store, given);
    // An agency's own system has nothing to rehearse here.
    app.addHook('preHandler', async (request, reply) =>
      callingOf(request).caller.type === 'person' ? undefined : sendProblem(reply, 'notAllowed'),
    );
    await app.register(time(machine));
    await app.register(caught(machine));
  };

const time =
  (machine: Machine): FastifyPluginAsyncZod =>
  async (app) => {
    const seen = {
      tags,
      operationId: 'rehearsal',
      summary: 'Where time stands in this rehearsal, and what its latest move has brought',
      description: everybody,
      response: { 200: standing, ...mayFail('noRehearsal', 'notAllowed') },
    };
    app.get('/v1/rehearsal', { schema: seen }, async (_, reply) => {
      const found = await (await machine())?.standing();
      return found === null || found === undefined ? noRehearsal(reply) : reply.code(200).send(found);
    });
    const moved = {
      tags,
      operationId: 'rehearsal.move',
      summary: 'Let time pass; it goes on after the answer, and may be stopped',
      description: everybody,
      body: move,
      response: {
        202: z.null().meta({ description: 'It has begun' }),
        ...mayFail('badRequest', 'noRehearsal', 'movesAlready', 'notAllowed'),
      },
    };
    app.post('/v1/rehearsal/move', { schema: moved }, async (request, reply) => {
      const found = await machine();
      if (found === null) return noRehearsal(reply);
      return (await found.move(request.body)) ? reply.code(202).send(null) : sendProblem(reply, 'movesAlready');
    });
    const stopped = {
      tags,
      operationId: 'rehearsal.stop',
      summary: 'Stop where time is',
      description: everybody,
      response: {
        202: z.null().meta({ description: 'It stops, if it moves' }),
        ...mayFail('noRehearsal', 'notAllowed'),
      },
    };
    app.post('/v1/rehearsal/stop', { schema: stopped }, async (_, reply) => {
      const found = await machine();
      if (found === null) return noRehearsal(reply);
      await found.stop();
      return reply.code(202).send(null);
    });
    const begun = {
      tags,
      operationId: 'rehearsal.begin',
      summary: 'Begin anew: the example as on its first day. The service ends, and is back in a minute or two',
      description: everybody,
      response: {
        202: z.null().meta({ description: 'It ends now; everybody is signed out' }),
        ...mayFail('noRehearsal', 'notAllowed'),
      },
    };
    app.post('/v1/rehearsal/begin', { schema: begun }, async (_, reply) => {
      const found = await machine();
      if (found === null || !(await found.beginAnew())) return noRehearsal(reply);
      return reply.code(202).send(null);
    });
  };

const caught =
  (machine: Machine): FastifyPluginAsyncZod =>
  async (app) => {
    const list = {
      tags,
      operationId: 'rehearsal.mails',
      summary: 'The mail that was caught, the newest first',
      description: everybody,
      querystring: z.strictObject({
        after: z.coerce.number().int().min(0).max(1_000_000).default(0),
        limit: z.coerce.number().int().min(1).max(100).default(25),
      }),
      response: { 200: mails, ...mayFail('badRequest', 'noRehearsal', 'notAllowed') },
    };
    app.get('/v1/rehearsal/mails', { schema: list }, async (request, reply) => {
      const found = await machine();
      return found === null ? noRehearsal(reply) : reply.code(200).send(await found.mails(request.query));
    });
    const one = {
      tags,
      operationId: 'rehearsal.mail',
      summary: 'One mail as text',
      description: everybody,
      params: z.strictObject({ id: z.string().regex(/^[0-9a-f]{1,64}$/) }),
      response: { 200: mail, ...mayFail('badRequest', 'noRehearsal', 'notFound', 'notAllowed') },
    };
    app.get('/v1/rehearsal/mails/:id', { schema: one }, async (request, reply) => {
      const found = await machine();
      if (found === null) return noRehearsal(reply);
      const read = await found.mail(request.params.id);
      return read === null ? sendProblem(reply, 'notFound') : reply.code(200).send(read);
    });
  };
