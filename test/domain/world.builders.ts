/** Whole lives in a world of rules: two agencies in a round, their positions, applications and employments. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { CaseRef, Day } from '../../domain/words.ts';
import { World } from './world.ts';

export const dfo: CaseRef = { kind: 'agency', id: 'dfo' };
export const arkivet: CaseRef = { kind: 'agency', id: 'arkivet' };
export const tilsynet: CaseRef = { kind: 'agency', id: 'tilsynet' };
export const theRound: CaseRef = { kind: 'round', id: 'round' };
export const aPositionOf = (agency: CaseRef, n = 1): CaseRef => ({
  kind: 'position',
  id: `${agency.id}.position.${n}`,
});
export const anApplicationTo = (position: CaseRef, n: number): CaseRef => ({
  kind: 'application',
  id: `${position.id}.application.${n}`,
});

export const hrOf = (agency: CaseRef): string => `hr.${agency.id}`;
export const leaderOf = (agency: CaseRef): string => `leader.${agency.id}`;
export const coordinator = 'coordinator.dfo';

const advertisement = readFileSync(new URL('advertisements/good-nb.txt', import.meta.url), 'utf8');

/** The start of every life here: a working day, months before the common round's dates. */
export const start: Day = '2017-01-02';

/** Gives a command that must be accepted. */
export function must(world: World, by: string, ref: CaseRef, command: AnyCommand): void {
  const actor = by === 'service' ? ({ type: 'service' } as const) : by;
  expect(world.give(actor, ref, command), `${command.type} of ${ref.id} on ${world.today}`).toEqual([]);
}

/** The coordinating agency and two others, with everybody in place. */
export function aProgramme(pick?: (of: number) => number): World {
  const world = new World(start, pick);
  world.texts.set('c-good', advertisement);
  for (const agency of [dfo, arkivet, tilsynet]) {
    must(world, 'service', agency, { type: 'register', name: agency.id, coordinates: agency === dfo });
    for (const role of ['hr', 'hrHead', 'payroll'] as const) {
      must(world, 'service', agency, { type: 'appoint', role, person: `${role}.${agency.id}` });
    }
  }
  must(world, 'service', dfo, { type: 'appoint', role: 'coordinator', person: coordinator });
  must(world, 'service', dfo, { type: 'appoint', role: 'programmeMailbox', person: 'mailbox.dfo' });
  return world;
}

const commonDates = {
  replyBy: '2017-02-01',
  publishFrom: '2017-03-01',
  applicationDeadline: '2017-03-29',
  recruitmentEnd: '2017-05-31',
};

/** A round that is under way with both agencies taking part. */
export function aRunningRound(model: 'common' | 'continuous' = 'common', pick?: (of: number) => number): World {
  const world = aProgramme(pick);
  must(world, 'service', theRound, {
    type: 'draft',
    name: 'Runde 2017',
    model,
    targetGroup: 'disabilityOrGap',
    coordinatingAgency: dfo.id,
    dates: model === 'common' ? commonDates : { replyBy: commonDates.replyBy },
  });
  must(world, coordinator, theRound, {
    type: 'addAgencies',
    agencies: [{ agency: arkivet.id }, { agency: tilsynet.id }],
  });
  must(world, coordinator, theRound, { type: 'start' });
  world.goTo('2017-01-16');
  for (const agency of [arkivet, tilsynet]) {
    const participation = participationOf(world, agency);
    must(world, hrOf(agency), participation, { type: 'nameDecisionMaker', person: `director.${agency.id}` });
    must(world, `director.${agency.id}`, participation, { type: 'answer', takePart: true, positions: 1 });
  }
  return world;
}

export function participationOf(world: World, agency: CaseRef): CaseRef {
  const found = world.cases('participation').find((ref) => world.facts(ref)['agency'] === agency.id);
  if (found === undefined) throw new Error(`${agency.id} is not in the round`);
  return found;
}

export const registration = (agency: CaseRef, over: Readonly<Record<string, unknown>> = {}): AnyCommand => ({
  type: 'register',
  round: theRound.id,
  agency: agency.id,
  title: 'Rådgiver',
  positionCode: '1434',
  payFrom: 560_000,
  payTo: 620_000,
  unit: 'Personvern',
  leader: leaderOf(agency),
  jobLevel: 'rådgiver',
  percentage: 80,
  months: 18,
  place: 'Oslo',
  qualifications: 'c-qualifications',
  openings: 1,
  ordinary: true,
  rotation: false,
  hasTickBox: true,
  mode: 'byCandidate',
  ...over,
});

