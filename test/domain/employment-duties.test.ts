/** Who is reminded of what, and on which days: from R-EMP-2 to 13 and the calendar of 2027 to 2030. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar.ts';
import { employedOn, employee, hired, hr, leader, mentor, runTo } from './employment.builders.ts';
import { codes, Driver, sent } from './participation.builders.ts';

/** What went out of one duty while the clock ran: 'day role mail'. The story waits for its end meanwhile. */
function sentOf(one: Driver, duty: string, from: string, to: string): readonly string[] {
  const reminded = new Driver(one.definition, one.ref, [{ wait: 'leavingSettled', act: 'close' }], from);
  reminded.state = one.state;
  const lines: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { mails } = reminded.on(day).settle();
    for (const mail of mails) {
      if (mail.duty?.id !== duty) continue;
      lines.push(
        `${day} ${typeof mail.to === 'string' ? mail.to : mail.to.person} ${mail.mail.replace('employment.', '')}`,
      );
    }
  }
  one.state = reminded.state;
  one.now = reminded.now;
  return lines;
}

describe('before day one', () => {
  it('asks the leader for a buddy 14, 7 and 2 days before, on working days', () => {
    // 30 August 2027 is a Monday.
    expect(sentOf(hired(), 'buddy', '2027-06-01', '2027-08-31')).toEqual([
      '2027-08-18 leader buddy',
      '2027-08-25 leader buddy',
      '2027-08-30 leader buddy',
    ]);
  });
  it('asks HR for the contract until seven days after the start, and the HR head on the last of them', () => {
    expect(hired().duty('contract')).toMatchObject({ due: '2027-09-08', legal: true });
    expect(sentOf(hired(), 'contract', '2027-06-01', '2027-09-11')).toEqual([
      '2027-08-25 hr contract',
      '2027-09-03 hr contract',
      '2027-09-07 hr contract',
      '2027-09-08 hrHead contractEscalated',
      '2027-09-09 hr contract',
    ]);
  });
  it('welcomes as soon as somebody is hired, and introduces the course when the first week has passed', () => {
    const one = hired();
    const told = () => one.mails.map(({ mail }) => mail);
    expect(told()).toEqual(['payrollStart', 'welcome']);
    runTo(one, '2027-09-07', '2027-06-02');
    expect(told().filter((mail) => mail === 'courseIntroduction')).toEqual([]);
    one.on('2027-09-08').settle();
    expect(told().filter((mail) => mail === 'courseIntroduction' || mail === 'welcome')).toEqual([
      'welcome',
      'courseIntroduction',
    ]);
  });
  it('asks HR for a mentor by day one, 14 and 3 days before', () => {
    expect(hired().duty('mentor')).toMatchObject({ owner: 'hr', due: '2027-09-01' });
    expect(sentOf(hired(), 'mentor', '2027-06-01', '2027-09-01')).toEqual([
      '2027-08-18 hr mentor',
      // 29 August 2027 is a Sunday.
      '2027-08-27 hr mentor',
    ]);
  });
  it('sends one, the most urgent, when several came due meanwhile', () => {
    expect(sentOf(hired(), 'buddy', '2027-08-27', '2027-08-27')).toEqual(['2027-08-27 leader buddy']);
  });
});

