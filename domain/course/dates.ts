/** When the steps of a course are expected, and what stands between its stages, by the facts of each kind of case. */
import type { Agency } from '../agency/facts.ts';
import type { Application } from '../application/facts.ts';
import { addDays, addMonths, addWorkingDays } from '../calendar.ts';
import type { AnyFacts } from '../case/engine.ts';
import { plannedLastDay, probationLastDay } from '../employment/days.ts';
import type { Known as Employment } from '../employment/facts.ts';
import type { Participation } from '../participation/facts.ts';
import type { Policy } from '../policy.ts';
import type { Position } from '../position/facts.ts';
import type { Round, RoundStatus } from '../round/facts.ts';
import type { CaseKind, Day, Role } from '../words.ts';
import type { StepName } from './stages.ts';

/** Something on the way that is no status of its own. */
export interface Milestone {
  readonly name: StepName;
  /** The stage that it lies before. */
  readonly before: StepName;
  readonly owner: Role;
  /** Null: not yet. */
  readonly doneOn: Day | null;
  /** Null: nobody can say. */
  readonly expected: Day | null;
}

export interface CourseDates {
  /** When stages that lie ahead are expected, by the name they have while ahead. */
  readonly expected: Partial<Readonly<Record<StepName, Day | null>>>;
  readonly milestones: readonly Milestone[];
  /** When stages began, where the facts say it: of a case that was brought in while running no event does (R-OPS-1). */
  readonly since: Partial<Readonly<Record<StepName, Day>>>;
  /** Stages that a case such as this never has. */
  readonly without: readonly StepName[];
  /** Which of a stage's names it had, where the events do not tell; by the name it has while ahead. */
  readonly named: Partial<Readonly<Record<StepName, StepName>>>;
}

/** Of what is erased, or has no dates. */
export const noDates: CourseDates = { expected: {}, since: {}, milestones: [], without: [], named: {} };

const dayAfter = (day: Day | null): Day | null => (day === null ? null : addDays(day, 1));
const first = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null;
const last = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;

/** Those that only common dates bring (R-RND-2). */
const ofCommonDates = ['invited', 'deadlinePassed', 'recruitmentFinished', 'running'] satisfies readonly RoundStatus[];

/** No agency is on its way to a successor: only one that has been named has that step ahead (R-OPS-4). */
function ofAgency({ succeededFrom }: Agency): CourseDates {
  const ahead = 'agency.succeeded';
  return succeededFrom === null
    ? { ...noDates, without: [ahead] }
    : { ...noDates, expected: { [ahead]: succeededFrom } };
}

function ofRound({ model, dates, employments }: Round): CourseDates {
  const terms = Object.values(employments).filter(({ outcome }) => outcome === null);
  return {
    ...noDates,
    expected: {
      'round.open': dates.publishFrom,
      'round.deadlinePassed': dayAfter(dates.applicationDeadline),
      'round.recruitmentFinished': dayAfter(dates.recruitmentEnd),
      'round.running': first(terms.map(({ start }) => start)),
      'round.closed': dayAfter(last(terms.map(({ leaving }) => leaving))),
    },
    without: model === 'continuous' ? ofCommonDates.map((status): StepName => `round.${status}`) : [],
  };
}

function ofParticipation({ replyBy, answer, withdrewOn }: Participation): CourseDates {
  const ahead = 'participation.answered';
  const said = answer?.takePart === true ? 'participation.takingPart' : 'participation.declined';
  const named = withdrewOn === null ? said : 'participation.withdrawn';
  return { ...noDates, expected: { [ahead]: replyBy }, named: answer === null ? {} : { [ahead]: named } };
}

