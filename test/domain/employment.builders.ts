/** An employment that is valid by default, driven by a clock that the test moves. */
import { addDays } from '../../domain/calendar.ts';
import type { Step } from '../../domain/case/engine.ts';
import { employment } from '../../domain/employment/index.ts';
import type { Day } from '../../domain/words.ts';
import { as, type By, Driver } from './participation.builders.ts';

export const story: readonly Step[] = [
  { wait: 'hired', act: 'welcome' },
  { wait: 'firstDay', act: 'begin' },
  { wait: 'firstWeekPassed', act: 'introduceCourse' },
  { wait: 'buddyPeriodOver', act: 'endBuddyRole' },
  { wait: 'probationPassed', act: 'passProbation' },
  { wait: 'termOver', act: 'leave' },
  { wait: 'leavingSettled', act: 'close' },
];

export const hr = as('hr', 'person.hr');
export const leader = as('leader', 'person.leader');
export const mentor = as('mentor', 'person.mentor');
export const employee = as('employee', 'person.employee');
export const fromPosition: By = { actor: { type: 'case', ref: { kind: 'position', id: 'position.1' } }, holds: [] };
export const fromRound: By = { actor: { type: 'case', ref: { kind: 'round', id: 'round.1' } }, holds: [] };

/** Twenty-four months from Wednesday 1 September 2027: the last day is 31 August 2029. */
export const aHire = (change: Readonly<Record<string, unknown>> = {}) => ({
  type: 'open',
  position: 'position.1',
  application: 'application.1',
  round: 'round.1',
  agency: 'agency.1',
  title: 'rådgiver',
  employee: 'person.employee',
  leader: 'person.leader',
  start: '2027-09-01',
  months: 24,
  percentage: 100,
  positionCode: '1434',
  paySet: true,
  model: 'common',
  targetGroup: 'disabilityOrGap',
  policy: {},
  earlierService: [],
  ...change,
});

export const anAdoption = (change: Readonly<Record<string, unknown>> = {}) => ({
  type: 'adopt',
  agency: 'agency.1',
  title: 'rådgiver',
  employee: 'person.employee',
  leader: 'person.leader',
  start: '2026-01-01',
  leaving: '2027-12-31',
  percentage: 100,
  ...change,
});

export const driver = (today: Day): Driver =>
  new Driver(employment, { kind: 'employment', id: 'employment.1' }, story, today);

/** Hired, welcomed, and nothing else done; the day is 1 June 2027. */
export const hired = (change: Readonly<Record<string, unknown>> = {}): Driver => {
  const one = driver('2027-06-01');
  one.give(fromPosition, aHire(change));
  one.settle();
  return one;
};

/** Hired, and lived with until that day, each day at 09:00. */
export const runTo = (one: Driver, day: Day, from: Day): Driver => {
  for (let today = from; today <= day; today = addDays(today, 1)) one.on(today).settle();
  return one;
};

/** In the term on that day. What happened between hire and day is tended at once, as after a downtime. */
export const employedOn = (day: Day, change: Readonly<Record<string, unknown>> = {}): Driver => {
  const one = hired(change).on(day);
  one.settle();
  return one;
};
