/** Positions (R-POS): what each command does, what it refuses, and what follows by time. */
import { beforeEach, describe, expect, test } from 'vitest';
import { aContinuousRound, aRound, publication, type Run, registration } from './position.builders.ts';
import {
  acceptance,
  advertised,
  candidate,
  count,
  decided,
  dutiesOf,
  facts,
  fresh,
  hired,
  mailsOf,
  selecting,
} from './position.courses.ts';

describe('register (R-POS-1)', () => {
  const rows: readonly [string, Record<string, unknown>, string | null][] = [
    ['24 months', { months: 24 }, null],
    ['25 months', { months: 25 }, 'monthsOutOfRange'],
    ['1 month', { months: 1 }, null],
    ['no month', { months: 0 }, 'monthsOutOfRange'],
    ['100 %', { percentage: 100 }, null],
    ['over 100 %', { percentage: 100.5 }, 'percentageOutOfRange'],
    ['1 %', { percentage: 1 }, null],
    ['0 %', { percentage: 0 }, 'percentageOutOfRange'],
    ['rotation', { rotation: true }, 'rotationNotAllowed'],
    ['no ordinary position', { ordinary: false }, 'notOrdinaryPosition'],
    ['no opening', { openings: 0 }, 'openingsOutOfRange'],
    ['pay reversed', { payFrom: 2, payTo: 1 }, 'payRangeReversed'],
    ['pay from equals to', { payFrom: 2, payTo: 2 }, null],
    ['another agency', { agency: 'a2' }, 'agencyNotTakingPart'],
    ['own deadline in a common round', { deadline: '2017-03-30' }, 'deadlineIsTheRounds'],
    ["the round's deadline", { deadline: '2017-03-29' }, null],
  ];
  test.each(rows)('%s', (_, over, code) => {
    expect(fresh().give(registration(over), { parent: aRound() })).toEqual(code === null ? [] : [code]);
  });

  test('lists every fault', () => {
    const codes = fresh().give(registration({ months: 30, percentage: 0, rotation: true }), { parent: null });
    expect(codes).toEqual(['noSuchRound', 'monthsOutOfRange', 'percentageOutOfRange', 'rotationNotAllowed']);
  });

  test.each([
    ['common', aRound(), 'draft', ['roundNotOpen']],
    ['common', aRound(), 'invited', []],
    ['common', aRound(), 'deadlinePassed', ['roundNotOpen']],
    ['continuous', aContinuousRound(), 'open', []],
    ['continuous', aContinuousRound(), 'closed', ['roundNotOpen']],
  ] as const)('a %s round that is %s%s', (_, round, status, codes) => {
    const parent = round === null ? null : { ...round, facts: { ...round.facts, status } };
    expect(fresh().give(registration(), { parent })).toEqual(codes);
  });

  test("takes the round's term and deadline, and tells the round", () => {
    const it = fresh();
    const { months: _, ...rest } = registration();
    it.give(rest as ReturnType<typeof registration>, { parent: aRound() });
    expect(facts(it)).toMatchObject({ status: 'preparing', months: 18, deadline: '2017-03-29' });
    expect(it.messages).toMatchObject([
      { to: { kind: 'round', id: 'r1' }, command: { type: 'notePosition', openings: 1 } },
    ]);
  });

  test("has the round's target group, which the check of the advertisement and the texts follow (R-RND-1)", () => {
    for (const targetGroup of ['disability', 'disabilityOrGap'] as const) {
      const it = fresh();
      it.give(registration(), { parent: aRound({ targetGroup }) });
      expect(facts(it).targetGroup).toBe(targetGroup);
    }
  });

  test.each([
    ['Trainee', ['titleTellsProgramme']],
    ['IT-trainée', ['titleTellsProgramme']],
    ['Rådgiver (traineestilling)', ['titleTellsProgramme']],
    ['Rådgiver i Traineeprogrammet i staten', ['titleTellsProgramme']],
    ['Konsulent for personer med nedsatt funksjonsevne', ['titleTellsProgramme']],
    ['Rådgjevar med hol i CV-en', ['titleTellsProgramme']],
    ['Rådgiver', []],
    ['Seniorrådgiver, trening og helse', []],
  ] as const)('the title %s: %j (R-POS-3 (1), R-PRV-4)', (title, codes) => {
    expect(fresh().give(registration({ title }), { parent: aRound() })).toEqual(codes);
    const it = fresh();
    it.give(registration(), { parent: aRound() });
    if (title !== 'Rådgiver') expect(it.give({ type: 'changeRegistration', title })).toEqual(codes);
  });

  test('only once, and only by HR', () => {
    const it = fresh();
    expect(it.give(registration(), { parent: aRound(), as: 'leader' })).toEqual(['notAllowed']);
    expect(it.give(registration(), { parent: aRound() })).toEqual([]);
    expect(it.give(registration(), { parent: aRound() })).toEqual(['alreadyRegistered']);
  });
});

