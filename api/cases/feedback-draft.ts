/** A draft of one applicant's answer, for HR to make personal and send (R-POS-9). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isUnfinished } from '../../domain/application/feedback.ts';
import { id } from '../../domain/fields.ts';
import { readForDraft } from '../../store/reading-feedback.ts';
import { feedbackDraft } from '../../texts/feedback/index.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { faultsIn, mayFail, sendProblem } from '../problem.ts';
import { draftBody } from './bodies.ts';
import { plurals } from './kinds.ts';

export const feedbackDrafts =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.application],
      operationId: 'application.feedbackDraft',
      summary: 'A draft of the personal answer; nothing is sent or kept by reading it',
      params: z.strictObject({ id: id() }),
      response: { 200: draftBody, ...mayFail('badRequest', 'notFound', 'refused') },
    };
    app.get(`/v1/${plurals.application}/:id/feedback-draft`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await readForDraft(calling.store, calling.caller, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      if ('refusals' in found)
        return sendProblem(reply, 'refused', faultsIn('application', found.refusals, languageOf(request)));
      const text = found.saved ?? feedbackDraft(found);
      const { stage, language, saved } = found;
      return reply.code(200).send({ stage, language, text, saved: saved !== null, unfinished: isUnfinished(text) });
    });
  };
