import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isWorkingDay } from '../../domain/calendar.ts';
import {
  actingDeadline,
  daysIn,
  frameStart,
  latestNoticeArrival,
  leavingDate,
  overOneYear,
  probationEnd,
  reasonedAnswerDue,
  staysUntil,
  withinFrame,
} from '../../domain/dates.ts';

const aDay = fc.integer({ min: 0, max: 8_000 }).map((n) => addDays('2020-01-01', n));

describe('the term', () => {
  test.each([
    ['2025-09-01', 24, '2027-08-31'],
    ['2025-09-01', 12, '2026-08-31'],
    ['2026-01-15', 6, '2026-07-14'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2025-08-31', 6, '2026-02-27'],
  ])('from %s, %i months: the last day is %s', (start, months, expected) => {
    expect(leavingDate(start, months)).toBe(expected);
  });

  test.each([
    ['24 months', '2027-08-31', false, true],
    ['24 months and a day', '2027-09-01', false, false],
    ['24 months and a day, extended', '2027-09-01', true, true],
    ['36 months, extended', '2028-08-31', true, true],
    ['36 months and a day, extended', '2028-09-01', true, false],
  ])('%s from 1 September 2025 within the frame of § 5 (2)', (_, end, extended, expected) => {
    expect(withinFrame('2025-09-01', end, extended)).toBe(expected);
  });
});

describe('the frame counts at the parent employer (requirements § 1)', () => {
  test.each([
    ['nothing before', [], 0, '2025-09-01'],
    ['half a year, long ago', [{ from: '2020-03-01', to: '2020-08-31' }], 184, '2025-03-01'],
    ['one day', [{ from: '2025-08-31', to: '2025-08-31' }], 1, '2025-08-31'],
    [
      'days in two periods count once, in whatever order',
      [
        { from: '2024-01-10', to: '2024-01-31' },
        { from: '2024-01-01', to: '2024-01-20' },
        { from: '2024-01-05', to: '2024-01-08' },
      ],
      31,
      '2025-08-01',
    ],
  ])('%s', (_, periods, days, from) => {
    expect(daysIn(periods)).toBe(days);
    expect(frameStart('2025-09-01', periods)).toBe(from);
  });
});

describe('more than a year (§ 17 (4), forskrift § 9 (2))', () => {
  const start = '2025-09-01';
  test.each([
    ['exactly a year', '2026-08-31', [], false],
    ['a year and a day', '2026-09-01', [], true],
    ['one day of earlier service', '2026-08-31', [{ from: '2025-08-31', to: '2025-08-31' }], true],
    ['half a year after half a year', '2026-02-28', [{ from: '2025-03-01', to: '2025-08-31' }], false],
    ['… and a day', '2026-03-01', [{ from: '2025-03-01', to: '2025-08-31' }], true],
    ['a gap of 14 days does not break it', '2026-08-31', [{ from: '2025-08-01', to: '2025-08-17' }], true],
    ['a gap of 15 days does', '2026-08-31', [{ from: '2025-08-01', to: '2025-08-16' }], false],
    ['the gap itself does not count: 17 days do', '2026-08-14', [{ from: '2025-08-01', to: '2025-08-17' }], false],
    ['… and 18 are wanted', '2026-08-15', [{ from: '2025-08-01', to: '2025-08-17' }], true],
    [
      'service before a long gap never counts',
      '2026-08-30',
      [
        { from: '2024-01-01', to: '2025-08-15' },
        { from: '2025-08-31', to: '2025-08-31' },
      ],
      false,
    ],
    [
      'a chain of short gaps, told in any order',
      '2026-08-30',
      [
        { from: '2025-08-10', to: '2025-08-10' },
        { from: '2025-08-25', to: '2025-08-25' },
      ],
      true,
    ],
    [
      'two posts on the same days count once',
      '2026-08-30',
      [
        { from: '2025-08-31', to: '2025-08-31' },
        { from: '2025-08-31', to: '2025-08-31' },
      ],
      false,
    ],
    [
      'posts that overlap in part count each day once: 31 days',
      '2026-07-31',
      [
        { from: '2025-08-01', to: '2025-08-20' },
        { from: '2025-08-11', to: '2025-08-31' },
      ],
      false,
    ],
    [
      '… and a day',
      '2026-08-01',
      [
        { from: '2025-08-01', to: '2025-08-20' },
        { from: '2025-08-11', to: '2025-08-31' },
      ],
      true,
    ],
    [
      'a post within the days of another adds nothing and takes nothing away: 31 days and a day',
      '2026-08-01',
      [
        { from: '2025-08-01', to: '2025-08-31' },
        { from: '2025-08-10', to: '2025-08-20' },
      ],
      true,
    ],
    ['a post that runs on into the term', '2026-08-31', [{ from: '2025-08-31', to: '2025-12-31' }], true],
  ])('%s', (_, leaving, earlierService, expected) => {
    expect(overOneYear(start, leaving, Object.freeze(earlierService))).toBe(expected);
  });
});

describe('notice of the leaving date (§ 17 (4))', () => {
  test.each([
    ['2027-08-31', '2027-07-31', '2027-07-30', 'a Saturday: acted on by the Friday'],
    ['2027-03-31', '2027-02-28', '2027-02-26', 'no 31 February; a Sunday'],
    ['2028-03-31', '2028-02-29', '2028-02-29', 'leap year, a Tuesday'],
    ['2026-12-31', '2026-11-30', '2026-11-30', 'no 31 November'],
    ['2027-04-29', '2027-03-29', '2027-03-24', 'Easter Monday: before Easter'],
    ['2027-06-17', '2027-05-17', '2027-05-14', 'Constitution Day, a Monday'],
  ])('to leave on %s, by %s, seen to by %s (%s)', (leaving, limit, actBy) => {
    expect(latestNoticeArrival(leaving)).toEqual({ limit, actBy });
  });

  test.each([
    ['on the limit', '2027-07-31', '2027-08-31', '2027-08-31'],
    ['a day late', '2027-08-01', '2027-08-31', '2027-09-01'],
    ['on the leaving date', '2027-08-31', '2027-08-31', '2027-09-30'],
    ['on a clamped limit', '2027-02-28', '2027-03-31', '2027-03-31'],
    ['a day after a clamped limit', '2027-03-01', '2027-03-31', '2027-04-01'],
    ['late by a day that the shorter month swallows', '2027-03-31', '2027-04-30', '2027-04-30'],
    ['long before', '2027-01-10', '2027-08-31', '2027-08-31'],
  ])('received %s, the employee stays until', (_, received, leaving, expected) => {
    expect(staysUntil(received, leaving)).toBe(expected);
  });

  test('the employee has a month, or the agreed term if that is longer; acting in time is never late', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -90, max: 90 }), (leaving, n) => {
        const received = addDays(leaving, n);
        const until = staysUntil(received, leaving);
        expect(until >= leaving).toBe(true);
        expect(until === leaving || until === addMonths(received, 1)).toBe(true);
        // A clamped month may be three days shorter than the days of the longer one.
        expect(daysBetween(received, until)).toBeGreaterThanOrEqual(28);
        const { limit, actBy } = latestNoticeArrival(leaving);
        expect(actBy <= limit && isWorkingDay(actBy)).toBe(true);
        expect(staysUntil(actBy, leaving)).toBe(leaving);
      }),
    );
  });
});

