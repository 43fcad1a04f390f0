/** Whatever people do in whatever order while time goes on, some things never happen (R-POS-7, 9; R-PRV-6; R-DUT-3). */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { application } from '../../domain/application/index.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Context, Message } from '../../domain/case/definition.ts';
import { type AnyCommand, evolve, initialState, type PlannedMail } from '../../domain/case/engine.ts';
import { position } from '../../domain/position/index.ts';
import {
  aContinuousRound,
  applicationStory,
  aRound,
  aText,
  positionStory,
  publication,
  type Run,
  registration,
  run,
} from './position.builders.ts';

aText('c-good', readFileSync(new URL('advertisements/good-nb.txt', import.meta.url), 'utf8'));

const ids = ['x', 'y', 'z'] as const;

/** A position with its applications, and the messages between them delivered at once, each once. */
interface World {
  readonly position: Run;
  readonly applications: Readonly<Record<string, Run>>;
  readonly parent: () => Context['parent'];
  readonly deliver: () => void;
}

function aWorld(common: boolean): World {
  const start = '2017-03-01';
  const one = run(position, positionStory, 'pos1', start);
  one.give(registration(), { parent: common ? aRound() : aContinuousRound() });
  one.give({ type: 'confirmJobAnalysis' });
  one.give(publication(common ? {} : { deadline: '2017-03-29' }));
  const applications = Object.fromEntries(ids.map((id) => [id, run(application, applicationStory, id, start)]));
  const delivered = new Map<Run, number>();
  const take = (from: Run): readonly Message[] => {
    const fresh = from.messages.slice(delivered.get(from) ?? 0);
    delivered.set(from, from.messages.length);
    return fresh;
  };
  const receivers = ({ to }: Message): readonly Run[] => {
    if ('children' in to) return Object.values(applications);
    if (to.kind === 'position') return [one];
    return to.kind === 'application' && applications[to.id] ? [applications[to.id] as Run] : [];
  };
  const deliver = (): void => {
    for (let moved = true; moved; ) {
      const messages = [one, ...Object.values(applications)].flatMap(take);
      moved = messages.length > 0;
      for (const message of messages) {
        for (const receiver of receivers(message)) receiver.give(message.command as AnyCommand, { as: 'case' });
      }
    }
  };
  const parent = () => ({ kind: 'position' as const, facts: one.state().facts });
  return { position: one, applications, parent, deliver };
}

