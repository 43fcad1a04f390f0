/** What an answer to a candidate is about, and what keeps a draft from leaving as it is (R-POS-9, R-PRV-6). */
import type { Position } from '../position/facts.ts';
import type { Application } from './facts.ts';

/**
 * How far a candidate came. `notVerified` says that the application could not be considered, and nothing of why;
 * `declined`: the job was offered, and nothing came of it.
 */
export const feedbackStages = [
  'late',
  'notVerified',
  'considered',
  'interviewed',
  'ranked',
  'declined',
  'stopped',
  'noneSuitable',
] as const;
export type FeedbackStage = (typeof feedbackStages)[number];

/** What the position knows of the hiring. */
export type Hiring = Pick<Position, 'outcome' | 'ranking' | 'decision' | 'offers'>;

/** The first row that fits; none: considered, and not called in. */
const rows: readonly (readonly [FeedbackStage, (application: Application, hiring: Hiring, id: string) => boolean])[] = [
  ['late', ({ considered }) => !considered],
  ['declined', (_, { offers }, id) => offers[id] === 'declined' || offers[id] === 'fellThrough'],
  ['stopped', (_, { outcome }) => outcome === 'stopped' || outcome === 'withdrawn'],
  // An answer that has been erased says nothing any more: such a candidate is one of those who were not called in.
  ['notVerified', ({ settled }) => settled === 'notInGroup' || settled === 'notAnswered' || settled === 'waiting'],
  ['noneSuitable', (_, { outcome }) => outcome === 'noSuitableCandidate'],
  ['ranked', (_, { decision, ranking }, id) => (decision?.ranking ?? ranking).includes(id)],
  ['interviewed', ({ interviewedOn }) => interviewedOn !== null],
];

/** @param id the application's own, as the position's ranking and offers name it */
export const feedbackStage = (id: string, application: Application, hiring: Hiring): FeedbackStage =>
  rows.find(([, fits]) => fits(application, hiring, id))?.[0] ?? 'considered';

/** What a draft leaves for a person to write stands between these marks, which no letter has otherwise. */
export const toBeWritten = (instruction: string): string => `[[${instruction}]]`;

/** One mark left over is a draft too: somebody has written half of it. */
export const isUnfinished = (text: string): boolean => text.includes('[[') || text.includes(']]');