describe('publish (R-POS-2, 3, 4)', () => {
  let it: Run;
  beforeEach(() => {
    it = fresh('2017-03-01');
    it.give(registration(), { parent: aRound() });
  });

  test('comes after the job analysis', () => {
    expect(it.give(publication())).toEqual(['jobAnalysisFirst']);
    expect(it.give({ type: 'saveAdvertisement', text: 'c-good' })).toEqual(['jobAnalysisFirst']);
    expect(dutiesOf(it)).toContain('jobAnalysis');
    it.give({ type: 'confirmJobAnalysis' });
    expect(dutiesOf(it)).toContain('advertisement');
    expect(it.give(publication())).toEqual([]);
    expect(dutiesOf(it)).not.toContain('advertisement');
    expect(facts(it)).toMatchObject({ status: 'advertised', declarationDeadline: '2017-04-08', listed: true });
  });

  test('a text with findings needs a reason, which is kept', () => {
    it.give({ type: 'confirmJobAnalysis' });
    expect(it.give(publication({ text: 'c-bad' }))).toEqual(['advertisementHasFindings']);
    expect(it.give(publication({ text: 'c-bad', findingsReason: 'c-why' }))).toEqual([]);
    expect(it.events).toContainEqual(
      expect.objectContaining({ type: 'published', findingsReason: 'c-why', findings: ['diversityStatement'] }),
    );
  });

  test("goes to the programme's mailbox and list in a common round", () => {
    it.give({ type: 'confirmJobAnalysis' });
    it.give(publication({ announce: false }));
    expect(mailsOf(it, 'vacancy').map((mail) => mail.to)).toEqual(['programmeMailbox']);
  });

  test('the channels are a checklist with days and links, and more may follow', () => {
    it.give({ type: 'confirmJobAnalysis' });
    expect(it.give({ type: 'addChannel', channel: 'finn', on: '2017-03-01' })).toEqual(['notPublished']);
    expect(it.give(publication({ channels: [{ channel: 'nav', on: '2017-03-02' }] }))).toEqual(['dayInTheFuture']);
    it.give(publication());
    it.give({ type: 'addChannel', channel: 'finn', link: 'https://example.org/finn', on: '2017-03-01' });
    expect(facts(it).channels).toEqual([
      { channel: 'ownSite', link: null, on: '2017-03-01' },
      { channel: 'nav', link: null, on: '2017-03-01' },
      { channel: 'finn', link: 'https://example.org/finn', on: '2017-03-01' },
    ]);
  });

  test.each([
    ['2017-03-15', [], false],
    ['2017-03-14', ['advertisedTooShort'], false],
    ['2017-03-14', [], true],
    ['2017-03-18', ['deadlineOnFreeDay'], false],
    ['2017-04-14', ['deadlineOnFreeDay'], false],
    ['2017-02-28', ['deadlineInThePast'], false],
  ])('in a continuous round with deadline %s: %j (reason: %s)', (deadline, codes, reason) => {
    const own = fresh('2017-03-01');
    own.give(registration(), { parent: aContinuousRound() });
    own.give({ type: 'confirmJobAnalysis' });
    expect(own.give(publication({ deadline, ...(reason ? { shortReason: 'c-why' } : {}) }))).toEqual(codes);
    expect(mailsOf(own, 'vacancy')).toEqual([]);
  });

  test('is announced from a continuous round when HR wants it, and needs a deadline', () => {
    const own = fresh('2017-03-01');
    own.give(registration(), { parent: aContinuousRound() });
    own.give({ type: 'confirmJobAnalysis' });
    expect(own.give(publication())).toEqual(['deadlineMissing']);
    expect(own.give(publication({ deadline: '2017-03-29', announce: true }))).toEqual([]);
    expect(mailsOf(own, 'vacancy')).toHaveLength(1);
    expect(own.give(publication({ deadline: '2017-03-29' }))).toEqual(['alreadyPublished']);
  });
});

