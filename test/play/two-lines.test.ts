/**
 * R-RND-6: the two lines of a plan, lived through by the real service and by the rules alone, mail by mail: date, time,
 * recipient, key, subject and text.
 */
import { expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { compareMails } from '../../play/compare.ts';
import { dryRun } from '../../play/dry-run.ts';
import { type Line, playLine } from '../../play/line/play-line.ts';
import { emptyMemory } from '../../play/memory/memory.ts';
import { memoryWorld } from '../../play/memory/memory-world.ts';
import { snapshot } from '../../play/memory/snapshot.ts';
import { openRehearsal } from '../../play/rehearsal-world.ts';
import { rehearsalDress } from '../../play/stack.ts';
import type { SentMail, World } from '../../play/world.ts';
import { beginsAt, common, continuous, draft, type Setting, start } from './line.builders.ts';
import { onRealEngine } from './on-real-engine.ts';

/** @returns how many are equal */
function same(real: readonly SentMail[], dry: readonly SentMail[]): number {
  const { equal, onlyReal, onlyDry } = compareMails(real, dry);
  expect({ onlyReal, onlyDry }).toEqual({ onlyReal: [], onlyDry: [] });
  return equal;
}

async function liveThrough(world: World, setting: Setting, line: Line, until: Day): Promise<readonly SentMail[]> {
  await draft(world, setting);
  await world.give(start);
  expect(await playLine(world, { line, from: beginsAt, until })).toEqual([]);
  return world.mails();
}

const inMemory = (setting: Setting, line: Line, until: Day): Promise<readonly SentMail[]> =>
  liveThrough(memoryWorld(emptyMemory(beginsAt), rehearsalDress), setting, line, until);

test('everyone acts: a common round from the invitation to its report', async () => {
  const dry = await inMemory(common, 'everyoneActs', common.end);
  await onRealEngine('two-lines-everyone', async (stack) => {
    const world = await openRehearsal(stack, beginsAt);
    const real = await liveThrough(world, common, 'everyoneActs', common.end);
    expect(same(real, dry)).toBeGreaterThan(200);
  });
}, 600_000);

test('nobody acts: a common round nobody answers', async () => {
  const dry = await inMemory(common, 'nobodyActs', '2025-06-30');
  await onRealEngine('two-lines-nobody', async (stack) => {
    const world = await openRehearsal(stack, beginsAt);
    const real = await liveThrough(world, common, 'nobodyActs', '2025-06-30');
    expect(same(real, dry)).toBeGreaterThan(20);
  });
}, 600_000);

/**
 * A plan can be asked for at any time: here in the middle of a term, by what the tables hold then. The leader's address
 * has been refused meanwhile, so what is meant for them goes to HR, in the plan too.
 */
test('everyone acts until the term runs, and then nobody: an agency on its own dates', async () => {
  const [middle, later, end] = ['2025-07-15', '2025-08-29', '2027-01-31'];
  const dry = await inMemory(continuous, 'everyoneActs', middle);
  await onRealEngine('two-lines-own-dates', async (stack) => {
    const world = await openRehearsal(stack, beginsAt);
    const real = await liveThrough(world, continuous, 'everyoneActs', middle);
    expect(same(real, dry)).toBeGreaterThan(60);
    world.smtp('refusedRecipient', 'leader1@etat.example', undefined);
    const now = toInstant(later, '23:59');
    await playLine(world, { line: 'nobodyActs', from: toInstant(middle, '23:59'), until: later });
    world.smtp('none', undefined, undefined);
    const memory = await snapshot(stack.store, now);
    const plan = await dryRun(memory, { line: 'nobodyActs', until: end, dress: rehearsalDress });
    await playLine(world, { line: 'nobodyActs', from: now, until: end });
    const after = (await world.mails()).filter(({ at }) => at > now);
    expect(same(after, plan.mails)).toBeGreaterThan(60);
    const told = (mail: string) => plan.mails.filter(({ matters }) => matters.some((one) => one.mail === mail));
    expect(new Set(told('employment.choice').map(({ to }) => to))).toEqual(new Set(['hr@etat.test']));
    expect(plan.duties).toContainEqual(expect.objectContaining({ id: 'notice', since: now }));
  });
}, 600_000);
