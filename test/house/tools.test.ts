/** Every static check finds what it is there for: each is given a planted fault, and must name it. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runTool } from '../check.ts';
import { resultsOf, sum, tallyOf, toTryAgain, withSecond } from '../run.ts';
import { databaseClocks } from './database-clock.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const settings = [
  '.oxlintrc.json',
  '.dependency-cruiser.cjs',
  'biome.json',
  'knip.jsonc',
  'tsconfig.json',
  'package.json',
];

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'forlop-house-'));
  for (const file of [...settings, 'test/house/lint-rules.ts', 'test/house/knip-count.ts'])
    await cp(join(root, file), join(place, file));
  await symlink(join(root, 'node_modules'), join(place, 'node_modules'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, file)), { recursive: true });
    await writeFile(join(place, file), text);
  }
}

/** What the linter says of files. Folders are named, since a link to the packages would be walked too. */
async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  await plant(files);
  const { text } = await runTool('oxlint', ['--type-aware', '--format', 'unix', ...Object.keys(files)], place);
  return text;
}

const clean = { 'domain/clean.ts': 'export const clean = 1;\n' };
const store = { 'store/give.ts': 'export const give = 1;\nexport type Give = number;\n' };

/** [what, the rule that must find it, file, text] */
const faults: readonly (readonly [string, string, string, string])[] = [
  ['a promise nobody waits for', 'no-floating-promises', 'store/fault-1.ts', 'const work = async () => 1;\nwork();\n'],
  ['any', 'no-explicit-any', 'store/fault-2.ts', 'export const a = (given: any) => given;\n'],
  ['an import cycle', 'no-cycle', 'store/fault-3.ts', "import { b } from './b.ts';\nexport const a = () => b;\n"],
  ['the environment', 'settings-only', 'store/fault-4.ts', "export const a = process.env['A'];\n"],
  ['a bare clock', 'time-ports', 'store/fault-5.ts', 'export const a = Date.now();\n'],
  ['a bare date', 'time-ports', 'store/fault-6.ts', 'export const a = new Date();\n'],
  ['a date without new', 'time-ports', 'domain/fault-7.ts', 'export const a = Date();\n'],
  ["SQL's clock", 'no-database-clock', 'store/fault-8.ts', 'export const a = `SELECT now()`;\n'],
  [
    "SQL's clock in a string",
    'no-database-clock',
    'store/fault-9.ts',
    "export const a = 'SELECT CURRENT_TIMESTAMP';\n",
  ],
  [
    'a suppression without a reason',
    'suppression-reason',
    'store/fault-10.ts',
    '// oxlint-disable-next-line no-debugger\ndebugger;\n',
  ],
  [
    'a compiler error put to silence',
    'ban-ts-comment',
    'store/fault-11.ts',
    "// @ts-ignore: because\nexport const a: number = '';\n",
  ],
  [
    'Node in the rules',
    'no-restricted-imports',
    'domain/fault-12.ts',
    "import { join } from 'node:path';\nexport const a = join;\n",
  ],
  [
    'the store in the rules',
    'no-restricted-imports',
    'domain/fault-13.ts',
    "import { give } from '../store/give.ts';\nexport const a = give;\n",
  ],
  [
    'a package in the rules',
    'no-restricted-imports',
    'domain/fault-14.ts',
    "import pg from 'pg';\nexport const a = pg;\n",
  ],
  [
    'Node in a story',
    'no-restricted-imports',
    'workflows/fault-15.ts',
    "import { join } from 'node:path';\nexport const a = join;\n",
  ],
  [
    'a value of the store in a story',
    'no-restricted-imports',
    'workflows/fault-16.ts',
    "import { give } from '../store/give.ts';\nexport const a = give;\n",
  ],
  [
    'a worker in a story',
    'no-restricted-imports',
    'workflows/fault-17.ts',
    "import { Worker } from '@temporalio/worker';\nexport const a = Worker;\n",
  ],
  [
    'a forgotten state',
    'switch-exhaustiveness-check',
    'domain/fault-18.ts',
    "export const a = (on: 'x' | 'y') => {\n  switch (on) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n};\n",
  ],
];

describe('the linter', () => {
  test('finds every planted fault', async () => {
    const other = { 'store/b.ts': "import { a } from './fault-3.ts';\nexport const b = () => a;\n" };
    const planted = Object.fromEntries(faults.map(([, , file, text]) => [file, text]));
    const lines = (await lint({ ...store, ...other, ...planted })).split('\n');
    const missed = faults.filter(
      ([, rule, file]) => !lines.some((line) => line.startsWith(`${file}:`) && line.includes(`(${rule})`)),
    );
    expect(missed).toEqual([]);
  });

  test('lets be what is allowed', async () => {
    const text = await lint({
      ...store,
      'domain/a.ts': "import { z } from 'zod';\nexport const a = z.string();\n",
      'workflows/a.ts': "import type { Give } from '../store/give.ts';\nexport const b = (give: Give) => give;\n",
      'service/service.ts': 'export const now = () => Date.now();\n',
      'settings/settings.ts': 'export const env = process.env;\n',
      'store/at.ts': 'export const at = (now: number) => new Date(now);\n',
    });
    expect(text.trim()).toBe('');
  });
});