describe('in the term', () => {
  it('plans the talks of weeks 2 and 6 and months 3, 6 and 12', () => {
    const talks = employedOn('2027-09-01')
      .duties()
      .filter(({ id }) => id.startsWith('talk.'));
    expect(talks.map(({ id, due }) => `${id} ${due}`)).toEqual([
      'talk.week2 2027-09-15',
      'talk.week6 2027-10-13',
      'talk.month3 2027-12-01',
      'talk.month6 2028-03-01',
      'talk.month12 2028-09-01',
    ]);
    const short = employedOn('2027-09-01', { months: 6 })
      .duties()
      .map(({ id }) => id);
    expect(short).toContain('talk.month3');
    expect(short).not.toContain('talk.month6');
  });
  it('asks the employee for points a week before, the leader three days before and twice after, and then no more', () => {
    expect(sentOf(hired(), 'talk.week2', '2027-09-01', '2028-06-30')).toEqual([
      '2027-09-08 employee talkAgenda',
      '2027-09-10 leader talk',
      '2027-09-16 leader talk',
      '2027-09-30 leader talk',
    ]);
  });
  it('ends the buddy’s role after three months and tells them', () => {
    const one = hired();
    one.give(leader, { type: 'appointBuddy', person: 'person.buddy', place: 'resepsjonen' });
    expect(runTo(one, '2027-11-30', '2027-11-30').mails.map(({ mail }) => mail)).not.toContain('buddyRoleEnded');
    expect(runTo(one, '2027-12-01', '2027-12-01').mails).toContainEqual(
      expect.objectContaining({ mail: 'buddyRoleEnded', to: { person: 'person.buddy' } }),
    );
    expect(one.duty('buddy')).toBeUndefined();
  });
  it('reminds the leader 60, 30 and 14 days before probation ends, and is silent after it', () => {
    expect(sentOf(hired(), 'probation', '2027-12-01', '2028-04-01')).toEqual([
      '2027-12-31 leader probation',
      '2028-01-28 leader probation',
      '2028-02-15 leader probation',
    ]);
  });
  it('has mentor meetings every four weeks, and tells HR when two are not recorded', () => {
    const one = hired();
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    expect(one.duty('meeting.1')?.due).toBe('2027-09-29');
    expect(sentOf(one, 'meeting.1', '2027-09-01', '2028-02-28')).toEqual([
      '2027-09-24 mentor meeting',
      '2027-09-30 mentor meeting',
      '2027-10-14 mentor meeting',
      '2027-10-27 hr meetingsMissed',
    ]);
    one.give(mentor, { type: 'recordMeeting', on: '2027-10-28', held: true });
    expect(one.duty('meeting.2')?.due).toBe('2027-11-25');
  });
  it('has an agreement due four weeks after the start', () => {
    const one = hired();
    one.give(hr, { type: 'appointMentor', person: 'person.mentor' });
    expect(one.duty('agreement')).toMatchObject({ owner: 'mentor', due: '2027-09-29' });
  });
});

describe('the end of the term (R-EMP-8, 9)', () => {
  it('prompts 6, 4 and 3 months before, then every two weeks, HR in copy; the HR head ten weeks before', () => {
    const lines = sentOf(employedOn('2029-02-01'), 'choice', '2029-02-02', '2029-06-30');
    expect(lines.filter((line) => line.includes('leader'))).toEqual([
      '2029-02-28 leader choice',
      '2029-04-30 leader choice',
      '2029-05-31 leader choice',
      '2029-06-14 leader choice',
      '2029-06-28 leader choice',
    ]);
    expect(lines.filter((line) => line.includes(' hr '))).toEqual(
      lines.filter((line) => line.includes('leader')).map((line) => line.replace('leader choice', 'hr choiceCopy')),
    );
    expect(lines.filter((line) => line.includes('hrHead'))).toEqual(['2029-06-22 hrHead choiceEscalated']);
    expect(employedOn('2029-02-01').duty('choice')?.due).toBe('2029-05-31');
  });
  it('asks HR for the notice from two months before, whatever the leader has answered', () => {
    const one = employedOn('2029-06-01');
    one.give(leader, { type: 'proposeOutcome', outcome: 'permanent' });
    expect(sentOf(one, 'notice', '2029-06-02', '2029-08-03')).toEqual([
      '2029-06-29 hr notice',
      '2029-07-06 hr notice',
      '2029-07-13 hr notice',
      '2029-07-20 hr notice',
      '2029-07-20 hrHead noticeEscalated',
      '2029-07-24 hr notice',
      '2029-07-27 hr notice',
      '2029-07-31 hr notice',
      '2029-08-01 hr notice',
      '2029-08-03 hr notice',
    ]);
  });
  it('is due by the law’s limit, earlier where that is a free day', () => {
    // Leaving 31 March 2029: the limit is 28 February, a Wednesday. Leaving 28 February 2029: 28 January is a Sunday.
    const due = (start: string) => employedOn(start, { start, months: 24 }).duty('notice')?.due;
    expect(due('2027-10-01')).toBe('2029-08-30');
    expect(due('2027-07-01')).toBe('2029-05-30');
    expect(due('2027-08-01')).toBe('2029-06-29');
  });
  it.each([
    [12, undefined, 'R-EMP-9'],
    [13, true, 'statsansatteloven § 17 (4)'],
  ])('of a term of %i months is law: %s', (months, legal, basis) => {
    const duty = employedOn('2027-09-01', { months }).duty('notice');
    expect(duty?.legal).toBe(legal);
    expect(duty?.basis).toBe(basis);
  });
  it('is law for a shorter term after continuous service', () => {
    const earlierService = [{ from: '2027-06-01', to: '2027-08-31' }];
    expect(employedOn('2027-09-01', { months: 12, earlierService }).duty('notice')?.legal).toBe(true);
  });
  it('tells amber and red while nobody has given notice', () => {
    const lines = sentOf(employedOn('2029-08-31'), 'notice', '2029-09-01', '2030-09-02');
    expect(lines.filter((line) => line.includes('frame'))).toEqual([
      '2029-09-03 hr frameAmber',
      '2030-09-02 hr frameRed',
      '2030-09-02 hrHead frameRed',
    ]);
  });
  it('keeps the reminders of a term that a decision has ended silent', () => {
    const one = employedOn('2029-06-01');
    one.give(leader, { type: 'confirmTraining', on: '2029-06-01' });
    one.give(hr, {
      type: 'recordDecision',
      outcome: 'permanent',
      on: '2029-06-01',
      body: 'rådet',
      sameAgency: true,
      qualified: true,
    });
    const before = one.mails.length;
    runTo(one, '2029-09-30', '2029-06-01');
    expect(one.mails.slice(before).filter(({ duty }) => duty?.id !== 'archive')).toEqual([]);
  });
  it('escalates a proposal that nobody decides', () => {
    const one = employedOn('2029-06-01');
    one.give(leader, { type: 'proposeOutcome', outcome: 'extend', months: 3 });
    expect(sentOf(one, 'decision', '2029-06-02', '2029-07-06')).toEqual([
      '2029-06-22 hr decision',
      '2029-07-02 hr decision',
      '2029-07-05 hrHead decisionEscalated',
    ]);
  });
  it('answers the wish for a more secure form in time', () => {
    const one = employedOn('2028-05-02');
    one.give(employee, { type: 'askMoreSecure' });
    expect(sentOf(one, 'moreSecure.1', '2028-05-03', '2028-06-05')).toEqual([
      '2028-05-19 hr moreSecure',
      '2028-05-26 hr moreSecure',
      '2028-05-31 hr moreSecure',
      '2028-05-31 hrHead moreSecureEscalated',
    ]);
  });
});