function ofPosition(facts: Position, policy: Policy): CourseDates {
  const { deadline, publishFrom, feedbackFrom, outcome, decision, recruitmentEnd, publication } = facts;
  const before = deadline === null ? null : addDays(deadline, -policy.minimumAdvertisingDays);
  const decided: Milestone = {
    name: 'position.decided',
    before: 'position.answering',
    owner: 'hr',
    doneOn: decision?.on ?? null,
    expected: recruitmentEnd,
  };
  return {
    ...noDates,
    expected: {
      'position.advertised': publishFrom ?? before,
      'position.verifying': dayAfter(deadline),
      'position.selecting': deadline === null ? null : addWorkingDays(deadline, policy.verificationWorkingDays),
      'position.closed': feedbackFrom === null ? null : addWorkingDays(feedbackFrom, policy.feedbackWorkingDays),
    },
    since: publication === null ? {} : { 'position.advertised': publication.on },
    milestones: decision === null && outcome !== null ? [] : [decided],
  };
}

function ofApplication({ steps, interviewedOn, withdrawnOn, outcome, answeredOn }: Application): CourseDates {
  const called = last(Object.values(steps).map(({ day }) => day));
  const interview: Milestone = {
    name: 'application.interview',
    before: 'application.closed',
    owner: 'leader',
    doneOn: interviewedOn,
    expected: called,
  };
  const answered: Milestone = {
    name: 'application.answered',
    before: 'application.closed',
    owner: 'hr',
    doneOn: answeredOn,
    expected: null,
  };
  // Who is hired has the offer for an answer, and who withdrew gets none (R-POS-9).
  const getsAnswer = withdrawnOn === null && outcome !== 'hired';
  return {
    ...noDates,
    milestones: [
      ...(interviewedOn === null && called === null ? [] : [interview]),
      ...(getsAnswer || answeredOn !== null ? [answered] : []),
    ],
  };
}

function ofEmployment(facts: Employment, policy: Policy, today: Day): CourseDates {
  const { term, decisions, ending, status } = facts;
  const probationEnds = probationLastDay(facts);
  const isOver = status === 'employed' && probationEnds < today;
  const decided = decisions.findLast(({ outcome }) => outcome !== 'extend');
  const probation: Milestone = {
    name: 'employment.probation',
    before: 'employment.ended',
    owner: 'leader',
    doneOn: isOver || (status !== 'hired' && status !== 'employed') ? probationEnds : null,
    expected: probationEnds,
  };
  const chosen: Milestone = {
    name: 'employment.chosen',
    before: 'employment.ended',
    owner: 'leader',
    doneOn: decided?.on ?? null,
    expected: addMonths(term.leaving, -policy.termDueMonths),
  };
  const leaves = plannedLastDay(facts);
  const cameToWork = status !== 'hired' && !(status === 'closed' && facts.outcome === 'cancelled');
  return {
    ...noDates,
    expected: { 'employment.employed': term.start, 'employment.ended': leaves },
    since: cameToWork ? { 'employment.employed': term.start } : {},
    milestones: [
      // Whoever leaves before probation is over never came to its end.
      ...(leaves < probationEnds || facts.leftOn !== null ? [] : [probation]),
      ...(ending === null || decided !== undefined ? [chosen] : []),
    ],
  };
}

interface FactsOf {
  readonly agency: Agency;
  readonly round: Round;
  readonly participation: Participation;
  readonly position: Position;
  readonly application: Application;
  readonly employment: Employment;
}

const datesByKind: { readonly [K in CaseKind]: (facts: FactsOf[K], policy: Policy, today: Day) => CourseDates } = {
  agency: ofAgency,
  round: ofRound,
  participation: ofParticipation,
  position: ofPosition,
  application: ofApplication,
  employment: ofEmployment,
};

/** @param facts of a case that is there, of this kind */
export const courseDates = (kind: CaseKind, facts: AnyFacts, policy: Policy, today: Day): CourseDates =>
  // A row of the table takes the facts of its own kind, which the types cannot tie to a kind known at run time.
  (datesByKind[kind] as (of: AnyFacts, policy: Policy, today: Day) => CourseDates)(facts, policy, today);
