/**
 * Where an application stands on the board of a position (R-APP-5): one place for each. A place says where the question
 * about the target group stands, never what was answered for, by whom or why.
 */
import { type Application, isAsked } from './facts.ts';

export const boardGroups = [
  /** The time for the declaration is up without an answer: HR decides, never the service (R-APP-3). */
  'toSettle',
  /** The applicant has been asked for a declaration, and still has time. */
  'asked',
  'confirmed',
  'notInGroup',
  /** Came late, where the agency takes no late ones. */
  'late',
  'withdrawn',
  /** It was answered and counted, and the answer is gone (R-PRV-1). */
  'counted',
] as const;
export type BoardGroup = (typeof boardGroups)[number];

/** The first row that fits; none: it was counted and erased. */
const rows: readonly (readonly [BoardGroup, (application: Application) => boolean])[] = [
  ['withdrawn', ({ withdrawnOn }) => withdrawnOn !== null],
  ['late', ({ considered }) => !considered],
  ['asked', isAsked],
  ['toSettle', ({ settled }) => settled === 'notAnswered' || settled === 'waiting'],
  ['confirmed', ({ settled }) => settled === 'confirmed'],
  ['notInGroup', ({ settled }) => settled === 'notInGroup'],
];

export const boardGroupOf = (application: Application): BoardGroup =>
  rows.find(([, fits]) => fits(application))?.[0] ?? 'counted';

/** Somebody who is owed a personal answer (R-POS-9): everybody but the hired and those who withdrew. */
export const isOwedAnswer = ({ withdrawnOn, outcome }: Application): boolean =>
  withdrawnOn === null && outcome !== 'hired';