describe('the deadline (R-POS-5)', () => {
  test('reminders 7 and 1 days before, then news of what waits', () => {
    const it = advertised();
    count(it, { received: 3, waiting: 2, confirmed: 1, toAnswer: 3 });
    it.goTo('2017-03-21');
    expect(mailsOf(it, 'deadlineSoon')).toEqual([]);
    it.goTo('2017-03-22');
    expect(mailsOf(it, 'deadlineSoon')).toHaveLength(1);
    it.goTo('2017-03-29', '23:59');
    expect(mailsOf(it, 'deadlineSoon')).toHaveLength(2);
    expect(facts(it).status).toBe('advertised');
    it.goTo('2017-03-30', '00:00');
    expect(facts(it).status).toBe('verifying');
    expect(mailsOf(it, 'deadlinePassed')).toMatchObject([{ to: 'hr', data: { received: 3, outstanding: 2 } }]);
  });

  test('is extended in a continuous round only, later only, and before it passes', () => {
    expect(advertised().give({ type: 'extendDeadline', to: '2017-04-03' })).toEqual(['deadlineIsTheRounds']);
    const it = advertised({ deadline: '2017-03-29' }, '2017-03-01', aContinuousRound());
    expect(it.give({ type: 'extendDeadline', to: '2017-03-29' })).toEqual(['deadlineNotShortened']);
    expect(it.give({ type: 'extendDeadline', to: '2017-04-01' })).toEqual(['deadlineOnFreeDay']);
    it.goTo('2017-03-29', '23:00');
    expect(it.give({ type: 'extendDeadline', to: '2017-04-03' })).toEqual([]);
    expect(facts(it)).toMatchObject({
      deadline: '2017-04-03',
      declarationDeadline: '2017-04-13',
      status: 'advertised',
    });
    it.goTo('2017-04-04');
    expect(it.give({ type: 'extendDeadline', to: '2017-04-05' })).toEqual(['deadlinePassed']);
  });

  test('moved by the round: HR and leader are told once, the applications too', () => {
    const it = advertised();
    const move = { type: 'noteDateMoved', date: 'applicationDeadline', to: '2017-04-05' };
    expect(it.give(move, { as: 'case' })).toEqual([]);
    it.give(move, { as: 'case' });
    expect(mailsOf(it, 'deadlineMoved').map((mail) => mail.to)).toEqual(['hr', 'leader']);
    expect(it.messages.filter((message) => message.command.type === 'noteDeadlineMoved')).toHaveLength(1);
    it.goTo('2017-04-06');
    it.give({ ...move, to: '2017-04-20' }, { as: 'case' });
    expect(facts(it).deadline).toBe('2017-04-05');
  });

  test('a wrong one is put right, and what was opened too early opens again', () => {
    const it = advertised({ deadline: '2017-03-15' }, '2017-03-01', aContinuousRound());
    it.goTo('2017-03-16');
    expect(facts(it).status).toBe('verifying');
    expect(it.give({ type: 'correct', reason: 'c-slip', deadline: '2017-03-29' })).toEqual([]);
    expect(facts(it)).toMatchObject({ status: 'advertised', deadline: '2017-03-29' });
    it.goTo('2017-03-30');
    expect(facts(it).status).toBe('verifying');
    expect(mailsOf(it, 'deadlinePassed')).toHaveLength(2);
  });

  test('the choice about late applications is for all: it stands once one has come', () => {
    const it = advertised();
    expect(it.give({ type: 'setLatePolicy', policy: 'all' })).toEqual([]);
    expect(it.give({ type: 'setLatePolicy', policy: 'none' })).toEqual([]);
    count(it, { received: 1, late: 1, toAnswer: 1 });
    expect(it.give({ type: 'setLatePolicy', policy: 'all' })).toEqual(['lateApplicationsReceived']);
  });
});

