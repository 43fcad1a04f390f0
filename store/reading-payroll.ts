/** What payroll's own system reads when it is told that something is another (R-OPS-9): three facts, and no name. */

import type { Authority } from '../domain/case/definition.ts';
import { plannedLastDay } from '../domain/employment/days.ts';
import { type Facts, isKnown } from '../domain/employment/facts.ts';
import type { Day } from '../domain/words.ts';
import { openFor, type Reader } from './reading.ts';
import { type Store, transact } from './store.ts';

export interface PayrollTerm {
  readonly id: string;
  readonly status: string;
  readonly start: Day;
  /** The last day at work as far as one can plan; null: permanent. */
  readonly last: Day | null;
  readonly percentage: number;
}

const payrollReaders: readonly Authority[] = ['hr', 'hrHead', 'system'];

/** Logged like every read of an employment (R-PRV-5). */
export async function payrollTerm(store: Store, reader: Reader, id: string): Promise<PayrollTerm | null> {
  return transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'employment', id }, 'course', payrollReaders);
    if (opened === null || opened.row.erased) return null;
    const facts = opened.row.state.facts as Facts;
    if (!isKnown(facts)) return null;
    const permanent = facts.status === 'permanent' || (facts.status === 'closed' && facts.outcome === 'permanent');
    const { term, percentage, status } = facts;
    return { id, status, start: term.start, last: permanent ? null : plannedLastDay(facts), percentage };
  });
}
