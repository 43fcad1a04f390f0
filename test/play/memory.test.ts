/** The rules' world in memory does what the service's tables do, where no scenario shows it. */
import { expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Actor, CaseRef } from '../../domain/words.ts';
import { playLine } from '../../play/line/play-line.ts';
import { emptyMemory } from '../../play/memory/memory.ts';
import { memoryWorld } from '../../play/memory/memory-world.ts';
import { rehearsalDress } from '../../play/stack.ts';
import { rowsOf } from './in-memory.ts';
import { beginsAt, common, continuous, draft, type Setting, start, theRound } from './line.builders.ts';

async function begun(setting: Setting) {
  const memory = emptyMemory(beginsAt);
  const world = memoryWorld(memory, rehearsalDress);
  await draft(world, setting);
  await world.give(start);
  let key = 0;
  const give = async (ref: CaseRef, command: AnyCommand, actor: Actor = { type: 'service' }): Promise<void> => {
    key += 1;
    expect(await world.give({ actor, ref, command, key: `memory/${key}` })).toMatchObject({ ok: true });
  };
  return { memory, world, give };
}

test('facts come back in the order in which a table keeps them, whatever the order in which they came', async () => {
  const { memory } = await begun({ ...common, agencies: ['verket', 'etat'] });
  const facts = memory.cases.get(theRound.id)?.state.facts;
  const agencies: unknown = facts === undefined ? null : Reflect.get(facts, 'agencies');
  expect(Object.keys(agencies ?? {})).toEqual(['etat', 'verket']);
});

test('from the day of succession the successor gets the agency’s mail (R-OPS-4)', async () => {
  const { memory, world, give } = await begun(common);
  await give({ kind: 'agency', id: 'etat' }, { type: 'succeed', successor: 'verket', from: '2024-11-20' });
  await world.until(toInstant('2024-11-30', '12:00'));
  const about = rowsOf(memory.sent).filter((row) => /participation\.(basisDue|replySoon)/.test(row));
  expect(about).toContain('2024-11-18 hr@etat participation.basisDue');
  expect(about.filter((row) => row === '2024-11-25 hr@verket participation.replySoon')).toHaveLength(2);
  expect(about).not.toContain('2024-11-25 hr@etat participation.replySoon');
});

test('what did not reach somebody goes out when their address is put right (R-MAIL-2)', async () => {
  const { memory, world, give } = await begun(continuous);
  await playLine(world, { line: 'everyoneActs', from: beginsAt, until: '2025-01-20' });
  const [position] = await world.cases('position');
  const hr = [...memory.people.values()].find(({ email }) => email === 'hr@etat.test');
  const actor = { type: 'person', id: hr?.id ?? '' } as const;
  const application = { kind: 'application', id: 'a-1' } as const;
  const applicant = { name: 'Uten adresse' };
  const receive = { type: 'receive', position: position?.ref.id, applicant, ticked: true, receivedOn: '2025-01-20' };
  await give(application, receive, actor);
  expect(rowsOf(memory.sent).filter((row) => row.endsWith('application.receipt'))).toEqual([]);
  const [person] = await world.peopleAt(undefined, 'Uten adresse');
  await give(application, { type: 'case.correctPerson', person: { id: person, email: 'med@person.test' } }, actor);
  await world.until(toInstant('2025-01-21', '12:00'));
  expect(rowsOf(memory.sent)).toContainEqual(expect.stringMatching(/med@person application\.receipt$/));
});
