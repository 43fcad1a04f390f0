/**
 * `npm run bench`: figures of one run on this machine, as ratios to what they are compared with. Never a test: a
 * machine's speed is no property of the code.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import pg from 'pg';
import { toInstant } from '../domain/calendar.ts';
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { freePort } from '../embedded/free-port.ts';
import { settle } from '../play/rehearsal.ts';
import { give } from '../store/give.ts';
import { keyedId } from '../store/ids.ts';
import { dataConverter } from '../temporal/connect.ts';
import { type BareCounts } from './bare-workflow.ts';
import { type Engines, withEngines } from './engines.ts';
import { row, timed } from './figures.ts';

const say = (line: string): void => console.log(line);
const start = '2027-01-04';
const now = toInstant(start, '09:00');
const service: Actor = { type: 'service' };
const agency: CaseRef = { kind: 'agency', id: 'bench' };

async function must(engines: Engines, ref: CaseRef, command: AnyCommand, actor: Actor, key: string): Promise<void> {
  const answer = await give(engines.store, { ref, command, actor, key });
  if (!answer.ok)
    throw new Error(`${command.type}: ${answer.refusals.map((one) => `${one.code} ${one.field}`).join(', ')}`);
}

async function prepare(engines: Engines): Promise<Actor> {
  const { store } = engines;
  await store.database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(now) } });
  await must(engines, agency, { type: 'register', name: 'Etaten', coordinates: true }, service, 'register');
  const hr = { name: 'Hanne HR', email: 'hr@bench.example' };
  await must(engines, agency, { type: 'appoint', role: 'hr', person: hr }, service, 'hr');
  await settle(store, now);
  const holder = await store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  return { type: 'person', id: holder.personId };
}

const adoption = (stage: 'advertised' | 'verifying'): AnyCommand => ({
  type: 'adopt',
  agency: agency.id,
  title: 'Rådgiver',
  positionCode: '1434',
  payFrom: 500_000,
  payTo: 600_000,
  unit: 'Analyse',
  leader: { name: 'Lars Leder', email: 'leder@bench.example' },
  jobLevel: 'rådgiver',
  percentage: 100,
  months: 18,
  place: 'Oslo',
  qualifications: 'Høyere utdanning',
  openings: 1,
  ordinary: true,
  rotation: false,
  hasTickBox: true,
  mode: 'byCandidate',
  deadline: '2027-02-15',
  targetGroup: 'disabilityOrGap',
  stage,
  link: 'https://bench.example/1',
  publishedOn: start,
  advertisement: 'Rådgiver i 18 måneder',
});

/** The door against the least that any such store must do: lock, append, update, commit. */
async function door(engines: Engines, hr: Actor): Promise<void> {
  const count = 400;
  const positions = Array.from({ length: 40 }, (_, n): CaseRef => ({ kind: 'position', id: `door-${n}` }));
  for (const ref of positions) await must(engines, ref, adoption('advertised'), hr, 'adopt');
  await settle(engines.store, now);
  const snooze = (n: number): AnyCommand => ({
    type: 'addChannel',
    channel: 'nav',
    on: start,
    link: `https://nav.example/${n}`,
  });
  const ours = await timed(count, 8, (n) =>
    must(engines, positions[n % positions.length] ?? agency, snooze(n), hr, `give-${n}`),
  );
  const pool = new pg.Pool({ connectionString: engines.databaseUrl, max: 8 });
  await pool.query(
    'CREATE TABLE bare_case (id text PRIMARY KEY, seq int); CREATE TABLE bare_event (id text, seq int, event jsonb)',
  );
  for (const { id } of positions) await pool.query('INSERT INTO bare_case VALUES ($1, 0)', [id]);
  const bare = await timed(count, 8, async (n) => {
    const client = await pool.connect();
    const id = positions[n % positions.length]?.id;
    await client.query('BEGIN');
    const { rows } = await client.query<{ seq: number }>('SELECT seq FROM bare_case WHERE id = $1 FOR UPDATE', [id]);
    await client.query('INSERT INTO bare_event VALUES ($1, $2, $3)', [
      id,
      (rows[0]?.seq ?? 0) + 1,
      JSON.stringify(snooze(n)),
    ]);
    await client.query('UPDATE bare_case SET seq = seq + 1 WHERE id = $1', [id]);
    await client.query('COMMIT');
    client.release();
  });
  await pool.end();
  await settle(engines.store, now);
  say('\n## One command through the door (8 at a time, worker awake beside it)\n');
  say(row('', 'per second', 'p50 ms', 'p99 ms'));
  say(row('---', '---', '---', '---'));
  say(row('give', ours.perSecond, ours.p50, ours.p99));
  say(row('bare transaction', bare.perSecond, bare.p50, bare.p99));
  say(row('ratio', ours.perSecond / bare.perSecond, ours.p50 / bare.p50, ours.p99 / bare.p99));
}

interface HistorySize extends BareCounts {
  readonly events: number;
  readonly bytes: number;
}

async function historyOf(engines: Engines, workflowId: string): Promise<HistorySize> {
  const total = { events: 0, bytes: 0, activities: 0, timers: 0, signals: 0 };
  for await (const run of engines.client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
    const history = await engines.client.workflow.getHandle(workflowId, run.runId).fetchHistory();
    const events = history.events ?? [];
    const has = (field: string) =>
      events.filter((event) => (event as unknown as Record<string, unknown>)[field] != null).length;
    total.events += events.length;
    total.bytes += run.historySize ?? 0;
    total.activities += has('markerRecordedEventAttributes') + has('activityTaskScheduledEventAttributes');
    total.timers += has('timerStartedEventAttributes');
    total.signals += has('workflowExecutionSignaledEventAttributes');
  }
  return total;
}