describe('verification (R-POS-6)', () => {
  test('reminds HR every third working day of what is left, and the HR head when overdue', () => {
    const it = advertised();
    count(it, { received: 5, waiting: 4, confirmed: 1, toAnswer: 5 });
    it.goTo('2017-04-02');
    expect(mailsOf(it, 'verificationWaits')).toEqual([]);
    it.goTo('2017-04-03');
    expect(mailsOf(it, 'verificationWaits')).toMatchObject([{ to: 'hr', data: { outstanding: 4 } }]);
    count(it, { waiting: -1, confirmed: 1 });
    it.goTo('2017-04-06');
    expect(mailsOf(it, 'verificationWaits').at(-1)).toMatchObject({ data: { outstanding: 3 } });
    // Ten working days after 29 March are 12 April; Easter lies between that and the next working day.
    it.goTo('2017-04-17');
    expect(mailsOf(it, 'verificationOverdue')).toEqual([]);
    it.goTo('2017-04-18');
    expect(mailsOf(it, 'verificationOverdue').map((mail) => mail.to)).toEqual(['hrHead']);
  });

  test('ends when everybody is settled: silence, and selection opens', () => {
    const it = advertised();
    count(it, { received: 1, notAnswered: 1, toAnswer: 1 });
    it.goTo('2017-03-31');
    expect(facts(it).status).toBe('verifying');
    count(it, { notAnswered: -1, notInGroup: 1 });
    expect(facts(it).status).toBe('selecting');
    expect(dutiesOf(it)).not.toContain('verification');
    expect(mailsOf(it, 'selectionOpened').map((mail) => mail.to)).toEqual(['leader', 'hr']);
  });

  test('by count it waits until the numbers are in, after the deadline', () => {
    const it = advertised({ mode: 'byCount' });
    expect(it.give({ type: 'recordCounts', numbers: { received: 3, ticked: 2, declared: 0 } })).toEqual([]);
    it.goTo('2017-03-30');
    expect(facts(it).status).toBe('verifying');
    expect(
      it.give({ type: 'recordCounts', numbers: { received: 4, ticked: 2, declared: 1 } }, { as: 'system' }),
    ).toEqual([]);
    expect(facts(it).status).toBe('selecting');
  });

  test.each([
    [{ received: 3 }, ['numberFell']],
    [{ ticked: 3, declared: 2 }, ['moreConfirmedThanReceived']],
    [{ ticked: 2, declared: 2 }, []],
    [{ interviewed: 5 }, ['moreInterviewedThanReceived']],
    [{ answered: 3, withdrawn: 2 }, ['moreAnsweredThanReceived']],
    [{}, ['nothingGiven']],
  ])('numbers %j after 4 received: %j', (numbers, codes) => {
    const it = advertised({ mode: 'byCount' });
    it.give({ type: 'recordCounts', numbers: { received: 4 } });
    expect(it.give({ type: 'recordCounts', numbers })).toEqual(codes);
  });

  test('a number that was typed wrongly is put right with a reason, and within the others', () => {
    const it = advertised({ mode: 'byCount' });
    it.give({ type: 'recordCounts', numbers: { received: 40, ticked: 3 } });
    const reason = 'Skrevet feil';
    expect(it.give({ type: 'recordCounts', numbers: { received: 2 }, reason })).toEqual(['moreConfirmedThanReceived']);
    expect(it.give({ type: 'recordCounts', numbers: { received: 4 }, reason })).toEqual([]);
    expect(facts(it)).toMatchObject({ numbers: { received: 4, ticked: 3 } });
  });

  test('numbers are for positions by count', () => {
    expect(advertised().give({ type: 'recordCounts', numbers: { received: 1 } })).toEqual(['onlyByCount']);
  });
});

