/** A scenario on the real service, verified at its end (design: Verify). */
import { verify } from '../store/verify.ts';
import { openRehearsal } from './rehearsal-world.ts';
import { runScenario, startOf } from './run-scenario.ts';
import type { ReadScenario } from './scenario.ts';
import type { Stack } from './stack.ts';
import type { Faults, World } from './world.ts';

/** After the play the service's tables, mail and logs do not say the same. */
export class NotVerified extends Error {
  constructor(findings: readonly object[]) {
    super(
      `the play has ended, but not all is as it must be:\n${findings.map((one) => JSON.stringify(one)).join('\n')}`,
    );
  }
}

/** Used by `npm run play`, by tests, and by the example of `npm start`. The stack's database must be empty. */
export async function playScenario(read: ReadScenario, stack: Stack): Promise<World & Faults> {
  const world = await openRehearsal(stack, startOf(read));
  await runScenario(read, world, world);
  const caught = stack.catcher.messages().map((mail) => mail.messageId);
  const findings = await verify(stack.store, { caught });
  if (findings.length > 0) throw new NotVerified(findings);
  return world;
}
