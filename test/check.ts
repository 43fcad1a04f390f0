/**
 * `npm run check`: everything about the code that can be known without running it. Each tool must also say how many
 * files it looked at: one that looked at none has nothing to find, and would pass for ever.
 */
import { spawn } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseClocks } from './house/database-clock.ts';

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  /** How many files it looked at. */
  readonly files: number;
  /** What it found, in the tool's words. */
  readonly text: string;
}

interface Tool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Where the tool says how many files it looked at. */
  readonly count: RegExp;
  /** What it certainly sees when it looks at all. */
  readonly atLeast: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const tools: readonly Tool[] = [
  {
    name: 'types',
    command: 'tsc',
    args: ['--noEmit', '--diagnostics', '--project', '.'],
    count: /^Files:\s+(\d+)/m,
    atLeast: 200,
  },
  {
    name: "desk's types",
    command: 'tsc',
    args: ['--noEmit', '--diagnostics', '--project', 'web'],
    count: /^Files:\s+(\d+)/m,
    atLeast: 100,
  },
  {
    name: 'lint',
    command: 'oxlint',
    args: ['--type-aware', '--deny-warnings'],
    count: /on (\d+) files with/,
    atLeast: 200,
  },
  {
    name: 'format',
    command: 'biome',
    args: ['format', '--reporter=summary', '.'],
    count: /Checked (\d+) files/,
    atLeast: 200,
  },
  {
    name: 'architecture',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.'],
    count: /(\d+) modules, \d+ dependencies cruised/,
    atLeast: 200,
  },
  {
    name: 'dead code',
    command: 'knip',
    args: [
      '--no-progress',
      '--treat-config-hints-as-errors',
      '--reporter',
      'symbols',
      '--reporter',
      './test/house/knip-count.ts',
    ],
    count: /knip looked at (\d+) files/,
    atLeast: 200,
  },
];

/** The environment with `node_modules/.bin` first, as in every `npm run`. */
export const withOurTools = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
};

/** Runs a program of `node_modules/.bin` and answers all that it said. */
export async function runTool(
  command: string,
  args: readonly string[],
  cwd = root,
): Promise<{ code: number; text: string }> {
  const child = spawn(command, args, {
    cwd,
    env: { ...withOurTools, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => said.push(part));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  return { code, text: said.join('') };
}

async function runCheck({ name, command, args, count, atLeast }: Tool): Promise<CheckResult> {
  const { code, text } = await runTool(command, args);
  const files = Number(count.exec(text)?.[1] ?? 0);
  const blind = files < atLeast ? `\n${command} looked at ${files} files and should have seen ${atLeast} or more.` : '';
  return { name, passed: code === 0 && blind === '', files, text: `${text.trim()}${blind}` };
}

async function checkSchema(): Promise<CheckResult> {
  const files = await Array.fromAsync(
    glob(['prisma/schema.prisma', 'prisma/migrations/**/*.{sql,prisma}'], { cwd: root }),
  );
  const found = await Promise.all(
    files.map(async (file) =>
      databaseClocks(await readFile(join(root, file), 'utf8')).map((line) => `${file}:${line}`),
    ),
  );
  const text = found.flat().join('\n');
  return { name: "database's clock", passed: text === '' && files.length >= 3, files: files.length, text };
}

/** All checks at once; they share nothing but the processor. */
export const runChecks = async (): Promise<readonly CheckResult[]> =>
  Promise.all([...tools.map(runCheck), checkSchema()]);

export function report(results: readonly CheckResult[]): void {
  for (const { name, passed, files, text } of results) {
    console.log(passed ? `ok      ${name} (${files} files)` : `FAILED  ${name} (${files} files)\n${text}`);
  }
}

if (import.meta.main) {
  const results = await runChecks();
  report(results);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
