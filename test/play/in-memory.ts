/** A scenario lived through by the rules alone: seconds instead of minutes. */
import { join } from 'node:path';
import { dayOf } from '../../domain/calendar.ts';
import { emptyMemory, type Memory } from '../../play/memory/memory.ts';
import { memoryWorld } from '../../play/memory/memory-world.ts';
import { readScenario } from '../../play/read-scenario.ts';
import { runScenario, startOf } from '../../play/run-scenario.ts';
import { rehearsalDress } from '../../play/stack.ts';
import type { SentMail } from '../../play/world.ts';

export const scenarioFile = (name: string): string =>
  join(import.meta.dirname, '..', '..', 'scenarios', `${name}.yaml`);

export async function playInMemory(name: string): Promise<Memory> {
  const read = await readScenario(scenarioFile(name));
  const memory = emptyMemory(startOf(read));
  await runScenario(read, memoryWorld(memory, rehearsalDress), null);
  return memory;
}

/** Date, who (before the @ and the first word of the domain), and what: 'YYYY-MM-DD lars@etat position.deadlineSoon'. */
export const rowsOf = (mails: readonly SentMail[]): readonly string[] =>
  mails.flatMap(({ at, to, matters }) =>
    matters.map(({ mail }) => `${dayOf(at)} ${to.replace(/\.(test|example)$/, '')} ${mail}`),
  );
