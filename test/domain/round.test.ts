import { describe, expect, it } from 'vitest';
import { as, byCase, codes, mailed, sent, types } from './participation.builders.ts';
import {
  answers,
  common,
  continuous,
  coordinator,
  dates,
  drafted,
  empty,
  recruited,
  started,
} from './round.builders.ts';

describe('the plan (R-RND-4)', () => {
  it('a common round has 18 months, a continuous one 24', () => {
    expect(drafted().facts).toMatchObject({ status: 'draft', termMonths: 18 });
    expect(drafted(continuous).facts).toMatchObject({ termMonths: 24, dates: { publishFrom: null } });
    expect(codes(drafted().give(coordinator, common))).toEqual(['alreadyDrafted']);
    expect(codes(empty().give(coordinator, { type: 'start' }))).toEqual(['noSuchRound']);
    expect(codes(empty().give(as('hr'), common))).toEqual(['notAllowed']);
  });
  it('lists every fault', () => {
    const wrong = {
      ...common,
      termMonths: 25,
      policy: { noticeFromMonths: 1 },
      dates: { replyBy: '2026-11-01', publishFrom: '2027-02-14', applicationDeadline: '2027-02-16' },
    };
    expect(codes(empty().give(coordinator, wrong))).toEqual([
      'dateMissing',
      'datePast',
      'notWorkingDay',
      'notWorkingDay',
      'advertisingTooShort',
      'termOutOfBounds',
      'policyOutOfBounds',
    ]);
  });
  it.each([
    [{ replyBy: '2026-11-02' }, []],
    [{ replyBy: '2026-10-30' }, ['datePast']],
    [{ replyBy: '2027-02-15' }, ['datesOutOfOrder']],
    [{ replyBy: '2027-02-12' }, []],
    [{ applicationDeadline: '2027-03-01' }, []],
    [{ applicationDeadline: '2027-02-26' }, ['advertisingTooShort']],
    [{ applicationDeadline: '2027-02-15' }, ['datesOutOfOrder']],
    [{ recruitmentEnd: '2027-03-31' }, ['datesOutOfOrder']],
    [{ recruitmentEnd: '2027-04-01' }, []],
    // Maundy Thursday and the day before it in 2027.
    [{ applicationDeadline: '2027-03-25' }, ['notWorkingDay']],
    [{ applicationDeadline: '2027-03-24' }, []],
  ])('with %j: %j', (change, expected) => {
    expect(codes(empty().give(coordinator, { ...common, dates: { ...dates, ...change } }))).toEqual(expected);
  });
  it('a reason allows less time for applying', () => {
    const short = { ...common, dates: { ...dates, applicationDeadline: '2027-02-26' }, shortAdvertising: 'Haster' };
    expect(types(empty().give(coordinator, short))).toEqual(['drafted']);
  });
  it('the legal bounds hold on both sides', () => {
    const policy = (noticeFromMonths: number) => ({ ...common, policy: { noticeFromMonths } });
    expect([1, 2, 6, 7].map((months) => codes(empty().give(coordinator, policy(months))).length)).toEqual([1, 0, 0, 1]);
  });
  it('a continuous round has no common dates', () => {
    expect(codes(empty().give(coordinator, { ...continuous, dates }))).toEqual([
      'dateNotCommon',
      'dateNotCommon',
      'dateNotCommon',
    ]);
  });
  it('a draft may change until it is started', () => {
    const driver = drafted();
    expect(types(driver.give(coordinator, { type: 'changeDraft', termMonths: 20 }))).toEqual(['draftChanged']);
    expect(types(driver.give(coordinator, { type: 'changeDraft', termMonths: 20 }))).toEqual([]);
    expect(codes(driver.give(coordinator, { type: 'changeDraft', model: 'continuous' }))).toHaveLength(3);
    expect(codes(started().give(coordinator, { type: 'changeDraft', termMonths: 20 }))).toEqual(['alreadyStarted']);
  });
});

