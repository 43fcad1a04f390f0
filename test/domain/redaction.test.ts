/** A text that said more than may be kept is taken away, and the log says so without a word of it (R-PRV-1). */
import { expect, test } from 'vitest';
import { position } from '../../domain/position/index.ts';
import { eventText } from '../../texts/events/index.ts';
import { aRound, positionStory, registration, run } from './position.builders.ts';

const registered = () => {
  const it = run(position, positionStory, 'pos1', '2017-02-01');
  it.give(registration(), { parent: aRound() });
  return it;
};

test('a steward takes it away; the facts stay as they are', () => {
  const it = registered();
  const before = it.state().facts;
  expect(it.give({ type: 'case.redact', text: 'c-qualifications' })).toEqual([]);
  expect(it.events.at(-1)).toEqual({ type: 'case.redacted', text: 'c-qualifications' });
  expect(it.state().facts).toEqual(before);
});

test('nobody else does', () => {
  const it = registered();
  for (const role of ['leader', 'mentor', 'applicant', 'employee'] as const) {
    expect(it.give({ type: 'case.redact', text: 'c-qualifications' }, { as: role })).toEqual(['notAllowed']);
  }
});

test.each(['nb', 'nn', 'en'] as const)('the log in %s says that something was, not what', (language) => {
  const said = eventText('position', { type: 'case.redacted', text: 'c-1' }, language);
  expect(said).not.toMatch(/c-1|case\./);
});
