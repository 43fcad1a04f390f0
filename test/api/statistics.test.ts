/** Publishing statistics over HTTP: the coordinator's act, done once, by a database role that may do no more (R-STA-2, R-STA-3). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../domain/statistics/publication.ts';
import { openDatabase } from '../../prisma/client.ts';
import { enterScope } from '../../store/scope.ts';
import { publishStatistics, readStatistics } from '../../store/statistics.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  const term = { start: '2016-12-01', leaving: '2018-05-31', percentage: 100, leader: world.people['leader'] };
  for (let n = 1; n <= 6; n += 1) {
    const employee = { name: `Ansatt ${n}`, email: `a${n}@nav.test`, language: 'nb' };
    const adopt = { type: 'adopt', agency: 'nav', title: 'Rådgiver', employee, ...term };
    await bare.must(caseOf('employment', `ansatt-${n}`), adopt, person(world.people['hr'] ?? ''));
  }
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const as = (who: string) => ({ headers: world.as[who] ?? {} });
const url = '/v1/statistics/publications';
const others = ['hr', 'hrHead', 'leader', 'employee', 'applicant', 'system', 'stranger'];
const publications = (): Promise<number> => bare.store.database.statisticPublication.count();

test.each(others)('%s neither publishes nor sees what would be published', async (who) => {
  expect((await api.ask('POST', url, as(who))).status).toBe(403);
  expect((await api.ask('GET', `${url}/preview`, as(who))).status).toBe(403);
  expect(await publications()).toBe(0);
});

test('nobody is nobody, and a publication needs a key', async () => {
  expect((await api.ask('POST', url)).status).toBe(401);
  expect((await api.ask('GET', `${url}/preview`)).status).toBe(401);
  expect((await api.ask('POST', url, { ...as('coordinator'), key: '' })).status).toBe(400);
});

describe('the coordinator', () => {
  test('sees which numbers would be shown, and none of them', async () => {
    const { status, body } = await api.ask('GET', `${url}/preview`, as('coordinator'));
    expect(status).toBe(200);
    const { lines, number, shown, hidden } = body as {
      number: number;
      shown: number;
      hidden: number;
      lines: Record<string, unknown>[];
    };
    expect([number, shown > 0, hidden > 0]).toEqual([1, true, true]);
    const whole = lines.find((line) => [line['agency'], line['round'], line['year']].every((one) => one === null));
    expect(whole).toMatchObject({ shown: ['hired'] });
    expect(JSON.stringify(lines.map(({ year: _, ...line }) => line))).not.toMatch(/:\d/);
    expect(await publications()).toBe(0);
  });

  test('publishes what the preview said and the owner would have counted, once for each key', async () => {
    const { body: preview } = await api.ask('GET', `${url}/preview`, as('coordinator'));
    const first = await api.ask('POST', url, { ...as('coordinator'), key: 'etter-runden' });
    expect(first).toMatchObject({ status: 200, body: { number: 1, repeated: false } });
    const again = await api.ask('POST', url, { ...as('coordinator'), key: 'etter-runden' });
    expect(again.body).toEqual({ ...(first.body as object), repeated: true });
    expect(await publications()).toBe(1);
    const kept = await bare.store.database.statisticPublication.findFirstOrThrow();
    const made = await readStatistics(bare.store, 1);
    const count = made?.lines.flatMap(({ counts }) => Object.values(counts).filter((one) => one !== null)).length;
    expect(count).toBe((preview as { shown: number }).shown);
    expect((kept.counted as unknown[]).length).toBe(await unitsOfTheOwner());
    expect(kept.publishedBy).toBe(world.people['coordinator']);
  });

  /** The second publication of the same is the same: the owner, whom no policy binds, counts nobody else. */
  async function unitsOfTheOwner(): Promise<number> {
    const actor = { type: 'person', id: world.people['coordinator'] ?? '' } as const;
    expect(await publishStatistics(bare.store, actor)).toMatchObject({ ok: true, published: { number: 2 } });
    const row = await bare.store.database.statisticPublication.findUniqueOrThrow({ where: { number: 2 } });
    return (row.counted as unknown[]).length;
  }

  test('twice at once publishes once under one key, and never two of one number', async () => {
    const before = await publications();
    const same = await Promise.all([1, 2].map(() => api.ask('POST', url, { ...as('coordinator'), key: 'samtidig' })));
    expect(same.map(({ status }) => status)).toEqual([200, 200]);
    expect(await publications()).toBe(before + 1);
    const two = await Promise.all(['a', 'b'].map((key) => api.ask('POST', url, { ...as('coordinator'), key })));
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });
});