describe('the agencies (R-RND-3)', () => {
  it('are asked when the round starts, each once', () => {
    const driver = drafted();
    const named = { type: 'addAgencies', agencies: [{ agency: 'a1' }, { agency: 'a2' }, { agency: 'a1' }] };
    expect(sent(driver.give(coordinator, named))).toEqual([]);
    expect(types(driver.give(coordinator, named))).toEqual([]);
    driver.settle();
    expect(driver.messages).toEqual([]);
    driver.give(coordinator, { type: 'start' });
    expect(sent(driver.settle())).toEqual(['open → participation.a1.0', 'open → participation.a2.0']);
    expect(sent(driver.settle())).toEqual([]);
    expect(driver.messages[0]?.command).toMatchObject({ round: 'r1', agency: 'a1', replyBy: '2026-12-09' });
  });
  it('a common round needs some, and its dates must still lie ahead', () => {
    expect(codes(drafted().give(coordinator, { type: 'start' }))).toEqual(['noAgencies']);
    expect(codes(drafted().on('2026-12-10').give(coordinator, { type: 'start' }))).toEqual(['datePast', 'noAgencies']);
    expect(types(drafted(continuous).give(coordinator, { type: 'start' }))).toEqual(['started']);
    expect(types(started().give(coordinator, { type: 'start' }))).toEqual([]);
  });
  it('who comes later is asked at once, with a reply date that lies ahead', () => {
    const driver = started(['a1'], continuous).on('2027-01-04');
    const late = { type: 'addAgencies', agencies: [{ agency: 'a3' }] };
    expect(codes(driver.give(coordinator, late))).toEqual(['datePast']);
    const given = driver.give(coordinator, { ...late, replyBy: '2027-02-01' });
    expect('messages' in given && given.messages[0]?.command).toMatchObject({ agency: 'a3', replyBy: '2027-02-01' });
  });
  it('nobody joins a common round after its deadline', () => {
    const driver = started().on('2027-04-01');
    driver.settle();
    expect(
      codes(driver.give(coordinator, { type: 'addAgencies', agencies: [{ agency: 'a3' }], replyBy: '2027-04-02' })),
    ).toEqual(['tooLateToJoin', 'replyAfterDeadline']);
  });
  it('may be taken out until they have answered', () => {
    const draft = drafted();
    draft.give(coordinator, { type: 'addAgencies', agencies: [{ agency: 'a1' }] });
    expect(sent(draft.give(coordinator, { type: 'removeAgency', agency: 'a1' }))).toEqual([]);
    const driver = started();
    expect(sent(driver.give(coordinator, { type: 'removeAgency', agency: 'a1' }))).toEqual([
      'noteRemoved → participation.a1.0',
    ]);
    expect(codes(driver.give(coordinator, { type: 'removeAgency', agency: 'a1' }))).toEqual(['noSuchAgency']);
    answers(driver, 'a2', 'takingPart', 1);
    expect(codes(driver.give(coordinator, { type: 'removeAgency', agency: 'a2' }))).toEqual(['agencyHasAnswered']);
  });
  it('who declined may be asked again with a new case, and the old one is not heard', () => {
    const driver = started();
    answers(driver, 'a1', 'declined');
    const again = driver.give(coordinator, { type: 'addAgencies', agencies: [{ agency: 'a1' }] });
    expect(sent(again)).toHaveLength(1);
    expect(sent(again)).not.toContain('open → participation.a1.0');
    expect(types(answers(driver, 'a1', 'takingPart', 3))).toEqual([]);
  });
  it('may get a later reply date', () => {
    const driver = started();
    const extend = { type: 'extendReply', agency: 'a1', to: '2026-12-16' };
    expect(sent(driver.give(coordinator, extend))).toEqual(['extendReply → participation.a1.0']);
    expect(types(driver.give(coordinator, extend))).toEqual([]);
    expect(codes(driver.give(coordinator, { ...extend, to: '2026-12-12' }))).toEqual([
      'notWorkingDay',
      'replyNotLater',
    ]);
    expect(codes(driver.give(coordinator, { ...extend, to: '2027-03-31' }))).toEqual(['replyAfterDeadline']);
    expect(codes(driver.give(coordinator, { ...extend, agency: 'a9' }))).toEqual(['noSuchAgency']);
    expect(codes(drafted().give(coordinator, extend))).toEqual(['notStarted']);
    answers(driver, 'a1', 'declined');
    expect(codes(driver.give(coordinator, { ...extend, to: '2026-12-18' }))).toEqual(['agencyHasAnswered']);
  });
  it('the coordinator gets one list of who has not answered, the day after', () => {
    const driver = started(['a1', 'a2', 'a3']);
    answers(driver, 'a1', 'declined');
    driver.give(coordinator, { type: 'extendReply', agency: 'a3', to: '2026-12-16' });
    expect(mailed(driver.on('2026-12-09', '23:59').settle())).toEqual([]);
    const done = driver.on('2026-12-10', '00:00').settle();
    expect(mailed(done)).toEqual(['notAnswered → coordinator']);
    expect(done.mails[0]?.data).toEqual({ count: 1, agencies: ['a2'] });
    expect(mailed(driver.on('2026-12-11').settle())).toEqual([]);
  });
  it('nothing is listed when everybody has answered', () => {
    const driver = started(['a1']);
    answers(driver, 'a1', 'declined');
    expect(mailed(driver.on('2026-12-10').settle())).toEqual([]);
  });
});

