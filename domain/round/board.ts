/**
 * Agencies and steps at a glance, for the coordinator (R-RND, requirements.md § 2): where each stands, since or until when,
 * and where it stops. Stages and dates alone; of candidates nothing but how many were hired, which the round knows.
 */
import type { PositionStatus } from '../position/facts.ts';
import type { AgencyId, Day } from '../words.ts';
import type { Answer, Round } from './facts.ts';

export const boardSteps = [
  'answer',
  'positions',
  'analysis',
  'advertised',
  'deadline',
  'verification',
  'hiring',
  'started',
] as const;
export type BoardStep = (typeof boardSteps)[number];

/** `none`: does not concern the agency. `ahead`: not yet, and nobody waits for it. `going`: some of them, or open now. */
export type CellState = 'none' | 'ahead' | 'going' | 'done' | 'late';

export interface Cell {
  readonly step: BoardStep;
  readonly state: CellState;
  readonly done: number;
  readonly of: number;
  /** The latest day on which it was done, or else the next on which it is to be. */
  readonly day: Day | null;
}

export interface BoardPosition {
  readonly id: string;
  readonly title: string;
  readonly status: PositionStatus;
  readonly analysed: boolean;
  readonly publishedOn: Day | null;
  readonly deadline: Day | null;
  readonly verified: boolean;
  readonly outcome: string | null;
  readonly decidedOn: Day | null;
  readonly late: readonly string[];
}

export interface BoardAgency {
  readonly agency: AgencyId;
  readonly name: string;
  readonly answer: Answer;
  /** Null while it has not been invited. */
  readonly participation: string | null;
  readonly positions: readonly BoardPosition[];
  /** Open duties whose day has passed, of its participation and its positions. */
  readonly late: number;
  readonly cells: readonly Cell[];
}

export interface FoundPosition extends Omit<BoardPosition, 'verified'> {
  readonly agency: AgencyId;
}

export interface FoundParticipation {
  readonly agency: AgencyId;
  readonly id: string;
  readonly answeredOn: Day | null;
  readonly late: readonly string[];
}

/** Which step an open duty of a participation or a position holds up. */
const stepOfDuty: Readonly<Record<string, BoardStep>> = {
  basis: 'answer',
  decisionMaker: 'answer',
  answer: 'answer',
  jobAnalysis: 'analysis',
  advertisement: 'advertised',
  deadline: 'deadline',
  verification: 'verification',
  extendedList: 'verification',
  interview: 'hiring',
  recruitmentEnd: 'hiring',
  decision: 'hiring',
  hire: 'hiring',
  feedback: 'hiring',
};

const isVerified = (status: PositionStatus): boolean =>
  status === 'selecting' || status === 'answering' || status === 'closed';

const latest = (days: readonly (Day | null)[]): Day | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null;
const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** One step that each position takes for itself. */
function perPosition(
  step: BoardStep,
  positions: readonly BoardPosition[],
  isDone: (one: BoardPosition) => boolean,
  days: { readonly done: (one: BoardPosition) => Day | null; readonly next: (one: BoardPosition) => Day | null },
): Cell {
  const done = positions.filter(isDone);
  const rest = positions.filter((one) => !isDone(one));
  const late = positions.some((one) => one.late.some((duty) => stepOfDuty[duty] === step));
  const base = { step, done: done.length, of: positions.length };
  if (positions.length === 0) return { ...base, state: 'none', day: null };
  const day = rest.length === 0 ? latest(done.map(days.done)) : earliest(rest.map(days.next));
  if (late) return { ...base, state: 'late', day };
  if (rest.length === 0) return { ...base, state: 'done', day };
  return { ...base, state: done.length > 0 ? 'going' : 'ahead', day };
}

const never = (): null => null;

