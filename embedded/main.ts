/**
 * `npm start`: the whole service on embedded defaults. The example is a rehearsal that stands in February 2017;
 * `npm start -- --empty` is a real, empty installation.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openService } from '../service/service.ts';
import { readEmbeddedSettings } from '../settings/embedded.ts';
import { readSettings } from '../settings/settings.ts';
import { until } from './child.ts';
import { loadExample } from './example.ts';
import { answers } from './free-port.ts';
import { endOldRuns } from './old-runs.ts';
import { StartProblem } from './problem.ts';
import { keepRunning } from './processes.ts';
import { type Environment, startStack } from './stack.ts';
import { startTimeMachine } from './time-machine/start.ts';

const say = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  const settings = readEmbeddedSettings();
  const name = values.empty ? 'empty' : 'example';
  const folder = join(settings.FORLOP_DATA, name);
  let asked = false;
  let ask = (): void => {};
  const stopAsked = new Promise<void>((resolve) => {
    ask = () => {
      if (asked) return;
      asked = true;
      resolve();
    };
  });
  process.on('SIGINT', () => ask());
  process.on('SIGTERM', () => ask());
  const stack = await startStack({ settings, name, rehearsal: !values.empty, say, log: () => {} });
  try {
    await renewRuns(stack.env, folder);
    const rehearses = stack.catcher !== null && !values.empty;
    const machine = rehearses ? await startTimeMachine(stack.env, stack.catcher, say) : null;
    const common = { env: stack.env, say, inherited: process.env };
    const worker = keepRunning({
      ...common,
      title: 'The worker',
      script: 'worker/main.ts',
      logFile: join(folder, 'worker.log'),
    });
    const api = keepRunning({
      ...common,
      env: { ...stack.env, ...machine?.env },
      title: 'The API',
      script: 'api/main.ts',
      logFile: join(folder, 'api.log'),
    });
    try {
      await until(() => asked || answers(settings.FORLOP_PORTS), 60_000);
      if (stack.catcher !== null && !values.empty && !asked) {
        const loading = loadExample({ env: stack.env, catcher: stack.catcher, folder, say });
        loading.catch(() => {}); // Asked to end while it loads: it goes on at the next start.
        await Promise.race([loading, stopAsked]);
      }
      if (!asked) whereToLook(name, settings.FORLOP_PORTS, folder, stack.uiUrl, stack.catcher?.httpUrl ?? null);
      await stopAsked;
      say('Ending …');
    } finally {
      // While the worker still runs, so that a moment that is lived through comes to rest.
      await machine?.stop();
      await Promise.all([worker.stop(), api.stop()]);
    }
  } finally {
    await stack.stop();
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
