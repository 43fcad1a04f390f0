/** A text that is to be taken away says which field it was written in. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldOf, writtenFields } from '../../../web/case/text-of.ts';

const facts = {
  title: 't0',
  qualifications: 't1',
  publication: { on: '2017-03-01', text: 't2' },
  agenda: { 'talk-1': 't3' },
  mentoring: { activities: [{ item: 't4', due: '2017-04-01' }] },
};

test.each([
  ['t1', 'qualifications'],
  ['t2', 'text'],
  ['t3', 'agenda'],
  ['t4', 'item'],
  // A title is no field that people write in, and t9 is nowhere.
  ['t0', null],
  ['t9', null],
])('%s stands in %s', (id, field) => {
  expect(fieldOf(facts, id)).toBe(field);
});

/** A whole text of its own in the facts: `readonly reason: ContentId`; by key: `Record<string, ContentId>`. */
const declared = /readonly (\w+)\??: (?:Readonly<Record<string, )?ContentId/g;

test('every field of the facts that holds a text has a name', () => {
  // An agency's own words of mails are kept by the page that writes them, and no case of people.
  const found = ['application', 'employment', 'participation', 'position', 'round'].flatMap((kind) => {
    expect(readdirSync(`domain/${kind}`)).toContain('facts.ts');
    return [...readFileSync(`domain/${kind}/facts.ts`, 'utf8').matchAll(declared)].map(([, name]) => name);
  });
  expect([...new Set(found)].toSorted()).toEqual([...writtenFields].toSorted());
});
