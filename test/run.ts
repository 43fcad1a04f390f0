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
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Counts a report. A file that broke before its tests counts as one failure, and so does a run that ended badly
 * without a failing test: nothing that went wrong may add up to a success.
 */
export function tallyOf(text: string | null, code: number): Tally {
  const parsed = text === null ? undefined : vitestReport.safeParse(JSON.parse(text)).data;
  if (parsed === undefined) return { passed: 0, failed: 1 };
  const broken = parsed.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = parsed.numFailedTests + broken;
  return { passed: parsed.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function runProject(project: string, folder: string): Promise<Tally> {
  const file = join(folder, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    `--outputFile.json=${file}`,
  ];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const child = spawn('vitest', args, { cwd, env: withOurTools, stdio: 'inherit' });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  return tallyOf(await readFile(file, 'utf8').catch(() => null), code);
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
  const tallies: Tally[] = [];
  try {
    tallies.push(await runChecked());
    for (const project of ['domain', 'services']) tallies.push(await runProject(project, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { passed, failed } = sum(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
