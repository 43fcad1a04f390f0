/** Whose numbers they are: the lines of the tables (R-STA-1). */
import type { AgencyId } from '../words.ts';
import type { Place } from './units.ts';

/** Everything, or what lies in a round, an agency, an employer, a year, or in two of them. */
export interface Scope {
  readonly round?: string;
  readonly agency?: AgencyId;
  readonly employer?: string;
  readonly year?: number;
}

/** What the lines are made of. None of it says whether anybody has applied or was hired: it is known to all. */
export interface Frame {
  readonly agencies: readonly Pick<Place, 'agency' | 'employer'>[];
  readonly rounds: readonly string[];
  /** Which agency has been asked, or has had a position, in which round. */
  readonly taking: readonly { readonly agency: AgencyId; readonly round: string }[];
  readonly years: { readonly first: number; readonly last: number };
}

/** `agency=nav year=2018`, without spaces in a value; the whole programme is the empty text. */
export const scopeKey = ({ round, agency, employer, year }: Scope): string =>
  Object.entries({ round, agency, employer, year })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
    .join(' ');

/** The tables with their lines. What is asked for first is shown most often. */
export function tablesOf({ agencies, rounds, taking, years }: Frame): readonly (readonly Scope[])[] {
  const all = Array.from({ length: years.last - years.first + 1 }, (_, n) => years.first + n);
  const employers = [...Map.groupBy(agencies, ({ employer }) => employer)].filter(([, units]) => units.length > 1);
  return [
    [{}],
    all.map((year) => ({ year })),
    rounds.map((round) => ({ round })),
    employers.map(([employer]) => ({ employer })),
    agencies.map(({ agency }) => ({ agency })),
    taking.map(({ agency, round }) => ({ agency, round })),
    agencies.flatMap(({ agency }) => all.map((year) => ({ agency, year }))),
  ];
}

/** Every scope that somebody of this place counts in, in this year. */
export const scopesAt = ({ agency, employer, round }: Place, year: number): readonly Scope[] => [
  {},
  { year },
  { employer },
  { agency },
  { agency, year },
  ...(round === null ? [] : [{ round }, { agency, round }]),
];

/** Is it in the scope, but for the year? */
export const isWithin = (scope: Scope, place: Place): boolean =>
  (scope.round === undefined || place.round === scope.round) &&
  (scope.agency === undefined || place.agency === scope.agency) &&
  (scope.employer === undefined || place.employer === scope.employer);