describe('the course of a common round (R-RND-2)', () => {
  it.each([
    ['2026-12-10', 'invited'],
    ['2027-02-14', 'invited'],
    ['2027-02-15', 'open'],
    ['2027-03-31', 'open'],
    ['2027-04-01', 'deadlinePassed'],
    ['2027-05-31', 'deadlinePassed'],
  ])('on %s it is %s', (day, status) => {
    const driver = started();
    driver.on(day).settle();
    expect(driver.facts.status).toBe(status);
  });
  it('positions without an outcome are listed after the recruitment’s end', () => {
    const driver = started(['a1']);
    driver.give(byCase, { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 });
    expect(mailed(driver.on('2027-06-01').settle())).toContain('positionsLate → coordinator');
    expect(driver.facts.status).toBe('recruitmentFinished');
    expect(mailed(recruited())).not.toContain('positionsLate → coordinator');
  });
  it('runs from the first day of the first employee to the last day of the last', () => {
    const driver = recruited();
    expect(driver.facts.status).toBe('recruitmentFinished');
    driver.on('2027-09-01', '00:00').settle();
    expect(driver.facts.status).toBe('running');
    expect(codes(driver.give(coordinator, { type: 'close' }))).toEqual(['termsRunning']);
    driver.on('2029-03-01').give(byCase, { type: 'noteEmploymentEnded', employment: 'e1', outcome: 'permanent' });
    driver.settle();
    expect(driver.duty('close')).toMatchObject({ owner: 'coordinator', due: '2029-03-15' });
    const closed = driver.give(coordinator, { type: 'close' });
    expect(sent(closed)).toEqual(['noteRoundClosed → all participation']);
    expect(mailed(driver.settle())).toEqual(['report → coordinator']);
    expect(driver.duties()).toEqual([]);
    expect(types(driver.give(coordinator, { type: 'close' }))).toEqual([]);
    expect(codes(driver.give(coordinator, { type: 'setAdvice', advice: 'x' }))).toEqual(['caseClosed']);
  });
  it('nobody hired: it is ready to close at once', () => {
    const driver = started(['a1']);
    driver.on('2027-06-01').settle();
    expect(driver.duty('close')).toBeDefined();
  });
  it('a position that is opened again (R-OPS-2): the coordinator is asked anew when all is over again', () => {
    const driver = started(['a1']);
    const outcome = { type: 'noteOutcome', position: 's1', agency: 'a1', hires: 0 };
    driver.give(byCase, { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 });
    driver.give(byCase, { ...outcome, outcome: 'stopped' });
    expect(mailed(driver.on('2027-06-01').settle())).toContain('closeDue → coordinator');
    driver.on('2027-06-04').give(byCase, { ...outcome, outcome: null });
    driver.settle();
    expect(driver.duty('close')).toBeUndefined();
    driver.on('2027-06-09').give(byCase, { ...outcome, outcome: 'stopped' });
    expect(mailed(driver.settle())).toContain('closeDue → coordinator');
    expect(driver.duty('close')).toMatchObject({ due: '2027-06-23' });
  });
  it('an open position keeps it open', () => {
    const driver = started(['a1']);
    driver.give(byCase, { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 });
    expect(codes(driver.give(coordinator, { type: 'close' }))).toEqual(['positionsOpen']);
  });
  it('a draft is given up without a word', () => {
    const driver = drafted();
    expect(sent(driver.give(coordinator, { type: 'close' }))).toEqual([]);
    expect(mailed(driver.settle())).toEqual([]);
  });
  it('a continuous one is open until it is closed', () => {
    const driver = started(['a1'], continuous);
    expect(driver.facts.status).toBe('open');
    driver.on('2028-01-10').settle();
    expect(driver.facts.status).toBe('open');
    driver.give(coordinator, { type: 'close' });
    expect(mailed(driver.settle())).toEqual(['report → coordinator']);
  });
});

