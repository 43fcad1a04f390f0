/** What one has got oneself about a case, to be read again: HR and the coordinator have the outbox (R-MAIL-2). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { ownMails } from '../../store/reading-own-mails.ts';
import type { CallingOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { ownMailsBody } from './mail-bodies.ts';

export const ownMailRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['cases'],
      operationId: 'case.ownMails',
      summary: 'What has been sent to yourself about the case, the latest first; logged as read',
      params: z.strictObject({ id: id() }),
      response: { 200: ownMailsBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/cases/:id/own-mails', { schema }, async (request, reply) => {
      const { caller, store } = callingOf(request);
      const found = await ownMails(store, caller, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      const items = found.map(({ sentAt, subject, text }) => ({
        sentAt: sentAt === null ? null : iso(sentAt),
        subject,
        text,
      }));
      return reply.code(200).send({ items });
    });
  };
