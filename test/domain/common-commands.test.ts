/** What people may say about a duty of any kind of case: later, done elsewhere, somebody else's (R-DUT-6). */
import { describe, expect, it } from 'vitest';
import { employedOn, hired, hr, leader, mentor } from './employment.builders.ts';
import { as, codes, type Driver } from './participation.builders.ts';

/** What went out of a duty on a day, and to whom. */
const toldOn = (one: Driver, day: string, duty: string): readonly unknown[] =>
  one
    .on(day)
    .settle()
    .mails.filter((mail) => mail.duty?.id === duty)
    .map(({ to }) => to);

describe('later', () => {
  it('the owner’s reminders wait, and the duty stays', () => {
    const one = hired();
    expect(codes(one.give(leader, { type: 'case.snooze', duty: 'buddy', until: '2027-08-27' }))).toEqual([]);
    // 14 and 7 days before 1 September it would have gone out.
    for (const day of ['2027-08-18', '2027-08-25']) expect(toldOn(one, day, 'buddy')).toEqual([]);
    expect(toldOn(one, '2027-08-27', 'buddy')).toEqual(['leader']);
    expect(one.duty('buddy')).toBeDefined();
  });
  it.each([
    ['until the due date', 'buddy', '2027-08-31', ['snoozePastDue']],
    ['until the day before it', 'buddy', '2027-08-30', []],
    ['of a date that the law sets', 'contract', '2027-08-25', ['legalDateNotSnoozed']],
    ['of a duty that is not open', 'moreSecure.1', '2027-08-25', ['noSuchDuty']],
  ])('%s: %s', (_, duty, until, expected) => {
    expect(codes(hired().give(hr, { type: 'case.snooze', duty, until }))).toEqual(expected);
  });
});

describe('done elsewhere', () => {
  it('is silence, with a note, also when the date moves', () => {
    const one = hired();
    expect(codes(one.give(leader, { type: 'case.markDone', duty: 'equipment', note: 'c-note' }))).toEqual([]);
    expect(one.duty('equipment')).toBeUndefined();
    one.give(hr, { type: 'moveStart', to: '2027-10-01' });
    expect(one.duty('equipment')).toBeUndefined();
    for (const day of ['2027-09-16', '2027-09-27', '2027-10-05']) expect(toldOn(one, day, 'equipment')).toEqual([]);
  });
  it('what the law asks for must be recorded where it is kept', () => {
    const refused = hired().give(hr, { type: 'case.markDone', duty: 'contract', note: 'c-note' });
    expect(codes(refused)).toEqual(['legalDutyNotDoneElsewhere']);
  });
});

describe('somebody else’s', () => {
  it('the owner’s reminders go to that person, the escalation to whom it went before', () => {
    const one = hired();
    one.give(hr, { type: 'case.reassign', duty: 'contract', person: 'person.other' });
    expect(toldOn(one, '2027-08-25', 'contract')).toEqual([{ person: 'person.other' }]);
    expect(toldOn(one, '2027-09-08', 'contract')).toEqual([{ person: 'person.other' }, 'hrHead']);
  });
  it('is not the mentor’s to say, nor the employee’s', () => {
    for (const by of [mentor, as('employee')])
      expect(codes(employedOn('2027-09-01').give(by, { type: 'case.reassign', duty: 'mentor', person: 'x' }))).toEqual([
        'notAllowed',
      ]);
  });
});