describe('selection and decision (R-POS-7)', () => {
  const faults: readonly [Record<string, unknown>, string][] = [
    [{ sealed: { verified: false } }, 'candidateNotVerified'],
    [{ interviewed: false }, 'candidateNotInterviewed'],
    [{ qualified: null }, 'qualificationNotRecorded'],
    [{ qualified: false }, 'candidateNotQualified'],
    [{ education: null }, 'educationNotRecorded'],
    [{ education: false }, 'candidateWithoutEducation'],
    [{ withdrawn: true }, 'candidateWithdrew'],
  ];
  test.each(faults)('a candidate with %j is neither ranked nor decided on', (over, code) => {
    const it = selecting();
    it.give({ type: 'rank', applications: ['x', 'y', 'z'] });
    candidate(it, 'x', over);
    expect(it.give({ type: 'rank', applications: ['x', 'y', 'z'] })).toEqual([code]);
    expect(it.give({ type: 'decide', body: 'Rådet', on: '2017-04-03', ranking: ['x'] })).toEqual([code]);
  });

  test('three are ranked, fewer with a reason', () => {
    const it = selecting();
    expect(it.give({ type: 'rank', applications: ['x', 'y'] })).toEqual(['fewerThanThree']);
    expect(it.give({ type: 'rank', applications: ['x', 'y'], reason: 'c-why' }, { as: 'leader' })).toEqual([]);
    expect(it.give({ type: 'rank', applications: ['x', 'x', 'y'] })).toEqual(['rankedTwice']);
    expect(it.give({ type: 'rank', applications: [] })).toEqual(['nobodyRanked']);
    expect(it.give({ type: 'rank', applications: ['x', 'y', 'stranger'] })).toEqual(['notACandidate']);
  });

  test('no decision without recommendation, before the deadline, or without a qualified interviewed', () => {
    const it = selecting();
    const decide = { type: 'decide', body: 'Rådet', on: '2017-04-03', ranking: ['x'] };
    expect(it.give(decide)).toEqual(['recommendationFirst']);
    it.give({ type: 'rank', applications: ['x', 'y', 'z'] });
    expect(it.give({ ...decide, on: '2017-04-04' })).toEqual(['dayInTheFuture']);
    expect(it.give({ ...decide, on: '2017-03-29' })).toEqual(['decidedBeforeDeadline']);
    for (const application of ['x', 'y', 'z']) candidate(it, application, { qualified: false });
    expect(it.give(decide)).toEqual(['noQualifiedInterviewed', 'candidateNotQualified']);
    expect(advertised().give(decide)).toContain('deadlineNotPassed');
  });

  test('the leader has at least one interview as a duty until one is held', () => {
    const it = advertised();
    count(it, { received: 1, confirmed: 1, toAnswer: 1 });
    it.goTo('2017-03-30');
    expect(dutiesOf(it)).toContain('interview');
    candidate(it, 'x', { interviewed: false });
    expect(dutiesOf(it)).toContain('interview');
    candidate(it, 'x');
    expect(dutiesOf(it)).not.toContain('interview');
  });

  test('offers go down the list', () => {
    const it = decided();
    expect(it.give({ type: 'offer', application: 'y' })).toEqual(['notNextRanked']);
    expect(it.give({ type: 'offer', application: 'x' })).toEqual([]);
    expect(it.give({ type: 'offer', application: 'y' })).toEqual(['noOpeningLeft']);
    expect(it.give({ type: 'recordDecline', application: 'x' })).toEqual([]);
    expect(it.give({ type: 'offer', application: 'x' })).toEqual(['alreadyOffered']);
    expect(it.give({ type: 'offer', application: 'y' })).toEqual([]);
    expect(it.give({ type: 'offer', application: 'stranger' })).toEqual(['notRanked', 'noOpeningLeft']);
  });

  test.each([
    [{ months: 25 }, ['monthsOutOfRange']],
    [{ months: 24 }, []],
    [{ partTimeReason: undefined }, ['partTimeNeedsReason']],
    [{ partTimeReason: undefined, percentage: 100 }, []],
    [{ paySet: false }, ['payNotSet']],
    [{ start: '2017-04-02' }, ['startBeforeDecision']],
    [{ start: '2017-04-03' }, []],
    [{ writtenNoticeOn: '2017-04-04' }, ['dayInTheFuture']],
    [{ application: 'y' }, ['notOffered']],
  ])('an acceptance with %j: %j', (over, codes) => {
    const it = decided();
    it.give({ type: 'offer', application: 'x' });
    expect(it.give(acceptance(over))).toEqual(codes);
  });

  test('an acceptance opens the employment, ends the position, and asks for written notice', () => {
    const it = hired();
    expect(facts(it)).toMatchObject({ outcome: 'hired', status: 'answering' });
    const open = it.messages.find((message) => message.command.type === 'open');
    expect(open).toMatchObject({
      to: { kind: 'employment' },
      command: { employee: 'person-x', leader: 'lea', start: '2017-09-01', months: 18, partTimeReason: 'c-why' },
    });
    const duty = dutiesOf(it).find((id) => id.startsWith('writtenNotice.'));
    expect(duty).toBeDefined();
    expect(it.give({ type: 'recordWrittenNotice', application: 'x', on: '2017-04-02' })).toEqual([
      'noticeBeforeDecision',
    ]);
    expect(it.give({ type: 'recordWrittenNotice', application: 'x', on: '2017-04-03' })).toEqual([]);
    expect(dutiesOf(it)).not.toContain(duty);
  });

  test('several openings are filled one by one; the rest may stay empty', () => {
    const it = decided({ openings: 2 });
    it.give({ type: 'offer', application: 'x' });
    it.give(acceptance());
    expect(facts(it).outcome).toBeNull();
    it.give({ type: 'offer', application: 'y' });
    expect(it.give({ type: 'noSuitableCandidate', reason: 'c-why' })).toEqual(['offerNotAnswered']);
    it.give({ type: 'recordDecline', application: 'y' });
    expect(it.give({ type: 'noSuitableCandidate', reason: 'c-why' })).toEqual([]);
    expect(facts(it).outcome).toBe('hired');
  });

  test('a hire that falls through goes on with the next ranked (R-OPS-3), even when all was closed', () => {
    const it = hired();
    it.give({ type: 'recordWrittenNotice', application: 'x', on: '2017-04-03' });
    count(it, { toAnswer: -1 });
    count(it, { answered: 2 });
    expect(facts(it).status).toBe('closed');
    const { employment } = (facts(it).hires as { employment: string }[])[0] ?? { employment: '' };
    it.give({ type: 'noteHireFellThrough', employment, application: 'x' }, { as: 'case' });
    expect(facts(it)).toMatchObject({ status: 'answering', outcome: null, hires: [] });
    expect(mailsOf(it, 'hireFellThrough')).toMatchObject([{ to: 'hr', data: { next: 'yes' } }, { to: 'leader' }]);
    expect(it.give({ type: 'offer', application: 'y' })).toEqual([]);
    expect(it.give(acceptance({ application: 'y', writtenNoticeOn: '2017-04-03' }))).toEqual([]);
    const opened = it.messages.filter((message) => message.command.type === 'open').map((message) => message.key);
    expect(new Set(opened).size).toBe(2);
  });
});

