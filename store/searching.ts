/** One list of all the cases that a person may see, whatever their kind: filtered, ordered and cut into pages by the database. */
import { readers } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import { type AgencyId, type CaseKind, caseKinds, type Day, type Instant, type Role } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { readCases } from './case-row.ts';
import { caseNow } from './clock.ts';
import { officesOf, onceEach } from './directory.ts';
import { type Course, courseOf, type Reader } from './reading.ts';
import type { Page } from './reading-list.ts';
import { subjectNames } from './reading-subjects.ts';
import { type Store, type Transaction, transact } from './store.ts';

type Place = NonNullable<Page['next']>;

interface SortRow {
  readonly firstDue: Day;
  readonly lastAt: Date;
}

interface Order {
  readonly by: Prisma.Sql;
  /** What comes after a place in the list. */
  readonly after: (place: Place) => Prisma.Sql;
  /** A row's place, as a number for the cursor. */
  readonly value: (row: SortRow) => string;
}

const dayFrom = (value: string): Day => value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** Each is an index's order, so that a page is read off it (migration `list_order`). */
const orders: Readonly<Record<'due' | 'changed', Order>> = {
  /** What is due first; cases in which nothing waits come last. */
  due: {
    by: Prisma.sql`first_due, id`,
    after: ({ value, id }) => {
      const day = dayFrom(value);
      return Prisma.sql`first_due >= ${day}::date AND (first_due > ${day}::date OR id > ${id})`;
    },
    value: ({ firstDue }) => firstDue.replaceAll('-', ''),
  },
  /** The latest change first. */
  changed: {
    by: Prisma.sql`last_at DESC, id`,
    after: ({ value, id }) => {
      const at = new Date(Number(value));
      return Prisma.sql`last_at <= ${at} AND (last_at < ${at} OR id > ${id})`;
    },
    value: ({ lastAt }) => String(lastAt.getTime()),
  },
};

export interface Search {
  readonly kind?: CaseKind | undefined;
  readonly status?: string | undefined;
  /** Only where something has passed its date. */
  readonly late: boolean;
  readonly agency?: AgencyId | undefined;
  readonly round?: string | undefined;
  /** A part of the title, which is public and never a person's name (domain/case/title.ts). */
  readonly text?: string | undefined;
  readonly sort: keyof typeof orders;
  readonly limit: number;
  readonly after?: Page['next'] | undefined;
}

/** A case in the list, with the names that tell it from others of the same title. */
export interface Found extends Course {
  readonly agencyName: string | null;
  readonly roundName: string | null;
  /** The applicant or employee, by name, to those who know them. */
  readonly person: string | null;
  /** An employment's first day. */
  readonly from: Day | null;
}

export interface FoundPage {
  readonly items: readonly Found[];
  readonly next: Page['next'];
  /** Of all pages together. */
  readonly total: number;
  readonly today: Day;
}

const kindsOpenTo = (role: Role): readonly CaseKind[] =>
  caseKinds.filter((kind) => readers[kind].course.includes(role));

/** The cases that somebody may see by a part of their own: few, and asked for before anything is asked of a case. */
async function ownCases(tx: Transaction, reader: Reader): Promise<readonly string[]> {
  if (reader.type !== 'person') return [];
  const parts = await tx.$queryRaw<{ id: string; kind: CaseKind; role: Role }[]>`
    SELECT id, kind, role FROM case_person JOIN case_file ON id = case_id WHERE person_id = ${reader.id}`;
  return parts.filter(({ kind, role }) => readers[kind].course.includes(role)).map(({ id }) => id);
}

