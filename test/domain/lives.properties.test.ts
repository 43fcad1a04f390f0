/** Whatever people do, in whatever order, and whichever case hears first: what must hold in every life. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import { withinFrame } from '../../domain/dates.ts';
import type { Employment } from '../../domain/employment/facts.ts';
import type { CaseRef, Instant } from '../../domain/words.ts';
import { unreached } from './waits.ts';
import {
  acceptance,
  advertise,
  anApplicationTo,
  aPositionOf,
  aRunningRound,
  arkivet,
  coordinator,
  hrOf,
  leaderOf,
  participationOf,
  recruit,
  theRound,
} from './world.builders.ts';
import type { Logged } from './world.parts.ts';
import type { World } from './world.ts';

/** One thing that somebody tries, some days after the last; `n` picks among cases, persons and lengths. */
interface Try {
  readonly after: number;
  readonly what: number;
  readonly n: number;
}

type Attempt = (world: World, n: number) => readonly [by: string, ref: CaseRef, command: AnyCommand] | null;

const hr = hrOf(arkivet);
const leader = leaderOf(arkivet);
const position = aPositionOf(arkivet);
const applicationOf = (n: number): CaseRef => anApplicationTo(position, (n % 3) + 1);

const toApplication =
  (by: string, command: (world: World, n: number) => AnyCommand): Attempt =>
  (world, n) => [by, applicationOf(n), command(world, n)];
const toPosition =
  (command: (world: World, n: number) => AnyCommand): Attempt =>
  (world, n) => [hr, position, command(world, n)];
const toEmployment =
  (
    by: string | ((facts: Employment) => string),
    command: (world: World, n: number, facts: Employment) => AnyCommand,
  ): Attempt =>
  (world, n) => {
    const ref = world.cases('employment').at(-1 - (n % 2)) ?? world.cases('employment').at(-1);
    if (ref === undefined) return null;
    const facts = world.facts(ref) as unknown as Employment;
    return [typeof by === 'string' ? by : by(facts), ref, command(world, n, facts)];
  };

const ranking = (n: number): readonly string[] => {
  const ids = [0, 1, 2].map((one) => applicationOf(one + n).id);
  return ids.slice(0, 1 + (n % 3));
};

