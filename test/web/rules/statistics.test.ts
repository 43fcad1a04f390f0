/** Lines of a publication: whose numbers, what they can be divided by, and what a publication would show (R-STA-1). */
import { describe, expect, test } from 'vitest';
import { exporters } from '../../../domain/access.ts';
import { dividedBy, lineOf, linesOf, valuesOf, wholeProgramme } from '../../../web/statistics/lines.ts';
import { grouped, groupOf } from '../../../web/statistics/preview-groups.ts';
import { reporters } from '../../../web/statistics/reporters.ts';

const item = (scope: Record<string, string | number>, hired: number | null) => ({
  ...{ employer: null, agency: null, round: null, year: null },
  ...scope,
  hired,
  positions: 3,
});
const lines = linesOf({
  items: [
    item({}, 20),
    item({ year: 2017 }, 12),
    item({ year: 2018 }, 8),
    item({ round: 'r1' }, 9),
    item({ agency: 'nav' }, null),
    item({ agency: 'skatt' }, 11),
    item({ agency: 'nav', round: 'r1' }, null),
    item({ agency: 'nav', year: 2017 }, null),
    item({ agency: 'skatt', year: 2017 }, 6),
  ],
});
const nav = { ...wholeProgramme, agency: 'nav' };

test('the line of a choice is that of just this', () => {
  expect(lineOf(lines, wholeProgramme)?.numbers.hired).toBe(20);
  expect(lineOf(lines, { ...wholeProgramme, year: '2018' })?.numbers.hired).toBe(8);
  expect(lineOf(lines, nav)?.numbers.hired).toBeNull();
  expect(lineOf(lines, { ...wholeProgramme, agency: 'ingen' })).toBeNull();
});

describe('a choice is divided by', () => {
  test.each([
    ['year', wholeProgramme, ['2017', '2018']],
    ['round', wholeProgramme, ['r1']],
    ['agency', wholeProgramme, ['nav', 'skatt']],
    ['employer', wholeProgramme, []],
    ['year', nav, ['2017']],
    ['round', nav, ['r1']],
    // What is chosen stands beside the others of its kind.
    ['agency', nav, ['nav', 'skatt']],
    ['agency', { ...wholeProgramme, year: '2017' }, ['nav', 'skatt']],
    ['agency', { ...wholeProgramme, round: 'r1' }, ['nav']],
  ] as const)('%s', (by, scope, expected) => {
    expect(valuesOf(lines, by, scope)).toEqual(expected);
    expect(dividedBy(lines, scope, by)).toHaveLength(expected.length);
  });
});

test('what a publication would show is told group by group', () => {
  const line = (scope: object, shown: number) => ({
    ...{ employer: null, agency: null, round: null, year: null },
    ...scope,
    shown: (['hired', 'left'] as const).slice(0, shown),
    hidden: (['hired', 'left'] as const).slice(shown),
  });
  const all = [
    line({}, 2),
    line({ year: 2017 }, 1),
    line({ round: 'r1' }, 0),
    line({ employer: 'e' }, 0),
    line({ agency: 'a' }, 1),
    line({ agency: 'a', round: 'r1' }, 0),
    line({ agency: 'a', year: 2017 }, 0),
  ];
  expect(all.map(groupOf)).toEqual(['whole', 'whole', 'round', 'employer', 'agency', 'agencyRound', 'agencyYear']);
  expect(grouped(all.slice(0, 3)).map(({ group, shown, hidden }) => [group, shown, hidden])).toEqual([
    ['whole', 3, 1],
    ['round', 0, 2],
  ]);
});

test('the yearly report is offered to those who may take it out', () => {
  expect(reporters).toEqual(exporters.yearlyReport);
});