/** Registered and published; in a continuous round with a deadline of its own. */
export function advertise(world: World, agency: CaseRef, over: Readonly<Record<string, unknown>> = {}): CaseRef {
  const position = aPositionOf(agency);
  const hr = hrOf(agency);
  must(world, hr, position, registration(agency, over));
  must(world, hr, position, { type: 'confirmJobAnalysis' });
  must(world, hr, position, {
    type: 'publish',
    text: 'c-good',
    link: 'https://example.org/jobb/1',
    channels: [{ channel: 'ownSite' }],
    ...(world.facts(theRound)['model'] === 'continuous' ? { deadline: commonDates.applicationDeadline } : {}),
  });
  return position;
}

export function apply(world: World, agency: CaseRef, n: number, ticked: boolean): CaseRef {
  const position = aPositionOf(agency);
  const application = anApplicationTo(position, n);
  must(world, hrOf(agency), application, {
    type: 'receive',
    position: position.id,
    applicant: `applicant.${application.id}`,
    ticked,
    receivedOn: world.today,
  });
  return application;
}

/** Interviewed and found qualified. */
export function consider(world: World, agency: CaseRef, application: CaseRef): void {
  const hr = hrOf(agency);
  must(world, hr, application, {
    type: 'planSelectionStep',
    kind: 'interview',
    day: world.today,
    from: '10:00',
    place: 'Oslo',
  });
  must(world, hr, application, { type: 'recordInterview', on: world.today });
  must(world, hr, application, { type: 'recordAssessment', education: true, qualified: true });
}

export const acceptance = (application: CaseRef, over: Readonly<Record<string, unknown>> = {}): AnyCommand => ({
  type: 'recordAcceptance',
  application: application.id,
  start: '2017-09-01',
  months: 18,
  percentage: 80,
  partTimeReason: 'c-why',
  positionCode: '1434',
  paySet: true,
  earlierService: [],
  ...over,
});

/** The first of the list gets the offer and takes it. */
export function hire(
  world: World,
  agency: CaseRef,
  list: readonly CaseRef[],
  over: Readonly<Record<string, unknown>> = {},
): CaseRef {
  const position = aPositionOf(agency);
  const hr = hrOf(agency);
  const ids = list.map(({ id }) => id);
  const [first] = list;
  if (first === undefined) throw new Error('nobody to hire');
  must(world, hr, position, { type: 'rank', applications: ids, reason: 'c-few' });
  must(world, hr, position, { type: 'decide', body: 'Ansettelsesrådet', on: world.today, ranking: ids });
  must(world, hr, position, { type: 'offer', application: first.id });
  must(world, hr, position, acceptance(first, over));
  must(world, hr, position, { type: 'recordWrittenNotice', application: first.id, on: world.today });
  return employmentOf(world, first);
}

export function employmentOf(world: World, application: CaseRef): CaseRef {
  const found = world.cases('employment').findLast((ref) => world.facts(ref)['application'] === application.id);
  if (found === undefined) throw new Error(`${application.id} has no employment`);
  return found;
}

/** From the advertisement to the hire, everybody else answered. */
export function recruit(world: World, agency: CaseRef, over: Readonly<Record<string, unknown>> = {}): CaseRef {
  world.goTo('2017-03-02');
  advertise(world, agency);
  const chosen = apply(world, agency, 1, true);
  const second = apply(world, agency, 2, true);
  const silent = apply(world, agency, 3, false);
  world.goTo('2017-04-18');
  must(world, hrOf(agency), silent, { type: 'settle', inTargetGroup: false, reason: 'didNotAnswer' });
  for (const one of [chosen, second]) consider(world, agency, one);
  const employment = hire(world, agency, [chosen, second], over);
  return employment;
}

export function answerEverybody(world: World, agency: CaseRef): void {
  for (const application of world.cases('application')) {
    const facts = world.facts(application);
    const waits = facts['outcome'] !== null && facts['outcome'] !== 'hired' && facts['answeredOn'] === null;
    if (facts['agency'] === agency.id && waits && facts['withdrawnOn'] === null) {
      must(world, hrOf(agency), application, { type: 'sendFeedback', text: 'c-thanks' });
    }
  }
}
