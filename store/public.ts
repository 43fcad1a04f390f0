/**
 * What everybody may read, without a scope (R-POS-4, R-RND-2, R-RND-9): asked by the migration's public_ functions, which
 * give these columns and nothing else of any case.
 */
import { dayOf } from '../domain/calendar.ts';
import type { TargetGroup } from '../domain/round/facts.ts';
import type { Day } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { type Store, transact } from './store.ts';

export interface PublicPosition {
  readonly id: string;
  readonly title: string;
  /** The agency's name of today. */
  readonly agency: string;
  readonly unit: string;
  readonly place: string;
  readonly jobLevel: string;
  readonly percentage: number;
  readonly months: number;
  readonly openings: number;
  /** Kroner a year. */
  readonly payFrom: number;
  readonly payTo: number;
  readonly targetGroup: TargetGroup;
  /** The last day for applications, itself included. */
  readonly deadline: Day;
  readonly publishedOn: Day;
  /** The agency's own advertisement; empty for one that was brought in without it. */
  readonly link: string;
  /** The advertisement's text; null where it was never given here. */
  readonly body: string | null;
  /** When something that readers see was last changed. */
  readonly changedAt: Date;
}

/** Open positions of the public list, the earliest deadline first; each until its deadline's last minute in Oslo. */
export const publicPositions = (store: Store): Promise<readonly PublicPosition[]> =>
  transact(store, async (tx) => {
    const today = dayOf(await caseNow(store, tx));
    return tx.$queryRaw<PublicPosition[]>`SELECT * FROM public_positions(${today}) ORDER BY deadline, title, id`;
  });

export interface PublicRound {
  readonly name: string;
  readonly agencies: readonly string[];
}

/** Who takes part in each open round, in the order of the Norwegian alphabet. */
export async function publicAgencies(store: Store): Promise<readonly PublicRound[]> {
  const rows = await transact(
    store,
    (tx) => tx.$queryRaw<{ round: string; roundName: string; agency: string }[]>`
      SELECT round, "roundName", agency FROM public_agencies() ORDER BY "roundName", round`,
  );
  const { compare } = new Intl.Collator('nb');
  return [...Map.groupBy(rows, ({ round }) => round).values()].map((those) => ({
    name: those[0]?.roundName ?? '',
    agencies: those.map(({ agency }) => agency).toSorted(compare),
  }));
}

export interface PublicAdvice {
  readonly round: string;
  readonly name: string;
  readonly body: string;
  readonly changedAt: Date;
}

/** The coordinator's advice and earlier experiences, the latest first (R-RND-9). */
export const publicAdvice = (store: Store): Promise<readonly PublicAdvice[]> =>
  transact(
    store,
    (tx) => tx.$queryRaw<PublicAdvice[]>`
      SELECT round, "roundName" AS name, body, "changedAt" FROM public_advice() ORDER BY "changedAt" DESC, round`,
  );

export interface PublicContacts {
  /** The coordinating agency. */
  readonly coordinator: string;
  readonly programmeMailbox: string | null;
  /** An address of mail or of the web. */
  readonly employerSupport: string | null;
}

/** Null while no agency coordinates. */
export async function publicContacts(store: Store): Promise<PublicContacts | null> {
  const rows = await transact(store, (tx) => tx.$queryRaw<PublicContacts[]>`SELECT * FROM public_contacts()`);
  return rows[0] ?? null;
}