describe('dates that move (R-RND-5)', () => {
  const move = (which: string, to: string) => ({ type: 'moveDate', which, to, reason: 'Påske' });
  it('positions are told, and agencies that have none yet', () => {
    const driver = started();
    answers(driver, 'a1', 'takingPart', 1);
    answers(driver, 'a2', 'takingPart', 1);
    driver.give(byCase, { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 });
    expect(sent(driver.give(coordinator, move('applicationDeadline', '2027-04-05')))).toEqual([
      'noteDateMoved → all position',
      'noteDateMoved → participation.a2.0',
    ]);
    expect(types(driver.give(coordinator, move('applicationDeadline', '2027-04-05')))).toEqual([]);
  });
  it('a passed date stays, its own day is not over', () => {
    const driver = started();
    driver.on('2027-03-31').settle();
    expect(types(driver.give(coordinator, move('applicationDeadline', '2027-04-01')))).toEqual(['dateMoved']);
    driver.on('2027-04-02').settle();
    expect(codes(driver.give(coordinator, move('applicationDeadline', '2027-04-05')))).toEqual(['dateAlreadyPassed']);
    expect(codes(driver.give(coordinator, move('publishFrom', '2027-04-05')))).toEqual(['dateAlreadyPassed']);
  });
  it('a deadline that has been published is never made shorter (R-POS-5)', () => {
    const driver = started();
    driver.on('2027-02-12').settle();
    expect(types(driver.give(coordinator, move('applicationDeadline', '2027-03-30')))).toEqual(['dateMoved']);
    driver.on('2027-02-15').settle();
    expect(codes(driver.give(coordinator, move('applicationDeadline', '2027-03-18')))).toEqual([
      'deadlineNotShortened',
    ]);
    expect(types(driver.give(coordinator, move('applicationDeadline', '2027-04-05')))).toEqual(['dateMoved']);
  });
  it('the reply date may be set anew when too few have answered; the list comes again', () => {
    const driver = started(['a1']);
    driver.on('2026-12-10').settle();
    expect(sent(driver.give(coordinator, move('replyBy', '2027-01-15')))).toEqual([
      'noteDateMoved → all participation',
    ]);
    expect(mailed(driver.settle())).toEqual([]);
    expect(mailed(driver.on('2027-01-16').settle())).toEqual(['notAnswered → coordinator']);
    expect(codes(driver.on('2027-02-15').give(coordinator, move('replyBy', '2027-02-16')))).toEqual([
      'dateAlreadyPassed',
    ]);
  });
  it('lists every fault of the new date', () => {
    expect(codes(started().give(coordinator, move('replyBy', '2027-02-21')))).toEqual([
      'notWorkingDay',
      'datesOutOfOrder',
    ]);
    expect(codes(started().give(coordinator, move('replyBy', '2026-10-30')))).toEqual(['datePast']);
    expect(codes(drafted().give(coordinator, move('replyBy', '2026-12-10')))).toEqual(['notStarted']);
    const open = started(['a1'], continuous);
    expect(codes(open.give(coordinator, move('recruitmentEnd', '2027-02-22')))).toEqual(['dateNotCommon']);
  });
  it('a corrected round is told to its participations; the group stands once there are positions', () => {
    const driver = started();
    const correct = { type: 'correct', reason: 'Feil', targetGroup: 'disability' };
    expect(sent(driver.give(coordinator, correct))).toEqual(['noteRoundCorrected → all participation']);
    expect(types(driver.give(coordinator, correct))).toEqual([]);
    driver.give(byCase, { type: 'notePosition', position: 's1', agency: 'a1', openings: 1 });
    expect(codes(driver.give(coordinator, { ...correct, targetGroup: 'disabilityOrGap', termMonths: 25 }))).toEqual([
      'termOutOfBounds',
      'positionsRegistered',
    ]);
  });
});

