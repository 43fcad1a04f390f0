/** `/`: where to go from here; for whoever is signed in, who they are and what waits for them. */
import type { FastifyPluginAsync } from 'fastify';
import { dayOf } from '../../domain/calendar.ts';
import type { Language } from '../../domain/words.ts';
import { caseNow } from '../../store/clock.ts';
import { whoCalls } from '../../store/reading-self.ts';
import { scoped, scopeOf } from '../../store/scope.ts';
import { transact } from '../../store/store.ts';
import { waiting } from '../../store/waiting.ts';
import { pageText } from '../../texts/pages/index.ts';
import { publicText } from '../../texts/public/index.ts';
import type { Caller, Identify } from '../caller.ts';
import { type Html, html } from '../pages/html.ts';
import { type Page, pageLanguage, sendPage } from '../pages/layout.ts';
import { signInAddress } from '../sign-in/pages.ts';
import { asked, localised, type PublicParts, paths, publicPage } from './parts.ts';

/** Whoever is signed in, as they meet themselves here. */
export interface AtHome {
  readonly name: string | null;
  readonly language: Language | null;
  /** Their open duties. */
  readonly duties: number;
}

async function atHome({ store }: PublicParts, caller: Caller): Promise<AtHome> {
  const scope = await transact(store, async (tx) => scopeOf(tx, caller, dayOf(await caseNow(store, tx))));
  const own = scoped(store, scope);
  const { name, language } = await whoCalls(own, caller);
  return { name, language, duties: (await waiting(own, { person: caller.type === 'person' ? caller.id : '' })).length };
}

const positionsLink = (language: Language): Html =>
  html`<a href="${localised(paths.positions, language)}">${publicText(language, 'positions')}</a>`;

export const openHome = (parts: PublicParts, language: Language): Page =>
  publicPage(parts, {
    language,
    title: publicText(language, 'programme'),
    body: html`<p>${publicText(language, 'positionsIntro')}</p>
<p>${positionsLink(language)}</p>
<section class="part">
<h2>${pageText(language, 'homeStaffTitle')}</h2>
<p>${pageText(language, 'homeStaff')}</p>
<p><a class="button" href="${signInAddress('/')}">${pageText(language, 'signInLink')}</a></p>
</section>`,
    at: '/',
  });

/** @param desk the page where duties are done; null where there is none */
export const ownHome = (language: Language, { name, duties }: AtHome, desk: string | null): Page => ({
  language,
  title: pageText(language, 'homeTitle'),
  address: '/',
  body: html`<p>${pageText(language, 'homeName', { name: name ?? '–' })}</p>
<p>${pageText(language, 'homeDuties', { count: duties })}</p>
${desk === null ? null : html`<p><a class="button" href="${desk}">${pageText(language, 'homeDesk')}</a></p>\n`}<ul>
<li><a href="/v1/me/data?format=html&amp;language=${language}">${pageText(language, 'homeOwnData')}</a></li>
<li>${positionsLink(language)}</li>
</ul>
<form method="post" action="/sign-out">
<button class="button second">${pageText(language, 'signOut')}</button>
</form>`,
});

/** Its answer hangs on who asks, so nobody keeps it. */
export const homePage =
  (parts: PublicParts, identify: Identify, desk: string | null): FastifyPluginAsync =>
  async (app) => {
    app.get('/', { schema: { hide: true } }, async (request, reply) => {
      const caller = await asked(
        identify(request).then((one) => one ?? 'nobody'),
        request,
        reply,
      );
      if (caller === null) return reply;
      if (caller === 'nobody' || caller.type === 'system')
        return sendPage(reply, 200, openHome(parts, pageLanguage(request)));
      const who = await asked(atHome(parts, caller), request, reply);
      if (who === null) return reply;
      const wants = request.query as { language?: unknown };
      const language = wants.language === undefined ? (who.language ?? pageLanguage(request)) : pageLanguage(request);
      return sendPage(reply, 200, ownHome(language, who, desk));
    });
  };
