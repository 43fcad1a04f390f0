import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Child, end } from '../../embedded/child.ts';
import { freePort } from '../../embedded/free-port.ts';
import { type EmbeddedPostgres, startPostgres } from '../../embedded/postgres.ts';
import { openDatabase } from '../../prisma/client.ts';
import { migrate } from '../../prisma/migrate.ts';
import { give } from '../../store/give.ts';
import { openSession } from '../../store/sessions.ts';
import type { Store } from '../../store/store.ts';
import { verify } from '../../store/verify.ts';
import { environment, killNow, startProgram } from './ground.ts';

/** Half a dozen agencies' people at once, each with commands enough to be under way at every fault. */
const clients = 6;
const commandsEach = 40;
/** `openapi.json` promises five seconds; the rest is this machine's. */
const longestAnswerMs = 5_500;

let folder: string;
let postgres: EmbeddedPostgres;
let store: Store;
let api: Child;
let env: ReturnType<typeof environment>;
let port: number;

const startApi = async (): Promise<void> => {
  api = await startProgram('../../api/main.ts', [], env, 'the API is ready');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-fault-'));
  await chmod(folder, 0o755);
  // Not the tests' fast server: what was answered must be on disk.
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: await freePort(), log: () => undefined });
  await postgres.createDatabase('forlop');
  await migrate(postgres.url('forlop'));
  store = {
    database: openDatabase(postgres.url('forlop'), 4),
    machineNow: () => Date.now(),
    hashKey: 'test-hash-key-0123456789',
    wake: async () => {},
  };
  port = await freePort();
  env = {
    ...environment(
      postgres.url('forlop'),
      inject('temporalAddress'),
      inject('temporalNamespace'),
      'smtp://127.0.0.1:1',
    ),
    API_PORT: String(port),
  };
  await startApi();
});
afterAll(async () => {
  await end(api.pid, 'SIGTERM', 20_000);
  await store.database.$disconnect();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const signedIn = { provider: 'test', issuer: 'https://issuer.test', providerSession: null, acr: null, idToken: 'none' };

interface Seen {
  away: number;
  slowest: number;
  readonly answers: { readonly seq: number; readonly agency: string }[];
}

async function post(agency: string, session: string, key: string, name: string, seen: Seen): Promise<void> {
  const headers = {
    cookie: `__Host-forlop=${session}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'idempotency-key': key,
  };
  for (;;) {
    const began = Date.now();
    const url = `http://127.0.0.1:${port}/v1/agencies/${agency}/rename`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ name }) }).catch(() => null);
    if (answer !== null) seen.slowest = Math.max(seen.slowest, Date.now() - began);
    if (answer?.status === 200) {
      const { seq } = (await answer.json()) as { seq: number };
      seen.answers.push({ seq, agency });
      return;
    }
    // Our own process may have been killed under the request; else there is only one other answer.
    if (answer !== null) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('5');
      seen.away += 1;
    }
    await pause(100);
  }
}

test('PostgreSQL and the API killed under load: each command once, none lost, none left without an answer', async () => {
  const sessions: string[] = [];
  for (let n = 0; n < clients; n += 1) {
    const ref = { kind: 'agency', id: `etat-${n}` } as const;
    const actor = { type: 'service' } as const;
    await give(store, { actor, ref, command: { type: 'register', name: ref.id }, key: 'register' });
    const person = { name: `HR ${n}`, email: `hr@etat-${n}.test`, language: 'nb' };
    await give(store, { actor, ref, command: { type: 'appoint', role: 'hr', person }, key: 'appoint' });
    const { personId } = await store.database.roleHolder.findFirstOrThrow({ where: { agencyId: ref.id } });
    sessions.push(await openSession(store, personId, signedIn));
  }
  const seen: Seen = { away: 0, slowest: 0, answers: [] };
  let running = true;
  const load = Promise.all(
    sessions.map(async (session, n) => {
      for (let k = 0; k < commandsEach; k += 1) {
        await post(`etat-${n}`, session, `k${k}`, `Navn ${k}`, seen);
        // Spread over the faults below.
        await pause(150);
      }
    }),
  ).finally(() => {
    running = false;
  });
  const faults = async (): Promise<void> => {
    await pause(1_000);
    await postgres.kill();
    await pause(1_500);
    await postgres.restart();
    await pause(1_500);
    await Promise.all([postgres.kill(), killNow(api)]);
    await Promise.all([postgres.restart(), startApi()]);
    await pause(500);
    await postgres.restart();
  };
  await Promise.all([load, faults()]);
  expect(running).toBe(false);
  expect(seen.away).toBeGreaterThan(0);
  expect(seen.slowest).toBeLessThan(longestAnswerMs);
  expect(seen.answers).toHaveLength(clients * commandsEach);
  const log = await store.database.caseEvent.findMany({ where: { type: 'renamed' } });
  expect(log.map((event) => `${event.caseId} ${event.seq}`).toSorted()).toEqual(
    seen.answers.map(({ agency, seq }) => `${agency} ${seq}`).toSorted(),
  );
  expect(await verify(store)).toEqual([]);
});
