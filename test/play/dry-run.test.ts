/** The two lines of a plan: everyone acts on the due date, or nobody acts (R-RND-6). */
import { beforeAll, describe, expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { CaseRef } from '../../domain/words.ts';
import { type DryRun, dryRun, type Line } from '../../play/dry-run.ts';
import { emptyMemory, type Memory } from '../../play/memory/memory.ts';
import { memoryWorld } from '../../play/memory/memory-world.ts';
import { rehearsalDress } from '../../play/stack.ts';
import { rowsOf } from './in-memory.ts';

const round: CaseRef = { kind: 'round', id: 'r-1' };
const agency = (id: string): CaseRef => ({ kind: 'agency', id });

/** A draft with one agency, on 4 November 2024. */
async function aDraft(): Promise<Memory> {
  const memory = emptyMemory(toInstant('2024-11-04', '09:00'));
  const world = memoryWorld(memory, rehearsalDress);
  let key = 0;
  const give = async (ref: CaseRef, command: AnyCommand): Promise<void> => {
    key += 1;
    const answer = await world.give({ actor: { type: 'service' }, ref, command, key: `k${key}` });
    expect(answer).toMatchObject({ ok: true });
  };
  await give(agency('office'), { type: 'register', name: 'Kontoret', coordinates: true });
  await give(agency('etat'), { type: 'register', name: 'Etaten' });
  for (const [id, role] of [
    ['office', 'coordinator'],
    ['office', 'programmeMailbox'],
    ['etat', 'hr'],
    ['etat', 'hrHead'],
  ] as const) {
    await give(agency(id), {
      type: 'appoint',
      role,
      person: { name: role, email: `${role}@${id}.test`.toLowerCase() },
    });
  }
  const dates = {
    replyBy: '2024-12-09',
    publishFrom: '2025-01-06',
    applicationDeadline: '2025-02-03',
    recruitmentEnd: '2025-03-31',
  };
  const plan = { name: 'Runden', model: 'common', targetGroup: 'disability', coordinatingAgency: 'office', dates };
  await give(round, { type: 'draft', ...plan });
  await give(round, { type: 'addAgencies', agencies: [{ agency: 'etat' }] });
  return memory;
}

const planOf = async (line: Line): Promise<DryRun> =>
  dryRun(await aDraft(), {
    line,
    until: '2025-04-30',
    dress: rehearsalDress,
    first: [{ actor: { type: 'service' }, ref: round, command: { type: 'start' }, key: 'start' }],
  });

let nobody: DryRun;
let everyone: DryRun;
beforeAll(async () => {
  nobody = await planOf('nobodyActs');
  everyone = await planOf('everyoneActs');
}, 120_000);

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
    expect(nobody.mails[0]?.text).toContain('Etaten er invitert til å delta i Runden');
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
});