/** A position from adoption to a stop, every candidate answered and closed; and the same work with nothing in it. */
async function lifecycles(engines: Engines, hr: Actor): Promise<void> {
  const count = 60;
  const live = async (n: number): Promise<void> => {
    const ref: CaseRef = { kind: 'position', id: `life-${n}` };
    await must(engines, ref, adoption('advertised'), hr, 'adopt');
    await must(engines, ref, { type: 'stop', reason: 'Ingen bevilgning' }, hr, 'stop');
  };
  const began = performance.now();
  await timed(count, 8, live);
  await settle(engines.store, now, { patienceMs: 300_000, againMs: 5_000 });
  const ours = count / ((performance.now() - began) / 1_000);
  const size = await historyOf(engines, 'position/life-1');
  const bare = await bareLifecycles(engines, count, size);
  say('\n## Completed lifecycles (a position, adopted and stopped)\n');
  say(row('', 'per second', 'events', 'bytes', 'activities', 'timers', 'signals'));
  say(row('---', '---', '---', '---', '---', '---', '---'));
  say(row('Forløp', ours, size.events, size.bytes, size.activities, size.timers, size.signals));
  say(row('bare workflow', bare, '', '', size.activities, size.timers, size.signals));
  say(row('ratio', ours / bare, '', '', '', '', ''));
}

async function bareLifecycles(engines: Engines, count: number, counts: BareCounts): Promise<number> {
  const connection = await NativeConnection.connect({ address: engines.temporal.TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection,
    namespace: engines.temporal.TEMPORAL_NAMESPACE,
    taskQueue: 'bare',
    workflowsPath: fileURLToPath(new URL('./bare-workflow.ts', import.meta.url)),
    activities: { nothing: async () => {} },
    dataConverter: dataConverter(engines.temporal.PAYLOAD_KEYS),
  });
  const running = worker.run();
  const began = await timed(count, 8, async (n) => {
    const handle = await engines.client.workflow.start('bare', {
      taskQueue: 'bare',
      workflowId: `bare-${n}`,
      args: [counts],
    });
    for (let signal = 0; signal < counts.signals; signal += 1) await handle.signal('ping');
    await handle.result();
  });
  worker.shutdown();
  await running;
  await connection.close();
  return began.perSecond;
}

/** Two thousand people apply for one position. */
async function manyApplications(engines: Engines, hr: Actor, count: number): Promise<void> {
  const post: CaseRef = { kind: 'position', id: 'popular' };
  await must(engines, post, adoption('advertised'), hr, 'adopt');
  await settle(engines.store, now);
  const began = performance.now();
  const received = await timed(count, 8, (n) => {
    const ref: CaseRef = { kind: 'application', id: keyedId('a', engines.store.hashKey, post.id, String(n)) };
    const applicant = { name: `Søker ${n}`, email: `s${n}@bench.example` };
    return must(
      engines,
      ref,
      { type: 'receive', position: post.id, applicant, toolId: String(n), ticked: true, receivedOn: start },
      hr,
      'receive',
    );
  });
  await settle(engines.store, now, { patienceMs: 1_800_000, againMs: 10_000 });
  const rest = (performance.now() - began) / 1_000;
  const one = await timed(50, 1, (n) =>
    must(
      engines,
      post,
      { type: 'addChannel', channel: 'nav', on: start, link: `https://nav.example/p${n}` },
      hr,
      `p${n}`,
    ),
  );
  say(`\n## A position with ${count} applications\n`);
  say(
    row(
      'received per second',
      'p99 ms',
      'all receipts sent, per second',
      'a command to the position afterwards, p99 ms',
    ),
  );
  say(row('---', '---', '---', '---'));
  say(row(received.perSecond, received.p99, count / rest, one.p99));
}

/** From the command to "is running", with everything installed and a folder without data; then once more with it. */
async function startTimes(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'forlop-start-'));
  const ports = String(await freePort());
  const once = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const env = { ...process.env, FORLOP_DATA: data, FORLOP_PORTS: ports };
      const child = spawn(process.execPath, ['embedded/main.ts', '--empty'], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let seconds = 0;
      child.stdout.on('data', (text: Buffer) => {
        if (seconds > 0 || !text.toString().includes('is running')) return;
        seconds = (performance.now() - began) / 1_000;
        child.kill('SIGINT');
      });
      child.on('exit', () => (seconds > 0 ? resolve(seconds) : reject(new Error('the service did not start'))));
    });
  const first = await once();
  const again = await once();
  await rm(data, { recursive: true, force: true });
  say('\n## npm start -- --empty, when installed\n');
  say(row('first start, s', 'later start, s'));
  say(row('---', '---'));
  say(row(first, again));
}

const applications = Number(process.argv[2] ?? 2_000);
say(`# Forløp, measured ${process.version}, one run`);
await withEngines(process.env, async (engines) => {
  const hr = await prepare(engines);
  await door(engines, hr);
  await lifecycles(engines, hr);
  await manyApplications(engines, hr, applications);
});
await startTimes();
