import { describe, expect, it } from 'vitest';
import type { Step } from '../../domain/case/engine.ts';
import { participation } from '../../domain/participation/index.ts';
import { as, byCase, codes, Driver, mailed, sent, types } from './participation.builders.ts';

const story: readonly Step[] = [
  { wait: 'opened', act: 'invite' },
  { wait: 'answered', act: 'thank' },
  { wait: 'withdrawnOrRoundClosed', act: 'close' },
];
const hr = as('hr', 'anne');
const decider = as('decisionMaker', 'dag');
const coordinator = as('coordinator');
const open = {
  type: 'open',
  round: 'r1',
  agency: 'a1',
  name: 'Runde 2027',
  model: 'common',
  targetGroup: 'disabilityOrGap',
  termMonths: 18,
  replyBy: '2026-12-09',
  policy: {},
};
const gathering = {
  type: 'noteGathering',
  gathering: 'g1',
  sequence: 0,
  audience: ['hr'],
  month: '2027-03',
  day: null,
  from: null,
  to: null,
  place: null,
  themeText: 'c-theme',
  material: ['https://kurs.example.no/forventninger'],
  mandatory: false,
};
const fixed = { ...gathering, sequence: 1, day: '2027-03-10', from: '10:00', to: '15:00', place: 'Oslo' };
const takePart = { type: 'answer', takePart: true, positions: 2 };
const decline = { type: 'answer', takePart: false, positions: 0 };

const invited = (more: Record<string, unknown> = {}): Driver => {
  const driver = new Driver(participation, { kind: 'participation', id: 'p1' }, story, '2026-11-02');
  driver.give(byCase, { ...open, ...more });
  return driver;
};
const deciding = (): Driver => {
  const driver = invited();
  driver.settle();
  driver.give(hr, { type: 'nameDecisionMaker', person: 'dag' });
  return driver;
};
const takingPart = (): Driver => {
  const driver = deciding();
  driver.give(decider, takePart);
  driver.settle();
  return driver;
};

describe('the invitation', () => {
  it('is opened by the round, once, and mailed once', () => {
    const driver = invited();
    expect(types(driver.give(byCase, open))).toEqual([]);
    expect(mailed(driver.settle())).toEqual(['invitation → hr']);
    expect(mailed(driver.settle())).toEqual([]);
  });
  it('only a case opens it', () => {
    const driver = new Driver(participation, { kind: 'participation', id: 'p1' }, story, '2026-11-02');
    expect(codes(driver.give(hr, open))).toEqual(['notAllowed']);
    expect(codes(driver.give(hr, { type: 'prepareBasis', covered: [] }))).toEqual(['noSuchParticipation']);
  });
});

describe('the basis and the decision maker (R-PAR-1, 2)', () => {
  it('the basis is done when all five points are covered', () => {
    const driver = invited();
    const four = ['aim', 'ordinaryPositions', 'temporaryWithWayToPermanent', 'mentor'];
    driver.give(hr, { type: 'prepareBasis', covered: four });
    expect(driver.duty('basis')).toMatchObject({ data: { missing: 1 } });
    driver.give(hr, { type: 'prepareBasis', covered: [...four, 'courses'] });
    expect(driver.duty('basis')).toBeUndefined();
    expect(types(driver.give(hr, { type: 'prepareBasis', covered: [...four, 'courses'] }))).toEqual([]);
  });
  it.each([
    ['2026-11-02', '2026-12-09', '2026-11-25', 'two weeks before the reply'],
    ['2026-12-01', '2026-12-09', '2026-12-08', 'a week for HR when the invitation came late'],
    ['2026-12-07', '2026-12-09', '2026-12-09', 'never after the reply date'],
  ])('invited %s, reply by %s: basis by %s (%s)', (today, replyBy, due) => {
    const driver = new Driver(participation, { kind: 'participation', id: 'p1' }, story, today);
    driver.give(byCase, { ...open, replyBy });
    expect(driver.duty('basis')?.due).toBe(due);
  });
  it('the decision maker gets the link, another one in their place too', () => {
    const driver = invited();
    expect(driver.duty('answer')?.owner).toBe('hr');
    expect(driver.duty('decisionMaker')).toMatchObject({ owner: 'hr', due: '2026-11-25' });
    expect(mailed(driver.give(hr, { type: 'nameDecisionMaker', person: 'dag' }))).toEqual(['decision → dag']);
    expect(mailed(driver.give(hr, { type: 'nameDecisionMaker', person: 'dag' }))).toEqual([]);
    expect(mailed(driver.give(hr, { type: 'nameDecisionMaker', person: 'eva' }))).toEqual(['decision → eva']);
    expect(driver.duty('answer')?.owner).toBe('decisionMaker');
    expect(driver.duty('decisionMaker')).toBeUndefined();
  });
  it('both are too late after the answer', () => {
    const driver = takingPart();
    expect(codes(driver.give(hr, { type: 'prepareBasis', covered: [] }))).toEqual(['alreadyAnswered']);
    expect(codes(driver.give(hr, { type: 'nameDecisionMaker', person: 'eva' }))).toEqual(['alreadyAnswered']);
  });
});

