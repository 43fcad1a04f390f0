/** Statistics are published by the coordinator, one publication after the other, and kept as they were (R-STA). */

import { dayOf } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { Earlier } from '../domain/statistics/disclose.ts';
import { type Line, publish, type Source } from '../domain/statistics/publication.ts';
import { toUnits, type Unit } from '../domain/statistics/units.ts';
import type { Actor, Instant } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { scopeOf } from './scope.ts';
import { readFrame, readHires, readPositions, readWork } from './statistics-read.ts';
import { ask, type Store, type Transaction } from './store.ts';

export interface PublishedStatistics {
  readonly number: number;
  readonly at: Instant;
  readonly lines: readonly Line[];
}

export type PublishAnswer =
  | { readonly ok: true; readonly published: PublishedStatistics }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

interface Read {
  readonly source: Source;
  readonly earlier: readonly Earlier[];
  readonly at: Instant;
}

async function readEarlier(tx: Transaction): Promise<readonly Earlier[]> {
  const rows = await tx.statisticPublication.findMany({
    orderBy: { number: 'asc' },
    select: { counted: true, shown: true },
  });
  // Written by `publishStatistics` alone, and never changed.
  return rows.map(({ counted, shown }) => ({
    counted: counted as unknown as readonly Unit[],
    shown: shown as unknown as readonly string[],
  }));
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
    earlier: await readEarlier(tx),
    at,
  };
}

/** Reckoning takes its time, so it holds no transaction; one who was faster is seen by the number's being taken. */
export async function publishStatistics(
  store: Store,
  actor: Actor & { readonly type: 'person' },
): Promise<PublishAnswer> {
  const snapshot = { isolationLevel: 'RepeatableRead', timeout: 60_000 } as const;
  const found = await store.database.$transaction(async (tx) => {
    const today = dayOf(await caseNow(store, tx));
    return (await scopeOf(tx, actor, today)).coordinates ? read(store, tx) : null;
  }, snapshot);
  if (found === null) return { ok: false, refusals: [{ code: 'notAllowed' }] };
  const { lines, kept } = publish(found.source, found.earlier);
  const number = found.earlier.length + 1;
  const { count } = await store.database.statisticPublication.createMany({
    data: {
      number,
      at: new Date(found.at),
      publishedBy: actor.id,
      lines: lines as unknown as object,
      counted: kept.counted as unknown as object,
      shown: kept.shown as unknown as object,
      machineAt: new Date(store.machineNow()),
    },
    skipDuplicates: true,
  });
  if (count === 0) return { ok: false, refusals: [{ code: 'changedMeanwhile' }] };
  return { ok: true, published: { number, at: found.at, lines } };
}

/**
 * What was published: the latest, or one of those before. Nothing else is ever shown, so that nobody can compare the
 * days between two publications.
 */
export const readStatistics = (store: Store, number?: number): Promise<PublishedStatistics | null> =>
  ask(store, async (tx) => {
    const row = await tx.statisticPublication.findFirst({
      where: number === undefined ? {} : { number },
      orderBy: { number: 'desc' },
      select: { number: true, at: true, lines: true },
    });
    if (row === null) return null;
    return { number: row.number, at: row.at.getTime(), lines: row.lines as unknown as readonly Line[] };
  });
