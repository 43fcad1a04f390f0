/** One publication: every line of every table, with its numbers or without them (R-STA-1, R-STA-2). */
import { disclose, type Earlier } from './disclose.ts';
import { least } from './guards.ts';
import { numberName } from './kinds.ts';
import type { Measure } from './measures.ts';
import { type Frame, isWithin, type Scope, tablesOf } from './scopes.ts';
import type { Place, Unit } from './units.ts';

/** What is about agencies' work and not about persons: shown as it is. */
export interface Work extends Place {
  readonly year: number;
  readonly positions: number;
  /** Of rounds, participations and positions. */
  readonly dutiesLate: number;
  /** Of employments, and of an employer every year: they tell that somebody is employed. */
  readonly employerDutiesLate: number;
}

export interface Line {
  readonly scope: Scope;
  readonly positions: number;
  readonly dutiesLate: number;
  /** Null: hidden. */
  readonly employerDutiesLate: number | null;
  /** Null: hidden. A hidden number may be 0, and may be more than four. */
  readonly counts: Readonly<Record<Measure, number | null>>;
  /** Median of the days from advertisement to acceptance; null: hidden, or not known for five. */
  readonly daysToHire: number | null;
  /** Made permanent, in percent of the hired; null: hidden, or of one year, where the two are not the same people. */
  readonly permanentPercent: number | null;
}

export interface Source extends Frame {
  readonly units: readonly Unit[];
  readonly work: readonly Work[];
}

/** What is asked for first: these tell the most, and the more is shown the less can be shown after it. */
const wanted: readonly Measure[] = [
  'hired',
  'applications',
  'permanent',
  'confirmed',
  'left',
  'interviewed',
  'completed',
  'extended',
];

const askedOf = (source: Source): readonly string[] =>
  tablesOf(source).flatMap((table) => wanted.flatMap((measure) => table.map((scope) => numberName(measure, scope))));

const counted = (units: readonly Unit[], measure: Measure, { year, ...place }: Scope): readonly Unit[] =>
  units.filter(
    (unit) =>
      unit.years[measure] !== null &&
      (year === undefined || unit.years[measure] === year) &&
      isWithin(place, unit.place),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

type Count = (measure: Measure, scope: Scope) => number | null;

function lineOf(source: Source, scope: Scope, count: Count): Line {
  const { year, ...place } = scope;
  const [hired, permanent] = [count('hired', scope), count('permanent', scope)];
  const work = source.work.filter((one) => isWithin(scope, one) && (year === undefined || one.year === year));
  const days = hired === null ? [] : counted(source.units, 'hired', scope).flatMap((unit) => unit.days ?? []);
  return {
    scope,
    positions: sum(work.map(({ positions }) => positions)),
    dutiesLate: sum(work.map(({ dutiesLate }) => dutiesLate)),
    // Somebody who was hired here in another year may be the reason, so the year does not matter.
    employerDutiesLate: count('hired', place) === null ? null : sum(work.map((one) => one.employerDutiesLate)),
    counts: {
      applications: count('applications', scope),
      confirmed: count('confirmed', scope),
      interviewed: count('interviewed', scope),
      hired,
      extended: count('extended', scope),
      completed: count('completed', scope),
      permanent,
      left: count('left', scope),
    },
    daysToHire: days.length < least ? null : median(days),
    permanentPercent:
      hired === null || permanent === null || year !== undefined ? null : Math.round((permanent / hired) * 100),
  };
}

export interface Publication {
  readonly lines: readonly Line[];
  /** To be kept: the next publication must not tell what this one hides. */
  readonly kept: Earlier;
}

/** @param earlier all publications so far, the oldest first */
export function publish(source: Source, earlier: readonly Earlier[]): Publication {
  const shown = disclose(source.units, earlier, askedOf(source));
  const count: Count = (measure, scope) => shown.get(numberName(measure, scope)) ?? null;
  return {
    lines: tablesOf(source).flatMap((table) => table.map((scope) => lineOf(source, scope, count))),
    kept: { counted: source.units, shown: [...shown.keys()] },
  };
}
