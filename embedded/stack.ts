/**
 * The whole service on one machine: PostgreSQL, Temporal, a mail catcher and a sign-in of test persons, each unless an
 * address replaces it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { migrate } from '../prisma/migrate.ts';
import type { EmbeddedSettings } from '../settings/embedded.ts';
import type { Settings } from '../settings/settings.ts';
import { searchAttributes } from '../temporal/search-attributes.ts';
import { type Catcher, startCatcher } from './catcher.ts';
import type { Log } from './child.ts';
import { startPostgres } from './postgres.ts';
import { keepSecrets } from './secrets.ts';
import { startTemporal } from './temporal.ts';
import { temporalBinary } from './temporal-binary.ts';
import { startTestPeople } from './test-people.ts';

const namespace = 'forlop';
const databaseName = 'forlop';

export type Environment = Readonly<Record<string, string>>;

export interface Stack {
  /** The settings of every process of the service, as environment. */
  readonly env: Environment;
  readonly catcher: Catcher | null;
  readonly uiUrl: string | null;
  /** Ends the servers in the right order. */
  readonly stop: () => Promise<void>;
}

export interface StackOptions {
  readonly settings: EmbeddedSettings;
  /** Which of the installations in the data folder: `example` or `empty`. */
  readonly name: string;
  /** A rehearsal's mail never leaves the catcher, whatever SMTP_URL says (design: Time). */
  readonly rehearsal: boolean;
  readonly say: (line: string) => void;
  readonly log: Log;
}

interface Part {
  readonly env: Environment;
  readonly stop: () => Promise<void>;
}

const none = async (): Promise<void> => {};

async function database({ settings, say, log }: StackOptions, folder: string): Promise<Part> {
  if (settings.DATABASE_URL !== undefined) return { env: { DATABASE_URL: settings.DATABASE_URL }, stop: none };
  say('PostgreSQL is starting …');
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), port: settings.FORLOP_PORTS + 5, log });
  await server.createDatabase(databaseName);
  return { env: { DATABASE_URL: server.url(databaseName) }, stop: () => server.stop() };
}

async function engine({ settings, say, log }: StackOptions, folder: string): Promise<Part & { uiUrl: string | null }> {
  if (settings.TEMPORAL_ADDRESS !== undefined) {
    return { env: { TEMPORAL_ADDRESS: settings.TEMPORAL_ADDRESS }, stop: none, uiUrl: null };
  }
  say('Temporal is starting …');
  const server = await startTemporal({
    binary: await temporalBinary(process.env),
    store: { file: join(folder, 'temporal.db') },
    port: settings.FORLOP_PORTS + 3,
    uiPort: settings.FORLOP_PORTS + 2,
    namespaces: [namespace],
    searchAttributes,
    log,
  });
  return { env: { TEMPORAL_ADDRESS: server.address }, stop: () => server.stop(), uiUrl: server.uiUrl };
}

async function post(
  { settings, rehearsal }: StackOptions,
  folder: string,
): Promise<Part & { catcher: Catcher | null }> {
  if (settings.SMTP_URL !== undefined && !rehearsal) {
    return { env: { SMTP_URL: settings.SMTP_URL }, stop: none, catcher: null };
  }
  const port = settings.FORLOP_PORTS + 4;
  const catcher = await startCatcher({ port, httpPort: settings.FORLOP_PORTS + 1, dir: join(folder, 'mail') });
  return { env: { SMTP_URL: catcher.smtpUrl }, stop: () => catcher.stop(), catcher };
}

/** Over the embedded database alone: with test persons anybody is anybody. */
async function signIn(
  { settings }: StackOptions,
  folder: string,
  of: { readonly publicUrl: string; readonly databaseUrl: string; readonly hashKey: string },
): Promise<Part> {
  if (settings.OIDC_PROVIDERS !== undefined) {
    return { env: { OIDC_PROVIDERS: settings.OIDC_PROVIDERS }, stop: none };
  }
  if (settings.DATABASE_URL !== undefined) return { env: {}, stop: none };
  const people = await startTestPeople({ ...of, folder, port: settings.FORLOP_PORTS + 6 });
  return { env: { OIDC_PROVIDERS: people.file }, stop: people.stop };
}

/** Starts what is missing, brings the database up to date, and writes the settings where the command line finds them. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { settings, name, say } = options;
  const folder = join(settings.FORLOP_DATA, name);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const secrets = await keepSecrets(join(folder, 'secrets.json'));
  const started: Part[] = [];
  const stop = async (): Promise<void> => {
    for (const part of started.toReversed()) await part.stop();
  };
  const keep = <P extends Part>(part: P): P => {
    started.push(part);
    return part;
  };
  try {
    const data = keep(await database(options, folder));
    const { applied } = await migrate(data.env['DATABASE_URL'] ?? '');
    if (applied.length > 0) say(`The database was brought up to date (${applied.length} migrations).`);
    const temporal = keep(await engine(options, folder));
    const mail = keep(await post(options, folder));
    const publicUrl = `http://127.0.0.1:${settings.FORLOP_PORTS}`;
    const known = { publicUrl, databaseUrl: data.env['DATABASE_URL'] ?? '', hashKey: secrets.HASH_KEY };
    const people = keep(await signIn(options, folder, known));
    const env = {
      ...data.env,
      ...temporal.env,
      ...mail.env,
      ...people.env,
      ...secrets,
      TEMPORAL_NAMESPACE: namespace,
      MAIL_FROM: 'post@forlop.example',
      SENT_FOLDER: resolve(folder, 'sent'),
      PUBLIC_URL: publicUrl,
      API_PORT: String(settings.FORLOP_PORTS),
    } satisfies Partial<Record<keyof Settings, string>>;
    const lines = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    await writeFile(join(folder, 'settings.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
    return { env, catcher: mail.catcher, uiUrl: temporal.uiUrl, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}
