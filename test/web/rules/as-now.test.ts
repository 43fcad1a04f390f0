/** A date that is to be moved is shown as it stands, once it is clear which one (R-RND-5). */
import { expect, test } from 'vitest';
import { dateNames } from '../../../domain/round/facts.ts';
import { promised } from '../../../web/case/promised.ts';
import { dayAsNow } from '../../../web/forms/as-now.ts';

const dates = {
  replyBy: '2017-02-20',
  publishFrom: '2017-03-01',
  applicationDeadline: '2017-03-29',
  recruitmentEnd: '2017-05-31',
};
const agencies = { nav: { replyBy: null }, uib: { replyBy: '2017-02-27' } };
const round = { dates, agencies };

test.each(dateNames)('the common date %s', (which) => {
  expect(dayAsNow('round.moveDate.to', round, { which })).toBe(dates[which]);
});

test.each([
  ['nothing is chosen yet', 'round.moveDate.to', round, {}, null],
  [
    'a continuous round has no such date',
    'round.moveDate.to',
    { dates: { replyBy: '2017-02-20' } },
    { which: 'publishFrom' },
    null,
  ],
  ['an agency with the round’s reply date', 'round.extendReply.to', round, { agency: 'nav' }, '2017-02-20'],
  ['an agency with a later one of its own', 'round.extendReply.to', round, { agency: 'uib' }, '2017-02-27'],
  ['no agency yet', 'round.extendReply.to', round, {}, null],
  ['the first day of work', 'employment.moveStart.to', { term: { start: '2017-09-01' } }, {}, '2017-09-01'],
  ['a day that moves nothing', 'employment.recordTalk.on', { on: '2017-09-01' }, {}, null],
] as const)('%s', (_, field, facts, values, day) => {
  expect(dayAsNow(field, facts, values)).toBe(day);
});

test.each([
  ['three were promised', { status: 'takingPart', answer: { takePart: true, positions: 3 } }, 3],
  ['whoever takes part has at least one', { status: 'takingPart', answer: { takePart: true, positions: 0 } }, 1],
  ['no answer yet', { status: 'invited', answer: null }, null],
  ['it does not take part', { status: 'declined', answer: { takePart: false, positions: 0 } }, null],
  ['the round is over', { status: 'takingPart', roundEnded: true, answer: { takePart: true, positions: 1 } }, null],
])('positions to register: %s', (_, facts, count) => {
  expect(promised(facts)).toBe(count);
});
