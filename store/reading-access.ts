/** Who has read what of whom (R-PRV-5), for the head of HR: a page at a time. */
import { personalKinds } from '../domain/access.ts';
import { addDays, startOfDay } from '../domain/calendar.ts';
import type { Authority } from '../domain/case/definition.ts';
import { titleOf } from '../domain/case/title.ts';
import type { AgencyId, CaseKind, Day, PersonId } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { logAccess, namesIn, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** Who looks after how personal data is used in the agency. */
const overseers: readonly Authority[] = ['hrHead'];

export interface AccessAsked {
  /** Who has read. */
  readonly reader?: PersonId | undefined;
  /** Whom it is about. */
  readonly about?: PersonId | undefined;
  readonly case?: string | undefined;
  readonly from?: Day | undefined;
  /** Inclusive. */
  readonly to?: Day | undefined;
  readonly limit: number;
  /** The number of the last one that was shown. */
  readonly before?: bigint | undefined;
}

export interface AccessEntry {
  readonly id: bigint;
  readonly at: Date;
  readonly readerType: 'person' | 'system';
  readonly reader: string;
  readonly as: readonly string[];
  readonly onBehalfOf: PersonId | null;
  readonly what: string;
  readonly case: string;
  readonly kind: CaseKind;
  readonly title: string | null;
  readonly about: PersonId | null;
}

export interface AccessPage {
  readonly items: readonly AccessEntry[];
  readonly people: Readonly<Record<PersonId, string>>;
  readonly next: bigint | null;
}

const aboutWhom = Prisma.sql`(SELECT person_id FROM case_person p
  WHERE p.case_id = f.id AND p.role IN ('applicant', 'employee') ORDER BY p.role LIMIT 1)`;

function conditions(agency: AgencyId, { reader, about, case: one, from, to, before }: AccessAsked): Prisma.Sql[] {
  return [
    Prisma.sql`(f.agency_id = ${agency} OR heir_of(f.agency_id) = ${agency})`,
    // That somebody has looked here is told of one case when that is asked for; among all it would bury the rest.
    ...(one === undefined ? [Prisma.sql`a.what <> 'access'`] : [Prisma.sql`a.case_id = ${one}`]),
    ...(reader === undefined ? [] : [Prisma.sql`a.reader_id = ${reader}`]),
    ...(about === undefined ? [] : [Prisma.sql`${aboutWhom} = ${about}`]),
    ...(from === undefined ? [] : [Prisma.sql`a.at >= ${new Date(startOfDay(from))}`]),
    ...(to === undefined ? [] : [Prisma.sql`a.at < ${new Date(startOfDay(addDays(to, 1)))}`]),
    ...(before === undefined ? [] : [Prisma.sql`a.id < ${before}`]),
  ];
}

type Row = Omit<AccessEntry, 'title'> & { readonly facts: object };

const rowsOf = (tx: Transaction, agency: AgencyId, asked: AccessAsked): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
    SELECT a.id, a.at, a.reader_type AS "readerType", a.reader_id AS reader, a."as", a.on_behalf_of AS "onBehalfOf",
      a.what, a.case_id AS "case", f.kind, f.facts, ${aboutWhom} AS about
    FROM access_log a JOIN case_file f ON f.id = a.case_id
    WHERE ${Prisma.join(conditions(agency, asked), ' AND ')} ORDER BY a.id DESC LIMIT ${asked.limit + 1}`;

/** Null when it is not this reader's. Whoever reads it learns who has applied and works there, so that is logged too. */
export const accessOf = (
  store: Store,
  reader: Reader,
  agency: AgencyId,
  asked: AccessAsked,
): Promise<AccessPage | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'agency', id: agency }, 'course', overseers);
    if (opened === null) return null;
    const rows = await rowsOf(tx, agency, asked);
    const shown = rows.slice(0, asked.limit);
    const personal = shown.filter(({ kind }) => personalKinds.includes(kind)).map((row) => row.case);
    await logAccess(store, tx, reader, opened, 'access', [...new Set(personal)]);
    const named = shown.flatMap(({ readerType, reader: who, onBehalfOf, about }) => [
      readerType === 'person' ? who : null,
      onBehalfOf,
      about,
    ]);
    return {
      items: shown.map(({ facts, ...one }) => ({ ...one, title: titleOf(facts) })),
      people: await namesIn(tx, [...new Set(named.filter((one) => one !== null))]),
      next: rows.length > asked.limit ? (shown.at(-1)?.id ?? null) : null,
    };
  });
