/** Gatherings in the term: who is invited, reminded and called off, and what the round learns (R-EMP-7, R-RND-7). */
import { describe, expect, it } from 'vitest';
import { employedOn, employee, fromRound, hired, hr, leader, mentor } from './employment.builders.ts';
import { codes, mailed, sent, types } from './participation.builders.ts';

describe('gatherings (R-EMP-7)', () => {
  const noted = (change = {}) => ({
    type: 'noteGathering',
    gathering: 'g1',
    sequence: 0,
    audience: ['employees', 'leaders', 'mentors', 'hr'],
    month: '2027-10',
    day: '2027-10-14',
    from: '10:00',
    to: '15:00',
    place: 'Oslo',
    themeText: 'c-theme',
    material: ['https://kurs.example.no/forventninger'],
    mandatory: true,
    ...change,
  });
  it('invites those in the audience who are there, once for each version', () => {
    const one = hired();
    const given = one.give(fromRound, noted());
    expect(mailed(given)).toEqual(['gatheringInvitation → employee', 'gatheringInvitation → leader']);
    expect('mails' in given && given.mails[0]?.data).toEqual({
      gathering: 'g1',
      sequence: 0,
      day: '2027-10-14',
      from: '10:00',
      to: '15:00',
      place: 'Oslo',
      themeText: 'c-theme',
      material: ['https://kurs.example.no/forventninger'],
      calendar: 'request',
      // The revision: an employee who was called off may be invited anew to the same version.
      once: 'gathering/g1/0/3',
    });
    expect(types(one.give(fromRound, noted()))).toEqual([]);
    expect(mailed(one.give(fromRound, noted({ sequence: 1, day: '2027-10-15' })))).toEqual([
      'gatheringChanged → employee',
      'gatheringChanged → leader',
    ]);
    expect(types(one.give(fromRound, noted()))).toEqual([]);
    expect(mailed(one.give(hr, { type: 'appointMentor', person: 'person.mentor' }))).toContain(
      'gatheringInvitation → mentor',
    );
  });
  it('waits until day, hours and place are known', () => {
    const one = hired();
    expect(mailed(one.give(fromRound, noted({ day: null, from: null, to: null, place: null })))).toEqual([]);
    expect(mailed(one.give(fromRound, noted({ sequence: 1 })))).toContain('gatheringInvitation → employee');
  });
  it.each([
    ['2027-08-31', 0],
    ['2027-09-01', 2],
    ['2029-08-31', 2],
    ['2029-09-01', 0],
  ])('on %s there are %i invitations', (day, count) => {
    expect(mailed(hired().give(fromRound, noted({ day })))).toHaveLength(count);
  });
  it('follows the term: an extension invites, a resignation calls off for the employee', () => {
    const one = employedOn('2029-05-02');
    one.give(fromRound, noted({ day: '2029-10-11' }));
    const more = { type: 'recordDecision', outcome: 'extend', months: 6, on: '2029-05-02', body: 'rådet' };
    expect(mailed(one.give(hr, more))).toContain('gatheringInvitation → employee');
    const left = one.give(hr, { type: 'resign', on: '2029-05-02', lastDay: '2029-07-31' });
    expect(mailed(left)).toContain('gatheringCancelled → person.employee');
    expect(mailed(left)).not.toContain('gatheringCancelled → person.leader');
  });
  it('counts upwards when the term goes away and comes back, and through the changes of the round', () => {
    const one = employedOn('2029-05-02');
    const numbers: unknown[] = [];
    const count = (given: ReturnType<typeof one.give>) => {
      const mails = 'mails' in given ? given.mails : [];
      const about = mails.filter(
        ({ to }) => to === 'employee' || (typeof to === 'object' && to.person === 'person.employee'),
      );
      numbers.push(...about.filter(({ data }) => data['gathering'] === 'g1').map(({ data }) => data['sequence']));
    };
    count(one.give(fromRound, noted({ day: '2029-08-16' })));
    one.give(employee, { type: 'registerForGathering', gathering: 'g1', coming: true });
    count(one.give(hr, { type: 'resign', on: '2029-05-02', lastDay: '2029-07-31' }));
    expect(one.facts).toMatchObject({ gatherings: { g1: { coming: null } } });
    count(one.give(hr, { type: 'takeBack', fact: 'ending', reason: 'text.1' }));
    count(one.give(fromRound, noted({ day: '2029-08-17', sequence: 1 })));
    count(one.give(hr, { type: 'resign', on: '2029-05-02', lastDay: '2029-07-31' }));
    count(one.give(hr, { type: 'takeBack', fact: 'ending', reason: 'text.1' }));
    count(one.give(fromRound, { type: 'noteGatheringCancelled', gathering: 'g1', sequence: 2 }));
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
  it('asks leader and mentor too, and shares only what they themselves let go (R-RND-7)', () => {
    const one = hired();
    one.give(fromRound, noted());
    const answer = { type: 'registerForGathering', gathering: 'g1', coming: true };
    expect(codes(one.give(mentor, answer))).toEqual(['notInvited']);
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    const told = (given: ReturnType<typeof one.give>) =>
      'messages' in given ? given.messages.map(({ command: { type: _, ...said } }) => said) : [];
    const g1 = { gathering: 'g1', coming: true };
    expect(told(one.give(leader, answer))).toEqual([{ ...g1, person: 'person.leader' }]);
    expect(told(one.give(mentor, { ...answer, shareContact: true }))).toEqual([
      { ...g1, person: 'person.mentor', contact: 'person.mentor' },
    ]);
    expect(told(one.give(hr, answer))).toEqual([{ ...g1, employment: 'employment.1' }]);
    expect(told(one.give(hr, { ...answer, guest: 'leader', coming: false }))).toEqual([
      { ...g1, person: 'person.leader', coming: false },
    ]);
    expect(one.duty('gathering.g1')?.rungs.map(({ to }) => to)).not.toContain('leader');
    expect(codes(one.give(employee, { ...answer, shareContact: true }))).toEqual(['contactIsTheirs']);
    expect(codes(one.give(hr, { ...answer, guest: 'mentor', shareContact: true }))).toEqual(['contactIsTheirs']);
    expect(codes(one.give(leader, { ...answer, guest: 'employee' }))).toEqual(['notForOthers']);
  });
  it('is called off for everybody', () => {
    const one = hired();
    one.give(fromRound, noted());
    const off = { type: 'noteGatheringCancelled', gathering: 'g1', sequence: 1 };
    expect(mailed(one.give(fromRound, off))).toEqual([
      'gatheringCancelled → person.employee',
      'gatheringCancelled → person.leader',
    ]);
    expect(types(one.give(fromRound, off))).toEqual([]);
    expect(one.duty('gathering.g1')).toBeUndefined();
  });
  it('reminds until it has been, and tells the round who comes and who was there', () => {
    const one = hired();
    one.give(fromRound, noted());
    expect(sent(one.give(employee, { type: 'registerForGathering', gathering: 'g1', coming: true }))).toEqual([
      'recordRegistration → round.1',
    ]);
    expect(one.duty('gathering.g1')?.rungs.map(({ on }) => on)).toEqual([
      '2027-09-30',
      '2027-10-12',
      '2027-09-30',
      '2027-10-12',
    ]);
    const present = { type: 'recordAttendance', gathering: 'g1', present: true };
    expect(codes(one.give(hr, present))).toEqual(['gatheringAhead']);
    one.on('2027-10-14');
    expect(sent(one.give(hr, present))).toEqual(['recordAttendance → round.1']);
    expect(one.duty('gathering.g1')).toBeUndefined();
    expect(sent(one.give(fromRound, present))).toEqual([]);
  });
  it('ends with the day that the round says it was held', () => {
    const one = hired();
    one.give(fromRound, noted());
    one.give(fromRound, { type: 'noteGatheringHeld', gathering: 'g1' });
    expect(one.duty('gathering.g1')).toBeUndefined();
  });
  it('is refused where there is none, and quiet after the end', () => {
    const one = hired();
    expect(codes(one.give(employee, { type: 'registerForGathering', gathering: 'g9', coming: true }))).toEqual([
      'noSuchGathering',
    ]);
    one.give(fromRound, noted({ audience: ['leaders'] }));
    expect(codes(one.give(employee, { type: 'registerForGathering', gathering: 'g1', coming: true }))).toEqual([
      'notInvited',
    ]);
    one.give(hr, { type: 'cancel', reason: 'text.1' });
    expect(types(one.give(fromRound, noted({ sequence: 2 })))).toEqual([]);
  });
});
