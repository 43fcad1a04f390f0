/** Who calls, and what they have to do. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { caseKinds, type Language } from '../../domain/words.ts';
import { publicContacts } from '../../store/public.ts';
import { type MyDuty, myDuties } from '../../store/reading-duties.ts';
import { whomToAsk } from '../../store/reading-help.ts';
import { myCases, whoCalls } from '../../store/reading-self.ts';
import type { DutyPlace } from '../../store/waiting.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { cursor, fromCursor, type Place, toCursor } from '../cursor.ts';
import { etagOf, names, sameAsHad } from '../etag.ts';
import { iso } from '../iso.ts';
import { faultsIn, mayFail, sendProblem } from '../problem.ts';
import { type DutyBody, help, me, mine, myCasesBody } from './bodies.ts';

const shown = ({ ref, person: _, about, coming, may, notYet, ...rest }: MyDuty, language: Language): DutyBody => ({
  kind: ref.kind,
  case: ref.id,
  ...rest,
  person: about,
  coming: coming.map(({ mail, at, to }) => ({ mail, at: iso(at), to })),
  may: [...may],
  notYet: notYet.map((one) => refusalText(ref.kind, one, language)),
});

const cursorFault = (language: Language) =>
  faultsIn('agency', [{ code: 'invalidField', field: 'cursor', data: { rule: 'next' } }], language);

const placeOf = ({ value, id }: Place): DutyPlace => {
  const [one = '', duty = ''] = id.split(' ');
  return { due: value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), case: one, duty };
};
const shownPlace = (next: DutyPlace | null): Place | null =>
  next === null ? null : { value: next.due.replaceAll('-', ''), id: `${next.case} ${next.duty}` };

export const selfRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/me',
      { schema: { tags: ['me'], operationId: 'me', summary: 'Who you are here', response: { 200: me, ...mayFail() } } },
      async (request, reply) => {
        const calling = callingOf(request);
        const { offices, ...who } = await whoCalls(calling.store, calling.caller);
        return reply.code(200).send({ ...who, offices: [...offices] });
      },
    );
    app.get(
      '/v1/duties',
      {
        schema: {
          tags: ['me'],
          operationId: 'duties',
          summary: 'What you have to do, the earliest due date first (R-DUT-7)',
          querystring: z.strictObject({
            limit: z.coerce.number().int().min(1).max(1_000).default(100),
            cursor: cursor.optional(),
            kind: z.enum(caseKinds).optional(),
          }),
          headers: z.object({ 'if-none-match': z.string().optional() }),
          response: { 200: mine, ...sameAsHad, ...mayFail('badRequest', 'refused') },
        },
      },
      async (request, reply) => {
        const calling = callingOf(request);
        const language = languageOf(request);
        const { limit, cursor: given, kind } = request.query;
        const place = given === undefined ? undefined : fromCursor(given);
        if (place === null) return sendProblem(reply, 'refused', cursorFault(language));
        const after = place === undefined ? undefined : placeOf(place);
        const { items, next, ...rest } = await myDuties(calling.store, calling.caller, {
          limit,
          after,
          kind,
          named: true,
        });
        const body = { ...rest, items: items.map((one) => shown(one, language)), next: toCursor(shownPlace(next)) };
        const etag = etagOf(JSON.stringify(body));
        reply.header('ETag', etag);
        return names(request.headers['if-none-match'], etag) ? reply.code(304).send(null) : reply.code(200).send(body);
      },
    );
    app.get(
      '/v1/me/cases',
      {
        schema: {
          tags: ['me'],
          operationId: 'me.cases',
          summary: 'Applications and employments in which you have a part of your own, the running ones first',
          response: { 200: myCasesBody, ...mayFail('notAllowed') },
        },
      },
      async (request, reply) => {
        const calling = callingOf(request);
        if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
        const items = await myCases(calling.store, calling.caller.id);
        return reply.code(200).send({ items: [...items] });
      },
    );
    app.get(
      '/v1/me/help',
      {
        schema: {
          tags: ['me'],
          operationId: 'me.help',
          summary: 'Whom you can ask: HR where you have a part, and the programme',
          response: { 200: help, ...mayFail('notAllowed') },
        },
      },
      async (request, reply) => {
        const calling = callingOf(request);
        if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
        const helpers = await whomToAsk(calling.store, calling.caller);
        return reply.code(200).send({ helpers: [...helpers], programme: await publicContacts(calling.store) });
      },
    );
  };
