/** What the coordinator owes a round: gatherings, career guidance, and its close. */
import { addDays, addMonths, addWorkingDays } from '../calendar.ts';
import type { Duty, Rung } from '../case/definition.ts';
import type { Day } from '../words.ts';
import { type Gathering, isComplete, isSettled, type Round, type RoundEmployment, type RoundFacts } from './facts.ts';
import type { RoundMail } from './mails.ts';

/** S1: a programme with three gatherings. */
const gatheringsInCommonRound = 3;
/** People need to know the day and the place in good time. */
const completeDaysBeforeMonth = 42;
const attendanceWorkingDays = 5;
/** Guidance is offered when the employee has settled in, and held while there is still time to use it. */
const offerGuidanceMonths = 6;
const holdGuidanceMonthsBeforeLeaving = 3;
const closeWorkingDays = 10;

export function duties(facts: RoundFacts): readonly Duty[] {
  if (facts.status === 'none' || facts.status === 'draft' || facts.status === 'closed') return [];
  const gatherings = Object.entries(facts.gatherings);
  const employments = Object.entries(facts.employments);
  return [
    planGatherings(facts),
    ...gatherings.map(([id, gathering]) => completeGathering(id, gathering)),
    ...gatherings.map(([id, gathering]) => writeAttendance(id, gathering)),
    ...employments.flatMap(([id, employment]) => [
      offerGuidance(facts, id, employment),
      holdGuidance(facts, id, employment),
    ]),
    closeRound(facts),
  ].filter((duty) => duty !== null);
}

const before = (due: Day, days: number, mail: RoundMail): Rung => ({
  id: `before-${days}`,
  on: addDays(due, -days),
  free: 'earlier',
  to: 'coordinator',
  mail,
});

const after = (id: string, on: Day, mail: RoundMail, workingDays?: number): Rung => ({
  id,
  on,
  free: 'later',
  to: 'coordinator',
  mail,
  ...(workingDays === undefined ? {} : { every: { workingDays } }),
});

function planGatherings(facts: Round): Duty | null {
  const due = facts.dates.recruitmentEnd;
  const planned = Object.values(facts.gatherings).filter(
    ({ state, audience }) => state !== 'cancelled' && audience.includes('employees'),
  ).length;
  if (due === null || planned >= gatheringsInCommonRound) return null;
  return {
    id: 'gatherings',
    owner: 'coordinator',
    due,
    basis: 'R-RND-7',
    fulfilledBy: 'planGathering',
    rungs: [before(due, 30, 'gatheringsMissing'), before(due, 14, 'gatheringsMissing')],
    data: { planned, needed: gatheringsInCommonRound },
  };
}

function completeGathering(id: string, gathering: Gathering): Duty | null {
  if (gathering.state !== 'planned' || isComplete(gathering)) return null;
  const due = addDays(`${gathering.month}-01`, -completeDaysBeforeMonth);
  return {
    id: `gathering.${id}`,
    owner: 'coordinator',
    due,
    basis: 'R-RND-7',
    fulfilledBy: 'changeGathering',
    rungs: [
      before(due, 14, 'gatheringIncomplete'),
      before(due, 0, 'gatheringIncomplete'),
      after('again', addDays(due, 1), 'gatheringIncomplete', 5),
    ],
    data: { gathering: id, inMonth: gathering.month },
  };
}

function writeAttendance(id: string, gathering: Gathering): Duty | null {
  if (gathering.state !== 'planned' || gathering.day === null) return null;
  const due = addWorkingDays(gathering.day, attendanceWorkingDays);
  return {
    id: `attendance.${id}`,
    owner: 'coordinator',
    due,
    basis: 'R-RND-7',
    fulfilledBy: 'closeGathering',
    rungs: [
      after('after-1', addDays(gathering.day, 1), 'attendanceDue'),
      after('again', due, 'attendanceDue', attendanceWorkingDays),
    ],
    data: { gathering: id, day: gathering.day },
  };
}

/** S1: career guidance is part of a common round only, and for those who are there. */
const isGuided = (facts: Round, { outcome, held }: RoundEmployment): boolean =>
  facts.model === 'common' && outcome === null && held === null;

function guidance(
  id: string,
  due: Day,
  days: readonly number[],
  mail: RoundMail,
  name: string,
  { agency }: RoundEmployment,
): Duty {
  return {
    id: `${name}.${id}`,
    owner: 'coordinator',
    due,
    basis: 'R-RND-10',
    fulfilledBy: 'recordGuidance',
    rungs: days.map((one) => before(due, one, mail)),
    data: { employment: id, agencies: [agency] },
  };
}

function offerGuidance(facts: Round, id: string, employment: RoundEmployment): Duty | null {
  if (!isGuided(facts, employment) || employment.offered !== null) return null;
  const due = addMonths(employment.start, offerGuidanceMonths);
  return guidance(id, due, [30, 7], 'guidanceOfferDue', 'guidanceOffer', employment);
}

function holdGuidance(facts: Round, id: string, employment: RoundEmployment): Duty | null {
  if (!isGuided(facts, employment) || employment.offered === null) return null;
  const due = addMonths(employment.leaving, -holdGuidanceMonthsBeforeLeaving);
  return guidance(id, due, [60, 14], 'guidanceDue', 'guidance', employment);
}

function closeRound(facts: Round): Duty | null {
  if (facts.readyOn === null || !isSettled(facts)) return null;
  const due = addWorkingDays(facts.readyOn, closeWorkingDays);
  return {
    id: 'close',
    owner: 'coordinator',
    due,
    basis: 'R-RND-8',
    fulfilledBy: 'close',
    rungs: [after('ready', facts.readyOn, 'closeDue'), after('again', due, 'closeDue', closeWorkingDays)],
  };
}
