/** One list of all one's cases (R-DUT-7): what is left out, in which order, and that pages lose and repeat nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundBody } from '../../api/cases/bodies.ts';
import type { MadeFeedBody, MyDutiesBody } from '../../api/people/bodies.ts';
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

describe('two of the same title are told apart', () => {
  const told = async (who: string) =>
    Object.fromEntries(
      (await found(who)).items.flatMap(({ id, person, from }) => ((from ?? person) ? [[id, { person, from }]] : [])),
    );

  test.each([
    ['hr', { 'nav-soknad': { person: 'Anne Aas', from: null }, 'nav-ansatt': { person: 'Eva', from: '2016-12-01' } }],
    ['leader', { 'nav-ansatt': { person: 'Eva', from: '2016-12-01' } }],
    // No names of an agency's people (R-ROLE-4); nobody needs their own.
    ['coordinator', { 'nav-ansatt': { person: null, from: '2016-12-01' } }],
    ['employee', { 'nav-ansatt': { person: null, from: '2016-12-01' } }],
    ['applicant', {}],
    ['hrOfAnother', {}],
  ])('%s knows %o', async (who, known) => {
    expect(await told(who)).toEqual(known);
  });

  test('a name in the list is a read of its case, logged once a day (R-PRV-5)', async () => {
    const readerId = world.people['hrHead'] ?? '';
    const logged = async () =>
      (await bare.store.database.accessLog.findMany({ where: { readerId }, orderBy: { caseId: 'asc' } })).map(
        ({ caseId, what, as }) => [caseId, what, as],
      );
    const before = (await logged()).length;
    await found('hrHead', { kind: 'position' });
    expect((await logged()).length).toBe(before);
    await found('hrHead');
    await found('hrHead');
    expect(await logged()).toEqual([
      ['nav-ansatt', 'course', ['hrHead']],
      ['nav-soknad', 'course', ['hrHead']],
    ]);
    expect(await bare.store.database.accessLog.count({ where: { readerId: world.people['coordinator'] ?? '' } })).toBe(
      0,
    );
  });
});

describe('so are the cases of what one has to do', () => {
  test.each([
    ['leader', ['Eva']],
    ['mentor', ['Eva']],
    ['deputyOfHr', ['Eva']],
  ])('%s meets %o', async (who, names) => {
    const { body } = await api.ask('GET', '/v1/duties?kind=employment', { headers: world.as[who] ?? {} });
    expect([...new Set((body as MyDutiesBody).items.map(({ person }) => person))]).toEqual(names);
  });
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

test('what one has to do, a page at a time: each once, in the order of all of them (R-DUT-7)', async () => {
  const as = { headers: world.as['deputyOfHr'] ?? {} };
  const page = async (query: string): Promise<MyDutiesBody> =>
    (await api.ask('GET', `/v1/duties?${query}`, as)).body as MyDutiesBody;
  const all = await page('limit=1000');
  expect(all.next).toBeNull();
  expect(all.items.length).toBeGreaterThan(100);
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const found: MyDutiesBody = await page(`limit=40${next === '' ? '' : `&cursor=${next}`}`);
    expect(found.items.length).toBeLessThanOrEqual(40);
    seen.push(...found.items.map((one) => `${one.case} ${one.duty}`));
    next = found.next;
  }
  expect(seen).toEqual(all.items.map((one) => `${one.case} ${one.duty}`));
});

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

test('the names of whom one’s duties are about are read once a day, and not by a calendar (R-PRV-5)', async () => {
  await bare.sleepUntil('2017-04-11');
  const readerId = world.people['mentor'] ?? '';
  const logged = () => bare.store.database.accessLog.count({ where: { readerId } });
  const headers = world.as['mentor'] ?? {};
  const made = await api.ask('POST', '/v1/me/feed', { headers });
  const before = await logged();
  const url = new URL((made.body as MadeFeedBody).url).pathname;
  const calendar = await api.app.inject({ method: 'GET', url });
  expect(calendar.statusCode).toBe(200);
  expect(calendar.body).not.toContain('Eva');
  expect(await logged()).toBe(before);
  await api.ask('GET', '/v1/duties', { headers });
  await api.ask('GET', '/v1/duties', { headers });
  expect(await logged()).toBe(before + 1);
});
