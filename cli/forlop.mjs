#!/usr/bin/env node
/** The command line. The service runs on the Node that it brings along; an older one only starts that. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const oldest = 24;
const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= oldest) {
  await import('./main.ts');
} else {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(own)) {
    process.stderr.write(`Node ${oldest} is needed. Run npm install in the folder of the service first.\n`);
    process.exit(3);
  }
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const { status, signal } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(signal === null ? (status ?? 3) : 1);
}
