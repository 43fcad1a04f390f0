/** /v1/session and /v1/sessions: who is signed in, how long it lasts, and a person's own sessions to end. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '../../domain/calendar.ts';
import { rehearsalNow } from '../../store/clock.ts';
import { latestVersion } from '../../store/people.ts';
import { scoped, scopeOfOneself } from '../../store/scope.ts';
import { endSession, findSession, idleAt, type LiveSession, sessionsOf, useSession } from '../../store/sessions.ts';
import { transact } from '../../store/store.ts';
import { iso } from '../iso.ts';
import { mayFail, sendProblem } from '../problem.ts';
import type { SignInParts } from './parts.ts';
import { listedSession, type SessionBody, session } from './session-body.ts';

/** Rounded down: a warning may come a second early, never late. */
const secondsUntil = (at: number, now: number): number => Math.max(0, Math.floor((at - now) / 1_000));

export const sessionRoutes =
  ({ store, cookies, canMoveTime }: SignInParts): FastifyPluginAsyncZod =>
  async (app) => {
    const describe = async (live: LiveSession): Promise<SessionBody | null> => {
      const own = scoped(store, scopeOfOneself(live.person));
      const person = await transact(own, (tx) => latestVersion(tx, live.person));
      if (person === null) return null;
      const now = store.machineNow();
      const rehearsed = await rehearsalNow(store);
      return {
        person: { id: person.id, name: person.name, language: person.language },
        provider: live.provider,
        acr: live.acr,
        idleSeconds: secondsUntil(idleAt(live), now),
        absoluteSeconds: secondsUntil(live.endsAt, now),
        rehearsal: rehearsed === null ? null : { day: dayOf(rehearsed), canMove: canMoveTime },
      };
    };
    const tags = ['session'];
    const response = { 200: session, ...mayFail('foreignOrigin') };
    app.get(
      '/v1/session',
      { schema: { tags, operationId: 'session', summary: 'Who is signed in, and for how long', response } },
      async (request, reply) => {
        const live = await findSession(store, cookies.read(request, 'session'));
        const told = live === null ? null : await describe(live);
        return told ?? sendProblem(reply, 'unauthorised');
      },
    );
    app.post(
      '/v1/session/extend',
      { schema: { tags, operationId: 'session.extend', summary: 'Stay signed in', response } },
      async (request, reply) => {
        const live = await useSession(store, cookies.read(request, 'session'));
        const told = live === null ? null : await describe(live);
        return told ?? sendProblem(reply, 'unauthorised');
      },
    );
    app.get(
      '/v1/sessions',
      {
        schema: {
          tags,
          operationId: 'sessions',
          summary: "One's own sessions",
          response: { 200: z.array(listedSession), ...mayFail() },
        },
      },
      async (request, reply) => {
        const live = await useSession(store, cookies.read(request, 'session'));
        if (live === null) return sendProblem(reply, 'unauthorised');
        const all = await sessionsOf(store, live.person);
        return all.map((one) => ({
          id: one.id,
          provider: one.provider,
          startedAt: iso(one.createdAt),
          lastUsedAt: iso(one.seenAt),
          endsAt: iso(one.endsAt),
          current: one.id === live.id,
        }));
      },
    );
    const params = z.strictObject({ id: z.uuid() });
    const gone = z.null().meta({ description: 'It is ended' });
    app.delete(
      '/v1/sessions/:id',
      {
        schema: {
          tags,
          operationId: 'sessions.end',
          summary: "End one of one's own sessions",
          params,
          response: { 204: gone, ...mayFail('notFound', 'foreignOrigin') },
        },
      },
      async (request, reply) => {
        const live = await useSession(store, cookies.read(request, 'session'));
        if (live === null) return sendProblem(reply, 'unauthorised');
        const found = await endSession(store, live.person, request.params.id);
        return found ? reply.code(204).send(null) : sendProblem(reply, 'notFound');
      },
    );
  };
