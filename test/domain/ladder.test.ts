import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayOf, morning, toInstant } from '../../domain/calendar.ts';
import type { Duty } from '../../domain/case/definition.ts';
import type { DutyHistory, LadderContext, PlannedRung } from '../../domain/ladder.ts';
import { ahead, climb, withFired } from '../../domain/ladder.ts';
import type { Day } from '../../domain/words.ts';
import { aDuty, aHistory, always, aRung, at } from './ladder.builders.ts';

/** 'rung day' of each, days in Oslo. */
const told = (planned: readonly PlannedRung[]) => planned.map(({ rung, at: when }) => `${rung.id} ${dayOf(when)}`);
const firedAt = (duty: Duty, history: DutyHistory, context: LadderContext) =>
  climb(duty, history, context).fire.map(({ rung }) => rung.id);

describe('the ladders of the requirements', () => {
  const easter = aDuty('2027-03-30', [
    aRung('before-7', '2027-03-23'),
    aRung('before-1', '2027-03-29'),
    aRung('passed', '2027-03-30', { free: 'later' }),
  ]);

  test('R-POS-5: the reminder for Easter Monday goes out before Easter, and the clock change moves nothing', () => {
    const sent = ahead(easter, aHistory(), at(morning('2027-03-01')), morning('2027-04-30'));
    expect(told(sent)).toEqual(['before-7 2027-03-23', 'before-1 2027-03-24', 'passed 2027-03-30']);
    expect(sent.map(({ at: when }) => new Date(when).toISOString().slice(11, 16))).toEqual(['07:00', '07:00', '06:00']);
  });

  test('a rung goes out at 08:00 and not a millisecond earlier', () => {
    const moment = toInstant('2027-03-23', '08:00');
    expect(climb(easter, aHistory(), at(moment - 1))).toEqual({ fire: [], next: moment });
    const { fire, next } = climb(easter, aHistory(), at(moment));
    expect(fire).toEqual([{ rung: easter.rungs[0], at: moment, key: 'before-7/2027-03-30/2027-03-23' }]);
    expect(next).toBe(toInstant('2027-03-24', '08:00'));
  });

  test('R-POS-6: every third working day, past the due date too, and escalated the working day after it', () => {
    const verification = aDuty('2027-04-16', [
      aRung('outstanding', '2027-04-07', { free: 'later', every: { workingDays: 3 } }),
      aRung('escalated', '2027-04-17', { free: 'later', to: 'hrHead' }),
    ]);
    expect(told(ahead(verification, aHistory(), at(morning('2027-04-01')), morning('2027-04-24')))).toEqual([
      'outstanding 2027-04-07',
      'outstanding 2027-04-12',
      'outstanding 2027-04-15',
      'escalated 2027-04-19',
      'outstanding 2027-04-20',
      'outstanding 2027-04-23',
    ]);
  });

  const leaving = '2027-08-31';
  const term = (leave: Day) => {
    const to = { to: 'leader' } as const;
    return aDuty(
      addMonths(leave, -3),
      [
        aRung('months-6', addMonths(leave, -6), to),
        aRung('months-4', addMonths(leave, -4), to),
        aRung('months-3', addMonths(leave, -3), to),
        aRung('again', addDays(addMonths(leave, -3), 14), { ...to, every: { days: 14 } }),
        aRung('escalated', addDays(leave, -70), { to: 'hrHead' }),
      ],
      { owner: 'leader' },
    );
  };

  test('R-EMP-8: 6, 4 and 3 months before, then every two weeks; in quiet weeks before them, else after', () => {
    const july = [{ from: '2027-07-05', to: '2027-07-30' }];
    const sent = ahead(term(leaving), aHistory(), at(morning('2027-01-01'), { quiet: july }), morning('2027-08-20'));
    expect(told(sent)).toEqual([
      'months-6 2027-02-26',
      'months-4 2027-04-30',
      'months-3 2027-05-31',
      'again 2027-06-14',
      'escalated 2027-06-22',
      'again 2027-06-28',
      'again 2027-07-02',
      'again 2027-08-02',
      'again 2027-08-16',
    ]);
  });

  test('R-EMP-11: after an extension by a year the whole ladder comes again, with the new date', () => {
    const sent = ahead(term(leaving), aHistory(), at(morning('2027-01-01')), morning('2027-07-01'));
    const fired = Object.fromEntries(sent.map(({ rung, at: when }) => [rung.id, { at: when, due: '2027-05-31' }]));
    const extended = ahead(term('2028-08-31'), aHistory(fired), at(morning('2027-07-02')), morning('2028-06-25'));
    expect(told(extended)).toEqual([
      'months-6 2028-02-29',
      'months-4 2028-04-28',
      'months-3 2028-05-31',
      'again 2028-06-14',
      'escalated 2028-06-22',
    ]);
  });

  test('R-OPS-1: what lies at or before the adoption is never sent, and a rhythm is kept', () => {
    const adopted = (day: Day) => at(morning(day), { cutoff: () => morning(day) });
    expect(told(ahead(term(leaving), aHistory(), adopted('2027-05-31'), morning('2027-06-14')))).toEqual([
      'again 2027-06-14',
    ]);
    expect(told(ahead(term(leaving), aHistory(), adopted('2027-07-01'), morning('2027-07-31')))).toEqual([
      'again 2027-07-12',
      'again 2027-07-26',
    ]);
    const beforeEight = morning('2027-05-31') - 1;
    expect(firedAt(term(leaving), aHistory(), at(morning('2027-06-01'), { cutoff: () => beforeEight }))).toEqual([
      'months-3',
    ]);
  });

  test('a rung or a duty that a later release brought counts from when the case met that release', () => {
    const cutoff = (since: number | undefined) => (since === 2 ? morning('2027-03-24') : always);
    const rungs = [aRung('old', '2027-03-23', { to: 'leader' }), aRung('new', '2027-03-24', { since: 2 })];
    expect(firedAt(aDuty('2027-04-01', rungs), aHistory(), at(morning('2027-03-30'), { cutoff }))).toEqual(['old']);
    expect(climb(aDuty('2027-04-01', rungs, { since: 2 }), aHistory(), at(morning('2027-03-30'), { cutoff }))).toEqual({
      fire: [],
      next: null,
    });
    const unmet = () => Number.POSITIVE_INFINITY;
    const repeating = aDuty('2027-04-01', [aRung('r', '2027-03-01', { every: { days: 7 } })]);
    expect(climb(repeating, aHistory(), at(morning('2027-03-30'), { cutoff: unmet })).next).toBeNull();
  });
});

