/** Applications (R-APP): receipt, the question about the target group, selection, a person's answer, erasure. */
import { describe, expect, test } from 'vitest';
import { application } from '../../domain/application/index.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Context } from '../../domain/case/definition.ts';
import { applicationStory, aText, type Giver, type Run, run } from './position.builders.ts';

const aPosition = (over: Record<string, unknown> = {}): Context['parent'] => ({
  kind: 'position',
  facts: {
    status: 'advertised',
    ...{
      agency: 'a1',
      leader: 'lea',
      title: 'Rådgiver',
      targetGroup: 'disabilityOrGap',
      hasTickBox: true,
      mode: 'byCandidate',
      deadline: '2017-03-29',
      declarationDeadline: '2017-04-08',
      latePolicy: null,
      outcome: null,
      policy: {},
      ...over,
    },
  },
});

const receipt = (over: Record<string, unknown> = {}) => ({
  type: 'receive',
  position: 'pos1',
  applicant: 'kim',
  toolId: 't-1',
  ticked: true,
  receivedOn: '2017-03-20',
  ...over,
});

const facts = (it: Run) => it.state().facts as unknown as Record<string, unknown>;
const names = (it: Run) => it.mails.map((mail) => mail.mail.replace('application.', ''));
const kim: Giver = { as: 'applicant' };
const aCase: Giver = { as: 'case' };

const fresh = (day = '2017-03-20') => run(application, applicationStory, 'app1', day);
function received(over: Record<string, unknown> = {}, parent = aPosition(), day = '2017-03-20'): Run {
  const it = fresh(day);
  expect(it.give(receipt(over), { parent })).toEqual([]);
  return it;
}

