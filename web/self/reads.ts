/** Who has read about somebody, put together: by whom, how often, and when last (R-PRV-5). */
import type { OwnDataBody } from '../../api/people/bodies.ts';

type Reading = OwnDataBody['cases'][number]['reads'][number];

export interface Readers {
  /** Roles, in the order in which the log has them; empty: the agency's own system. */
  readonly as: readonly string[];
  readonly count: number;
  /** The latest, as the API writes it. */
  readonly last: string;
}

/** Whoever has read last stands first. */
export function readersIn(reads: readonly Reading[]): readonly Readers[] {
  const found = new Map<string, Readers>();
  for (const { as, at } of reads) {
    const key = as.join();
    const before = found.get(key);
    const last = before === undefined || before.last < at ? at : before.last;
    found.set(key, { as, count: (before?.count ?? 0) + 1, last });
  }
  return [...found.values()].toSorted((a, b) => (a.last < b.last ? 1 : -1));
}
