/** Makes a mail of what a case owes somebody: gathers names and texts, and has `mail/` render them. */
import { paragraphKey } from '../domain/agency/facts.ts';
import { dayOf } from '../domain/calendar.ts';
import { titleOf } from '../domain/case/title.ts';
import { mailSpec } from '../domain/index.ts';
import { mailLinks } from '../domain/links.ts';
import { rolesHeld } from '../domain/routing.ts';
import { caseKinds, type Json, type Language, type Role } from '../domain/words.ts';
import { mayBeLink } from '../mail/blocks.ts';
import { findText, type MailArea, type MailText } from '../mail/catalogue.ts';
import type { OutgoingMail } from '../mail/compose.ts';
import { renderDigest } from '../mail/digest.ts';
import type { Params } from '../mail/fill.ts';
import { type FrozenMail, freezeMail } from '../mail/frozen.ts';
import { mailHeaders } from '../mail/headers.ts';
import { inOwnWords, markOf, ownParagraphs } from '../mail/own-words.ts';
import type { Contacts, Matter } from '../mail/render.ts';
import type { CaseRow } from '../store/case-row.ts';
import { concernedIn } from '../store/directory.ts';
import {
  invitationOf,
  invitationPlaceholder,
  linksOf as linksToPages,
  placeholder,
  withoutPlaces,
} from '../store/links.ts';
import type { Item, Render, Rendering } from '../store/mailbox.ts';
import { mailTexts } from '../texts/mails/index.ts';
import { type CalendarContext, calendarPart, materialOf } from './calendar-part.ts';
import { contactsIn } from './contacts.ts';
import { inheritedBy } from './handover.ts';
import { letterPart } from './letter-part.ts';
import { type Library, libraryOf } from './library.ts';
import { getsAdvice, namesFor, receivedAs, type Standing } from './recipient.ts';

export interface Dress {
  readonly publicUrl: string;
  /** Sender where an agency has none; its domain makes the Message-IDs. */
  readonly mailFrom: string;
}

type Owed = Item & { readonly row: CaseRow };

/** Renders whatever is ready for one person: one matter, or a morning's digest. */
export function createRender(dress: Dress): Render {
  return (tx, rendering) => dressMail(libraryOf(tx, rendering.naming), dress, rendering);
}

/** @returns null for somebody without an address, or one that was refused */
export async function dressMail(library: Library, dress: Dress, rendering: Rendering): Promise<FrozenMail | null> {
  const person = await library.person(rendering.person);
  if (person?.email == null || person.refusedAt !== null) return null;
  const first = rendering.items[0];
  if (first === undefined) return null;
  const { language = person.language } = rendering;
  const matters: Matter[] = [];
  for (const item of rendering.items) matters.push(await matterOf(library, dress, rendering, item, language));
  const agency = first.row.definition.agency(first.row.state.facts);
  const sender = await library.sender(agency, dress.mailFrom);
  const advised = matters.some(({ why }) => getsAdvice(why.role));
  const contacts: Contacts = advised ? inert(await library.contacts()) : {};
  const greetingName = withoutPlaces(person.name);
  const rendered = renderDigest({ language, greetingName, contacts, items: matters });
  const oneCase = rendering.items.every((item) => item.caseId === first.caseId);
  const to = { name: person.name, address: person.email };
  const domain = dress.mailFrom.slice(dress.mailFrom.indexOf('@') + 1);
  const mail: OutgoingMail = {
    from: sender,
    replyTo: sender,
    to,
    ...rendered,
    headers: mailHeaders({
      key: rendering.rfcId,
      ...(oneCase ? { threadKey: first.caseId } : {}),
      at: rendering.now,
      language,
      domain,
    }),
    ...(await attached(library, dress, rendering, { sender, to, language })),
  };
  return freezeMail(mail);
}

type Attaching = Pick<CalendarContext, 'sender' | 'to' | 'language'>;

/** What belongs to one matter alone; a digest carries nothing, since nobody could say what it belongs to. */
async function attached(library: Library, dress: Dress, { items, now }: Rendering, context: Attaching) {
  const [item, other] = items;
  if (item === undefined || other !== undefined) return {};
  const link = `${dress.publicUrl}/saker/${item.caseId}`;
  return {
    ...calendarPart({
      ...context,
      item,
      link,
      now,
      publicUrl: dress.publicUrl,
      theme: await library.text(item.data['themeText']),
    }),
    ...(await letterPart(library, item, context.language)),
  };
}

async function matterOf(
  library: Library,
  dress: Dress,
  rendering: Rendering,
  item: Owed,
  language: Language,
): Promise<Matter> {
  const [area, name] = splitName(item.mail);
  const found = findText(mailTexts, area, name, language);
  const mail = await own(library, item, found);
  const spec = mailSpec(item.row.ref.kind, item.mail);
  const directory = await library.directory(item.row.definition.agency(item.row.state.facts));
  const concerned = concernedIn(item.row);
  const standing: Standing = { person: rendering.person, now: rendering.now, directory, concerned };
  const role = receivedAs(item, standing);
  const params = await paramsOf(library, item, { standing, role, language });
  const inherited = await inheritedBy(library, item, language, dayOf(rendering.now));
  const lines = [...inherited, ...(await contactsIn(library, item))];
  const behalf = item.onBehalfOf === null ? null : await library.person(item.onBehalfOf);
  return {
    name: item.mail,
    mail: lines.length === 0 ? mail : withList(mail, lines.length),
    params: inert({ ...params, ...Object.fromEntries(lines.map((line, at) => [`line${at}`, line])) }),
    links: { ...inert(linksOf(dress, item)), ...pageLinks(dress, rendering, item, standing) },
    why: {
      basis: basisOf(item, spec.basis),
      ...(role === undefined ? {} : { role }),
      ...(item.due === null ? {} : { onDay: item.due, passed: item.due < dayOf(rendering.now) }),
      ...(behalf === null ? {} : { onBehalfOf: withoutPlaces(behalf.name) }),
    },
  };
}