/** What the position has been told in sum. */
function counts(it: Run): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { command } of it.messages) {
    if (command.type !== 'noteCounts') continue;
    const { change: open, sealed } = command as unknown as Record<'change' | 'sealed', Record<string, number>>;
    for (const [name, change] of Object.entries({ ...open, ...sealed })) {
      sums[name] = (sums[name] ?? 0) + change;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}
const candidates = (it: Run) =>
  it.messages.filter((message) => message.command.type === 'noteCandidate').map((message) => message.command);

describe('receive (R-APP-1, 2)', () => {
  test('ticked: confirmed by the own word, one receipt, counted', () => {
    const it = received();
    expect(facts(it)).toMatchObject({ settled: 'confirmed', settledBy: 'tick', declarationDue: null });
    expect(names(it)).toEqual(['receipt']);
    expect(counts(it)).toEqual({ received: 1, confirmed: 1, toAnswer: 1 });
  });

  test.each([
    ['not ticked', { ticked: false }, aPosition()],
    ['nothing said', { ticked: null }, aPosition()],
    ['no box in the portal', { ticked: true }, aPosition({ hasTickBox: false })],
  ] as const)('%s: asked at once', (_, over, parent) => {
    const it = received(over, parent);
    expect(facts(it)).toMatchObject({ settled: 'waiting', askedOn: '2017-03-20', declarationDue: '2017-04-08' });
    expect(names(it)).toEqual(['receiptAsking']);
    expect(counts(it)).toEqual({ received: 1, waiting: 1, toAnswer: 1 });
  });

  test('whoever is asked late has a week all the same', () => {
    expect(facts(received({ ticked: false }, aPosition(), '2017-04-01'))).toMatchObject({
      declarationDue: '2017-04-08',
    });
    expect(facts(received({ ticked: false }, aPosition(), '2017-04-02'))).toMatchObject({
      declarationDue: '2017-04-09',
    });
  });

  test.each([
    ['on the deadline', '2017-03-29', null, [], false],
    ['a day late, nothing chosen', '2017-03-30', null, ['latePolicyNotChosen'], false],
    ['a day late, all', '2017-03-30', 'all', [], true],
    ['a day late, none', '2017-03-30', 'none', [], true],
  ] as const)('%s', (_, receivedOn, latePolicy, codes, late) => {
    const it = fresh('2017-03-30');
    expect(it.give(receipt({ receivedOn, ticked: false }), { parent: aPosition({ latePolicy }) })).toEqual(codes);
    if (codes.length === 0) expect(facts(it)).toMatchObject({ late, considered: latePolicy !== 'none' });
  });

  test('a late one that is not considered is still to be answered, and is not asked', () => {
    const it = received({ receivedOn: '2017-03-30', ticked: false }, aPosition({ latePolicy: 'none' }), '2017-03-30');
    expect(counts(it)).toEqual({ received: 1, late: 1, toAnswer: 1 });
    expect(names(it)).toEqual(['receipt']);
    expect(it.give({ type: 'declare', textVersion: 'v1' }, kim)).toEqual(['lateNotConsidered']);
    expect(it.give({ type: 'settle', inTargetGroup: true, reason: 'saidSoOtherwise' })).toEqual(['lateNotConsidered']);
  });

  test.each([
    [aPosition({ mode: 'byCount' }), 'positionByCount'],
    [{ kind: 'position', facts: { ...aPosition()?.facts, status: 'preparing' } }, 'positionNotPublished'],
    [aPosition({ outcome: 'stopped' }), 'positionEnded'],
    [null, 'noSuchPosition'],
  ] as const)('refused: %#', (parent, code) => {
    expect(fresh().give(receipt(), { parent })).toEqual([code]);
  });

  test('the same again changes nothing; the latest tick wins', () => {
    const it = received();
    it.give(receipt(), { parent: aPosition(), as: 'system' });
    expect(names(it)).toEqual(['receipt']);
    it.give(receipt({ ticked: false }), { parent: aPosition(), as: 'system' });
    expect(facts(it)).toMatchObject({ settled: 'waiting' });
    expect(names(it)).toEqual(['receipt', 'declarationAsked']);
    expect(counts(it)).toEqual({ received: 1, waiting: 1, toAnswer: 1 });
  });

  test('the tick may change twice: asked twice, by two mails with keys of their own', () => {
    const it = received();
    for (const ticked of [false, true, false]) it.give(receipt({ ticked }), { parent: aPosition(), as: 'system' });
    expect(names(it)).toEqual(['receipt', 'declarationAsked', 'declarationAsked']);
    expect(new Set(it.mails.map((mail) => mail.key)).size).toBe(3);
    expect(new Set(it.messages.map((message) => message.key)).size).toBe(it.messages.length);
  });

  test('but never over what the applicant confirmed, or a person decided', () => {
    const it = received({ ticked: false });
    it.give({ type: 'declare', textVersion: 'v1' }, kim);
    it.give(receipt({ ticked: false }), { parent: aPosition() });
    expect(facts(it)).toMatchObject({ settled: 'confirmed', settledBy: 'applicant' });
    const decided = received();
    decided.give({ type: 'settle', inTargetGroup: false, reason: 'conditionsNotMet' });
    decided.give(receipt({ ticked: true }), { parent: aPosition() });
    expect(facts(decided)).toMatchObject({ settled: 'notInGroup' });
  });
});

describe('the self-declaration (R-APP-3)', () => {
  test('reminders after 3 and 7 days, last call 2 days before; then only a fact', () => {
    const it = received({ ticked: false });
    it.goTo('2017-03-22');
    expect(names(it)).toEqual(['receiptAsking']);
    it.goTo('2017-03-23');
    expect(names(it)).toEqual(['receiptAsking', 'declarationReminder']);
    it.goTo('2017-03-27');
    expect(names(it)).toEqual(['receiptAsking', 'declarationReminder', 'declarationReminder']);
    it.goTo('2017-04-06');
    expect(names(it).at(-1)).toBe('declarationLastCall');
    it.goTo('2017-04-08', '23:59');
    expect(facts(it)).toMatchObject({ settled: 'waiting' });
    it.goTo('2017-04-09', '00:00');
    expect(facts(it)).toMatchObject({ settled: 'notAnswered', outcome: null });
    expect(names(it)).toHaveLength(4);
    expect(counts(it)).toEqual({ received: 1, notAnswered: 1, toAnswer: 1 });
  });

  test('a declaration silences the reminders, and counts after the time too until HR has decided', () => {
    const it = received({ ticked: false });
    it.goTo('2017-04-10');
    expect(it.give({ type: 'declare', textVersion: 'v1' }, kim)).toEqual([]);
    expect(counts(it)).toEqual({ received: 1, confirmed: 1, toAnswer: 1 });
    const sent = it.mails.length;
    it.goTo('2017-06-01');
    expect(it.mails).toHaveLength(sent);
    const late = received({ ticked: false });
    late.goTo('2017-04-10');
    late.give({ type: 'settle', inTargetGroup: false, reason: 'didNotAnswer' });
    expect(late.give({ type: 'declare', textVersion: 'v1' }, kim)).toEqual(['alreadyDecided']);
  });

  test('by telephone or letter: HR says how and when (R-OPS-7)', () => {
    const it = received({ ticked: false });
    expect(it.give({ type: 'declare', textVersion: 'v1' })).toEqual(['wayMissing', 'dayMissing']);
    expect(it.give({ type: 'declare', textVersion: 'v1', how: 'letter', on: '2017-03-21' })).toEqual([
      'dayInTheFuture',
    ]);
    expect(it.give({ type: 'declare', textVersion: 'v1', how: 'letter', on: '2017-03-20' }, kim)).toEqual([
      'wayIsForOthers',
    ]);
    expect(it.give({ type: 'declare', textVersion: 'v1', how: 'letter', on: '2017-03-20' })).toEqual([]);
    const kept = { on: '2017-03-20', textVersion: 'v1', how: 'letter', settledBy: 'applicant' };
    expect(it.events).toContainEqual({ type: 'answerRecorded', sealed: expect.objectContaining(kept) });
  });

  test.each([
    ['didNotAnswer', '2017-04-08', ['declarationStillOpen']],
    ['didNotAnswer', '2017-04-09', []],
    ['saidNotInGroup', '2017-03-20', []],
    ['saidSoOtherwise', '2017-03-20', ['reasonDoesNotFit']],
    ['certificateNotShown', '2017-03-20', ['certificateNotRecorded']],
  ])('not in the group because %s on %s: %j', (reason, day, codes) => {
    const it = received({ ticked: false });
    it.goTo(day);
    expect(it.give({ type: 'settle', inTargetGroup: false, reason })).toEqual(codes);
  });

  test('only a person settles, and the log says who', () => {
    const it = received({ ticked: false });
    const settle = { type: 'settle', inTargetGroup: true, reason: 'saidSoOtherwise' };
    for (const as of ['case', 'system', 'leader', 'applicant'] as const) {
      expect(it.give(settle, { as })).toEqual(['notAllowed']);
    }
    expect(it.give(settle)).toEqual([]);
    const kept = { settled: 'confirmed', by: 'the-hr', ground: 'saidSoOtherwise' };
    expect(it.events).toContainEqual({ type: 'answerRecorded', sealed: expect.objectContaining(kept) });
  });

  test('a wrong settlement is corrected with a reason (R-OPS-2)', () => {
    const it = received({ ticked: false });
    expect(it.give({ type: 'correct', reason: 'c-slip', inTargetGroup: true })).toEqual(['notSettledYet']);
    it.give({ type: 'settle', inTargetGroup: false, reason: 'saidNotInGroup' });
    expect(it.give({ type: 'correct', reason: 'c-slip', inTargetGroup: true })).toEqual([]);
    expect(counts(it)).toEqual({ received: 1, confirmed: 1, toAnswer: 1 });
  });

  test('a moved deadline gives more time, also to one whose time had passed', () => {
    const it = received({ ticked: false });
    it.goTo('2017-04-09');
    it.give({ type: 'noteDeadlineMoved', deadline: '2017-04-20', declarationDeadline: '2017-04-30' }, aCase);
    expect(facts(it)).toMatchObject({ settled: 'waiting', declarationDue: '2017-04-30' });
    expect(names(it).at(-1)).toBe('declarationDueMoved');
    it.goTo('2017-05-01');
    expect(facts(it)).toMatchObject({ settled: 'notAnswered' });
  });

  test('one that came late is in time when the deadline moves past it', () => {
    const it = received({ receivedOn: '2017-03-30', ticked: false }, aPosition({ latePolicy: 'none' }), '2017-03-30');
    it.give({ type: 'noteDeadlineMoved', deadline: '2017-03-31', declarationDeadline: '2017-04-10' }, aCase);
    expect(facts(it)).toMatchObject({ late: false, considered: true, askedOn: '2017-03-30' });
    expect(names(it).at(-1)).toBe('declarationAsked');
    expect(counts(it)).toEqual({ received: 1, waiting: 1, toAnswer: 1 });
  });
});

describe('selection (R-POS-7)', () => {
  const plan = { type: 'planSelectionStep', kind: 'interview', day: '2017-04-20', from: '10:00', place: 'Oslo' };

  test('an invitation is mailed once, moved and cancelled; its answer reaches HR and leader', () => {
    const it = received();
    expect(it.give(plan, { as: 'leader' })).toEqual([]);
    const [step] = Object.keys(facts(it).steps as object);
    expect(it.give({ ...plan, step, day: '2017-04-21' })).toEqual([]);
    expect(it.give({ ...plan, step, day: '2017-04-21' })).toEqual([]);
    expect(it.give({ type: 'answerInvitation', step, coming: true, accommodation: 'c-need' }, kim)).toEqual([]);
    expect(it.mails.slice(-2)).toMatchObject(
      ['hr', 'leader'].map((to) => ({ to, data: { on: '2017-04-21', coming: 'yes', accommodation: 'yes' } })),
    );
    expect(it.give({ type: 'cancelSelectionStep', step })).toEqual([]);
    expect(names(it)).toEqual([
      'receipt',
      'selectionInvitation',
      'selectionMoved',
      'invitationAnswered',
      'invitationAnswered',
      'selectionCancelled',
    ]);
  });

  test('not for one who is not verified, not on a day that has passed', () => {
    expect(received({ ticked: false }).give(plan)).toEqual(['notVerified']);
    expect(received().give({ ...plan, day: '2017-03-19' })).toEqual(['dayInThePast']);
    expect(received().give({ ...plan, step: 'step-9' })).toEqual(['noSuchStep']);
    expect(received({ ticked: false }).give({ type: 'recordInterview', on: '2017-03-20' })).toEqual(['notVerified']);
  });

  test('the position knows the candidate from the first step on', () => {
    const it = received();
    expect(candidates(it)).toEqual([]);
    it.give(plan);
    it.goTo('2017-04-20');
    it.give({ type: 'recordInterview', on: '2017-04-20' }, { as: 'leader' });
    it.give({ type: 'recordAssessment', education: true, qualified: true });
    const known = { applicant: 'kim', sealed: { verified: true }, withdrawn: false };
    expect(candidates(it)).toMatchObject([
      { ...known, interviewed: false, qualified: null },
      { ...known, interviewed: true, qualified: null },
      { ...known, interviewed: true, qualified: true, education: true },
    ]);
    expect(counts(it)).toMatchObject({ interviewed: 1 });
  });

  test('a certificate only after the interview; who saw it is kept, nothing else (R-APP-6)', () => {
    const it = received();
    expect(it.give({ type: 'askCertificate', on: '2017-03-20' })).toEqual(['interviewFirst']);
    expect(it.give({ type: 'seeCertificate', on: '2017-03-20' })).toEqual(['certificateNotAsked']);
    it.give({ type: 'recordInterview', on: '2017-03-20' });
    expect(it.give({ type: 'askCertificate', on: '2017-03-20' })).toEqual([]);
    expect(it.give({ type: 'seeCertificate', on: '2017-03-19' })).toEqual(['beforeAsked']);
    expect(it.give({ type: 'seeCertificate', on: '2017-03-20' })).toEqual([]);
    expect(facts(it).certificate).toEqual({ askedOn: '2017-03-20', seenOn: '2017-03-20', seenBy: 'the-hr' });
  });
});

test('a certificate is a reason only when it was asked for, and a yes only when it was seen (R-APP-6)', () => {
  const unasked = received();
  unasked.give({ type: 'recordInterview', on: '2017-03-20' });
  const no = { type: 'settle', inTargetGroup: false, reason: 'certificateNotShown' };
  expect(unasked.give(no)).toEqual(['certificateNotRecorded']);
  unasked.give({ type: 'askCertificate', on: '2017-03-20' });
  expect(unasked.give(no)).toEqual([]);
  const yes = { type: 'settle', inTargetGroup: true, reason: 'certificateSeen' };
  expect(received({ ticked: false }).give(yes)).toEqual(['certificateNotRecorded']);
});

describe('the answer (R-POS-9, R-PRV-6)', () => {
  test('is written and sent by a person, once', () => {
    const it = received();
    const send = { type: 'sendFeedback', text: 'c-kind-words' };
    for (const as of ['case', 'system', 'applicant'] as const) expect(it.give(send, { as })).toEqual(['notAllowed']);
    it.give({ type: 'draftFeedback', text: 'c-draft' });
    expect(names(it)).not.toContain('feedback');
    expect(it.give(send)).toEqual([]);
    expect(it.mails.at(-1)).toMatchObject({ to: 'applicant', data: { feedbackText: 'c-kind-words' } });
    expect(it.events).toContainEqual(expect.objectContaining({ type: 'feedbackSent', by: 'the-hr', on: '2017-03-20' }));
    expect(it.give(send)).toEqual(['alreadyAnswered']);
    expect(counts(it)).toMatchObject({ toAnswer: 1, answered: 1 });
  });

  test('that it was read is the applicant’s to say, once, also when the case is closed; nothing follows from it', () => {
    const it = received();
    const read = { type: 'acknowledgeFeedback' };
    expect(it.give(read, kim)).toEqual(['noFeedbackYet']);
    it.give({ type: 'sendFeedback', text: 'c-kind-words' });
    it.give({ type: 'noteOutcome', outcome: 'notHired' }, aCase);
    it.goTo('2017-03-23');
    expect(facts(it).status).toBe('closed');
    for (const as of ['hr', 'leader', 'system', 'case'] as const) expect(it.give(read, { as })).toEqual(['notAllowed']);
    const before = { mails: it.mails.length, messages: it.messages.length };
    expect(it.give(read, kim)).toEqual([]);
    expect(it.give(read, kim)).toEqual([]);
    expect(it.events.filter(({ type }) => type === 'feedbackRead')).toEqual([
      { type: 'feedbackRead', on: '2017-03-23' },
    ]);
    expect(facts(it)).toMatchObject({ feedbackReadOn: '2017-03-23', status: 'closed' });
    expect({ mails: it.mails.length, messages: it.messages.length }).toEqual(before);
  });

  test.each(['Takk. [[Skriv en setning]]', 'Takk. [[Nesten ferdig', 'Nesten ferdig]] Takk.'])(
    'a draft is not sent: %s',
    (draft) => {
      const it = received();
      const [id, own] = [aText('c-draft', draft), aText('c-own', 'Takk for en god søknad [1].')];
      expect(it.give({ type: 'sendFeedback', text: id })).toEqual(['placeholderLeft']);
      // It is kept as a draft all the same.
      expect(it.give({ type: 'draftFeedback', text: id })).toEqual([]);
      expect(it.give({ type: 'sendFeedback', text: own })).toEqual([]);
    },
  );

  test('not while the applicant may still declare, not to one who withdrew or is hired', () => {
    const send = { type: 'sendFeedback', text: 'c-kind-words' };
    expect(received({ ticked: false }).give(send)).toEqual(['declarationStillOpen']);
    const hired = received();
    hired.give({ type: 'noteOutcome', outcome: 'hired' }, aCase);
    expect(hired.give(send)).toEqual(['caseClosed']);
  });

  test('the outcome erases the yes, closes when answered, and sends nothing by itself', () => {
    const it = received();
    it.give({ type: 'noteOutcome', outcome: 'notHired' }, aCase);
    expect(facts(it)).toMatchObject({ settled: 'erased', status: 'received' });
    expect(names(it)).toEqual(['receipt']);
    expect(counts(it)).toMatchObject({ confirmed: 1, toAnswer: 1 });
    it.give({ type: 'sendFeedback', text: 'c-kind-words' });
    expect(facts(it)).toMatchObject({ status: 'closed', closedOn: '2017-03-20' });
    expect(it.give({ type: 'correct', reason: 'c-slip', inTargetGroup: false })).toEqual(['answerErased']);
  });

  test('hired stays hired when all are told the outcome, in either order', () => {
    for (const order of [
      ['hired', 'notHired'],
      ['notHired', 'hired'],
    ]) {
      const it = received();
      for (const outcome of order) it.give({ type: 'noteOutcome', outcome }, aCase);
      expect(facts(it)).toMatchObject({ outcome: 'hired', status: 'closed' });
      expect(counts(it)).toEqual({ received: 1, confirmed: 1 });
    }
  });

  test('a hire that falls through must be answered after all (R-OPS-3)', () => {
    const it = received();
    it.give({ type: 'noteOutcome', outcome: 'hired' }, aCase);
    it.give({ type: 'noteHireFellThrough' }, aCase);
    expect(facts(it)).toMatchObject({ outcome: null, status: 'received' });
    expect(counts(it)).toEqual({ received: 1, confirmed: 1, toAnswer: 1 });
    it.give({ type: 'noteOutcome', outcome: 'notHired' }, aCase);
    it.give({ type: 'sendFeedback', text: 'c-kind-words' });
    expect(facts(it).status).toBe('closed');
  });

  test('withdrawing closes the case without a rejection; a wrong withdrawal is undone', () => {
    const it = received({ ticked: false });
    expect(it.give({ type: 'withdraw' }, kim)).toEqual([]);
    expect(facts(it).status).toBe('closed');
    expect(counts(it)).toEqual({ received: 1, withdrawn: 1 });
    expect(it.give({ type: 'declare', textVersion: 'v1' }, kim)).toEqual(['caseClosed']);
    expect(it.give({ type: 'correct', reason: 'c-slip', withdrawn: false })).toEqual([]);
    expect(counts(it)).toEqual({ received: 1, waiting: 1, toAnswer: 1 });
    it.goTo('2017-04-09');
    expect(facts(it)).toMatchObject({ settled: 'notAnswered' });
    expect(received().give({ type: 'withdraw' })).toEqual(['wayMissing', 'dayMissing']);
  });

  test('no subject or key of a mail carries the answer', () => {
    const it = received({ ticked: false });
    it.give({ type: 'declare', textVersion: 'v1' }, kim);
    for (const mail of it.mails) expect(JSON.stringify(mail.key)).not.toMatch(/confirm|group|trainee/i);
  });
});

describe('erasure and hold (R-APP-7, R-PRV-3)', () => {
  test('a wish is answered within a month, also when the case is closed', () => {
    const it = received();
    it.give({ type: 'withdraw' }, kim);
    expect(it.give({ type: 'askErasure' }, kim)).toEqual([]);
    it.goTo('2017-03-21');
    expect(it.mails.at(-1)).toMatchObject({ mail: 'application.erasureAsked', to: 'hr', data: { due: '2017-04-20' } });
    it.give({ type: 'holdRetention', reason: 'complaint' });
    expect(it.give({ type: 'answerErasure', granted: true })).toEqual(['retentionIsHeld']);
    it.give({ type: 'releaseHold' });
    expect(it.give({ type: 'answerErasure', granted: true })).toEqual([]);
    expect(it.give({ type: 'answerErasure', granted: true })).toEqual(['erasureNotAsked']);
  });

  test("the hired person's application is preserved", () => {
    const it = received();
    it.give({ type: 'noteOutcome', outcome: 'hired' }, aCase);
    it.give({ type: 'askErasure' }, kim);
    expect(it.give({ type: 'answerErasure', granted: true })).toEqual(['hiredIsPreserved']);
    expect(it.give({ type: 'answerErasure', granted: false })).toEqual([]);
  });

  const erased = (it: Run) => it.events.find(({ type }) => type === 'case.erased');

  test.each([
    ['not interviewed', [], 'short', '2017-07-18'],
    ['interviewed', [{ type: 'recordInterview', on: '2017-03-20' }], 'long', '2018-09-11'],
  ] as const)('%s, it is erased when its time is over', (_, commands, why, on) => {
    const it = received({ ticked: true });
    for (const command of commands) expect(it.give(command)).toEqual([]);
    it.give({ type: 'withdraw' }, kim);
    expect(facts(it)).toMatchObject({ status: 'closed', closedOn: '2017-03-20' });
    it.goTo(addDays(on, -1));
    expect(erased(it)).toBeUndefined();
    it.goTo(on);
    expect(erased(it)).toEqual({ type: 'case.erased', class: why, basis: 'R-PRV-3', on });
  });

  test('a hold stops the time; released after it, the case is erased at once', () => {
    const it = received({ ticked: true });
    it.give({ type: 'withdraw' }, kim);
    it.give({ type: 'holdRetention', reason: 'complaint' });
    it.goTo('2018-02-01');
    expect(erased(it)).toBeUndefined();
    it.give({ type: 'releaseHold' });
    expect(erased(it)).toMatchObject({ class: 'short', on: '2018-02-01' });
  });

  test('a wish that is granted while the recruitment goes on withdraws, and is done three days later', () => {
    const it = received({ ticked: true });
    it.give({ type: 'askErasure' }, kim);
    expect(it.give({ type: 'answerErasure', granted: true })).toEqual([]);
    expect(facts(it)).toMatchObject({ withdrawnOn: '2017-03-20', status: 'closed' });
    expect(it.give({ type: 'correct', withdrawn: false, reason: 'c-reason' })).toEqual(['erasureGranted']);
    it.goTo('2017-03-22');
    expect(erased(it)).toBeUndefined();
    it.goTo('2017-03-23');
    expect(erased(it)).toEqual({ type: 'case.erased', class: 'granted', basis: 'GDPR art. 17 (1)', on: '2017-03-23' });
  });

  test('a yes to erasure can be taken back as long as it is not done, and the application goes on', () => {
    const it = received({ ticked: true });
    it.give({ type: 'askErasure' }, kim);
    it.give({ type: 'answerErasure', granted: true });
    it.goTo('2017-03-21');
    expect(it.give({ type: 'answerErasure', granted: false })).toEqual([]);
    expect(it.give({ type: 'correct', withdrawn: false, reason: 'c-reason' })).toEqual([]);
    it.goTo('2017-06-01');
    expect(facts(it)).toMatchObject({ status: 'received', erasureGrantedOn: null });
    expect(erased(it)).toBeUndefined();
  });

  test('the hired person’s is erased some time after the archive has it, and never before', () => {
    const it = received({ ticked: true });
    expect(it.give({ type: 'noteArchived', on: '2017-03-20' })).toEqual(['notForArchive']);
    it.give({ type: 'noteOutcome', outcome: 'hired' }, aCase);
    it.goTo('2019-03-20');
    expect(erased(it)).toBeUndefined();
    expect(it.give({ type: 'noteArchived', on: '2017-03-19' })).toEqual(['beforeClosed']);
    expect(it.give({ type: 'noteArchived', on: '2019-03-21' })).toEqual(['dayInTheFuture']);
    expect(it.give({ type: 'noteArchived', on: '2019-03-20' })).toEqual([]);
    it.goTo('2019-07-17');
    expect(erased(it)).toBeUndefined();
    it.goTo('2019-07-18');
    expect(erased(it)).toMatchObject({ class: 'archived', basis: 'arkivlova § 13' });
  });
});
