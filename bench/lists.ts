/**
 * Lists of ten thousand beside lists of a hundred, for whoever sees all of them: in the database, over HTTP, and in a
 * browser until the rows are seen (R-DUT-7). What HR has to do is as much: every case has a duty of theirs.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readDesk } from '../api/desk/files.ts';
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef, PersonId } from '../domain/words.ts';
import { freePort } from '../embedded/free-port.ts';
import { type EmbeddedPostgres, startPostgres } from '../embedded/postgres.ts';
import { openDatabase } from '../prisma/client.ts';
import { migrate } from '../prisma/migrate.ts';
import { give } from '../store/give.ts';
import { myDuties } from '../store/reading-duties.ts';
import { scoped, scopeOf } from '../store/scope.ts';
import { searchCases } from '../store/searching.ts';
import { type Store, transact } from '../store/store.ts';
import { startChromium } from '../test/support/chromium.ts';
import { copyPosition } from '../test/support/many-cases.ts';
import { adoption, agency, now, say, start } from './common.ts';
import { percentile, row } from './figures.ts';
import { apiFor } from './served.ts';

const sizes = [100, 10_000] as const;
const times = 9;
/** Of a whole page in a browser. */
const openings = 3;

/** Milliseconds that half of the runs stay under; the first, which warms up, is left out. */
async function median(work: () => Promise<unknown>, runs = times): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n <= runs; n += 1) {
    const began = performance.now();
    await work();
    if (n > 0) took.push(performance.now() - began);
  }
  return percentile(took, 0.5);
}

/** Answers by name, in milliseconds. */
type Figures = ReadonlyMap<string, number>;

