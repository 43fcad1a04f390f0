/** One unit for each person that is counted: without a name, an application or anything else of the person. */
import type { AgencyId } from '../words.ts';
import { type Measure, uncounted, type Years } from './measures.ts';

export interface Place {
  readonly agency: AgencyId;
  /** Agencies of one parent employer, or one that has become another, count together too. */
  readonly employer: string;
  readonly round: string | null;
}

/** How many candidates a position has had. A position holds numbers, not who they are (R-APP-8, R-PRV-1). */
export interface PositionCounts extends Place {
  readonly id: string;
  /** Of the application deadline; of the registration while there is none. */
  readonly year: number;
  readonly applications: number;
  readonly confirmed: number;
  readonly interviewed: number;
}

export type Later = Extract<Measure, 'permanent' | 'completed' | 'left' | 'extended'>;

export interface HireCounts extends Place {
  /** Of the employment: opaque. */
  readonly id: string;
  readonly position: string | null;
  readonly hired: number;
  /** The years of what has come of it; null: it has not. */
  readonly later: Readonly<Record<Later, number | null>>;
  /** From the advertisement to the acceptance; null where there was no advertisement here. */
  readonly days: number | null;
}

export interface Unit {
  /** The same person has the same id in every publication. */
  readonly id: string;
  readonly place: Place;
  readonly years: Years;
  readonly days: number | null;
}

const placeOf = ({ agency, employer, round }: Place): Place => ({ agency, employer, round });
const hireYears = (hire: HireCounts): Partial<Years> => ({ ...hire.later, hired: hire.hired });

/**
 * A position's numbers as people: the hired are taken to be among the interviewed, those among the confirmed, and those
 * among all who applied, as far as the numbers allow.
 */
function ofPosition(position: PositionCounts, hires: readonly HireCounts[]): readonly Unit[] {
  const { id, year, applications, confirmed, interviewed } = position;
  const people = Math.max(applications, confirmed, interviewed, hires.length);
  return Array.from({ length: people }, (_, index) => {
    const hire = hires[index];
    const among = (count: number): number | null => (index < count ? year : null);
    return {
      id: `${id}/${index + 1}`,
      place: placeOf(position),
      years: {
        ...uncounted,
        applications: among(applications),
        confirmed: among(confirmed),
        interviewed: among(interviewed),
        ...(hire === undefined ? {} : hireYears(hire)),
      },
      days: hire?.days ?? null,
    };
  });
}

/** An employment that was brought in while running: its application was never here (R-OPS-1). */
const adopted = (hire: HireCounts): Unit => ({
  id: hire.id,
  place: placeOf(hire),
  years: { ...uncounted, ...hireYears(hire) },
  days: null,
});

/** @param hires those of one position always in the same order, the oldest first */
export function toUnits(positions: readonly PositionCounts[], hires: readonly HireCounts[]): readonly Unit[] {
  const byPosition = Map.groupBy(hires, ({ position }) => position);
  const known = new Set(positions.map(({ id }) => id));
  const elsewhere = hires.filter(({ position }) => position === null || !known.has(position));
  return [
    ...positions.flatMap((position) => ofPosition(position, byPosition.get(position.id) ?? [])),
    ...elsewhere.map(adopted),
  ];
}