describe('the ladder (R-RND-3)', () => {
  it('reminds HR and the decision maker 14 and 3 days before, in the morning', () => {
    const driver = deciding();
    driver.give(hr, {
      type: 'prepareBasis',
      covered: ['aim', 'ordinaryPositions', 'temporaryWithWayToPermanent', 'mentor', 'courses'],
    });
    expect(mailed(driver.on('2026-11-25', '07:59').settle())).toEqual([]);
    expect(mailed(driver.on('2026-11-25', '08:00').settle())).toEqual([
      'replySoon → hr',
      'decisionSoon → decisionMaker',
    ]);
    // 6 December 2026 is a Sunday: the working day before it.
    expect(mailed(driver.on('2026-12-04', '08:00').settle())).toEqual([
      'replySoon → hr',
      'decisionSoon → decisionMaker',
    ]);
    expect(mailed(driver.on('2026-12-10').settle())).toEqual([]);
  });
  it('is silent after the answer', () => {
    const driver = takingPart();
    expect(mailed(driver.on('2026-12-04').settle())).toEqual([]);
  });
  it('follows the lead times of the round', () => {
    const rungs = invited({ policy: { replyReminderDays: [5] } }).duty('answer')?.rungs ?? [];
    expect(rungs.map(({ on }) => on)).toEqual(['2026-12-04']);
  });
});

