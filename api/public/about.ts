/** Who takes part, advice, accessibility and privacy (R-RND-2, R-RND-9, R-UU-1). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Day, Language } from '../../domain/words.ts';
import {
  type PublicAdvice,
  type PublicContacts,
  type PublicRound,
  publicAdvice,
  publicAgencies,
  publicContacts,
} from '../../store/public.ts';
import { type PublicTextKey, publicText } from '../../texts/public/index.ts';
import { type Html, html } from '../pages/html.ts';
import { pageLanguage } from '../pages/layout.ts';
import { asked, contactLink, type PublicPage, type PublicParts, paths, sendPublic, writtenText } from './parts.ts';

const paragraph = (language: Language, key: PublicTextKey): Html => html`<p>${publicText(language, key)}</p>\n`;
const heading = (language: Language, key: PublicTextKey): Html => html`<h2>${publicText(language, key)}</h2>\n`;

export function agenciesPage(language: Language, rounds: readonly PublicRound[]): PublicPage {
  const lists = rounds.map(
    ({ name, agencies }) => html`<h2 lang="no">${name}</h2>
<ul lang="no">
${agencies.map((agency) => html`<li>${agency}</li>\n`)}</ul>
`,
  );
  const body =
    rounds.length === 0 ? paragraph(language, 'noAgencies') : html`${paragraph(language, 'agenciesIntro')}${lists}`;
  return { language, title: publicText(language, 'agencies'), body, at: paths.agencies };
}

const contactList = (language: Language, contacts: PublicContacts | null): Html | null => {
  const found = (['programmeMailbox', 'employerSupport'] as const).flatMap((name) => {
    const contact = contacts?.[name] ?? null;
    return contact === null ? [] : [html`<dt>${publicText(language, name)}</dt><dd>${contactLink(contact)}</dd>\n`];
  });
  return found.length === 0
    ? null
    : html`<section class="part">\n${heading(language, 'ask')}<dl>\n${found}</dl>\n</section>`;
};

export function advicePage(
  language: Language,
  advice: readonly PublicAdvice[],
  contacts: PublicContacts | null,
): PublicPage {
  const intro =
    contacts === null
      ? publicText(language, 'adviceIntroNobody')
      : publicText(language, 'adviceIntro', { coordinator: contacts.coordinator });
  const texts = advice.map(({ name, body }) => html`<h2 lang="no">${name}</h2>\n${writtenText(body)}\n`);
  const body = html`<p>${intro}</p>
${texts.length === 0 ? paragraph(language, 'noAdvice') : texts}
${contactList(language, contacts)}`;
  return { language, title: publicText(language, 'advice'), body, at: paths.advice };
}

/** When somebody last held the pages against the list of faults; at least once a year (R-UU-1). */
const reviewedDay: Day = '2026-11-22';

const knownFaults = [
  'accessibilityFaultStructure',
  'accessibilityFaultLanguage',
  'accessibilityFaultMessages',
  'accessibilityFaultLive',
  'accessibilityFaultDrafts',
  'accessibilityFaultTesting',
] as const satisfies readonly PublicTextKey[];

const link = (language: Language, url: string, key: PublicTextKey): Html =>
  html`<li><a href="${url}">${publicText(language, key)}</a></li>\n`;

export function accessibilityPage(language: Language, statement: string, contacts: PublicContacts | null): PublicPage {
  const mailbox = contacts?.programmeMailbox ?? null;
  const tell =
    mailbox === null
      ? paragraph(language, 'accessibilityTellForm')
      : html`<p>${publicText(language, 'accessibilityTellUs')} ${contactLink(mailbox)}</p>\n`;
  const official =
    statement === ''
      ? paragraph(language, 'accessibilityNoStatement')
      : html`<p><a href="${statement}">${publicText(language, 'accessibilityStatement')}</a></p>\n`;
  const body = html`${paragraph(language, 'accessibilityIntro')}${official}
${heading(language, 'accessibilityFaults')}<ul>
${knownFaults.map((key) => html`<li>${publicText(language, key)}</li>\n`)}</ul>
${heading(language, 'accessibilityTested')}${paragraph(language, 'accessibilityTestedHow')}
${heading(language, 'accessibilityTell')}${tell}
${heading(language, 'accessibilityComplain')}${paragraph(language, 'accessibilityComplainTo')}<ul>
${link(language, 'https://www.uutilsynet.no/', 'accessibilityAuthority')}${link(language, 'https://www.diskrimineringsnemnda.no/', 'accessibilityTribunal')}</ul>
<p class="quiet">${publicText(language, 'accessibilityReviewed', { reviewedDay })}</p>`;
  return { language, title: publicText(language, 'accessibility'), body, at: paths.accessibility };
}

export function privacyPage(language: Language): PublicPage {
  const body = html`${paragraph(language, 'privacyOpen')}${paragraph(language, 'privacySignIn')}
${heading(language, 'privacyApply')}${paragraph(language, 'privacyController')}${paragraph(language, 'privacyNever')}
${heading(language, 'privacyRights')}${paragraph(language, 'privacyRightsAre')}<ul>
${link(language, 'https://www.datatilsynet.no/', 'privacyAuthority')}</ul>`;
  return { language, title: publicText(language, 'privacy'), body, at: paths.privacy };
}

/** A page that is made of what the store says. */
const pageOf =
  <T>(
    parts: PublicParts,
    path: string,
    read: () => Promise<T>,
    show: (language: Language, said: T) => PublicPage,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const said = await asked(
        read().then((value) => ({ value })),
        request,
        reply,
      );
      return said === null ? reply : sendPublic(parts, request, reply, show(pageLanguage(request), said.value));
    });
  };

export const aboutPages =
  (parts: PublicParts): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, accessibilityStatement } = parts;
    const contacts = () => publicContacts(store);
    const adviceAndContacts = () => Promise.all([publicAdvice(store), contacts()]);
    await app.register(pageOf(parts, paths.agencies, () => publicAgencies(store), agenciesPage));
    await app.register(
      pageOf(parts, paths.advice, adviceAndContacts, (language, said) => advicePage(language, ...said)),
    );
    await app.register(
      pageOf(parts, paths.accessibility, contacts, (language, said) =>
        accessibilityPage(language, accessibilityStatement, said),
      ),
    );
    await app.register(pageOf(parts, paths.privacy, async () => null, privacyPage));
  };
