/** A reminder that lies ahead, to be read before it is sent (R-LOG-3). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { languages, roles } from '../../domain/words.ts';
import { thawMail } from '../../mail/frozen.ts';
import type { Render } from '../../store/mailbox.ts';
import { comingMail } from '../../store/reading-mail.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { comingMailBody } from './mail-bodies.ts';

const asked = z.strictObject({
  duty: id(),
  mail: z
    .string()
    .regex(/^[A-Za-z.]{1,100}$/)
    .meta({ description: 'As the outlook names it: position.deadlineSoon' }),
  to: z.enum(roles),
  language: z.enum(languages),
});

/** Links of mails are made when they leave; there is nothing behind these. */
const withoutLinks = (text: string): string => text.replaceAll(/\/(l|invitation)\/~[^\s>)]+/g, '/…');

/** @param render absent: nothing is sent by this installation, and there is nothing to read */
export const comingMailRoutes =
  (callingOf: CallingOf, render: Render | undefined): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['cases'],
      operationId: 'case.comingMail',
      summary: 'A reminder that lies ahead as it would be sent, in the language asked for; nothing is sent',
      params: z.strictObject({ id: id() }),
      querystring: asked,
      response: { 200: comingMailBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/cases/:id/coming-mail', { schema }, async (request, reply) => {
      const { caller, store } = callingOf(request);
      if (render === undefined) return sendProblem(reply, 'notFound');
      const found = await comingMail(store, caller, request.params.id, request.query, render);
      if (found === null) return sendProblem(reply, 'notFound');
      const { subject, text } = thawMail(found);
      return reply.code(200).send({ subject, text: withoutLinks(text) });
    });
  };