/** The text with the paragraphs that the agency has in its own words, as long as they stand for what is said here. */
async function own(library: Library, item: Owed, { mail, language }: ReturnType<typeof findText>): Promise<MailText> {
  const [area, name] = splitName(item.mail);
  if (language === 'en') return mail;
  const words = await library.ownWords(item.row.definition.agency(item.row.state.facts));
  const ours = ownParagraphs(mail).flatMap((number) => {
    const one = words[paragraphKey(item.mail, number)];
    return one?.standard === markOf(mailTexts, area, name, number)
      ? [[number, withoutPlaces(one[language])] as const]
      : [];
  });
  return ours.length === 0 ? mail : inOwnWords(mail, Object.fromEntries(ours));
}

/** What people gave, by name, with nothing in it that a link's token would be put into. */
const inert = <T extends string | number>(given: Readonly<Record<string, T>>): Readonly<Record<string, T | string>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? withoutPlaces(value) : value]),
  );

/** Addresses that HR gave, such as the advertisement's: public pages (R-POS-4). */
const givenLinks = (item: Owed): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(item.data).flatMap(([name, value]) =>
      name.endsWith('Link') && typeof value === 'string' && mayBeLink(value) ? [[name, value]] : [],
    ),
  );

/** Opaque ids only: an address of the service's own never says what it is about (R-PRV-4). */
function linksOf({ publicUrl }: Dress, item: Owed): Readonly<Record<string, string>> {
  const own = `${publicUrl}/min/${item.caseId}`;
  const { step } = item.data;
  return {
    ...givenLinks(item),
    ...Object.fromEntries(materialOf(item.data).map((url, at) => [`material${at}`, url])),
    caseLink: `${publicUrl}/saker/${item.caseId}`,
    applicationLink: own,
    declarationLink: `${own}/bekreft`,
    invitationLink: typeof step === 'string' ? `${own}/svar/${step}` : own,
  };
}

/**
 * Each link to a page of its own, for whoever has the role that the mail is meant for; for all others of the same name,
 * the case. The token is put in when the mail leaves.
 */
function pageLinks({ publicUrl }: Dress, { rfcId, person, now }: Rendering, item: Owed, standing: Standing) {
  const others = Object.keys(mailLinks[item.mail] ?? {}).map((name) => [name, `${publicUrl}/saker/${item.caseId}`]);
  const held = rolesHeld(person, standing.concerned, standing.directory, dayOf(now)).map(({ role }) => role);
  const own = linksToPages(rfcId, item, person).filter(({ role }) => held.includes(role));
  const invitation = invitationOf(rfcId, item);
  return Object.fromEntries([
    ...others,
    ...own.map(({ name, id }) => [name, `${publicUrl}${placeholder(id)}`]),
    ...(invitation === null ? [] : [['invitationLink', `${publicUrl}${invitationPlaceholder(invitation)}`]]),
  ]);
}

const areas: readonly string[] = ['case', ...caseKinds];
const isArea = (area: string): area is MailArea => areas.includes(area);

function splitName(mail: string): [area: MailArea, name: string] {
  const [area = '', name = ''] = mail.split('.');
  if (!isArea(area)) throw new Error(`no such mail: ${mail}`);
  return [area, name];
}

const basisOf = (item: Owed, basis: string): string =>
  typeof item.data['basis'] === 'string' ? item.data['basis'] : basis;

const plain = (value: Json | undefined): string | number => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((one) => plain(one)).join(', ');
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

/** Several agencies in one line, in the order of the Norwegian alphabet. */
async function agencyNames(library: Library, ids: Json): Promise<string> {
  const names: string[] = [];
  for (const id of Array.isArray(ids) ? ids : []) names.push((await library.agencyName(String(id))) ?? String(id));
  return names.sort(new Intl.Collator('nb').compare).join(', ');
}

/** The lines stand in parameters, so that no name in them is read as a message of its own. */
const withList = (mail: MailText, count: number): MailText => ({
  ...mail,
  body: [...mail.body, { list: Array.from({ length: count }, (_, at) => `{line${at}}`) }],
});

interface Around {
  readonly standing: Standing;
  readonly role: Role | undefined;
  readonly language: Language;
}

/** What somebody has written in both forms of the language: `bodyNbText`, `bodyNnText`. Each reader gets one, as `bodyText`. */
const inOneForm = /^(.+)(Nb|Nn)Text$/;
const formOf = (language: Language): string => (language === 'nn' ? 'Nn' : 'Nb');

async function paramsOf(library: Library, item: Owed, around: Around): Promise<Params> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(item.data)) {
    const inForm = inOneForm.exec(name);
    if (inForm !== null) {
      if (inForm[2] === formOf(around.language)) params[`${inForm[1]}Text`] = await library.text(value);
    } else if (name.endsWith('Text')) params[name] = await library.text(value);
    else if (name === 'material') params[name] = materialOf(item.data).join('\n');
    else if (name === 'person' && typeof value === 'string')
      params['holderName'] = (await library.person(value))?.name ?? '';
    else params[name] = name === 'agencies' ? await agencyNames(library, value) : plain(value);
  }
  const agency = item.row.definition.agency(item.row.state.facts);
  return {
    caseTitle: titleOf(item.row.state.facts) ?? '',
    agencyName: (await library.agencyName(agency)) ?? '',
    today: dayOf(around.standing.now),
    ...(await namesFor(library, around.role, around.standing, around.language)),
    ...params,
  };
}
