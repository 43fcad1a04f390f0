/**
 * What comes next in a position, from registration to the last answer (S2's order): for somebody who does it for the
 * first time. Rules decide what is allowed; this only points.
 */
import { everybodyAnswered, nextRanked, openingsLeft, type Position } from '../../domain/position/facts.ts';

export const steps = [
  'analysis',
  'write',
  'publish',
  'waitCandidates',
  'waitCounts',
  'count',
  'import',
  'settle',
  'waitAnswers',
  'name',
  'interview',
  'hold',
  'assess',
  'rank',
  'decide',
  'reply',
  'offer',
  'notice',
  'feedback',
  'feedbackCounts',
  'end',
] as const;
export type Step = (typeof steps)[number];

interface Row {
  readonly step: Step;
  /** Beneath the case's own path. */
  readonly to: string;
  /** Whoever may give this command of the position does the step. */
  readonly by: string;
  readonly when: (position: Position) => boolean;
}

const byCount = ({ mode }: Position): boolean => mode === 'byCount';
const running = ({ outcome, status }: Position): boolean =>
  outcome === null && (status === 'verifying' || status === 'selecting');
const inTheRunning = ({ candidates }: Position) => Object.values(candidates).filter(({ withdrawn }) => !withdrawn);
const interviewed = (position: Position): boolean => inTheRunning(position).some((one) => one.interviewed);
const assessed = (position: Position): boolean =>
  inTheRunning(position).some((one) => one.interviewed && one.qualified !== null && one.education !== null);
/** Whoever has been called in is known to the position from then on. */
const calledIn = (position: Position): boolean => inTheRunning(position).length > 0;
const offerWaits = ({ offers }: Position): boolean => Object.values(offers).includes('offered');
const undecided = (position: Position): boolean => running(position) && position.decision === null;

/** The first row that fits. */
const rows: readonly Row[] = [
  {
    step: 'analysis',
    to: 'gjor/confirmJobAnalysis',
    by: 'confirmJobAnalysis',
    when: (one) => one.status === 'preparing' && !one.analysed,
  },
  {
    step: 'write',
    to: 'utlysning',
    by: 'saveAdvertisement',
    when: (one) => one.status === 'preparing' && one.advertisement === null,
  },
  { step: 'publish', to: 'utlysning', by: 'publish', when: (one) => one.status === 'preparing' },
  { step: 'waitCounts', to: 'antall', by: 'recordCounts', when: (one) => one.status === 'advertised' && byCount(one) },
  { step: 'waitCandidates', to: 'import', by: 'publish', when: (one) => one.status === 'advertised' },
  {
    step: 'count',
    to: 'antall',
    by: 'recordCounts',
    when: (one) => undecided(one) && byCount(one) && !one.numbersComplete,
  },
  {
    step: 'import',
    to: 'import',
    by: 'publish',
    when: (one) => undecided(one) && !byCount(one) && one.counts.received === 0,
  },
  {
    step: 'settle',
    to: 'verifisering',
    by: 'publish',
    when: (one) => undecided(one) && !byCount(one) && one.counts.notAnswered > 0,
  },
  {
    step: 'waitAnswers',
    to: 'verifisering',
    by: 'publish',
    when: (one) => undecided(one) && !byCount(one) && one.counts.waiting > 0 && !calledIn(one),
  },
  {
    step: 'name',
    to: 'ansettelse',
    by: 'nameCandidate',
    when: (one) => undecided(one) && byCount(one) && !calledIn(one),
  },
  {
    step: 'interview',
    to: 'verifisering',
    by: 'publish',
    when: (one) => undecided(one) && !byCount(one) && !calledIn(one),
  },
  {
    step: 'hold',
    to: 'verifisering',
    by: 'publish',
    when: (one) => undecided(one) && !byCount(one) && !interviewed(one),
  },
  {
    step: 'assess',
    to: 'verifisering',
    by: 'publish',
    when: (one) => undecided(one) && !byCount(one) && !assessed(one),
  },
  { step: 'rank', to: 'ansettelse', by: 'rank', when: (one) => undecided(one) && one.ranking.length === 0 },
  { step: 'decide', to: 'ansettelse', by: 'decide', when: undecided },
  { step: 'reply', to: 'ansettelse', by: 'recordAcceptance', when: (one) => one.outcome === null && offerWaits(one) },
  {
    step: 'offer',
    to: 'ansettelse',
    by: 'offer',
    when: (one) => one.outcome === null && openingsLeft(one) > 0 && nextRanked(one) !== null,
  },
  {
    step: 'end',
    to: 'ansettelse',
    by: 'noSuitableCandidate',
    when: (one) => one.outcome === null && openingsLeft(one) > 0,
  },
  {
    step: 'notice',
    to: 'ansettelse',
    by: 'recordWrittenNotice',
    when: ({ hires }) => hires.some(({ noticeOn }) => noticeOn === null),
  },
  {
    step: 'feedbackCounts',
    to: 'antall',
    by: 'recordCounts',
    when: (one) => byCount(one) && !everybodyAnswered(one),
  },
  {
    step: 'feedback',
    to: 'tilbakemeldinger',
    by: 'publish',
    when: (one) => !byCount(one) && !everybodyAnswered(one),
  },
];

/** Null: nothing more is to be done. */
export function nextStep(position: Position): Omit<Row, 'when'> | null {
  if (position.status === 'closed') return null;
  return rows.find(({ when }) => when(position)) ?? null;
}
