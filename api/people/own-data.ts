/** What is held about whoever is signed in (R-APP-7, GDPR art. 15): for machines as JSON, to read as a page. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type OwnData, ownData } from '../../store/own-data.ts';
import type { CallingOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { pageLanguage, sendPage } from '../pages/layout.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { ownDataBody } from './bodies.ts';
import { ownDataPage } from './own-data-page.ts';

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

/** As the schema says it. */
export const ownDataJson = ({ at, person, cases, parts, offices, signIns, sessions, calendarFeed }: OwnData) => ({
  at: iso(at),
  person: person.map(({ from, ...one }) => ({ ...one, from: iso(from) })),
  cases: cases.map(({ log, texts, mails, reads, facts, ...one }) => ({
    ...one,
    facts: { ...facts },
    log: log.map(({ at: when, by, event }) => ({ at: iso(when), by, event: { ...event } })),
    texts: texts.map(({ at: when, ...text }) => ({ ...text, at: iso(when) })),
    mails: mails.map(({ at: when, sentAt, ...mail }) => ({ ...mail, at: iso(when), sentAt: isoOrNull(sentAt) })),
    reads: reads.map(({ at: when, as, what }) => ({ at: iso(when), as: [...as], what })),
  })),
  parts: [...parts],
  offices: [...offices],
  signIns: signIns.map(({ issuer, since }) => ({ issuer, since: iso(since) })),
  sessions: sessions.map(({ provider, startedAt, lastUsedAt }) => ({
    provider,
    startedAt: iso(startedAt),
    lastUsedAt: iso(lastUsedAt),
  })),
  calendarFeed,
});

const query = z.strictObject({
  format: z.enum(['json', 'html']).default('json'),
  language: z.enum(['nb', 'nn', 'en']).optional().meta({ description: 'Of the page; else as Accept-Language says' }),
});

export const ownDataRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['me'],
      operationId: 'me.data',
      summary: 'Everything that is held about you, who has read it and what was sent to you (R-APP-7, GDPR art. 15)',
      querystring: query,
      response: {
        200: {
          description: 'As data, or as a page to read',
          content: { 'application/json': { schema: ownDataBody }, 'text/html': { schema: z.string() } },
        },
        ...mayFail('badRequest', 'notAllowed'),
      },
    };
    app.get('/v1/me/data', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { caller, store } = calling;
      if (caller.type !== 'person') return sendProblem(reply, 'notAllowed');
      const data = await ownData(store, caller.id);
      if (request.query.format === 'html') return sendPage(reply, 200, ownDataPage(data, pageLanguage(request)));
      reply.header('content-disposition', 'attachment; filename="my-data.json"');
      return reply.code(200).send(ownDataJson(data));
    });
  };
