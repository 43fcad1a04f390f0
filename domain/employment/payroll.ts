/** What payroll is told (R-OPS-9): start, percentage, leaving, and each time one of them moves. */
import type { Mail } from '../case/definition.ts';
import { plannedLastDay } from './days.ts';
import { type Employment, type Facts, isCurrent, isKnown } from './facts.ts';

const feed = (employment: Employment) => ({
  start: employment.term.start,
  last: plannedLastDay(employment),
  percentage: employment.percentage,
});

/** What payroll knew before and what it must know now; nothing where these are the same. */
export const payrollMails = (before: Facts, after: Facts): readonly Mail[] => {
  if (!isKnown(after) || !isCurrent(before)) return [];
  const [old, now] = [feed(before), feed(after)];
  const moved = old.start !== now.start || old.last !== now.last || old.percentage !== now.percentage;
  return moved && isCurrent(after)
    ? [{ key: `payrollChanged/${after.revision}`, mail: 'payrollChanged', to: 'payroll', data: now }]
    : [];
};

/** One mail of the feed that a fact causes whatever was known before. */
export const payrollMail = (
  mail: 'payrollStart' | 'payrollCancelled' | 'payrollPermanent',
  after: Employment,
): Mail => ({ key: `${mail}/${after.revision}`, mail, to: 'payroll', data: feed(after) });
