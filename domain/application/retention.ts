/** When an application is erased (R-PRV-3). What the law preserves is not this rule's to erase. */
import { addDays } from '../calendar.ts';
import type { Policy } from '../policy.ts';
import type { Day } from '../words.ts';
import type { ApplicationFacts } from './facts.ts';

/**
 * `preserved`: the hired person's application is kept (bevaringsforskrifta § 9). `held`: a request for access or a
 * complaint is open. `short` and `long` are the two terms of R-PRV-3.
 */
export type RetentionClass = 'open' | 'held' | 'preserved' | 'short' | 'long';

export function retentionClass(facts: ApplicationFacts): RetentionClass {
  if (facts.status !== 'closed') return 'open';
  if (facts.outcome === 'hired') return 'preserved';
  if (facts.hold !== null) return 'held';
  return facts.interviewedOn === null ? 'short' : 'long';
}

/** The day on which it is erased, counted from the day the case closed; null: not by time as things stand. */
export function eraseOn(
  facts: ApplicationFacts,
  policy: Pick<Policy, 'retentionDays' | 'retentionInterviewedDays'>,
): Day | null {
  if (facts.status !== 'closed' || facts.closedOn === null) return null;
  const kept = retentionClass(facts);
  if (kept === 'short') return addDays(facts.closedOn, policy.retentionDays);
  if (kept === 'long') return addDays(facts.closedOn, policy.retentionInterviewedDays);
  return null;
}