describe('gatherings (R-RND-7)', () => {
  const month = { type: 'planGathering', audience: ['employees', 'hr'], month: '2027-09' };
  const whole = { day: '2027-09-15', from: '09:00', to: '15:00', place: 'Oslo' };
  it('the month first: told to participations and employments, mandatory in a common round', () => {
    const driver = started();
    expect(sent(driver.give(coordinator, month))).toEqual([
      'noteGathering → all participation',
      'noteGathering → all employment',
    ]);
    expect(driver.messages.at(-1)?.command).toMatchObject({ mandatory: true, day: null, sequence: 0 });
    const open = started(['a1'], continuous);
    open.give(coordinator, month);
    expect(open.messages.at(-1)?.command).toMatchObject({ mandatory: false });
  });
  it('theme and material go with it, and another of either is another version', () => {
    const driver = started();
    const about = { theme: 'c-theme', material: ['https://kurs.example.no/1'] };
    driver.give(coordinator, { ...month, ...about });
    const told = { themeText: 'c-theme', material: ['https://kurs.example.no/1'] };
    expect(driver.messages.at(-1)?.command).toMatchObject({ ...told, sequence: 0 });
    const [gathering] = Object.keys((driver.facts as unknown as { gatherings: object }).gatherings);
    const change = (fields: object) =>
      types(driver.give(coordinator, { type: 'changeGathering', gathering, ...fields }));
    expect(change({ material: ['https://kurs.example.no/1'] })).toEqual([]);
    expect(change({ material: ['https://kurs.example.no/2'] })).toEqual(['gatheringChanged']);
    expect(driver.messages.at(-1)?.command).toMatchObject({ material: ['https://kurs.example.no/2'], sequence: 1 });
    expect(change({ material: [] })).toEqual(['gatheringChanged']);
    expect(change({ theme: 'c-other' })).toEqual(['gatheringChanged']);
    expect(driver.messages.at(-1)?.command).toMatchObject({ themeText: 'c-other', material: [], sequence: 3 });
  });
  it('lists every fault', () => {
    const wrong = { ...month, month: '2026-10', day: '2026-11-01', from: '10:00', to: '10:00' };
    expect(codes(started().give(coordinator, wrong))).toEqual([
      'monthPast',
      'timeBackwards',
      'datePast',
      'dayNotInMonth',
      'notWorkingDay',
    ]);
    expect(codes(started().give(coordinator, { ...month, from: '10:00' }))).toEqual(['timeIncomplete']);
  });
  it('must be complete six weeks before its month', () => {
    const driver = started();
    driver.give(coordinator, month);
    const [id] = Object.keys((driver.facts as unknown as { gatherings: object }).gatherings);
    expect(driver.duty(`gathering.${id}`)?.due).toBe('2027-07-21');
    driver.give(coordinator, { type: 'changeGathering', gathering: id, ...whole });
    expect(driver.duty(`gathering.${id}`)).toBeUndefined();
    expect(driver.messages.at(-1)?.command).toMatchObject({ sequence: 1, ...whole });
    expect(types(driver.give(coordinator, { type: 'changeGathering', gathering: id, ...whole }))).toEqual([]);
    expect(driver.duty(`attendance.${id}`)?.due).toBe('2027-09-22');
  });
  it('is moved, cancelled and closed in its time only', () => {
    const driver = started();
    driver.give(coordinator, { ...month, ...whole });
    const [gathering] = Object.keys((driver.facts as unknown as { gatherings: object }).gatherings);
    expect(codes(driver.give(coordinator, { type: 'closeGathering', gathering }))).toEqual(['gatheringAhead']);
    driver.on('2027-09-15');
    expect(types(driver.give(coordinator, { type: 'changeGathering', gathering, place: 'Hamar' }))).toEqual([
      'gatheringChanged',
    ]);
    driver.on('2027-09-16');
    expect(codes(driver.give(coordinator, { type: 'changeGathering', gathering, place: 'Oslo' }))).toEqual([
      'gatheringIsOver',
    ]);
    expect(codes(driver.give(coordinator, { type: 'cancelGathering', gathering, reason: 'x' }))).toEqual([
      'gatheringIsOver',
    ]);
    expect(sent(driver.give(coordinator, { type: 'closeGathering', gathering }))).toEqual([
      'noteGatheringHeld → all participation',
      'noteGatheringHeld → all employment',
    ]);
    expect(types(driver.give(coordinator, { type: 'closeGathering', gathering }))).toEqual([]);
    expect(codes(driver.give(coordinator, { type: 'closeGathering', gathering: 'x' }))).toEqual(['noSuchGathering']);
  });
  it('shares contacts when it has been, with those who share theirs and with nobody else', () => {
    const driver = started(['a1', 'a2']);
    driver.give(coordinator, { ...month, ...whole, audience: ['leaders', 'mentors', 'hr'] });
    const [gathering] = Object.keys((driver.facts as unknown as { gatherings: object }).gatherings);
    const comes = { type: 'recordRegistration', gathering, coming: true };
    driver.give(byCase, { ...comes, agency: 'a1', contact: 'p1' });
    driver.give(byCase, { ...comes, person: 'p2', contact: 'p2' });
    driver.give(byCase, { ...comes, person: 'p3' });
    driver.give(byCase, { ...comes, person: 'p4', contact: 'p4' });
    driver.give(byCase, { ...comes, person: 'p4', contact: 'p4', coming: false });
    driver.give(byCase, { ...comes, person: 'p5', contact: 'p5' });
    driver.give(byCase, { ...comes, person: 'p5' });
    expect(codes(driver.give(byCase, { ...comes, person: 'p2', agency: 'a1' }))).toEqual(['registerOneAtATime']);
    const given = driver.on('2027-09-16').give(coordinator, { type: 'closeGathering', gathering });
    expect('mails' in given && given.mails.map(({ mail, to, data }) => [mail, to, data['contacts']])).toEqual([
      ['gatheringContacts', { person: 'p1' }, ['p2']],
      ['gatheringContacts', { person: 'p2' }, ['p1']],
    ]);
  });
  it('cancelled: everybody is told once', () => {
    const driver = started();
    driver.give(coordinator, { ...month, ...whole });
    const [gathering] = Object.keys((driver.facts as unknown as { gatherings: object }).gatherings);
    const cancel = { type: 'cancelGathering', gathering, reason: 'Snø' };
    expect(sent(driver.give(coordinator, cancel))).toEqual([
      'noteGatheringCancelled → all participation',
      'noteGatheringCancelled → all employment',
    ]);
    expect(types(driver.give(coordinator, cancel))).toEqual([]);
    expect(codes(driver.give(coordinator, { type: 'changeGathering', gathering, place: 'X' }))).toEqual([
      'gatheringIsCancelled',
    ]);
  });
  it('who comes to the round later hears of what lies ahead', () => {
    const driver = started(['a1']);
    driver.give(coordinator, { ...month, ...whole });
    expect(sent(answers(driver, 'a1', 'takingPart', 1))).toEqual(['noteGathering → participation.a1.0']);
    const term = { type: 'noteEmployment', employment: 'e1', agency: 'a1', start: '2027-09-01', leaving: '2029-02-28' };
    expect(sent(driver.give(byCase, term))).toEqual(['noteGathering → e1']);
    expect(types(driver.give(byCase, term))).toEqual([]);
    expect(sent(driver.on('2027-09-16').give(byCase, { ...term, employment: 'e2' }))).toEqual([]);
  });
  it('three are to be planned by the recruitment’s end', () => {
    const driver = started();
    expect(driver.duty('gatherings')).toMatchObject({ due: '2027-05-31', data: { planned: 0, needed: 3 } });
    for (const one of ['2027-09', '2028-02', '2028-09']) driver.give(coordinator, { ...month, month: one });
    expect(driver.duty('gatherings')).toBeUndefined();
    expect(started(['a1'], continuous).duty('gatherings')).toBeUndefined();
  });
  it('registration and attendance: yes or no for one at a time', () => {
    const driver = recruited();
    driver.give(coordinator, { ...month, ...whole });
    const [gathering] = Object.keys((driver.facts as unknown as { gatherings: object }).gatherings);
    const coming = { type: 'recordRegistration', gathering, employment: 'e1', coming: true };
    expect(types(driver.give(coordinator, coming))).toEqual(['registrationRecorded']);
    expect(types(driver.give(coordinator, coming))).toEqual([]);
    expect(codes(driver.give(coordinator, { ...coming, agency: 'a9' }))).toEqual([
      'noSuchAgency',
      'registerOneAtATime',
    ]);
    const attended = { type: 'recordAttendance', gathering, employment: 'e1', attended: true };
    expect(codes(driver.on('2027-09-14').give(coordinator, attended))).toEqual(['gatheringAhead']);
    expect(sent(driver.on('2027-09-15').give(coordinator, attended))).toEqual(['recordAttendance → e1']);
    expect(sent(driver.give(byCase, { ...attended, attended: false }))).toEqual([]);
    expect(codes(driver.give(coordinator, { ...attended, employment: 'e9' }))).toEqual(['noSuchEmployment']);
  });
});

