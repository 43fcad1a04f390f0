import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskIsFresh, nodeProblem, npmProblem, packagesFit } from '../../embedded/install.mjs';

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['18.20.0', false],
  ['22.0.0', true],
  ['24.21.0', true],
])('Node %s is new enough: %s', (version, isEnough) => {
  expect(nodeProblem(version) === undefined).toBe(isEnough);
});

describe('installed packages', () => {
  const packages = (more: object) => ({
    packages: { '': { version: '1' }, a: { version: '1.0.0', integrity: 'x' }, ...more },
  });
  const rows = [
    { what: 'the same', lock: {}, installed: {}, omitsDev: false, fits: true },
    {
      what: 'another version',
      lock: { a: { version: '2.0.0', integrity: 'y' } },
      installed: {},
      omitsDev: false,
      fits: false,
    },
    { what: 'one more', lock: { b: { version: '1.0.0' } }, installed: {}, omitsDev: false, fits: false },
    {
      what: 'one for another platform',
      lock: { b: { version: '1.0.0', optional: true } },
      installed: {},
      omitsDev: false,
      fits: true,
    },
    {
      what: "a developer's tool",
      lock: { b: { version: '1.0.0', dev: true } },
      installed: {},
      omitsDev: false,
      fits: false,
    },
    {
      what: "a developer's tool left out",
      lock: { b: { version: '1.0.0', dev: true } },
      installed: {},
      omitsDev: true,
      fits: true,
    },
  ];
  test.each(rows)('$what', ({ lock, installed, omitsDev, fits }) => {
    expect(packagesFit(packages(lock), packages(installed), omitsDev)).toBe(fits);
  });
});

describe('the step as a whole, in a clone without packages', () => {
  let clone: string;
  beforeEach(async () => {
    clone = await mkdtemp(join(tmpdir(), 'forlop-clone-'));
    await cp(join(import.meta.dirname, '..', '..', 'embedded'), join(clone, 'embedded'), { recursive: true });
    await writeFile(join(clone, 'package.json'), '{ "type": "module" }');
    await writeFile(join(clone, 'package-lock.json'), '{ "packages": { "": {} } }');
    await mkdir(join(clone, 'bin'));
  });
  afterEach(() => rm(clone, { recursive: true }));

  const install = async (npm: string) => {
    await writeFile(join(clone, 'bin', 'npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
    const env = { PATH: `${join(clone, 'bin')}:/usr/bin:/bin`, TEMPORAL_ADDRESS: '127.0.0.1:7233' };
    const step = promisify(execFile)(process.execPath, [join(clone, 'embedded', 'install.mjs')], { env });
    return step.then(
      ({ stderr }) => ({ code: 0, stderr }),
      (failure: { code: number; stderr: string }) => ({ code: failure.code, stderr: failure.stderr }),
    );
  };
  const works = `mkdir -p node_modules/node/bin; printf '{"packages":{}}' > node_modules/.package-lock.json`;

  test('installs once, and has nothing to say the second time', async () => {
    expect(await install(works)).toEqual({
      code: 0,
      stderr: 'Installing packages (about a minute the first time) …\n',
    });
    expect(await install('exit 1')).toEqual({ code: 0, stderr: '' });
  });

  test('ends with a sentence when npm fails', async () => {
    const { code, stderr } = await install('echo "npm error network getaddrinfo ENOTFOUND registry" >&2; exit 1');
    expect(code).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^The package registry cannot be reached\. See that the network/);
  });

  test('says when npm ran without the script that brings Node', async () => {
    expect((await install('exit 0')).stderr).toContain('npm ci --ignore-scripts=false');
  });
});

test('a failure of npm that nobody foresaw is quoted', () => {
  expect(npmProblem('npm error\nnpm error something odd\n')).toBe(
    'npm ci failed: npm error something odd Run `npm ci` to see all that it says.',
  );
});

describe('the desk is built anew', () => {
  let clone: string;
  const at = (path: string) => join(clone, path);
  const touch = (path: string, second: number) => utimes(at(path), second, second);
  beforeEach(async () => {
    clone = await mkdtemp(join(tmpdir(), 'forlop-desk-'));
    for (const folder of ['web/dist', 'texts/web', 'domain']) await mkdir(at(folder), { recursive: true });
    for (const file of ['web/app.tsx', 'texts/web/catalogue.ts', 'web/dist/index.html']) await writeFile(at(file), '');
    for (const path of ['web/app.tsx', 'texts/web/catalogue.ts', 'web', 'texts', 'texts/web', 'domain'])
      await touch(path, 1_000);
    await touch('web/dist/index.html', 2_000);
  });
  afterEach(() => rm(clone, { recursive: true }));

  test('not while nothing is newer than it', () => {
    expect(deskIsFresh(clone)).toBe(true);
  });

  test.each(['web/app.tsx', 'texts/web/catalogue.ts', 'domain'])('when %s is newer', async (path) => {
    await touch(path, 3_000);
    expect(deskIsFresh(clone)).toBe(false);
  });

  test('when it is not there', async () => {
    await rm(at('web/dist'), { recursive: true });
    expect(deskIsFresh(clone)).toBe(false);
  });
});
