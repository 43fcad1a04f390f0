/**
 * `/l/{token}`, where the links of mails lead, and `/lenke/{id}` for those who are signed in (R-MAIL-3;
 * docs/decisions/0017-link-pages.md). GET changes nothing, whatever opens it; POST gives one command.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { linkPages } from '../../domain/links.ts';
import { type Language, languages, type PersonId } from '../../domain/words.ts';
import { bodyHash } from '../../store/ids.ts';
import { answerLink, languageOfPerson, type OpenedLink, openLink, sentElsewhere } from '../../store/link-pages.ts';
import { type Link, linkById, linkByToken } from '../../store/links.ts';
import { ownApplicationData } from '../../store/own-data.ts';
import { scoped, scopeOfOneself } from '../../store/scope.ts';
import type { Store } from '../../store/store.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import type { Identify } from '../caller.ts';
import { acceptForms } from '../pages/forms.ts';
import { pageLanguage, sendPage } from '../pages/layout.ts';
import { registerScripts } from '../pages/scripts.ts';
import { registerSiteCss } from '../pages/site-css.ts';
import { ownDataJson } from '../people/own-data.ts';
import { ownDataPage } from '../people/own-data-page.ts';
import { asked } from '../public/parts.ts';
import { type FreshSession, freshSignInAddress } from '../sign-in/fresh.ts';
import { refuseForeignForm } from '../sign-in/origin.ts';
import { signInAddress } from '../sign-in/pages.ts';
import type { Given, Read, Shown } from './page.ts';
import { closedPage, confirmPage, linkPage, type Sent, signInFirst, unknownPage } from './show.ts';
import { views } from './views/index.ts';

export interface LinkParts {
  readonly store: Store;
  readonly publicUrl: string;
  readonly identify: Identify;
  readonly freshSession: FreshSession;
}

type Outcome = Sent | { readonly to: string } | { readonly file: object };

/** Where a link is followed, and by whom. */
interface Following {
  readonly link: Link;
  readonly reader: PersonId;
  /** The page's own path. */
  readonly path: string;
  readonly language: Language;
  /** Whether the language was asked for in the address: it then stays there. */
  readonly chosen: boolean;
  /** Whoever the mail was for is told why there is nothing to do; to others it is as if there were no page. */
  readonly own: boolean;
}

const isAsked = z.object({ language: z.enum(languages) });
/** Whatever a form sends is read as well as it can be: people are helped on, not refused. */
const form = z.record(z.string(), z.string().catch('')).catch({});

/** The language asked for, in the address or by the form; else the person's own. */
async function languageFor(store: Store, request: FastifyRequest, reader: PersonId) {
  const sent = isAsked.safeParse(request.body);
  const wanted = sent.success ? sent : isAsked.safeParse(request.query);
  if (wanted.success) return { language: wanted.data.language, chosen: true };
  return { language: await languageOfPerson(store, reader), chosen: false };
}

const shownOf = ({ language, path }: Following, view: Extract<OpenedLink, { kind: 'page' }>): Shown => ({
  ...view,
  language,
  address: path,
});

async function look({ store }: LinkParts, following: Following): Promise<Sent> {
  const { link, reader, language } = following;
  const opened = await openLink(store, link, reader);
  if (opened.kind !== 'page') return following.own ? closedPage(language, opened) : unknownPage(language);
  return linkPage(link, views[link.page], shownOf(following, opened), randomUUID());
}

const backTo = ({ path, language, chosen }: Following): Outcome => ({
  to: chosen ? `${path}?language=${language}` : path,
});

/** As somebody who is signed in gets it, but of this one application (store/own-data.ts). */
async function ownDataOf(
  store: Store,
  { reader, link, language }: Following,
  { ownData, ...page }: Extract<Read, { ownData: unknown }>,
): Promise<Outcome> {
  const data = await ownApplicationData(scoped(store, scopeOfOneself(reader)), reader, link.ref.id);
  if (data === null) return unknownPage(language);
  return ownData === 'file' ? { file: ownDataJson(data) } : { status: 200, page: ownDataPage(data, language, page) };
}

