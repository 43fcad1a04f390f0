/** When an application is erased (R-PRV-3). What the law preserves is erased here once the agency's archive has it. */
import { addDays } from '../calendar.ts';
import { type CaseErasureClass, grantedAfterDays } from '../case/erasure.ts';
import type { Policy } from '../policy.ts';
import type { Day } from '../words.ts';
import type { Application, ApplicationFacts } from './facts.ts';

/**
 * `preserved`: the hired person's application is kept until the archive has it (bevaringsforskrifta § 9). `held`: a
 * request for access or a complaint is open. The others are what it may be erased for, each with a term of its own.
 */
export type RetentionClass = 'open' | 'held' | 'preserved' | CaseErasureClass;

type Closed = Application & { readonly closedOn: Day };

const isClosed = (facts: ApplicationFacts): facts is Closed => facts.status === 'closed' && facts.closedOn !== null;

/** The first row that fits. */
const rows: readonly (readonly [kept: Exclude<RetentionClass, 'open'>, when: (facts: Closed) => boolean])[] = [
  ['preserved', (facts) => facts.outcome === 'hired' && facts.archivedOn === null],
  ['held', (facts) => facts.hold !== null],
  ['granted', (facts) => facts.erasureGrantedOn !== null],
  ['archived', (facts) => facts.outcome === 'hired'],
  ['short', (facts) => facts.interviewedOn === null],
  ['long', () => true],
];

export const retentionClass = (facts: ApplicationFacts): RetentionClass =>
  isClosed(facts) ? (rows.find(([, when]) => when(facts))?.[0] ?? 'long') : 'open';

export interface Erasure {
  readonly class: CaseErasureClass;
  /** The first day on which it is there no more. */
  readonly on: Day;
}

type Terms = Pick<Policy, 'retentionDays' | 'retentionInterviewedDays' | 'retentionArchivedDays'>;

/** For what it will be erased, and when; null: not by time as things stand. */
export function erasureOf(facts: ApplicationFacts, policy: Terms): Erasure | null {
  const kept = retentionClass(facts);
  if (!isClosed(facts) || kept === 'open' || kept === 'preserved' || kept === 'held') return null;
  const { closedOn, erasureGrantedOn, archivedOn } = facts;
  const terms: Readonly<Record<CaseErasureClass, Day>> = {
    short: addDays(closedOn, policy.retentionDays),
    long: addDays(closedOn, policy.retentionInterviewedDays),
    granted: addDays(erasureGrantedOn ?? closedOn, grantedAfterDays),
    archived: addDays(archivedOn ?? closedOn, policy.retentionArchivedDays),
  };
  return { class: kept, on: terms[kept] };
}
