/**
 * The calendar of the Norwegian state: plain days, working days, and the two bridges between days and instants.
 * A day rule never sees an instant, and nothing here depends on the machine's own zone (R-DUT-2, design: Time).
 */
import type { Day, Instant, Period } from './words.ts';

const zone = 'Europe/Oslo';
const dayMs = 86_400_000;
const firstYear = 1900;
const lastYear = 2100;

const midnightUtc = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** A calendar day that exists, written `YYYY-MM-DD`, in the years 1900–2100. */
export const isDay = (s: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(s)) return false;
  const year = +s.slice(0, 4);
  // Date.UTC rolls 30 February over into March: a day that exists comes back unchanged.
  return year >= firstYear && year <= lastYear && fromUtc(midnightUtc(s)) === s;
};

/** The day `n` days later (earlier when `n` is negative). */
export const addDays = (day: Day, n: number): Day => fromUtc(midnightUtc(day) + n * dayMs);

/** Whole days from `a` to `b`: negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => (midnightUtc(b) - midnightUtc(a)) / dayMs;

/** The same-numbered day `n` months later, or the last day of that month if it is shorter (domstolloven § 148). */
export const addMonths = (day: Day, n: number): Day => {
  const year = +day.slice(0, 4);
  const month = +day.slice(5, 7) - 1 + n;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month, Math.min(+day.slice(8, 10), lastOfMonth)));
};

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => new Date(midnightUtc(day)).getUTCDay() || 7;

/** The later of two days; days compare as strings. */
export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);

/** The holidays that follow Easter, in days after Easter Sunday. */
const movable = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['ascensionDay', 39],
  ['whitSunday', 49],
  ['whitMonday', 50],
] as const;

const fixed = [
  ['newYear', '01-01'],
  ['labourDay', '05-01'],
  ['constitutionDay', '05-17'],
  ['christmasDay', '12-25'],
  ['secondChristmasDay', '12-26'],
] as const;

export type Holiday = (typeof movable)[number][0] | (typeof fixed)[number][0];

/** Easter Sunday of the Gregorian calendar, by the moon's 19-year cycle. */
const easterSunday = (year: number): Day => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapCorrection = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (leapCorrection + 19 * golden + 15) % 30;
  const fullMoon = age - (age === 29 || (age === 28 && golden > 10) ? 1 : 0);
  const sunday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28`, fullMoon - sunday);
};

const holidaysByYear = new Map<string, ReadonlyMap<Day, Holiday>>();

const holidaysOf = (year: string): ReadonlyMap<Day, Holiday> => {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(+year);
  const made = new Map<Day, Holiday>();
  for (const [id, offset] of movable) made.set(addDays(easter, offset), id);
  for (const [id, date] of fixed) made.set(`${year}-${date}`, id);
  holidaysByYear.set(year, made);
  return made;
};

/**
 * The Norwegian public holiday on this day, if any. 24 and 31 December are none. Where two fall together (Ascension
 * Day on 1 May), the one with the fixed date is named.
 */
export const holiday = (day: Day): Holiday | null => holidaysOf(day.slice(0, 4)).get(day) ?? null;

/** Monday to Friday, and no public holiday. */
export const isWorkingDay = (day: Day): boolean => weekday(day) <= 5 && holiday(day) === null;

const isFree = (day: Day, quiet: readonly Period[]): boolean =>
  !isWorkingDay(day) || quiet.some((weeks) => weeks.from <= day && day <= weeks.to);

/** The day itself, or the nearest working day before it. Quiet weeks (R-OPS-6), where given, count as free. */
export const workingDayOnOrBefore = (day: Day, quiet: readonly Period[] = []): Day => {
  let found = day;
  while (isFree(found, quiet)) found = addDays(found, -1);
  return found;
};

/** The day itself, or the nearest working day after it. Quiet weeks (R-OPS-6), where given, count as free. */
export const workingDayOnOrAfter = (day: Day, quiet: readonly Period[] = []): Day => {
  let found = day;
  while (isFree(found, quiet)) found = addDays(found, 1);
  return found;
};

/** The `n`th working day after `day` (before it, when `n` is negative); with 0 the day itself, free or not. */
export const addWorkingDays = (day: Day, n: number): Day => {
  const step = n < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(n); left > 0; ) {
    found = addDays(found, step);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
};

// Swedish writes a time as `YYYY-MM-DD HH:MM`, so that no parts need be put together (five times as slow).
const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

const wallAsUtc = (day: Day, time: string): number =>
  midnightUtc(day) + (+time.slice(0, 2) * 60 + +time.slice(3, 5)) * 60_000;

const hourMs = 3_600_000;
const offsets = new Map<number, number>();

/** How far the clocks in Oslo are ahead of UTC. Kept by the hour, since they are only ever put forward or back on one. */
const offsetAt = (instant: Instant): number => {
  const hour = Math.floor(instant / hourMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const [day = '', time = ''] = wallClock.format(hour * hourMs).split(' ');
  const offset = wallAsUtc(day, time) - hour * hourMs;
  offsets.set(hour, offset);
  return offset;
};

const wallOf = (instant: Instant): { day: Day; time: string } => {
  const wall = new Date(instant + offsetAt(instant)).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
};

/** The day in Oslo. */
export const dayOf = (instant: Instant): Day => wallOf(instant).day;
/** The time in Oslo, `HH:MM`. */
export const timeOf = (instant: Instant): string => wallOf(instant).time;

/**
 * When the clocks in Oslo show `time` (`HH:MM`) on `day`. The hour that spring leaves out counts on into summer time;
 * of the hour that autumn repeats, the second is meant.
 */
export const toInstant = (day: Day, time: string): Instant => {
  const wall = wallAsUtc(day, time);
  // The offset is asked for at the wall time read as UTC first, an hour or two off, and then at the time so found.
  return wall - offsetAt(wall - offsetAt(wall));
};

/** 08:00 in Oslo, when reminders leave (R-DUT-2). */
export const morning = (day: Day): Instant => toInstant(day, '08:00');
/** Midnight in Oslo, where the day begins. */
export const startOfDay = (day: Day): Instant => toInstant(day, '00:00');

/**
 * When mail that is ready at `instant` may leave: at once on a working day from 07:00 and before 17:00 in Oslo, else
 * at the next 08:00 of a working day (R-DUT-2). Quiet weeks (R-OPS-6), where given, count as free.
 */
export const sendable = (instant: Instant, quiet: readonly Period[] = []): Instant => {
  const { day, time } = wallOf(instant);
  if (time < '07:00') return morning(workingDayOnOrAfter(day, quiet));
  if (time < '17:00' && !isFree(day, quiet)) return instant;
  return morning(workingDayOnOrAfter(addDays(day, 1), quiet));
};
