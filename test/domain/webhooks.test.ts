/** What agencies' own systems are told of: a closed list, from which nobody learns what an applicant has answered. */
import { describe, expect, test } from 'vitest';
import { toldOf, webhookTypes } from '../../domain/webhooks.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';

test.each<[CaseKind, string, string]>([
  ['position', 'published', 'position.published'],
  ['application', 'received', 'application.received'],
  ['application', 'withdrawn', 'application.withdrawn'],
  // R-OPS-9: start, percentage, leaving, moved leaving date.
  ['employment', 'opened', 'employment.opened'],
  ['employment', 'began', 'employment.started'],
  ['employment', 'percentageChanged', 'employment.termChanged'],
  ['employment', 'startMoved', 'employment.termChanged'],
  ['employment', 'decisionRecorded', 'employment.termChanged'],
  ['employment', 'resigned', 'employment.termChanged'],
  ['employment', 'corrected', 'employment.termChanged'],
  ['employment', 'left', 'employment.left'],
])('%s %s is told as %s', (kind, type, told) => {
  expect(toldOf(kind, [{ type: 'case.opened' }, { type }])).toEqual([{ index: 1, type: told }]);
});

describe('what would say something of a person by its name alone is told to nobody (R-PRV-1)', () => {
  test.each([
    'answerRecorded',
    'silenceNoted',
    'answerErased',
    'certificateAsked',
    'certificateSeen',
    'assessed',
    'interviewed',
    'outcomeNoted',
    'feedbackSent',
    'erasureAsked',
  ])('application %s', (type) => {
    expect(toldOf('application', [{ type }])).toEqual([]);
  });

  test.each(['absenceRecorded', 'accommodationRecorded', 'probationAssessed', 'evaluated'])('employment %s', (type) => {
    expect(toldOf('employment', [{ type }])).toEqual([]);
  });
});

test('an event of one kind is not told as another’s of the same name', () => {
  expect(caseKinds.flatMap((kind) => toldOf(kind, [{ type: 'published' }]))).toEqual([
    { index: 0, type: 'position.published' },
  ]);
});

test('no name tells the target group', () => {
  expect(webhookTypes.filter((type) => /settle|confirm|target|verif|trainee/i.test(type))).toEqual([]);
});
