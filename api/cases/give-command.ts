/** POST /v1/cases/{kind}/{id}/commands: one command through the one door, in the name of a person. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { caseKinds } from '../../domain/words.ts';
import type { GiveAnswer } from '../../store/door.ts';
import { give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { problemOf, sendProblem } from '../problem.ts';
import { within } from '../within.ts';

const params = z.strictObject({ kind: z.enum(caseKinds), id: id() });
const body = z.looseObject({ type: z.string().min(1) });
const keyHeader = z.string().min(1).max(200);
const actorHeader = id();

/** Longer than PostgreSQL ever needs for a command, and short enough for a person who waits. */
const patienceMs = 4_500;

export function registerGiveCommand(app: FastifyInstance, store: Store): void {
  app.post('/v1/cases/:kind/:id/commands', async (request, reply) => {
    const at = params.safeParse(request.params);
    if (!at.success) return sendProblem(reply, 'notFound');
    const given = body.safeParse(request.body);
    if (!given.success) return sendProblem(reply, 'badBody');
    const key = keyHeader.safeParse(request.headers['idempotency-key']);
    if (!key.success) return sendProblem(reply, 'noKey');
    const person = actorHeader.safeParse(request.headers['x-actor']);
    if (!person.success) return sendProblem(reply, 'noActor');
    const actor = { type: 'person', id: person.data } as const;
    const giving = { actor, ref: at.data, command: given.data, key: key.data };
    // A command that commits after we have answered is found again under its key.
    const answer: GiveAnswer | null = await within(give(store, giving), patienceMs);
    if (answer === null) return sendProblem(reply, 'away');
    if (!answer.ok) return sendProblem(reply, problemOf(answer.refusals), answer.refusals);
    return reply.code(200).send({ seq: answer.seq, events: answer.events, repeated: answer.repeated });
  });
}
