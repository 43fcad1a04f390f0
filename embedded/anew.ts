/** The example as on its first day: its data is thrown away, and the next start loads it again. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EmbeddedSettings } from '../settings/embedded.ts';
import { claim } from './claim.ts';
import { StartProblem } from './problem.ts';

/** Servers of somebody's own hold more than the example: nothing there is emptied from here. */
export const canBeginAnew = ({ DATABASE_URL, TEMPORAL_ADDRESS }: EmbeddedSettings): boolean =>
  DATABASE_URL === undefined && TEMPORAL_ADDRESS === undefined;

/** @param folder the example's own; refuses while a start runs on it */
export async function throwAway(folder: string): Promise<void> {
  // Every start makes this file first: a folder without it is nobody's example.
  if (!existsSync(join(folder, 'secrets.json'))) return;
  const held = [];
  try {
    for (const [name, what] of [
      ['postgres', 'PostgreSQL'],
      ['temporal.db', 'Temporal'],
    ] as const) {
      const place = resolve(folder, name);
      held.push(await claim(`${place}.claim`, what, place));
    }
    const names = (await readdir(folder)).filter((name) => !name.endsWith('.claim'));
    for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  } finally {
    for (const one of held) await one.release();
  }
}

/** @throws StartProblem where the example's data is not its own */
export async function throwAwayExample(settings: EmbeddedSettings, folder: string): Promise<void> {
  if (!canBeginAnew(settings)) {
    throw new StartProblem(
      'dataFolder',
      'The example stands on servers of your own (DATABASE_URL, TEMPORAL_ADDRESS), which are not emptied from here.',
      'Leave out --anew.',
    );
  }
  await throwAway(folder);
}
