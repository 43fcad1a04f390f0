/** One list of all one's cases (R-DUT-7): what is left out, in which order, and that pages lose and repeat nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundBody } from '../../api/cases/bodies.ts';
import { readers } from '../../domain/access.ts';
import { caseKinds } from '../../domain/words.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, startBare } from '../support/bare.ts';
import { copyPosition } from '../support/many-cases.ts';
import { buildWorld, holders, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const ask = async (who: string, body: object): Promise<{ readonly status: number; readonly body: FoundBody }> => {
  const answer = await api.ask('POST', '/v1/cases/search', { headers: world.as[who] ?? {}, body });
  return { status: answer.status, body: answer.body as FoundBody };
};
const found = async (who: string, body: object = {}): Promise<FoundBody> =>
  (await ask(who, { limit: 100, ...body })).body;
const idsOf = ({ items }: FoundBody): readonly string[] => items.map(({ id }) => id).toSorted();

describe.each(Object.keys(holders).filter((who) => !who.startsWith('system')))('%s', (who) => {
  test('finds what the matrix opens, and no more (R-ROLE-4)', async () => {
    const open = caseKinds.filter((kind) => {
      const role = holders[who]?.[kind];
      return role !== undefined && readers[kind].course.includes(role);
    });
    const seen = idsOf(await found(who));
    const ofWorld = Object.values(world.refs).map(({ id }) => id);
    expect(seen.filter((id) => ofWorld.includes(id))).toEqual(open.map((kind) => world.refs[kind].id).toSorted());
  });
});

test('an agency’s own system has lists of its own', async () => {
  expect((await ask('system', {})).status).toBe(403);
});

describe('what is left out', () => {
  test.each([
    ['of one kind', { kind: 'employment' }, ['nav-ansatt']],
    ['of one step', { kind: 'position', status: 'advertised' }, ['nav-stilling']],
    ['by a part of the title, in whatever case', { kind: 'position', text: 'dgIV' }, ['nav-stilling']],
    ['what a person’s name would find', { text: 'Anne' }, []],
    ['signs of the database’s own', { text: '%' }, []],
    ['of one round', { round: 'runde', kind: 'position' }, []],
    ['of one agency', { agency: 'skatt' }, []],
  ])('%s', async (_, body, ids) => {
    expect(idsOf(await found('hr', body))).toEqual(ids);
  });
});

test('a case says its agency and its round by name', async () => {
  const { items } = await found('coordinator', { kind: 'participation', round: 'runde' });
  expect(items).toMatchObject([{ agency: 'nav', roundName: 'Løpende', title: 'Løpende' }]);
  expect(items[0]?.agencyName).toMatch(/\S/);
});

test.each([['due'], ['changed']])(
  'a hundred cases on pages of seven, by %s: each once, in order, and all counted',
  async (sort) => {
    await copyPosition(bare.store, { id: 'nav-stilling', count: 93, prefix: `copy-${sort}` });
    const seen: FoundBody['items'] = [];
    let cursor: string | null = '';
    let total = 0;
    while (cursor !== null) {
      const { body } = await ask('hr', { kind: 'position', sort, limit: 7, ...(cursor === '' ? {} : { cursor }) });
      seen.push(...body.items);
      total = body.total;
      cursor = body.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBe(total);
    if (sort === 'changed') return;
    const duties = await bare.store.database.caseDuty.findMany({ orderBy: { due: 'asc' } });
    const dues = seen.map(({ id }) => duties.find(({ caseId }) => caseId === id)?.due ?? '9999');
    expect(new Set(dues).size).toBeGreaterThan(10);
    expect(dues).toEqual(dues.toSorted());
  },
);

test('a cursor that is none of ours is refused, in words', async () => {
  const { status } = await ask('hr', { cursor: 'bm9uc2Vuc2U' });
  expect(status).toBe(422);
});

test('only what is late, where that is asked for', async () => {
  await bare.sleepUntil('2017-04-10');
  const all = await found('hr', { kind: 'position', text: 'Rådgiver' });
  const late = await found('hr', { late: true, text: 'Rådgiver' });
  expect(idsOf(all)).toEqual(['nav-stilling']);
  expect(idsOf(late)).toContain('nav-stilling');
  expect(late.items.filter(({ open }) => !open.some((one) => one.late))).toEqual([]);
  const others = (await found('hr', { text: 'Rådgiver' })).items.filter(({ id }) => !idsOf(late).includes(id));
  expect(others.flatMap(({ open }) => open.filter((one) => one.late))).toEqual([]);
});
