/** POST /v1/cases/{kind}/{id}/commands: one command through the one door, in the name of a person. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { caseKinds } from '../../domain/words.ts';
import type { GiveAnswer } from '../../store/door.ts';
import { give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { problemOf, sendProblem } from '../problem.ts';
import { within } from '../within.ts';

const params = z.strictObject({ kind: z.enum(caseKinds), id: z.string().min(1).max(200) });
const body = z.looseObject({ type: z.string().min(1) });
const headers = z.object({ 'idempotency-key': z.string().min(1).max(200).optional(), 'x-actor': z.string().min(1).optional() });

/** Longer than PostgreSQL ever needs for a command, and short enough for a person who waits. */
const patienceMs = 4_500;

export function registerGiveCommand(app: FastifyInstance, store: Store): void {
  app.post('/v1/cases/:kind/:id/commands', async (request, reply) => {
    const at = params.safeParse(request.params);
    if (!at.success) return sendProblem(reply, 'notFound');
    const given = body.safeParse(request.body);
    if (!given.success) return sendProblem(reply, 'badBody');
    const { 'idempotency-key': key, 'x-actor': actor } = headers.parse(request.headers);
    if (key === undefined) return sendProblem(reply, 'noKey');
    if (actor === undefined) return sendProblem(reply, 'noActor');
    const giving = { actor: { type: 'person', id: actor } as const, ref: at.data, command: given.data, key };
    // A command that commits after we have answered is found again under its key.
    const answer: GiveAnswer | null = await within(give(store, giving), patienceMs);
    if (answer === null) return sendProblem(reply, 'away');
    if (!answer.ok) return sendProblem(reply, problemOf(answer.refusals), answer.refusals);
    return reply.code(200).send({ seq: answer.seq, events: answer.events, repeated: answer.repeated });
  });
}
