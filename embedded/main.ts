/**
 * `npm start`: the whole service on embedded defaults. The example is a rehearsal that stands in February 2017;
 * `npm start -- --anew` is the example as on its first day, `npm start -- --empty` a real, empty installation.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openService } from '../service/service.ts';
import { type EmbeddedSettings, readEmbeddedSettings } from '../settings/embedded.ts';
import { readSettings } from '../settings/settings.ts';
import { canBeginAnew, throwAwayExample } from './anew.ts';
import { type Asked, asking, type Ending } from './asked.ts';
import { until } from './child.ts';
import { loadExample } from './example.ts';
import { answers } from './free-port.ts';
import { endOldRuns } from './old-runs.ts';
import { StartProblem } from './problem.ts';
import { type Kept, keepRunning } from './processes.ts';
import { type Environment, type Stack, startStack } from './stack.ts';
import { startTimeMachine } from './time-machine/start.ts';

const say = (line: string): void => console.log(line);

interface Run {
  readonly settings: EmbeddedSettings;
  readonly name: 'example' | 'empty';
  readonly folder: string;
  readonly asked: Asked;
}

/** Whoever asked to begin anew hears that it was heard. */
const heardMs = 500;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { empty: { type: 'boolean', default: false }, anew: { type: 'boolean', default: false } },
  });
  if (values.empty && values.anew) {
    throw new StartProblem('dataFolder', 'An empty installation is never thrown away.', 'Leave out --anew.');
  }
  const settings = readEmbeddedSettings();
  const name = values.empty ? 'empty' : 'example';
  const folder = join(settings.FORLOP_DATA, name);
  let isOver = false;
  let asked = asking();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isOver = true;
      asked.ask('over');
    });
  }
  let isAnew = values.anew;
  do {
    if (isAnew) await throwAwayExample(settings, folder);
    asked = asking();
    if (isOver) return;
    isAnew = (await run({ settings, name, folder, asked })) === 'anew';
  } while (isAnew && !isOver);
}

async function run(of: Run): Promise<Ending> {
  const { settings, name, folder } = of;
  const stack = await startStack({ settings, name, rehearsal: name === 'example', say, log: () => {} });
  try {
    await renewRuns(stack.env, folder);
    return await live(of, stack);
  } finally {
    await stack.stop();
  }
}

async function live({ settings, name, folder, asked }: Run, stack: Stack): Promise<Ending> {
  const { env, catcher, uiUrl } = stack;
  const beginAnew = canBeginAnew(settings) ? () => asked.ask('anew') : null;
  const rehearsed = name === 'example' ? catcher : null;
  const machine = rehearsed === null ? null : await startTimeMachine({ env, catcher: rehearsed, say, beginAnew });
  const keep = (title: string, part: 'worker' | 'api', more: Environment = {}): Kept =>
    keepRunning({
      title,
      script: `${part}/main.ts`,
      logFile: join(folder, `${part}.log`),
      env: { ...env, ...more },
      say,
      inherited: process.env,
    });
  const kept = [keep('The worker', 'worker')];
  try {
    if (rehearsed !== null) {
      const loading = loadExample({ env, catcher: rehearsed, folder, say });
      loading.catch(() => {}); // Asked to end while it loads: it goes on at the next start.
      await Promise.race([loading, asked.ended]);
    }
    // Only now: whoever signs in meets the whole example.
    if (asked.now() === null) kept.push(keep('The API', 'api', machine?.env));
    await until(() => asked.now() !== null || answers(settings.FORLOP_PORTS), 60_000);
    if (asked.now() === null) whereToLook(name, settings.FORLOP_PORTS, folder, uiUrl, catcher?.httpUrl ?? null);
    const ending = await asked.ended;
    say(ending === 'over' ? 'Ending …' : 'The example begins anew …');
    if (ending === 'anew') await pause(heardMs);
    return ending;
  } finally {
    // While the worker still runs, so that a moment that is lived through comes to rest.
    await machine?.stop();
    await Promise.all(kept.map((one) => one.stop()));
  }
}

async function renewRuns(env: Environment, folder: string): Promise<void> {
  const service = openService(readSettings(env));
  try {
    const ended = await endOldRuns(service.client, folder);
    if (ended > 0) say(`The workflow code has changed: ${ended} runs begin again where their cases stand.`);
  } finally {
    await service.close();
  }
}

function whereToLook(name: string, port: number, folder: string, uiUrl: string | null, mailUrl: string | null): void {
  say('');
  say(name === 'empty' ? 'Forløp is running, empty.' : 'Forløp is running, with the example round of 2017.');
  say(`  Sign in          http://127.0.0.1:${port}/sign-in`);
  say(`  API              http://127.0.0.1:${port}/health/ready`);
  if (mailUrl !== null) say(`  Mail to read     ${mailUrl}`);
  if (uiUrl !== null) say(`  Temporal's pages ${uiUrl}`);
  say('  Command line     npx forlop --help');
  say(`  Data             ${folder}`);
  say('End it with Ctrl-C; the data is there at the next start.');
}

try {
  await main();
} catch (failure) {
  console.error(failure instanceof StartProblem ? failure.message : failure);
  process.exitCode = 1;
}