async function seed(store: Store, count: number): Promise<{ readonly hr: PersonId; readonly coordinator: PersonId }> {
  await store.database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(now) } });
  const service: Actor = { type: 'service' };
  let keys = 0;
  const must = async (ref: CaseRef, command: AnyCommand, actor: Actor = service): Promise<void> => {
    keys += 1;
    const answer = await give(store, { ref, command, actor, key: `seed-${keys}` });
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusals)}`);
  };
  const appoint = async (ref: CaseRef, role: string): Promise<PersonId> => {
    await must(ref, { type: 'appoint', role, person: { name: role, email: `${role}@bench.example` } });
    return (await store.database.roleHolder.findFirstOrThrow({ where: { role } })).personId;
  };
  const programme: CaseRef = { kind: 'agency', id: 'programme' };
  await must(programme, { type: 'register', name: 'Programmet', coordinates: true });
  await must(agency, { type: 'register', name: 'Etaten', coordinates: false });
  const coordinator = await appoint(programme, 'coordinator');
  const hr = await appoint(agency, 'hr');
  await must({ kind: 'position', id: 'one' }, adoption(), { type: 'person', id: hr });
  await copyPosition(store, { id: 'one', count: count - 1, prefix: 'many' });
  await store.database.$executeRaw`VACUUM ANALYZE`;
  return { hr, coordinator };
}

const asked = { late: false, sort: 'due', limit: 25 } as const;

async function inDatabase(store: Store, person: PersonId): Promise<Figures> {
  const reader = { type: 'person', id: person } as const;
  const own = scoped(store, await transact(store, (tx) => scopeOf(tx, reader, start)));
  const search = (more: object = {}) => searchCases(own, reader, { ...asked, ...more });
  const { next } = await search();
  return new Map([
    ['the first page', await median(() => search())],
    ['the next page', await median(() => search({ after: next }))],
    ['one kind and step', await median(() => search({ kind: 'position', status: 'advertised' }))],
    ['what is late', await median(() => search({ late: true }))],
    ['a word of the title', await median(() => search({ text: 'stilling 7' }))],
    ['what one has to do', await median(() => myDuties(own, reader, { limit: 100 }))],
  ]);
}

async function overHttp(origin: string, cookie: string): Promise<Figures> {
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const ask = async (path: string, body?: object): Promise<void> => {
    const how = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(origin + path, { headers, ...how });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  };
  return new Map([
    ['the first page, over HTTP', await median(() => ask('/v1/cases/search', {}))],
    [
      'one kind and step, over HTTP',
      await median(() => ask('/v1/cases/search', { kind: 'position', status: 'advertised' })),
    ],
    ['what one has to do, over HTTP', await median(() => ask('/v1/duties'))],
  ]);
}

/** Until the rows of another page or choice stand where the old ones stood. */
async function untilOthers(page: Page, act: () => Promise<unknown>): Promise<void> {
  const heading = page.locator('h2 output');
  const before = await heading.innerText();
  await act();
  await page.waitForFunction(
    `document.querySelector('h2 output')?.innerText !== ${JSON.stringify(before)} && document.querySelector('.desk-item') !== null`,
  );
}

async function inBrowser(origin: string, secret: string): Promise<Figures> {
  const browser = await startChromium('--lang=nb-NO');
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'forlop', value: secret, url: origin }]);
    const page = await context.newPage();
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    const opened = (path: string) =>
      median(async () => {
        await page.goto(origin + path);
        await page.locator('.desk-item').first().waitFor();
      }, openings);
    const figures = new Map([
      ['“Mine gjøremål” until rows are seen', await opened('/gjoremal')],
      ['“Saker” until rows are seen', await opened('/saker')],
    ]);
    const turns: number[] = [];
    for (let n = 0; n < openings; n += 1)
      turns.push(await timed(() => untilOthers(page, () => page.getByRole('link', { name: 'Neste side' }).click())));
    figures.set('a page turned', percentile(turns, 0.5));
    const late = page.getByLabel('Bare det som er over fristen');
    figures.set('a choice made', await timed(() => untilOthers(page, () => late.check())));
    return figures;
  } finally {
    await browser.close();
  }
}

/** An API over the database as in production, with the desk. */
async function served<T>(
  store: Store,
  person: PersonId,
  work: (origin: string, secret: string) => Promise<T>,
): Promise<T> {
  const desk = await readDesk();
  if (desk === null) throw new Error('The desk is not built: npm run build');
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const { app, secret } = await apiFor(store, publicUrl, person, desk);
  await app.listen({ host: '127.0.0.1', port });
  try {
    return await work(publicUrl, secret);
  } finally {
    await app.close();
  }
}

/** By role and what is asked: "HR: the first page". */
async function measured(server: EmbeddedPostgres, count: number): Promise<Figures> {
  const name = `list_${count}`;
  await server.createDatabase(name);
  await migrate(server.url(name));
  const shared = { machineNow: () => Date.now(), hashKey: 'bench-hash-key-0123456789', wake: async () => {} };
  const owner: Store = { ...shared, database: openDatabase(server.url(name), 4) };
  const { hr, coordinator } = await seed(owner, count);
  await owner.database.$disconnect();
  const store: Store = { ...shared, database: openDatabase(server.url(name), 8, 'forlop_api') };
  const all = new Map<string, number>();
  for (const [role, person] of Object.entries({ HR: hr, coordinator })) {
    const found = [
      ...(await inDatabase(store, person)),
      ...(await served(store, person, async (origin, secret) => [
        ...(await overHttp(origin, `forlop=${secret}`)),
        ...(role === 'HR' ? await inBrowser(origin, secret) : []),
      ])),
    ];
    for (const [what, ms] of found) all.set(`${role}: ${what}`, ms);
  }
  await store.database.$disconnect();
  return all;
}

export async function measureLists(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-lists-'));
  await chmod(folder, 0o755); // PostgreSQL may run under another account.
  const server = await startPostgres({ dataDir: join(folder, 'pg'), port: await freePort(), log: () => undefined });
  try {
    const [few, many] = [await measured(server, sizes[0]), await measured(server, sizes[1])];
    say(`\n## Lists, ${sizes[1].toLocaleString('en')} cases beside ${sizes[0]}, median of ${times}\n`);
    say(row('', `${sizes[1]}, ms`, `${sizes[0]}, ms`, 'ratio'));
    say(row('---', '---', '---', '---'));
    for (const [what, ms] of many) say(row(what, ms, few.get(what) ?? 0, ms / (few.get(what) ?? Number.NaN)));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
