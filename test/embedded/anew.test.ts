/** The example begins anew: its own data goes, nothing else does, and not under a start that runs. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canBeginAnew, throwAway } from '../../embedded/anew.ts';
import { claim } from '../../embedded/claim.ts';
import { readEmbeddedSettings } from '../../settings/embedded.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-anew-'));
  await mkdir(join(folder, 'postgres', 'base'), { recursive: true });
  await writeFile(join(folder, 'temporal.db'), '');
  await writeFile(join(folder, 'example-loaded'), '');
});
afterEach(() => rm(folder, { recursive: true }));

const isAnExample = (): Promise<void> => writeFile(join(folder, 'secrets.json'), '{}');

describe('an example', () => {
  test('is thrown away whole', async () => {
    await isAnExample();
    await throwAway(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is left alone while it runs', async () => {
    await isAnExample();
    const before = await readdir(folder);
    const running = await claim(`${resolve(folder, 'temporal.db')}.claim`, 'Temporal', 'nothing');
    await expect(throwAway(folder)).rejects.toThrow('Temporal is already running here');
    await running.release();
    expect(await readdir(folder)).toEqual(before);
  });

  test('that is not there is nothing to throw away', async () => {
    await throwAway(join(folder, 'none'));
    expect(await readdir(folder)).not.toContain('none');
  });
});

test('a folder that no start has made is left alone', async () => {
  await throwAway(folder);
  expect(await readdir(folder)).toContain('postgres');
});

test.each([
  [{}, true],
  [{ DATABASE_URL: 'postgresql://db.example.no/forlop' }, false],
  [{ TEMPORAL_ADDRESS: 'temporal.example.no:7233' }, false],
])('over servers of somebody’s own (%o) it is not offered', (env, offered) => {
  expect(canBeginAnew(readEmbeddedSettings(env))).toBe(offered);
});
