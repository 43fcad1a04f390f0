/** HR works through a position's applications (R-APP-5, R-POS-9): counted all, shown a page at a time, logged as shown (R-PRV-5). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoardBody } from '../../api/cases/bodies.ts';
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
  const hr = person(world.people['hr'] ?? '');
  // Beside the one of the world, who has ticked.
  for (const n of [1, 2, 3]) {
    const applicant = { name: `Person ${n}`, email: `p${n}@person.test`, language: 'nb' };
    const given = { position: 'nav-stilling', applicant, ticked: false, receivedOn: '2017-02-03' };
    await bare.must(caseOf('application', `asked-${n}`), { type: 'receive', ...given }, hr);
  }
  await bare.must(caseOf('application', 'asked-3'), { type: 'withdraw', how: 'telephone', on: '2017-02-03' }, hr);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

async function board(query: string): Promise<BoardBody> {
  const url = `/v1/positions/nav-stilling/applications${query}`;
  const { status, body } = await api.ask('GET', url, { headers: world.as['hr'] ?? {} });
  expect(status).toBe(200);
  return body as BoardBody;
}

const logged = async (): Promise<readonly string[]> =>
  (await bare.store.database.accessLog.findMany({ where: { readerId: world.people['hr'] ?? '' } })).map(
    ({ caseId }) => caseId,
  );

test('everybody is counted, and nobody is named or logged for it', async () => {
  const { items, groups, answers, next } = await board('?limit=0');
  expect([items, next]).toEqual([[], null]);
  expect(groups).toMatchObject({ confirmed: 1, asked: 2, withdrawn: 1, toSettle: 0 });
  expect(answers).toEqual({ given: 0, of: 3 });
  expect(await logged()).toEqual([]);
});

test('a group comes a page at a time, and who is on the page is logged as read', async () => {
  const first = await board('?group=asked&limit=1');
  expect(first.items.map(({ name }) => name)).toEqual(['Person 1']);
  expect(await logged()).toEqual(['asked-1']);
  const second = await board(`?group=asked&limit=1&cursor=${first.next}`);
  expect([second.items.map(({ id }) => id), second.next]).toEqual([['asked-2'], null]);
  expect(await logged()).toEqual(['asked-1', 'asked-2']);
});

test('where the question stands is said, and neither whose word it was nor why', async () => {
  const { items } = await board('?group=confirmed');
  expect(items.map(({ group }) => group)).toEqual(['confirmed']);
  expect(JSON.stringify(items)).not.toMatch(/settledBy|tick/);
});

test('who is owed an answer is neither the one who withdrew nor the answered', async () => {
  expect((await board('?answer=waiting')).items.map(({ id }) => id)).toEqual(['nav-soknad', 'asked-1', 'asked-2']);
  expect((await board('?answer=given')).items).toEqual([]);
});