describe('downtime and moved dates (R-DUT-3)', () => {
  const rungs = (due: Day) => [
    aRung('before-7', addDays(due, -7)),
    aRung('before-1', addDays(due, -1)),
    aRung('escalated', addDays(due, 1), { to: 'hrHead', free: 'later' }),
  ];
  const due = (day: Day) => aDuty(day, rungs(day));

  test('of all that has come due, each role gets the most urgent, and the rest is settled by it', () => {
    const duty = due('2027-04-15');
    const late = at(morning('2027-05-03'));
    const { fire, next } = climb(duty, aHistory(), late);
    expect(told(fire)).toEqual(['before-1 2027-04-14', 'escalated 2027-04-16']);
    expect(next).toBeNull();
    expect(climb(duty, withFired(aHistory(), duty, fire, late.now), late).fire).toEqual([]);
  });

  test.each([
    ['would come 6 days after it was sent', '2027-04-21', []],
    ['would come 7 days after it was sent', '2027-04-22', ['before-7']],
    ['would come earlier than it was sent', '2027-04-12', []],
  ])('a date that moves: the reminder %s', (_, moved, expected) => {
    const sent = aHistory({ 'before-7': { at: morning('2027-04-08') + 3_000, due: '2027-04-15' } });
    const now = at(morning(addDays(moved, -7)));
    expect(firedAt(due(moved), sent, now)).toEqual(expected);
  });

  test('the more urgent rung sent for the old date settles the lesser one, unless the new date is far', () => {
    const sent = aHistory({ 'before-1': { at: morning('2027-04-14'), due: '2027-04-15' } });
    const days = (moved: Day) => told(ahead(due(moved), sent, at(morning('2027-04-14')), morning(addDays(moved, -1))));
    expect(days('2027-04-23')).toEqual(['before-1 2027-04-22']);
    expect(days('2027-04-29')).toEqual(['before-7 2027-04-22', 'before-1 2027-04-28']);
  });

  test('the same due date is news to nobody, however late', () => {
    const sent = aHistory({ 'before-7': { at: morning('2027-03-01'), due: '2027-04-15' } });
    expect(firedAt(due('2027-04-15'), sent, at(morning('2027-04-08')))).toEqual([]);
  });

  test('a repeating rung gives way to a more urgent one of the same day and goes on from there', () => {
    const duty = aDuty('2027-04-12', [
      aRung('again', '2027-04-07', { every: { workingDays: 3 } }),
      aRung('today', '2027-04-12'),
    ]);
    expect(told(ahead(duty, aHistory(), at(morning('2027-04-01')), morning('2027-04-15')))).toEqual([
      'again 2027-04-07',
      'today 2027-04-12',
      'again 2027-04-15',
    ]);
  });

  test('after downtime a repeating rung goes out once and keeps its rhythm from that day', () => {
    const duty = aDuty('2027-04-30', [aRung('again', '2027-04-01', { every: { days: 7 } })]);
    const now = toInstant('2027-04-21', '03:00');
    const { fire, next } = climb(duty, aHistory({ again: { at: morning('2027-04-01'), due: duty.due } }), at(now));
    expect([told(fire), next]).toEqual([['again 2027-04-08'], morning('2027-04-28')]);
  });

  test('a rung of every day waits over the weekend', () => {
    const duty = aDuty('2027-04-30', [aRung('again', '2027-04-08', { every: { days: 1 } })]);
    expect(told(ahead(duty, aHistory(), at(morning('2027-04-08')), morning('2027-04-12')))).toEqual([
      'again 2027-04-08',
      'again 2027-04-09',
      'again 2027-04-12',
    ]);
  });

  test.each([
    ['6 days: keeps its rhythm', '2027-04-14', '2027-05-05'],
    ['7 days: starts afresh on its new day', '2027-04-15', '2027-04-15'],
  ])('a repeating rung whose new day comes after %s', (_, on, expected) => {
    const duty = aDuty('2027-06-01', [aRung('again', on, { every: { days: 28 } })]);
    const history = aHistory({ again: { at: morning('2027-04-08'), due: '2027-05-20' } });
    expect(climb(duty, history, at(morning('2027-04-08'))).next).toBe(morning(expected));
  });

  test('a repeating rung that a small move puts later does not start before its new day', () => {
    const duty = aDuty('2027-05-04', [aRung('again', '2027-04-13', { every: { workingDays: 1 } })]);
    const history = aHistory({ again: { at: morning('2027-04-08'), due: '2027-04-29' } });
    expect(climb(duty, history, at(morning('2027-04-08'))).next).toBe(morning('2027-04-13'));
  });
});

