/** Facts of an employment put right or taken back (R-OPS-2). */
import { describe, expect, it } from 'vitest';
import { lastDay } from '../../domain/employment/days.ts';
import type { Facts, Known } from '../../domain/employment/facts.ts';
import { employedOn, employee, hired, hr, leader, mentor, runTo } from './employment.builders.ts';
import { as, codes, type Driver, mailed, sent } from './participation.builders.ts';

const facts = (one: Driver): Known => {
  const known = one.facts as Facts;
  if (known.status === 'none') throw new Error('not opened');
  return known;
};

describe('correct and take back (R-OPS-2)', () => {
  it('puts start and leader right, and tells those who had it wrong once', () => {
    const one = employedOn('2027-10-01');
    const given = one.give(hr, { type: 'correct', reason: 'text.1', start: '2027-09-15', leader: 'person.new' });
    expect(facts(one)).toMatchObject({ leader: 'person.new', term: { start: '2027-09-15', leaving: '2029-09-14' } });
    expect(mailed(given)).toEqual([
      'corrected → employee',
      'corrected → leader',
      'corrected → person.leader',
      'payrollChanged → payroll',
    ]);
  });
  it('takes day one back when it lies ahead after all; it comes again', () => {
    const one = employedOn('2027-09-10');
    expect(one.mails.map(({ mail }) => mail)).toContain('courseIntroduction');
    one.give(hr, { type: 'correct', reason: 'text.1', start: '2027-10-01' });
    expect(facts(one).status).toBe('hired');
    const later = runTo(one, '2027-10-20', '2027-10-01');
    expect(facts(later).status).toBe('employed');
    const courses = later.mails.filter(({ mail }) => mail === 'courseIntroduction');
    expect(courses).toHaveLength(1);
  });
  it.each([
    ['nothing', {}, ['nothingToCorrect']],
    ['25 months', { months: 25 }, ['pastFrame']],
    ['a percentage of 0', { percentage: 0 }, ['percentageOutside']],
    ['the employee as leader', { leader: 'person.employee' }, ['leaderIsEmployee']],
    ['a receipt that there is none of', { noticeReceivedOn: '2027-10-01' }, ['nothingReceived']],
    ['18 months', { months: 18 }, []],
  ])('corrects %s', (_, fields, expected) => {
    expect(codes(employedOn('2027-10-01').give(hr, { type: 'correct', reason: 'text.1', ...fields }))).toEqual(
      expected,
    );
  });
  it('corrects when the notice was received, and with it the last day', () => {
    const one = employedOn('2029-07-20');
    one.give(hr, { type: 'sendNotice', on: '2029-07-20' });
    one.on('2029-08-10').give(employee, { type: 'acknowledgeNotice' });
    expect(lastDay(facts(one))).toBe('2029-09-10');
    one.give(hr, { type: 'correct', reason: 'text.1', noticeReceivedOn: '2029-07-25' });
    expect(lastDay(facts(one))).toBe('2029-08-31');
  });
  it('takes an extension back, with the notice that it had set aside', () => {
    const one = employedOn('2029-05-02');
    one.give(hr, { type: 'sendNotice', on: '2029-05-02' });
    one.give(employee, { type: 'acknowledgeNotice' });
    one.give(hr, { type: 'recordDecision', outcome: 'extend', months: 6, on: '2029-05-02', body: 'rådet' });
    expect(one.duty('notice.extended')).toBeDefined();
    expect(codes(one.give(hr, { type: 'correct', reason: 'text.1', months: 18 }))).toEqual(['lengthAfterExtension']);
    one.give(hr, { type: 'takeBack', fact: 'decision', reason: 'text.1' });
    expect(facts(one).term).toMatchObject({ leaving: '2029-08-31', extended: false });
    expect(one.duty('notice')).toBeUndefined();
  });
  it('opens the case again when a permanent post was recorded wrongly', () => {
    const one = employedOn('2029-05-02');
    one.give(leader, { type: 'confirmTraining', on: '2029-05-02' });
    one.give(hr, {
      type: 'recordDecision',
      outcome: 'permanent',
      on: '2029-05-02',
      body: 'rådet',
      sameAgency: true,
      qualified: true,
    });
    one.settle();
    expect(facts(one).status).toBe('closed');
    const back = one.give(hr, { type: 'takeBack', fact: 'decision', reason: 'text.1' });
    expect(sent(back)).toEqual(['noteEmployment → agency.1', 'noteEmployment → round.1']);
    expect(facts(one)).toMatchObject({ status: 'employed', closedOn: null });
    expect(one.duty('notice')).toBeDefined();
    expect(one.duty('archive')).toBeUndefined();
    one.on('2029-07-02').give(hr, { type: 'sendNotice', on: '2029-07-02' });
    one.give(employee, { type: 'acknowledgeNotice' });
    expect(facts(runTo(one, '2029-09-01', '2029-09-01')).status).toBe('left');
  });
  it('takes back only what is recorded, and a resignation as well', () => {
    const one = employedOn('2028-05-02');
    for (const fact of [
      'contract',
      'accommodation',
      'equipment',
      'agreement',
      'training',
      'probation',
      'absence',
      'notice',
      'decision',
      'ending',
    ])
      expect(codes(one.give(hr, { type: 'takeBack', fact, reason: 'text.1' }))).toEqual(['nothingRecorded']);
    one.give(hr, { type: 'resign', on: '2028-05-02', lastDay: '2028-06-30' });
    one.give(hr, { type: 'takeBack', fact: 'ending', reason: 'text.1' });
    expect(lastDay(facts(one))).toBeNull();
    one.give(hr, { type: 'signContract', on: '2028-05-02', complete: true });
    one.give(hr, { type: 'takeBack', fact: 'contract', reason: 'text.1' });
    expect(one.duty('contract')).toBeDefined();
  });
  it('an absence that never was gives probation its day back; an assessment that never was leaves it to be done', () => {
    const one = employedOn('2027-10-01');
    one.give(hr, { type: 'recordAbsence', from: '2027-10-01', to: '2027-10-10', told: true });
    expect(one.duty('probation')?.due).toBe('2028-03-10');
    one.give(hr, { type: 'takeBack', fact: 'absence', reason: 'text.1' });
    expect(one.duty('probation')?.due).toBe('2028-02-29');
    one.give(leader, { type: 'assessProbation', on: '2027-10-01' });
    expect(one.duty('probation')).toBeUndefined();
    one.give(hr, { type: 'takeBack', fact: 'probation', reason: 'text.1' });
    expect(one.duty('probation')?.due).toBe('2028-02-29');
  });
  it('is too late once the old term has gone', () => {
    const one = employedOn('2029-05-02');
    one.give(hr, { type: 'recordDecision', outcome: 'extend', months: 6, on: '2029-05-02', body: 'rådet' });
    one.on('2029-09-01');
    expect(codes(one.give(hr, { type: 'takeBack', fact: 'decision', reason: 'text.1' }))).toEqual([
      'tooLateToTakeBack',
    ]);
  });
  it('is HR’s to do', () => {
    for (const by of [leader, mentor, employee, as('coordinator')])
      expect(codes(hired().give(by, { type: 'takeBack', fact: 'contract', reason: 'text.1' }))).toEqual(['notAllowed']);
  });
});
