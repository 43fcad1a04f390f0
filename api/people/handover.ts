/** Handover: what somebody carries in an agency, and giving all of it to somebody else (R-OPS-5). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { type CarriedItem, handOver, loadOf } from '../../store/carried.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { faultsIn, mayFail, sendProblem } from '../problem.ts';
import { handedOverBody, type LoadBody, loadBody } from './bodies.ts';

const tags = [plurals.agency];
const params = z.strictObject({ id: id(), person: id() });
const headers = z.object({ 'idempotency-key': z.string().min(1).max(100) });
const body = z
  .strictObject({
    to: id().meta({ description: 'Somebody of the same agency' }),
    dryRun: z.boolean().meta({ description: 'true: what would be refused; nothing is changed' }),
  })
  .meta({ id: 'Handover' });

function shown({ carried, title }: CarriedItem): LoadBody['items'][number] {
  const { is, ref } = carried;
  return {
    is,
    kind: ref.kind,
    case: ref.id,
    title,
    role: carried.is === 'role' ? carried.role : null,
    duty: carried.is === 'duty' ? carried.duty : null,
    from: carried.is === 'deputyship' ? carried.from : null,
    to: carried.is === 'deputyship' ? carried.to : null,
  };
}

const load =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'agency.people.load',
      summary: 'All that somebody carries in the agency: roles, periods as a deputy, duties (R-OPS-5)',
      params,
      response: { 200: loadBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/agencies/:id/people/:person/load', { schema }, async (request, reply) => {
      const { caller, store } = callingOf(request);
      const found = await loadOf(store, caller, request.params.id, request.params.person);
      if (found === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send({
        person: found.person,
        items: found.items.map(shown),
        duties: found.duties.map(({ ref, title, duty, due, late, legal, owner }) => ({
          kind: ref.kind,
          case: ref.id,
          title,
          duty,
          due,
          late,
          legal,
          owner,
        })),
      });
    });
  };

const given =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags,
      operationId: 'agency.people.handover',
      summary: 'Gives all that somebody carries in the agency to somebody else (R-OPS-5)',
      description:
        'Each role and duty moves by its own command, in the log of its case; what is refused stays, and says why.',
      params,
      headers,
      body,
      response: { 200: handedOverBody, ...mayFail('badRequest', 'notFound', 'notJson', 'refused') },
    };
    app.post('/v1/agencies/:id/people/:person/handover', { schema }, async (request, reply) => {
      const { caller, store } = callingOf(request);
      const { id: agency, person: from } = request.params;
      const key = request.headers['idempotency-key'];
      const done = await handOver(store, caller, { agency, from, key, ...request.body });
      if (done === null) return sendProblem(reply, 'notFound');
      const language = languageOf(request);
      const items = done.items.map(({ refusals, ...item }) => {
        const faults = faultsIn(item.carried.ref.kind, refusals, language);
        return { ...shown(item), faults: faults.map(({ code, text }) => ({ code, text })) };
      });
      return reply.code(200).send({ items, left: done.left });
    });
  };

export const handoverRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(load(callingOf));
    await app.register(given(callingOf));
  };
