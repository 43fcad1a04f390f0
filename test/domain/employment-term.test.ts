/** The law's table of decisions, written from forskrift §§ 3a and 5 and statsansatteloven § 17: both sides of each. */
import { describe, expect, it } from 'vitest';
import {
  allowingRows,
  type DecisionQuestion,
  extendedLeaving,
  judgeDecision,
  refusingRows,
  wholeMonths,
} from '../../domain/employment/term.ts';

const question = (change: Partial<DecisionQuestion> = {}): DecisionQuestion => ({
  outcome: 'end',
  on: '2029-05-02',
  today: '2029-05-02',
  term: { start: '2027-09-01', firstLeaving: '2029-08-31', leaving: '2029-08-31', extended: false },
  months: null,
  lastDay: null,
  ending: false,
  trainingConfirmed: true,
  sameAgency: true,
  qualified: true,
  ...change,
});
/** Half a year in the programme at another unit of the same parent employer. */
const earlier = {
  start: '2027-09-01',
  firstLeaving: '2029-02-28',
  leaving: '2029-02-28',
  extended: false,
  earlierDays: 184,
};
const short = { start: '2027-09-01', firstLeaving: '2028-08-31', leaving: '2028-08-31', extended: false };
const permanent = (change: Partial<DecisionQuestion> = {}) => question({ outcome: 'permanent', ...change });
const extend = (months: number | null, change: Partial<DecisionQuestion> = {}) =>
  question({ outcome: 'extend', months, ...change });

const codes = (asked: DecisionQuestion): readonly string[] => {
  const judged = judgeDecision(asked);
  return 'row' in judged ? [`row: ${judged.row}`] : judged.refusals.map(({ code }) => code);
};

describe('what a decision may be', () => {
  it.each([
    ['let end', question(), ['row: endsWithTheTerm']],
    ['permanent with all three confirmed', permanent(), ['row: permanentWithoutAdvertising']],
    ['permanent without completed training', permanent({ trainingConfirmed: false }), ['trainingNotConfirmed']],
    ['permanent in another agency', permanent({ sameAgency: false }), ['notSameAgency']],
    ['permanent, not qualified', permanent({ qualified: false }), ['notQualified']],
    [
      'permanent with nothing confirmed: every fault at once',
      permanent({ trainingConfirmed: false, sameAgency: false, qualified: false }),
      ['trainingNotConfirmed', 'notSameAgency', 'notQualified'],
    ],
    ['twelve months more', extend(12), ['row: extendedOnce']],
    ['thirteen months more: also past 36', extend(13), ['extensionTooLong', 'pastFrame']],
    ['thirteen months more of a short term', extend(13, { term: short }), ['extensionTooLong']],
    ['after an earlier half year, up to 36 in all', extend(12, { term: earlier }), ['row: extendedOnce']],
    ['after an earlier half year and a day', extend(12, { term: { ...earlier, earlierDays: 185 } }), ['pastFrame']],
    ['without a length', extend(null), ['monthsMissing']],
    ['once more', extend(1, { term: { ...question().term, extended: true } }), ['alreadyExtended']],
    ['today', question({ on: '2029-05-02' }), ['row: endsWithTheTerm']],
    ['tomorrow', question({ on: '2029-05-03' }), ['dayInFuture']],
    ['on day one', question({ on: '2027-09-01' }), ['row: endsWithTheTerm']],
    ['the day before', question({ on: '2027-08-31' }), ['beforeStart']],
    ['on the last day', extend(6, { lastDay: '2029-05-02' }), ['row: extendedOnce']],
    ['the day after it', extend(6, { lastDay: '2029-05-01' }), ['termOver']],
    ['after a resignation', extend(6, { ending: true }), ['alreadyEnding']],
  ] as const)('%s', (_, asked, expected) => {
    expect(codes(asked)).toEqual(expected);
  });

  it('names each row once, and says why', () => {
    const ids = [...refusingRows.map(({ id }) => id), ...Object.values(allowingRows).map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of [...refusingRows, ...Object.values(allowingRows)]) expect(row.because).toMatch(/§/);
  });
});

describe('the leaving date of an extension', () => {
  it.each([
    ['2029-08-31', 12, '2030-08-31'],
    ['2028-08-31', 6, '2029-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2029-03-14', 1, '2029-04-14'],
  ])('%s and %i months', (leaving, months, expected) => {
    expect(extendedLeaving(leaving, months)).toBe(expected);
  });
});

describe('whole months of a term', () => {
  it.each([
    ['2027-09-01', '2029-08-31', 24],
    ['2027-09-01', '2029-08-30', 23],
    ['2027-09-01', '2029-09-01', 24],
    ['2027-09-01', '2027-09-29', 0],
  ])('%s to %s', (start, leaving, months) => {
    expect(wholeMonths(start, leaving)).toBe(months);
  });
});
