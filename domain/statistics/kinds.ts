/** The people of all publications as the tables know them: by where they are and when they count. */
import { type Measure, measures, uncounted, type Years } from './measures.ts';
import { type Scope, scopeKey, scopesAt } from './scopes.ts';
import type { Place, Unit } from './units.ts';

/** Whom one publication has counted, shown or not. */
export type Counted = readonly Unit[];

/** Where a person is in one publication, and when they count. Before they are counted their years are all null. */
export interface Moment {
  readonly place: Place;
  readonly years: Years;
}

/** People whom no number of any publication tells apart. */
export interface Kind {
  /** One for each publication, the oldest first. */
  readonly moments: readonly Moment[];
  /** How many they are; 0: nobody, but somebody might have been. */
  readonly size: number;
  /** The names, with `nameIn`, of all numbers that they stand in. */
  readonly numbers: readonly string[];
}

/** Names a number: what is counted, and whose. */
export const numberName = (measure: Measure, scope: Scope): string => `${measure} ${scopeKey(scope)}`.trimEnd();

/** The number of that name in one of the publications. */
export const nameIn = (publication: number, name: string): string => `${publication} ${name}`;

const numbersAt = ({ place, years }: Moment, publication: number): readonly string[] =>
  measures.flatMap((measure) => {
    const year = years[measure];
    const scopes = year === null ? [] : scopesAt(place, year);
    return scopes.map((scope) => nameIn(publication, numberName(measure, scope)));
  });

const look = (moments: readonly Moment[]): string =>
  JSON.stringify(moments.map(({ place, years }) => [place, measures.map((measure) => years[measure])]));

/** The same person, had nothing more been counted of them since one of the publications. */
const standingStill = (moments: readonly Moment[]): readonly (readonly Moment[])[] =>
  moments.map((_, last) =>
    moments.map((moment, n) => (n <= last ? moment : { ...moment, years: moments[last]?.years ?? uncounted })),
  );

/**
 * Everybody's kind, and those that they would be had something not happened to them (of size 0 where nobody is).
 * @param publications the oldest first, the one that is being made last
 */
export function kindsOf(publications: readonly Counted[]): readonly Kind[] {
  const byId = publications.map((units) => new Map(units.map((unit) => [unit.id, unit])));
  const latest = new Map(publications.flatMap((units) => units.map((unit) => [unit.id, unit] as const)));
  const people = [...latest.values()].map(({ id, place }): readonly Moment[] =>
    byId.map((units) => ({ place: units.get(id)?.place ?? place, years: units.get(id)?.years ?? uncounted })),
  );
  const crowds = Map.groupBy(people, look);
  const thinkable = [...crowds.values()].flatMap(([moments = []]) => standingStill(moments));
  return [...Map.groupBy(thinkable, look)].map(([name, [moments = []]]) => ({
    moments,
    size: crowds.get(name)?.length ?? 0,
    numbers: moments.flatMap(numbersAt),
  }));
}
