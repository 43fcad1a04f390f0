/** What the kinds of case say to each other fits: every message, over whole lives, at the door of its receiver. */
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../domain/index.ts';
import { caseKinds } from '../../domain/words.ts';
import {
  acceptance,
  advertise,
  answerEverybody,
  aPositionOf,
  apply,
  aRunningRound,
  arkivet,
  consider,
  coordinator,
  dfo,
  employmentOf,
  hire,
  hrOf,
  leaderOf,
  must,
  participationOf,
  recruit,
  theRound,
  tilsynet,
} from './world.builders.ts';
import type { Heard } from './world.parts.ts';
import type { World } from './world.ts';

/** Messages that any life below has sent, by sender, receiver and command. */
const seen = new Set<string>();

const inWords = ({ from, to, command, faults, refusals }: Heard): string =>
  `${from.kind} → ${to.kind} ${command.type}: ${[...faults, ...refusals].join(', ')}`;

/** Nothing that was sent was turned away, for whatever reason, but for the reasons that the life expects. */
function fits(world: World, expected: readonly string[] = []): void {
  for (const { from, to, command } of world.heard) seen.add(`${from.kind} → ${to.kind} ${command.type}`);
  expect(world.heard.filter(({ faults }) => faults.length > 0).map(inWords)).toEqual([]);
  expect(world.heard.filter(({ refusals }) => refusals.length > 0).map(inWords)).toEqual(expected);
}

const statuses = (world: World, kind: (typeof caseKinds)[number]) =>
  world.cases(kind).map((ref) => world.facts(ref).status);

const inTerm = (world: World, agency = arkivet) => {
  const employment = recruit(world, agency);
  answerEverybody(world, agency);
  world.goTo('2017-08-21');
  must(world, hrOf(agency), employment, { type: 'appointBuddy', person: 'buddy', place: 'Resepsjonen' });
  must(world, hrOf(agency), employment, { type: 'appointMentor', person: 'mentor' });
  world.goTo('2017-09-01');
  return employment;
};

const gathering = { type: 'planGathering', audience: ['employees', 'leaders', 'mentors', 'hr'], month: '2017-09' };
const theDay = {
  day: '2017-09-20',
  from: '10:00',
  to: '15:00',
  place: 'Oslo',
  theme: 'c-theme',
  material: ['https://a.test/1'],
};

