/** Whatever is published however often: no count of 1–4 can be computed (R-STA-2, docs/decisions/0012-statistics.md). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Earlier } from '../../domain/statistics/disclose.ts';
import { type Years } from '../../domain/statistics/measures.ts';
import { type Line, publish } from '../../domain/statistics/publication.ts';
import type { Unit } from '../../domain/statistics/units.ts';
import {
  attackerOf,
  type History,
  howMany,
  isIn,
  type MeasureName,
  type Published,
  truth,
} from './statistics.attacker.ts';

const firstYear = 2017;
const agencies = ['a', 'b', 'c', 'd'].map((agency) => ({ agency, employer: agency < 'c' ? 'parent' : agency }));

/** Times are half-years from the first: publications may come twice in a year. */
interface Course {
  readonly agency: number;
  readonly began: number;
  /** How far: 0 applied, 1 confirmed, 2 interviewed, 3 hired. */
  readonly reached: number;
  readonly end: 'running' | 'permanent' | 'stayed' | 'resigned';
  readonly later: number;
  readonly extended: boolean;
  readonly adopted: boolean;
}

/** Few who get far and many who apply, as it is; years and agencies unevenly. */
const course: fc.Arbitrary<Course> = fc.record({
  agency: fc.constantFrom(0, 0, 0, 1, 1, 2, 2, 3),
  began: fc.constantFrom(0, 0, 1, 2, 3, 4),
  reached: fc.constantFrom(0, 0, 1, 1, 2, 3, 3, 3),
  end: fc.constantFrom('running', 'permanent', 'permanent', 'stayed', 'resigned'),
  later: fc.constantFrom(0, 1, 2, 3, 4),
  extended: fc.boolean(),
  adopted: fc.constantFrom(false, false, false, true),
});

const yearOf = (half: number): number => firstYear + Math.floor(half / 2);

/** What is counted of a course at the end of a half-year. */
function unitAt(course: Course, id: string, until: number): Unit[] {
  const place = agencies[course.agency] ?? { agency: 'a', employer: 'parent' };
  const { began } = course;
  const happened = (yes: boolean, half: number): number | null => (yes && half <= until ? yearOf(half) : null);
  const reached = course.adopted ? 3 : course.reached;
  const applied = (step: number): number | null => happened(!course.adopted && reached >= step, began);
  const ended = (...ends: Course['end'][]): number | null =>
    happened(reached === 3 && ends.includes(course.end), began + course.later);
  const years: Years = {
    applications: applied(0),
    confirmed: applied(1),
    interviewed: applied(2),
    hired: happened(reached === 3, began),
    extended: happened(reached === 3 && course.extended, began + course.later),
    completed: ended('permanent', 'stayed'),
    permanent: ended('permanent'),
    left: ended('stayed', 'resigned'),
  };
  if (Object.values(years).every((year) => year === null)) return [];
  return [{ id, place: { ...place, round: `r${yearOf(began)}` }, years, days: null }];
}

const taking = agencies.flatMap(({ agency }) => [0, 1, 2].map((n) => ({ agency, round: `r${firstYear + n}` })));

function lifeOf(courses: readonly Course[], untils: readonly number[]): readonly Published[] {
  const earlier: Earlier[] = [];
  return untils.map((until) => {
    const units = courses.flatMap((one, n) => unitAt(one, `p${n}`, until));
    const years = { first: firstYear, last: yearOf(until) };
    const rounds = ['r2017', 'r2018', 'r2019'];
    const { lines, kept } = publish({ agencies, rounds, taking, years, units, work: [] }, earlier);
    earlier.push(kept);
    return { units, lines };
  });
}

const cellsOf = ({ lines }: Published) =>
  lines.flatMap(({ scope, counts }) =>
    (Object.keys(counts) as MeasureName[]).map((measure) => ({ scope, measure, shown: counts[measure] })),
  );
const named = (n: number, measure: string, scope: Line['scope']) => `${n}: ${measure} ${JSON.stringify(scope)}`;

const isSmall = (count: number): boolean => count > 0 && count < 5;

/** Every count of 1–4 in a line of a table that the attacker has computed from all the publications. */
const computed = (life: readonly Published[]): readonly string[] => {
  const attacker = attackerOf(life);
  return life.flatMap((published, n) =>
    cellsOf(published)
      .filter(({ measure, scope }) => isSmall(truth(published, measure, scope)))
      .filter(({ measure, scope }) => attacker.knows((history) => isIn(history[n], measure, scope)))
      .map(({ measure, scope }) => named(n, measure, scope)),
  );
};

/** Every 1–4 by which a shown number has grown or shrunk since, as far as the attacker has computed it. */
function computedChanges(life: readonly Published[]): readonly string[] {
  const attacker = attackerOf(life);
  return life.flatMap((then, n) =>
    cellsOf(then)
      .filter(({ shown }) => shown !== null)
      .flatMap(({ measure, scope }) =>
        life.flatMap((_, later) => {
          if (later <= n) return [];
          const gone = (history: History) => isIn(history[n], measure, scope) && !isIn(history[later], measure, scope);
          const come = (history: History) => !isIn(history[n], measure, scope) && isIn(history[later], measure, scope);
          return [gone, come]
            .filter((isCounted) => isSmall(howMany(life, isCounted)) && attacker.knows(isCounted))
            .map(() => named(later, measure, scope));
        }),
      ),
  );
}

const once = [8];
const fourTimes = [0, 1, 4, 8];
const courses = fc.array(course, { minLength: 5, maxLength: 90 });

describe('published tables', () => {
  test('what is shown is true, and at least five', () => {
    fc.assert(
      fc.property(courses, (all) => {
        for (const published of lifeOf(all, fourTimes))
          for (const { measure, scope, shown } of cellsOf(published)) {
            if (shown === null) continue;
            expect(shown).toBe(truth(published, measure, scope));
            expect(shown).toBeGreaterThanOrEqual(5);
          }
      }),
      { numRuns: 800 },
    );
  });

  test.each([
    ['of one publication', once],
    ['of four publications', fourTimes],
  ])('no count of 1–4 can be computed from any tables, totals or years %s', (_, untils) => {
    fc.assert(
      fc.property(courses, (all) => {
        const life = lifeOf(all, untils);
        expect([...computed(life), ...computedChanges(life)]).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test('the attacker is one: hiding only what is small leaves them enough to compute the rest', () => {
    const hired = (agency: number): Course => {
      return { agency, began: 0, reached: 3, end: 'running', later: 0, extended: false, adopted: true };
    };
    const [before] = lifeOf([...Array.from({ length: 8 }, () => hired(0)), hired(1), hired(1)], once);
    if (before === undefined) throw new Error('nothing was published');
    const lines = before.lines.map((line) => {
      const count = truth(before, 'hired', line.scope);
      return { ...line, counts: { ...line.counts, hired: count < 5 ? null : count } };
    });
    expect(computed([before])).toEqual([]);
    expect(computed([{ ...before, lines }])).toContain('0: hired {"agency":"b"}');
  });
});
