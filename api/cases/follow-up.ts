/** The follow-up of an employment, for those around the employee: each reads the parts that are theirs (R-EMP-3 to R-EMP-7). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { type FollowUp, followUp } from '../../store/reading-follow-up.ts';
import type { CallingOf } from '../caller.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { type FollowUpBody, followUpBody } from './bodies.ts';
import { plurals } from './kinds.ts';

const shown = ({ as, contacts, steps, talks, mentoring, gatherings, ...rest }: FollowUp): FollowUpBody => ({
  ...rest,
  as: [...as],
  contacts: [...contacts],
  steps: [...steps],
  talks: [...talks],
  mentoring:
    mentoring === null
      ? null
      : { ...mentoring, meetings: [...mentoring.meetings], activities: [...mentoring.activities] },
  gatherings: gatherings.map(({ material, answers, ...one }) => ({
    ...one,
    material: [...material],
    answers: [...answers],
  })),
});

export const followUpRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.employment],
      operationId: 'employment.followUp',
      summary: 'How the employee is followed up: contacts, what is to be in place, talks, mentoring, gatherings',
      params: z.strictObject({ id: id() }),
      response: { 200: followUpBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/employments/:id/follow-up', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await followUp(calling.store, calling.caller, request.params.id);
      return found === null ? sendProblem(reply, 'notFound') : reply.code(200).send(shown(found));
    });
  };
