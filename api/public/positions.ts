/** /stillinger: the open positions, and a page of each, until their deadline (R-POS-4). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Language } from '../../domain/words.ts';
import { type PublicPosition, publicPositions } from '../../store/public.ts';
import { type PublicTextKey, publicText } from '../../texts/public/index.ts';
import { type Html, html } from '../pages/html.ts';
import { pageLanguage, sendPage } from '../pages/layout.ts';
import { jobPosting } from './job-posting.ts';
import {
  asked,
  localised,
  type PublicPage,
  type PublicParts,
  paths,
  publicPage,
  sendPublic,
  writtenText,
} from './parts.ts';

export const positionPath = (id: string): string => `${paths.positions}/${encodeURIComponent(id)}`;

const deadlineOf = (language: Language, { deadline }: PublicPosition): string =>
  publicText(language, 'deadlineOn', { deadlineDay: deadline });

const listed = (language: Language, position: PublicPosition): Html => html`<li>
<h2><a href="${localised(positionPath(position.id), language)}"><span lang="no">${position.title}</span>, ${position.agency}</a></h2>
<p>${position.place}. ${publicText(language, 'percentageIs', { percentage: position.percentage })}. ${publicText(language, 'durationIs', { months: position.months })}.</p>
<p>${publicText(language, 'deadline')}: ${deadlineOf(language, position)}</p>
</li>
`;

const follow = (language: Language): Html => html`<section class="part">
<h2>${publicText(language, 'follow')}</h2>
<ul>
<li><a href="/stillinger.atom?language=${language}" type="application/atom+xml">${publicText(language, 'followAtom')}</a></li>
<li><a href="/v1/public/positions" type="application/json">${publicText(language, 'followJson')}</a></li>
</ul>
</section>`;

export function positionsPage(language: Language, positions: readonly PublicPosition[]): PublicPage {
  const count = { count: positions.length };
  const list = html`<p>${publicText(language, 'positionCount', count)}</p>
<ul class="list">
${positions.map((one) => listed(language, one))}</ul>`;
  const body = html`<p>${publicText(language, 'positionsIntro')}</p>
${positions.length === 0 ? html`<p>${publicText(language, 'noPositions')}</p>` : list}
${follow(language)}`;
  return { language, title: publicText(language, 'positions'), body, at: paths.positions };
}

function facts(language: Language, one: PublicPosition): readonly (readonly [PublicTextKey, string])[] {
  const group = one.targetGroup === 'disability' ? 'groupDisability' : 'groupDisabilityOrGap';
  return [
    ['deadline', deadlineOf(language, one)],
    ['agency', one.agency],
    ['unit', one.unit],
    ['place', one.place],
    ['group', publicText(language, group)],
    ['jobLevel', one.jobLevel],
    ['percentage', publicText(language, 'percentageIs', { percentage: one.percentage })],
    ['duration', publicText(language, 'durationIs', { months: one.months })],
    ['pay', publicText(language, 'payIs', { from: one.payFrom, to: one.payTo })],
    ...(one.openings > 1 ? [['openings', String(one.openings)] as const] : []),
  ];
}

export function positionPage(language: Language, one: PublicPosition, publicUrl: string): PublicPage {
  const apply = html`<p><a class="button" href="${one.link}">${publicText(language, 'apply', { agency: one.agency })}</a></p>`;
  const text = html`<section class="part">
<h2>${publicText(language, 'advertisement')}</h2>
${writtenText(one.body ?? '')}
</section>`;
  const body = html`<dl>
${facts(language, one).map(([name, value]) => html`<dt>${publicText(language, name)}</dt><dd>${value}</dd>\n`)}</dl>
${one.link === '' ? null : apply}
${one.body === null ? null : text}
<p><a href="${localised(paths.positions, language)}">${publicText(language, 'allPositions')}</a></p>
${jobPosting(one, `${publicUrl}${positionPath(one.id)}`)}`;
  return { language, title: `${one.title}, ${one.agency}`, body, at: positionPath(one.id) };
}

const gonePage = (language: Language, at: string): PublicPage => {
  const body = html`<p>${publicText(language, 'gone')}</p>
<p><a href="${localised(paths.positions, language)}">${publicText(language, 'allPositions')}</a></p>`;
  return { language, title: publicText(language, 'goneTitle'), body, at };
};

export const positionPages =
  (parts: PublicParts): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(paths.positions, { schema: { hide: true } }, async (request, reply) => {
      const positions = await asked(publicPositions(parts.store), request, reply);
      if (positions === null) return reply;
      return sendPublic(parts, request, reply, positionsPage(pageLanguage(request), positions));
    });
    const params = z.object({ id: z.string() });
    app.get(`${paths.positions}/:id`, { schema: { hide: true, params } }, async (request, reply) => {
      const { id } = request.params;
      const positions = await asked(publicPositions(parts.store), request, reply);
      if (positions === null) return reply;
      const language = pageLanguage(request);
      const one = positions.find((position) => position.id === id);
      if (one === undefined) return sendPage(reply, 404, publicPage(parts, gonePage(language, positionPath(id))));
      return sendPublic(parts, request, reply, positionPage(language, one, parts.publicUrl));
    });
  };