describe('the answer (R-PAR-2)', () => {
  it('by the decision maker: the round is told, HR is thanked', () => {
    const driver = deciding();
    expect(sent(driver.give(decider, takePart))).toEqual(['noteAnswer → r1']);
    expect(mailed(driver.settle())).toEqual(['thanksTakingPart → hr']);
    expect(driver.facts).toMatchObject({ status: 'takingPart', answer: { decidedBy: 'dag', onPaper: false } });
  });
  it('declined', () => {
    const driver = deciding();
    driver.give(decider, decline);
    expect(mailed(driver.settle())).toEqual(['thanksDeclined → hr']);
    expect(driver.facts.status).toBe('declined');
  });
  it('nothing happens when it is given again, another one is refused', () => {
    const driver = takingPart();
    expect(types(driver.give(decider, takePart))).toEqual([]);
    expect(codes(driver.give(decider, { ...takePart, positions: 3 }))).toEqual(['alreadyAnswered']);
  });
  it.each([
    [{ ...takePart, positions: 0 }, ['positionsMissing']],
    [{ ...decline, positions: 1 }, ['declineWithPositions']],
    [{ ...takePart, positions: 1 }, []],
  ])('%j: %j', (command, expected) => {
    expect(codes(deciding().give(decider, command))).toEqual(expected);
  });
  it('HR records what was decided on paper: by whom and when, between the invitation and today', () => {
    expect(codes(invited().give(hr, { ...takePart, positions: 0 }))).toEqual(['positionsMissing', 'onlyDecisionMaker']);
    const paper = (on: string) => ({ ...takePart, onPaper: { decidedBy: 'dag', on } });
    expect(codes(invited().give(hr, paper('2026-11-03')))).toEqual(['dayAhead']);
    expect(codes(invited().give(hr, paper('2026-11-01')))).toEqual(['dayBeforeInvitation']);
    const driver = invited();
    expect(types(driver.give(hr, paper('2026-11-02')))).toEqual(['answered']);
    expect(driver.facts).toMatchObject({ answer: { decidedBy: 'dag', onPaper: true, on: '2026-11-02' } });
  });
  it('is corrected once, and those who were told wrongly are told', () => {
    const driver = takingPart();
    const right = { type: 'correct', reason: 'Tastefeil', answer: { takePart: true, positions: 3 } };
    const done = driver.give(hr, right);
    expect(mailed(done)).toEqual(['answerCorrected → hr', 'answerCorrected → dag']);
    expect(sent(done)).toEqual(['noteAnswer → r1']);
    expect(types(driver.give(hr, right))).toEqual([]);
    expect(mailed(driver.settle())).toEqual([]);
    expect(codes(driver.give(hr, { ...right, answer: { takePart: true, positions: 0 } }))).toEqual([
      'positionsMissing',
    ]);
  });
  it('corrected to a no: the positions stop', () => {
    const driver = takingPart();
    const done = driver.give(coordinator, {
      type: 'correct',
      reason: 'Feil',
      answer: { takePart: false, positions: 0 },
    });
    expect(sent(done)).toEqual(['noteAnswer → r1', 'noteWithdrawn → all position']);
  });
  it('taken back: the ladder is there again, and the next answer is thanked for', () => {
    const driver = takingPart();
    driver.give(hr, { type: 'correct', reason: 'Feil virksomhet', answer: null });
    expect(driver.facts).toMatchObject({ status: 'invited', answer: null });
    expect(driver.duty('answer')).toBeDefined();
    driver.give(decider, decline);
    expect(mailed(driver.settle())).toEqual(['thanksDeclined → hr']);
    expect(codes(invited().give(hr, { type: 'correct', reason: 'x', answer: null }))).toEqual(['notAnsweredYet']);
  });
});

describe('dates that move (R-RND-5)', () => {
  it('an extension is told once, and the coordinator hears when it runs out', () => {
    const driver = deciding();
    expect(mailed(driver.give(byCase, { type: 'extendReply', to: '2026-12-16' }))).toEqual([
      'replyExtended → hr',
      'replyExtended → decisionMaker',
    ]);
    expect(mailed(driver.give(byCase, { type: 'extendReply', to: '2026-12-16' }))).toEqual([]);
    driver.on('2026-12-16').settle();
    expect(mailed(driver.on('2026-12-17').settle())).toContain('replyOverdue → coordinator');
  });
  it('the common reply date concerns those who have not answered', () => {
    const driver = invited();
    expect(mailed(driver.give(byCase, { type: 'noteDateMoved', date: 'replyBy', to: '2026-12-11' }))).toEqual([
      'dateMoved → hr',
    ]);
    expect(driver.duty('answer')?.due).toBe('2026-12-11');
    expect(types(takingPart().give(byCase, { type: 'noteDateMoved', date: 'replyBy', to: '2026-12-11' }))).toEqual([]);
  });
  it('who has a later date of their own keeps it', () => {
    const driver = invited();
    driver.give(byCase, { type: 'extendReply', to: '2026-12-16' });
    expect(types(driver.give(byCase, { type: 'noteDateMoved', date: 'replyBy', to: '2026-12-16' }))).toEqual([]);
    expect(types(driver.give(byCase, { type: 'noteDateMoved', date: 'replyBy', to: '2026-12-17' }))).toEqual([
      'dateMoved',
    ]);
  });
  it('other dates concern those who take part', () => {
    const moved = { type: 'noteDateMoved', date: 'applicationDeadline', to: '2027-04-01' };
    expect(mailed(takingPart().give(byCase, moved))).toEqual(['dateMoved → hr']);
    expect(mailed(invited().give(byCase, moved))).toEqual([]);
  });
  it('a corrected round is told to those who were told wrongly', () => {
    const command = { type: 'noteRoundCorrected', name: 'Runde 2027', targetGroup: 'disability', termMonths: 18 };
    const driver = deciding();
    expect(mailed(driver.give(byCase, command))).toEqual([
      'invitationCorrected → hr',
      'invitationCorrected → decisionMaker',
    ]);
    expect(mailed(driver.give(byCase, command))).toEqual([]);
    expect(mailed(invited().give(byCase, command))).toEqual([]);
    const renamed = { ...command, name: 'Ny', targetGroup: 'disabilityOrGap' };
    expect(mailed(deciding().give(byCase, renamed))).toEqual([]);
  });
});

