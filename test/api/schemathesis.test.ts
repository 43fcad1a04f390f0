/** The running API against its own description: schemathesis with all checks, as one agency's HR. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { publicUrl, startApi } from '../support/api.ts';
import { startBare } from '../support/bare.ts';
import { buildWorld } from './matrix.ts';

const run = promisify(execFile);
const here = join(import.meta.dirname, 'schemathesis');
const cache = join(import.meta.dirname, '..', '..', '.cache');
const tool = join(cache, 'schemathesis-4.32.5');
/**
 * The phase that walks every edge of every schema is 13,000 requests and some minutes of processor time: with
 * FORLOP_PHASES=coverage,fuzzing it is run before a release, and passes.
 */
const phasesAsked = process.env['FORLOP_PHASES'] ?? 'fuzzing';
const examples = process.env['FORLOP_EXAMPLES'] ?? '2';

/** From the Python package index, once for a clone; half an installation is none. */
async function install(): Promise<void> {
  if (existsSync(tool)) return;
  const half = await mkdtemp(join(cache, 'installing-'));
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', half];
  await run('python3', [...pip, '-r', join(here, 'requirements.txt')]);
  await rename(half, tool);
}

function ask(origin: string, cookie: string, folder: string): Promise<{ exit: number | null; said: string }> {
  const description = join(import.meta.dirname, '..', '..', 'api', 'openapi.json');
  const options = [
    '--url',
    origin,
    '--workers',
    '1',
    '--checks',
    'all',
    '--max-examples',
    examples,
    '--request-timeout',
    '30',
  ];
  const phases = ['--phases', phasesAsked, '-H', `origin: ${publicUrl}`, '--no-color'];
  return new Promise((resolve, reject) => {
    const child = spawn(
      'python3',
      [
        join(tool, 'bin', 'st'),
        '--config-file',
        join(here, 'schemathesis.toml'),
        'run',
        description,
        ...options,
        ...phases,
      ],
      { cwd: folder, env: { ...process.env, PYTHONPATH: tool, FORLOP_SESSION: cookie } },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (said += part));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, said }));
  });
}

test('every address answers as it is described, whatever is sent to it', async () => {
  await install();
  const bare = await startBare('2017-02-01');
  const api = await startApi(bare);
  const folder = await mkdtemp(join(cache, 'asked-'));
  try {
    const world = await buildWorld(bare, api);
    const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
    const cookie = (world.as['hr']?.['cookie'] ?? '').split('=')[1] ?? '';
    const { exit, said } = await ask(origin, cookie, folder);
    expect(exit, said.slice(Math.max(0, said.search(/^=+ (FAILURES|ERRORS)/m))).slice(0, 8_000)).toBe(0);
    expect(said).toMatch(/\d{3,} generated, \d{3,} passed/);
    expect(api.faults).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await api.stop();
    await bare.stop();
  }
}, 580_000);
