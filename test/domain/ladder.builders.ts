/** Duties, histories and contexts for the ladder's tests: valid by default, and frozen, since no rule may change them. */
import type { Duty, Rung } from '../../domain/case/definition.ts';
import type { DutyHistory, FiredRung, LadderContext } from '../../domain/ladder.ts';
import type { Day, Instant } from '../../domain/words.ts';

export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

export const always = Number.NEGATIVE_INFINITY;
export const aRung = (id: string, on: Day, more: Partial<Rung> = {}): Rung => ({
  id,
  on,
  free: 'earlier',
  to: 'hr',
  mail: 'reminder',
  ...more,
});
export const aDuty = (due: Day, rungs: readonly Rung[], more: Partial<Duty> = {}): Duty =>
  frozen({ id: 'duty', owner: 'hr', due, basis: 'R-DUT-1', fulfilledBy: 'done', rungs, ...more });
export const at = (now: Instant, more: Partial<LadderContext> = {}): LadderContext =>
  frozen({ now, quiet: [], cutoff: () => always, ...more });
export const aHistory = (fired: Record<string, FiredRung> = {}, more: Partial<DutyHistory> = {}): DutyHistory =>
  frozen({ fired, ...more });