test.each(['hr', 'leader', 'system'])(
  '%s sees which publications there are, and what rounds are called',
  async (who) => {
    const { status, body } = await api.ask('GET', url, as(who));
    expect(status).toBe(200);
    const { items, agencies, rounds } = body as { items: { number: number }[]; agencies: unknown[]; rounds: unknown[] };
    expect(items.map(({ number }) => number)).toEqual([...items.map(({ number }) => number)].sort((a, b) => b - a));
    expect(items).toHaveLength(await publications());
    expect(agencies).toContainEqual({ id: 'skatt', name: 'skatt' });
    expect(rounds).toEqual([{ id: 'runde', name: 'Løpende' }]);
  },
);

describe('the database’s role', () => {
  const inScope = async <T>(coordinates: boolean, sql: string): Promise<T> => {
    const database = openDatabase(bare.databaseUrl, 2, 'forlop_api');
    try {
      return await database.$transaction(async (tx) => {
        const who = coordinates ? 'coordinator' : 'hr';
        await enterScope(tx, { person: world.people[who] ?? '', agencies: [], directory: [], coordinates });
        return (await tx.$queryRawUnsafe(sql)) as T;
      });
    } finally {
      await database.$disconnect();
    }
  };
  const insert = (by: string): string =>
    `INSERT INTO statistic_publication (number, at, published_by, lines, counted, shown, machine_at)
     VALUES (99, now(), '${by}', '[]', '[]', '[]', now())`;

  test('reads whom the publications counted in the coordinator’s scope, by the function alone', async () => {
    expect(await inScope<unknown[]>(false, 'SELECT * FROM earlier_publications()')).toEqual([]);
    expect((await inScope<unknown[]>(true, 'SELECT * FROM earlier_publications()')).length).toBe(await publications());
    await expect(inScope(true, 'SELECT counted FROM statistic_publication')).rejects.toThrow(/permission denied/);
  });

  test('adds none for others, none in another’s name, and changes none', async () => {
    const [hr, coordinator] = [world.people['hr'] ?? '', world.people['coordinator'] ?? ''];
    await expect(inScope(false, insert(hr))).rejects.toThrow(/row-level security/);
    await expect(inScope(false, insert(coordinator))).rejects.toThrow(/row-level security/);
    await expect(inScope(true, insert(hr))).rejects.toThrow(/row-level security/);
    for (const sql of ['DELETE FROM statistic_publication', `UPDATE statistic_publication SET lines = '[]'`])
      await expect(inScope(true, sql)).rejects.toThrow(/permission denied/);
  });
});

test('a preview is no publication: the next one is weighed against what was published alone', () => {
  const unit = (n: number) => ({
    id: `e-${n}`,
    place: { agency: 'a', employer: 'a', round: null },
    years: {
      ...{ applications: null, confirmed: null, interviewed: null, hired: 2017, extended: null },
      ...{ completed: null, permanent: null, left: null },
    },
    days: null,
  });
  const frame = {
    agencies: [{ agency: 'a', employer: 'a' }],
    rounds: [],
    taking: [],
    years: { first: 2017, last: 2017 },
  };
  const of = (count: number) => ({ ...frame, units: Array.from({ length: count }, (_, n) => unit(n)), work: [] });
  const { kept } = publish(of(6), []);
  publish(of(7), [kept]);
  expect(publish(of(12), [kept]).lines[0]?.counts.hired).toBe(12);
});
