/** How an employment is followed up, reckoned from its facts (R-EMP-3 to R-EMP-7, R-OPS-1, R-DUT-6). */
import { expect, test } from 'vitest';
import { openDuties } from '../../domain/case/engine.ts';
import { type Facts, isKnown, type Known } from '../../domain/employment/facts.ts';
import {
  followUpSteps,
  gatheringsAhead,
  moreSecureWish,
  nextMeeting,
  talkPlan,
} from '../../domain/employment/follow-up.ts';
import {
  anAdoption,
  driver,
  employedOn,
  employee,
  fromRound,
  hired,
  hr,
  leader,
  mentor,
} from './employment.builders.ts';
import type { Driver } from './participation.builders.ts';

const known = ({ facts }: Driver): Known => {
  const now = facts as Facts;
  if (!isKnown(now)) throw new Error('not opened');
  return now;
};
const open = ({ definition, state }: Driver) => openDuties(definition, state);
const stepsOf = (one: Driver) =>
  Object.fromEntries(
    followUpSteps(known(one), open(one)).map(({ id, done, on, due }) => [id, done ? (on ?? 'done') : (due ?? 'open')]),
  );

test('after the hire everything is open, by the day that its duty has; what ends the term is not part of it yet', () => {
  expect(stepsOf(hired())).toEqual({
    contract: '2027-09-08',
    accommodation: '2027-08-31',
    equipment: '2027-08-31',
    buddy: '2027-08-31',
    mentor: '2027-09-01',
    probation: '2028-02-29',
    training: 'open',
    choice: '2029-05-31',
  });
});

test('what is recorded is done on its day, and what was done elsewhere is done', () => {
  const one = hired();
  one.give(leader, { type: 'recordEquipment', on: '2027-05-30' });
  one.give(leader, { type: 'case.markDone', duty: 'accommodation', note: 'text.1' });
  one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
  expect(stepsOf(one)).toMatchObject({
    equipment: '2027-05-30',
    accommodation: 'done',
    mentor: '2027-06-01',
    agreement: '2027-09-29',
  });
});

test('of an employment that was brought in, what lay before is not asked for again', () => {
  const one = driver('2026-05-01');
  one.give(hr, anAdoption());
  expect(stepsOf(one)).toMatchObject({ contract: 'done', accommodation: 'done', equipment: 'done', training: 'open' });
  expect(talkPlan(known(one), open(one)).map(({ id }) => id)).toEqual(['month6', 'month12']);
});

test('talks that were recorded stay in the plan, and one that was done elsewhere leaves it', () => {
  const one = employedOn('2027-09-20');
  one.give(employee, { type: 'addToAgenda', talk: 'week6', item: 'text.2' });
  one.give(leader, { type: 'recordTalk', talk: 'week2', on: '2027-09-16', held: true });
  one.give(leader, { type: 'case.markDone', duty: 'talk.month3', note: 'text.3' });
  expect(talkPlan(known(one), open(one))).toEqual([
    { id: 'week2', on: '2027-09-16', recorded: { on: '2027-09-16', held: true }, agenda: null },
    { id: 'week6', on: '2027-10-13', recorded: null, agenda: 'text.2' },
    { id: 'month6', on: '2028-03-01', recorded: null, agenda: null },
    { id: 'month12', on: '2028-09-01', recorded: null, agenda: null },
  ]);
});

test('the next meeting follows from the last one; without a mentor there is none', () => {
  const one = employedOn('2027-09-20');
  expect(nextMeeting(open(one))).toBeNull();
  one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
  expect(nextMeeting(open(one))).toBe('2027-10-18');
  one.on('2027-10-10').give(mentor, { type: 'recordMeeting', on: '2027-10-10', held: true });
  expect(nextMeeting(open(one))).toBe('2027-11-07');
});

test('gatherings lie ahead to their day, with what each guest has said', () => {
  const one = employedOn('2027-09-20');
  const gathering = { month: '2027-11', day: '2027-11-03', from: '09:00', to: '15:00', place: 'Oslo', themeText: null };
  one.give(fromRound, {
    type: 'noteGathering',
    gathering: 'g1',
    sequence: 1,
    audience: ['employees', 'leaders'],
    mandatory: true,
    ...gathering,
  });
  one.give(leader, { type: 'registerForGathering', gathering: 'g1', coming: false });
  const answers = (today: string) => gatheringsAhead(known(one), today).map((each) => each.answers);
  expect(answers('2027-11-03')).toEqual([
    [
      { guest: 'employee', coming: null },
      { guest: 'leader', coming: false },
    ],
  ]);
  expect(answers('2027-11-04')).toEqual([]);
});

test('a more secure form may be asked for after six months and probation, and waits until it is answered', () => {
  const one = employedOn('2028-03-02');
  expect(moreSecureWish(known(one))).toEqual({ from: '2028-03-01', askedOn: null });
  one.give(employee, { type: 'askMoreSecure' });
  expect(moreSecureWish(known(one))).toEqual({ from: '2028-09-02', askedOn: '2028-03-02' });
});
