/**
 * Somebody who has every table and reckons with whole numbers of people: of all worlds that there could have been they
 * keep those in which every number that was shown is what it is. No small number may then be settled, and no small
 * change since (R-STA-2, docs/decisions/0012-statistics.md). Every world is written down, so the tables are small.
 */
import { describe, expect, test } from 'vitest';
import type { Earlier } from '../../domain/statistics/disclose.ts';
import { type Measure, uncounted } from '../../domain/statistics/measures.ts';
import { type Line, publish } from '../../domain/statistics/publication.ts';
import type { Unit } from '../../domain/statistics/units.ts';

/** How many people of one course there are. */
interface Course {
  readonly agency: string;
  readonly employer: string;
  readonly years: Partial<Readonly<Record<Measure, number>>>;
}

/** Numbers of each course, at each publication. */
type World = readonly (readonly number[])[];

const unitsOf = (courses: readonly Course[], numbers: readonly number[]): readonly Unit[] =>
  courses.flatMap(({ agency, employer, years }, at) =>
    Array.from({ length: numbers[at] ?? 0 }, (_, n) => ({
      id: `${at}/${n}`,
      place: { agency, employer, round: null },
      years: { ...uncounted, ...years },
      days: null,
    })),
  );

function publicationsOf(courses: readonly Course[], world: World): readonly (readonly Line[])[] {
  const agencies = [...new Map(courses.map(({ agency, employer }) => [agency, { agency, employer }])).values()];
  const all = courses.flatMap(({ years }) => Object.values(years));
  const years = { first: Math.min(...all), last: Math.max(...all) };
  const earlier: Earlier[] = [];
  return world.map((numbers) => {
    const units = unitsOf(courses, numbers);
    const { lines, kept } = publish({ agencies, rounds: [], taking: [], years, units, work: [] }, earlier);
    earlier.push(kept);
    return lines;
  });
}

/** Every number of every line, by name: what the tables would say if nothing were hidden. */
function truths(courses: readonly Course[], world: World): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  world.forEach((numbers, publication) => {
    courses.forEach(({ agency, employer, years }, at) => {
      for (const [measure, year] of Object.entries(years))
        for (const scope of ['', agency, employer === agency ? null : employer, year, `${agency} ${year}`]) {
          if (scope === null) continue;
          const name = `${publication}: ${measure} ${scope}`;
          found.set(name, (found.get(name) ?? 0) + (numbers[at] ?? 0));
        }
    });
  });
  return found;
}

/** The names, as above, of the numbers that were shown. */
const shownIn = (publications: readonly (readonly Line[])[]): readonly string[] =>
  publications.flatMap((lines, publication) =>
    lines.flatMap(({ scope, counts }) =>
      Object.entries(counts)
        .filter(([, count]) => count !== null)
        .map(([measure]) => {
          const name = [scope.employer ?? scope.agency, scope.year].filter((part) => part !== undefined).join(' ');
          return `${publication}: ${measure} ${name}`;
        }),
    ),
  );

/** By how much a number has changed from one publication to the next. */
function withChanges(all: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const changes = [...all].flatMap(([name, value]): [string, number][] => {
    const before = all.get(name.replace(/^1:/, '0:'));
    return name.startsWith('1:') ? [[`change of ${name}`, value - (before ?? 0)]] : [];
  });
  return new Map([...all, ...changes]);
}

/**
 * Numbers of 1–4, and changes of shown numbers by 1–4, that every world with the same shown numbers has alike.
 * @param worlds those that are published
 * @param more all that there could have been: with larger numbers too, or the edge of what is written down would tell
 */
function settled(
  courses: readonly Course[],
  worlds: readonly World[],
  more: readonly World[],
  shownOf = (world: World): readonly string[] => shownIn(publicationsOf(courses, world)),
): readonly string[] {
  const everything = more.map((world) => withChanges(truths(courses, world)));
  const all = worlds.map((world) => ({ world, numbers: withChanges(truths(courses, world)) }));
  const published = all.map(({ world, numbers }) => {
    const shown = shownOf(world);
    return { world, numbers, shown, said: JSON.stringify(shown.map((name) => [name, numbers.get(name)])) };
  });
  return [...Map.groupBy(published, ({ said }) => said).values()].flatMap((alike) => {
    const [one] = alike;
    if (one === undefined) return [];
    const { shown, numbers } = one;
    const thinkable = everything.filter((other) => shown.every((name) => other.get(name) === numbers.get(name)));
    const isGuarded = (name: string): boolean => !name.startsWith('change') || shown.includes(name.slice(10));
    const fixed = [...numbers].filter(([name, value]) => thinkable.every((other) => other.get(name) === value));
    return fixed
      .filter(([name, value]) => value > 0 && value < 5 && isGuarded(name))
      .map(([name, value]) => `${JSON.stringify(one.world)} ${name} = ${value}`);
  });
}

/** Every way to choose a number from 0 to `most` for each course. */
const choices = (courses: number, most: number): readonly (readonly number[])[] =>
  courses === 0
    ? [[]]
    : choices(courses - 1, most).flatMap((rest) => Array.from({ length: most + 1 }, (_, n) => [...rest, n]));

const hired = (agency: string, employer = agency, year = 2017): Course => ({
  agency,
  employer,
  years: { hired: year },
});

describe('whoever reckons with whole people does not come to know a small number', () => {
  const shapes: readonly (readonly [string, readonly Course[], number])[] = [
    ['of two agencies', [hired('a'), hired('b')], 14],
    ['of three agencies, two of them of one employer', [hired('a', 'p'), hired('b', 'p'), hired('c')], 8],
    ['of two agencies in two years', [hired('a'), hired('a', 'a', 2018), hired('b'), hired('b', 'b', 2018)], 5],
    [
      'of two agencies, of the hired those made permanent',
      [
        { ...hired('a'), years: { hired: 2017 } },
        { ...hired('a'), years: { hired: 2017, permanent: 2018, completed: 2018 } },
        { ...hired('b'), years: { hired: 2017 } },
        { ...hired('b'), years: { hired: 2017, permanent: 2018, completed: 2018 } },
      ],
      5,
    ],
  ];
  test.each(shapes)('%s, from one publication', (_, courses, most) => {
    const up = (to: number) => choices(courses.length, to).map((numbers): World => [numbers]);
    expect(settled(courses, up(most), up(most + 2))).toEqual([]);
  });

  test('of two agencies, from two publications', () => {
    const up = (to: number) =>
      choices(4, to).map(
        ([a = 0, b = 0, c = 0, d = 0]): World => [
          [a, b],
          [a + c, b + d],
        ],
      );
    expect(settled([hired('a'), hired('b')], up(5), up(7))).toEqual([]);
  });

  test('they are one: where only what is small is hidden they come to know it', () => {
    const courses = [hired('a'), hired('b')];
    const worlds = choices(2, 6).map((numbers): World => [numbers]);
    const five = (world: World): readonly string[] =>
      [...truths(courses, world)].filter(([, value]) => value >= 5).map(([name]) => name);
    expect(settled(courses, worlds, worlds, five)).toContain('[[6,3]] 0: hired b = 3');
  });
});
