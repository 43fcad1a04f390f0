/** Messages in plain text, for whoever writes their own in their place (R-MAIL-1). */
import { expect, test } from 'vitest';
import { plainOf, printedIn } from '../../mail/plain.ts';

test('a message that chooses its words stands in its commonest, and says what else it may say', () => {
  const { text, choices } = plainOf('Frist {due}. {n, plural, =0 {Ingen søkte.} one {Én søkte.} other {# søkte.}}');
  expect(text).toBe('Frist {due}. {n} søkte.');
  expect(choices).toEqual([['Ingen søkte.', 'Én søkte.', '{n} søkte.']]);
});

test('a choice within a choice is in its commonest words', () => {
  const message = '{mode, select, byCount {Tell.} other {{n, plural, =0 {Ingen.} other {# til {title}.}}}}';
  expect(plainOf(message)).toEqual({ text: '{n} til {title}.', choices: [['Tell.', '{n} til {title}.']] });
});

test('what only chooses words is printed nowhere', () => {
  const message = '{mode, select, a {Innen {due}.} other {{n, plural, one {Én} other {#}}}}';
  expect([...printedIn(message)].toSorted()).toEqual(['due', 'n']);
});
