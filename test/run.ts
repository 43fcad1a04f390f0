/**
 * What `npm test` runs: the static checks, then the fast rules, then all that talks to real servers. Its last line is
 * the sum of everything; each static check counts as one test.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { report, runChecks, withOurTools } from './check.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export interface FileResult {
  /** Null: the run ended badly without saying where. */
  readonly file: string | null;
  readonly passed: number;
  /** The failed tests by name. */
  readonly failed: readonly string[];
}

const badEnd: FileResult = { file: null, passed: 0, failed: ['the run ended badly'] };

/**
 * Reads a report. A file that broke before its tests counts as one failure, and so does a run that ended badly
 * without a failing test: nothing that went wrong may add up to a success.
 */
export function resultsOf(text: string | null, code: number): readonly FileResult[] {
  const parsed = text === null ? undefined : vitestReport.safeParse(JSON.parse(text)).data;
  if (parsed === undefined) return [badEnd];
  const results = parsed.testResults.map(({ name, status, assertionResults }): FileResult => {
    const named = (which: string) => assertionResults.filter((one) => one.status === which);
    const failed = named('failed').map(({ fullName }) => fullName);
    const broke = status === 'failed' && failed.length === 0;
    return { file: name, passed: named('passed').length, failed: broke ? ['the file itself'] : failed };
  });
  return code !== 0 && results.every(({ failed }) => failed.length === 0) ? [...results, badEnd] : results;
}

export const tallyOf = (results: readonly FileResult[]): Tally => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed.length, 0),
});

/** More files than these are no accident of a busy machine. */
const mostTriedAgain = 6;

const failing = (results: readonly FileResult[]): readonly FileResult[] =>
  results.filter(({ failed }) => failed.length > 0);

/** The files that failed, where it may help to run them by themselves: what has no file cannot be tried again. */
export function toTryAgain(results: readonly FileResult[]): readonly string[] {
  const files = failing(results).map(({ file }) => file);
  return files.length > mostTriedAgain ? [] : files.filter((file) => file !== null);
}

/** A second run of some files counts in place of the first run of those. */
export const withSecond = (
  first: readonly FileResult[],
  again: readonly string[],
  second: readonly FileResult[],
): readonly FileResult[] => [...first.filter(({ file }) => file === null || !again.includes(file)), ...second];

const linesOf = (results: readonly FileResult[]): string =>
  results.flatMap(({ file, failed }) => failed.map((test) => `  ${file ?? '–'}: ${test}`)).join('\n');

async function runVitest(args: readonly string[], folder: string, name: string): Promise<readonly FileResult[]> {
  const file = join(folder, `${name}.json`);
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const child = spawn('vitest', ['run', ...args, ...reporters], { cwd, env: withOurTools, stdio: 'inherit' });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  return resultsOf(await readFile(file, 'utf8').catch(() => null), code);
}

/**
 * Servers, browsers and tests share few processors, and a wait may run out that never does alone: what failed beside
 * the others runs once more by itself, a file at a time. That it had to is said; what fails again has failed.
 */
async function runServices(folder: string): Promise<readonly FileResult[]> {
  const services = ['--project', 'services'];
  const first = await runVitest(services, folder, 'services');
  const again = toTryAgain(first);
  if (again.length === 0) return first;
  console.log(`\nFailed beside the others; each of these files runs again by itself:\n${linesOf(failing(first))}\n`);
  return withSecond(first, again, await runVitest([...services, '--no-file-parallelism', ...again], folder, 'again'));
}

async function runChecked(): Promise<Tally> {
  const results = await runChecks();
  report(results);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

if (import.meta.main) {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-results-'));
  try {
    const checked = await runChecked();
    const domain = await runVitest(['--project', 'domain'], folder, 'domain');
    const results = [...domain, ...(await runServices(folder))];
    const { passed, failed } = sum([checked, tallyOf(results)]);
    if (failed > 0) console.log(`\nFailed:\n${linesOf(failing(results))}`);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