const who = fc.constantFrom(...ids);
const toPosition = fc.oneof(
  fc.constantFrom<AnyCommand>(
    { type: 'stop', reason: 'c' },
    { type: 'noSuitableCandidate', reason: 'c' },
    { type: 'setLatePolicy', policy: 'all' },
    { type: 'setLatePolicy', policy: 'none' },
    { type: 'correct', reason: 'c', outcome: 'open' },
    { type: 'extendDeadline', to: '2017-04-05' },
  ),
  fc.shuffledSubarray([...ids], { minLength: 1 }).map((applications) => ({ type: 'rank', applications, reason: 'c' })),
  fc
    .shuffledSubarray([...ids], { minLength: 1 })
    .map((ranking) => ({ type: 'decide', body: 'b', on: 'today', ranking })),
  who.map((application) => ({ type: 'offer', application })),
  who.map((application) => ({ type: 'recordDecline', application })),
  who.map((application) => ({
    type: 'recordAcceptance',
    application,
    start: '2018-09-01',
    months: 18,
    percentage: 100,
    positionCode: '1434',
    paySet: true,
    earlierService: [],
    writtenNoticeOn: 'today',
  })),
  who.map((application) => ({ type: 'noteHireFellThrough', application })),
);
const toApplication = fc.constantFrom<AnyCommand>(
  { type: 'receive', position: 'pos1', applicant: 'kim', ticked: true, receivedOn: 'today' },
  { type: 'receive', position: 'pos1', applicant: 'kim', ticked: false, receivedOn: 'today' },
  { type: 'declare', textVersion: 'v1', how: 'letter', on: 'today' },
  { type: 'settle', inTargetGroup: true, reason: 'saidSoOtherwise' },
  { type: 'settle', inTargetGroup: false, reason: 'conditionsNotMet' },
  { type: 'recordInterview', on: 'today' },
  { type: 'recordAssessment', education: true, qualified: true },
  { type: 'sendFeedback', text: 'c' },
  { type: 'withdraw', how: 'telephone', on: 'today' },
  { type: 'correct', reason: 'c', withdrawn: false },
);
const action = fc.oneof(
  { weight: 3, arbitrary: fc.record({ to: fc.constant('position' as const), command: toPosition }) },
  { weight: 6, arbitrary: fc.record({ to: who, command: toApplication }) },
  { weight: 3, arbitrary: fc.record({ to: fc.constant('time' as const), days: fc.integer({ min: 1, max: 20 }) }) },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** The ordinary course, so that random detours start from every part of it. */
const course: readonly Action[] = [
  ...ids.map((to) => ({
    to,
    command: { type: 'receive', position: 'pos1', applicant: `p-${to}`, ticked: true, receivedOn: 'today' },
  })),
  { to: 'time', days: 35 },
  ...ids.flatMap((to) => [
    { to, command: { type: 'recordInterview', on: 'today' } },
    { to, command: { type: 'recordAssessment', education: true, qualified: true } },
  ]),
  { to: 'position', command: { type: 'rank', applications: [...ids], reason: 'c' } },
  { to: 'position', command: { type: 'decide', body: 'b', on: 'today', ranking: [...ids] } },
  { to: 'position', command: { type: 'offer', application: 'x' } },
];

const dated = (command: AnyCommand, today: string): AnyCommand =>
  Object.fromEntries(
    Object.entries(command).map(([key, value]) => [key, value === 'today' ? today : value]),
  ) as AnyCommand;

function employmentOf(it: Run, application: string): string {
  const hires = (it.state().facts as unknown as { hires: { application: string; employment: string }[] }).hires;
  return hires.find((hire) => hire.application === application)?.employment ?? 'none';
}

function play(world: World, actions: readonly Action[], check: () => void): void {
  let today = '2017-03-01';
  for (const step of actions) {
    if (step.to === 'time') {
      today = addDays(today, step.days);
      for (const one of [world.position, ...Object.values(world.applications)]) one.goTo(today, '12:00');
    } else if (step.to === 'position') {
      const command: AnyCommand = step.command;
      const told = command.type === 'noteHireFellThrough';
      const employment = told ? { employment: employmentOf(world.position, String(command.application)) } : {};
      world.position.give(dated({ ...command, ...employment }, today), { as: told ? 'case' : 'hr' });
    } else {
      world.applications[step.to]?.give(dated(step.command, today), { parent: world.parent() });
    }
    world.deliver();
    check();
  }
}

interface Seen {
  readonly position: Record<string, unknown> & { readonly hires: readonly { application: string }[] };
  readonly applications: Readonly<Record<string, Record<string, unknown>>>;
}
const seen = (world: World): Seen => ({
  position: world.position.state().facts as unknown as Seen['position'],
  applications: Object.fromEntries(
    ids.map((id) => [id, world.applications[id]?.state().facts as unknown as Record<string, unknown>]),
  ),
});

/** Applications that must be answered, by their own word, and those that have been. */
const owed = ({ applications }: Seen) => {
  const open = Object.values(applications).filter(
    (one) => one.status !== 'none' && one.withdrawnOn === null && one.outcome !== 'hired',
  );
  return { of: open.length, answered: open.filter((one) => one.answeredOn !== null).length };
};

function neverBroken(world: World): void {
  const now = seen(world);
  const { of, answered } = owed(now);
  const told = now.position.counts as Record<string, number>;
  expect({ of: told.toAnswer, answered: told.answered }).toEqual({ of, answered });
  if (now.position.status === 'closed') expect(answered).toBe(of);
  for (const { application: id } of now.position.hires) {
    expect(now.applications[id]).toMatchObject({ qualified: true, education: true });
    expect(now.applications[id]?.interviewedOn).not.toBeNull();
    const answers = (world.applications[id]?.events ?? []).map(
      ({ sealed }) => sealed as { settled: string } | undefined,
    );
    expect(answers.some((one) => one?.settled === 'confirmed')).toBe(true);
  }
  for (const one of [world.position, ...Object.values(world.applications)]) unsaid(one);
}

/** What has been erased is missing from the log, and the facts are the same without it (R-PRV-1). */
function unsaid({ definition, events, state }: Run): void {
  const erased = events.findLastIndex(({ type }) => type === 'case.sealedErased');
  const log = events.map((event, at) => (at < erased && 'sealed' in event ? { ...event, sealed: null } : event));
  const folded = log.reduce((before, event) => evolve(definition, before, event, 0), initialState(definition));
  expect(folded.facts).toEqual(state().facts);
}

const unique = (keys: readonly string[]): void => expect(keys).toEqual([...new Set(keys)]);
const keysOf = (mails: readonly PlannedMail[]) => mails.map((mail) => `${mail.mail}:${mail.key}`);

test('random courses through position and applications', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(course.length), fc.array(action, { maxLength: 25 }), (common, at, detour) => {
      const world = aWorld(common);
      play(world, [...course.slice(0, at), ...detour, ...course.slice(at)], () => neverBroken(world));
      for (const one of [world.position, ...Object.values(world.applications)]) {
        unique(keysOf(one.mails));
        unique(one.messages.map((message) => message.key));
        // A rejection is a person's: as many as persons sent, each with a name.
        const sent = one.events.filter((event) => event.type === 'feedbackSent');
        expect(one.mails.filter((mail) => mail.mail === 'feedback')).toHaveLength(sent.length);
        for (const event of sent) expect(event.by).toBe('the-hr');
        for (const event of one.events.filter(({ type }) => type === 'settled')) expect(event.by).toBe('the-hr');
      }
    }),
    { numRuns: 120 },
  );
});