describe('quiet weeks (R-OPS-6)', () => {
  const july = { quiet: [{ from: '2027-07-01', to: '2027-07-31' }] };
  const rungs = [aRung('before', '2027-07-14'), aRung('after', '2027-07-14', { to: 'leader', free: 'later' })];
  test.each([
    ['before them, or after when it follows an event', false, ['before 2027-06-30', 'after 2027-08-02']],
    ['not at all by law', true, ['before 2027-07-14', 'after 2027-07-14']],
  ])('reminders move %s', (_, legal, expected) => {
    const duty = aDuty('2027-07-20', rungs, { legal });
    expect(told(ahead(duty, aHistory(), at(morning('2027-06-01'), july), morning('2027-08-31')))).toEqual(expected);
  });
});

describe('snooze (R-DUT-6)', () => {
  const rungs = [
    aRung('before-14', '2027-04-16'),
    aRung('before-7', '2027-04-23'),
    aRung('escalated', '2027-04-22', { to: 'hrHead' }),
    aRung('last', '2027-04-26'),
  ];
  const days = (snoozedUntil: Day, more: Partial<Duty> = {}) =>
    told(
      ahead(
        aDuty('2027-04-30', rungs, more),
        aHistory({}, { snoozedUntil }),
        at(morning('2027-04-12')),
        morning('2027-05-31'),
      ),
    );
  const unmoved = ['before-14 2027-04-16', 'escalated 2027-04-22', 'before-7 2027-04-23', 'last 2027-04-26'];

  test.each([
    ['the rest of the ladder goes on', '2027-04-20', {}, ['before-14 2027-04-20', ...unmoved.slice(1)]],
    ['what waited becomes one', '2027-04-23', {}, ['escalated 2027-04-22', 'before-7 2027-04-23', 'last 2027-04-26']],
    ['the last rung does not wait', '2027-04-28', {}, ['escalated 2027-04-22', 'last 2027-04-26']],
    ['until a Saturday: the Monday', '2027-04-17', {}, ['before-14 2027-04-19', ...unmoved.slice(1)]],
    ['until the due date: ignored', '2027-04-30', {}, unmoved],
    ['until the day before it: not', '2027-04-29', {}, ['escalated 2027-04-22', 'last 2027-04-26']],
    ['never on a legal limit', '2027-04-28', { legal: true }, unmoved],
  ])('%s', (_, until, more, expected) => {
    expect(days(until, more)).toEqual(expected);
  });

  test('until a Saturday with the Monday due: the Friday', () => {
    const duty = aDuty('2027-04-26', [aRung('before', '2027-04-20'), aRung('late', '2027-05-03', { to: 'hrHead' })]);
    const history = aHistory({}, { snoozedUntil: '2027-04-24' });
    expect(climb(duty, history, at(morning('2027-04-20')))).toEqual({ fire: [], next: morning('2027-04-23') });
  });
});