describe('withdrawal and the end (R-PAR-3)', () => {
  const withdraw = { type: 'withdraw', reason: 'Ingen egnet søker' };
  it('stops the positions, tells the round and the coordinator, and closes', () => {
    const driver = takingPart();
    const done = driver.give(hr, withdraw);
    expect(sent(done)).toEqual(['noteAnswer → r1', 'noteWithdrawn → all position']);
    expect(mailed(done)).toEqual(['agencyWithdrew → coordinator']);
    driver.settle();
    expect(driver.facts.status).toBe('closed');
    expect(codes(driver.give(hr, withdraw))).toEqual(['caseClosed']);
  });
  it('recorded wrongly: the agency takes part again, the positions hear of it, and calendars count on (R-OPS-2)', () => {
    const driver = takingPart();
    driver.give(byCase, fixed);
    const off = driver.give(hr, withdraw);
    expect('mails' in off && off.mails.at(-1)?.data).toMatchObject({ calendar: 'cancel', sequence: 2 });
    driver.settle();
    const right = { type: 'correct', reason: 'Feil virksomhet', withdrawn: false };
    expect(codes(driver.give(hr, { ...right, answer: null }))).toEqual(['oneCorrectionAtATime']);
    const done = driver.give(hr, right);
    expect(sent(done)).toEqual(['noteAnswer → r1', 'noteWithdrawalUndone → all position']);
    expect(mailed(done)).toEqual(['withdrawalUndone → hr', 'withdrawalUndone → coordinator']);
    driver.settle();
    expect(driver.facts.status).toBe('takingPart');
    const again = driver.give(byCase, fixed);
    expect('mails' in again && again.mails[0]?.data).toMatchObject({ calendar: 'request', sequence: 3 });
    driver.give(hr, withdraw);
    driver.settle();
    expect(driver.facts.status).toBe('closed');
    expect(types(driver.give(byCase, { type: 'noteRoundClosed' }))).toEqual(['roundEnded']);
    expect(codes(driver.give(hr, right))).toEqual(['caseClosed']);
  });
  it('there is no withdrawal to put right', () => {
    const right = { type: 'correct', reason: 'x', withdrawn: false };
    expect(codes(takingPart().give(hr, right))).toEqual(['notWithdrawn']);
    expect(codes(takingPart().give(hr, { type: 'correct', reason: 'x' }))).toEqual(['nothingGiven']);
  });
  it('is for those who take part', () => {
    expect(codes(deciding().give(hr, withdraw))).toEqual(['notAnsweredYet']);
    const driver = deciding();
    driver.give(decider, decline);
    expect(codes(driver.give(hr, withdraw))).toEqual(['notTakingPart']);
  });
  it('the round closes: silence for those who have answered, a word to those who have not', () => {
    const answered = takingPart();
    expect(mailed(answered.give(byCase, { type: 'noteRoundClosed' }))).toEqual([]);
    const waiting = deciding();
    expect(mailed(waiting.give(byCase, { type: 'noteRoundClosed' }))).toEqual([
      'invitationWithdrawn → hr',
      'invitationWithdrawn → decisionMaker',
    ]);
    waiting.settle();
    expect(waiting.facts.status).toBe('closed');
    expect(waiting.duties()).toEqual([]);
    expect(types(waiting.give(byCase, { type: 'noteRoundClosed' }))).toEqual([]);
  });
  it('an invitation taken back before it was sent is never sent', () => {
    const driver = invited();
    driver.give(byCase, { type: 'noteRemoved' });
    driver.settle();
    expect(driver.mails).toEqual([]);
  });
});

