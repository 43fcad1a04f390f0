import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  daysBetween,
  holiday,
  isDay,
  isWorkingDay,
  laterOf,
  morning,
  sendable,
  startOfDay,
  timeOf,
  toInstant,
  weekday,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../domain/calendar.ts';

const aDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1920-01-01', n));
const aModernDay = fc.integer({ min: 0, max: 10_000 }).map((n) => addDays('2017-01-01', n));
const years = Array.from({ length: 24 }, (_, i) => 2017 + i);
const daysOf = (year: number) => {
  const first = `${year}-01-01`;
  return Array.from({ length: daysBetween(first, `${year + 1}-01-01`) }, (_, i) => addDays(first, i));
};

describe('days', () => {
  test.each([
    ['2027-02-28', true],
    ['2027-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-01-00', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2100-12-31', true],
    ['2101-01-01', false],
    ['2027-1-1', false],
    ['2027-01-01T00:00', false],
    ['2027-01-01\n', false],
    ['', false],
  ])('%j is a day: %s', (s, expected) => {
    expect(isDay(s)).toBe(expected);
  });

  test('every day follows the one before it, as the calendar of Date has it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
        const moved = addDays(day, n);
        const oracle = new Date(`${day}T12:00:00Z`);
        oracle.setUTCDate(oracle.getUTCDate() + n);
        expect(moved).toBe(oracle.toISOString().slice(0, 10));
        expect(addDays(moved, -n)).toBe(day);
        expect(daysBetween(day, moved)).toBe(n);
        expect(moved > day).toBe(n > 0);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', -1, '2026-11-30'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2027-01-15', -13, '2025-12-15'],
    ['2027-05-31', 0, '2027-05-31'],
  ])('%s and %i months: %s', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected);
  });

  test('months keep the day of the month, or end on the last one there is; they keep the order of days', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: -60, max: 60 }), (a, b, n) => {
        const moved = addMonths(a, n);
        const months = (day: string) => +day.slice(0, 4) * 12 + +day.slice(5, 7);
        expect(isDay(moved)).toBe(true);
        expect(months(moved) - months(a)).toBe(n);
        const clamped = +moved.slice(8) < +a.slice(8);
        expect(clamped ? addDays(moved, 1).slice(8) : moved.slice(8)).toBe(clamped ? '01' : a.slice(8));
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(addMonths(early, n) <= addMonths(late, n)).toBe(true);
        expect(laterOf(a, b)).toBe(late);
      }),
    );
  });

  test.each([
    ['2027-03-22', 1],
    ['2027-03-27', 6],
    ['2027-03-28', 7],
    ['2000-02-29', 2],
  ])('%s is day %i of the week', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });
});

describe('holidays', () => {
  const norway = new Holidays('NO');

  test.each(years)('the public holidays of %i', (year) => {
    const expected = norway.getHolidays(year).filter(({ type }) => type === 'public');
    expect(daysOf(year).filter((day) => holiday(day) !== null)).toEqual([
      ...new Set(expected.map(({ date }) => date.slice(0, 10))),
    ]);
  });

  test('each by its name', () => {
    expect(daysOf(2027).flatMap((day) => (holiday(day) === null ? [] : [[day, holiday(day)]]))).toEqual([
      ['2027-01-01', 'newYear'],
      ['2027-03-25', 'maundyThursday'],
      ['2027-03-26', 'goodFriday'],
      ['2027-03-28', 'easterSunday'],
      ['2027-03-29', 'easterMonday'],
      ['2027-05-01', 'labourDay'],
      ['2027-05-06', 'ascensionDay'],
      ['2027-05-16', 'whitSunday'],
      ['2027-05-17', 'constitutionDay'],
      ['2027-12-25', 'christmasDay'],
      ['2027-12-26', 'secondChristmasDay'],
    ]);
  });

  test.each([
    ['1981-04-19', 'the latest that the exception for the moon of 26 April allows'],
    ['1954-04-18', 'the exception for 25 April'],
    ['2038-04-25', 'the latest there is'],
    ['2008-03-23', 'early'],
    ['2000-04-23', 'a leap century'],
  ])('Easter Sunday %s (%s)', (day) => {
    expect(holiday(day)).toBe('easterSunday');
  });

  test.each([
    ['2026-12-23', true],
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2027-03-24', true],
    ['2027-03-25', false],
    ['2027-03-27', false],
    ['2027-03-30', true],
    ['2027-05-17', false],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });
});

