/** What an agency's cases, or a round, have written to people, and what became of it (R-MAIL-2). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { roles } from '../../domain/words.ts';
import { mailsOf, sentMail } from '../../store/reading-mails.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { listedStates, outboxBody, sentMailBody } from './bodies.ts';
import { subjectOutline } from './mail-names.ts';

const query = z.strictObject({
  state: z.enum(listedStates).optional(),
  role: z.enum(roles).optional(),
  case: id().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: cursor.optional(),
});

const kinds = ['agency', 'round'] as const;
type Of = (typeof kinds)[number];

export const outboxRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    for (const kind of kinds) {
      await app.register(listed(kind, callingOf));
      await app.register(one(kind, callingOf));
    }
  };

const when = (at: Date | null): string | null => at?.toISOString() ?? null;

const listed =
  (kind: Of, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.outbox`,
      summary: 'What is written to whom, and what became of it, the latest first; logged as read',
      params: z.strictObject({ id: id() }),
      querystring: query,
      response: { 200: outboxBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get(`/v1/${plurals[kind]}/:id/outbox`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { cursor: given, ...asked } = query.parse(request.query);
      const after = given === undefined ? undefined : fromCursor(given);
      if (after === null) return sendProblem(reply, 'badRequest');
      const ref = { kind, id: z.strictObject({ id: id() }).parse(request.params).id };
      const page = await mailsOf(calling.store, calling.caller, ref, { ...asked, after });
      if (page === null) return sendProblem(reply, 'notFound');
      const items = page.items.map((mail) => ({
        ...mail,
        subject: subjectOutline(mail.mail, languageOf(request), { caseTitle: mail.title ?? '…' }),
        at: mail.at.toISOString(),
        notBefore: mail.notBefore.toISOString(),
        sentAt: when(mail.sentAt),
      }));
      return reply.code(200).send({ items, people: { ...page.people }, next: toCursor(page.next) });
    });
  };

const params = z.strictObject({ id: id(), message: id() });

const one =
  (kind: Of, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.sentMail`,
      summary: 'One mail as it was sent, for who may read all that it is about; logged as read',
      params,
      response: { 200: sentMailBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get(`/v1/${plurals[kind]}/:id/outbox/:message`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { id: of, message } = params.parse(request.params);
      const mail = await sentMail(calling.store, calling.caller, { kind, id: of }, message);
      if (mail === null) return sendProblem(reply, 'notFound');
      return reply.code(200).send({ ...mail, sentAt: when(mail.sentAt) });
    });
  };
