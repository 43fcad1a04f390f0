/** What administration works out in the browser: quiet weeks in a year, and the lists that an import understands. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../../domain/words.ts';
import { columnsOf } from '../../../imports/adoptions.ts';
import { headingKey } from '../../../imports/columns.ts';
import { adoptedKinds, headings, template } from '../../../web/admin/adoption-template.ts';
import { bandsIn, daysIn, nextUsual, yearsToShow } from '../../../web/admin/quiet-weeks.ts';

describe('quiet weeks', () => {
  const christmas = { from: '2017-12-23', to: '2018-01-02' };

  test('over New Year are shown in both years', () => {
    expect(bandsIn(2017, [christmas])).toEqual([{ start: 356, days: 9 }]);
    expect(bandsIn(2018, [christmas])).toEqual([{ start: 0, days: 2 }]);
    expect(bandsIn(2019, [christmas])).toEqual([]);
    expect(yearsToShow([christmas], '2017-02-01')).toEqual([2017, 2018]);
    expect(yearsToShow([christmas], '2018-01-03')).toEqual([2018]);
  });

  test('a leap year has a day more', () => {
    expect([daysIn(2016), daysIn(2017)]).toEqual([366, 365]);
  });

  test.each([
    ['before it begins, this year’s', '2017-06-30', [], { from: '2017-07-01', to: '2017-07-31' }],
    ['once it has begun, the next year’s', '2017-07-01', [], { from: '2018-07-01', to: '2018-07-31' }],
    ['not where it touches one that is there', '2017-06-30', [{ from: '2017-07-31', to: '2017-08-04' }], null],
    [
      'up to the day before one that is there',
      '2017-06-30',
      [{ from: '2017-08-01', to: '2017-08-04' }],
      { from: '2017-07-01', to: '2017-07-31' },
    ],
  ] as const)('July is offered: %s', (_, today, periods, offered) => {
    expect(nextUsual('july', periods, today)).toEqual(offered);
  });
});

describe.each(adoptedKinds)('the list of running cases: %s', (kind) => {
  const known = Object.entries<{ names: readonly string[]; required?: boolean }>(columnsOf[kind]);
  const columnOf = (heading: string): string | undefined =>
    known.find(
      ([name, { names }]) => headingKey(name) === headingKey(heading) || names.includes(headingKey(heading)),
    )?.[0];

  test.each(languages)(
    'every heading is one that the import knows, and all that it needs are there (%s)',
    (language) => {
      const { needed, others } = headings(kind, language);
      const found = [...needed, ...others].map((heading) => [heading, columnOf(heading)]);
      expect(found.filter(([, name]) => name === undefined)).toEqual([]);
      expect(new Set(found.map(([, name]) => name)).size).toBe(found.length);
      // The agency is the one on whose page it is.
      const required = known.filter(([name, { required: must }]) => must === true && name !== 'agency');
      expect(needed.map(columnOf).toSorted()).toEqual(required.map(([name]) => name).toSorted());
      expect(template(kind, language).split('\r\n')[0]?.split(';')).toHaveLength(found.length);
    },
  );
});
