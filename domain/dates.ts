/**
 * The dates that the law sets, one function each (law of state employees: statsansatteloven and its forskrift; working
 * environment act: aml; courts act: domstolloven). All take and give plain days; none knows what today is.
 */
import { addDays, addMonths, daysBetween, laterOf, workingDayOnOrAfter, workingDayOnOrBefore } from './calendar.ts';
import type { Day, Period } from './words.ts';

/** Months of a first term and of a term with its one extension (forskrift § 5 (2)). */
const termMonthsAtMost = { first: 24, extended: 36 } as const;
/** A new post in the agency after at most so many days without one continues the service (forskrift § 9 (2)). */
const longestGapDays = 14;
/** Probation in months (statsansatteloven § 15 (1)). */
const longestProbationMonths = 6;

/** The last day of the term, itself included: 1 September and 24 months give 31 August (R-EMP-1). */
export const leavingDate = (start: Day, months: number): Day => addDays(addMonths(start, months), -1);

/** The term stays within two years, or within three with its extension (forskrift § 5 (2)). */
export const withinFrame = (start: Day, end: Day, extended: boolean): boolean =>
  end <= leavingDate(start, extended ? termMonthsAtMost.extended : termMonthsAtMost.first);

/** Days of these periods, each day counted once. */
export function daysIn(periods: readonly Period[]): number {
  let days = 0;
  let counted: Day = '0000-01-01';
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = days > 0 && from <= counted ? addDays(counted, 1) : from;
    if (to < first) continue;
    days += daysBetween(first, to) + 1;
    counted = to;
  }
  return days;
}

/**
 * From when the frame is counted: terms that the person has had in the programme before, in any unit of the same parent
 * employer, use up the frame as if this one had begun so many days earlier (requirements § 1).
 */
export const frameStart = (start: Day, earlierTerms: readonly Period[]): Day => addDays(start, -daysIn(earlierTerms));

/** Days of earlier service that run on into `start`, each day counted once and the gaps not at all. */
const continuousDaysBefore = (start: Day, earlierService: readonly Period[]): number => {
  let earliest = start;
  let days = 0;
  for (const { from, to } of earlierService.toSorted((a, b) => (a.to < b.to ? 1 : -1))) {
    const afterwards = addDays(to, 1);
    if (daysBetween(afterwards, earliest) > longestGapDays) break;
    if (from >= earliest) continue;
    days += daysBetween(from, afterwards < earliest ? afterwards : earliest);
    earliest = from;
  }
  return days;
};

/**
 * Employed for more than a year on the leaving date, so that its written notice is a duty (statsansatteloven § 17 (4)).
 * A year to the day is not more than a year. Continuous service in the same agency counts as if the term had begun so
 * many days earlier (forskrift § 9 (2)).
 */
export const overOneYear = (start: Day, leaving: Day, earlierService: readonly Period[]): boolean =>
  leaving >= addMonths(addDays(start, -continuousDaysBefore(start, earlierService)), 12);

/**
 * The last day on which notice of the leaving date may reach the employee (statsansatteloven § 17 (4)), and the working
 * day by which to have seen to it. A limit for an arrival never moves later, so it is acted on earlier.
 */
export const latestNoticeArrival = (leaving: Day): { readonly limit: Day; readonly actBy: Day } => {
  const limit = addMonths(leaving, -1);
  return { limit, actBy: workingDayOnOrBefore(limit) };
};

/**
 * How long the employee may stay after notice was received: until the leaving date, or, when the notice was late, until
 * one month after it (statsansatteloven § 17 (4)); never less than the agreed term.
 */
export const staysUntil = (received: Day, leaving: Day): Day =>
  received <= latestNoticeArrival(leaving).limit ? leaving : laterOf(leaving, addMonths(received, 1));

/**
 * The last day of probation: six months, for short terms half the term in whole months (statsansatteloven § 15 (1),
 * forskrift § 9 (6)). `absenceDays` are the days of absence by which it was extended in writing (§ 15 (2)); an extended
 * *term* never moves it. A term under two months has none: the day before the start.
 */
export const probationEnd = (start: Day, termMonths: number, absenceDays = 0): Day =>
  addDays(leavingDate(start, Math.min(longestProbationMonths, Math.floor(termMonths / 2))), absenceDays);

/** A deadline for acting that falls on a free day ends on the next working day (domstolloven § 149). */
export const actingDeadline = (day: Day): Day => workingDayOnOrAfter(day);

/** When a written, reasoned answer to the wish for a more secure form of employment is due (aml § 14-8 a). */
export const reasonedAnswerDue = (asked: Day): Day => addMonths(asked, 1);