describe('named candidates who withdraw or decline (R-POS-7, R-APP-8)', () => {
  const names = ['x', 'y', 'z'] as const;
  const named = (): Run => {
    const it = advertised({ mode: 'byCount' });
    it.goTo('2017-04-03');
    expect(it.give({ type: 'recordCounts', numbers: { received: 5, ticked: 3, declared: 0 } })).toEqual([]);
    for (const one of names) {
      const known = { verified: true, interviewed: true, qualified: true, education: true };
      expect(it.give({ type: 'nameCandidate', candidate: one, applicant: `person-${one}`, ...known })).toEqual([]);
    }
    return it;
  };
  const rank = { type: 'rank', applications: [...names] };
  const offeredX = (): Run => {
    const it = named();
    expect(it.give(rank)).toEqual([]);
    it.give({ type: 'decide', body: 'Ansettelsesrådet', on: '2017-04-03', ranking: [...names] });
    expect(it.give({ type: 'offer', application: 'x' })).toEqual([]);
    return it;
  };
  const withdrawal = (candidate: string) => ({ type: 'recordWithdrawal', candidate });

  test('by count: before the recommendation they are not ranked; named again they are back', () => {
    const it = named();
    expect(it.give(withdrawal('nobody'))).toEqual(['noSuchCandidate']);
    expect(it.give(withdrawal('y'), { as: 'leader' })).toEqual(['notAllowed']);
    expect(it.give(withdrawal('y'))).toEqual([]);
    expect(it.give(rank)).toEqual(['candidateWithdrew']);
    const known = { verified: true, interviewed: true, qualified: true, education: true };
    it.give({ type: 'nameCandidate', candidate: 'y', applicant: 'person-y', ...known });
    expect(it.give(rank)).toEqual([]);
  });

  test('by count: what the archive has of a hire is told to no application, for there is none (R-PRV-3)', () => {
    const it = offeredX();
    expect(it.give(acceptance({ application: 'x' }))).toEqual([]);
    const [hire] = facts(it).hires as { employment: string }[];
    const archived = { type: 'noteArchived', employment: hire?.employment ?? '', application: 'x', on: '2017-04-03' };
    expect(it.give(archived, { as: 'case' })).toEqual([]);
    expect(it.events.at(-1)).toMatchObject({ type: 'hireArchived', application: 'x' });
    expect(it.messages.filter(({ command }) => command.type === 'noteArchived')).toEqual([]);
  });

  test('by count: with an offer in hand it is a no, and the next ranked is offered', () => {
    const it = offeredX();
    it.give(withdrawal('y'));
    expect(it.give({ type: 'offer', application: 'z' })).toEqual(['noOpeningLeft']);
    expect(it.give(withdrawal('x'))).toEqual([]);
    expect(facts(it)).toMatchObject({ offers: { x: 'declined' } });
    expect(it.give({ type: 'offer', application: 'z' })).toEqual([]);
    expect(it.give(acceptance({ application: 'z' }))).toEqual([]);
    expect(it.give(withdrawal('z'))).toEqual(['alreadyEnded', 'candidateIsHired']);
  });

  test('by count: who declines is passed over, and is still owed an answer', () => {
    const it = offeredX();
    expect(it.give({ type: 'recordDecline', application: 'x' })).toEqual([]);
    expect(it.give({ type: 'offer', application: 'y' })).toEqual([]);
    expect(it.give(acceptance({ application: 'y' }))).toEqual([]);
    it.give({ type: 'recordCounts', numbers: { answered: 3 } });
    it.give({ type: 'recordWrittenNotice', application: 'y', on: '2017-04-03' });
    expect(facts(it).status).toBe('answering');
    it.give({ type: 'recordCounts', numbers: { answered: 4 } });
    expect(facts(it).status).toBe('closed');
  });

  test('by candidate too: a withdrawal with an offer in hand frees the opening', () => {
    const it = decided();
    it.give({ type: 'offer', application: 'x' });
    candidate(it, 'x', { withdrawn: true });
    expect(it.give({ type: 'offer', application: 'y' })).toEqual([]);
    expect(selecting().give(withdrawal('x'))).toEqual(['onlyByCount']);
  });
});

