/** The open positions for machines: JSON and an Atom feed (R-POS-4, RFC 4287). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { targetGroups } from '../../domain/round/facts.ts';
import type { Language } from '../../domain/words.ts';
import { type PublicPosition, publicPositions } from '../../store/public.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { publicText } from '../../texts/public/index.ts';
import { type Html, html } from '../pages/html.ts';
import { pageLanguage } from '../pages/layout.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { within } from '../within.ts';
import { sendKept } from './cached.ts';
import { asked, keep, type PublicParts } from './parts.ts';
import { positionPath } from './positions.ts';

const day = z.string().meta({ format: 'date' });
const position = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    agency: z.string().meta({ description: 'The name of the agency that hires' }),
    unit: z.string(),
    place: z.string(),
    jobLevel: z.string(),
    percentage: z.number(),
    months: z.int(),
    openings: z.int(),
    pay: z.strictObject({ from: z.int(), to: z.int() }).meta({ description: 'Kroner a year' }),
    targetGroup: z.enum(targetGroups),
    deadline: day.meta({ description: 'The last day, itself included, in Europe/Oslo' }),
    publishedOn: day,
    advertisement: z.string().nullable().meta({ description: 'The agency’s own advertisement' }),
    page: z.string().meta({ description: 'The position’s page here' }),
  })
  .meta({ id: 'PublicPosition' });

const shown = (one: PublicPosition, publicUrl: string): z.infer<typeof position> => {
  const { payFrom, payTo, link, body: _, changedAt: __, ...same } = one;
  const page = `${publicUrl}${positionPath(one.id)}`;
  return { ...same, pay: { from: payFrom, to: payTo }, advertisement: link === '' ? null : link, page };
};

const seconds = (at: number): string => new Date(at).toISOString().replace(/\.\d{3}/, '');

const entry = (one: PublicPosition, language: Language, publicUrl: string): Html => {
  const url = `${publicUrl}${positionPath(one.id)}`;
  const { agency, place, deadline } = one;
  return html`<entry>
<id>${url}</id>
<title>${one.title}, ${agency}</title>
<link rel="alternate" type="text/html" href="${url}"/>
${one.link === '' ? null : html`<link rel="related" href="${one.link}"/>\n`}<published>${one.publishedOn}T00:00:00Z</published>
<updated>${seconds(one.changedAt.getTime())}</updated>
<author><name>${agency}</name></author>
<summary>${publicText(language, 'atomSummary', { agency, place, deadlineDay: deadline })}</summary>
${one.body === null ? null : html`<content type="text">${one.body}</content>\n`}</entry>
`;
};

/** Characters that XML has no place for. */
const unprintable = /(?![\t\n\r])\p{Cc}/gu;

/** The latest change first; an empty feed was last changed when nobody can say, so at the beginning of time. */
export function atomFeed(language: Language, positions: readonly PublicPosition[], publicUrl: string): string {
  const sorted = positions.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  const title = `${publicText(language, 'positions')} – ${publicText(language, 'programme')}`;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${commonTexts[language].locale}">
<id>${publicUrl}/stillinger.atom</id>
<title>${title}</title>
<link rel="self" type="application/atom+xml" href="${publicUrl}/stillinger.atom?language=${language}"/>
<link rel="alternate" type="text/html" href="${publicUrl}/stillinger?language=${language}"/>
<updated>${seconds(sorted[0]?.changedAt.getTime() ?? 0)}</updated>
${sorted.map((one) => entry(one, language, publicUrl))}</feed>
`.markup.replace(unprintable, '');
}

/** Anybody's page may show them. */
const forAll = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

export const positionData =
  (parts: PublicParts): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, publicUrl } = parts;
    app.get('/stillinger.atom', { schema: { hide: true } }, async (request, reply) => {
      const positions = await asked(publicPositions(store), request, reply);
      if (positions === null) return reply;
      const body = atomFeed(pageLanguage(request), positions, publicUrl);
      const type = 'application/atom+xml; charset=utf-8';
      return sendKept(request, reply.headers({ ...forAll, vary: 'Accept-Language' }), { body, type, keep });
    });
    const items = z.strictObject({ items: z.array(position) });
    const schema = {
      tags: ['public'],
      security: [],
      operationId: 'public.positions',
      summary: 'Open positions of the public list, each until its deadline (R-POS-4)',
      response: { 200: items, 304: z.null().meta({ description: 'They are as you have them' }), ...mayFail() },
    };
    app.get('/v1/public/positions', { schema, serializerCompiler: () => String }, async (request, reply) => {
      const positions = await within(publicPositions(store), 3_000);
      if (positions === null) return sendProblem(reply, 'away');
      const body = JSON.stringify(items.parse({ items: positions.map((one) => shown(one, publicUrl)) }));
      return sendKept(request, reply.headers(forAll), { body, type: 'application/json; charset=utf-8', keep });
    });
  };
