/**
 * The example that `npm start` shows: the round of 2017/2018 played up to February 2017, into an installation of its
 * own. Its clock stands there until somebody moves it.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toInstant } from '../domain/calendar.ts';
import type { Day } from '../domain/words.ts';
import { readScenario } from '../play/read-scenario.ts';
import { openRehearsal } from '../play/rehearsal-world.ts';
import { runScenario, startOf } from '../play/run-scenario.ts';
import type { ReadScenario } from '../play/scenario.ts';
import type { Stack as PlayStack } from '../play/stack.ts';
import { openService, type Service } from '../service/service.ts';
import { readSettings } from '../settings/settings.ts';
import type { Catcher } from './catcher.ts';
import type { Environment } from './stack.ts';

const scenarioFile = fileURLToPath(new URL('../scenarios/round-2017.yaml', import.meta.url));
/** S1's page was read in these weeks: the advertisements are being written, and the deadline is ahead. */
const standsOn: Day = '2017-02-15';

/** The same scenario as far as a day. */
const upTo = (read: ReadScenario, end: Day): ReadScenario => ({
  ...read,
  scenario: { ...read.scenario, end, ends: {}, steps: read.scenario.steps.filter((step) => step.on <= end) },
});

/** The worker is a process of its own here, already running. */
export const asPlayed = ({ store, close }: Service, catcher: Catcher): PlayStack => ({
  store,
  catcher,
  startWorker: async () => {},
  stopWorker: async () => {},
  terminate: async () => {},
  stop: close,
});

export interface Loading {
  readonly env: Environment;
  readonly catcher: Catcher;
  /** Where the installation keeps its data. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/**
 * Loads it once. A load that was broken off goes on at the next start: every command has its key, so what was given is
 * not given again.
 */
export async function loadExample({ env, catcher, folder, say }: Loading): Promise<void> {
  const done = join(folder, 'example-loaded');
  if (existsSync(done)) return;
  const service = openService(readSettings(env));
  try {
    const { database } = service.store;
    say('Loading the example: the round of 2017, as it stood in February (about a minute) …');
    const read = upTo(await readScenario(scenarioFile), standsOn);
    await database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(startOf(read)) } });
    const world = await openRehearsal(asPlayed(service, catcher), startOf(read));
    await runScenario(read, world, null);
    await world.until(toInstant(standsOn, '12:00'));
    await writeFile(done, '');
  } finally {
    await service.close();
  }
}
