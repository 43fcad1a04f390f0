/**
 * The CV gap's arithmetic (forskrift til statsansatteloven § 4a (1), R-APP-4): days outside work, education and training
 * in the five years before the application. Guidance for the applicant on their own screen; nothing of it is stored.
 */
import { addDays, addMonths, daysBetween } from '../calendar.ts';
import type { Day, Period } from '../words.ts';

const windowMonths = 60;
const neededMonths = 24;

/** The 60 months that end the day before the application, both days inclusive. */
export const gapWindow = (appliedOn: Day): Period => ({
  from: addMonths(appliedOn, -windowMonths),
  to: addDays(appliedOn, -1),
});

/** 24 months in days, counted back from the application: 730, or 731 where a leap day lies between. */
export const neededDays = (appliedOn: Day): number => daysBetween(addMonths(appliedOn, -neededMonths), appliedOn);

/** Days inside the window that some period covers; both ends count, and a day in two periods counts once. */
export function gapDays(periods: readonly Period[], appliedOn: Day): number {
  const window = gapWindow(appliedOn);
  let days = 0;
  let counted = addDays(window.from, -1);
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = from > counted ? from : addDays(counted, 1);
    const end = to < window.to ? to : window.to;
    if (end < start) continue;
    days += daysBetween(start, end) + 1;
    counted = end;
  }
  return days;
}

/** In sum at least two of the last five years. */
export const isGap = (periods: readonly Period[], appliedOn: Day): boolean =>
  gapDays(periods, appliedOn) >= neededDays(appliedOn);
