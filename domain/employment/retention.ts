/** When an employment is erased (R-PRV-3): what the law preserves of it is the archive's first (bevaringsforskrifta § 9). */
import { addDays } from '../calendar.ts';
import type { Day } from '../words.ts';
import { policyOf } from './days.ts';
import type { Facts } from './facts.ts';

/** The first day on which it is there no more; null: not by time as things stand. */
export const erasedFrom = (facts: Facts): Day | null =>
  facts.status === 'closed' && facts.archivedOn !== null && facts.hold === null
    ? addDays(facts.archivedOn, policyOf(facts).retentionArchivedDays)
    : null;
