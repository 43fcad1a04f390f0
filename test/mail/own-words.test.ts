/** Paragraphs of mails in an agency's own words (R-MAIL-1): a text that does not fit never holds a mail up. */
import { describe, expect, test } from 'vitest';
import type { MailText } from '../../mail/catalogue.ts';
import { fill } from '../../mail/fill.ts';
import { inOwnWords, markOf, mayBeOwn, unknownNames } from '../../mail/own-words.ts';

const mail: MailText = {
  subject: 'Frist {due}',
  body: ['Fristen er {due}.', { list: ['{due}'] }],
  action: { label: 'Åpne', link: 'caseLink' },
};

test('takes the place of the paragraph, apostrophes and all', () => {
  const { body } = inOwnWords(mail, { 0: "Hos oss: it's {due}.", 1: 'aldri' });
  const read = body.map((one) =>
    typeof one === 'string' ? fill({ name: 'test', language: 'nb' }, one, { due: 'i dag' }) : one,
  );
  expect(read).toEqual(["Hos oss: it's i dag.", mail.body[1]]);
});

test.each([
  ['names what the mail has not', 'Hei {leaderName}'],
  ['is in the language of the texts', '{due, plural, one {én} other {flere}}'],
  ['has a brace alone', 'Fristen } er {due}'],
  ['is empty', ' '],
  ['carries a link to another', 'Svar her: https://evil.example/?to={caseLink}'],
  ['carries a link where an address begins in front', 'evil.example{caseLink}'],
  ['carries what is filled in to another', 'https://evil.example/{due}'],
  ['makes the place of a token of two names', '{due}{due}'],
])('a text that %s is left out', (_, text) => {
  expect(inOwnWords(mail, { 0: text })).toEqual(mail);
});

test.each([
  ['Siden din: {caseLink}'],
  ['{caseLink}\nFristen ({due}) er i og/eller etter {due}, les https://nav.no/frist.'],
])('a name or link that stands by itself stays: %s', (text) => {
  expect(inOwnWords(mail, { 0: text }).body[0]).toBe(text);
});

test('what a text asks for in vain is named', () => {
  expect(unknownNames(mail, '{due} {who} {what}')).toEqual(['who', 'what']);
});

test('what only chooses the words of a mail cannot be filled in: its values are no words', () => {
  const choosing: MailText = { subject: 'Frist', body: ['{mode, select, a {Nå} other {Innen {due}}}'] };
  expect(unknownNames(choosing, '{mode} {due}')).toEqual(['mode']);
});

test('the mark follows the words of both forms', () => {
  const texts = (nn: string) => ({ position: { nb: { one: mail }, nn: { one: { ...mail, body: [nn] } } } });
  const none = { nb: {}, nn: {} };
  const rest = { agency: none, round: none, participation: none, application: none, employment: none, case: none };
  const mark = (nn: string) => markOf({ ...rest, ...texts(nn) }, 'position', 'one', 0);
  expect(mark('Fristen er {due}.')).toBe(mark('Fristen er {due}.'));
  expect(mark('Fristen var {due}.')).not.toBe(mark('Fristen er {due}.'));
});

describe('never in own words', () => {
  test.each([
    ['a legal notice', 'employment', 'legal', false],
    ['what the programme writes', 'round', 'news', false],
    ['a reminder of a position is', 'position', 'reminder', true],
  ] as const)('%s', (_, area, mailClass, may) => {
    expect(mayBeOwn(area, mailClass)).toBe(may);
  });
});
