/** What forms make of what is typed, and what they begin with (R-OPS-2). */
import { describe, expect, test } from 'vitest';
import { byOthers } from '../../../web/case/by-others.ts';
import { type FieldValues, readFields } from '../../../web/forms/field-value.ts';
import { firstValue } from '../../../web/forms/first-value.ts';
import type { FormField } from '../../../web/forms/form-table.ts';

const today = '2017-02-03';
const required = (name: string, shape: FormField['shape']): FormField => ({ name, required: true, shape });
const optional = (name: string, shape: FormField['shape']): FormField => ({ name, required: false, shape });
const period = [required('from', { is: 'day' }), required('to', { is: 'day' })];
const row = (values: FieldValues) => ({ key: 'k', values });

describe('fields become what the command wants', () => {
  test.each<[string, FormField, FieldValues, unknown]>([
    ['a day', required('on', { is: 'day' }), { on: '17.3.2017' }, { on: '2017-03-17' }],
    ['nothing, where it may be left out', optional('on', { is: 'day' }), { on: ' ' }, {}],
    ['null, where it may not', { ...optional('ticked', { is: 'yesNo' }), empty: 'null' }, {}, { ticked: null }],
    ['what is picked', required('talk', { is: 'pick', from: 'talks' }), { talk: 'week2' }, { talk: 'week2' }],
    ['an activity by its number', required('n', { is: 'pick', from: 'activities' }), { n: '0' }, { n: 0 }],
    ['a ranking in order', required('r', { is: 'ranking', from: 'candidates' }), { r: ['b', 'a'] }, { r: ['b', 'a'] }],
    [
      'a list without its empty rows',
      required('p', { is: 'rows', fields: period }),
      { p: { rows: [row({})] } },
      { p: [] },
    ],
    [
      'a list',
      required('p', { is: 'rows', fields: period }),
      { p: { rows: [row({}), row({ from: '1.2.2017', to: '2.2.2017' })] } },
      { p: [{ from: '2017-02-01', to: '2017-02-02' }] },
    ],
    ['a group that is left empty', optional('g', { is: 'group', fields: period }), { g: { group: { from: '' } } }, {}],
    [
      'numbers in a group',
      required('g', { is: 'group', fields: [optional('a', { is: 'number' }), optional('b', { is: 'number' })] }),
      { g: { group: { a: '4' } } },
      { g: { a: 4 } },
    ],
    [
      'addresses, each on its line',
      optional('m', { is: 'links' }),
      { m: 'https://a.no \n\nhttps://b.no' },
      { m: ['https://a.no', 'https://b.no'] },
    ],
  ])('%s', (_, field, values, value) => {
    expect(readFields([field], values, today)).toEqual({ value });
  });

  test.each<[string, FormField, FieldValues, Readonly<Record<string, string>>]>([
    ['one that is missing', required('on', { is: 'day' }), {}, { on: 'field.missing' }],
    ['a ranking of nobody', required('r', { is: 'ranking', from: 'candidates' }), { r: [] }, { r: 'field.missing' }],
    [
      'one inside a list, by its place',
      required('p', { is: 'rows', fields: period }),
      { p: { rows: [row({}), row({ from: 'i går' })] } },
      { 'p.1.from': 'field.noDay', 'p.1.to': 'field.missing' },
    ],
    [
      'one inside a group',
      optional('g', { is: 'group', fields: period }),
      { g: { group: { from: '1.2.2017' } } },
      { 'g.to': 'field.missing' },
    ],
  ])('%s is said where it stands', (_, field, values, wrong) => {
    expect(readFields([field], values, today)).toEqual({ wrong });
  });
});

test.each<[string, FormField, unknown, unknown]>([
  ['a text that must be given', required('text', { is: 'text' }), 'c-1', 'Utkast'],
  ['a number that must be given', required('months', { is: 'number' }), 18, '18'],
  ['nothing that may be left out', optional('months', { is: 'number' }), 18, undefined],
  ['no answer that a person must give', required('qualified', { is: 'yesNo' }), true, undefined],
  ['the order that was recommended', required('r', { is: 'ranking', from: 'candidates' }), ['b', 'a'], ['b', 'a']],
])('a form begins with %s', (_, field, value, first) => {
  expect(firstValue(field, value, { facts: {}, texts: { 'c-1': 'Utkast' }, people: {} })).toEqual(first);
});

test('only what people have done since is a reason to look again', () => {
  const entry = (seq: number, type: string) => ({
    seq,
    at: '2017-02-03T09:00:00Z',
    actor: { type, id: null },
    onBehalfOf: null,
    event: { type: 'x' },
  });
  const log = [entry(1, 'person'), entry(2, 'service'), entry(3, 'case'), entry(4, 'system'), entry(5, 'person')];
  expect(byOthers(log, 1).map(({ seq }) => seq)).toEqual([4, 5]);
  expect(byOthers(log, 5)).toEqual([]);
  const own = { ...entry(6, 'person'), actor: { type: 'person', id: 'p-self' } };
  expect(byOthers([own], 5, 'p-other')).toEqual([own]);
  expect(byOthers([own], 5, 'p-self')).toEqual([]);
});
