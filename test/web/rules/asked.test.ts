/** What a form asks for follows what is filled in already. */
import { expect, test } from 'vitest';
import { askedIn } from '../../../web/forms/asked.ts';
import type { FormField } from '../../../web/forms/form-table.ts';

const fields: readonly FormField[] = [
  { name: 'outcome', required: true, shape: { is: 'choice', options: ['permanent', 'extend', 'end'] } },
  { name: 'months', required: false, shape: { is: 'number' } },
  { name: 'sameAgency', required: false, shape: { is: 'yesNo' } },
  { name: 'qualified', required: false, shape: { is: 'yesNo' } },
];

test.each([
  ['', ['outcome']],
  ['permanent', ['outcome', 'sameAgency', 'qualified']],
  ['extend', ['outcome', 'months']],
  ['end', ['outcome']],
])('a decision of %o about the term asks for %o, and for all of it (R-EMP-8, R-EMP-10)', (outcome, names) => {
  const situation = { values: { outcome }, facts: {}, today: '2018-03-01' };
  const asked = askedIn('employment.recordDecision', fields, situation);
  expect(asked.map(({ name }) => name)).toEqual(names);
  expect(asked.every(({ required }) => required)).toBe(true);
});
