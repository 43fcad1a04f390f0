/**
 * `npm run demo`: plays the common round and the agency on its own dates, prints both stories as plain text, and fails
 * unless the rules alone send the same mails (R-RND-6). With `-- --clear` nothing is encrypted in Temporal, and its
 * database is searched for anything of a person after each.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, toInstant } from '../domain/calendar.ts';
import { playIn } from './clear.ts';
import { compareWithRules } from './compare.ts';
import { playScenario } from './play-scenario.ts';
import { readScenario } from './read-scenario.ts';
import { inWords, mailLine } from './story.ts';
import type { World } from './world.ts';
import { writeOut } from './write-out.ts';

const scenarios = ['round-2017.yaml', 'own-dates-to-permanent.yaml'];

/** One heading a month and one line a mail: read aloud it makes sense, and a screen reader can jump by heading. */
async function printStory(world: World): Promise<void> {
  let month = '';
  for (const mail of await world.mails()) {
    const day = dayOf(mail.at);
    if (day.slice(0, 7) !== month) console.log(`\n${inWords(day).replace(/^\S+ \d+\. /, '')}`);
    month = day.slice(0, 7);
    console.log(`${Number(day.slice(8))}. kl. ${mailLine(mail)}`);
  }
}

const log = (code: string): void => console.error(`a step of the service failed and is tried again: ${code}`);
const { values } = parseArgs({ options: { clear: { type: 'boolean', default: false } } });
const out = await mkdtemp(join(tmpdir(), 'forlop-demo-'));
for (const name of scenarios) {
  const read = await readScenario(join(import.meta.dirname, '..', 'scenarios', name));
  const { scenario } = read;
  console.log(`\n${scenario.name}\n\n${scenario.about ?? ''}`);
  const folder = join(out, name.replace('.yaml', ''));
  await playIn(values.clear, process.env, log, async (stack) => {
    const world = await playScenario(read, stack);
    await writeOut(folder, scenario.name, world, toInstant(scenario.end, '12:00'));
    await printStory(world);
    console.log(`\nReglene alene sender de samme ${await compareWithRules(read, world)} e-postene, ord for ord.`);
  });
  console.log(`\nHele fortellingen, hver e-post og hver saks logg: ${folder}`);
}