/** What leads a life on stands more than once, so that lives get somewhere. */
const attempts: readonly Attempt[] = [
  toApplication(hr, (world, n) => ({
    type: 'receive',
    position: position.id,
    applicant: `applicant.${n % 3}`,
    ticked: n % 4 !== 0,
    receivedOn: world.today,
  })),
  toApplication(hr, (world) => ({ type: 'declare', textVersion: 'v1', how: 'telephone', on: world.today })),
  toApplication(hr, (_, n) => ({
    type: 'settle',
    inTargetGroup: n % 2 === 0,
    reason: n % 2 === 0 ? 'saidSoOtherwise' : 'didNotAnswer',
  })),
  toApplication(hr, (_, n) => ({
    type: 'settle',
    inTargetGroup: n % 2 === 0,
    reason: n % 2 === 0 ? 'saidSoOtherwise' : 'didNotAnswer',
  })),
  toApplication(hr, (world) => ({ type: 'recordInterview', on: world.today })),
  toApplication(hr, (world) => ({ type: 'recordInterview', on: world.today })),
  toApplication(hr, () => ({ type: 'recordAssessment', education: true, qualified: true })),
  toApplication(hr, () => ({ type: 'recordAssessment', education: true, qualified: true })),
  toApplication(hr, () => ({ type: 'sendFeedback', text: 'c-thanks' })),
  toApplication(hr, () => ({ type: 'sendFeedback', text: 'c-thanks' })),
  toApplication(hr, (world) => ({ type: 'withdraw', how: 'letter', on: world.today })),
  toApplication(hr, (_, n) => ({
    type: 'correct',
    reason: 'c-mistake',
    ...(n % 2 === 0 ? { withdrawn: false } : { inTargetGroup: n % 4 === 1 }),
  })),
  toPosition(() => ({ type: 'setLatePolicy', policy: 'all' })),
  toPosition((_, n) => ({ type: 'rank', applications: ranking(n), reason: 'c-few' })),
  toPosition((_, n) => ({ type: 'rank', applications: ranking(n), reason: 'c-few' })),
  toPosition((world, n) => ({ type: 'decide', body: 'Rådet', on: world.today, ranking: ranking(n) })),
  toPosition((world, n) => ({ type: 'decide', body: 'Rådet', on: world.today, ranking: ranking(n) })),
  toPosition((_, n) => ({ type: 'offer', application: applicationOf(n).id })),
  toPosition((_, n) => ({ type: 'offer', application: applicationOf(n).id })),
  toPosition((_, n) => ({ type: 'recordDecline', application: applicationOf(n).id })),
  toPosition((world, n) => ({
    ...acceptance(applicationOf(n)),
    start: addDays(world.today, n % 60),
    months: 1 + (n % 24),
  })),
  toPosition((world, n) => ({
    ...acceptance(applicationOf(n)),
    start: addDays(world.today, n % 60),
    months: 1 + (n % 24),
  })),
  toPosition((world, n) => ({ type: 'recordWrittenNotice', application: applicationOf(n).id, on: world.today })),
  toPosition(() => ({ type: 'noSuitableCandidate', reason: 'c-nobody' })),
  toPosition(() => ({ type: 'stop', reason: 'c-budget' })),
  toPosition(() => ({ type: 'correct', outcome: 'open', reason: 'c-mistake' })),
  toPosition(() => ({ type: 'correct', decision: 'takenBack', reason: 'c-mistake' })),
  toPosition((_, n) => ({
    type: 'changeRegistration',
    openings: 1 + (n % 2),
    percentage: 50 + (n % 50),
    reason: 'c-why',
  })),
  toPosition((_, n) => ({ type: 'changeLeader', leader: n % 2 === 0 ? leader : 'leader.other' })),
  (world) => [`director.${arkivet.id}`, participationOf(world, arkivet), { type: 'withdraw', reason: 'c-nobody' }],
  (world, n) => [
    coordinator,
    theRound,
    {
      type: 'moveDate',
      which: n % 2 === 0 ? 'applicationDeadline' : 'recruitmentEnd',
      to: addDays(world.today, n % 40),
      reason: 'c-why',
    },
  ],
  (world, n) => [
    coordinator,
    theRound,
    {
      type: 'planGathering',
      audience: ['employees', 'leaders', 'mentors'],
      month: addMonths(world.today, n % 4).slice(0, 7),
    },
  ],
  (world, n) => {
    const [gathering] = Object.keys(world.facts(theRound)['gatherings'] as object);
    if (gathering === undefined) return null;
    const day = addDays(world.today, n % 50);
    const plan = { month: day.slice(0, 7), day, from: '10:00', to: '15:00', place: 'Oslo' };
    return [
      coordinator,
      theRound,
      n % 5 === 0
        ? { type: 'cancelGathering', gathering, reason: 'c-why' }
        : { type: 'changeGathering', gathering, ...plan },
    ];
  },
  toEmployment(hr, (_, n) => ({ type: 'appointBuddy', person: `buddy.${n % 2}`, place: 'Resepsjonen' })),
  toEmployment(hr, (_, n) => ({ type: 'appointMentor', person: n % 3 === 0 ? leader : `mentor.${n % 2}` })),
  toEmployment(hr, (_, n, facts) => ({
    type: 'changeLeader',
    person: n % 3 === 0 ? (facts.mentor?.person ?? leader) : `leader.${n % 2}`,
  })),
  toEmployment(
    ({ leader: own }) => own,
    (world) => ({ type: 'confirmTraining', on: world.today }),
  ),
  toEmployment(
    ({ leader: own }) => own,
    (_, n) => ({ type: 'proposeOutcome', outcome: 'extend', months: 1 + (n % 14) }),
  ),
  toEmployment(hr, (world, n) => ({
    type: 'recordDecision',
    on: world.today,
    body: 'Rådet',
    ...[
      { outcome: 'extend', months: 1 + (n % 14) },
      { outcome: 'permanent', sameAgency: true, qualified: true },
      { outcome: 'end' },
    ][n % 3],
  })),
  toEmployment(hr, (world) => ({ type: 'sendNotice', on: world.today })),
  toEmployment(hr, (world) => ({ type: 'recordNoticeReceived', on: world.today, how: 'handed' })),
  toEmployment(hr, (world, n) => ({ type: 'moveStart', to: addDays(world.today, n % 90) })),
  toEmployment(hr, () => ({ type: 'cancel', reason: 'c-changed' })),
  toEmployment(hr, (world, n) => ({
    type: n % 2 === 0 ? 'resign' : 'dismiss',
    on: world.today,
    lastDay: addDays(world.today, n % 60),
  })),
  toEmployment(hr, (_, n) => ({
    type: 'takeBack',
    fact: (['decision', 'ending', 'notice', 'absence', 'probation'] as const)[n % 5],
    reason: 'c-mistake',
  })),
  toEmployment(hr, (world, n) => ({
    type: 'correct',
    reason: 'c-mistake',
    ...[{ months: 1 + (n % 40) }, { start: addDays(world.today, (n % 60) - 30) }, { leader: `mentor.${n % 2}` }][n % 3],
  })),
];

