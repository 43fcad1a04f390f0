/** What callers may read of cases: lists, a case, its log, its outlook and its mails. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type View, views } from '../../domain/access.ts';
import { id } from '../../domain/fields.ts';
import { type CaseKind, type CaseRef, caseKinds, roles } from '../../domain/words.ts';
import { caseCourse, caseList, caseRecord, type Reader } from '../../store/reading.ts';
import { caseLog, caseMails, caseOutlook } from '../../store/reading-course.ts';
import type { Store } from '../../store/store.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { cursor, fromCursor, pageOf, toCursor } from '../cursor.ts';
import { iso } from '../iso.ts';
import { faultsIn, mayFail, type Problem, sendProblem } from '../problem.ts';
import { plurals } from './kinds.ts';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });
const params = z.strictObject({ id: id() });

const courseFields = {
  id: z.string(),
  kind: z.enum(caseKinds),
  status: z.string(),
  title: z.string().nullable(),
  agency: z.string().nullable(),
  parent: z.string().nullable().meta({ description: 'The case that this one belongs to' }),
  seq: z.int().meta({ description: 'How many events the case has; its ETag' }),
  open: z.array(z.strictObject({ duty: z.string(), owner: z.enum(roles), due: day, late: z.boolean() })),
};
const course = z.strictObject(courseFields).meta({ id: 'Course' });

const record = z
  .strictObject({
    ...courseFields,
    facts: z.record(z.string(), z.unknown()).meta({ description: 'As folded from the log; ids for persons and texts' }),
    people: z.record(z.string(), z.string()).meta({ description: 'Names by person id' }),
    texts: z.record(z.string(), z.string()).meta({ description: 'What people wrote, by text id' }),
    may: z.array(z.string()).meta({ description: 'Commands that your roles may give; a rule may still refuse one' }),
    views: z.array(z.enum(views)),
  })
  .meta({ id: 'Case' });

const entry = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.strictObject({ type: z.string(), id: z.string().nullable() }),
  onBehalfOf: z.string().nullable(),
  event: z.looseObject({ type: z.string() }),
});

const coming = z.strictObject({
  duty: z.string(),
  owner: z.enum(roles),
  due: day,
  legal: z.boolean(),
  mails: z.array(z.strictObject({ mail: z.string(), at: instant, to: z.enum(roles), person: z.string().nullable() })),
});

const mailLine = z.strictObject({
  key: z.string(),
  mail: z.string(),
  status: z.string(),
  role: z.string().nullable(),
  person: z.string().nullable(),
  at: instant,
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
      response: { 200: pageOf(course), ...mayFail('badRequest', 'refused') },
    };
    app.get(`/v1/${plurals[kind]}`, { schema }, async (request, reply) => {
      const calling = await callingOf(request, reply);
      if (calling === null) return reply;
      const { cursor: given, ...asked } = request.query;
      const after = given === undefined ? undefined : fromCursor(given);
      if (after === null) return sendProblem(reply, 'refused', notACursor(kind, request));
      const { items, next } = await caseList(calling.store, calling.caller, { kind, ...asked, after });
      return reply
        .code(200)
        .send({ items: items.map((one) => ({ ...one, open: [...one.open] })), next: toCursor(next) });
    });
  };

const oneOf =
  (kind: CaseKind, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.read`,
      summary: `One ${kind} with its facts, texts and names`,
      params,
      headers: z.object({ 'if-none-match': z.string().optional() }),
      response: { 304: z.null().meta({ description: 'It is as you have it' }), ...found(record) },
    };
    app.get(`/v1/${plurals[kind]}/:id`, { schema }, async (request, reply) => {
      const calling = await callingOf(request, reply);
      if (calling === null) return reply;
      const one = await caseRecord(calling.store, calling.caller, { kind, id: request.params.id });
      if (one === null) return sendProblem(reply, 'notFound');
      reply.header('ETag', `"${one.seq}"`);
      if (request.headers['if-none-match'] === `"${one.seq}"`) return reply.code(304).send(null);
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
      const calling = await callingOf(request, reply);
      if (calling === null) return reply;
      const answer = await read(calling.store, calling.caller, { kind, id: request.params.id });
      return answer === null ? sendProblem(reply, 'notFound') : reply.code(200).send(show(answer));
    });
  };

const itemsOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

const parts = [
  part('course', 'Where it stands and what is due', course, caseCourse, (one) => ({ ...one, open: [...one.open] })),
  part('log', 'What happened, in the order it happened', itemsOf(entry), caseLog, (log) => ({
    items: log.map(({ seq, at: when, actorType, actorId, onBehalfOf, event }) => ({
      seq,
      at: iso(when),
      actor: { type: actorType, id: actorId },
      onBehalfOf,
      event: { ...event },
    })),
  })),
  part('outlook', 'What will happen in the year ahead', itemsOf(coming), caseOutlook, (duties) => ({
    items: duties.map(({ duty, coming: mails, recipients }) => ({
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