describe('terms at the same parent employer count together (requirements § 1)', () => {
  const offered = (): Run => {
    const it = decided();
    it.give({ type: 'offer', application: 'x' });
    return it;
  };
  const halfYear = [{ from: '2016-03-01', to: '2016-08-31' }];
  test.each([
    ['18 months after half a year', acceptance({ earlierTerms: halfYear }), []],
    ['19 months after half a year', acceptance({ earlierTerms: halfYear, months: 19 }), ['pastFrame']],
    [
      'a term that has not ended',
      acceptance({ earlierTerms: [{ from: '2017-08-01', to: '2017-09-01' }], months: 12 }),
      ['serviceAfterStart'],
    ],
    ['a term backwards', acceptance({ earlierTerms: [{ from: '2016-02-01', to: '2016-01-01' }] }), ['periodReversed']],
  ])('%s', (_, given, codes) => {
    expect(offered().give(given)).toEqual(codes);
  });

  test('the employment hears of them', () => {
    const it = offered();
    it.give(acceptance({ earlierTerms: halfYear }));
    const opening = it.messages.find(({ command }) => command.type === 'open');
    expect(opening?.command).toMatchObject({ earlierTerms: halfYear });
  });
});

describe('the end (R-POS-8, R-POS-9)', () => {
  test('stops any time before the decision, with a reason, and goes straight to the answers', () => {
    const it = advertised();
    count(it, { received: 1, waiting: 1, toAnswer: 1 });
    expect(it.give({ type: 'stop', reason: 'c-why' })).toEqual([]);
    expect(facts(it)).toMatchObject({ status: 'answering', outcome: 'stopped' });
    expect(mailsOf(it, 'deadlinePassed')).toEqual([]);
    expect(mailsOf(it, 'selectionOpened')).toEqual([]);
    expect(it.give({ type: 'stop', reason: 'c-why' })).toEqual(['alreadyEnded']);
    expect(decided().give({ type: 'stop', reason: 'c-why' })).toEqual(['alreadyDecided']);
  });

  test('nobody is said not to fit while people can still apply', () => {
    const none = { type: 'noSuitableCandidate', reason: 'c-why' };
    expect(advertised().give(none)).toEqual(['deadlineNotPassed']);
    const it = selecting();
    expect(it.give(none)).toEqual([]);
    expect(facts(it)).toMatchObject({ status: 'answering', outcome: 'noSuitableCandidate' });
  });

  test('one that nobody has applied for closes at once', () => {
    const it = fresh();
    it.give(registration(), { parent: aRound() });
    it.give({ type: 'stop', reason: 'c-why' });
    expect(facts(it).status).toBe('closed');
    expect(it.give({ type: 'confirmJobAnalysis' })).toEqual(['caseClosed']);
  });

  test('closes only when everybody has been answered, the one that was on its way too', () => {
    const it = advertised();
    count(it, { received: 2, waiting: 2, toAnswer: 2 });
    it.give({ type: 'stop', reason: 'c-why' });
    count(it, { answered: 1 });
    expect(facts(it).status).toBe('answering');
    count(it, { answered: 1 });
    expect(facts(it).status).toBe('closed');
    count(it, { received: 1, waiting: 1, toAnswer: 1 });
    expect(facts(it).status).toBe('answering');
    count(it, { withdrawn: 1, waiting: -1, toAnswer: -1 });
    expect(facts(it).status).toBe('closed');
  });

  test('feedback is due ten working days after the decision, and counts', () => {
    const it = decided();
    count(it, { answered: 1 });
    it.goTo('2017-04-20');
    const waits = mailsOf(it, 'feedbackWaits');
    expect(waits.at(-1)).toMatchObject({ data: { answered: 1, of: 3, left: 2, due: '2017-04-20' } });
    expect(mailsOf(it, 'feedbackOverdue')).toEqual([]);
    it.goTo('2017-04-21');
    expect(mailsOf(it, 'feedbackOverdue').map((mail) => mail.to)).toEqual(['hrHead']);
  });

  test('by count it closes when the numbers match', () => {
    const it = advertised({ mode: 'byCount' });
    it.give({ type: 'recordCounts', numbers: { received: 4, ticked: 4, declared: 0 } });
    it.give({ type: 'stop', reason: 'c-why' });
    it.give({ type: 'recordCounts', numbers: { answered: 3 } });
    expect(facts(it).status).toBe('answering');
    it.give({ type: 'recordCounts', numbers: { withdrawn: 1 } });
    expect(facts(it).status).toBe('closed');
  });

  test('withdrawn with its agency, unless somebody is hired (R-PAR-3)', () => {
    const it = advertised();
    it.give({ type: 'noteWithdrawn' }, { as: 'case' });
    expect(facts(it).outcome).toBe('withdrawn');
    const two = decided({ openings: 2 });
    two.give({ type: 'offer', application: 'x' });
    two.give(acceptance());
    two.give({ type: 'noteWithdrawn' }, { as: 'case' });
    expect(facts(two).outcome).toBeNull();
  });

  test('a wrong outcome is put right: corrected, or taken back (R-OPS-2)', () => {
    const it = advertised();
    count(it, { received: 1, waiting: 1, toAnswer: 1 });
    expect(it.give({ type: 'correct', reason: 'c-slip', outcome: 'open' })).toEqual(['notEnded']);
    it.give({ type: 'stop', reason: 'c-why' });
    expect(it.give({ type: 'correct', reason: 'c-slip', outcome: 'hired' })).toEqual(['nobodyHired']);
    expect(it.give({ type: 'correct', reason: 'c-slip', outcome: 'open' })).toEqual([]);
    expect(facts(it)).toMatchObject({ status: 'advertised', outcome: null });
    it.goTo('2017-03-30');
    expect(facts(it).status).toBe('verifying');
    expect(it.give({ type: 'correct', reason: 'c-slip' })).toEqual(['nothingGiven']);
  });

  test('recruitment end: 14, 7 and 1 days before to HR and leader (R-POS-10)', () => {
    const it = selecting();
    it.goTo('2017-05-15');
    expect(mailsOf(it, 'recruitmentEndSoon')).toEqual([]);
    // 14 days before is the national day: the reminder goes out on the working day before.
    it.goTo('2017-05-16');
    expect(mailsOf(it, 'recruitmentEndSoon')).toHaveLength(2);
    it.goTo('2017-06-15');
    expect(mailsOf(it, 'recruitmentEndSoon').filter((mail) => mail.to === 'hr')).toHaveLength(3);
    expect(mailsOf(it, 'recruitmentEndSoon').filter((mail) => mail.to === 'leader')).toHaveLength(3);
    const done = hired();
    done.goTo('2017-06-15');
    expect(mailsOf(done, 'recruitmentEndSoon')).toEqual([]);
  });

  test('applicant lists: the extended one after the deadline, the public one by choice (R-POS-11)', () => {
    const it = advertised();
    count(it, { received: 1, confirmed: 1, toAnswer: 1 });
    it.goTo('2017-03-30');
    expect(dutiesOf(it)).toContain('extendedList');
    expect(it.give({ type: 'recordLists', extendedMadeOn: '2017-03-29' })).toEqual(['listBeforeDeadline']);
    expect(it.give({ type: 'recordLists', extendedMadeOn: '2017-03-30', publicList: true })).toEqual([]);
    expect(dutiesOf(it)).not.toContain('extendedList');
    expect(facts(it).publicList).toBe(true);
  });
});
