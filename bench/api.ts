/** Reads and commands over HTTP under a steady load, beside what HTTP and the engine cost when they do nothing. */

import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import Fastify from 'fastify';
import type { Actor, CaseRef } from '../domain/words.ts';
import { settle } from '../play/rehearsal.ts';
import { openDatabase } from '../prisma/client.ts';
import { dataConverter } from '../temporal/connect.ts';
import { answered } from './bare-update.ts';
import { adoption, must, now, say, start } from './common.ts';
import type { Engines } from './engines.ts';
import { row, steady, timed } from './figures.ts';
import { apiFor } from './served.ts';

const publicUrl = 'https://bench.example';
const perSecond = 50;
const seconds = 20;

/** How often "cannot answer now" was the answer: it counts with the time it took. */
let away = 0;

async function answerOf(request: Promise<Response>): Promise<void> {
  const answer = await request;
  await answer.arrayBuffer();
  if (answer.status === 503) away += 1;
  else if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
}

/** Our API over the bench's database, as in production: the database's own role, a session, the worker beside it. */
async function ours(engines: Engines, hr: Actor & { type: 'person' }) {
  const database = openDatabase(engines.databaseUrl, 10, 'forlop_api');
  const store = { ...engines.store, database };
  const { app, secret } = await apiFor(store, publicUrl, hr.id);
  const cookie = `__Host-forlop=${secret}`;
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    read: (n: number) => answerOf(fetch(`${origin}/v1/positions/http-${n % 40}/course`, { headers: { cookie } })),
    command: (n: number) =>
      answerOf(
        fetch(`${origin}/v1/positions/http-${n % 40}/addChannel`, {
          method: 'POST',
          headers: { cookie, origin: publicUrl, 'content-type': 'application/json', 'idempotency-key': `http-${n}` },
          body: JSON.stringify({ channel: 'nav', on: start, link: `https://nav.example/h${n}` }),
        }),
      ),
    stop: async () => {
      await app.close();
      await database.$disconnect();
    },
  };
}

async function bareFastify() {
  const app = Fastify();
  app.get('/', async () => ({ hello: 'world' }));
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return { ask: () => answerOf(fetch(origin)), stop: () => app.close() };
}

async function bareUpdate({ temporal, client }: Engines) {
  const connection = await NativeConnection.connect({ address: temporal.TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection,
    namespace: temporal.TEMPORAL_NAMESPACE,
    taskQueue: 'bare-update',
    workflowsPath: fileURLToPath(new URL('./bare-update.ts', import.meta.url)),
    dataConverter: dataConverter(temporal.PAYLOAD_KEYS),
  });
  const running = worker.run();
  const handles = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      client.workflow.start('bareUpdate', { taskQueue: 'bare-update', workflowId: `bare-update-${n}` }),
    ),
  );
  return {
    ask: (n: number) => handles[n % handles.length]?.executeUpdate(answered) ?? Promise.resolve(),
    stop: async () => {
      await Promise.all(handles.map((handle) => handle.terminate()));
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

export async function measureApi(engines: Engines, hr: Actor & { type: 'person' }): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    const ref: CaseRef = { kind: 'position', id: `http-${n}` };
    await must(engines, ref, adoption(), hr, 'adopt');
  }
  await settle(engines.store, now, { patienceMs: 300_000, againMs: 5_000 });
  const [api, http, updates] = [await ours(engines, hr), await bareFastify(), await bareUpdate(engines)];
  const load = (work: (n: number) => Promise<unknown>) => steady({ perSecond, seconds, work });
  const [read, command] = [await load(api.read), await load(api.command)];
  const [hello, update] = [await load(http.ask), await load(updates.ask)];
  const ceiling = await timed(4_000, 32, http.ask);
  await Promise.all([api.stop(), http.stop(), updates.stop()]);
  await settle(engines.store, now, { patienceMs: 300_000, againMs: 5_000 });
  say(`\n## Over HTTP, ${perSecond} requests a second for ${seconds} s, the worker tending beside it\n`);
  say(row('', 'p50 ms', 'p99 ms'));
  say(row('---', '---', '---'));
  say(row('a read of a case', read.p50, read.p99));
  say(row('a command', command.p50, command.p99));
  say(row('bare Fastify', hello.p50, hello.p99));
  say(row('bare Temporal update', update.p50, update.p99));
  say(row('ratio of reads to bare Fastify', read.p50 / hello.p50, read.p99 / hello.p99));
  say(row('ratio of commands to bare updates', command.p50 / update.p50, command.p99 / update.p99));
  say(
    `\nBare Fastify’s ceiling with the same client: ${ceiling.perSecond.toFixed(0)} requests a second. Answers of 503: ${away}.`,
  );
}
