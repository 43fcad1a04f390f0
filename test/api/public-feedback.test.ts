/** "Did you find what you were looking for?" (R-RND-9): from anybody, kept of nobody, read by the coordinator. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi, type TestApi } from '../support/api.ts';
import { type Bare, startBare } from '../support/bare.ts';
import { htmlFaults } from './html-faults.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.stop();
  await bare.stop();
});

let sender = 0;
/** As a browser sends the form; each from an address of its own. */
const send = (
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  remote?: string,
) =>
  api.app.inject({
    method: 'POST',
    url: '/tilbakemelding',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl, ...headers },
    payload: new URLSearchParams({ page: '/stillinger', language: 'nb', text: '', ...fields }).toString(),
    remoteAddress: remote ?? `10.1.${Math.trunc(sender / 200)}.${(sender++ % 200) + 1}`,
  });
const kept = () => bare.store.database.publicFeedback.findMany({ orderBy: { id: 'asc' } });

test('an answer is kept with day, page and language, and nothing else of whoever gave it', async () => {
  const answer = await send({ page: '/rad', language: 'nn', found: 'no', text: 'Eg fann ikkje\r\nsøknadsfristen. ' });
  expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/tilbakemelding/takk?language=nn']);
  expect(answer.headers['set-cookie']).toBeUndefined();
  const [{ id: _, ...row } = { id: 0 }] = await kept();
  expect(row).toEqual({
    day: '2017-02-03',
    page: '/rad',
    language: 'nn',
    found: false,
    text: 'Eg fann ikkje\nsøknadsfristen.',
    redacted: false,
  });
});

test('yes alone is an answer', async () => {
  expect((await send({ found: 'yes' })).statusCode).toBe(303);
  expect((await kept()).at(-1)).toMatchObject({ found: true, text: null, page: '/stillinger' });
});

test('words that may say something of health are shown first, and kept only when sent again (R-PRV-1)', async () => {
  const before = (await kept()).length;
  const text = 'Jeg har diabetes & mer';
  const warned = await send({ found: 'no', text });
  expect(warned.statusCode).toBe(422);
  expect(warned.body).toContain('Teksten har ord som kan si noe om helse: diabetes.');
  expect(warned.body).toContain('\nJeg har diabetes &amp; mer</textarea>');
  expect(warned.body).toContain('value="no" required checked');
  expect(warned.headers['cache-control']).toBe('no-store');
  expect(htmlFaults(warned.body)).toEqual([]);
  expect(await kept()).toHaveLength(before);
  expect((await send({ found: 'no', text, anyway: 'yes' })).statusCode).toBe(303);
  expect((await kept()).at(-1)).toMatchObject({ text });
});

test.each([
  ['neither yes nor no', { text: 'Hei' }, 'Velg ja eller nei.'],
  ['a text that is too long', { found: 'yes', text: 'a'.repeat(2001) }, 'Kort den ned til 2000 tegn.'],
])('%s comes back with what is wrong', async (_, fields, said) => {
  const before = (await kept()).length;
  const answer = await send(fields);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(said);
  expect(htmlFaults(answer.body)).toEqual([]);
  expect(await kept()).toHaveLength(before);
});

test('a page that is none of ours is not kept as one', async () => {
  await send({ found: 'yes', page: 'https://elsewhere.test/?name=anne' });
  expect((await kept()).at(-1)).toMatchObject({ page: '/stillinger' });
});

test('another site’s form is refused', async () => {
  const answer = await send({ found: 'yes' }, { origin: 'https://elsewhere.test' });
  expect(answer.statusCode).toBe(403);
});

test('nobody fills the list: ten a minute from one address', async () => {
  const all = [];
  for (let i = 0; i < 11; i += 1) all.push((await send({ found: 'yes' }, {}, '10.9.9.9')).statusCode);
  expect(all).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
});

test('the coordinator reads the answers a page at a time, the latest first; nobody else does', async () => {
  const asCoordinator = { headers: world.as['coordinator'] ?? {} };
  const all = await kept();
  const found: string[] = [];
  let url: string | null = '/v1/feedback?limit=5';
  while (url !== null) {
    const { status, body } = await api.ask('GET', url, asCoordinator);
    expect(status).toBe(200);
    const { items, next } = body as { items: { id: string }[]; next: string | null };
    found.push(...items.map(({ id }) => id));
    url = next === null ? null : `/v1/feedback?limit=5&cursor=${next}`;
  }
  expect(found).toEqual(all.map(({ id }) => String(id)).toReversed());
  for (const who of Object.keys(world.as).filter((one) => one !== 'coordinator')) {
    const { status } = await api.ask('GET', '/v1/feedback', { headers: world.as[who] ?? {} });
    expect([who, status]).toEqual([who, 403]);
  }
  expect((await api.ask('GET', '/v1/feedback')).status).toBe(401);
});

test('a text that must not be kept is taken out by the coordinator, and that there was one stays', async () => {
  const row = (await kept()).find(({ text }) => text?.includes('diabetes'));
  const url = `/v1/feedback/${row?.id}/text`;
  for (const who of ['hr', 'applicant', 'system'])
    expect((await api.ask('DELETE', url, { headers: world.as[who] ?? {} })).status).toBe(403);
  const headers = world.as['coordinator'] ?? {};
  expect((await api.ask('DELETE', url, { headers })).status).toBe(204);
  expect((await kept()).find(({ id }) => id === row?.id)).toMatchObject({ text: null, redacted: true });
  expect((await api.ask('DELETE', '/v1/feedback/999999/text', { headers })).status).toBe(404);
});
