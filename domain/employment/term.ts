/**
 * The law of the term as a table: what a recorded decision may be, and the days that follow from the term (R-EMP-1, 2,
 * 8, 9, 10). The id of the row that allowed a decision is stored with it, so that the page can say why.
 */
import { addDays, addMonths } from '../calendar.ts';
import type { Refusal } from '../case/definition.ts';
import { leavingDate, withinFrame } from '../dates.ts';
import type { Day } from '../words.ts';
import type { Term } from './facts.ts';

export const outcomes = ['permanent', 'extend', 'end'] as const;
export type Outcome = (typeof outcomes)[number];

/** An extension may not be longer (forskrift til statsansatteloven § 5 (2)). */
export const longestExtensionMonths = 12;

/** What the table looks at. */
export interface DecisionQuestion {
  readonly outcome: Outcome;
  readonly on: Day;
  readonly today: Day;
  readonly term: Term;
  /** Of an extension. */
  readonly months: number | null;
  /** The last day of work as it stands, when that is settled. */
  readonly lastDay: Day | null;
  /** Resigned or dismissed. */
  readonly ending: boolean;
  readonly trainingConfirmed: boolean;
  readonly sameAgency: boolean;
  readonly qualified: boolean;
}

type Because = 'forskrift § 3a (2) a' | 'forskrift § 5 (2)' | 'statsansatteloven § 6' | 'statsansatteloven § 17 (1)';

interface RefusingRow {
  readonly id: string;
  readonly outcomes: readonly Outcome[];
  readonly when: (question: DecisionQuestion) => boolean;
  readonly then: { readonly code: string; readonly field: string };
  readonly because: Because;
}

/** The law's frame of two or three years counts at the parent employer, not in this term alone. */
export const frameStartOf = ({ start, earlierDays = 0 }: Term): Day => addDays(start, -earlierDays);

/** The leaving date that so many more months give, to the day. */
export const extendedLeaving = (leaving: Day, months: number): Day =>
  addDays(addMonths(addDays(leaving, 1), months), -1);

/** Every row that applies is a fault; all of them are told. */
export const refusingRows: readonly RefusingRow[] = [
  {
    id: 'notYetDecided',
    outcomes,
    when: ({ on, today }) => on > today,
    then: { code: 'dayInFuture', field: 'on' },
    because: 'statsansatteloven § 6',
  },
  {
    id: 'beforeTheTerm',
    outcomes,
    when: ({ on, term }) => on < term.start,
    then: { code: 'beforeStart', field: 'on' },
    because: 'statsansatteloven § 6',
  },
  {
    id: 'afterTheLastDay',
    outcomes,
    when: ({ on, lastDay }) => lastDay !== null && on > lastDay,
    then: { code: 'termOver', field: 'on' },
    because: 'statsansatteloven § 17 (1)',
  },
  {
    id: 'endingAlready',
    outcomes,
    when: ({ ending }) => ending,
    then: { code: 'alreadyEnding', field: 'outcome' },
    because: 'statsansatteloven § 17 (1)',
  },
  {
    id: 'trainingNotCompleted',
    outcomes: ['permanent'],
    when: ({ trainingConfirmed }) => !trainingConfirmed,
    then: { code: 'trainingNotConfirmed', field: 'outcome' },
    because: 'forskrift § 3a (2) a',
  },
  {
    id: 'anotherAgency',
    outcomes: ['permanent'],
    when: ({ sameAgency }) => !sameAgency,
    then: { code: 'notSameAgency', field: 'sameAgency' },
    because: 'forskrift § 3a (2) a',
  },
  {
    id: 'notQualified',
    outcomes: ['permanent'],
    when: ({ qualified }) => !qualified,
    then: { code: 'notQualified', field: 'qualified' },
    because: 'forskrift § 3a (2) a',
  },
  {
    id: 'extendedBefore',
    outcomes: ['extend'],
    when: ({ term }) => term.extended,
    then: { code: 'alreadyExtended', field: 'outcome' },
    because: 'forskrift § 5 (2)',
  },
  {
    id: 'noLength',
    outcomes: ['extend'],
    when: ({ months }) => months === null,
    then: { code: 'monthsMissing', field: 'months' },
    because: 'forskrift § 5 (2)',
  },
  {
    id: 'moreThanOneYear',
    outcomes: ['extend'],
    when: ({ months }) => months !== null && months > longestExtensionMonths,
    then: { code: 'extensionTooLong', field: 'months' },
    because: 'forskrift § 5 (2)',
  },
  {
    id: 'pastThirtySixMonths',
    outcomes: ['extend'],
    when: ({ term, months }) =>
      months !== null && !withinFrame(frameStartOf(term), extendedLeaving(term.leaving, months), true),
    then: { code: 'pastFrame', field: 'months' },
    because: 'forskrift § 5 (2)',
  },
];

/** What allows a decision that no row refuses. */
export const allowingRows = {
  permanent: { id: 'permanentWithoutAdvertising', because: 'forskrift § 3a (2) a' },
  extend: { id: 'extendedOnce', because: 'forskrift § 5 (2)' },
  end: { id: 'endsWithTheTerm', because: 'statsansatteloven § 17 (1)' },
} as const satisfies Record<Outcome, { id: string; because: Because }>;

export type DecisionRow = (typeof allowingRows)[Outcome]['id'];

export type Judgement = { readonly row: DecisionRow } | { readonly refusals: readonly Refusal[] };

/** Whether a decision may stand: the row that allows it, or every fault. */
export const judgeDecision = (question: DecisionQuestion): Judgement => {
  const refusals = refusingRows
    .filter((row) => row.outcomes.includes(question.outcome) && row.when(question))
    .map((row) => ({ ...row.then, data: { because: row.because } }));
  return refusals.length > 0 ? { refusals } : { row: allowingRows[question.outcome].id };
};

/** Whole months from the start that the term up to `leaving` holds: 1 September to 31 August is twelve. */
export const wholeMonths = (start: Day, leaving: Day): number => {
  let months = 0;
  while (leavingDate(start, months + 1) <= leaving) months += 1;
  return months;
};

/** By how many months the term may still be extended; none where that is used or the frame is full (forskrift § 5 (2)). */
export const extensionMonthsLeft = (term: Term): number => {
  if (term.extended) return 0;
  const fits = (months: number): boolean =>
    withinFrame(frameStartOf(term), extendedLeaving(term.leaving, months), true);
  let months = 0;
  while (months < longestExtensionMonths && fits(months + 1)) months += 1;
  return months;
};
