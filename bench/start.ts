import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './common.ts';
import { row } from './figures.ts';

/** From the command to "is running", with everything installed and a folder without data; then once more with it. */
export async function startTimes(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'forlop-start-'));
  // Below the range from which systems hand out ports, so that a neighbour's connection does not take one of these.
  const ports = String(20_000 + (process.pid % 1_000) * 10);
  const once = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const env = { ...process.env, FORLOP_DATA: data, FORLOP_PORTS: ports };
      const child = spawn(process.execPath, ['embedded/main.ts', '--empty'], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let seconds = 0;
      child.stdout.on('data', (text: Buffer) => {
        if (seconds > 0 || !text.toString().includes('is running')) return;
        seconds = (performance.now() - began) / 1_000;
        child.kill('SIGINT');
      });
      child.on('exit', () => (seconds > 0 ? resolve(seconds) : reject(new Error('the service did not start'))));
    });
  const first = await once();
  const again = await once();
  await rm(data, { recursive: true, force: true });
  say('\n## npm start -- --empty, when installed\n');
  say(row('first start, s', 'later start, s'));
  say(row('---', '---'));
  say(row(first, again));
}
