/**
 * Links of mails (R-MAIL-3; docs/decisions/0017-link-pages.md). A frozen mail holds each link's id in the place of its
 * token; the token is put in on the way to the mail server, the same on every try, and is kept nowhere.
 */
import { createHmac } from 'node:crypto';
import { isLinkPage, type LinkData, type LinkPageName, linkPages, mailLinks } from '../domain/links.ts';
import { type CaseRef, type Instant, type PersonId, type Role, roles } from '../domain/words.ts';
import { derivedId } from './ids.ts';
import { keepInvitation } from './invitations.ts';
import type { Item, Kept } from './item.ts';
import { keyFor, looksLikeSecret, secretHash } from './secrets.ts';
import type { Store, Transaction } from './store.ts';

/** A link that a mail item may carry, by the name that the mail's text has for it. */
export interface ItemLink {
  readonly name: string;
  readonly page: LinkPageName;
  readonly role: Role;
  readonly id: string;
}

/** The role in which a mail leads somebody to the page: its own, or of a mail to a person the one that they have. */
function roleFor(page: LinkPageName, { role, row }: Kept, person: PersonId): Role | undefined {
  const people: Partial<Record<Role, PersonId>> = row.definition.people(row.state.facts);
  return linkPages[page].roles.find((one) => (role === null ? people[one] === person : one === role));
}

/** The pages that this item leads its person to, in the message with this id. The same message, the same ids. */
export const linksOf = (rfcId: string, item: Kept, person: PersonId): readonly ItemLink[] =>
  Object.entries(mailLinks[item.mail] ?? {}).flatMap(([name, page]) => {
    const role = roleFor(page, item, person);
    return role === undefined ? [] : [{ name, page, role, id: derivedId('l', rfcId, item.caseId, item.key, page) }];
  });

/** What stands for the token in a mail as it is kept; nobody can use it. */
export const placeholder = (id: string): string => `/l/~${id}`;

const purpose = 'forlop mail links';
/** 256 bits that only the holder of the installation's key can make again. */
export const tokenOf = ({ hashKey }: Pick<Store, 'hashKey'>, id: string): string =>
  createHmac('sha256', keyFor(hashKey, purpose)).update(id).digest('base64url');

const dayMs = 24 * 60 * 60_000;

function keptOf(page: LinkPageName, { data }: Item): LinkData {
  const kept: Record<string, string | number> = {};
  for (const key of linkPages[page].keeps) {
    const value = data[key];
    if (typeof value === 'string' || typeof value === 'number') kept[key] = value;
  }
  return kept;
}

/** The invitation that a mail carries to somebody who signs in for the first time (R-ROLE-1); null for other mails. */
export const invitationOf = (rfcId: string, { mail, caseId, key }: Item): string | null =>
  mail === 'agency.invitation' ? derivedId('i', rfcId, caseId, key) : null;

/** What stands for an invitation's token in a mail as it is kept. */
export const invitationPlaceholder = (id: string): string => `/invitation/~${id}`;

/**
 * A text or address that somebody has given, so that no token is put into it: ids of links can be foreseen, and the token
 * in an address of the writer's own would be told to them by whoever follows it. As an address it stays the same.
 */
export const withoutPlaces = (text: string): string => text.replaceAll(/\/(l|invitation)\/~/g, '/$1/%7E');

interface Frozen {
  readonly rfcId: string;
  readonly person: PersonId;
  readonly now: Instant;
  readonly items: readonly Kept[];
  readonly envelope: unknown;
}

/** Notes the links that stand in the message, in the transaction that freezes it. */
export async function keepLinks(
  store: Store,
  tx: Transaction,
  { rfcId, person, now, items, envelope }: Frozen,
): Promise<void> {
  const written = JSON.stringify(envelope);
  const data = items.flatMap((item) =>
    linksOf(rfcId, item, person)
      .filter(({ id }) => written.includes(placeholder(id)))
      .map(({ id, page, role }) => {
        const { validDays } = linkPages[page];
        return {
          id,
          tokenHash: secretHash(tokenOf(store, id)),
          page,
          caseId: item.caseId,
          personId: person,
          role,
          itemKey: item.key,
          caseSeq: item.row.seq,
          data: { ...keptOf(page, item) },
          messageId: rfcId,
          at: new Date(now),
          expiresAt: validDays === null ? null : new Date(now + validDays * dayMs),
        };
      }),
  );
  if (data.length > 0) await tx.link.createMany({ data });
  for (const item of items) {
    const id = invitationOf(rfcId, item);
    if (id !== null) await keepInvitation(store, tx, person, { id, token: tokenOf(store, id), messageId: rfcId });
  }
}

/** A mail's two texts with the tokens of its links in their places: for the mail server, and for nobody else. */
export async function withTokens<T extends { readonly text: string; readonly html: string }>(
  store: Store,
  messageId: string,
  mail: T,
): Promise<T> {
  const asked = { where: { messageId }, select: { id: true } };
  const links = await store.database.link.findMany(asked);
  const invitations = await store.database.invitation.findMany(asked);
  const places = [
    ...links.map(({ id }) => [placeholder(id), `/l/${tokenOf(store, id)}`] as const),
    ...invitations.map(({ id }) => [invitationPlaceholder(id), `/invitation/${tokenOf(store, id)}`] as const),
  ];
  const filled = (source: string): string =>
    places.reduce((text, [place, address]) => text.replaceAll(place, address), source);
  return places.length === 0 ? mail : { ...mail, text: filled(mail.text), html: filled(mail.html) };
}

export interface Link {
  readonly id: string;
  readonly page: LinkPageName;
  readonly ref: CaseRef;
  readonly person: PersonId;
  readonly role: Role;
  readonly data: LinkData;
  /** How far the case's log was when the mail was written. */
  readonly caseSeq: number;
  /** When the mail was written, in case time. */
  readonly at: Instant;
  readonly expiresAt: Instant | null;
  readonly usedAt: Instant | null;
}

type Found = { readonly tokenHash: string } | { readonly id: string };

/** Null also for a page that this release does not have: a mail may be older, or newer after a restore. */
async function find({ database }: Store, where: Found): Promise<Link | null> {
  const row = await database.link.findUnique({ where });
  const role = roles.find((one) => one === row?.role);
  if (row === null || role === undefined || !isLinkPage(row.page)) return null;
  return {
    id: row.id,
    page: row.page,
    ref: { kind: linkPages[row.page].kind, id: row.caseId },
    person: row.personId,
    role,
    data: row.data as LinkData,
    caseSeq: row.caseSeq,
    at: row.at.getTime(),
    expiresAt: row.expiresAt?.getTime() ?? null,
    usedAt: row.usedAt?.getTime() ?? null,
  };
}

/** Asked before there is a scope: the token alone says whose it is. */
export const linkByToken = async (store: Store, token: string): Promise<Link | null> =>
  looksLikeSecret(token) ? find(store, { tokenHash: secretHash(token) }) : null;

/** For those who are signed in: the id opens nothing to anybody else. */
export const linkById = (store: Store, id: string): Promise<Link | null> => find(store, { id });
