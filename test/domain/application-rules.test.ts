/** The pure rules beside the case: the CV gap's count (R-APP-4) and the day of erasure (R-PRV-3). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApplicationEvent } from '../../domain/application/events.ts';
import { evolve } from '../../domain/application/evolve.ts';
import type { ApplicationFacts } from '../../domain/application/facts.ts';
import { gapDays, gapWindow, isGap, neededDays } from '../../domain/application/gap.ts';
import { erasureOf, retentionClass } from '../../domain/application/retention.ts';
import { addDays } from '../../domain/calendar.ts';
import { defaultPolicy } from '../../domain/policy.ts';

const applied = '2022-03-15';

describe('the CV gap', () => {
  test('the window is the 60 months before the application', () => {
    expect(gapWindow(applied)).toEqual({ from: '2017-03-15', to: '2022-03-14' });
  });

  test('24 months are 730 days, or 731 over a leap day', () => {
    expect([neededDays('2019-03-15'), neededDays('2022-03-15'), neededDays('2021-03-15')]).toEqual([730, 730, 731]);
  });

  test.each([
    ['exactly two years', [{ from: '2020-03-15', to: '2022-03-14' }], true],
    ['a day less', [{ from: '2020-03-16', to: '2022-03-14' }], false],
    [
      'in two parts',
      [
        { from: '2017-03-15', to: '2018-03-14' },
        { from: '2019-01-01', to: '2019-12-31' },
      ],
      true,
    ],
    ['before the window', [{ from: '2014-01-01', to: '2017-03-14' }], false],
    [
      'the same year twice',
      [
        { from: '2018-01-01', to: '2018-12-31' },
        { from: '2018-01-01', to: '2018-12-31' },
      ],
      false,
    ],
    ['none', [], false],
  ])('%s: %#', (_, periods, enough) => {
    expect(isGap(periods, applied)).toBe(enough);
  });

  const period = fc
    .tuple(fc.integer({ min: -300, max: 2200 }), fc.integer({ min: 0, max: 500 }))
    .map(([from, length]) => ({ from: addDays('2017-01-01', from), to: addDays('2017-01-01', from + length) }));

  test('counts each day of the window once, in whatever order: as a calendar would', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
        const { from, to } = gapWindow(applied);
        let days = 0;
        for (let day = from; day <= to; day = addDays(day, 1)) {
          if (periods.some((one) => one.from <= day && day <= one.to)) days += 1;
        }
        expect(gapDays(periods, applied)).toBe(days);
        expect(gapDays(periods.toReversed(), applied)).toBe(days);
      }),
      { numRuns: 60 },
    );
  });
});

const received: ApplicationEvent = {
  type: 'received',
  position: 'p',
  agency: 'a',
  leader: 'l',
  title: 't',
  targetGroup: 'disability',
  policy: {},
  applicant: 'kim',
  receivedOn: '2017-03-20',
  late: false,
  considered: true,
  sealed: { settled: 'confirmed', settledBy: 'tick', askedOn: null, declarationDue: null },
};
const after = (...events: readonly ApplicationEvent[]): ApplicationFacts =>
  [received, ...events].reduce<ApplicationFacts>((facts, event) => evolve(facts, event), { status: 'none' });

const closed: ApplicationEvent = { type: 'closed', on: '2017-06-01' };
const interviewed: ApplicationEvent = { type: 'interviewed', on: '2017-04-20' };
const hired: ApplicationEvent = { type: 'outcomeNoted', outcome: 'hired' };
const held: ApplicationEvent = { type: 'retentionHeld', reason: 'court' };
const archived: ApplicationEvent = { type: 'archivedNoted', on: '2017-08-01' };
const granted: ApplicationEvent = { type: 'erasureAnswered', granted: true, on: '2017-07-01' };
const refused: ApplicationEvent = { type: 'erasureAnswered', granted: false, on: '2017-07-02' };

test.each([
  ['open', [], 'open', null],
  ['not interviewed: 120 days', [closed], 'short', '2017-09-29'],
  ['interviewed: 540 days', [interviewed, closed], 'long', '2018-11-23'],
  ['hired: preserved', [interviewed, hired, closed], 'preserved', null],
  ['hired, and the archive has it: 120 days after', [hired, closed, archived], 'archived', '2017-11-29'],
  ['hired, in the archive, and held', [hired, closed, archived, held], 'held', null],
  ['held', [closed, held], 'held', null],
  ['asked for and granted: three days', [interviewed, closed, granted], 'granted', '2017-07-04'],
  ['granted, and taken back', [closed, granted, refused], 'short', '2017-09-29'],
  ['granted, and held after all', [closed, granted, held], 'held', null],
  ['granted before it closed', [granted], 'open', null],
  [
    'interviewed after all',
    [closed, { type: 'interviewCorrected', on: '2017-04-20', reason: 'r' }],
    'long',
    '2018-11-23',
  ],
  ['held and released', [closed, held, { type: 'holdReleased' }], 'short', '2017-09-29'],
  ['gone on again', [hired, closed, archived, { type: 'hireFellThrough' }], 'open', null],
] as const)('erasure, %s', (_, events, kept, on) => {
  const facts = after(...events);
  expect(retentionClass(facts)).toBe(kept);
  expect(erasureOf(facts, defaultPolicy)?.on ?? null).toBe(on);
});