const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    after: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(6), fc.nat(30), fc.nat(60)),
    what: fc.nat(attempts.length - 1),
    n: fc.nat(1000),
  }),
  { minLength: 40, maxLength: 90 },
);

/** From the advertisement on, or from the hire on, so that terms are lived through as often as selections. */
function live(given: readonly Try[], order: readonly number[], hired: boolean): World {
  let turn = 0;
  const world = aRunningRound('common', (of) => (order[turn++ % order.length] ?? 0) % Math.max(1, of));
  if (hired) recruit(world, arkivet);
  else {
    world.goTo('2017-03-02');
    advertise(world, arkivet);
  }
  for (const { after, what, n } of given) {
    if (after > 0) world.goTo(addDays(world.today, after));
    const attempt = attempts[what]?.(world, n);
    if (attempt != null) world.give(...attempt);
  }
  world.goTo(addDays(world.today, 200));
  return world;
}

const named = ({ ref, event }: Logged) => `${ref.kind}.${event.type}`;
const inWords = (faults: readonly (readonly string[])[]): readonly string[] => faults.map((one) => one.join(' '));

/** Extended at most once; inside 24 months, or 36 with the extension; only a late notice makes the stay longer. */
function terms(world: World): readonly (readonly string[])[] {
  return world.log.flatMap(({ ref, event }) => {
    const term = event['term'] as Employment['term'] | undefined;
    if (ref.kind !== 'employment' || term === undefined) return [];
    return withinFrame(term.start, term.leaving, term.extended) ? [] : [[ref.id, event.type, term.start, term.leaving]];
  });
}

function extensions(world: World): readonly (readonly string[])[] {
  return world.cases('employment').flatMap((ref) => {
    const { decisions, term } = world.facts(ref) as unknown as Employment;
    const times = decisions.filter(({ outcome }) => outcome === 'extend').length;
    return times > 1 || (times === 1) !== term.extended ? [[ref.id, `extended ${times} times`]] : [];
  });
}

const mentors = (world: World): readonly (readonly string[])[] =>
  world.cases('employment').flatMap((ref) => {
    const { mentor, leader: own, employee } = world.facts(ref) as unknown as Employment;
    return mentor !== null && (mentor.person === own || mentor.person === employee) ? [[ref.id, mentor.person]] : [];
  });

/** A closed position has answered everybody who is neither hired nor gone (R-POS-9). */
function unanswered(world: World): readonly (readonly string[])[] {
  if (world.facts(position).status !== 'closed') return [];
  return world.cases('application').flatMap((ref) => {
    const { withdrawnOn, outcome, answeredOn } = world.facts(ref);
    return withdrawnOn === null && outcome !== 'hired' && answeredOn === null ? [[ref.id]] : [];
  });
}

/** What turns somebody down is a person's act (R-PRV-6). */
const personal = [
  'application.settled',
  'application.settlementCorrected',
  'application.feedbackSent',
  'position.decided',
  'position.ended',
];
const byNobody = (world: World): readonly (readonly string[])[] =>
  world.log.flatMap((one) => {
    const withdrawn = one.event['outcome'] === 'withdrawn';
    return personal.includes(named(one)) && one.actor.type !== 'person' && !withdrawn
      ? [[named(one), one.actor.type]]
      : [];
  });

