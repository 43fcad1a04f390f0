/** `npm run play -- SCENARIO.yaml --out DIR [--compare] [--clear]`: lives through a scenario on a service of its own. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toInstant } from '../domain/calendar.ts';
import { StartProblem } from '../embedded/problem.ts';
import { playIn } from './clear.ts';
import { compareWithRules, NotTheSame } from './compare.ts';
import { playScenario } from './play-scenario.ts';
import { readScenario } from './read-scenario.ts';
import { ScenarioProblem } from './scenario.ts';
import { writeOut } from './write-out.ts';

const usage = 'npm run play -- SCENARIO.yaml --out DIR [--compare] [--clear]';

async function main(): Promise<void> {
  const options = { out: { type: 'string' }, compare: { type: 'boolean' }, clear: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || values.out === undefined)
    throw new StartProblem('startFailed', 'Say what is to be played, and where to write:', usage);
  const folder = resolve(values.out);
  const read = await readScenario(file);
  const log = (code: string): void => console.error(`a step of the service failed and is tried again: ${code}`);
  await playIn(values.clear === true, process.env, log, async (stack) => {
    const world = await playScenario(read, stack);
    await writeOut(folder, read.scenario.name, world, toInstant(read.scenario.end, '12:00'));
    const mails = await world.mails();
    console.log(`${read.scenario.name}: ${mails.length} mails. Read ${folder}/story.md`);
    if (values.compare !== true) return;
    console.log(`The rules alone send the same: ${await compareWithRules(read, world)} mails, each equal.`);
  });
}

try {
  await main();
} catch (error) {
  if (![ScenarioProblem, StartProblem, NotTheSame].some((known) => error instanceof known)) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
