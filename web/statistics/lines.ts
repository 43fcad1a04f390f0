/** The lines of a publication as the page asks for them: whose numbers, and what they can be divided by (R-STA-1). */
import type { Measure } from '../../domain/statistics/measures.ts';

type Item = Readonly<Record<string, string | number | boolean | null>>;

/** What GET /v1/statistics answers. */
export interface StatisticsBody {
  readonly items: readonly Item[];
}

export const dimensions = ['employer', 'agency', 'round', 'year'] as const;
export type Dimension = (typeof dimensions)[number];

/** Whose numbers; what is null is not narrowed down by. */
export type Scope = Readonly<Record<Dimension, string | null>>;

export const wholeProgramme: Scope = { employer: null, agency: null, round: null, year: null };

/** What is about agencies' work, or reckoned from counts. */
export const facts = ['positions', 'permanentPercent', 'daysToHire', 'dutiesLate', 'employerDutiesLate'] as const;
export type Fact = (typeof facts)[number];

export interface StatLine {
  readonly scope: Scope;
  /** Null: hidden, or there is no such number. */
  readonly numbers: Readonly<Record<Measure | Fact, number | null>>;
}

const numberIn = (item: Item, key: string): number | null => {
  const value = item[key];
  return typeof value === 'number' ? value : null;
};

const wordIn = (item: Item, key: string): string | null => {
  const value = item[key];
  return value === null || value === undefined ? null : String(value);
};

export const linesOf = ({ items }: StatisticsBody): readonly StatLine[] =>
  items.map((item) => ({
    scope: {
      employer: wordIn(item, 'employer'),
      agency: wordIn(item, 'agency'),
      round: wordIn(item, 'round'),
      year: wordIn(item, 'year'),
    },
    numbers: {
      applications: numberIn(item, 'applications'),
      confirmed: numberIn(item, 'confirmed'),
      interviewed: numberIn(item, 'interviewed'),
      hired: numberIn(item, 'hired'),
      extended: numberIn(item, 'extended'),
      completed: numberIn(item, 'completed'),
      permanent: numberIn(item, 'permanent'),
      left: numberIn(item, 'left'),
      positions: numberIn(item, 'positions'),
      permanentPercent: numberIn(item, 'permanentPercent'),
      daysToHire: numberIn(item, 'daysToHire'),
      dutiesLate: numberIn(item, 'dutiesLate'),
      employerDutiesLate: numberIn(item, 'employerDutiesLate'),
    },
  }));

const isSame = (one: Scope, other: Scope): boolean => dimensions.every((name) => one[name] === other[name]);

/** The line of just this; null: the publication has none. */
export const lineOf = (lines: readonly StatLine[], scope: Scope): StatLine | null =>
  lines.find((line) => isSame(line.scope, scope)) ?? null;

/** The lines that divide what is chosen, one for each year, round or agency. */
export const dividedBy = (lines: readonly StatLine[], chosen: Scope, by: Dimension): readonly StatLine[] =>
  lines.filter((line) => line.scope[by] !== null && isSame({ ...line.scope, [by]: null }, { ...chosen, [by]: null }));

/** Those that occur as the one thing that a line is about, in the order of the publication. */
export const valuesOf = (lines: readonly StatLine[], by: Dimension, of: Scope = wholeProgramme): readonly string[] =>
  dividedBy(lines, of, by).flatMap(({ scope }) => scope[by] ?? []);
