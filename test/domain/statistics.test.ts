import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Earlier } from '../../domain/statistics/disclose.ts';
import { uncounted, type Years } from '../../domain/statistics/measures.ts';
import { type Line, publish, type Source } from '../../domain/statistics/publication.ts';
import { toUnits, type Unit } from '../../domain/statistics/units.ts';
import { yearlyReport } from '../../domain/statistics/yearly-report.ts';

const place = (agency: string) => ({ agency, employer: agency, round: null });

/** So many people of an agency with these years. */
const people = (name: string, count: number, agency: string, years: Partial<Years>): readonly Unit[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${name}/${n}`,
    place: place(agency),
    years: { ...uncounted, ...years },
    days: 30 + n,
  }));

const sourceOf = (units: readonly Unit[], last = 2018): Source => ({
  agencies: [...new Set(units.map((unit) => unit.place.agency))].map((agency) => ({ agency, employer: agency })),
  rounds: [],
  taking: [],
  years: { first: 2017, last },
  units,
  work: [],
});

const lineOf = (lines: readonly Line[], scope: Line['scope']): Line => {
  const found = lines.find((line) => JSON.stringify(line.scope) === JSON.stringify(scope));
  if (found === undefined) throw new Error(`no line ${JSON.stringify(scope)}`);
  return found;
};

const hiredIn = (units: readonly Unit[], scope: Line['scope'], earlier: readonly Earlier[] = []): number | null =>
  lineOf(publish(sourceOf(units), earlier).lines, scope).counts.hired;

describe('what is hidden', () => {
  test.each([
    [1, null],
    [4, null],
    [5, 5],
    [6, 6],
  ])('%i hired are shown as %j', (count, shown) => {
    expect(hiredIn(people('a', count, 'a', { hired: 2017 }), {})).toBe(shown);
  });

  test('of two agencies the large one too, when the total would tell the small one', () => {
    const units = [...people('a', 8, 'a', { hired: 2017 }), ...people('b', 2, 'b', { hired: 2017 })];
    expect([hiredIn(units, {}), hiredIn(units, { agency: 'a' }), hiredIn(units, { agency: 'b' })]).toEqual([
      10,
      null,
      null,
    ]);
  });

  test('an agency may be shown when enough small ones share the rest', () => {
    const small = ['b', 'c', 'd'].flatMap((agency) => people(agency, 2, agency, { hired: 2017 }));
    const units = [...people('a', 8, 'a', { hired: 2017 }), ...small];
    expect(hiredIn(units, {})).toBe(14);
    expect(hiredIn(units, { agency: 'a' })).toBe(8);
    expect(hiredIn(units, { agency: 'b' })).toBeNull();
  });

  test('two small ones together are no more than one', () => {
    const units = [
      ...people('a', 8, 'a', { hired: 2017 }),
      ...people('b', 2, 'b', { hired: 2017 }),
      ...people('c', 2, 'c', { hired: 2017 }),
    ];
    expect([hiredIn(units, {}), hiredIn(units, { agency: 'a' })]).toEqual([12, null]);
  });
});

describe('from one publication to the next', () => {
  const before = people('a', 6, 'a', { hired: 2017 });
  const first = publish(sourceOf(before), []);

  test.each([
    [0, 6],
    [1, null],
    [4, null],
    [5, 11],
  ])('with %i more hired the total is shown as %j', (more, shown) => {
    const now = [...before, ...people('new', more, 'a', { hired: 2018 })];
    expect(hiredIn(now, {}, [first.kept])).toBe(shown);
  });

  test('nor is one more in the same year told by the year', () => {
    const now = [...before, ...people('new', 1, 'a', { hired: 2017 })];
    expect(hiredIn(now, {}, [first.kept])).toBeNull();
    expect(hiredIn(now, { year: 2017 }, [first.kept])).toBeNull();
  });

  test('what came in twice, too few each time, is shown when it is five', () => {
    const two = [...before, ...people('new', 2, 'a', { hired: 2018 })];
    const second = publish(sourceOf(two), [first.kept]);
    expect(lineOf(second.lines, {}).counts.hired).toBeNull();
    const five = [...two, ...people('newer', 3, 'a', { hired: 2018 })];
    expect(hiredIn(five, {}, [first.kept, second.kept])).toBe(11);
  });

  test('the same again shows the same', () => {
    expect(publish(sourceOf(before), [first.kept]).lines).toEqual(first.lines);
  });
});

describe('what is derived', () => {
  const hired = people('a', 6, 'a', { hired: 2017 });
  const permanent = people('p', 6, 'a', { hired: 2017, completed: 2018, permanent: 2018 });

  test('a percentage stands under the hired of all years, and not of one', () => {
    const { lines } = publish(sourceOf([...hired, ...permanent]), []);
    expect(lineOf(lines, {})).toMatchObject({ permanentPercent: 50, daysToHire: 32.5 });
    expect(lineOf(lines, { year: 2018 }).permanentPercent).toBeNull();
  });

  test('no percentage and no median under five', () => {
    const { lines } = publish(sourceOf(people('a', 4, 'a', { hired: 2017, permanent: 2018 })), []);
    expect(lineOf(lines, {})).toMatchObject({ permanentPercent: null, daysToHire: null });
  });

  test.each([
    [4, null],
    [5, 7],
  ])("with %i hired, an employer's late duties are %j; a recruiter's are always told", (count, late) => {
    const work = [{ ...place('a'), year: 2017, positions: 2, dutiesLate: 3, employerDutiesLate: 7 }];
    const { lines } = publish({ ...sourceOf(people('a', count, 'a', { hired: 2017 })), work }, []);
    expect(lineOf(lines, {})).toMatchObject({ positions: 2, dutiesLate: 3, employerDutiesLate: late });
  });
});

describe('a position and its hires as people', () => {
  const position = { id: 'p', ...place('a'), year: 2017, applications: 6, confirmed: 4, interviewed: 2 };
  const later = { permanent: 2019, completed: 2019, left: null, extended: null };
  const hire = { id: 'e', position: 'p', ...place('a'), hired: 2018, later, days: 40 };

  test('each number is the number of people who count in it, and the hired are among the interviewed', () => {
    const units = toUnits([position], [hire]);
    const count = (measure: keyof Years) => units.filter(({ years }) => years[measure] !== null).length;
    expect(
      ['applications', 'confirmed', 'interviewed', 'hired', 'permanent'].map((one) => count(one as keyof Years)),
    ).toEqual([6, 4, 2, 1, 1]);
    expect(units.find(({ years }) => years.hired === 2018)?.years).toMatchObject({
      interviewed: 2017,
      permanent: 2019,
    });
  });

  test('whoever is counted later does not change who was counted before', () => {
    const ids = toUnits([position], []).map(({ id }) => id);
    expect(
      toUnits([{ ...position, applications: 8 }], [hire])
        .map(({ id }) => id)
        .slice(0, 6),
    ).toEqual(ids);
  });

  test('an employment that was brought in stands alone', () => {
    expect(toUnits([], [{ ...hire, position: null }])).toMatchObject([{ id: 'e', years: { applications: null } }]);
  });
});

describe('the extract for the annual report (R-EMP-14)', () => {
  test.each([
    ['a share', 6, 120, null, { percent: 5, reached: null }],
    ['a goal that is reached', 6, 120, 5, { percent: 5, reached: true }],
    ['a goal that is not', 5, 120, 5, { percent: 4.2, reached: false }],
    ['no percentage of four', null, 4, 5, { percent: null, reached: null }],
    ['five are enough', 5, 5, 5, { percent: 100, reached: true }],
    ['no percentage of what is hidden', null, 120, 5, { percent: null, reached: null }],
    ['no percentage of what is not known', 6, null, 5, { percent: null, reached: null }],
    ['no percentage over a hundred', 6, 5, 5, { percent: null, reached: null }],
  ])('%s', (_, hired, newHires, goal, expected) => {
    expect(yearlyReport(hired, newHires, goal)).toEqual({ hired, ...expected });
  });
});

/** Three agencies in two years, so few that every table that fits can be written down. */
describe('whoever tries every table there could be', () => {
  const cells = ['a', 'b', 'c'].flatMap((agency) => [2017, 2018].map((year) => ({ agency, year })));
  const most = 6;
  const sum = (counts: readonly number[], { agency, year }: Line['scope']): number =>
    cells.reduce(
      (total, cell, n) =>
        (agency ?? cell.agency) === cell.agency && (year ?? cell.year) === cell.year ? total + (counts[n] ?? 0) : total,
      0,
    );
  const everyTable = cells.reduce<readonly (readonly number[])[]>(
    (tables) => tables.flatMap((table) => Array.from({ length: most + 1 }, (_, count) => [...table, count])),
    [[]],
  );

  test('finds at least one other that shows the same, for each number of 1–4', () => {
    const counts = fc.array(fc.integer({ min: 0, max: most - 1 }), {
      minLength: cells.length,
      maxLength: cells.length,
    });
    fc.assert(
      fc.property(counts, (ours) => {
        const units = cells.flatMap(({ agency, year }, n) =>
          people(`${agency}${year}`, ours[n] ?? 0, agency, { hired: year }),
        );
        const agencies = ['a', 'b', 'c'].map((agency) => ({ agency, employer: agency }));
        const { lines } = publish({ ...sourceOf(units), agencies }, []);
        const shown = lines.filter((line) => line.counts.hired !== null);
        const fitting = everyTable.filter((table) =>
          shown.every(({ scope, counts: { hired } }) => sum(table, scope) === hired),
        );
        expect(fitting).toContainEqual(ours);
        for (const { scope } of lines) {
          const count = sum(ours, scope);
          const values = new Set(fitting.map((table) => sum(table, scope)));
          if (count > 0 && count < 5) expect(values.size, JSON.stringify(scope)).toBeGreaterThan(1);
        }
      }),
      { numRuns: 25 },
    );
  });
});
