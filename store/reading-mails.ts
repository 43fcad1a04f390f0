/** The mail of an agency's cases, or of a round, as a list a page at a time, and one mail as it was sent (R-MAIL-2). */
import { personalKinds } from '../domain/access.ts';
import { titleOf } from '../domain/case/title.ts';
import type { CaseKind, CaseRef, PersonId, Role } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { logAccess, namesIn, type Opened, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** `waiting`: it has not left yet, though it may be on its way. */
type MailState = 'waiting' | 'sent' | 'refused' | 'superseded';

export interface MailsAsked {
  readonly state?: MailState | undefined;
  readonly role?: Role | undefined;
  readonly case?: string | undefined;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly value: string; readonly id: string } | undefined;
}

export interface ListedMail {
  readonly case: string;
  readonly kind: CaseKind;
  readonly title: string | null;
  readonly mail: string;
  readonly state: MailState;
  /** A code: why it was refused or left out. */
  readonly why: string | null;
  readonly role: Role | null;
  readonly person: PersonId | null;
  readonly at: Date;
  /** It leaves then at the earliest. */
  readonly notBefore: Date;
  readonly sentAt: Date | null;
  readonly message: string | null;
}

export interface MailsPage {
  readonly items: readonly ListedMail[];
  readonly people: Readonly<Record<PersonId, string>>;
  readonly next: { readonly value: string; readonly id: string } | null;
}

/** Cases whose mail is read through this one: an agency's, with those of agencies that it has taken over from; a round's own. */
const within = ({ kind, id }: CaseRef): Prisma.Sql =>
  kind === 'agency'
    ? Prisma.sql`f.kind <> 'round' AND (f.agency_id = ${id} OR heir_of(f.agency_id) = ${id})`
    : Prisma.sql`f.id = ${id}`;

const state = Prisma.sql`CASE i.status WHEN 'claimed' THEN 'waiting' ELSE i.status END`;
const place = Prisma.sql`(-extract(epoch FROM i.at) * 1000)::bigint`;
/** Case and key together are longer than a place in a list may be. */
const mark = Prisma.sql`md5(i.case_id || ' ' || i.key)`;

type Row = Omit<ListedMail, 'title'> & { readonly facts: object; readonly place: bigint; readonly mark: string };

const rowsOf = (tx: Transaction, ref: CaseRef, asked: MailsAsked): Promise<Row[]> => {
  const { state: wanted, role, case: one, limit, after } = asked;
  const conditions = [
    Prisma.sql`NOT f.erased AND ${within(ref)}`,
    ...(wanted === undefined ? [] : [Prisma.sql`${state} = ${wanted}`]),
    ...(role === undefined ? [] : [Prisma.sql`i.role = ${role}`]),
    ...(one === undefined ? [] : [Prisma.sql`i.case_id = ${one}`]),
    ...(after === undefined ? [] : [Prisma.sql`(${place}, ${mark}) > (${after.value}::bigint, ${after.id})`]),
  ];
  return tx.$queryRaw<Row[]>`
    SELECT i.case_id AS "case", f.kind, f.facts, i.mail, ${state} AS state, i.why, i.role, i.person_id AS person, i.at,
      i.not_before AS "notBefore", m.sent_at AS "sentAt", i.message_id AS message, ${place} AS place, ${mark} AS mark
    FROM mail_item i JOIN case_file f ON f.id = i.case_id LEFT JOIN mail_message m ON m.id = i.message_id
    WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY place, mark LIMIT ${limit + 1}`;
};

const personal = (rows: readonly { readonly case: string; readonly kind: CaseKind }[]): readonly string[] => [
  ...new Set(rows.filter(({ kind }) => personalKinds.includes(kind)).map((row) => row.case)),
];

/** Null when it is not this reader's. Whose mail is shown is logged as read (R-PRV-5). */
export const mailsOf = (store: Store, reader: Reader, ref: CaseRef, asked: MailsAsked): Promise<MailsPage | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'mails');
    if (opened === null) return null;
    const rows = await rowsOf(tx, ref, asked);
    const shown = rows.slice(0, asked.limit);
    await logAccess(store, tx, reader, opened, 'mails', personal(shown));
    const last = shown.at(-1);
    return {
      items: shown.map(({ facts, place: _, mark: __, ...one }) => ({ ...one, title: titleOf(facts) })),
      people: await namesIn(tx, [...new Set(shown.flatMap(({ person }) => (person === null ? [] : [person])))]),
      next: rows.length > asked.limit && last !== undefined ? { value: String(last.place), id: last.mark } : null,
    };
  });

export interface SentMail {
  readonly id: string;
  readonly state: string;
  /** The server's answer, where it said no. */
  readonly code: string | null;
  readonly sentAt: Date | null;
  readonly attempts: number;
  /** Null when it has been erased. */
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
  readonly text: string | null;
}

interface Envelope {
  readonly from?: { readonly name?: string; readonly address?: string };
  readonly to?: { readonly address?: string };
  readonly subject?: string;
  readonly text?: string;
}

/** Whoever reads it sees every case that it is about; otherwise it is not theirs to read. */
async function openMail(tx: Transaction, opened: Opened, id: string): Promise<readonly string[] | null> {
  const items = await tx.$queryRaw<{ case: string; kind: CaseKind }[]>`
    SELECT i.case_id AS "case", f.kind FROM mail_item i JOIN case_file f ON f.id = i.case_id
    WHERE i.message_id = ${id} AND ${within(opened.row.ref)}`;
  const [all] = await tx.$queryRaw<{ n: number }[]>`SELECT matters_of(${id}) AS n`;
  return items.length === 0 || items.length !== all?.n ? null : personal(items);
}

export const sentMail = (store: Store, reader: Reader, ref: CaseRef, id: string): Promise<SentMail | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'mails');
    const about = opened === null ? null : await openMail(tx, opened, id);
    const row = about === null ? null : await tx.mailMessage.findUnique({ where: { id } });
    if (opened === null || about === null || row === null) return null;
    await logAccess(store, tx, reader, opened, 'mails', about);
    // As `freezeMail` made it; empty when it has been erased.
    const { from, to, subject = null, text = null } = row.envelope as Envelope;
    return {
      id,
      state: row.status,
      code: row.code,
      sentAt: row.sentAt,
      attempts: row.attempts,
      from: from?.address === undefined ? null : `${from.name ?? ''} <${from.address}>`.trim(),
      to: to?.address ?? null,
      subject,
      text,
    };
  });
