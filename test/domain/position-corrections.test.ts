/** Positions that were running already (R-OPS-1), and what is put right (R-OPS-2). */
import { describe, expect, test } from 'vitest';
import { aContinuousRound, aRound, type Run, registration } from './position.builders.ts';
import { acceptance, advertised, count, decided, facts, fresh, mailsOf, selecting } from './position.courses.ts';

describe('adopt (R-OPS-1)', () => {
  const adoption = (over: Record<string, unknown> = {}) => ({
    ...registration({ type: 'adopt', targetGroup: 'disability', stage: 'advertised', deadline: '2017-03-29' }),
    link: 'https://example.org/jobb/2',
    advertisement: 'c-good',
    publishedOn: '2017-02-20',
    ...over,
  });

  test('the first mail is the next one due', () => {
    const it = fresh('2017-03-23');
    expect(it.give(adoption(), { parent: aRound() })).toEqual([]);
    expect(mailsOf(it, 'vacancy')).toEqual([]);
    it.goTo('2017-03-28');
    expect(it.mails.map((mail) => mail.mail)).toEqual(['position.deadlineSoon']);
    it.goTo('2017-03-30');
    expect(facts(it).status).toBe('verifying');
  });

  test('in a common round it is on the list already, with the round’s deadline and no other', () => {
    const it = fresh('2017-03-23');
    expect(it.give(adoption({ deadline: '2017-03-31' }), { parent: aRound() })).toEqual(['deadlineIsTheRounds']);
    expect(it.give(adoption(), { parent: aRound() })).toEqual([]);
    expect(facts(it)['listed']).toBe(true);
    const own = fresh('2017-03-23');
    own.give(adoption({ deadline: '2017-03-31' }), { parent: aContinuousRound() });
    expect(facts(own)).toMatchObject({ listed: false, deadline: '2017-03-31' });
  });

  test('a stage behind the deadline: what opened then opens silently', () => {
    const it = fresh('2017-04-05');
    expect(it.give(adoption({ stage: 'verifying' }), { parent: aRound() })).toEqual([]);
    expect(mailsOf(it, 'deadlinePassed')).toEqual([]);
    expect(it.state().ledger.acts).toMatchObject({ announce: 'notApplicable', openVerification: 'notApplicable' });
  });

  test.each([
    [{ stage: 'verifying' }, ['stageAheadOfDeadline']],
    [{ deadline: '2017-03-22' }, ['stageBehindDeadline']],
    [{ months: 25 }, ['monthsOutOfRange']],
    [{ link: undefined }, ['linkMissing']],
  ])('%j is refused: %j', (over, codes) => {
    expect(fresh('2017-03-23').give(adoption({ ...over, round: undefined }))).toEqual(codes);
  });
});

describe('what was registered is put right (R-POS-1, R-OPS-2)', () => {
  const change = (over: Record<string, unknown>) => ({ type: 'changeRegistration', ...over });

  test('anything before the advertisement is out, and the round hears of the openings', () => {
    const it = fresh();
    it.give(registration(), { parent: aRound() });
    expect(it.give(change({ title: 'Seniorrådgiver', openings: 2, mode: 'byCount', payTo: 650_000 }))).toEqual([]);
    expect(facts(it)).toMatchObject({
      title: 'Seniorrådgiver',
      openings: 2,
      mode: 'byCount',
      pay: { from: 560_000, to: 650_000 },
    });
    expect(it.messages.at(-1)?.command).toMatchObject({ type: 'notePosition', openings: 2 });
    const before = it.events.length;
    expect(it.give(change({ openings: 2 }))).toEqual([]);
    expect(it.events).toHaveLength(before);
  });

  test('every fault is listed', () => {
    const it = fresh();
    it.give(registration(), { parent: aRound() });
    expect(it.give(change({ months: 25, percentage: 0, openings: 0, payFrom: 900_000 }))).toEqual([
      'monthsOutOfRange',
      'percentageOutOfRange',
      'openingsOutOfRange',
      'payRangeReversed',
    ]);
  });

  test('once published with a reason, and never what applicants have relied on', () => {
    const it = advertised();
    expect(it.give(change({ title: 'Direktør', hasTickBox: false, percentage: 100 }))).toEqual([
      'alreadyPublished',
      'alreadyPublished',
      'reasonMissing',
    ]);
    expect(it.give(change({ percentage: 100, reason: 'c-why' }))).toEqual([]);
    expect(facts(it)['percentage']).toBe(100);
    expect(mailsOf(it, 'vacancyMoved').map(({ to }) => to)).toEqual(['programmeMailbox']);
  });

  test('no fewer openings than people hired', () => {
    const it = decided({ openings: 3 });
    it.give({ type: 'offer', application: 'x' });
    it.give(acceptance());
    expect(it.give(change({ openings: 1, reason: 'c-why' }))).toEqual(['fewerThanHired']);
    expect(it.give(change({ openings: 2, reason: 'c-why' }))).toEqual([]);
  });
});

