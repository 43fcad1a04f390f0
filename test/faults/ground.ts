/** A service in rehearsal whose worker is a process of its own, so that it can be killed, and how a course runs on it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toInstant } from '../../domain/calendar.ts';
import { type CaseKind, type CaseRef, caseKinds, type Day } from '../../domain/words.ts';
import { type Catcher, startCatcher } from '../../embedded/catcher.ts';
import { type Child, end, launch, signal, until } from '../../embedded/child.ts';
import { liveUntil, settle } from '../../play/rehearsal.ts';
import { openDatabase } from '../../prisma/client.ts';
import { give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { restore } from '../../store/sweep.ts';
import { verify } from '../../store/verify.ts';
import { lazyClient } from '../../temporal/connect.ts';
import { createCourier } from '../../temporal/courier.ts';
import { runningCases } from '../../temporal/running.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { freshDatabase } from '../support/database.ts';
import { testKeys } from '../support/rig.ts';
import { course, days } from './course.ts';
import type { CrashPoint } from './crash-points.ts';

const patience = { patienceMs: 300_000, againMs: 1_500 };
const hashKey = 'test-hash-key-0123456789';

export interface Bundle {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Made once and read by every worker that is started. */
export async function bundleToFile(): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-bundle-'));
  const path = join(folder, 'workflows.js');
  const made = await bundleWorkflows();
  await writeFile(path, made.code);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

export const environment = (databaseUrl: string, temporalAddress: string, namespace: string, smtpUrl: string) => ({
  PATH: process.env['PATH'],
  DATABASE_URL: databaseUrl,
  TEMPORAL_ADDRESS: temporalAddress,
  TEMPORAL_NAMESPACE: namespace,
  PAYLOAD_KEYS: testKeys,
  HASH_KEY: hashKey,
  SMTP_URL: smtpUrl,
  MAIL_FROM: 'post@forlop.test',
  PUBLIC_URL: 'https://forlop.test',
  API_PORT: '0',
  LOG_LEVEL: 'info',
});

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Starts a program of ours and waits until it says that it is ready. */
export async function startProgram(file: string, args: readonly string[], env: NodeJS.ProcessEnv, ready: string) {
  let isReady = false;
  const log = (line: string): void => {
    isReady ||= line.includes(ready);
  };
  const child = await launch(process.execPath, [at(file), ...args], log, { env });
  if (!(await until(() => isReady || child.hasEnded(), 60_000)))
    throw new Error(`${file} is not ready: ${child.tail()}`);
  return child;
}

export interface Ground {
  readonly store: Store;
  readonly catcher: Catcher;
  /** With a point the worker ends there, after passing it so many times. */
  readonly startWorker: (crash?: { readonly point: CrashPoint; readonly passes: number }) => Promise<Child>;
  readonly play: (between: (day: Day) => Promise<void>) => Promise<void>;
  /** Every mail as the recipient sees it, a mail that came twice under one Message-ID once. */
  readonly mails: () => readonly string[];
  /** Also starts again what Temporal has lost, as every worker does at its start and each hour. */
  readonly verify: () => Promise<readonly unknown[]>;
  readonly stop: () => Promise<void>;
}

export async function openGround(bundle: Bundle, temporalAddress: string, namespace: string): Promise<Ground> {
  const database = await freshDatabase();
  const client = lazyClient({
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    PAYLOAD_KEYS: testKeys,
  });
  const store: Store = {
    database: openDatabase(database.url, 10),
    machineNow: () => Date.now(),
    hashKey,
    wake: createCourier({ client }),
  };
  const catcher = await startCatcher({ port: 0 });
  const env = environment(database.url, temporalAddress, namespace, catcher.smtpUrl);
  const workers: Child[] = [];
  return {
    store,
    catcher,
    startWorker: async (crash) => {
      const args = crash === undefined ? [] : [crash.point, String(crash.passes)];
      const worker = await startProgram('crashing-worker.ts', [bundle.path, ...args], env, 'ready');
      workers.push(worker);
      return worker;
    },
    play: (between) => play(store, between),
    mails: () => mailsOf(catcher),
    verify: async () => {
      await restore(store, runningCases(client));
      const caught = [...new Set(catcher.messages().map((mail) => mail.messageId))];
      return verify(store, { caught, running: runningCases(client) });
    },
    stop: async () => {
      for (const worker of workers) await end(worker.pid, 'SIGTERM', 30_000);
      await catcher.stop();
      await client.connection.close();
      await store.database.$disconnect();
      await database.drop();
    },
  };
}

export const killNow = async (child: Child): Promise<void> => {
  signal(child.pid, 'SIGKILL');
  await child.ended;
};

/** Each day: what people do that day, then time until the next; `between` is called when a day begins. */
async function play(store: Store, between: (day: Day) => Promise<void>): Promise<void> {
  const clock = (day: Day): number => toInstant(day, '09:00');
  await store.database.installation.update({
    where: { id: 1 },
    data: { rehearsalNow: new Date(clock(days[0] ?? '')) },
  });
  for (const day of days) {
    await Promise.all([liveUntil(store, clock(day), patience), between(day)]);
    for (const [index, step] of course.entries()) {
      if (step.day !== day) continue;
      const ref = await refOf(store, step.at);
      const actor =
        step.who === null
          ? ({ type: 'service' } as const)
          : ({ type: 'person', id: await personAt(store, step.who) } as const);
      const person = step.command['person'];
      const command =
        typeof person === 'string' ? { ...step.command, person: await personAt(store, person) } : step.command;
      const answer = await give(store, { actor, ref, command, key: `step-${index}` });
      if (!answer.ok) throw new Error(`${day} ${step.at} ${command.type}: ${JSON.stringify(answer.refusals)}`);
    }
    await settle(store, clock(day), patience);
  }
}

async function refOf({ database }: Store, name: string): Promise<CaseRef> {
  const [word = '', id = ''] = name.split('/');
  const kind = caseKinds.find((one): one is CaseKind => one === word);
  if (kind === undefined) throw new Error(`no such kind: ${name}`);
  if (kind !== 'participation') return { kind, id };
  const row = await database.caseFile.findFirstOrThrow({ where: { kind, agencyId: id } });
  return { kind, id: row.id };
}

async function personAt({ database }: Store, email: string): Promise<string> {
  return (await database.personVersion.findFirstOrThrow({ where: { email } })).personId;
}

function mailsOf(catcher: Catcher): readonly string[] {
  const byId = new Map(catcher.messages().map((mail) => [mail.messageId, mail]));
  return [...byId.values()].map((mail) => `${mail.headers['date']} | ${mail.to.join()} | ${mail.subject}`).sort();
}