function answerCell(facts: Round, agency: AgencyId, found: FoundParticipation | undefined): Cell {
  const known = facts.agencies[agency];
  const base = { step: 'answer', of: 1 } as const;
  if (known === undefined || !known.asked) return { ...base, state: 'none', done: 0, day: null };
  if (known.answer !== 'invited') return { ...base, state: 'done', done: 1, day: found?.answeredOn ?? null };
  const day = known.replyBy ?? facts.dates.replyBy;
  const late = found?.late.some((duty) => stepOfDuty[duty] === 'answer') ?? false;
  return { ...base, state: late ? 'late' : 'ahead', done: 0, day };
}

function positionsCell(facts: Round, agency: AgencyId, positions: readonly BoardPosition[]): Cell {
  const known = facts.agencies[agency];
  const of = Math.max(known?.positions ?? 0, positions.length);
  const base = { step: 'positions', done: positions.length, of, day: null } as const;
  if (known?.answer !== 'takingPart' && positions.length === 0) return { ...base, state: 'none' };
  if (positions.length >= of) return { ...base, state: 'done' };
  return { ...base, state: positions.length === 0 ? 'ahead' : 'going' };
}

/** Of those hired: who has begun. A hire that fell through counts no more. */
function startedCell(facts: Round, agency: AgencyId, today: Day): Cell {
  const terms = Object.values(facts.employments).filter((one) => one.agency === agency && one.outcome !== 'cancelled');
  const begun = terms.filter(({ start }) => start <= today);
  const base = { step: 'started', done: begun.length, of: terms.length } as const;
  if (terms.length === 0) return { ...base, state: 'none', day: null };
  const ahead = terms.filter(({ start }) => start > today).map(({ start }) => start);
  if (ahead.length === 0) return { ...base, state: 'done', day: latest(begun.map(({ start }) => start)) };
  return { ...base, state: begun.length > 0 ? 'going' : 'ahead', day: earliest(ahead) };
}

interface Found {
  readonly names: ReadonlyMap<AgencyId, string>;
  readonly participations: readonly FoundParticipation[];
  readonly positions: readonly FoundPosition[];
  readonly today: Day;
}

function cellsOf(facts: Round, agency: AgencyId, positions: readonly BoardPosition[], found: Found): readonly Cell[] {
  const { today, participations } = found;
  const ofDeadline = (one: BoardPosition): Day | null => one.deadline ?? facts.dates.applicationDeadline;
  const participation = participations.find((one) => one.id === facts.agencies[agency]?.participation);
  return [
    answerCell(facts, agency, participation),
    positionsCell(facts, agency, positions),
    perPosition('analysis', positions, (one) => one.analysed, { done: never, next: never }),
    perPosition('advertised', positions, (one) => one.publishedOn !== null, {
      done: (one) => one.publishedOn,
      next: () => facts.dates.publishFrom,
    }),
    perPosition('deadline', positions, (one) => (ofDeadline(one) ?? today) < today, {
      done: ofDeadline,
      next: ofDeadline,
    }),
    perPosition('verification', positions, (one) => one.verified, { done: never, next: never }),
    perPosition('hiring', positions, (one) => one.outcome !== null, {
      done: (one) => one.decidedOn,
      next: () => facts.dates.recruitmentEnd,
    }),
    startedCell(facts, agency, today),
  ];
}

/** A row for each agency of the round, by name. */
export function boardOf(facts: Round, found: Found): readonly BoardAgency[] {
  return Object.entries(facts.agencies)
    .map(([agency, { answer, asked, participation }]): BoardAgency => {
      const positions = found.positions
        .filter((one) => one.agency === agency)
        .map(({ agency: _, ...one }) => ({ ...one, verified: isVerified(one.status) }));
      const own = found.participations.find((one) => one.id === participation)?.late.length ?? 0;
      return {
        agency,
        name: found.names.get(agency) ?? agency,
        answer,
        participation: asked ? participation : null,
        positions,
        late: positions.reduce((sum, { late }) => sum + late.length, own),
        cells: cellsOf(facts, agency, positions, found),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}
