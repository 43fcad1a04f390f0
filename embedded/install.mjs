/**
 * Readies a fresh clone: packages, Prisma's client, the desk, the Temporal program and, when asked (`--browser`), a
 * browser.
 * Runs before every `npm start` and `npm test`, so it must cost nothing when all is there; it runs on the machine's
 * own Node, before there are any packages, so it is plain JavaScript.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const say = (line) => process.stderr.write(`${line}\n`);
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

class Problem extends Error {}

/** @param {string} version as in `process.versions.node` */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Node ${version} is too old. Install Node 20.19 or newer (nodejs.org), and run this again.`;
}

/**
 * Whether the installed packages are those of the lock. Both files list every package with its version; what is
 * missing is right only where it may be: the binaries of other platforms, and developers' tools when they are left out.
 */
export function packagesFit(lock, installed, omitsDev) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (found !== undefined) return found.version === wanted.version && found.integrity === wanted.integrity;
    return wanted.optional === true || wanted.devOptional === true || (wanted.dev === true && omitsDev);
  });
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function packagesAreThere(env) {
  // The npm package "node" brings its program in an install script; without it there is nothing to run the service.
  if (!existsSync(at('node_modules', 'node', 'bin'))) return false;
  try {
    const omitsDev = env.NODE_ENV === 'production' || (env.npm_config_omit ?? '').includes('dev');
    return packagesFit(readJson(at('package-lock.json')), readJson(at('node_modules', '.package-lock.json')), omitsDev);
  } catch {
    return false;
  }
}

const npmReasons = [
  [/ENOENT.*npm|npm.*ENOENT/, 'npm is not on the path.', 'Install Node with npm (nodejs.org), and run this again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i,
    'The package registry cannot be reached.',
    'See that the network is there (npm takes a proxy or a mirror from its own settings), and run this again.',
  ],
  [/ENOSPC/, 'The disk is full.', 'Make about 1.5 GB of room, and run this again.'],
  [/EACCES|EPERM/, 'npm may not write in this folder.', 'Give yourself the folder (chown), and run this again.'],
  [/EUSAGE/, 'package-lock.json does not fit package.json.', 'Run `npm install`, and run this again.'],
];

/** @param {string} text what npm wrote */
export function npmProblem(text) {
  const [, sentence, mend] = npmReasons.find(([words]) => words.test(text)) ?? [
    undefined,
    `npm ci failed: ${lastLine(text)}`,
    'Run `npm ci` to see all that it says.',
  ];
  return `${sentence} ${mend}`;
}

/** The machine's own programs: npm must not run on the Node inside the folder that it is about to replace. */
function outerEnv(env) {
  const outside = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  return { ...env, PATH: outside.join(delimiter) };
}

async function installPackages(env) {
  if (packagesAreThere(env)) return;
  say('Installing packages (about a minute the first time) …');
  try {
    const options = { cwd: root, env: outerEnv(env), maxBuffer: 1 << 26, shell: process.platform === 'win32' };
    await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  } catch (failure) {
    throw new Problem(npmProblem(`${failure.code} ${failure.stderr ?? ''} ${failure.message}`));
  }
  if (!existsSync(at('node_modules', 'node', 'bin'))) {
    throw new Problem('npm ran without install scripts, so Node is missing. Run `npm ci --ignore-scripts=false`.');
  }
}

async function makeClient() {
  const schema = at('prisma', 'schema.prisma');
  const client = at('prisma', 'generated', 'client.ts');
  const isFresh = existsSync(client) && (!existsSync(schema) || statSync(client).mtimeMs >= statSync(schema).mtimeMs);
  if (isFresh || !existsSync(schema)) return;
  say("Making the database's client …");
  const { generate } = await import('./generate.mjs');
  await generate().catch((failure) => {
    const text = `${failure.stdout ?? ''}${failure.stderr ?? failure.message}`;
    throw new Problem(`prisma generate failed: ${text.trim()} Mend prisma/schema.prisma, and run this again.`);
  });
}

/** What the desk is made of. */
const deskSources = ['web', 'texts', 'domain', 'mail', 'package-lock.json'];

function newestIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'dist');
  // The folder itself as well: a file that was taken away is a change too.
  return Math.max(found.mtimeMs, ...inside.map((name) => newestIn(join(path, name))));
}

/** @param {string} folder with `web/` in it */
export function deskIsFresh(folder) {
  const built = join(folder, 'web', 'dist', 'index.html');
  if (!existsSync(built)) return false;
  const sources = deskSources.map((name) => join(folder, name)).filter((path) => existsSync(path));
  return statSync(built).mtimeMs >= Math.max(...sources.map(newestIn));
}

async function buildDesk() {
  // A production install has no tools to build with; there the image brings the desk.
  if (!existsSync(at('web', 'build.ts')) || !existsSync(at('node_modules', 'vite'))) return;
  if (deskIsFresh(root)) return;
  say('Building the desk …');
  await run(at('node_modules', '.bin', 'node'), [at('web', 'build.ts')], { cwd: root }).catch((failure) => {
    throw new Problem(
      `The desk could not be built: ${lastLine(failure.stderr ?? failure.message)} Run \`npm run build\`.`,
    );
  });
}

async function bringTemporal(env) {
  if (env.TEMPORAL_ADDRESS) return;
  const { fetchTemporal, findTemporal } = await import('./temporal-binary.mjs');
  try {
    if (findTemporal(env) !== undefined) return;
    say('Fetching Temporal (45 MB, the first time only) …');
    await fetchTemporal(env);
  } catch (failure) {
    throw new Problem(`${failure.message} Or set TEMPORAL_ADDRESS to a running server.`);
  }
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function browserIsThere(env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return browsers.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

async function bringBrowser(env) {
  if (browserIsThere(env)) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('Installing Chromium for the tests of the pages (the first time only) …');
    const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1 << 26 };
    const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
    const updateFirst = async () => run('apt-get', ['update'], quiet).then(install);
    if (
      await install()
        .catch(updateFirst)
        .then(
          () => true,
          () => false,
        )
    )
      return;
  }
  say('Notice: there is no Chromium here. Install it, or set CHROMIUM_PATH, to test the pages in a browser.');
}

async function main(env, wantsBrowser) {
  const tooOld = nodeProblem(process.versions.node);
  if (tooOld !== undefined) throw new Problem(tooOld);
  await installPackages(env);
  await makeClient();
  await buildDesk();
  await bringTemporal(env);
  if (wantsBrowser) await bringBrowser(env);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.env, process.argv.includes('--browser'));
  } catch (failure) {
    say(failure instanceof Problem ? failure.message : (failure.stack ?? String(failure)));
    process.exitCode = 1;
  }
}