describe('working days', () => {
  const easterWeek = { from: '2027-03-22', to: '2027-03-24' };

  test.each([
    ['2027-03-27', '2027-03-24', '2027-03-30'],
    ['2027-03-24', '2027-03-24', '2027-03-24'],
    ['2027-05-01', '2027-04-30', '2027-05-03'],
  ])('around %s: %s and %s', (day, before, after) => {
    expect([workingDayOnOrBefore(day), workingDayOnOrAfter(day)]).toEqual([before, after]);
  });

  test('quiet weeks count as free, both days included', () => {
    expect(workingDayOnOrBefore('2027-03-27', [easterWeek])).toBe('2027-03-19');
    expect(workingDayOnOrAfter('2027-03-22', [easterWeek])).toBe('2027-03-30');
    expect(workingDayOnOrBefore('2027-03-19', [easterWeek])).toBe('2027-03-19');
  });

  test('the nearest working day is never far: at most five days, over Easter', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const before = workingDayOnOrBefore(day);
        const after = workingDayOnOrAfter(day);
        expect([isWorkingDay(before), isWorkingDay(after)]).toEqual([true, true]);
        expect(daysBetween(before, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(before, day)).toBeLessThanOrEqual(5);
        expect(daysBetween(day, after)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, after)).toBeLessThanOrEqual(5);
        expect(before === day).toBe(isWorkingDay(day));
      }),
    );
  });

  test.each([
    ['2027-03-24', 1, '2027-03-30'],
    ['2027-03-30', -1, '2027-03-24'],
    ['2027-03-27', 1, '2027-03-30'],
    ['2027-03-27', 0, '2027-03-27'],
    ['2027-03-01', 10, '2027-03-15'],
  ])('%s and %i working days: %s', (day, n, expected) => {
    expect(addWorkingDays(day, n)).toBe(expected);
  });

  test('as many working days lie between as were asked for, and the way back leads home', () => {
    fc.assert(
      fc.property(aModernDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const moved = addWorkingDays(day, n);
        const passed = Array.from({ length: daysBetween(day, moved) }, (_, i) => addDays(day, i + 1));
        expect(passed.filter(isWorkingDay)).toHaveLength(n);
        expect(isWorkingDay(moved)).toBe(true);
        expect(addWorkingDays(moved, -n)).toBe(workingDayOnOrBefore(day));
      }),
    );
  });
});

describe('instants', () => {
  test.each([
    ['2027-03-27', '08:00', '2027-03-27T07:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '08:00', '2027-03-28T06:00:00.000Z'],
    ['2027-03-29', '08:00', '2027-03-29T06:00:00.000Z'],
    ['2027-10-30', '08:00', '2027-10-30T06:00:00.000Z'],
    ['2027-10-31', '01:59', '2027-10-30T23:59:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T01:30:00.000Z'],
    ['2027-10-31', '08:00', '2027-10-31T07:00:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
    ['2027-07-01', '00:00', '2027-06-30T22:00:00.000Z'],
  ])('%s %s in Oslo is %s', (day, time, expected) => {
    expect(new Date(toInstant(day, time)).toISOString()).toBe(expected);
  });

  test('08:00 and midnight of every day, as Intl and the European rule for summer time have them', () => {
    const oslo = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
    const lastSunday = (month: string) => {
      const last = `${month}-31`;
      return addDays(last, -(weekday(last) % 7));
    };
    for (const day of years.flatMap(daysOf)) {
      const year = day.slice(0, 4);
      const summer = lastSunday(`${year}-03`) <= day && day < lastSunday(`${year}-10`);
      expect(morning(day)).toBe(Date.parse(`${day}T0${summer ? 6 : 7}:00:00Z`));
      expect(oslo.format(startOfDay(day))).toBe(`${day.slice(8)}/${day.slice(5, 7)}/${year}, 00:00`);
    }
  });

  test('every minute that Oslo has comes back as it went in', () => {
    fc.assert(
      fc.property(aModernDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        fc.pre(!time.startsWith('02'));
        const instant = toInstant(day, time);
        expect([dayOf(instant), timeOf(instant)]).toEqual([day, time]);
        expect([dayOf(instant + 59_999), timeOf(instant + 59_999)]).toEqual([day, time]);
      }),
    );
  });
});

describe('when mail may leave', () => {
  const july = { from: '2027-07-05', to: '2027-07-30' };
  test.each([
    ['in working hours', '2027-03-24', '16:59', [], '2027-03-24', '16:59'],
    ['as they begin', '2027-03-24', '07:00', [], '2027-03-24', '07:00'],
    ['too early: the same morning', '2027-03-24', '06:59', [], '2027-03-24', '08:00'],
    ['as they end: after Easter', '2027-03-24', '17:00', [], '2027-03-30', '08:00'],
    ['a holiday', '2027-03-25', '10:00', [], '2027-03-30', '08:00'],
    ['a holiday, early', '2027-03-25', '05:00', [], '2027-03-30', '08:00'],
    ['a Saturday', '2027-04-10', '10:00', [], '2027-04-12', '08:00'],
    ['a Friday evening', '2027-04-09', '17:00', [], '2027-04-12', '08:00'],
    ['the last quiet day', '2027-07-30', '10:00', [july], '2027-08-02', '08:00'],
    ['the day before quiet weeks', '2027-07-02', '10:00', [july], '2027-07-02', '10:00'],
  ])('%s', (_, day, time, quiet, onDay, atTime) => {
    expect(sendable(toInstant(day, time), quiet)).toBe(toInstant(onDay, atTime));
  });

  test('never before it is ready, always in working hours, and once is enough', () => {
    fc.assert(
      fc.property(aModernDay, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
        const ready = startOfDay(day) + ms;
        const leaves = sendable(ready);
        expect(leaves).toBeGreaterThanOrEqual(ready);
        expect(isWorkingDay(dayOf(leaves))).toBe(true);
        expect(timeOf(leaves) >= '07:00' && timeOf(leaves) < '17:00').toBe(true);
        expect(sendable(leaves)).toBe(leaves);
      }),
    );
  });
});
