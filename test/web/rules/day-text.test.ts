/** Dates as people type them (issue: dates typed as people type them; R-UU-2). */
import { expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar.ts';
import { dayInWords } from '../../../mail/fill.ts';
import { parseDay, shownDay } from '../../../web/forms/day-text.ts';

const today = '2017-02-15';

test.each([
  ['17.3.2017', '2017-03-17'],
  ['17.03.17', '2017-03-17'],
  [' 17/3 2017 ', '2017-03-17'],
  ['17-3-2017', '2017-03-17'],
  ['17 3 2017', '2017-03-17'],
  ['170317', '2017-03-17'],
  ['17032017', '2017-03-17'],
  ['2017-03-17', '2017-03-17'],
  ['2017-3-7', '2017-03-07'],
  ['17. mars 2017', '2017-03-17'],
  ['17. mars', '2017-03-17'],
  ['1. Des. 2017', '2017-12-01'],
  ['17 May 2017', '2017-05-17'],
  ['fredag 17. mars 2017', '2017-03-17'],
  ['29.2.2020', '2020-02-29'],
  // Without a year it is the next such day, today included.
  ['15.2', '2017-02-15'],
  ['14.2', '2018-02-14'],
  ['14.2.', '2018-02-14'],
  ['i dag', '2017-02-15'],
  ['I  morgen', '2017-02-16'],
  ['i morgon', '2017-02-16'],
  ['tomorrow', '2017-02-16'],
  ['overmorgen', '2017-02-17'],
])('%j is %s', (typed, day) => {
  expect(parseDay(typed, today)).toBe(day);
});

test.each(['', '17', '17.13.2017', '31.2.2017', '29.2.2017', '17.mud 2017', 'i går', '17.3.217', '1.2.3.4', '320117'])(
  '%j is no day',
  (typed) => {
    expect(parseDay(typed, today)).toBeNull();
  },
);

test('a field shows a day as its example does', () => {
  expect(shownDay('2017-02-03')).toBe('3.2.2017');
});

test('what the desk itself writes is understood, every day of a year and in every language', () => {
  for (let day = '2016-01-01'; day < '2017-01-01'; day = addDays(day, 1)) {
    expect(parseDay(shownDay(day), today)).toBe(day);
    for (const language of ['nb', 'nn', 'en'] as const) expect(parseDay(dayInWords(language, day), today)).toBe(day);
  }
});
