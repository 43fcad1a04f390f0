/** Handover (R-OPS-5): which command moves what somebody carries. */
import { describe, expect, it } from 'vitest';
import { type Carried, handover, movesByItself } from '../../domain/handover.ts';
import { type CaseKind, caseKinds, roles } from '../../domain/words.ts';

const today = '2017-03-01';
const inCase = (kind: CaseKind) => ({ kind, id: 'c' });
const role = (kind: CaseKind, one: (typeof roles)[number], place: string | null = null): Carried => ({
  is: 'role',
  ref: inCase(kind),
  role: one,
  place,
});

describe('what somebody carries is given to somebody else by the command of its own case', () => {
  it.each([
    [role('agency', 'hr'), [{ type: 'appoint', role: 'hr', person: 'new' }]],
    [role('agency', 'payroll'), [{ type: 'appoint', role: 'payroll', person: 'new' }]],
    [role('position', 'leader'), [{ type: 'changeLeader', leader: 'new' }]],
    [role('employment', 'leader'), [{ type: 'changeLeader', person: 'new' }]],
    [role('employment', 'mentor'), [{ type: 'appointMentor', person: 'new' }]],
    [role('employment', 'buddy', 'Resepsjonen'), [{ type: 'appointBuddy', person: 'new', place: 'Resepsjonen' }]],
    [role('participation', 'decisionMaker'), [{ type: 'nameDecisionMaker', person: 'new' }]],
    [
      { is: 'duty', ref: inCase('position'), duty: 'publish' } satisfies Carried,
      [{ type: 'case.reassign', duty: 'publish', person: 'new' }],
    ],
  ])('%j', (carried, commands) => {
    expect(handover(carried, 'new', today)).toEqual(commands);
  });

  it.each([
    ['a period that has begun goes on from today', '2017-02-01', today],
    ['a period that begins today', today, today],
    ['a period ahead is as it was', '2017-03-02', '2017-03-02'],
  ])('%s', (_, from, goesOnFrom) => {
    const carried: Carried = { is: 'deputyship', ref: inCase('agency'), for: 'away', from, to: '2017-03-31' };
    expect(handover(carried, 'new', today)).toEqual([
      { type: 'endDeputy', person: 'away', from },
      { type: 'setDeputy', person: 'away', deputy: 'new', from: goesOnFrom, to: '2017-03-31' },
    ]);
  });

  it('ends a period in which the new holder would stand in for themselves', () => {
    const carried: Carried = { is: 'deputyship', ref: inCase('agency'), for: 'new', from: today, to: '2017-03-31' };
    expect(handover(carried, 'new', today)).toEqual([{ type: 'endDeputy', person: 'new', from: today }]);
  });

  it('what follows another role has no command of its own', () => {
    const moved = caseKinds.flatMap((kind) =>
      roles.filter((one) => movesByItself(kind, one)).map((one) => [kind, one]),
    );
    expect(moved).toHaveLength(10);
    expect(handover(role('application', 'leader'), 'new', today)).toEqual([]);
    expect(movesByItself('employment', 'employee')).toBe(false);
  });
});
