/** A position's applications for HR to work through: who waits for what, a page at a time (R-APP-5, R-POS-9). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { boardGroupOf, boardGroups } from '../../domain/application/board.ts';
import { id } from '../../domain/fields.ts';
import { answerStates, applicationBoard, type OnBoard } from '../../store/application-board.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { faultsIn, mayFail, sendProblem } from '../problem.ts';
import { type BoardItem, boardBody } from './bodies.ts';
import { plurals } from './kinds.ts';

const query = z.strictObject({
  group: z.enum(boardGroups).optional(),
  answer: z.enum(answerStates).optional().meta({ description: 'Of those who are owed a personal answer' }),
  limit: z.coerce.number().int().min(0).max(100).default(50).meta({ description: '0: they are only counted' }),
  cursor: cursor.optional(),
});

const itemOf = ({ id: application, seq, name, facts }: OnBoard): BoardItem => ({
  id: application,
  seq,
  name,
  group: boardGroupOf(facts),
  receivedOn: facts.receivedOn,
  late: facts.late,
  askedOn: facts.askedOn,
  declarationDue: facts.declarationDue,
  steps: Object.entries(facts.steps).map(([step, { kind, day, from, place, coming }]) => ({
    id: step,
    kind,
    day,
    from,
    place,
    coming,
  })),
  interviewedOn: facts.interviewedOn,
  education: facts.education,
  qualified: facts.qualified,
  certificate:
    facts.certificate === null ? null : { askedOn: facts.certificate.askedOn, seenOn: facts.certificate.seenOn },
  answeredOn: facts.answeredOn,
  readOn: facts.feedbackReadOn,
  drafted: facts.feedbackDraft !== null,
  outcome: facts.outcome,
});

export const boards =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.position],
      operationId: 'position.applications',
      summary: 'The applications as HR works through them; those on the page are logged as read (R-APP-5, R-PRV-5)',
      params: z.strictObject({ id: id() }),
      querystring: query,
      response: { 200: boardBody, ...mayFail('badRequest', 'notFound', 'refused') },
    };
    app.get(`/v1/${plurals.position}/:id/applications`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { cursor: given, ...asked } = request.query;
      const after = given === undefined ? undefined : fromCursor(given);
      const fault = { code: 'invalidField', field: 'cursor', data: { rule: 'next' } };
      if (after === null) return sendProblem(reply, 'refused', faultsIn('position', [fault], languageOf(request)));
      const board = await applicationBoard(calling.store, calling.caller, request.params.id, { ...asked, after });
      if (board === null) return sendProblem(reply, 'notFound');
      const { items, next, groups, answers } = board;
      return reply.code(200).send({ items: items.map(itemOf), next: toCursor(next), groups: { ...groups }, answers });
    });
  };
