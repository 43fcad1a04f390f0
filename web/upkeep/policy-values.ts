/** Lead times as they are typed, and what a change of them means. Pure. */
import {
  addDays,
  addMonths,
  addWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../domain/calendar.ts';
import { defaultPolicy, type Policy, policyBounds } from '../../domain/policy.ts';
import type { Day } from '../../domain/words.ts';
import type { PolicyRow, PolicyUnit } from './policy-rows.ts';

export type Typed = Readonly<Record<string, string>>;

export const isSeveral = (name: keyof Policy): boolean => Array.isArray(defaultPolicy[name]);

const listOf = (value: number | readonly number[]): readonly number[] => (typeof value === 'number' ? [value] : value);

export const written = (value: number | readonly number[]): string => listOf(value).join(', ');

/** Null: no whole numbers, or several where there is one. */
export function numbersIn(name: keyof Policy, text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((one) => one !== '');
  const fits = parts.length > 0 && parts.every((one) => /^\d{1,4}$/.test(one)) && parts.length <= 10;
  return fits && (isSeveral(name) || parts.length === 1) ? parts.map(Number) : null;
}

export const isOutside = (name: keyof Policy, numbers: readonly number[]): boolean => {
  const [least, most] = policyBounds[name];
  return numbers.some((one) => one < least || one > most);
};

const isStandard = (name: keyof Policy, numbers: readonly number[]): boolean =>
  numbers.join() === listOf(defaultPolicy[name]).join();

/** What is to be set: all that is another than the standard. Null: something is no lead time. */
export function policyFrom(rows: readonly PolicyRow[], typed: Typed): Readonly<Record<string, unknown>> | null {
  const policy: Record<string, unknown> = {};
  for (const { name } of rows) {
    const numbers = numbersIn(name, typed[name] ?? '');
    if (numbers === null || isOutside(name, numbers)) return null;
    if (!isStandard(name, numbers)) policy[name] = isSeveral(name) ? numbers : numbers[0];
  }
  return policy;
}

export const differsFromStandard = (name: keyof Policy, text: string): boolean => {
  const numbers = numbersIn(name, text);
  return numbers === null || !isStandard(name, numbers);
};

const moves: Readonly<Partial<Record<PolicyUnit, (date: Day, n: number) => Day>>> = {
  daysBefore: (date, n) => workingDayOnOrBefore(addDays(date, -n)),
  weeksBefore: (date, n) => workingDayOnOrBefore(addDays(date, -7 * n)),
  monthsBefore: (date, n) => workingDayOnOrBefore(addMonths(date, -n)),
  daysAfter: (date, n) => workingDayOnOrAfter(addDays(date, n)),
  weeksAfter: (date, n) => workingDayOnOrAfter(addDays(date, 7 * n)),
  monthsAfter: (date, n) => workingDayOnOrAfter(addMonths(date, n)),
  workingDaysAfter: addWorkingDays,
};

/** The days that numbers mean, counted from or to a date; null where they count from nothing. */
export function exampleDays(unit: PolicyUnit, date: Day, numbers: readonly number[]): readonly Day[] | null {
  const move = moves[unit];
  return move === undefined ? null : numbers.map((one) => move(date, one)).toSorted();
}
