/** Where each application stands on a position's board (R-APP-5), and who is owed an answer (R-POS-9). */
import { describe, expect, test } from 'vitest';
import { type BoardGroup, boardGroupOf, isOwedAnswer } from '../../domain/application/board.ts';
import type { Application } from '../../domain/application/facts.ts';

const received: Application = Object.freeze({
  status: 'received',
  settled: 'waiting',
  settledBy: null,
  askedOn: '2017-02-02',
  declarationDue: '2017-02-12',
  position: 'p',
  agency: 'nav',
  leader: 'l',
  applicant: 'a',
  title: 'Rådgiver',
  targetGroup: 'disabilityOrGap',
  policy: {},
  receivedOn: '2017-02-02',
  late: false,
  considered: true,
  steps: {},
  interviewedOn: null,
  education: null,
  qualified: null,
  certificate: null,
  withdrawnOn: null,
  feedbackDraft: null,
  answeredOn: null,
  feedbackReadOn: null,
  outcome: null,
  closedOn: null,
  hold: null,
  erasureAskedOn: null,
  erasureGrantedOn: null,
  archivedOn: null,
  sequence: 1,
});

const rows: readonly (readonly [BoardGroup, Partial<Application>])[] = [
  ['asked', {}],
  ['toSettle', { settled: 'notAnswered' }],
  // Ended before the answer came: nobody is asked any more.
  ['toSettle', { outcome: 'stopped' }],
  ['confirmed', { settled: 'confirmed', settledBy: 'tick' }],
  ['confirmed', { settled: 'confirmed', outcome: 'notHired' }],
  ['notInGroup', { settled: 'notInGroup', settledBy: 'hr' }],
  ['late', { considered: false, late: true }],
  ['late', { considered: false, settled: 'confirmed' }],
  ['withdrawn', { withdrawnOn: '2017-02-05' }],
  ['withdrawn', { withdrawnOn: '2017-02-05', considered: false }],
  ['counted', { settled: 'erased' }],
];

test.each(rows)('%s: %o', (group, changed) => {
  expect(boardGroupOf({ ...received, ...changed })).toBe(group);
});

describe('an answer is owed to', () => {
  test.each([
    [true, {}],
    [true, { considered: false }],
    [true, { answeredOn: '2017-03-01', outcome: 'notHired' }],
    [false, { outcome: 'hired' }],
    [false, { withdrawnOn: '2017-02-05' }],
  ] as const)('%s: %o', (owed, changed) => {
    expect(isOwedAnswer({ ...received, ...changed })).toBe(owed);
  });
});
