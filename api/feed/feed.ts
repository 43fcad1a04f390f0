/** The calendar feed of one's duties (R-DUT-7): an address that is a secret, made and revoked by whoever is signed in. */
import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { neutral, tellsProgramme } from '../../domain/neutral-title.ts';
import type { Language } from '../../domain/words.ts';
import { gatheringUid } from '../../mail/calendar.ts';
import { calendarFeed, type FeedEntry } from '../../mail/calendar-feed.ts';
import { fill } from '../../mail/fill.ts';
import { createFeed, type Feed, type FeedGathering, hasFeed, openFeed, revokeFeed } from '../../store/feeds.ts';
import type { Store } from '../../store/store.ts';
import type { Waiting } from '../../store/waiting.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyText } from '../../texts/duties/index.ts';
import type { CallingOf } from '../caller.ts';
import { madeFeed, myFeed } from '../people/bodies.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { sendKept } from '../public/cached.ts';
import { within } from '../within.ts';

interface Place {
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
}

const caseLink = ({ publicUrl }: Place, id: string): string => `${publicUrl}/saker/${id}`;

/** The same for a duty's whole life, and nothing that can be read. */
const uidOf = ({ publicUrl }: Place, { ref, duty }: Waiting): string =>
  `${createHash('sha256').update(`${ref.kind}/${ref.id}/${duty}`).digest('hex').slice(0, 40)}@${new URL(publicUrl).host}`;

/** What to do and for which case; colleagues may see a calendar, so a round's name is left out (R-PRV-4). */
function titleOf({ ref, duty, title }: Waiting, language: Language): string {
  const text = dutyText(ref.kind, duty, language);
  return title === null || tellsProgramme(title) ? text : `${text}: ${title}`;
}

function ofDuty(place: Place, duty: Waiting, language: Language): FeedEntry {
  const { feed, roles } = commonTexts[language];
  const said = fill({ name: 'feed', language }, duty.legal ? feed.legal : feed.role, { role: roles[duty.owner] });
  const url = caseLink(place, duty.ref.id);
  const day = { day: duty.due };
  const words = { title: titleOf(duty, language), description: `${said}\n${url}`, place: '' };
  return { uid: uidOf(place, duty), sequence: 0, ...words, start: day, end: day, url };
}

/** Named as its invitation, and counts its changes as that does: a calendar that knows both shows it once. */
function ofGathering(to: Place, gathering: FeedGathering, language: Language): FeedEntry {
  const { id, sequence, day, from, to: until, place } = gathering;
  const url = caseLink(to, gathering.case);
  const words = { title: commonTexts[language].gathering, description: url, place: neutral(place) };
  const times = { start: { day, time: from }, end: { day, time: until } };
  return { uid: gatheringUid(id, to.publicUrl), sequence, ...words, ...times, url };
}

const dayMs = 86_400_000;

export const feedText = (place: Place, { language, now, duties, gatherings }: Feed): string =>
  calendarFeed({
    name: commonTexts[language].feed.name,
    language,
    // The day's first moment: what says the same must be the same bytes when it is asked for again.
    stamp: Math.floor(now / dayMs) * dayMs,
    entries: [
      ...duties.map((one) => ofDuty(place, one, language)),
      ...gatherings.map((one) => ofGathering(place, one, language)),
    ],
  });

/** Nobody but the person's own calendar may keep it. */
const keep = 'private, max-age=300';
const patienceMs = 3_000;

export const feedRoutes =
  (callingOf: CallingOf, store: Store, publicUrl: string): FastifyPluginAsyncZod =>
  async (app) => {
    const place = { publicUrl: publicUrl.replace(/\/$/, '') };
    await app.register(ownFeed(callingOf, place));
    const schema = { hide: true, params: z.object({ file: z.string() }) };
    app.get('/feed/:file', { schema }, async (request, reply) => {
      const token = /^(.+)\.ics$/.exec(request.params.file)?.[1];
      const feed =
        token === undefined
          ? 'none'
          : await within(
              openFeed(store, token).then((one) => one ?? 'none'),
              patienceMs,
            );
      if (feed === null) return sendProblem(reply, 'away');
      if (feed === 'none') return sendProblem(reply, 'notFound');
      reply.headers({ 'x-robots-tag': 'noindex', 'content-disposition': 'inline; filename="calendar.ics"' });
      return sendKept(request, reply, { body: feedText(place, feed), type: 'text/calendar; charset=utf-8', keep });
    });
  };

const ownFeed =
  (callingOf: CallingOf, { publicUrl }: Place): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = ['me'];
    const summary = 'Make a calendar address of your duties (R-DUT-7); one that you had before ends';
    const response = { 201: madeFeed, ...mayFail('notAllowed') };
    app.post(
      '/v1/me/feed',
      { schema: { tags, operationId: 'feed.make', summary, response } },
      async (request, reply) => {
        const calling = callingOf(request);
        if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
        const token = await createFeed(calling.store, calling.caller.id);
        return reply.code(201).send({ url: `${publicUrl}/feed/${token}.ics` });
      },
    );
    const had = { 200: myFeed, ...mayFail('notAllowed') };
    app.get(
      '/v1/me/feed',
      { schema: { tags, operationId: 'feed.known', summary: 'Whether you have a calendar address', response: had } },
      async (request, reply) => {
        const calling = callingOf(request);
        if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
        return reply.code(200).send({ made: await hasFeed(calling.store, calling.caller.id) });
      },
    );
    const ended = { 204: z.null().meta({ description: 'You have none, or none any more' }), ...mayFail('notAllowed') };
    app.delete(
      '/v1/me/feed',
      { schema: { tags, operationId: 'feed.revoke', summary: 'End your calendar address', response: ended } },
      async (request, reply) => {
        const calling = callingOf(request);
        if (calling.caller.type !== 'person') return sendProblem(reply, 'notAllowed');
        await revokeFeed(calling.store, calling.caller.id);
        return reply.code(204).send(null);
      },
    );
  };
