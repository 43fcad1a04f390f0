/** What people and cases may ask of an employment, command by command: given, when, then (R-EMP). */
import { describe, expect, it } from 'vitest';
import { lastDay } from '../../domain/employment/days.ts';
import type { Facts, Known } from '../../domain/employment/facts.ts';
import {
  aHire,
  anAdoption,
  driver,
  employedOn,
  employee,
  fromPosition,
  hired,
  hr,
  leader,
  mentor,
  runTo,
} from './employment.builders.ts';
import { codes, type Driver, mailed, sent, types } from './participation.builders.ts';

const facts = (one: Driver): Known => {
  const known = one.facts as Facts;
  if (known.status === 'none') throw new Error('not opened');
  return known;
};

const halfYear = [{ from: '2020-03-01', to: '2020-08-31' }];

describe('open (R-EMP-1)', () => {
  it('reckons the leaving date, and tells payroll and the round', () => {
    const given = driver('2027-06-01').give(fromPosition, aHire());
    expect(types(given)).toEqual(['opened']);
    expect(mailed(given)).toEqual(['payrollStart → payroll']);
    expect(sent(given)).toEqual(['noteEmployment → round.1']);
    expect('messages' in given && given.messages[0]?.command).toMatchObject({ leaving: '2029-08-31' });
  });
  it.each([
    ['25 months', { months: 25 }, ['pastFrame']],
    ['24 months', { months: 24 }, []],
    ['pay not set', { paySet: false }, ['payNotSet']],
    ['part-time without a reason', { percentage: 80 }, ['partTimeReasonMissing']],
    ['part-time with a reason', { percentage: 80, partTimeReason: 'text.1' }, []],
    ['no percentage', { percentage: 0, partTimeReason: 'text.1' }, ['percentageOutside']],
    ['101 %', { percentage: 101 }, ['percentageOutside']],
    ['the leader is hired', { leader: 'person.employee' }, ['leaderIsEmployee']],
    ['service until the start', { earlierService: [{ from: '2027-01-01', to: '2027-09-01' }] }, ['serviceAfterStart']],
    ['service before it', { earlierService: [{ from: '2027-01-01', to: '2027-08-31' }] }, []],
    ['an earlier half year at the parent employer, and 18 months', { months: 18, earlierTerms: halfYear }, []],
    [
      'an earlier half year at the parent employer, and 19 months',
      { months: 19, earlierTerms: halfYear },
      ['pastFrame'],
    ],
    ['a period reversed', { earlierService: [{ from: '2027-02-01', to: '2027-01-01' }] }, ['periodReversed']],
    [
      'everything wrong',
      { months: 30, paySet: false, percentage: 120 },
      ['pastFrame', 'payNotSet', 'percentageOutside'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(driver('2027-06-01').give(fromPosition, aHire(change)))).toEqual(expected);
  });
  it('is done once, by a case only', () => {
    expect(codes(hired().give(fromPosition, aHire()))).toEqual(['alreadyOpen']);
    expect(codes(driver('2027-06-01').give(hr, aHire()))).toEqual(['notAllowed']);
  });
});

describe('adopt (R-OPS-1)', () => {
  it('comes in running; nothing that lies behind is asked for or sent', () => {
    const one = driver('2027-06-01');
    const given = one.give(hr, anAdoption({ mentor: 'person.mentor' }));
    expect(types(given)).toEqual(['adopted']);
    expect(mailed(given)).toEqual([]);
    expect(sent(given)).toEqual(['noteEmployment → agency.1']);
    expect(facts(one).status).toBe('employed');
    expect(mailed(one.settle())).toEqual([]);
    expect(one.duties().map(({ id }) => id)).toEqual(['meeting.1', 'choice', 'notice']);
  });
  it('sends what comes due next', () => {
    const one = driver('2027-06-01');
    one.give(hr, anAdoption());
    runTo(one, '2027-06-30', '2027-06-01');
    expect(one.mails.map(({ mail }) => mail)).toEqual(['employment.choice', 'employment.choiceCopy']);
  });
  it('is hired, not employed, when day one lies ahead; the welcome counts as given', () => {
    const one = driver('2027-06-01');
    one.give(hr, anAdoption({ start: '2027-08-02', leaving: '2028-08-01' }));
    one.settle();
    expect(facts(one).status).toBe('hired');
    expect(one.mails).toEqual([]);
  });
  it.each([
    ['past 24 months', { leaving: '2028-01-01' }, ['pastFrame']],
    [
      'past 24 months with an earlier day',
      { leaving: '2027-12-31', earlierTerms: [{ from: '2020-01-01', to: '2020-01-01' }] },
      ['pastFrame'],
    ],
    ['a title that tells', { title: 'Traineestilling' }, ['titleTellsProgramme']],
    ['the same, extended', { leaving: '2028-01-01', extended: true }, []],
    ['past 36 months, extended', { leaving: '2029-01-01', extended: true }, ['pastFrame']],
    ['over already', { leaving: '2027-05-31' }, ['leavingPassed']],
    ['the last day', { leaving: '2027-06-01' }, []],
    ['reversed', { start: '2027-08-01', leaving: '2027-07-01' }, ['leavingBeforeStart']],
    ['the mentor is the leader', { mentor: 'person.leader' }, ['mentorIsLeader']],
    ['the mentor is the employee', { mentor: 'person.employee' }, ['mentorIsEmployee']],
    ['the buddy is the employee', { buddy: 'person.employee' }, ['buddyIsEmployee']],
    ['notice from tomorrow', { noticeReceivedOn: '2027-06-02' }, ['dayInFuture']],
    ['notice of today', { noticeReceivedOn: '2027-06-01' }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(driver('2027-06-01').give(hr, anAdoption(change)))).toEqual(expected);
  });
});

describe('before day one (R-EMP-2, 3, 5)', () => {
  it.each([
    ['signContract', { on: '2027-06-01', complete: true }, 'contract'],
    ['recordEquipment', { on: '2027-06-01' }, 'equipment'],
    ['recordAccommodation', { talkHeldOn: '2027-06-01', arranged: 'text.1' }, 'accommodation'],
    ['appointBuddy', { person: 'person.buddy', place: 'resepsjonen' }, 'buddy'],
    ['appointMentor', { person: 'person.mentor' }, 'mentor'],
  ])('%s fulfils its duty', (type, fields, duty) => {
    const one = hired();
    expect(one.duty(duty)).toBeDefined();
    expect(codes(one.give(hr, { type, ...fields }))).toEqual([]);
    expect(one.duty(duty)).toBeUndefined();
  });
  it.each([
    ['signContract', { on: '2027-06-02', complete: false }, ['dayInFuture', 'contractIncomplete']],
    ['recordEquipment', { on: '2027-06-02' }, ['dayInFuture']],
    ['recordAccommodation', { talkHeldOn: '2027-06-02' }, ['dayInFuture']],
    ['appointBuddy', { person: 'person.employee', place: 'resepsjonen' }, ['buddyIsEmployee']],
    ['appointMentor', { person: 'person.leader' }, ['mentorIsLeader']],
    ['appointMentor', { person: 'person.employee' }, ['mentorIsEmployee']],
    ['signAgreement', { on: '2027-06-01' }, ['noMentor']],
    ['recordMeeting', { on: '2027-06-01', held: true }, ['noMentor']],
  ])('%s with %o is refused', (type, fields, expected) => {
    expect(codes(hired().give(hr, { type, ...fields }))).toEqual(expected);
  });
  it('tells buddy and mentor what they are for, and the employee of the mentor', () => {
    const one = hired();
    expect(mailed(one.give(leader, { type: 'appointBuddy', person: 'person.buddy', place: 'resepsjonen' }))).toEqual([
      'buddyAppointed → person.buddy',
    ]);
    expect(mailed(one.give(hr, { type: 'appointMentor', person: 'person.mentor' }))).toEqual([
      'mentorAppointed → person.mentor',
      'mentorForYou → employee',
    ]);
    expect(types(one.give(hr, { type: 'appointMentor', person: 'person.mentor' }))).toEqual([]);
  });
  it('asks a new mentor for an agreement of their own', () => {
    const one = hired();
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    one.give(mentor, { type: 'signAgreement', on: '2027-06-01' });
    expect(one.duty('agreement')).toBeUndefined();
    one.on('2027-12-01').settle();
    one.give(hr, { type: 'appointMentor', person: 'person.other' });
    expect(one.duty('agreement')?.due).toBe('2027-12-29');
  });
  it('takes nothing after the case is closed', () => {
    const one = hired();
    one.give(hr, { type: 'cancel', reason: 'text.1' });
    expect(codes(one.give(hr, { type: 'signContract', on: '2027-06-01', complete: true }))).toEqual(['caseClosed']);
    expect(codes(driver('2027-06-01').give(hr, { type: 'recordEquipment', on: '2027-06-01' }))).toEqual(['noSuchCase']);
  });
});

describe('cancel (R-OPS-3)', () => {
  it('stops duties and tells position, round, payroll and those who wait', () => {
    const one = hired();
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    const given = one.give(hr, { type: 'cancel', reason: 'text.1' });
    expect(mailed(given)).toEqual(['cancelled → leader', 'cancelled → mentor', 'payrollCancelled → payroll']);
    expect(sent(given)).toEqual(['noteEmploymentEnded → round.1', 'noteHireFellThrough → position.1']);
    expect(one.duties().map(({ id }) => id)).toEqual(['archive']);
    one.give(hr, { type: 'noteArchived', on: '2027-06-01' });
    expect(one.duties()).toEqual([]);
    expect(mailed(one.on('2031-01-01').settle())).toEqual([]);
  });
  it('is possible until the day before', () => {
    expect(codes(hired().on('2027-08-31').give(hr, { type: 'cancel', reason: 'text.1' }))).toEqual([]);
    expect(codes(hired().on('2027-09-01').give(hr, { type: 'cancel', reason: 'text.1' }))).toEqual(['alreadyStarted']);
  });
});

describe('moveStart (R-EMP-12)', () => {
  it('moves the whole term, and tells each once', () => {
    const one = hired();
    const given = one.give(hr, { type: 'moveStart', to: '2027-10-01' });
    expect(facts(one).term).toMatchObject({ start: '2027-10-01', leaving: '2029-09-30' });
    expect(mailed(given)).toEqual(['startMoved → employee', 'startMoved → leader', 'payrollChanged → payroll']);
    expect(one.duty('talk.week2')?.due).toBe('2027-10-15');
    expect(types(one.give(hr, { type: 'moveStart', to: '2027-10-01' }))).toEqual([]);
  });
  it('is refused backwards in time and after day one', () => {
    expect(codes(hired().give(hr, { type: 'moveStart', to: '2027-05-31' }))).toEqual(['dayPassed']);
    const started = employedOn('2027-09-01');
    expect(codes(started.give(hr, { type: 'moveStart', to: '2027-10-01' }))).toEqual(['alreadyStarted']);
  });
});

describe('follow-up (R-EMP-4, 5, 6)', () => {
  it('takes a point for a talk, and gives it to the leader', () => {
    const one = employedOn('2027-09-02');
    one.give(employee, { type: 'addToAgenda', talk: 'week2', item: 'text.7' });
    expect(one.duty('talk.week2')).toMatchObject({ data: { agendaText: 'text.7' } });
    one.on('2027-09-15').give(leader, { type: 'recordTalk', talk: 'week2', on: '2027-09-15', held: true });
    expect(one.duty('talk.week2')).toBeUndefined();
    expect(codes(one.give(employee, { type: 'addToAgenda', talk: 'week2', item: 'text.8' }))).toEqual(['talkOver']);
    expect(codes(one.give(leader, { type: 'recordTalk', talk: 'week9', on: '2028-01-01', held: true }))).toEqual([
      'noSuchTalk',
      'dayInFuture',
    ]);
  });
  it('tells HR of the second meeting in a row that was not held, and not of the third', () => {
    const one = hired();
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    one.on('2027-12-01').settle();
    const missed = (on: string, held = false) => mailed(one.give(mentor, { type: 'recordMeeting', on, held }));
    expect(missed('2027-09-29')).toEqual([]);
    expect(missed('2027-10-27')).toEqual(['meetingsMissed → hr']);
    expect(missed('2027-11-24')).toEqual([]);
    expect(missed('2027-11-25', true)).toEqual([]);
    expect(codes(one.give(mentor, { type: 'recordMeeting', on: '2027-11-01', held: true }))).toEqual([
      'meetingOutOfOrder',
    ]);
  });
  it('keeps agreed activities until they are done', () => {
    const one = hired();
    const agree = { type: 'agreeActivity', item: 'text.1', due: '2027-10-01', owner: 'employee' };
    expect(codes(one.give(mentor, agree))).toEqual(['noMentor']);
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    one.give(mentor, agree);
    expect(one.duty('activity.0')).toMatchObject({ owner: 'employee', due: '2027-10-01' });
    expect(codes(one.give(employee, { type: 'completeActivity', activity: 4, on: '2027-06-01' }))).toEqual([
      'noSuchActivity',
    ]);
    one.give(employee, { type: 'completeActivity', activity: 0, on: '2027-06-01' });
    expect(one.duty('activity.0')).toBeUndefined();
    expect(types(one.give(employee, { type: 'completeActivity', activity: 0, on: '2027-06-01' }))).toEqual([]);
  });
  it('moves probation by absence only where that was told in time', () => {
    const one = employedOn('2027-10-01');
    one.give(hr, { type: 'recordAbsence', from: '2027-10-01', to: '2027-10-10', told: false });
    expect(one.duty('probation')?.due).toBe('2028-02-29');
    one.give(hr, { type: 'recordAbsence', from: '2027-10-01', to: '2027-10-10', told: true });
    expect(one.duty('probation')?.due).toBe('2028-03-10');
    expect(facts(one).term.leaving).toBe('2029-08-31');
    const late = employedOn('2028-03-01');
    expect(codes(late.give(hr, { type: 'recordAbsence', from: '2027-10-01', to: '2027-10-10', told: true }))).toEqual([
      'probationOver',
    ]);
    expect(codes(late.give(hr, { type: 'recordAbsence', from: '2027-08-31', to: '2027-08-30', told: false }))).toEqual([
      'periodReversed',
      'beforeStart',
    ]);
  });
  it('takes the leader’s word for probation and training, from day one', () => {
    const before = hired();
    for (const type of ['assessProbation', 'confirmTraining'])
      expect(codes(before.give(leader, { type, on: '2027-06-01' }))).toEqual(['beforeStart']);
    const one = employedOn('2027-12-01');
    one.give(leader, { type: 'assessProbation', on: '2027-12-01' });
    expect(one.duty('probation')).toBeUndefined();
    expect(types(one.give(leader, { type: 'confirmTraining', on: '2027-12-01' }))).toEqual(['trainingConfirmed']);
  });
});

describe('the outcome (R-EMP-8, 10, 11)', () => {
  const decision = (outcome: string, more = {}) => ({
    type: 'recordDecision',
    outcome,
    on: '2029-05-02',
    body: 'Ansettelsesrådet',
    ...more,
  });
  it('is only proposed by the leader: the term stays', () => {
    const one = employedOn('2029-05-02');
    const given = one.give(leader, { type: 'proposeOutcome', outcome: 'extend', months: 6 });
    expect(mailed(given)).toEqual(['outcomeProposed → hr']);
    expect(facts(one).term.leaving).toBe('2029-08-31');
    expect(one.duty('choice')).toBeUndefined();
    expect(one.duty('decision')).toMatchObject({ owner: 'hr', due: '2029-06-30' });
    expect(codes(one.give(leader, decision('extend', { months: 6 })))).toEqual(['notAllowed']);
  });
  it.each([
    ['before day one', '2027-08-31', { outcome: 'end' }, ['notStarted']],
    ['an extension without months', '2029-05-02', { outcome: 'extend' }, ['monthsMissing']],
    ['of 13 months', '2029-05-02', { outcome: 'extend', months: 13 }, ['extensionTooLong']],
    ['of 12 months', '2029-05-02', { outcome: 'extend', months: 12 }, []],
    ['an end with months', '2029-05-02', { outcome: 'end', months: 3 }, ['monthsOnlyForExtension']],
  ])('proposes %s', (_, day, fields, expected) => {
    expect(codes(employedOn(day).give(leader, { type: 'proposeOutcome', ...fields }))).toEqual(expected);
  });
  it('extends once: everything after the old leaving date is planned again', () => {
    const one = employedOn('2029-05-02');
    one.give(hr, { type: 'sendNotice', on: '2029-05-02' });
    const given = one.give(hr, decision('extend', { months: 12 }));
    expect(facts(one).term).toMatchObject({ leaving: '2030-08-31', extended: true });
    expect(facts(one).decisions.at(-1)?.row).toBe('extendedOnce');
    expect(mailed(given)).toEqual(['extended → employee', 'extended → leader', 'payrollChanged → payroll']);
    expect(one.duty('notice.extended')).toMatchObject({ due: '2030-07-31', legal: true });
    expect(one.duty('choice.extended')?.due).toBe('2030-05-31');
    expect(codes(one.give(hr, decision('extend', { months: 1 })))).toEqual(['alreadyExtended', 'pastFrame']);
    expect(codes(one.give(leader, { type: 'proposeOutcome', outcome: 'extend', months: 1 }))).toEqual([
      'alreadyExtended',
    ]);
  });
  it('makes permanent when all is confirmed: the term’s duties end, and both are thanked', () => {
    const one = employedOn('2029-05-02');
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    const asked = decision('permanent', { sameAgency: true, qualified: true });
    expect(codes(one.give(hr, asked))).toEqual(['trainingNotConfirmed']);
    one.give(leader, { type: 'confirmTraining', on: '2029-05-02' });
    const given = one.give(hr, asked);
    expect(mailed(given)).toEqual([
      'permanentEmployee → employee',
      'permanentMentor → mentor',
      'payrollPermanent → payroll',
    ]);
    expect(sent(given)).toEqual(['noteEmployment → agency.1', 'noteEmploymentEnded → round.1']);
    expect(one.duties()).toEqual([]);
    one.settle();
    expect(facts(one)).toMatchObject({ status: 'closed', outcome: 'permanent', closedOn: '2029-05-02' });
    one.give(hr, { type: 'noteArchived', on: '2029-05-02' });
    expect(mailed(one.on('2031-01-01').settle())).toEqual([]);
  });
  it('refuses a permanent post with nothing attested, fault by fault', () => {
    expect(codes(employedOn('2029-05-02').give(hr, decision('permanent', { months: 3 })))).toEqual([
      'trainingNotConfirmed',
      'notSameAgency',
      'notQualified',
      'monthsOnlyForExtension',
    ]);
  });
  it('lets end: the notice is still due, and the leaving’s duties show', () => {
    const one = employedOn('2029-05-02');
    expect(mailed(one.give(hr, decision('end')))).toEqual(['endDecided → leader']);
    const open = one.duties().map(({ id }) => id);
    expect(open).toEqual(
      expect.arrayContaining(['notice', 'leavingTalk', 'certificate', 'access', 'evaluation.employee']),
    );
    expect(open).not.toContain('choice');
  });
});

describe('the notice (R-EMP-9)', () => {
  const given = (sentOn: string) => {
    const one = employedOn(sentOn);
    one.give(hr, { type: 'sendNotice', on: sentOn });
    return one;
  };
  it('goes to the employee with its letter', () => {
    const one = employedOn('2029-07-02');
    const notice = one.give(hr, { type: 'sendNotice', on: '2029-07-02' });
    expect(mailed(notice)).toEqual(['noticeToEmployee → employee']);
    expect('mails' in notice && notice.mails[0]?.data).toMatchObject({
      letter: 'notice',
      leaving: '2029-08-31',
      noticeBasis: 'statsansatteloven § 17 (4)',
    });
    expect(one.duty('notice')?.rungs[0]?.mail).toBe('noticeReceipt');
  });
  it('is given when it has arrived, not when it was sent', () => {
    const one = given('2029-07-02');
    expect(one.duty('notice')).toBeDefined();
    expect(lastDay(facts(one))).toBeNull();
    one.give(employee, { type: 'acknowledgeNotice' });
    expect(one.duty('notice')).toBeUndefined();
    expect(lastDay(facts(one))).toBe('2029-08-31');
    expect(types(one.give(employee, { type: 'acknowledgeNotice' }))).toEqual([]);
    expect(codes(one.give(hr, { type: 'recordNoticeReceived', on: '2029-07-02', how: 'handed' }))).toEqual([
      'noticeReceivedAlready',
    ]);
  });
  it.each([
    ['2029-07-31', '2029-08-31', []],
    ['2029-08-01', '2029-09-01', ['staysUntil → leader', 'staysUntil → hr', 'staysUntil → payroll', 'frameAmber → hr']],
  ])('received on %s the employee stays until %s', (on, until, told) => {
    const one = given('2029-07-30').on(on);
    const received = one.give(hr, { type: 'recordNoticeReceived', on, how: 'handed' });
    expect(mailed(received).filter((mail) => !mail.startsWith('payroll'))).toEqual(told);
    expect(lastDay(facts(one))).toBe(until);
  });
  it('is red past 36 months, for HR and HR head', () => {
    const one = employedOn('2029-05-02');
    one.give(hr, { type: 'recordDecision', outcome: 'extend', months: 12, on: '2029-05-02', body: 'rådet' });
    one.on('2030-08-05').settle();
    one.give(hr, { type: 'sendNotice', on: '2030-08-05' });
    const received = one.give(hr, { type: 'recordNoticeReceived', on: '2030-08-05', how: 'email' });
    expect(mailed(received)).toEqual(expect.arrayContaining(['frameRed → hr', 'frameRed → hrHead']));
    expect(mailed(received)).not.toContain('frameAmber → hr');
  });
  it.each([
    ['acknowledgeNotice', {}, employee, ['noticeNotSent']],
    ['recordNoticeReceived', { on: '2029-07-02', how: 'letter' }, hr, ['noticeNotSent']],
    ['sendNotice', { on: '2029-07-03' }, hr, ['dayInFuture']],
  ])('%s before it was sent is refused', (type, fields, by, expected) => {
    expect(codes(employedOn('2029-07-02').give(by, { type, ...fields }))).toEqual(expected);
  });
  it('was not received before it was sent, nor sent before day one', () => {
    const received = { type: 'recordNoticeReceived', on: '2029-07-01', how: 'letter' };
    expect(codes(given('2029-07-02').give(hr, received))).toEqual(['receivedBeforeSent']);
    expect(codes(hired().give(hr, { type: 'sendNotice', on: '2027-06-01' }))).toEqual(['notStarted']);
  });
});

describe('a more secure form of employment (R-EMP-13)', () => {
  it.each([
    ['2028-02-29', ['askedTooEarly']],
    ['2028-03-01', []],
  ])('asked on %s', (day, expected) => {
    expect(codes(employedOn(day).give(employee, { type: 'askMoreSecure' }))).toEqual(expected);
  });
  it('is answered within a month, and asked again after six', () => {
    const one = employedOn('2028-03-31');
    expect(mailed(one.give(employee, { type: 'askMoreSecure' }))).toEqual(['moreSecureAsked → hr']);
    expect(one.duty('moreSecure.1')).toMatchObject({ due: '2028-04-30', legal: true });
    one.on('2028-04-20');
    const answer = { type: 'answerMoreSecure', answer: 'text.1', on: '2028-04-20' };
    expect(mailed(one.give(hr, answer))).toEqual(['moreSecureAnswered → employee']);
    expect(one.duty('moreSecure.1')).toBeUndefined();
    expect(codes(one.give(hr, answer))).toEqual(['nothingAsked']);
    expect(codes(one.on('2028-09-29').give(employee, { type: 'askMoreSecure' }))).toEqual(['askedTooSoonAgain']);
    expect(codes(one.on('2028-09-30').give(employee, { type: 'askMoreSecure' }))).toEqual([]);
  });
  it('is recorded by HR for who asked otherwise; an answer cannot come first', () => {
    const one = employedOn('2028-04-10');
    one.give(hr, { type: 'askMoreSecure', on: '2028-04-03' });
    expect(one.duty('moreSecure.1')?.due).toBe('2028-05-03');
    expect(codes(one.give(hr, { type: 'answerMoreSecure', answer: 'text.1', on: '2028-04-02' }))).toEqual([
      'answeredBeforeAsked',
    ]);
    expect(codes(one.give(hr, { type: 'askMoreSecure', on: '2028-10-11' }))).toEqual(['dayInFuture']);
  });
});

describe('changes under way (R-EMP-12)', () => {
  it('replaces the leader, but not by mentor or employee', () => {
    const one = hired();
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    expect(codes(one.give(hr, { type: 'changeLeader', person: 'person.mentor' }))).toEqual(['leaderIsMentor']);
    expect(codes(one.give(hr, { type: 'changeLeader', person: 'person.employee' }))).toEqual(['leaderIsEmployee']);
    expect(types(one.give(hr, { type: 'changeLeader', person: 'person.leader' }))).toEqual([]);
    expect(mailed(one.give(hr, { type: 'changeLeader', person: 'person.new' }))).toEqual(['leaderAppointed → leader']);
    expect(facts(one).leader).toBe('person.new');
    expect(one.mails.at(-1)?.data).toMatchObject({ waiting: 10, first: '2027-08-31' });
    const corrected = one.give(hr, { type: 'correct', reason: 'text.1', leader: 'person.leader' });
    expect(mailed(corrected)).toContain('corrected → person.new');
  });
  it('changes the percentage and tells payroll', () => {
    const one = employedOn('2027-10-01');
    const given = one.give(hr, { type: 'changePercentage', percentage: 80, reason: 'text.1' });
    expect(mailed(given)).toEqual(['payrollChanged → payroll']);
    expect(one.mails.at(-1)).toMatchObject({ data: { percentage: 80 } });
    expect(codes(one.give(hr, { type: 'changePercentage', percentage: 101, reason: 'text.1' }))).toEqual([
      'percentageOutside',
    ]);
    expect(types(one.give(hr, { type: 'changePercentage', percentage: 80, reason: 'text.1' }))).toEqual([]);
  });
  it.each(['resign', 'dismiss'])('%s ends the term’s choices and begins the leaving', (type) => {
    const one = employedOn('2028-05-02');
    const given = one.give(hr, { type, on: '2028-05-02', lastDay: '2028-06-30' });
    expect(mailed(given)).toEqual(['ending → leader', 'payrollChanged → payroll']);
    const open = one.duties().map(({ id }) => id);
    expect(open).not.toEqual(expect.arrayContaining(['notice']));
    expect(open).not.toEqual(expect.arrayContaining(['choice']));
    expect(open).toContain('certificate');
    expect(codes(one.give(hr, { type, on: '2028-05-02', lastDay: '2028-06-30' }))).toEqual(['alreadyEnding']);
    expect(codes(one.give(hr, { type: 'sendNotice', on: '2028-05-02' }))).toEqual(['alreadyEnding']);
    runTo(one, '2028-07-01', '2028-06-29');
    expect(facts(one).status).toBe('left');
  });
  it.each([
    ['before it was said', { on: '2028-05-02', lastDay: '2028-05-01' }, ['lastDayBeforeNotice']],
    ['after the term', { on: '2028-05-02', lastDay: '2029-09-01' }, ['lastDayAfterTerm']],
    ['on the term’s last day', { on: '2028-05-02', lastDay: '2029-08-31' }, []],
    ['said tomorrow', { on: '2028-05-03', lastDay: '2028-06-30' }, ['dayInFuture']],
    ['before day one', { on: '2027-05-02', lastDay: '2027-08-31' }, ['endsBeforeStart']],
  ])('a last day %s', (_, fields, expected) => {
    expect(codes(employedOn('2028-05-02').give(hr, { type: 'resign', ...fields }))).toEqual(expected);
  });
});

describe('leaving (R-EMP-11)', () => {
  const leftOn = () => {
    const one = employedOn('2028-05-02');
    one.give(hr, { type: 'resign', on: '2028-05-02', lastDay: '2028-06-30' });
    return runTo(one, '2028-07-03', '2028-06-30');
  };
  it('closes when everything is done', () => {
    const one = leftOn();
    expect(facts(one)).toMatchObject({ status: 'left', leftOn: '2028-06-30' });
    for (const type of ['recordLeavingTalk', 'issueCertificate', 'recordAccessReturned'])
      expect(codes(one.give(hr, { type, on: '2028-07-03' }))).toEqual([]);
    one.give(employee, { type: 'evaluate', part: 'employee', score: 4, comment: 'text.1' });
    one.settle();
    expect(facts(one).status).toBe('left');
    one.give(leader, { type: 'evaluate', part: 'leader', score: 5 });
    one.settle();
    expect(facts(one)).toMatchObject({ status: 'closed', outcome: 'left' });
  });
  it('closes after ninety days at the latest', () => {
    expect(facts(runTo(leftOn(), '2028-09-27', '2028-09-27')).status).toBe('left');
    expect(facts(runTo(leftOn(), '2028-09-28', '2028-09-28')).status).toBe('closed');
  });
  it('takes nothing of the term any more, and nobody answers for another or twice', () => {
    const one = leftOn();
    expect(codes(one.give(leader, { type: 'recordTalk', talk: 'month3', on: '2028-07-03', held: true }))).toEqual([
      'alreadyLeft',
    ]);
    expect(codes(one.give(leader, { type: 'evaluate', part: 'employee', score: 4 }))).toEqual(['notYourEvaluation']);
    one.give(leader, { type: 'evaluate', part: 'leader', score: 4 });
    expect(codes(one.give(leader, { type: 'evaluate', part: 'leader', score: 4 }))).toEqual(['evaluatedAlready']);
    expect(codes(one.give(hr, { type: 'issueCertificate', on: '2028-07-04' }))).toEqual(['dayInFuture']);
    expect(codes(one.give(hr, { type: 'issueCertificate', on: '2027-08-31' }))).toEqual(['beforeStart']);
  });
  it('does not come while the law’s notice has not arrived', () => {
    const one = runTo(employedOn('2029-08-31'), '2029-10-01', '2029-08-31');
    expect(facts(one).status).toBe('employed');
    one.give(hr, { type: 'sendNotice', on: '2029-10-01' });
    one.give(employee, { type: 'acknowledgeNotice' });
    expect(facts(runTo(one, '2029-11-01', '2029-10-31')).status).toBe('employed');
    expect(facts(runTo(one, '2029-11-02', '2029-11-02'))).toMatchObject({ status: 'left', leftOn: '2029-11-01' });
  });
  it('comes by itself when the term was no longer than a year', () => {
    const one = runTo(employedOn('2028-08-31', { months: 12 }), '2028-09-01', '2028-09-01');
    expect(facts(one).status).toBe('left');
  });
});
