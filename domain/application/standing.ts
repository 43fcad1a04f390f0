/**
 * Where an application stands, as its applicant is told (R-APP-7): what has happened, what comes next, and by when. The
 * outcome of the question about the target group is HR's to tell, in a person's answer (R-PRV-6): here a candidate who was
 * found outside is being considered until then, and nobody reads a rejection off a page.
 */
import { addWorkingDays } from '../calendar.ts';
import type { Policy } from '../policy.ts';
import type { Day } from '../words.ts';
import { type Application, isAsked, isRunning, type SelectionStep } from './facts.ts';

export const standings = [
  'withdrawn',
  'hired',
  'answered',
  'ended',
  'asked',
  'silent',
  'late',
  'invited',
  'met',
  'considered',
] as const;
export type Standing = (typeof standings)[number];

type Row = readonly [Standing, (application: Application, today: Day) => boolean];

/** The first row that fits; none: it is being considered. */
const rows: readonly Row[] = [
  ['withdrawn', ({ withdrawnOn }) => withdrawnOn !== null],
  ['hired', ({ outcome }) => outcome === 'hired'],
  ['answered', ({ answeredOn }) => answeredOn !== null],
  ['ended', ({ outcome }) => outcome !== null],
  ['asked', isAsked],
  ['silent', ({ settled, considered }) => considered && settled === 'notAnswered'],
  ['late', ({ considered }) => !considered],
  ['invited', (application, today) => stepsAhead(application, today).length > 0],
  ['met', ({ interviewedOn }) => interviewedOn !== null],
];

export const standingOf = (application: Application, today: Day): Standing =>
  rows.find(([, fits]) => fits(application, today))?.[0] ?? 'considered';

/** Appointments of today and later, the nearest first; none when the application is over or has its answer. */
export const stepsAhead = (application: Application, today: Day): readonly (readonly [string, SelectionStep])[] =>
  isRunning(application) && application.answeredOn === null
    ? Object.entries(application.steps)
        .filter(([, { day }]) => day >= today)
        .toSorted(([, a], [, b]) => (`${a.day} ${a.from}` < `${b.day} ${b.from}` ? -1 : 1))
    : [];

/**
 * The day when the applicant has a person's answer at the latest (R-POS-9), as the position's own duty counts it.
 * @param endedOn when the outcome was known to the application
 */
export const answerBy = (endedOn: Day, policy: Pick<Policy, 'feedbackWorkingDays'>): Day =>
  addWorkingDays(endedOn, policy.feedbackWorkingDays);