describe('the map of folders', () => {
  const cruise = async (files: Readonly<Record<string, string>>): Promise<string> => {
    await plant(files);
    return (await runTool('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.'], place))
      .text;
  };

  test.each([
    ['direction-of-domain', 'domain/a.ts', "import { give } from '../store/give.ts';\nexport const a = give;\n"],
    ['direction-of-store', 'store/a.ts', "import { a } from '../api/a.ts';\nexport const b = a;\n"],
    [
      'direction-of-workflows',
      'workflows/a.ts',
      "import type { A } from '../api/a.ts';\nexport const b = (a: A) => a;\n",
    ],
    ['prisma-in-its-place', 'mail/a.ts', "import pg from 'pg';\nexport const a = pg;\n"],
    ['developers-tools-stay-home', 'mail/a.ts', "import fc from 'fast-check';\nexport const a = fc;\n"],
    ['resolvable', 'mail/a.ts', "import { a } from './nowhere.ts';\nexport const b = a;\n"],
  ])('%s', async (rule, file, text) => {
    const found = await cruise({
      ...store,
      'api/a.ts': 'export const a = 1;\nexport type A = number;\n',
      [file]: text,
    });
    expect(found).toContain(`error ${rule}`);
  });

  test('a cycle', async () => {
    const found = await cruise({
      'store/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'store/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    });
    expect(found).toContain('error no-circular');
  });

  test('lets be what is allowed', async () => {
    const found = await cruise({
      ...store,
      ...clean,
      'store/a.ts': "import { clean } from '../domain/clean.ts';\nexport const a = clean;\n",
    });
    expect(found).toContain('no dependency violations found');
  });
});

test('the formatter finds what is not formatted', async () => {
  await plant({ 'domain/a.ts': 'export const a = "double"\n' });
  const { code, text } = await runTool('biome', ['format', 'domain'], place);
  expect(code).not.toBe(0);
  expect(text).toContain('domain/a.ts');
});

test('the compiler finds what does not fit', async () => {
  await plant({ 'domain/a.ts': "export const a: number = '';\n" });
  const { code, text } = await runTool('tsc', ['--noEmit', '--project', '.'], place);
  expect(code).not.toBe(0);
  expect(text).toContain('domain/a.ts(1,14): error TS2322');
});

test('dead code is found: a file, an export, a package', async () => {
  await plant({
    'worker/main.ts': "import { used } from '../store/used.ts';\nconsole.log(used);\n",
    'store/used.ts': 'export const used = 1;\nexport const unused = 2;\n',
    'store/lost.ts': 'export const lost = 1;\n',
  });
  const { code, text } = await runTool(
    'knip',
    ['--no-progress', '--reporter', 'symbols', '--reporter', './test/house/knip-count.ts'],
    place,
  );
  expect(code).not.toBe(0);
  expect(text).toMatch(/Unused files[^]*store\/lost\.ts[^]*Unused dependencies[^]*fastify[^]*Unused exports[^]*unused/);
  expect(text).toMatch(/knip looked at [1-9]/);
});

describe("the database's clock", () => {
  test.each([
    'at DateTime @default(now())',
    'at DateTime @updatedAt',
    'INSERT INTO a VALUES (NOW());',
    '"at" TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP',
  ])('is found in %s', (line) => {
    expect(databaseClocks(`first\n${line}`)).toEqual([`2: ${line}`]);
  });

  test.each(['at DateTime', '-- no now() here', '// @updatedAt is banned', 'SELECT known(1)'])(
    'is not in %s',
    (line) => {
      expect(databaseClocks(line)).toEqual([]);
    },
  );
});

describe('the closing line', () => {
  const report = (...files: readonly object[]) => JSON.stringify({ testResults: files });
  const file = (name: string, status: string, ...tests: readonly string[]) => ({
    name,
    status,
    assertionResults: tests.map((one) => ({ status: one, fullName: one })),
  });

  test.each([
    ['all well', report(file('a', 'passed', 'passed', 'passed')), 0, { passed: 2, failed: 0 }],
    ['a failing test', report(file('a', 'failed', 'passed', 'failed')), 1, { passed: 1, failed: 1 }],
    ['a file that broke', report(file('a', 'passed', 'passed'), file('b', 'failed')), 1, { passed: 1, failed: 1 }],
    ['a bad end of good tests', report(file('a', 'passed', 'passed')), 1, { passed: 1, failed: 1 }],
    ['no report at all', null, 0, { passed: 0, failed: 1 }],
  ])('%s', (_, text, code, tally) => {
    expect(tallyOf(resultsOf(text, code))).toEqual(tally);
  });

  test('a file that fails again has failed; one that does not counts as it ran alone', () => {
    const first = resultsOf(
      report(file('a', 'passed', 'passed'), file('b', 'failed', 'failed', 'passed'), file('c', 'failed')),
      1,
    );
    const again = toTryAgain(first);
    expect(again).toEqual(['b', 'c']);
    const well = resultsOf(report(file('b', 'passed', 'passed', 'passed'), file('c', 'passed', 'passed')), 0);
    expect(tallyOf(withSecond(first, again, well))).toEqual({ passed: 4, failed: 0 });
    const bad = resultsOf(report(file('b', 'failed', 'failed', 'passed'), file('c', 'passed', 'passed')), 1);
    expect(tallyOf(withSecond(first, again, bad))).toEqual({ passed: 3, failed: 1 });
    expect(tallyOf(withSecond(first, again, resultsOf(null, 1)))).toEqual({ passed: 1, failed: 1 });
  });

  test('a bad end and a fall of many files are not tried again', () => {
    expect(toTryAgain(resultsOf(null, 1))).toEqual([]);
    const many = Array.from('abcdefg', (name) => file(name, 'failed', 'failed'));
    expect(toTryAgain(resultsOf(report(...many), 1))).toEqual([]);
  });

  test('adds up', () => {
    expect(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
      ]),
    ).toEqual({ passed: 4, failed: 6 });
  });
});