describe('gatherings for HR (R-RND-7)', () => {
  it('invites when day, time and place are known, then tells of changes, then reminds', () => {
    const driver = takingPart();
    expect(mailed(driver.give(byCase, gathering))).toEqual([]);
    const done = driver.give(byCase, fixed);
    expect(mailed(done)).toEqual(['gatheringInvitation → hr']);
    expect('mails' in done && done.mails[0]?.data).toEqual({
      gathering: 'g1',
      sequence: 1,
      day: '2027-03-10',
      from: '10:00',
      to: '15:00',
      place: 'Oslo',
      themeText: 'c-theme',
      material: ['https://kurs.example.no/forventninger'],
      calendar: 'request',
      once: 'gathering/g1/1',
    });
    expect(mailed(driver.give(byCase, fixed))).toEqual([]);
    expect(mailed(driver.give(byCase, { ...fixed, sequence: 2, place: 'Bergen' }))).toEqual(['gatheringChanged → hr']);
    expect(mailed(driver.on('2027-02-24').settle())).toEqual(['gatheringSoon → hr']);
    expect(mailed(driver.on('2027-03-08').settle())).toEqual(['gatheringSoon → hr']);
    driver.give(byCase, { type: 'noteGatheringHeld', gathering: 'g1' });
    expect(driver.duties()).toEqual([]);
    expect(codes(driver.give(hr, { type: 'registerForGathering', gathering: 'g1', coming: true }))).toEqual([
      'gatheringIsOver',
    ]);
  });
  it('nothing happens at those who do not take part, nor for other audiences', () => {
    expect(types(invited().give(byCase, fixed))).toEqual([]);
    expect(types(takingPart().give(byCase, { ...fixed, audience: ['employees', 'leaders'] }))).toEqual([]);
  });
  it('who does not come is not reminded; the round is told', () => {
    const driver = takingPart();
    driver.give(byCase, fixed);
    const no = { type: 'registerForGathering', gathering: 'g1', coming: false };
    expect(sent(driver.give(hr, no))).toEqual(['recordRegistration → r1']);
    expect(types(driver.give(hr, no))).toEqual([]);
    expect(mailed(driver.on('2027-02-24').settle())).toEqual([]);
    expect(codes(driver.give(hr, { ...no, gathering: 'g2' }))).toEqual(['noSuchGathering']);
  });
  it('a cancellation takes it out of the calendar, once', () => {
    const driver = takingPart();
    driver.give(byCase, fixed);
    const off = { type: 'noteGatheringCancelled', gathering: 'g1', sequence: 2 };
    const done = driver.give(byCase, off);
    expect(mailed(done)).toEqual(['gatheringCancelled → hr']);
    expect('mails' in done && done.mails[0]?.data).toMatchObject({ calendar: 'cancel', sequence: 2 });
    expect(mailed(driver.give(byCase, off))).toEqual([]);
    const unknown = takingPart();
    unknown.give(byCase, gathering);
    expect(mailed(unknown.give(byCase, off))).toEqual([]);
  });
  it('an agency that withdraws is taken off those that lie ahead', () => {
    const driver = takingPart();
    driver.give(byCase, fixed);
    expect(mailed(driver.on('2027-03-10').give(hr, { type: 'withdraw', reason: 'x' }))).toContain(
      'gatheringCancelled → hr',
    );
    const later = takingPart();
    later.give(byCase, fixed);
    expect(mailed(later.on('2027-03-11').give(hr, { type: 'withdraw', reason: 'x' }))).not.toContain(
      'gatheringCancelled → hr',
    );
  });
});
