/** A case's course as steps, for every status that the rules know (requirements.md § 1): done, now, next, with days. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CourseDates, courseDates, noDates } from '../../domain/course/dates.ts';
import { beginnings, stages } from '../../domain/course/stages.ts';
import { type CourseStep, courseSteps } from '../../domain/course/steps.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import { type CaseKind, caseKinds, type Day } from '../../domain/words.ts';

const source = (kind: CaseKind, file: string): string =>
  readFileSync(new URL(`../../domain/${kind}/${file}.ts`, import.meta.url), 'utf8');

/** The statuses by the requirement's own list in the facts' types. */
const statuses: Readonly<Record<CaseKind, readonly string[]>> = {
  agency: ['active', 'succeeded'],
  round: ['draft', 'invited', 'open', 'deadlinePassed', 'recruitmentFinished', 'running', 'closed'],
  participation: ['invited', 'takingPart', 'declined', 'withdrawn', 'closed'],
  position: ['preparing', 'advertised', 'verifying', 'selecting', 'answering', 'closed'],
  application: ['received', 'closed'],
  employment: ['hired', 'employed', 'permanent', 'left', 'closed'],
};

const inOrder = ['done', 'now', 'next'];

test.each(caseKinds)('%s stands at exactly one step in every status', (kind) => {
  expect(stages[kind].flatMap((stage) => Object.keys(stage.statuses))).toEqual(statuses[kind]);
  for (const status of statuses[kind]) {
    expect(source(kind, 'facts')).toContain(`'${status}'`);
    const states = courseSteps(kind, status, noDates, new Map()).map(({ state }) => state);
    expect(states.filter((state) => state === 'now')).toHaveLength(1);
    expect(states).toEqual(states.toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b)));
  }
});

test.each(caseKinds)('the events that bring the stages of %s are events of it', (kind) => {
  expect(beginnings(kind).length).toBeGreaterThan(1);
  for (const type of beginnings(kind)) expect(source(kind, 'events')).toContain(`'${type}'`);
});

const happened = (of: Readonly<Record<string, Day>>): ReadonlyMap<string, Day> => new Map(Object.entries(of));

const said = (steps: readonly CourseStep[]): readonly (readonly unknown[])[] =>
  steps.map(({ name, state, day }) => [name, state, day]);

const given = (of: Partial<CourseDates>): CourseDates => ({ ...noDates, ...of });

test('what is done has its day, what lies ahead the day it is expected', () => {
  const facts = {
    status: 'advertised',
    deadline: '2017-03-17',
    publishFrom: null,
    feedbackFrom: null,
    outcome: null,
    decision: null,
    recruitmentEnd: '2017-05-31',
    publication: null,
  };
  const dates = courseDates('position', facts, defaultPolicy, '2017-02-02');
  const days = happened({ registered: '2017-01-10', published: '2017-02-01' });
  expect(said(courseSteps('position', 'advertised', dates, days))).toEqual([
    ['position.preparing', 'done', '2017-01-10'],
    ['position.advertised', 'now', '2017-02-01'],
    ['position.verifying', 'next', '2017-03-18'],
    // Ten working days after the deadline (R-POS-6).
    ['position.selecting', 'next', '2017-03-31'],
    ['position.decided', 'next', '2017-05-31'],
    ['position.answering', 'next', null],
    ['position.closed', 'next', null],
  ]);
});

test('a stage with several ends is named by the one it had', () => {
  const days = happened({ opened: '2017-01-01', began: '2017-09-01', left: '2018-09-01', closed: '2018-10-01' });
  expect(said(courseSteps('employment', 'closed', noDates, days))[2]).toEqual([
    'employment.left',
    'done',
    '2018-09-01',
  ]);
});

test.each([
  [true, null, 'participation.takingPart'],
  [false, null, 'participation.declined'],
  [true, '2017-05-01', 'participation.withdrawn'],
])('a participation that is over is named by its answer: %s, withdrawn %s', (takePart, withdrewOn, name) => {
  const facts = { status: 'closed', replyBy: '2017-03-24', answer: { takePart }, withdrewOn };
  const days = happened({
    opened: '2017-02-01',
    answered: '2017-03-01',
    withdrawn: '2017-05-01',
    closed: '2018-01-01',
  });
  const dates = courseDates('participation', facts, defaultPolicy, '2018-01-02');
  expect(courseSteps('participation', 'closed', dates, days)[1]?.name).toBe(name);
});

test('a case that ended early never came to what lay between', () => {
  const days = happened({ registered: '2017-01-10', feedbackOpened: '2017-01-20', closed: '2017-01-21' });
  const names = courseSteps('position', 'closed', noDates, days).map(({ name }) => name);
  expect(names).toEqual(['position.preparing', 'position.answering', 'position.closed']);
});

const term = { start: '2017-09-01', firstLeaving: '2018-08-31', leaving: '2018-08-31', extended: false };
const employment = {
  status: 'employed',
  term,
  absences: [],
  decisions: [],
  ending: null,
  leftOn: null,
  notice: { sentOn: null, receivedOn: null },
  earlierService: [],
};

