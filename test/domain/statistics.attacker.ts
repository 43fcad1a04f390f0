/**
 * Somebody who has every table that was ever published, and is told besides which combinations of place and years occur
 * at all. They know nothing of the rule that hides; they have pencil, paper and linear algebra.
 */
import type { Line } from '../../domain/statistics/publication.ts';
import type { Unit } from '../../domain/statistics/units.ts';

export type Scope = Line['scope'];
export type MeasureName = keyof Line['counts'];

/** One publication: what was counted, which the attacker does not see, and the tables, which they do. */
export interface Published {
  readonly units: readonly Unit[];
  readonly lines: readonly Line[];
}

export function isIn(unit: Unit | undefined, measure: MeasureName, scope: Scope): boolean {
  const year = unit?.years[measure] ?? null;
  if (unit === undefined || year === null) return false;
  const { agency, employer, round } = unit.place;
  return (
    (scope.year ?? year) === year &&
    (scope.agency ?? agency) === agency &&
    (scope.employer ?? employer) === employer &&
    (scope.round ?? round) === round
  );
}

export const truth = ({ units }: Published, measure: MeasureName, scope: Scope): number =>
  units.filter((unit) => isIn(unit, measure, scope)).length;

export type History = readonly (Unit | undefined)[];

/** Everybody ever counted, as they were in each publication. */
function historiesOf(publications: readonly Published[]): readonly History[] {
  const byId = publications.map(({ units }) => new Map(units.map((unit) => [unit.id, unit])));
  const ids = new Set(publications.flatMap(({ units }) => units.map(({ id }) => id)));
  return [...ids].map((id) => byId.map((units) => units.get(id)));
}

export const howMany = (publications: readonly Published[], isCounted: (history: History) => boolean): number =>
  historiesOf(publications).filter(isCounted).length;

type Row = number[];
/** Sums are reckoned modulo a large prime: exact but for a chance in tens of millions, on the attacker's side. */
const prime = 67_108_859;

const inverse = (value: number): number => {
  let [result, base, exponent] = [1, value, prime - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
};

function reduced(row: Row, basis: ReadonlyMap<number, Row>): Row {
  let left = row;
  for (let column = 0; column < left.length; column += 1) {
    const factor = left[column] ?? 0;
    const pivot = basis.get(column);
    if (factor === 0 || pivot === undefined) continue;
    left = left.map((value, n) => (value + (prime - factor) * (pivot[n] ?? 0)) % prime);
  }
  return left;
}

export interface Attacker {
  /** Is the number of these people settled by the tables? */
  readonly knows: (isCounted: (history: History) => boolean) => boolean;
}

export function attackerOf(publications: readonly Published[]): Attacker {
  const everybody = historiesOf(publications);
  const look = (history: History): string =>
    JSON.stringify(history.map((unit) => (unit === undefined ? null : [unit.place, unit.years])));
  // Nobody tells them of whom nothing more has been counted since.
  const still = everybody.flatMap((history) =>
    history.map((_, last) => history.map((unit, n) => (n <= last ? unit : history[last]))),
  );
  const histories = [...new Map(still.map((history) => [look(history), history])).values()];
  const rowOf = (isCounted: (history: History) => boolean): Row =>
    histories.map((history) => (isCounted(history) ? 1 : 0));
  const basis = new Map<number, Row>();
  publications.forEach(({ lines }, n) => {
    for (const { scope, counts } of lines) {
      for (const measure of Object.keys(counts) as MeasureName[]) {
        if (counts[measure] === null) continue;
        const left = reduced(
          rowOf((history) => isIn(history[n], measure, scope)),
          basis,
        );
        const column = left.findIndex((value) => value !== 0);
        if (column < 0) continue;
        const scale = inverse(left[column] ?? 1);
        basis.set(
          column,
          left.map((value) => (value * scale) % prime),
        );
      }
    }
  });
  return { knows: (isCounted) => reduced(rowOf(isCounted), basis).every((value) => value === 0) };
}
