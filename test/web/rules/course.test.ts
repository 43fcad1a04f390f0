/** A case's course as steps, for every status that the rules know. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CaseKind, caseKinds } from '../../../domain/words.ts';
import { courseSteps, courses, dayAt } from '../../../web/case/course-steps.ts';
import { noticeOf, termIn, termWays } from '../../../web/case/term-ways.ts';

const source = (kind: CaseKind, file: string): string =>
  readFileSync(new URL(`../../../domain/${kind}/${file}.ts`, import.meta.url), 'utf8');

/** The statuses by the requirement's own list in the facts' types. */
const statuses: Readonly<Record<CaseKind, readonly string[]>> = {
  agency: ['active', 'succeeded'],
  round: ['draft', 'invited', 'open', 'deadlinePassed', 'recruitmentFinished', 'running', 'closed'],
  participation: ['invited', 'takingPart', 'declined', 'withdrawn', 'closed'],
  position: ['preparing', 'advertised', 'verifying', 'selecting', 'answering', 'closed'],
  application: ['received', 'closed'],
  employment: ['hired', 'employed', 'permanent', 'left', 'closed'],
};

test.each(caseKinds)('%s stands at exactly one step in every status', (kind) => {
  expect(courses[kind].flatMap((slot) => Object.keys(slot.statuses))).toEqual(statuses[kind]);
  for (const status of statuses[kind]) {
    expect(source(kind, 'facts')).toContain(`'${status}'`);
    const states = courseSteps(kind, status, null, []).map(({ state }) => state);
    expect(states.filter((state) => state === 'now')).toHaveLength(1);
    expect(states).toEqual(
      states.toSorted((a, b) => ['done', 'now', 'next'].indexOf(a) - ['done', 'now', 'next'].indexOf(b)),
    );
  }
});

test.each(caseKinds)('the events that bring the steps of %s are events of it', (kind) => {
  const named = courses[kind].flatMap(({ statuses: each }) => Object.values(each).flatMap(({ begunBy }) => begunBy));
  expect(named.length).toBeGreaterThan(1);
  for (const type of named) expect(source(kind, 'events')).toContain(`'${type}'`);
});

const entry = (seq: number, type: string, at: string) => ({
  seq,
  at,
  actor: { type: 'service', id: null },
  onBehalfOf: null,
  event: { type },
});

test('done steps have the day they began in Oslo, steps ahead the day they are expected', () => {
  const log = [entry(1, 'registered', '2017-01-09T23:30:00.000Z'), entry(2, 'published', '2017-02-01T08:00:00.000Z')];
  const facts = { deadline: '2017-03-17', recruitmentEnd: '2017-05-31' };
  const days = courseSteps('position', 'advertised', facts, log).map(({ state, day }) => [state, day]);
  expect(days).toEqual([
    ['done', '2017-01-10'],
    ['now', '2017-02-01'],
    ['next', '2017-03-18'],
    ['next', null],
    ['next', '2017-05-31'],
    ['next', null],
  ]);
});

test('a step with several ends is named by the one it had', () => {
  const log = [entry(1, 'opened', '2017-01-01T08:00:00.000Z'), entry(2, 'left', '2018-09-01T08:00:00.000Z')];
  expect(courseSteps('employment', 'closed', null, log)[2]).toEqual({
    state: 'done',
    name: 'step.employment.left',
    day: '2018-09-01',
  });
});

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
