/** One page of the cases of a kind, for people and systems from outside. */
import { readers } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import type { AgencyId, CaseKind } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { readCases } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Course, courseOf, type Reader } from './reading.ts';
import { type Store, transact } from './store.ts';

export const sorts = {
  /** The latest change first. */
  changed: { by: Prisma.sql`(-extract(epoch FROM last_at) * 1000)::bigint` },
  /** What happens next by time alone first; cases with nothing ahead come last. */
  next: { by: Prisma.sql`COALESCE((extract(epoch FROM next_moment) * 1000)::bigint, 9007199254740991)` },
} as const;
export type Sort = keyof typeof sorts;

export interface ListAsked {
  readonly kind: CaseKind;
  readonly status?: string | undefined;
  readonly agency?: AgencyId | undefined;
  readonly parent?: string | undefined;
  readonly sort: Sort;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly value: string; readonly id: string } | undefined;
}

export interface Page {
  readonly items: readonly Course[];
  readonly next: { readonly value: string; readonly id: string } | null;
}

/** Whose roles open the course of a kind, as a question to the database. */
export function openTo(kind: CaseKind, reader: Reader, store: Store): Prisma.Sql {
  const may = readers[kind].course;
  const { agencies, coordinates } = store.scope ?? { agencies: [], coordinates: false };
  const ofAgency = may.includes(reader.type === 'system' ? 'system' : 'hr');
  const ways = [
    ...(ofAgency && agencies.length > 0 ? [Prisma.sql`agency_id IN (${Prisma.join([...agencies])})`] : []),
    ...(coordinates && may.includes('coordinator') ? [Prisma.sql`true`] : []),
    ...(reader.type === 'person'
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM case_person WHERE case_id = case_file.id AND person_id = ${reader.id}
            AND role IN (${Prisma.join([...may])}))`,
        ]
      : []),
  ];
  return ways.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

/** One page of the cases of a kind that the reader may see; the store must be bound to their scope. */
export const caseList = (store: Store, reader: Reader, asked: ListAsked): Promise<Page> =>
  transact(store, async (tx) => {
    const { kind, status, agency, parent, sort, limit, after } = asked;
    // The order by change would tell a system of steps.
    const by = reader.type === 'system' ? Prisma.sql`0::bigint` : sorts[sort].by;
    const conditions = [
      Prisma.sql`kind = ${kind} AND seq > 0 AND NOT erased`,
      openTo(kind, reader, store),
      ...(status === undefined ? [] : [Prisma.sql`status = ${status}`]),
      ...(agency === undefined ? [] : [Prisma.sql`agency_id = ${agency}`]),
      ...(parent === undefined ? [] : [Prisma.sql`parent_id = ${parent}`]),
      ...(after === undefined ? [] : [Prisma.sql`(${by}, id) > (${after.value}::bigint, ${after.id})`]),
    ];
    const rows = await tx.$queryRaw<{ id: string; value: bigint }[]>`
      SELECT id, ${by} AS value FROM case_file WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY 2, 1 LIMIT ${limit + 1}`;
    const today = dayOf(await caseNow(store, tx));
    const ids = rows.slice(0, limit).map(({ id }) => id);
    const cases = await readCases(tx, ids);
    const items = ids.flatMap((id) => {
      const row = cases.get(id);
      return row === undefined ? [] : [courseOf(reader, row, today)];
    });
    const last = rows[limit - 1];
    const more = rows.length > limit && last !== undefined;
    return { items, next: more ? { value: String(last.value), id: last.id } : null };
  });