describe('handing over to the archive (R-PRV-3, bevaringsforskrifta § 9)', () => {
  /** Left on 30 June 2028, with all that belongs to it done on 28 September. */
  const closed = (): Driver => {
    const one = employedOn('2028-05-02');
    one.give(hr, { type: 'resign', on: '2028-05-02', lastDay: '2028-06-30' });
    return runTo(one, '2028-09-28', '2028-06-30');
  };
  it('is HR’s from the close on, and the HR head hears when it is late', () => {
    const one = closed();
    expect(one.duty('archive')).toMatchObject({ owner: 'hr', due: '2028-12-27', fulfilledBy: 'noteArchived' });
    expect(sentOf(one, 'archive', '2028-09-28', '2029-03-25')).toEqual([
      '2028-12-13 hr archiveDue',
      '2028-12-27 hr archiveDue',
      '2029-01-24 hr archiveDue',
      '2029-01-26 hrHead archiveDue',
      '2029-02-21 hr archiveDue',
      '2029-03-21 hr archiveDue',
    ]);
  });
  it('is silent from the day on which the archive has it, and tells the position of it', () => {
    const one = closed().on('2028-12-14');
    const given = one.give(hr, { type: 'noteArchived', on: '2028-12-13' });
    expect(sent(given)).toEqual(['noteArchived → position.1']);
    expect(one.duty('archive')).toBeUndefined();
    expect(sentOf(one, 'archive', '2028-12-14', '2029-03-25')).toEqual([]);
  });
  it('waits while something holds the case, and comes at once when nothing does any more', () => {
    const one = closed();
    one.give(hr, { type: 'holdRetention', reason: 'court' });
    expect(one.duty('archive')).toBeUndefined();
    expect(sentOf(one, 'archive', '2028-09-28', '2029-03-25')).toEqual([]);
    one.give(hr, { type: 'releaseHold' });
    expect(sentOf(one, 'archive', '2029-03-26', '2029-04-22')).toEqual([
      '2029-03-26 hr archiveDue',
      '2029-03-26 hrHead archiveDue',
    ]);
  });
  it('cannot be marked as done elsewhere: nothing would ever be erased', () => {
    const one = closed();
    const given = one.give(hr, { type: 'case.markDone', duty: 'archive', note: 'c-note' });
    expect(codes(given)).toEqual(['onlyByItsCommand']);
    expect(one.duty('archive')).toBeDefined();
  });
});
