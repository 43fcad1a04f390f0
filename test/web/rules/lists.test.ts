/** The list of cases in its address: nothing is lost on the way there and back, and nothing typed is in it (R-UU-1, R-PRV-1). */
import { expect, test } from 'vitest';
import { caseKinds } from '../../../domain/words.ts';
import { addressOf, everything, type Filter, filterIn, isEverything, searchBody } from '../../../web/cases/filter.ts';
import { wayUp } from '../../../web/shell/up.ts';

const searchIn = (filter: Filter): string => addressOf(filter).replace('/saker', '');

test.each<Partial<Filter>>([
  {},
  ...caseKinds.map((kind) => ({ kind })),
  { kind: 'position', status: 'advertised', late: true },
  { agency: 'nav øst & co', round: 'høst-2017', sort: 'changed' },
  { cursor: 'abc', page: 7 },
])('%j', (part) => {
  const filter = { ...everything, ...part };
  expect(filterIn(searchIn(filter))).toEqual(filter);
});

test.each([
  ['a kind that is none', '?slag=person', everything],
  ['a step of no kind', '?steg=advertised', everything],
  ['pages that are none', '?side=-3', everything],
  ['words of others', '?utm_source=mail', everything],
])('%s is left alone', (_, search, filter) => {
  expect(filterIn(search)).toEqual(filter);
});

test('what is typed is asked for, and stands in no address', () => {
  expect(JSON.parse(searchBody({ ...everything, late: true, page: 3 }, 'Rådgiver'))).toEqual({
    late: true,
    sort: 'due',
    limit: 25,
    text: 'Rådgiver',
  });
  expect(addressOf(everything)).toBe('/saker');
  expect(isEverything(everything, 'Rådgiver')).toBe(false);
  expect(isEverything({ ...everything, sort: 'changed', page: 2, cursor: 'a' }, '')).toBe(true);
});

test.each([
  ['/saker/a/gjor/settle', '/saker/a'],
  ['/saker/a/verifisering', '/saker/a'],
  ['/saker/a', '/saker'],
  ['/administrasjon/varsler', '/administrasjon'],
  ['/gjoremal', undefined],
  ['/saker', undefined],
])('from %s the way leads up to %s', (path, to) => {
  expect(wayUp(path)?.to).toBe(to);
});
