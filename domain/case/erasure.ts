/** Why a case may be erased (R-PRV-3). A case's own story says when; the store does it when the log says so. */
import type { Day, PersonId } from '../words.ts';

/**
 * `short`, `long`: the two terms of an application. `granted`: the person asked for it and HR said yes. `archived`: the
 * agency's archive has what the law preserves. `candidates`: not a case but people, whom HR named on a position without
 * their applications.
 */
export const erasureClasses = ['short', 'long', 'granted', 'archived', 'candidates'] as const;
export type ErasureClass = (typeof erasureClasses)[number];
/** For what a whole case is erased. */
export type CaseErasureClass = Exclude<ErasureClass, 'candidates'>;

/** What holds an erasure while it is open. */
export const holdReasons = ['access', 'complaint', 'ombudsman', 'court'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** What it rests on; stands in the log and in the receipt. */
export const erasureBasis: Readonly<Record<ErasureClass, string>> = {
  short: 'R-PRV-3',
  long: 'R-PRV-3',
  granted: 'GDPR art. 17 (1)',
  archived: 'arkivlova § 13',
  candidates: 'R-PRV-3',
};

/** The last event of a case: what it said and whom it was about is gone from here on, its log stays. */
export type Erased = {
  readonly type: 'case.erased';
  readonly class: CaseErasureClass;
  readonly basis: string;
  readonly on: Day;
  /** Who went with it, where it is erased again after a backup was put back; absent: whoever is known nowhere else. */
  readonly people?: readonly PersonId[];
};

export const erased = (why: CaseErasureClass, on: Day): Erased => ({
  type: 'case.erased',
  class: why,
  basis: erasureBasis[why],
  on,
});

/** People whom a case has named are gone; the case goes on. Whoever is known elsewhere, or holds an office, stays. */
export type PeopleErased = {
  readonly type: 'case.peopleErased';
  readonly class: 'candidates';
  readonly basis: string;
  readonly on: Day;
  readonly people: readonly PersonId[];
};

export const peopleErased = (people: readonly PersonId[], on: Day): PeopleErased => ({
  type: 'case.peopleErased',
  class: 'candidates',
  basis: erasureBasis.candidates,
  on,
  people,
});

/** Days from the yes to a wish for erasure until it is done, so that the mail that says yes has surely left. */
export const grantedAfterDays = 3;