test('an employment has the end of probation and the choice on its way (R-EMP-6, R-EMP-8)', () => {
  const days = happened({ opened: '2017-06-01', began: '2017-09-01' });
  const on = (today: Day) =>
    said(courseSteps('employment', 'employed', courseDates('employment', employment, defaultPolicy, today), days));
  // Six months after the start, less a day: the last day of probation is still probation.
  expect(on('2018-02-28')).toEqual([
    ['employment.hired', 'done', '2017-06-01'],
    ['employment.employed', 'now', '2017-09-01'],
    ['employment.probation', 'next', '2018-02-28'],
    ['employment.chosen', 'next', '2018-05-31'],
    ['employment.ended', 'next', '2018-08-31'],
    ['employment.closed', 'next', null],
  ]);
  expect(on('2018-03-01')[1]).toEqual(['employment.probation', 'done', '2018-02-28']);
});

test('an agency has a successor ahead only where one is named', () => {
  const days = happened({ registered: '2017-01-10' });
  const of = (succeededFrom: Day | null): readonly (readonly unknown[])[] => {
    const facts = { status: 'active', succeededFrom };
    return said(courseSteps('agency', 'active', courseDates('agency', facts, defaultPolicy, '2017-02-01'), days));
  };
  expect(of(null)).toEqual([['agency.active', 'now', '2017-01-10']]);
  expect(of('2018-01-01')).toEqual([
    ['agency.active', 'now', '2017-01-10'],
    ['agency.succeeded', 'next', '2018-01-01'],
  ]);
});

test('one that was brought in while running began on its first day (R-OPS-1), one cancelled never did', () => {
  const days = happened({ closed: '2017-08-01' });
  const of = (change: object, status: string): readonly (readonly unknown[])[] =>
    said(
      courseSteps(
        'employment',
        status,
        courseDates('employment', { ...employment, status, ...change }, defaultPolicy, '2017-10-01'),
        days,
      ),
    );
  expect(of({}, 'employed').slice(0, 2)).toEqual([
    ['employment.hired', 'done', null],
    ['employment.employed', 'now', '2017-09-01'],
  ]);
  expect(of({ outcome: 'cancelled' }, 'closed').map(([name]) => name)).not.toContain('employment.employed');
});

test.each([
  ['extended: the choice comes anew', { decisions: [{ outcome: 'extend', on: '2018-05-01' }] }, 'next'],
  ['permanent: it is made', { decisions: [{ outcome: 'permanent', on: '2018-05-01' }] }, 'done'],
  ['resigned: there is none to make', { ending: { by: 'resignation', on: '2018-04-01', lastDay: '2018-05-01' } }, null],
])('%s', (_, change, state) => {
  const dates = courseDates('employment', { ...employment, ...change }, defaultPolicy, '2018-05-02');
  const chosen = courseSteps('employment', 'employed', dates, new Map()).find(
    ({ name }) => name === 'employment.chosen',
  );
  expect(chosen?.state ?? null).toBe(state);
});

const application = { status: 'received', steps: {}, interviewedOn: null, withdrawnOn: null, outcome: null };

test.each([
  ['a candidate waits for an answer', {}, ['application.received', 'application.answered', 'application.closed']],
  ['who withdrew gets none', { withdrawnOn: '2017-03-01' }, ['application.received', 'application.closed']],
  [
    'who is called to an interview sees its day',
    { steps: { one: { day: '2017-03-20' } } },
    ['application.received', 'application.interview', 'application.answered', 'application.closed'],
  ],
])('%s (R-POS-9)', (_, change, names) => {
  const facts = { ...application, answeredOn: null, ...change };
  const dates = courseDates('application', facts, defaultPolicy, '2017-03-02');
  expect(courseSteps('application', 'received', dates, new Map()).map(({ name }) => name)).toEqual(names);
});

test('a continuous round has none of the stages that common dates bring (R-RND-2)', () => {
  const round = {
    status: 'open',
    model: 'continuous',
    employments: {},
    dates: { publishFrom: null, applicationDeadline: null, recruitmentEnd: null },
  };
  const dates = courseDates('round', round, defaultPolicy, '2017-02-02');
  expect(courseSteps('round', 'open', dates, new Map()).map(({ name }) => name)).toEqual([
    'round.draft',
    'round.open',
    'round.closed',
  ]);
});

test('what the case has gone past without it is not told', () => {
  const milestone = { name: 'position.decided', before: 'position.answering', owner: 'hr', expected: null } as const;
  const names = (doneOn: Day | null): readonly string[] =>
    courseSteps('position', 'answering', given({ milestones: [{ ...milestone, doneOn }] }), new Map()).map(
      ({ name }) => name,
    );
  expect(names(null)).not.toContain('position.decided');
  expect(names('2017-05-01')).toContain('position.decided');
});