describe('a common round', () => {
  test('from the invitation to a permanent post, and to its close', () => {
    const world = aRunningRound();
    must(world, 'hr.tilsynet', participationOf(world, tilsynet), { type: 'withdraw', reason: 'c-nobody' });
    must(world, coordinator, theRound, gathering);
    const employment = inTerm(world);
    expect(world.facts(aPositionOf(arkivet)).status).toBe('closed');
    const [first = ''] = Object.keys(world.facts(theRound)['gatherings'] as object);
    must(world, coordinator, theRound, { type: 'changeGathering', gathering: first, ...theDay });
    const employee = world.facts(employment)['employee'] as string;
    must(world, employee, employment, { type: 'registerForGathering', gathering: first, coming: true });
    must(world, hrOf(arkivet), participationOf(world, arkivet), {
      type: 'registerForGathering',
      gathering: first,
      coming: true,
    });
    world.goTo('2017-09-21');
    must(world, coordinator, theRound, {
      type: 'recordAttendance',
      gathering: first,
      employment: employment.id,
      attended: true,
    });
    must(world, coordinator, theRound, { type: 'closeGathering', gathering: first });
    world.goTo('2018-11-20');
    must(world, leaderOf(arkivet), employment, { type: 'confirmTraining', on: '2018-11-20' });
    must(world, leaderOf(arkivet), employment, { type: 'proposeOutcome', outcome: 'permanent' });
    must(world, hrOf(arkivet), employment, {
      type: 'recordDecision',
      outcome: 'permanent',
      on: '2018-11-20',
      body: 'Ansettelsesrådet',
      sameAgency: true,
      qualified: true,
    });
    world.goTo('2018-12-03');
    must(world, coordinator, theRound, { type: 'close' });
    world.goTo('2019-12-02');
    fits(world);
    expect(statuses(world, 'round')).toEqual(['closed']);
    expect(statuses(world, 'participation')).toEqual(['closed', 'closed']);
    expect(statuses(world, 'application')).toEqual(['closed', 'closed', 'closed']);
    expect(world.facts(employment)).toMatchObject({ status: 'closed', outcome: 'permanent' });
    expect(world.facts(arkivet)['employments']).toBe(0);
    must(world, hrOf(arkivet), employment, { type: 'noteArchived', on: '2019-11-29' });
    fits(world);
    const archived = world.cases('application').map((ref) => world.facts(ref));
    expect(archived.filter(({ archivedOn }) => archivedOn !== null)).toMatchObject([
      { outcome: 'hired', archivedOn: '2019-11-29' },
    ]);
  });

  test('extended once, then ended with a late notice; the round hears every new leaving date', () => {
    const world = aRunningRound();
    const employment = inTerm(world);
    const leaving = () =>
      (world.facts(theRound)['employments'] as Record<string, { leaving: string }>)[employment.id]?.leaving;
    expect(leaving()).toBe('2019-02-28');
    world.goTo('2018-10-01');
    const text = { subjectNb: 'c-nb', bodyNb: 'c-nb', subjectNn: 'c-nn', bodyNn: 'c-nn' };
    for (const to of ['hr', 'leader'])
      must(world, coordinator, theRound, { type: 'sendMessage', to, agencies: [arkivet.id], ...text });
    must(world, leaderOf(arkivet), employment, { type: 'proposeOutcome', outcome: 'extend', months: 6 });
    must(world, hrOf(arkivet), employment, {
      type: 'recordDecision',
      outcome: 'extend',
      on: '2018-10-01',
      body: 'Rådet',
      months: 6,
    });
    expect(leaving()).toBe('2019-08-31');
    world.goTo('2019-08-20');
    must(world, hrOf(arkivet), employment, { type: 'sendNotice', on: '2019-08-20' });
    must(world, hrOf(arkivet), employment, { type: 'recordNoticeReceived', on: '2019-08-20', how: 'handed' });
    expect(leaving()).toBe('2019-09-20');
    world.goTo('2020-01-15');
    fits(world);
    expect(world.facts(employment)).toMatchObject({ status: 'closed', outcome: 'left' });
    expect(statuses(world, 'round')).toEqual(['running']);
    must(world, hrOf(tilsynet), participationOf(world, tilsynet), { type: 'withdraw', reason: 'c-nobody' });
    must(world, coordinator, theRound, { type: 'close' });
    fits(world);
  });

  test('a hire that falls through goes to the next ranked, and the round counts one employment', () => {
    const world = aRunningRound();
    const employment = recruit(world, arkivet);
    const position = aPositionOf(arkivet);
    const [first, second] = world.cases('application');
    if (first === undefined || second === undefined) throw new Error('two have applied');
    world.goTo('2017-06-01');
    must(world, hrOf(arkivet), employment, { type: 'cancel', reason: 'c-changed' });
    expect(world.facts(first)).toMatchObject({ status: 'received', outcome: null });
    expect(world.facts(position)).toMatchObject({ outcome: null, hires: [] });
    must(world, hrOf(arkivet), position, { type: 'offer', application: second.id });
    must(world, hrOf(arkivet), position, acceptance(second));
    must(world, hrOf(arkivet), position, { type: 'recordWrittenNotice', application: second.id, on: '2017-06-01' });
    answerEverybody(world, arkivet);
    fits(world);
    expect(world.facts(position).status).toBe('closed');
    expect(world.facts(employmentOf(world, second)).status).toBe('hired');
    const outcomes = Object.values(world.facts(theRound)['employments'] as Record<string, { outcome: string | null }>);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['cancelled', null]);
  });

  test('an agency that withdraws stops its positions, and their applicants are answered', () => {
    const world = aRunningRound();
    world.goTo('2017-03-02');
    const position = advertise(world, tilsynet);
    const applicant = apply(world, tilsynet, 1, true);
    apply(world, tilsynet, 2, false);
    must(world, `director.${tilsynet.id}`, participationOf(world, tilsynet), { type: 'withdraw', reason: 'c-nobody' });
    expect(world.facts(position)).toMatchObject({ outcome: 'withdrawn', status: 'answering' });
    expect(world.facts(applicant)).toMatchObject({ outcome: 'stopped', status: 'received' });
    answerEverybody(world, tilsynet);
    fits(world);
    expect(statuses(world, 'application')).toEqual(['closed', 'closed']);
    expect(world.facts(position).status).toBe('closed');
  });

  test('an agency that had not withdrawn after all goes on with its position and its applicants (R-OPS-2)', () => {
    const world = aRunningRound();
    world.goTo('2017-03-02');
    const position = advertise(world, tilsynet);
    const applicant = apply(world, tilsynet, 1, true);
    const asked = apply(world, tilsynet, 2, false);
    const participation = participationOf(world, tilsynet);
    must(world, hrOf(tilsynet), participation, { type: 'withdraw', reason: 'c-nobody' });
    expect(world.facts(applicant)).toMatchObject({ outcome: 'stopped', settled: 'erased' });
    must(world, hrOf(tilsynet), participation, { type: 'correct', reason: 'c-mistake', withdrawn: false });
    fits(world);
    expect(world.facts(participation).status).toBe('takingPart');
    expect(world.facts(theRound)['agencies']).toMatchObject({ [tilsynet.id]: { answer: 'takingPart' } });
    expect(world.facts(position)).toMatchObject({ outcome: null, status: 'advertised' });
    expect(world.facts(asked)).toMatchObject({ outcome: null, settled: 'waiting' });
    // The answer that was erased is asked for by HR again.
    must(world, hrOf(tilsynet), applicant, { type: 'settle', inTargetGroup: true, reason: 'saidSoOtherwise' });
    expect(world.facts(applicant)).toMatchObject({ outcome: null, settled: 'confirmed' });
  });

  test('moved dates reach participations, positions and applications', () => {
    const world = aRunningRound();
    world.goTo('2017-03-02');
    const position = advertise(world, arkivet);
    const asked = apply(world, arkivet, 1, false);
    for (const [which, to] of [
      ['applicationDeadline', '2017-04-05'],
      ['recruitmentEnd', '2017-06-15'],
    ] as const) {
      must(world, coordinator, theRound, { type: 'moveDate', which, to, reason: 'c-easter' });
    }
    expect(world.facts(position)).toMatchObject({ deadline: '2017-04-05', recruitmentEnd: '2017-06-15' });
    expect(world.facts(asked)).toMatchObject({ declarationDue: '2017-04-15' });
    must(world, hrOf(arkivet), position, { type: 'changeLeader', leader: 'another.leader' });
    expect(world.facts(asked)).toMatchObject({ leader: 'another.leader' });
    world.goTo('2017-05-02');
    must(world, hrOf(arkivet), position, { type: 'noSuitableCandidate', reason: 'c-nobody' });
    must(world, hrOf(arkivet), position, { type: 'correct', outcome: 'open', reason: 'c-mistake' });
    expect(world.facts(asked)).toMatchObject({ outcome: null });
    must(world, hrOf(arkivet), position, { type: 'stop', reason: 'c-budget' });
    fits(world);
  });

  test('reply dates move and are extended, an invitation is taken back, the round is put right', () => {
    const world = aRunningRound();
    must(world, coordinator, theRound, { type: 'addAgencies', agencies: [{ agency: dfo.id }], replyBy: '2017-02-01' });
    must(world, coordinator, theRound, { type: 'extendReply', agency: dfo.id, to: '2017-02-10' });
    must(world, coordinator, theRound, { type: 'moveDate', which: 'replyBy', to: '2017-02-15', reason: 'c-few' });
    must(world, coordinator, theRound, { type: 'correct', reason: 'c-mistake', termMonths: 20 });
    must(world, coordinator, theRound, { type: 'removeAgency', agency: dfo.id });
    must(world, hrOf(arkivet), participationOf(world, arkivet), {
      type: 'correct',
      reason: 'c-mistake',
      answer: { takePart: true, positions: 2 },
    });
    fits(world);
    expect(world.facts(participationOf(world, dfo)).status).toBe('closed');
    expect(world.facts(theRound)['agencies']).toMatchObject({ arkivet: { positions: 2 } });
  });

  test('gatherings are changed and called off; whoever is hired later hears of what lies ahead', () => {
    const world = aRunningRound();
    must(world, coordinator, theRound, { ...gathering, ...theDay });
    must(world, coordinator, theRound, { ...gathering, month: '2017-11' });
    const employment = inTerm(world);
    const ids = Object.keys(world.facts(theRound)['gatherings'] as object);
    expect(Object.keys(world.facts(employment)['gatherings'] as object)).toEqual(ids);
    const [first = ''] = ids;
    must(world, coordinator, theRound, { type: 'cancelGathering', gathering: first, reason: 'c-illness' });
    expect(world.facts(employment)['gatherings']).toMatchObject({ [first]: { cancelled: true } });
    must(world, hrOf(arkivet), employment, { type: 'resign', on: '2017-09-01', lastDay: '2017-10-02' });
    world.goTo('2018-02-01');
    fits(world);
    expect(world.facts(theRound)['employments']).toMatchObject({ [employment.id]: { outcome: 'left' } });
  });

  test('an employee who leaves early and stays after all is invited again', () => {
    const world = aRunningRound();
    must(world, coordinator, theRound, { ...gathering, ...theDay });
    const employment = inTerm(world);
    const employee = world.facts(employment)['employee'];
    const hears = () => world.posted.flatMap(({ mail, person }) => (person === employee ? [mail] : []));
    must(world, hrOf(arkivet), employment, { type: 'resign', on: '2017-09-01', lastDay: '2017-09-15' });
    must(world, hrOf(arkivet), employment, { type: 'takeBack', fact: 'ending', reason: 'c-mistake' });
    expect(hears().filter((mail) => /gathering(Invitation|Cancelled)/.test(mail))).toEqual([
      'employment.gatheringInvitation',
      'employment.gatheringCancelled',
      'employment.gatheringInvitation',
    ]);
    const keys = world.planned.filter(({ ref }) => ref.id === employment.id).map(({ mail }) => mail.key);
    expect(new Set(keys).size).toBe(keys.length);
    fits(world);
  });

  test('HR records who was there, and the round knows', () => {
    const world = aRunningRound();
    must(world, coordinator, theRound, { ...gathering, ...theDay });
    const employment = inTerm(world);
    const [first = ''] = Object.keys(world.facts(theRound)['gatherings'] as object);
    world.goTo('2017-09-21');
    must(world, hrOf(arkivet), employment, { type: 'recordAttendance', gathering: first, present: true });
    fits(world);
    expect(world.facts(theRound)['gatherings']).toMatchObject({ [first]: { attended: { [employment.id]: true } } });
  });
});

