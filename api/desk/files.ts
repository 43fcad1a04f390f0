/** The desk as it was built (web/build.ts): read once, and held ready to be sent. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export interface DeskAsset {
  readonly type: string;
  readonly body: Buffer;
  /** Null where it is packed already. */
  readonly gzipped: Buffer | null;
}

export interface DeskFiles {
  readonly page: string;
  /** By name; each name holds a hash of what is in the file. */
  readonly assets: ReadonlyMap<string, DeskAsset>;
}

const builtFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
const pack = promisify(gzip);

async function readAsset(path: string): Promise<DeskAsset> {
  const body = await readFile(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { type, body, gzipped: extname(path) === '.woff2' ? null : await pack(body, { level: 9 }) };
}

/** Null where it has not been built: the API then works without it. */
export async function readDesk(folder = builtFolder): Promise<DeskFiles | null> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (page === null) return null;
  const names = await readdir(join(folder, 'assets'));
  const assets = await Promise.all(
    names.map(async (name) => [name, await readAsset(join(folder, 'assets', name))] as const),
  );
  return { page, assets: new Map(assets) };
}
