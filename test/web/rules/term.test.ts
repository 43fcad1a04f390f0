/** The three ways at the end of a term, and days among a case's facts, as the desk reads them. */
import { expect, test } from 'vitest';
import { noticeOf, termIn, termWays } from '../../../web/case/term-ways.ts';
import { dayAt } from '../../../web/forms/facts.ts';

test('a day among the facts is a day, or nothing', () => {
  expect(dayAt({ term: { start: '2017-09-01' } }, 'term', 'start')).toBe('2017-09-01');
  for (const facts of [null, {}, { term: null }, { term: { start: 'soon' } }])
    expect(dayAt(facts, 'term', 'start')).toBeNull();
});

const term = { start: '2017-09-01', firstLeaving: '2018-08-31', leaving: '2018-08-31', extended: false };

test('the three ways are judged by the law’s table (R-EMP-8)', () => {
  const against = (facts: object, of = term): readonly (readonly [string, readonly string[]])[] =>
    termWays({ ...facts }, of, '2018-03-01').map((way) => [way.outcome, way.against.map(({ code }) => code)]);
  expect(against({ done: { training: '2018-02-01' } })).toEqual([
    ['permanent', []],
    ['extend', []],
    ['end', []],
  ]);
  expect(against({ done: { training: null } }, { ...term, extended: true })).toEqual([
    ['permanent', ['trainingNotConfirmed']],
    ['extend', ['alreadyExtended']],
    ['end', []],
  ]);
});

test('notice of the last day is the law’s only when the employment has lasted more than a year (R-EMP-9)', () => {
  expect(noticeOf({}, term)).toEqual({ by: '2018-07-31', isLaw: false });
  expect(noticeOf({ earlierService: [{ from: '2017-08-31', to: '2017-08-31' }] }, term).isLaw).toBe(true);
  expect(noticeOf({ earlierService: 'none' }, { ...term, leaving: '2018-09-02' })).toMatchObject({
    by: '2018-08-02',
    isLaw: true,
  });
});

test('facts without a term have none', () => {
  expect(termIn({ term })).toEqual(term);
  for (const facts of [
    {},
    { term: null },
    { term: { ...term, leaving: 'soon' } },
    { term: { ...term, extended: 'no' } },
  ])
    expect(termIn(facts)).toBeNull();
});
