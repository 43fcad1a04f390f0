import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { openDatabase } from '../../prisma/client.ts';
import { anAgency, type Bare, difi, startBare } from '../support/bare.ts';

const token = 'test-token-0123456789-0123456789-0123';
const faults: string[] = [];
let bare: Bare;
let hr: string;
let app: ReturnType<typeof buildApp>;

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  app = buildApp({ store: bare.store, token, onFault: (code) => faults.push(code) });
});
afterAll(async () => {
  await app.close();
  await bare.stop();
  expect(faults).toEqual([]);
});

interface Asked {
  readonly url?: string;
  readonly method?: 'POST' | 'GET';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

let keys = 0;
const valid = () => ({ authorization: `Bearer ${token}`, 'x-actor': hr, 'idempotency-key': `api-${++keys}` });
const without = (name: string) => Object.fromEntries(Object.entries(valid()).filter(([key]) => key !== name));
const rename = (name: string) => ({ type: 'rename', name });

async function ask({ url = '/v1/cases/agency/difi/commands', method = 'POST', headers, body = rename('Difi') }: Asked) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const sent = { 'content-type': 'application/json', ...(headers ?? valid()) };
  const answer = await app.inject({ method, url, headers: sent, ...(method === 'POST' ? { payload } : {}) });
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    body: answer.json<Record<string, unknown>>(),
  };
}

test('a command is answered with what was recorded, and again under its key', async () => {
  const headers = valid();
  const first = await ask({ headers, body: rename('Direktoratet') });
  expect(first).toMatchObject({ status: 200, body: { events: ['renamed'], repeated: false } });
  expect(await ask({ headers, body: rename('Direktoratet') })).toMatchObject({
    status: 200,
    body: { ...first.body, repeated: true },
  });
});

const problems: readonly (readonly [string, number, string, () => Asked])[] = [
  ['no bearer token', 401, 'unauthorised', () => ({ headers: without('authorization') })],
  [
    'another token',
    401,
    'unauthorised',
    () => ({ headers: { ...valid(), authorization: `Bearer ${'x'.repeat(token.length)}` } }),
  ],
  [
    'a token of other letters and the same length',
    401,
    'unauthorised',
    () => ({ headers: { ...valid(), authorization: `Bearer ${'ø'.repeat(token.length)}` } }),
  ],
  ['no actor', 400, 'noActor', () => ({ headers: without('x-actor') })],
  ['an empty actor', 400, 'noActor', () => ({ headers: { ...valid(), 'x-actor': '' } })],
  ['no key', 400, 'noKey', () => ({ headers: without('idempotency-key') })],
  ['a key without end', 400, 'noKey', () => ({ headers: { ...valid(), 'idempotency-key': 'k'.repeat(201) } })],
  ['a body that is no JSON', 400, 'badBody', () => ({ body: '{"type":' })],
  ['a body that is no command', 400, 'badBody', () => ({ body: [1, 2] })],
  ['an address that there is not', 404, 'notFound', () => ({ url: '/v1/nothing' })],
  ['a kind of case that there is not', 404, 'notFound', () => ({ url: '/v1/cases/party/difi/commands' })],
  ['an id that no case can have', 404, 'notFound', () => ({ url: '/v1/cases/agency/a%20b%00/commands' })],
  ['a method that there is not', 404, 'notFound', () => ({ method: 'GET' })],
  ['a stranger', 403, 'notAllowed', () => ({ headers: { ...valid(), 'x-actor': 'p-stranger' } })],
  ['a command that there is not', 422, 'refused', () => ({ body: { type: 'explode' } })],
  ['a field that there is not', 422, 'refused', () => ({ body: { ...rename('X'), nmae: 'Y' } })],
  ['a character that no database keeps', 422, 'refused', () => ({ body: rename('a\u0000b') })],
];

test.each(problems)('%s is %i, as problem+json', async (_, status, code, asked) => {
  const answer = await ask(asked());
  expect(answer.status).toBe(status);
  expect(answer.type).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({ type: `urn:forlop:problem:${code}`, status, title: expect.any(String) });
});

test('a key that was used for something else is refused by its field', async () => {
  const headers = valid();
  await ask({ headers, body: rename('Én') });
  const answer = await ask({ headers, body: rename('To') });
  expect(answer).toMatchObject({ status: 422, body: { refusals: [{ code: 'keyUsedOtherwise', field: 'key' }] } });
});

test('nobody can speak as the service or as a case', async () => {
  for (const actor of ['service', 'service:', 'case', 'difi']) {
    expect((await ask({ headers: { ...valid(), 'x-actor': actor } })).status).toBe(403);
  }
});

test('every fault of a command is named with its field', async () => {
  const answer = await ask({ url: '/v1/cases/position/new/commands', body: { type: 'stop', reason: '', extra: 1 } });
  expect(answer.body['refusals']).toEqual([
    expect.objectContaining({ field: 'reason' }),
    expect.objectContaining({ field: 'extra', code: 'unknownField' }),
  ]);
});

test('a database that is away is 503 with the time to wait, and readiness says so', async () => {
  const database = openDatabase('postgresql://forlop:none@127.0.0.1:1/none', 2);
  const away = buildApp({ store: { ...bare.store, database }, token, onFault: () => {} });
  const payload = rename('Borte');
  const answer = await away.inject({
    method: 'POST',
    url: '/v1/cases/agency/difi/commands',
    headers: valid(),
    payload,
  });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('5');
  expect((await away.inject('/health/ready')).statusCode).toBe(503);
  expect((await away.inject('/health/live')).statusCode).toBe(200);
  await away.close();
  await database.$disconnect();
});

test('over a real connection: the same answers, and health without a token', async () => {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  const url = `${origin}/v1/cases/agency/difi/commands`;
  const headers = { ...valid(), 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(rename('Over nettet')) });
  expect(answer.status).toBe(200);
  expect((await fetch(url, { method: 'POST' })).status).toBe(401);
});
