/**
 * Makes Prisma's client in `prisma/generated` (package.json's postinstall). Prisma's command line would first fetch
 * an engine that generating does not need, from a host that may be out of reach: it is told that it has one.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function prismaProgram() {
  try {
    const manifest = createRequire(import.meta.url).resolve('prisma/package.json');
    return join(dirname(manifest), 'build', 'index.js');
  } catch {
    return undefined;
  }
}

const harmless = ['/bin/true', '/usr/bin/true'].find(existsSync) ?? process.execPath;

/** Answers whether a client was made: without Prisma or a schema there is nothing to make it from. */
export async function generate() {
  const program = prismaProgram();
  if (program === undefined || !existsSync(join(root, 'prisma', 'schema.prisma'))) return false;
  const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: '1', PRISMA_GENERATE_SKIP_AUTOINSTALL: '1', CHECKPOINT_DISABLE: '1' };
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: harmless, ...process.env, ...quiet };
  await run(process.execPath, [program, 'generate', '--no-hints'], { cwd: root, env });
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await generate();
  } catch (failure) {
    console.error(`prisma generate failed:\n${failure.stdout ?? ''}${failure.stderr ?? failure.message}`);
    process.exitCode = 1;
  }
}
