/** A message to many as each reader will get it, before it is sent (R-MAIL-1, R-MAIL-4). Nothing of it is kept. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { exporters } from '../../domain/access.ts';
import { id } from '../../domain/fields.ts';
import { findText } from '../../mail/catalogue.ts';
import { renderMail } from '../../mail/render.ts';
import { caseCourse, holdsOneOf } from '../../store/reading.ts';
import { mailTexts } from '../../texts/mails/index.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { messageGiven, messagePreviewBody } from './bodies.ts';

type Given = z.infer<typeof messageGiven>;

function rendered({ to, ...given }: Given, roundName: string, caseLink: string, language: 'nb' | 'nn') {
  const area = to === 'hr' ? 'participation' : 'employment';
  const { mail } = findText(mailTexts, area, 'fromCoordinator', language);
  const [subjectText, bodyText] = language === 'nn' ? [given.subjectNn, given.bodyNn] : [given.subjectNb, given.bodyNb];
  const params = { subjectText, bodyText, roundName };
  const why = { basis: 'R-MAIL-4', role: to };
  const { subject, text } = renderMail({
    language,
    name: `${area}.fromCoordinator`,
    mail,
    params,
    links: { caseLink },
    why,
  });
  return { subject, text };
}

export const messagePreviewRoute =
  (callingOf: CallingOf, publicUrl: string): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['rounds'],
      operationId: 'round.messagePreview',
      summary: 'A message to many in bokmål and nynorsk, as it will arrive; nothing is kept',
      params: z.strictObject({ id: id() }),
      body: messageGiven,
      response: { 200: messagePreviewBody, ...mayFail('badRequest', 'notFound') },
    };
    app.post('/v1/rounds/:id/message-preview', { schema }, async (request, reply) => {
      const { store, caller } = callingOf(request);
      const ref = { kind: 'round', id: request.params.id } as const;
      const course = await caseCourse(store, caller, ref);
      if (course === null || !(await holdsOneOf(store, caller, ref, exporters.progress)))
        return sendProblem(reply, 'notFound');
      const link = `${publicUrl}/saker/…`;
      const show = (language: 'nb' | 'nn') => rendered(request.body, course.title ?? '', link, language);
      return reply.code(200).send({ nb: show('nb'), nn: show('nn') });
    });
  };
