/** `npm run play -- SCENARIO.yaml --out DIR`: lives through a scenario on a service of its own. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toInstant } from '../domain/calendar.ts';
import { StartProblem } from '../embedded/problem.ts';
import { playScenario } from './play-scenario.ts';
import { readScenario } from './read-scenario.ts';
import { ScenarioProblem } from './scenario.ts';
import { withStack } from './stack.ts';
import { writeOut } from './write-out.ts';

const usage = 'npm run play -- SCENARIO.yaml --out DIR';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || values.out === undefined)
    throw new StartProblem('startFailed', 'Say what is to be played, and where to write:', usage);
  const folder = resolve(values.out);
  const read = await readScenario(file);
  const log = (code: string): void => console.error(`a step of the service failed and is tried again: ${code}`);
  await withStack(process.env, log, async (stack) => {
    const world = await playScenario(read, stack);
    await writeOut(folder, read.scenario.name, world, toInstant(read.scenario.end, '12:00'));
    const mails = await world.mails();
    console.log(`${read.scenario.name}: ${mails.length} mails. Read ${folder}/story.md`);
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ScenarioProblem || error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
