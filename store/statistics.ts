/** Statistics are published by the coordinator, one publication after the other, and kept as they were (R-STA). */

import { dayOf } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { Earlier } from '../domain/statistics/disclose.ts';
import { type Line, publish, type Source } from '../domain/statistics/publication.ts';
import { toUnits, type Unit } from '../domain/statistics/units.ts';
import type { Actor, Instant } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { enterScope, scopeOf } from './scope.ts';
import { readFrame, readHires, readPositions, readWork } from './statistics-read.ts';
import { ask, type Store, type Transaction, transact } from './store.ts';

export interface PublishedStatistics {
  readonly number: number;
  readonly at: Instant;
  readonly lines: readonly Line[];
}

export type PublishAnswer =
  /** `repeated`: the key had been answered before, and nothing was published now. */
  | { readonly ok: true; readonly published: PublishedStatistics; readonly repeated: boolean }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

interface Read {
  readonly source: Source;
  readonly earlier: readonly Earlier[];
  readonly at: Instant;
}

interface EarlierRow {
  readonly counted: unknown;
  readonly shown: unknown;
}

/** In the coordinator's scope the table shows what was published and not whom it counted: a function does. */
async function readEarlier({ scope }: Store, tx: Transaction): Promise<readonly Earlier[]> {
  const rows =
    scope === undefined
      ? await tx.$queryRaw<EarlierRow[]>`SELECT counted, shown FROM statistic_publication ORDER BY number`
      : await tx.$queryRaw<EarlierRow[]>`SELECT counted, shown FROM earlier_publications()`;
  // Written by `publishStatistics` alone, and never changed.
  return rows.map(({ counted, shown }) => ({ counted: counted as readonly Unit[], shown: shown as readonly string[] }));
}

async function read(store: Store, tx: Transaction): Promise<Read> {
  const at = await caseNow(store, tx);
  const today = dayOf(at);
  const [positions, hires] = [await readPositions(tx), await readHires(tx)];
  const frame = await readFrame(tx);
  const thisYear = Number(today.slice(0, 4));
  const first = Math.min(thisYear, ...positions.map(({ year }) => year), ...hires.map(({ hired }) => hired));
  const employers = new Map(frame.agencies.map(({ agency, employer }) => [agency, employer]));
  const placed = <T extends { readonly agency: string }>(one: T) => ({
    ...one,
    employer: employers.get(one.agency) ?? one.agency,
  });
  const work = await readWork(tx, today);
  return {
    source: {
      ...frame,
      years: { first, last: thisYear },
      units: toUnits(positions.map(placed), hires.map(placed)),
      work: work.map(placed),
    },
    earlier: await readEarlier(store, tx),
    at,
  };
}

type Publisher = Actor & { readonly type: 'person' };

/** Everything there is, as the coordinator may count it; null for anybody else. */
const readFor = (store: Store, actor: Publisher): Promise<Read | null> =>
  store.database.$transaction(
    async (tx) => {
      if (store.scope !== undefined) await enterScope(tx, store.scope);
      const today = dayOf(await caseNow(store, tx));
      return (await scopeOf(tx, actor, today)).coordinates ? read(store, tx) : null;
    },
    { isolationLevel: 'RepeatableRead', timeout: 60_000 },
  );

const notAllowed = { ok: false, refusals: [{ code: 'notAllowed' }] } as const;

/** What this person has published under the key. */
const publishedBefore = (store: Store, { id }: Publisher, key: string): Promise<PublishedStatistics | null> =>
  readPublication(store, { publishedBy: id, key });

/**
 * Reckoning takes its time, so it holds no transaction; one who was faster is seen by the number's being taken.
 * @param key of the request: the same again publishes nothing more, and is answered with what it published
 */
export async function publishStatistics(store: Store, actor: Publisher, key?: string): Promise<PublishAnswer> {
  const before = key === undefined ? null : await publishedBefore(store, actor, key);
  if (before !== null) return { ok: true, published: before, repeated: true };
  const found = await readFor(store, actor);
  if (found === null) return notAllowed;
  const { lines, kept } = publish(found.source, found.earlier);
  const number = found.earlier.length + 1;
  const data = {
    number,
    at: new Date(found.at),
    publishedBy: actor.id,
    key: key ?? null,
    lines: lines as unknown as object,
    counted: kept.counted as unknown as object,
    shown: kept.shown as unknown as object,
    machineAt: new Date(store.machineNow()),
  };
  const { count } = await transact(store, (tx) => tx.statisticPublication.createMany({ data, skipDuplicates: true }));
  if (count === 1) return { ok: true, published: { number, at: found.at, lines }, repeated: false };
  const meanwhile = key === undefined ? null : await publishedBefore(store, actor, key);
  return meanwhile === null
    ? { ok: false, refusals: [{ code: 'changedMeanwhile' }] }
    : { ok: true, published: meanwhile, repeated: true };
}

export interface Preview {
  /** Of the publication that it would become. */
  readonly number: number;
  readonly lines: readonly Line[];
}

/** What would be published now; null for whoever does not coordinate. To show its numbers would be to publish them. */
export async function previewStatistics(store: Store, actor: Publisher): Promise<Preview | null> {
  const found = await readFor(store, actor);
  if (found === null) return null;
  return { number: found.earlier.length + 1, lines: publish(found.source, found.earlier).lines };
}

/**
 * What was published: the latest, or one of those before. Nothing else is ever shown, so that nobody can compare the
 * days between two publications.
 */
export const readStatistics = (store: Store, number?: number): Promise<PublishedStatistics | null> =>
  readPublication(store, number === undefined ? {} : { number });

const readPublication = (
  store: Store,
  where: { readonly number?: number; readonly publishedBy?: string; readonly key?: string },
): Promise<PublishedStatistics | null> =>
  ask(store, async (tx) => {
    const row = await tx.statisticPublication.findFirst({
      where,
      orderBy: { number: 'desc' },
      select: { number: true, at: true, lines: true },
    });
    if (row === null) return null;
    return { number: row.number, at: row.at.getTime(), lines: row.lines as unknown as readonly Line[] };
  });

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Publications {
  /** The latest first. */
  readonly items: readonly { readonly number: number; readonly at: Instant }[];
  /** What the lines' ids are called. */
  readonly agencies: readonly Named[];
  readonly rounds: readonly Named[];
}

/** Which publications there are, and the names of whom they are about. */
export const readPublications = (store: Store): Promise<Publications> =>
  transact(store, async (tx) => {
    const rows = await tx.statisticPublication.findMany({
      orderBy: { number: 'desc' },
      select: { number: true, at: true },
    });
    const agencies = await tx.agency.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } });
    const rounds = await tx.$queryRaw<Named[]>`SELECT id, name FROM round_names()`;
    return { items: rows.map(({ number, at }) => ({ number, at: at.getTime() })), agencies, rounds };
  });
