/** A case by its id alone: where a link in a mail or a calendar leads. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { type CaseAtHand, caseAtHand } from '../../store/reading-at-hand.ts';
import { caseRefused } from '../../store/reading-refused.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { fingerprint, names, sameAsHad } from '../etag.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { atHand, refusedBody } from './bodies.ts';

/** Its events count for If-Match; the day, roles and names are read with it, and may be others while they are the same. */
const tagOf = (one: CaseAtHand): string => `"${one.seq}-${fingerprint(JSON.stringify(one))}"`;

export const caseByItsId =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['cases'],
      operationId: 'case.atHand',
      summary: 'A case by its id, whatever its kind: where it stands, and what you may read and do',
      params: z.strictObject({ id: id() }),
      headers: z.object({ 'if-none-match': z.string().optional() }),
      response: { 200: atHand, ...sameAsHad, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/cases/:id', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const has = (one: CaseAtHand): boolean => one.seq > 0 && names(request.headers['if-none-match'], tagOf(one));
      const found = await caseAtHand(calling.store, calling.caller, request.params.id, has);
      if (found === null) return sendProblem(reply, 'notFound');
      if (found.seq > 0) reply.header('ETag', tagOf(found));
      if (has(found)) return reply.code(304).send(null);
      return reply.code(200).send({
        ...found,
        open: [...found.open],
        may: [...found.may],
        views: [...found.views],
        steps: [...found.steps],
      });
    });
    const asksWhy = {
      tags: ['cases'],
      operationId: 'case.refused',
      summary:
        'Commands that your roles may give and that are not to be offered now: the rules would refuse them whatever is filled in, and why, or what they do is done',
      params: z.strictObject({ id: id() }),
      response: { 200: refusedBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/cases/:id/refused', { schema: asksWhy }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await caseRefused(calling.store, calling.caller, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      const items = found.items.map(({ command, refusals }) => ({
        command,
        why: refusals.map((one) => refusalText(found.kind, one, languageOf(request))),
      }));
      return reply.code(200).send({ items });
    });
  };
