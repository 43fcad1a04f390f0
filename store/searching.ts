/** One list of all the cases that a person may see, whatever their kind: filtered, ordered and cut into pages by the database. */
import { readers } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import { type AgencyId, type CaseKind, caseKinds, type Day } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Course, courseOf, openTo, type Page, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export const searchSorts = {
  /** What is due first; cases in which nothing waits come last. */
  due: Prisma.sql`COALESCE(replace(first_due.due, '-', ''), '99999999')::bigint`,
  /** The latest change first. */
  changed: Prisma.sql`(-extract(epoch FROM last_at) * 1000)::bigint`,
} as const;

export interface Search {
  readonly kind?: CaseKind | undefined;
  readonly status?: string | undefined;
  /** Only where something has passed its date. */
  readonly late: boolean;
  readonly agency?: AgencyId | undefined;
  readonly round?: string | undefined;
  /** A part of the title, which is public and never a person's name (domain/case/title.ts). */
  readonly text?: string | undefined;
  readonly sort: keyof typeof searchSorts;
  readonly limit: number;
  readonly after?: Page['next'] | undefined;
}

/** A case in the list, with the names that tell it from others of the same title. */
export interface Found extends Course {
  readonly agencyName: string | null;
  readonly roundName: string | null;
}

export interface FoundPage {
  readonly items: readonly Found[];
  readonly next: Page['next'];
  /** Of all pages together. */
  readonly total: number;
  readonly today: Day;
}

/** Whoever holds no office asks for the few cases they have a part in, before anything else is asked of a case. */
function mine(store: Store, reader: Reader): Prisma.Sql | null {
  const { agencies, coordinates } = store.scope ?? { agencies: [], coordinates: false };
  if (agencies.length > 0 || coordinates || reader.type !== 'person') return null;
  return Prisma.sql`(SELECT case_id FROM case_person WHERE person_id = ${reader.id})`;
}

/**
 * Where the cases are looked for. What is due first is found for all of them at once: asked case by case, the
 * database's policies would be asked for each duty of each case anew.
 */
function sourceOf(store: Store, reader: Reader, sort: Search['sort']): Prisma.Sql {
  if (sort !== 'due') return Prisma.sql`case_file`;
  const few = mine(store, reader);
  const those = few === null ? Prisma.empty : Prisma.sql`WHERE case_id IN ${few}`;
  return Prisma.sql`case_file LEFT JOIN (SELECT case_id, min(due) AS due FROM case_duty ${those} GROUP BY case_id) first_due
    ON first_due.case_id = case_file.id`;
}

const inRound = (round: string): Prisma.Sql => Prisma.sql`(id = ${round} OR parent_id = ${round}
  OR (kind = 'application' AND parent_id IN (SELECT id FROM case_file WHERE parent_id = ${round})))`;

function conditionsOf(store: Store, reader: Reader, asked: Search, today: Day): Prisma.Sql {
  const { kind, status, late, agency, round, text } = asked;
  const kinds = (kind === undefined ? caseKinds : [kind]).filter((one) => readers[one].course.length > 0);
  const few = mine(store, reader);
  const open = kinds.map((one) => Prisma.sql`(kind = ${one} AND ${openTo(one, reader, store)})`);
  return Prisma.join(
    [
      Prisma.sql`seq > 0 AND NOT erased`,
      ...(few === null ? [] : [Prisma.sql`id IN ${few}`]),
      Prisma.sql`(${Prisma.join(open, ' OR ')})`,
      ...(status === undefined ? [] : [Prisma.sql`status = ${status}`]),
      ...(agency === undefined ? [] : [Prisma.sql`agency_id = ${agency}`]),
      ...(round === undefined ? [] : [inRound(round)]),
      ...(text === undefined
        ? []
        : [Prisma.sql`strpos(lower(COALESCE(facts->>'title', facts->>'name', '')), lower(${text})) > 0`]),
      ...(late ? [Prisma.sql`EXISTS (SELECT 1 FROM case_duty WHERE case_id = case_file.id AND due < ${today})`] : []),
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

/** One page of what a person asks for; the store must be bound to their scope. */
export const searchCases = (store: Store, reader: Reader, asked: Search): Promise<FoundPage> =>
  transact(store, async (tx) => {
    const today = dayOf(await caseNow(store, tx));
    const conditions = conditionsOf(store, reader, asked, today);
    const { sort, limit, after } = asked;
    const by = searchSorts[sort];
    const from = after == null ? Prisma.empty : Prisma.sql`AND (${by}, id) > (${after.value}::bigint, ${after.id})`;
    const rows = await tx.$queryRaw<{ id: string; value: bigint }[]>`
      SELECT id, ${by} AS value FROM ${sourceOf(store, reader, sort)} WHERE ${conditions} ${from} ORDER BY 2, 1 LIMIT ${limit + 1}`;
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM case_file WHERE ${conditions}`;
    const items: Course[] = [];
    for (const { id } of rows.slice(0, limit)) {
      const row = await readCase(tx, id);
      if (row !== null) items.push(courseOf(reader, row, today));
    }
    const names = await namesOf(tx, items);
    const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    const last = rows[limit - 1];
    return {
      items: items.map((one) => ({ ...one, agencyName: nameOf(one.agency), roundName: nameOf(one.parent) })),
      next: rows.length > limit && last !== undefined ? { value: String(last.value), id: last.id } : null,
      total: counted?.total ?? 0,
      today,
    };
  });
