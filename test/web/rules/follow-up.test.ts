/** What fits now on the pages of a follow-up, and what comes for an employee (R-EMP-3 to R-EMP-7, R-PRV-5). */
import { expect, test } from 'vitest';
import type { FollowUpBody } from '../../../api/cases/bodies.ts';
import { buddyPartsFrom, phaseOf } from '../../../web/follow-up/phase.ts';
import { talkName } from '../../../web/follow-up/talk-name.ts';
import { aheadOf } from '../../../web/self/ahead.ts';
import { readersIn } from '../../../web/self/reads.ts';

const term = { start: '2017-09-01', last: '2019-02-28' };

test.each([
  ['2017-08-01', 'start'],
  ['2017-10-31', 'start'],
  ['2017-11-01', 'middle'],
  ['2018-10-28', 'middle'],
  ['2018-10-29', 'end'],
])('on %s the mentor’s themes are those of the %s', (today, phase) => {
  expect(phaseOf({ ...term, today })).toBe(phase);
});

test.each([
  ['2017-08-31', 'before'],
  ['2017-09-01', 'first'],
  ['2017-09-02', 'week'],
  ['2017-09-07', 'week'],
  ['2017-09-08', 'later'],
])('on %s the buddy begins with %s', (today, part) => {
  expect(buddyPartsFrom({ ...term, today })[0]).toBe(part);
});

test('a talk is named by how long after the first day it is', () => {
  expect(talkName('week2')).toEqual({ key: 'talk.week', count: 2 });
  expect(talkName('month12')).toEqual({ key: 'talk.month', count: 12 });
  expect(talkName('first')).toBeNull();
});

const body: FollowUpBody = {
  ...term,
  id: 'e1',
  title: 'Rådgiver',
  agencyName: 'Nav',
  today: '2017-10-02',
  as: ['employee'],
  contacts: [],
  welcome: null,
  steps: [],
  talks: [
    { id: 'week2', on: '2017-09-15', recorded: null, agenda: null },
    { id: 'week6', on: '2017-10-13', recorded: null, agenda: null },
  ],
  mentoring: {
    since: '2017-09-01',
    agreementOn: null,
    nextMeeting: '2017-10-09',
    meetings: [],
    activities: [
      { number: 0, text: 'Lese', due: '2017-09-25', owner: 'employee', doneOn: null },
      { number: 1, text: 'Ringe', due: '2017-10-20', owner: 'mentor', doneOn: null },
      { number: 2, text: 'Skrive', due: '2017-10-20', owner: 'employee', doneOn: '2017-10-01' },
    ],
  },
  gatherings: [],
  moreSecure: null,
};

test('what is the employee’s own stays until it is done; what others record goes by with its day', () => {
  expect(aheadOf(body).map(({ what, day }) => `${day} ${what}`)).toEqual([
    '2017-09-25 activity',
    '2017-10-09 meeting',
    '2017-10-13 talk',
    '2019-02-28 last',
  ]);
});

test('readers are put together by role, whoever has read last first', () => {
  expect(
    readersIn([
      { as: ['leader'], at: '2017-02-01T08:00:00.000Z', what: 'record' },
      { as: [], at: '2017-02-03T08:00:00.000Z', what: 'course' },
      { as: ['leader'], at: '2017-02-02T08:00:00.000Z', what: 'log' },
    ]),
  ).toEqual([
    { as: [], count: 1, last: '2017-02-03T08:00:00.000Z' },
    { as: ['leader'], count: 2, last: '2017-02-02T08:00:00.000Z' },
  ]);
});
