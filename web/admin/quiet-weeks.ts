/** Quiet weeks as a year looks (R-OPS-6): which months they touch, and the usual ones to choose from. */
import { daysBetween } from '../../domain/calendar.ts';
import type { Day, Period } from '../../domain/words.ts';

/** A period within one year, as parts of that year's days. */
export interface Band {
  /** Days after New Year. */
  readonly start: number;
  readonly days: number;
}

export const daysIn = (year: number): number => daysBetween(`${year}-01-01`, `${year + 1}-01-01`);

export function bandsIn(year: number, periods: readonly Period[]): readonly Band[] {
  const first: Day = `${year}-01-01`;
  const last: Day = `${year}-12-31`;
  return periods
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ from, to }) => {
      const begins = from < first ? first : from;
      const ends = to > last ? last : to;
      return { start: daysBetween(first, begins), days: daysBetween(begins, ends) + 1 };
    });
}

/** Those that lie ahead, or are on now. */
export const ahead = (periods: readonly Period[], today: Day): readonly Period[] =>
  periods.filter(({ to }) => to >= today).toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** The years that are worth showing: this one, and each with a period ahead. */
export function yearsToShow(periods: readonly Period[], today: Day): readonly number[] {
  const years = ahead(periods, today).flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  return [...new Set([Number(today.slice(0, 4)), ...years])].toSorted((a, b) => a - b);
}

const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

export const usualPeriods = ['july', 'christmas'] as const;
export type Usual = (typeof usualPeriods)[number];

const inYear: Readonly<Record<Usual, (year: number) => Period>> = {
  july: (year) => ({ from: `${year}-07-01`, to: `${year}-07-31` }),
  christmas: (year) => ({ from: `${year}-12-23`, to: `${year + 1}-01-02` }),
};

/** The next one that has not begun and touches none of those that are there; null: it is there already. */
export function nextUsual(usual: Usual, periods: readonly Period[], today: Day): Period | null {
  const year = Number(today.slice(0, 4));
  const next = [inYear[usual](year), inYear[usual](year + 1)].find(({ from }) => from > today);
  return next === undefined || periods.some((one) => overlaps(one, next)) ? null : next;
}
