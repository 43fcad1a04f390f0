/**
 * All the cases that a person may see, in one list. What they look for stands in the body: an address is kept in logs
 * and histories, and people type names where a title was meant.
 */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { caseKinds } from '../../domain/words.ts';
import { searchCases } from '../../store/searching.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { faultsIn, mayFail, sendProblem } from '../problem.ts';
import { typed } from '../typed.ts';
import { foundBody } from './bodies.ts';

const search = z.strictObject({
  kind: z.enum(caseKinds).optional(),
  status: z
    .string()
    .regex(/^[A-Za-z]{1,100}$/)
    .optional(),
  late: z.boolean().default(false).meta({ description: 'Only where something has passed its date' }),
  agency: id().optional(),
  round: id().optional().meta({ description: 'The round itself, and all that belongs to it' }),
  text: typed('A part of the title: of a position, a round, an agency; never of a person’s name').optional(),
  sort: z.enum(['due', 'changed']).default('due'),
  limit: z.int().min(1).max(100).default(25),
  cursor: cursor.optional(),
});

export const caseSearch =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['cases'],
      operationId: 'case.search',
      summary: 'The cases that you may see, of every kind, a page at a time; for people',
      body: search,
      response: { 200: foundBody, ...mayFail('badRequest', 'notAllowed', 'refused') },
    };
    app.post('/v1/cases/search', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      // An agency’s own system is told of no steps: its lists have an order of their own.
      if (calling.caller.type === 'system') return sendProblem(reply, 'notAllowed');
      const { cursor: given, text = '', ...asked } = request.body;
      const words = text.trim();
      const after = given === undefined ? undefined : fromCursor(given);
      if (after === null) {
        const fault = { code: 'invalidField', field: 'cursor', data: { rule: 'next' } } as const;
        return sendProblem(reply, 'refused', faultsIn('agency', [fault], languageOf(request)));
      }
      const wanted = { ...asked, after, text: words === '' ? undefined : words };
      const { items, next, ...rest } = await searchCases(calling.store, calling.caller, wanted);
      const shown = items.map((one) => ({ ...one, open: [...one.open] }));
      return reply.code(200).send({ ...rest, items: shown, next: toCursor(next) });
    });
  };
