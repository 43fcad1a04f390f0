/** Where a duty stands in its owner's list, and what is said to follow if it is not done (R-DUT-7). */
import { expect, test } from 'vitest';
import { consequenceOf } from '../../../web/duties/consequence.ts';
import { groupOf, lastSnooze, nearnessOf } from '../../../web/duties/when.ts';

// A Wednesday.
const today = '2017-02-15';

test.each([
  ['2017-02-14', 'now'],
  ['2017-02-15', 'now'],
  ['2017-02-16', 'week'],
  ['2017-02-19', 'week'],
  ['2017-02-20', 'later'],
])('%s is in %s', (due, group) => {
  expect(groupOf(due, today)).toBe(group);
});

test('on a Sunday the week is over', () => {
  expect(groupOf('2017-02-19', '2017-02-19')).toBe('now');
  expect(groupOf('2017-02-20', '2017-02-19')).toBe('later');
});

test.each([
  ['2017-02-13', { key: 'passed', days: 2 }],
  ['2017-02-14', { key: 'yesterday' }],
  ['2017-02-15', { key: 'today' }],
  ['2017-02-16', { key: 'tomorrow' }],
  ['2017-02-17', { key: 'ahead', days: 2 }],
])('%s is told as it is near', (day, near) => {
  expect(nearnessOf(day, today)).toEqual(near);
});

test.each([
  ['2017-02-16', null],
  ['2017-02-17', '2017-02-16'],
  ['2017-03-01', '2017-02-28'],
])('reminders of what is due %s can be silent until %s', (due, last) => {
  expect(lastSnooze(due, today)).toBe(last);
});

const own = { mail: 'position.deadlineSoon', at: '2017-02-22T07:00:00.000Z', to: 'hr' } as const;
const escalated = { mail: 'position.deadlineSoon', at: '2017-03-01T23:30:00.000Z', to: 'hrHead' } as const;

test('that others are told counts most, on its day in Oslo', () => {
  expect(consequenceOf({ owner: 'hr', coming: [own, escalated] })).toEqual({
    key: 'others',
    role: 'hrHead',
    day: '2017-03-02',
  });
});

test('whoever is told of what concerns themselves is no consequence', () => {
  const asked = { mail: 'employment.talkAgenda', at: '2017-02-20T07:00:00.000Z', to: 'employee' } as const;
  const reminded = { mail: 'employment.talk', at: '2017-02-24T07:00:00.000Z', to: 'leader' } as const;
  expect(consequenceOf({ owner: 'leader', coming: [asked, reminded] })).toEqual({ key: 'reminded', day: '2017-02-24' });
});

test('else one is reminded, or nothing follows', () => {
  expect(consequenceOf({ owner: 'hr', coming: [own] })).toEqual({ key: 'reminded', day: '2017-02-22' });
  expect(consequenceOf({ owner: 'hr', coming: [] })).toEqual({ key: 'nothing' });
});
