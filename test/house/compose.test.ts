/** The production shape: what `docker-compose.yml`, `Dockerfile` and `.env.example` say fits the code and each other. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { embeddedSchema } from '../../settings/embedded.ts';
import { readSettings, settingsSchema } from '../../settings/settings.ts';
import { searchAttributes } from '../../temporal/search-attributes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const composeText = read('docker-compose.yml');
const example = read('.env.example');
const exampleNames = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

const service = z.object({
  image: z.string(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  command: z.union([z.string(), z.array(z.string())]).optional(),
  stop_grace_period: z.string().optional(),
});
const compose = z.object({ services: z.record(z.string(), service) }).parse(parse(composeText, { merge: true }));
const services = Object.entries(compose.services);

describe('.env.example', () => {
  const ofSettings = Object.keys(settingsSchema.shape);

  test('has every setting first, in the order of settings.ts', () => {
    expect(exampleNames.slice(0, ofSettings.length)).toEqual(ofSettings);
  });

  test('explains each in the line above', () => {
    expect(example).not.toMatch(/^[^#\n].*\n[A-Z_]+=|\n\n[A-Z_]+=/m);
  });

  test('is accepted as settings', () => {
    expect(() => readSettings(parseEnv(example))).not.toThrow();
  });

  test('says nothing that nobody reads', () => {
    const asked = new Set([
      ...ofSettings,
      ...Object.keys(embeddedSchema.shape),
      ...variablesOf(composeText),
      'COMPOSE_PROFILES',
    ]);
    expect(exampleNames.filter((name) => name === undefined || !asked.has(name))).toEqual([]);
  });
});

/** The variables that a Compose file asks its environment for; `$$` is a dollar of the container's own shell. */
const variablesOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\$)\$\{([A-Z_]+)/g)].map(([, name]) => name ?? '');

describe('docker-compose.yml', () => {
  test('asks for nothing that .env.example does not name', () => {
    expect(variablesOf(composeText).filter((name) => !exampleNames.includes(name))).toEqual([]);
  });

  test.each(['api', 'worker', 'migrate'])('gives %s every setting, and no other variable', (name) => {
    expect(Object.keys(compose.services[name]?.environment ?? {})).toEqual(Object.keys(settingsSchema.shape));
  });

  test('prepares the search attributes that runs carry', () => {
    const said = compose.services['temporal-namespace']?.environment['SEARCH_ATTRIBUTES'];
    expect(said).toBe(
      Object.entries(searchAttributes)
        .map(([name, type]) => `${name}=${type}`)
        .join(' '),
    );
  });

  test.each(services)(
    '%s is pinned, without rights, and open to this machine alone',
    (_, { image, cap_drop, security_opt, ports }) => {
      expect(image).toMatch(/:(v?\d+\.\d+|\$\{BUILD_ID)/);
      expect(cap_drop).toEqual(['ALL']);
      expect(security_opt).toEqual(['no-new-privileges:true']);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    },
  );

  test('starts files that exist', () => {
    const started = services.flatMap(([, { command }]) =>
      Array.isArray(command) && command[0] === 'node' ? [command[1]] : [],
    );
    expect(started).toEqual(['prisma/main.ts', 'api/main.ts', 'worker/main.ts']);
    for (const file of started) expect(existsSync(join(root, file ?? ''))).toBe(true);
  });

  test('gives a worker longer to end than it takes', () => {
    const force = /shutdownForceTime: '(\d+)s'/.exec(read('worker/create-worker.ts'))?.[1];
    expect(Number.parseInt(compose.services['worker']?.stop_grace_period ?? '0', 10)).toBeGreaterThan(Number(force));
  });
});

describe('the image', () => {
  test('holds every folder that what it starts can import', () => {
    const kept = [...read('.dockerignore').matchAll(/^!(\w+)$/gm)].map(([, folder]) => folder);
    const ours = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^(node_modules|test|docs|scenarios|bench|out)$/.test(entry.name))
      .map(({ name }) => name);
    expect(kept.toSorted()).toEqual(ours.toSorted());
  });

  test('runs as a number that is not root', () => {
    expect(read('Dockerfile')).toMatch(/^USER [1-9]\d+:\d+$/m);
  });
});

const hasGo = spawnSync('go', ['version']).status === 0;
if (!hasGo)
  console.log('There is no Go on this machine: docker-compose.yml is not read by the loader of Compose itself.');

describe.runIf(hasGo)('the loader of Compose itself', () => {
  const place = fileURLToPath(new URL('compose', import.meta.url));

  async function load(text: string): Promise<{ status: number | null; out: string; error: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'forlop-compose-'));
    try {
      const [file, env] = [join(folder, 'docker-compose.yml'), join(folder, 'env')];
      await Promise.all([writeFile(file, text), writeFile(env, example)]);
      const { status, stdout, stderr } = spawnSync('go', ['run', '-mod=readonly', '.', file, env], {
        cwd: place,
        encoding: 'utf8',
      });
      return { status, out: stdout.trim(), error: stderr };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  test('takes the file', { timeout: 400_000 }, async () => {
    const { status, out, error } = await load(composeText);
    expect(error).toBe('');
    expect(status).toBe(0);
    expect(out.split(' ')).toEqual(services.map(([name]) => name).toSorted());
  });

  test.each([
    [
      'a service that is not there',
      'postgres: { condition: service_healthy }',
      'nowhere: { condition: service_healthy }',
      'nowhere',
    ],
    ['a condition that does not exist', 'condition: service_healthy', 'condition: service_happy', 'depends_on'],
    ['a variable without a value', 'HASH_KEY:?', 'NO_SUCH_KEY:?', 'NO_SUCH_KEY'],
  ])('refuses %s', { timeout: 400_000 }, async (_, from, to, words) => {
    const { status, error } = await load(composeText.replace(from, to));
    expect(status).not.toBe(0);
    expect(error).toContain(words);
  });
});
