/** Messages of the coordinator to many wait two minutes, and can be called back for as long (R-MAIL-4). */
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import { employment } from '../../domain/employment/index.ts';
import { participation } from '../../domain/participation/index.ts';
import type { RoundMessage } from '../../domain/round/facts.ts';
import { as, byCase, codes, Driver, sent, types } from './participation.builders.ts';
import { answers, coordinator, recruited, started } from './round.builders.ts';

const minuteMs = 60_000;
const text = { subjectNb: 'Emne', bodyNb: 'Tekst', subjectNn: 'Emne', bodyNn: 'Tekst' };
const toHr = { type: 'sendMessage', to: 'hr', agencies: ['a1', 'a2'], ...text };

const messagesOf = (driver: Driver): Readonly<Record<string, RoundMessage>> =>
  ('messages' in driver.facts ? driver.facts.messages : {}) as Readonly<Record<string, RoundMessage>>;
const idOf = (driver: Driver): string => Object.keys(messagesOf(driver))[0] ?? '';
const later = (driver: Driver, ms: number) => {
  driver.now += ms;
  return driver.settle();
};
const written = (change: object = {}, driver = started()): Driver => {
  driver.give(coordinator, { ...toHr, ...change });
  return driver;
};
const recall = (driver: Driver) => driver.give(coordinator, { type: 'recallMessage', message: idOf(driver) });

describe('writing to many', () => {
  it('waits two minutes, leaves then by time alone, and once', () => {
    const driver = started();
    expect(sent(driver.give(coordinator, toHr))).toEqual([]);
    expect(messagesOf(driver)[idOf(driver)]?.leavesAt).toBe(driver.now + 2 * minuteMs);
    expect(types(later(driver, 2 * minuteMs - 1))).toEqual([]);
    const left = later(driver, 1);
    expect(types(left)).toEqual(['messageLeft']);
    expect(sent(left)).toEqual(['passMessageOn → participation.a1.0', 'passMessageOn → participation.a2.0']);
    expect(types(later(driver, minuteMs))).toEqual([]);
  });

  it('in the evening it waits for the morning, and so does the way back (R-DUT-2)', () => {
    const driver = written({}, started().on('2026-11-03', '18:30'));
    expect(messagesOf(driver)[idOf(driver)]?.leavesAt).toBe(toInstant('2026-11-04', '08:00'));
    expect(types(recall(driver.on('2026-11-04', '07:59')))).toEqual(['messageRecalled']);
  });

  it('goes to those who have not said no when it leaves', () => {
    const driver = written({ agencies: ['a1', 'a2', 'a3', 'a1'] }, started(['a1', 'a2', 'a3']));
    expect(messagesOf(driver)[idOf(driver)]?.agencies).toEqual(['a1', 'a2', 'a3']);
    answers(driver, 'a2', 'declined');
    expect(sent(later(driver, 2 * minuteMs))).toEqual([
      'passMessageOn → participation.a1.0',
      'passMessageOn → participation.a3.0',
    ]);
  });

  it('goes to leaders by the employments that last', () => {
    const driver = written({ to: 'leader', agencies: ['a1'] }, recruited());
    expect(sent(later(driver, 2 * minuteMs))).toEqual(['passMessageOn → e1']);
  });

  it.each([
    ['an agency that is not in the round', { agencies: ['a1', 'a9'] }, ['noSuchAgency']],
    ['where there is nobody', { to: 'mentor' }, ['nobodyToWriteTo']],
    ['a subject of two lines', { subjectNn: 'to\nlinjer' }, ['subjectOfOneLine']],
  ])('refuses %s', (_, change, expected) => {
    expect(codes(started().give(coordinator, { ...toHr, ...change }))).toEqual(expected);
  });

  it('is the coordinator’s alone', () => {
    expect(codes(started().give(as('hr'), toHr))).toEqual(['notAllowed']);
  });
});

describe('calling it back', () => {
  it('while it waits: then nobody gets it', () => {
    const driver = written();
    expect(types(recall(driver))).toEqual(['messageRecalled']);
    expect(sent(later(driver, 60 * minuteMs))).toEqual([]);
    expect(types(recall(driver))).toEqual([]);
  });

  it('also late, where the service was down when it should have left', () => {
    const driver = written();
    driver.now += 60 * minuteMs;
    expect(types(recall(driver))).toEqual(['messageRecalled']);
  });

  it('not when it has left', () => {
    const driver = written();
    later(driver, 2 * minuteMs);
    expect(codes(recall(driver))).toEqual(['messageHasLeft']);
    expect(codes(driver.give(coordinator, { type: 'recallMessage', message: 'm9' }))).toEqual(['noSuchMessage']);
  });
});

describe('those who get it', () => {
  const texts = { subjectNbText: 'c-1', bodyNbText: 'c-2', subjectNnText: 'c-3', bodyNnText: 'c-4' };
  const passed = { type: 'passMessageOn', message: 'm1', ...texts };

  it('hear it once, from however many cases they have it', () => {
    const driver = new Driver(participation, { kind: 'participation', id: 'p1' }, [], '2026-11-02');
    const known = { name: 'Runde', model: 'common', targetGroup: 'disability', termMonths: 18, policy: {} };
    driver.give(byCase, { type: 'open', round: 'r1', agency: 'a1', replyBy: '2026-12-09', ...known });
    driver.give(byCase, passed);
    expect(driver.mails.map(({ mail, to, data }) => [mail, to, data['once']])).toEqual([
      ['fromCoordinator', 'hr', 'message/m1'],
    ]);
  });

  it('an employment that is not there has nobody to tell', () => {
    const driver = new Driver(employment, { kind: 'employment', id: 'e1' }, [], '2026-11-02');
    expect(types(driver.give(byCase, { ...passed, to: 'leader' }))).toEqual([]);
  });
});
