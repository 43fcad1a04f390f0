/** Agencies and steps at a glance, for the coordinator. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import type { BoardAgency } from '../../domain/round/board.ts';
import { readBoard } from '../../store/reading-board.ts';
import type { CallingOf } from '../caller.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { boardBody } from './bodies.ts';

const query = z.strictObject({
  show: z.enum(['all', 'late', 'unanswered']).default('all'),
  sort: z.enum(['name', 'late']).default('name'),
  find: z.string().max(100).default('').meta({ description: 'A part of the agency’s name' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: cursor.optional(),
});
type Query = z.infer<typeof query>;

const shows: Readonly<Record<Query['show'], (one: BoardAgency) => boolean>> = {
  all: () => true,
  late: ({ late }) => late > 0,
  unanswered: ({ answer }) => answer === 'invited',
};

const chosen = (agencies: readonly BoardAgency[], { show, sort, find }: Query): readonly BoardAgency[] => {
  const wanted = find.trim().toLocaleLowerCase('nb');
  const found = agencies.filter((one) => shows[show](one) && one.name.toLocaleLowerCase('nb').includes(wanted));
  return sort === 'name' ? found : found.toSorted((a, b) => b.late - a.late);
};

export const boardRoute =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['rounds'],
      operationId: 'round.board',
      summary: 'Each agency of the round, how far it has come, and where it stops',
      params: z.strictObject({ id: id() }),
      querystring: query,
      response: { 200: boardBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/rounds/:id/board', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const board = await readBoard(calling.store, calling.caller, request.params.id);
      if (board === null) return sendProblem(reply, 'notFound');
      const { agencies, round } = board;
      const found = chosen(agencies, request.query);
      const given = request.query.cursor === undefined ? null : fromCursor(request.query.cursor);
      const from = Math.max(0, Number(given?.value ?? 0));
      const to = from + request.query.limit;
      const count = (is: (one: BoardAgency) => boolean): number => agencies.filter(is).length;
      return reply.code(200).send({
        round,
        counts: {
          agencies: agencies.length,
          late: count(shows.late),
          unanswered: count(shows.unanswered),
          takingPart: count(({ answer }) => answer === 'takingPart'),
        },
        page: {
          items: found.slice(from, to).map(({ cells, positions, ...row }) => ({
            ...row,
            cells: [...cells],
            positions: positions.map(({ id: position, title, status, deadline, late }) => ({
              id: position,
              title,
              status,
              deadline,
              late: late.length > 0,
            })),
          })),
          next: to < found.length ? toCursor({ value: String(to), id: '' }) : null,
        },
      });
    });
  };
