/** The two lines of a plan: everyone acts on the due date, or nobody acts (R-RND-6). */
import { beforeAll, describe, expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import { type DryRun, dryRun } from '../../play/dry-run.ts';
import type { Line } from '../../play/line/play-line.ts';
import { emptyMemory } from '../../play/memory/memory.ts';
import { memoryWorld } from '../../play/memory/memory-world.ts';
import { rehearsalDress } from '../../play/stack.ts';
import { rowsOf } from './in-memory.ts';
import { beginsAt, common, draft, start } from './line.builders.ts';

/** A draft with one agency, started on 4 November 2024, in memory only. */
async function planOf(line: Line): Promise<DryRun> {
  const memory = emptyMemory(beginsAt);
  await draft(memoryWorld(memory, rehearsalDress), { ...common, agencies: ['etat'] });
  return dryRun(memory, { line, until: common.end, dress: rehearsalDress, first: [start] });
}

let nobody: DryRun;
let everyone: DryRun;
beforeAll(async () => {
  nobody = await planOf('nobodyActs');
  everyone = await planOf('everyoneActs');
});

describe('nobody acts', () => {
  test('the invitation, both reminders and the coordinator’s list, with what they say', () => {
    const answers = rowsOf(nobody.mails).filter((row) =>
      /participation\.(invitation|replySoon)|round\.notAnswered/.test(row),
    );
    expect(answers).toEqual([
      '2024-11-04 hr@etat participation.invitation',
      '2024-11-25 hr@etat participation.replySoon',
      '2024-12-06 hr@etat participation.replySoon',
      '2024-12-10 coordinator@office round.notAnswered',
    ]);
    expect(nobody.mails[0]?.text).toContain('etat er invitert til å delta i Runden');
  });

  test('the duty stays', () => {
    expect(nobody.duties).toContainEqual(expect.objectContaining({ id: 'answer', due: '2024-12-09', until: null }));
  });
});

describe('everyone acts on the due date', () => {
  test('the reminders still come, since they come before; the list does not', () => {
    const rows = rowsOf(everyone.mails);
    expect(rows).toContain('2024-12-06 hr@etat participation.replySoon');
    expect(rows.filter((row) => row.includes('round.notAnswered'))).toEqual([]);
    expect(rows).toContain('2024-12-09 hr@etat participation.thanksTakingPart');
  });

  test('the duty ends on its date', () => {
    const answer = everyone.duties.find(({ id }) => id === 'answer');
    expect(answer?.until).toBe(toInstant('2024-12-09', '09:00'));
    expect(everyone.duties.find(({ id }) => id === 'decisionMaker')?.until).toBe(toInstant('2024-11-25', '09:00'));
  });

  // R-EMP-8: in a term from 1 May to 30 November 2025 the leader answers three months before its end, on a Saturday, and
  // HR hears of it on the Monday; the decision is due two months before the end.
  test('it goes on to a permanent job and to the round’s report', () => {
    const rows = rowsOf(everyone.mails);
    expect(rows).toContain('2025-03-31 applicant1@etat employment.welcome');
    expect(rows).toContain('2025-09-01 hr@etat employment.outcomeProposed');
    expect(rows).toContain('2025-09-30 applicant1@etat employment.permanentEmployee');
    expect(rows.filter((row) => row.endsWith('coordinator@office round.report'))).toHaveLength(1);
    expect(everyone.refused).toEqual([]);
  });
});