describe('career guidance (R-RND-10)', () => {
  it('is offered, then held; only the days are kept', () => {
    const driver = recruited();
    expect(driver.duty('guidanceOffer.e1')?.due).toBe('2028-03-01');
    driver
      .on('2027-10-01')
      .give(coordinator, { type: 'recordGuidance', employment: 'e1', step: 'offered', on: '2027-10-01' });
    expect(driver.duty('guidanceOffer.e1')).toBeUndefined();
    expect(driver.duty('guidance.e1')?.due).toBe('2028-11-28');
    const held = { type: 'recordGuidance', employment: 'e1', step: 'held', on: '2027-10-02' };
    expect(codes(driver.give(coordinator, held))).toEqual(['dayAhead']);
    expect(types(driver.on('2027-10-02').give(coordinator, held))).toEqual(['guidanceRecorded']);
    expect(types(driver.give(coordinator, held))).toEqual([]);
    expect(driver.duty('guidance.e1')).toBeUndefined();
    expect(codes(driver.give(coordinator, { ...held, employment: 'e9' }))).toEqual(['noSuchEmployment']);
  });
  it('is nobody’s duty after the term', () => {
    const driver = recruited();
    driver.give(byCase, { type: 'noteEmploymentEnded', employment: 'e1', outcome: 'cancelled' });
    expect(driver.duty('guidanceOffer.e1')).toBeUndefined();
  });
  it('advice is set, and nothing happens when it is the same', () => {
    const driver = started();
    expect(types(driver.give(coordinator, { type: 'setAdvice', advice: 'Råd' }))).toEqual(['adviceSet']);
    expect(types(driver.give(coordinator, { type: 'setAdvice', advice: 'Råd' }))).toEqual([]);
  });
});