describe('a decision that was recorded wrongly (R-OPS-2)', () => {
  const takeBack = { type: 'correct', reason: 'c-mistake', decision: 'takenBack' };

  test('is taken back with its offers; the selection goes on, and the leader is told once', () => {
    const it = decided();
    it.give({ type: 'offer', application: 'x' });
    expect(it.give(takeBack)).toEqual([]);
    expect(facts(it)).toMatchObject({ decision: null, offers: {}, status: 'selecting', feedbackFrom: null });
    expect(mailsOf(it, 'reopened').map(({ to }) => to)).toEqual(['leader']);
    expect(it.give({ type: 'decide', body: 'Ansettelsesrådet', on: '2017-04-03', ranking: ['y', 'x', 'z'] })).toEqual(
      [],
    );
    expect(facts(it)['status']).toBe('answering');
  });

  test('not when there is none, and not when somebody has been hired on the ground of it', () => {
    expect(selecting().give(takeBack)).toEqual(['decisionFirst']);
    const it = decided({ openings: 2 });
    it.give({ type: 'offer', application: 'x' });
    it.give(acceptance());
    expect(it.give(takeBack)).toEqual(['somebodyHired']);
  });
});

test('nobody is hired whom the employment would turn away', () => {
  const it = decided();
  it.give({ type: 'offer', application: 'x' });
  const service = [{ from: '2017-01-01', to: '2017-09-01' }];
  expect(it.give(acceptance({ earlierService: service }))).toEqual(['serviceAfterStart']);
  it.give({ type: 'changeLeader', leader: 'person-x' });
  expect(mailsOf(it, 'leaderAppointed').map(({ to }) => to)).toEqual(['leader']);
  expect(it.give(acceptance())).toEqual(['hiredIsLeader']);
});

describe('an agency that had not left the round after all (R-PAR-3)', () => {
  const undone = { type: 'noteWithdrawalUndone', reason: 'c-slip' };
  const aCase = { as: 'case' } as const;
  const withdrawn = (it: Run): Run => {
    expect(it.give({ type: 'noteWithdrawn' }, aCase)).toEqual([]);
    return it;
  };

  test('its positions go on as far as they had come, one that nobody applied to from its start', () => {
    const it = withdrawn(selecting());
    expect(facts(it)).toMatchObject({ outcome: 'withdrawn', status: 'answering' });
    it.give(undone, aCase);
    expect(facts(it)).toMatchObject({ outcome: null, status: 'selecting', feedbackFrom: null });
    expect(it.messages.at(-1)?.command).toMatchObject({ type: 'noteOutcome', outcome: 'open' });
    const early = withdrawn(advertised());
    expect(facts(early)).toMatchObject({ status: 'closed' });
    early.give(undone, aCase);
    expect(facts(early)).toMatchObject({ outcome: null, status: 'advertised' });
    const events = early.events.length;
    early.give(undone, aCase);
    expect(early.events).toHaveLength(events);
  });

  test('where somebody has had an answer it stays stopped, until a person opens it again', () => {
    const it = withdrawn(selecting());
    count(it, { answered: 1 });
    it.give(undone, aCase);
    expect(facts(it)).toMatchObject({ outcome: 'withdrawn' });
    expect(it.give({ type: 'correct', reason: 'c-slip', outcome: 'open' })).toEqual([]);
    expect(facts(it)).toMatchObject({ outcome: null });
  });

  test('one that was stopped for another reason stays so', () => {
    const it = selecting();
    it.give({ type: 'stop', reason: 'c-why' });
    it.give(undone, aCase);
    expect(facts(it)).toMatchObject({ outcome: 'stopped' });
  });
});