/** What is open to the reader, as a question to the database. */
async function openToReader(store: Store, tx: Transaction, reader: Reader): Promise<Prisma.Sql> {
  const { agencies, coordinates } = store.scope ?? { agencies: [], coordinates: false };
  const own = await ownCases(tx, reader);
  const ways = [
    ...(agencies.length > 0
      ? [Prisma.sql`(agency_id = ANY (${[...agencies]}) AND kind = ANY (${[...kindsOpenTo('hr')]}))`]
      : []),
    ...(coordinates ? [Prisma.sql`kind = ANY (${[...kindsOpenTo('coordinator')]})`] : []),
    ...(own.length > 0 ? [Prisma.sql`id = ANY (${[...own]})`] : []),
  ];
  return ways.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

const inRound = (round: string): Prisma.Sql => Prisma.sql`(id = ${round} OR parent_id = ${round}
  OR (kind = 'application' AND parent_id IN (SELECT id FROM case_file WHERE parent_id = ${round})))`;

function conditionsOf(open: Prisma.Sql, asked: Search, today: Day): Prisma.Sql {
  const { kind, status, late, agency, round, text } = asked;
  return Prisma.join(
    [
      Prisma.sql`seq > 0 AND NOT erased`,
      open,
      ...(kind === undefined ? [] : [Prisma.sql`kind = ${kind}`]),
      ...(status === undefined ? [] : [Prisma.sql`status = ${status}`]),
      ...(agency === undefined ? [] : [Prisma.sql`agency_id = ${agency}`]),
      ...(round === undefined ? [] : [inRound(round)]),
      ...(text === undefined
        ? []
        : [Prisma.sql`strpos(lower(COALESCE(facts->>'title', facts->>'name', '')), lower(${text})) > 0`]),
      ...(late ? [Prisma.sql`first_due < ${today}::date`] : []),
    ],
    ' AND ',
  );
}

/** The names of the agencies and rounds of some cases. */
async function namesOf(tx: Transaction, items: readonly Course[]): Promise<ReadonlyMap<string, string>> {
  const wanted = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
  const agencies = await tx.agency.findMany({ where: { id: { in: wanted(items.map(({ agency }) => agency)) } } });
  const rounds = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, facts->>'name' AS name FROM case_file
    WHERE kind = 'round' AND NOT erased AND id = ANY (${wanted(items.map(({ parent }) => parent))})`;
  return new Map([...agencies, ...rounds].map(({ id, name }) => [id, name]));
}

interface ListRow extends SortRow {
  readonly id: string;
  readonly from: Day | null;
}

/** The rows of a page, with the names that belong to them. */
async function listed(
  store: Store,
  tx: Transaction,
  reader: Reader,
  rows: readonly ListRow[],
  when: { readonly now: Instant; readonly today: Day },
): Promise<readonly Found[]> {
  const cases = await readCases(
    tx,
    rows.map(({ id }) => id),
  );
  const found = rows.map(({ id }) => cases.get(id)).filter((row) => row !== undefined);
  const items = found.map((row) => courseOf(reader, row, when.today));
  const names = await namesOf(tx, items);
  const people = await subjectNames(store, tx, reader, found, {
    ...when,
    officesAt: onceEach((agency) => officesOf(tx, agency)),
  });
  const days = new Map(rows.map(({ id, from }) => [id, from]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return items.map((one) => ({
    ...one,
    agencyName: nameOf(one.agency),
    roundName: nameOf(one.parent),
    person: people.get(one.id) ?? null,
    from: days.get(one.id) ?? null,
  }));
}

/** One page of what a person asks for; the store must be bound to their scope. */
export const searchCases = (store: Store, reader: Reader, asked: Search): Promise<FoundPage> =>
  transact(store, async (tx) => {
    const now = await caseNow(store, tx);
    const today = dayOf(now);
    const conditions = conditionsOf(await openToReader(store, tx, reader), asked, today);
    const { limit, after } = asked;
    const order = orders[asked.sort];
    const from = after == null ? Prisma.empty : Prisma.sql`AND ${order.after(after)}`;
    const rows = await tx.$queryRaw<ListRow[]>`
      SELECT id, first_due::text AS "firstDue", last_at AS "lastAt", facts #>> '{term,start}' AS "from" FROM case_file
      WHERE ${conditions} ${from} ORDER BY ${order.by} LIMIT ${limit + 1}`;
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM case_file WHERE ${conditions}`;
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await listed(store, tx, reader, shown, { now, today }),
      next: rows.length > limit && last !== undefined ? { value: order.value(last), id: last.id } : null,
      total: counted?.total ?? 0,
      today,
    };
  });