function keys(world: World): readonly (readonly string[])[] {
  const count = new Map<string, number>();
  for (const { ref, mail } of world.planned) {
    const key = `${ref.id} ${mail.key}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return [...count].flatMap(([key, times]) => (times > 1 ? [[key]] : []));
}

/**
 * What may speak of a case after its end: the news of the end itself, caused at that moment, and what is left to do
 * about what is over, its erasure and the archive (R-PRV-3).
 */
function afterTheEnd(world: World): readonly (readonly string[])[] {
  const closed = (ref: CaseRef, at: Instant): boolean => {
    const past = world.log.filter((one) => one.ref.id === ref.id && one.at <= at);
    const ends = /^(closed|cancelled)$/;
    const opens = /^(takenBack|hireFellThrough|outcomeNoted|withdrawalUndone)$/;
    const last = past.findLast(({ event, at: then }) => (ends.test(event.type) && then < at) || opens.test(event.type));
    return last !== undefined && ends.test(last.event.type);
  };
  const reminders = world.posted.filter(
    ({ dutyId }) =>
      dutyId !== null && !dutyId.startsWith('refused.') && !dutyId.startsWith('erasure') && dutyId !== 'archive',
  );
  return reminders.flatMap(({ ref, mail, at }) => (closed(ref, at) && ref.kind !== 'position' ? [[ref.id, mail]] : []));
}

/** What a reminder asks for, and the event that gives it: none goes out after it, until something takes it back. */
const fulfilments: readonly (readonly [mail: string, by: string, again: readonly string[]])[] = [
  ['employment.buddy', 'buddyAppointed', []],
  ['employment.mentor', 'mentorAppointed', []],
  ['employment.choice', 'outcomeProposed', ['decisionRecorded', 'takenBack']],
  ['employment.notice', 'noticeReceived', ['decisionRecorded', 'takenBack']],
  ['employment.noticeReceipt', 'noticeReceived', ['decisionRecorded', 'takenBack']],
  ['employment.talk', 'left', []],
  ['employment.meeting', 'left', []],
  ['employment.contract', 'cancelled', []],
  ['employment.accommodation', 'cancelled', []],
  ['application.declarationReminder', 'declared', ['withdrawalUndone']],
  ['application.declarationLastCall', 'settled', []],
  ['application.declarationReminder', 'withdrawn', ['withdrawalUndone']],
  ['position.decisionDue', 'decided', ['reopened']],
  ['position.recruitmentEndSoon', 'ended', ['reopened', 'hireFellThrough']],
  ['position.deadlineSoon', 'verificationOpened', ['deadlineMoved']],
];

function reminded(world: World): readonly (readonly string[])[] {
  return world.posted.flatMap(({ ref, mail, at }) =>
    fulfilments.flatMap(([name, by, again]) => {
      if (name !== mail) return [];
      const past = world.log.filter((one) => one.ref.id === ref.id && one.at <= at);
      const last = past.findLast(
        ({ event, at: then }) => (event.type === by && then < at) || again.includes(event.type),
      );
      return last?.event.type === by ? [[ref.id, mail, `after ${by}`]] : [];
    }),
  );
}

/** No rule stumbled, and no message was turned away for its shape. */
const broken = (world: World): readonly (readonly string[])[] => [
  ...world.log.flatMap((one) => (one.event.type === 'case.stuck' ? [[named(one), String(one.event['act'])]] : [])),
  ...world.heard.flatMap(({ command, to, faults }) => (faults.length > 0 ? [[to.kind, command.type, ...faults]] : [])),
];

/** Cases have nothing to refuse to each other: a race ends in nothing done, never in a duty to read a refusal. */
const refused = (world: World): readonly (readonly string[])[] =>
  world.heard.flatMap(({ from, to, command, refusals }) =>
    refusals.length > 0 ? [[from.kind, to.kind, command.type, ...refusals]] : [],
  );

/** The points of every story, once reached, stay so unless a correction takes their act back. */
const waits = (world: World): readonly (readonly string[])[] =>
  [...Map.groupBy(world.log, ({ ref }) => ref.id).values()].flatMap((log) =>
    unreached(log[0]?.ref.kind ?? 'agency', log).map((fault) => [fault]),
  );

const ofPeople = { terms, extensions, mentors, unanswered, byNobody };
const ofTheService = { keys, afterTheEnd, reminded, broken, refused, waits };
const invariants = { ...ofPeople, ...ofTheService };

test('what must hold in every life', () => {
  fc.assert(
    fc.property(tries, fc.array(fc.nat(10), { minLength: 1, maxLength: 8 }), fc.boolean(), (given, order, hired) => {
      const world = live(given, order, hired);
      const found = Object.entries(invariants).map(([name, faults]) => [name, inWords(faults(world))]);
      expect(found).toEqual(Object.keys(invariants).map((name) => [name, []]));
    }),
    { numRuns: 60, interruptAfterTimeLimit: 20_000 },
  );
});
