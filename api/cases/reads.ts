/** What callers may read of cases: lists, a case, its log, its outlook and its mails. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { View } from '../../domain/access.ts';
import { id } from '../../domain/fields.ts';
import { type CaseKind, type CaseRef, caseKinds } from '../../domain/words.ts';
import { caseCourse, type Reader } from '../../store/reading.ts';
import { caseLog, caseMails, caseOutlook } from '../../store/reading-course.ts';
import { caseList } from '../../store/reading-list.ts';
import { type CaseRecord, caseRecord } from '../../store/reading-record.ts';
import type { Store } from '../../store/store.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { cursor, fromCursor, toCursor } from '../cursor.ts';
import { fingerprint, sameAsHad } from '../etag.ts';
import { iso } from '../iso.ts';
import { faultsIn, mayFail, type Problem, sendProblem } from '../problem.ts';
import { course, listBody, logBody, outlookBody, record } from './bodies.ts';
import { plurals } from './kinds.ts';

const params = z.strictObject({ id: id() });

const mailLine = z.strictObject({
  key: z.string(),
  mail: z.string(),
  status: z.string(),
  role: z.string().nullable(),
  person: z.string().nullable(),
  at: z.string().meta({ format: 'date-time' }),
  message: z.string().nullable(),
  messageStatus: z.string().nullable(),
});

const listQuery = z.strictObject({
  status: z
    .string()
    .regex(/^[A-Za-z]{1,100}$/)
    .optional(),
  agency: id().optional(),
  parent: id().optional(),
  sort: z.enum(['changed', 'next']).default('changed'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: cursor.optional(),
});

const notACursor = (kind: CaseKind, request: FastifyRequest): Problem['faults'] =>
  faultsIn(kind, [{ code: 'invalidField', field: 'cursor', data: { rule: 'next' } }], languageOf(request));

const found = <T extends z.ZodType>(body: T) => ({ 200: body, ...mayFail('badRequest', 'notFound') });

export const caseReads =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    for (const kind of caseKinds) {
      await app.register(listOf(kind, callingOf));
      await app.register(oneOf(kind, callingOf));
      for (const one of parts) await app.register(one(kind, callingOf));
    }
  };

const listOf =
  (kind: CaseKind, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.list`,
      summary: `The ${plurals[kind]} that you may see, a page at a time`,
      querystring: listQuery,
      response: { 200: listBody, ...mayFail('badRequest', 'refused') },
    };
    app.get(`/v1/${plurals[kind]}`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { cursor: given, ...asked } = request.query;
      const after = given === undefined ? undefined : fromCursor(given);
      if (after === null) return sendProblem(reply, 'refused', notACursor(kind, request));
      const { items, next } = await caseList(calling.store, calling.caller, { kind, ...asked, after });
      return reply
        .code(200)
        .send({ items: items.map((one) => ({ ...one, open: [...one.open] })), next: toCursor(next) });
    });
  };

/** Its events count for If-Match; what it shows of its round changes without one. */
const tagOf = ({ seq, round }: CaseRecord): string =>
  round === null ? `"${seq}"` : `"${seq}-${fingerprint(JSON.stringify(round))}"`;

const oneOf =
  (kind: CaseKind, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.read`,
      summary: `One ${kind} with its facts, texts and names`,
      params,
      headers: z.object({ 'if-none-match': z.string().optional() }),
      response: { ...sameAsHad, ...found(record) },
    };
    app.get(`/v1/${plurals[kind]}/:id`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const one = await caseRecord(calling.store, calling.caller, { kind, id: request.params.id });
      if (one === null) return sendProblem(reply, 'notFound');
      if (one.seq > 0) reply.header('ETag', tagOf(one));
      if (one.seq > 0 && request.headers['if-none-match'] === tagOf(one)) return reply.code(304).send(null);
      return reply.code(200).send({ ...one, open: [...one.open], may: [...one.may], views: [...one.views] });
    });
  };

type Read<T> = (store: Store, reader: Reader, ref: CaseRef) => Promise<T | null>;

/** A part of a case that has an address of its own. */
const part =
  <T, B extends z.ZodType>(name: View, summary: string, body: B, read: Read<T>, show: (read: T) => z.output<B>) =>
  (kind: CaseKind, callingOf: CallingOf): FastifyPluginAsync =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.${name}`,
      summary,
      params,
      response: found(body),
    };
    app.get<{ Params: { id: string } }>(`/v1/${plurals[kind]}/:id/${name}`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const answer = await read(calling.store, calling.caller, { kind, id: request.params.id });
      return answer === null ? sendProblem(reply, 'notFound') : reply.code(200).send(show(answer));
    });
  };

const itemsOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

const parts = [
  part('course', 'Where it stands and what is due', course, caseCourse, (one) => ({ ...one, open: [...one.open] })),
  part('log', 'What happened, in the order it happened', logBody, caseLog, ({ items, people }) => ({
    people: { ...people },
    items: items.map(({ seq, at: when, actorType, actorId, onBehalfOf, event }) => ({
      seq,
      at: iso(when),
      actor: { type: actorType, id: actorId },
      onBehalfOf,
      event: { ...event },
    })),
  })),
  part('outlook', 'What will happen in the year ahead', outlookBody, caseOutlook, ({ items, people }) => ({
    people: { ...people },
    items: items.map(({ duty, coming: mails, recipients }) => ({
      duty: duty.id,
      owner: duty.owner,
      due: duty.due,
      legal: duty.legal === true,
      mails: mails.map(({ mail, at: when, to }) => ({ mail, at: iso(when), to, person: recipients[to] ?? null })),
    })),
  })),
  part('mails', 'What was written to whom, the latest first', itemsOf(mailLine), caseMails, (mails) => ({
    items: mails.map(({ key, mail, status, role, person, at: when, message, messageStatus }) => ({
      key,
      mail,
      status,
      role,
      person,
      at: iso(when),
      message,
      messageStatus,
    })),
  })),
];