describe('a continuous round', () => {
  test('the agency moves its own deadline, and two openings are filled one after the other', () => {
    const world = aRunningRound('continuous');
    world.goTo('2017-03-02');
    const position = advertise(world, arkivet, { openings: 2 });
    must(world, hrOf(arkivet), position, { type: 'extendDeadline', to: '2017-04-05' });
    const list = [1, 2, 3].map((n) => apply(world, arkivet, n, true));
    world.goTo('2017-04-18');
    for (const one of list) consider(world, arkivet, one);
    hire(world, arkivet, list);
    expect(world.facts(position)['outcome']).toBe(null);
    const [, second, third] = list;
    if (second === undefined || third === undefined) throw new Error('three have applied');
    must(world, hrOf(arkivet), position, { type: 'offer', application: second.id });
    must(world, hrOf(arkivet), position, { type: 'recordDecline', application: second.id });
    must(world, hrOf(arkivet), position, { type: 'offer', application: third.id });
    must(world, hrOf(arkivet), position, acceptance(third, { writtenNoticeOn: '2017-04-18' }));
    answerEverybody(world, arkivet);
    world.goTo('2017-12-01');
    fits(world);
    expect(world.facts(position).status).toBe('closed');
    expect(statuses(world, 'employment')).toEqual(['employed', 'employed']);
    expect(world.facts(arkivet)['employments']).toBe(2);
  });

  test('an agency is merged into another while it has an employee', () => {
    const world = aRunningRound('continuous');
    const employment = inTerm(world);
    must(world, coordinator, arkivet, { type: 'succeed', successor: tilsynet.id, from: '2017-10-02' });
    world.goTo('2017-10-02');
    expect(world.facts(tilsynet)['employed']).toEqual([employment.id]);
    must(world, 'service', arkivet, { type: 'case.noteStuck', act: 'close', code: 'none' });
    world.goTo('2019-09-02');
    fits(world);
  });
});

test('every kind of message between cases has been sent in these lives', () => {
  const sentToCases = caseKinds.flatMap((kind) =>
    Object.entries(definitionOf(kind).commands).flatMap(([type, { by }]) =>
      by.includes('case') ? [`${kind} ${type}`] : [],
    ),
  );
  const told = new Set([...seen].map((one) => one.replace(/^\w+ → /, '')));
  expect(sentToCases.filter((one) => !told.has(one))).toEqual([]);
});