/** What was sent, given through the one door; then the same address, which shows what was answered. */
async function take({ store }: LinkParts, following: Following, given: Given): Promise<Outcome> {
  const { link, reader, language } = following;
  const opened = await openLink(store, link, reader);
  if (opened.kind !== 'page') return following.own ? closedPage(language, opened) : unknownPage(language);
  const { again } = linkPages[link.page];
  if (opened.state !== 'open' && !(again && opened.state === 'answered')) return backTo(following);
  const view = views[link.page];
  const shown = shownOf(following, opened);
  const read = view.read(given, shown);
  if ('ownData' in read) return ownDataOf(store, following, read);
  if ('confirm' in read) return confirmPage(view, shown, read.confirm);
  if ('faults' in read) return linkPage(link, view, shown, randomUUID(), { given, faults: read.faults });
  // Whatever was sent as nonce, the key is short and plain.
  const key = again ? bodyHash([given['nonce'] ?? '', read.command]) : null;
  const answer = await answerLink(store, link, reader, read.command, key);
  if (answer.ok) return backTo(following);
  const faults = answer.refusals.map((refusal) => ({
    field: given[refusal.field ?? ''] === undefined ? null : (refusal.field ?? null),
    text: refusalText(link.ref.kind, refusal, language),
  }));
  return linkPage(link, view, shown, randomUUID(), { given, faults });
}

/** By token: of what binds legally no more than that it is there, until the person is signed in. */
async function byToken(parts: LinkParts, request: FastifyRequest, token: string, given: Given | null) {
  const link = await linkByToken(parts.store, token);
  if (link === null || (await sentElsewhere(parts.store, link))) return unknownPage(pageLanguage(request));
  const reader = link.person;
  const language = await languageFor(parts.store, request, reader);
  const following = { link, reader, path: `/l/${token}`, own: true, ...language };
  const next = signInAddress(`/lenke/${link.id}`);
  if (linkPages[link.page].signIn) return signInFirst(following.language, views[link.page], next);
  return given === null ? look(parts, following) : take(parts, following, given);
}

/**
 * By id: for the person of the link, or whoever has the role today; to all others it is not there. What binds legally
 * asks who they are once more, where the provider's settings say so.
 */
async function byId(parts: LinkParts, request: FastifyRequest, id: string, given: Given | null): Promise<Outcome> {
  const caller = await parts.identify(request);
  if (caller?.type !== 'person') return { to: signInAddress(`/lenke/${id}`) };
  const link = await linkById(parts.store, id);
  if (link === null) return unknownPage(pageLanguage(request));
  const reader = caller.id;
  const language = await languageFor(parts.store, request, reader);
  const following = { link, reader, path: `/lenke/${id}`, own: reader === link.person, ...language };
  const lacks = linkPages[link.page].signIn ? await parts.freshSession(request) : null;
  if (lacks !== null) return signInFirst(following.language, views[link.page], freshSignInAddress(`/lenke/${id}`));
  return given === null ? look(parts, following) : take(parts, following, given);
}

async function send(work: Promise<Outcome>, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const outcome = await asked(work, request, reply);
  if (outcome === null) return reply;
  if ('file' in outcome)
    return reply.header('content-disposition', 'attachment; filename="my-data.json"').send(outcome.file);
  return 'to' in outcome ? reply.redirect(outcome.to, 303) : sendPage(reply, outcome.status, outcome.page);
}

/** Of one address: many people of an agency may share one, and nobody tries links at random with so few. */
const sendingsPerMinute = 30;
const formBytes = 60_000;
/** An id is written into an address: nothing else of one's own making is. */
const idForm = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .catch('none');

export const linkRoutes =
  (parts: LinkParts): FastifyPluginAsyncZod =>
  async (app) => {
    acceptForms(app, formBytes);
    app.addHook('onRequest', refuseForeignForm(parts.publicUrl));
    registerSiteCss(app);
    registerScripts(app);
    const config = { rateLimit: { max: sendingsPerMinute, timeWindow: '1 minute' } };
    const token = z.object({ token: z.string() });
    const id = z.object({ id: idForm });
    app.get('/l/:token', { schema: { hide: true, params: token } }, (request, reply) =>
      send(byToken(parts, request, request.params.token, null), request, reply),
    );
    app.post('/l/:token', { schema: { hide: true, params: token, body: form }, config }, (request, reply) =>
      send(byToken(parts, request, request.params.token, request.body), request, reply),
    );
    app.get('/lenke/:id', { schema: { hide: true, params: id } }, (request, reply) =>
      send(byId(parts, request, request.params.id, null), request, reply),
    );
    app.post('/lenke/:id', { schema: { hide: true, params: id, body: form }, config }, (request, reply) =>
      send(byId(parts, request, request.params.id, request.body), request, reply),
    );
  };