describe('probation (§ 15, forskrift § 9 (6))', () => {
  test.each([
    ['2025-09-01', 24, 0, '2026-02-28'],
    ['2025-09-01', 36, 0, '2026-02-28'],
    ['2025-09-01', 12, 0, '2026-02-28'],
    ['2025-09-01', 11, 0, '2026-01-31'],
    ['2025-09-01', 10, 0, '2026-01-31'],
    ['2025-09-01', 9, 0, '2025-12-31'],
    ['2025-09-01', 2, 0, '2025-09-30'],
    ['2025-09-01', 1, 0, '2025-08-31'],
    ['2025-09-01', 24, 1, '2026-03-01'],
    ['2025-09-01', 24, 30, '2026-03-30'],
  ])('from %s, %i months, %i days of absence told of: ends %s', (start, months, absence, expected) => {
    expect(probationEnd(start, months, absence)).toBe(expected);
  });

  test('takes no absence for granted', () => {
    expect(probationEnd('2025-09-01', 24)).toBe('2026-02-28');
  });
});

describe('other deadlines', () => {
  test.each([
    ['2027-04-09', '2027-04-09', 'a Friday'],
    ['2027-04-10', '2027-04-12', 'a Saturday'],
    ['2027-04-11', '2027-04-12', 'a Sunday'],
    ['2027-03-25', '2027-03-30', 'Maundy Thursday'],
    ['2026-12-24', '2026-12-24', 'Christmas Eve is a working day'],
  ])('for acting by %s: %s (%s, domstolloven § 149)', (day, expected) => {
    expect(actingDeadline(day)).toBe(expected);
  });

  test.each([
    ['2027-01-15', '2027-02-15'],
    ['2027-01-31', '2027-02-28'],
    ['2027-12-10', '2028-01-10'],
  ])('asked on %s, answered by %s (aml § 14-8 a)', (asked, expected) => {
    expect(reasonedAnswerDue(asked)).toBe(expected);
  });
});
