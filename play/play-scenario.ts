/** A scenario on the real service, verified at its end (design: Verify). */
import { openRehearsal } from './rehearsal-world.ts';
import { runScenario, startOf } from './run-scenario.ts';
import type { ReadScenario } from './scenario.ts';
import type { Stack } from './stack.ts';
import type { Faults, World } from './world.ts';

/** What the service says of itself after a play is not so. */
export class NotVerified extends Error {}

/** Used by `npm run play`, by tests, and by the example of `npm start`. The stack's database must be empty. */
export async function playScenario(read: ReadScenario, stack: Stack): Promise<World & Faults> {
  const world = await openRehearsal(stack, startOf(read));
  await runScenario(read, world, world);
  return world;
}
