/** One address a command, through the one door; errors from one table (RFC 9457). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../prisma/client.ts';
import { type Asking, publicUrl, startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, difi, startBare } from '../support/bare.ts';

const rename = '/v1/agencies/difi/rename';
let bare: Bare;
let api: TestApi;
let hr: Readonly<Record<string, string>>;

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  api = await startApi(bare);
  hr = await api.signedIn(await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' }));
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

test('a command is answered with what was recorded, and again under its key', async () => {
  const asking = { headers: hr, body: { name: 'Direktoratet' }, key: 'one' };
  const first = await api.ask('POST', rename, asking);
  expect(first).toMatchObject({ status: 200, body: { events: ['renamed'], repeated: false } });
  const { seq } = first.body as { seq: number };
  expect(first.headers['etag']).toBe(`"${seq}"`);
  expect(await api.ask('POST', rename, asking)).toMatchObject({ status: 200, body: { seq, repeated: true } });
});

const problems: readonly (readonly [string, number, string, 'GET' | 'POST' | 'PUT', string, () => Asking])[] = [
  ['nobody', 401, 'unauthorised', 'POST', rename, () => ({})],
  [
    'another token',
    401,
    'unauthorised',
    'POST',
    rename,
    () => ({ headers: { authorization: `Bearer ${'x'.repeat(43)}` } }),
  ],
  [
    'a session that is not there',
    401,
    'unauthorised',
    'POST',
    rename,
    () => ({ headers: { ...hr, cookie: '__Host-forlop=x' } }),
  ],
  ['an empty key', 400, 'badRequest', 'POST', rename, () => ({ headers: hr, key: '' })],
  ['a key without end', 400, 'badRequest', 'POST', rename, () => ({ headers: hr, key: 'k'.repeat(201) })],
  ['a body that is no JSON', 400, 'badRequest', 'POST', rename, () => ({ headers: hr, body: '{"name":' })],
  ['a body that is no object', 400, 'badRequest', 'POST', rename, () => ({ headers: hr, body: [1, 2] })],
  [
    'a body of another type',
    415,
    'notJson',
    'POST',
    rename,
    () => ({ headers: { ...hr, 'content-type': 'text/csv' } }),
  ],
  ['a body of 1 MB', 413, 'tooLarge', 'POST', rename, () => ({ headers: hr, body: { name: 'x'.repeat(1_000_001) } })],
  ['an address that there is not', 404, 'notFound', 'POST', '/v1/nothing', () => ({ headers: hr })],
  ['an id that no case can have', 400, 'badRequest', 'POST', '/v1/agencies/a%20b/rename', () => ({ headers: hr })],
  ['a method that there is not', 405, 'methodNotAllowed', 'PUT', rename, () => ({ headers: hr })],
  [
    'a page of another site',
    403,
    'foreignOrigin',
    'POST',
    rename,
    () => ({ headers: { ...hr, 'sec-fetch-site': 'cross-site' } }),
  ],
  [
    'a command of another agency',
    403,
    'notAllowed',
    'POST',
    '/v1/agencies/nav/rename',
    () => ({ headers: hr, body: { name: 'X' } }),
  ],
  [
    'a command that chooses itself',
    422,
    'refused',
    'POST',
    rename,
    () => ({ headers: hr, body: { name: 'X', type: 'register' } }),
  ],
  [
    'a field that there is not',
    422,
    'refused',
    'POST',
    rename,
    () => ({ headers: hr, body: { name: 'X', nmae: 'Y' } }),
  ],
  [
    'a character that no database keeps',
    422,
    'refused',
    'POST',
    rename,
    () => ({ headers: hr, body: { name: 'a\u0000b' } }),
  ],
  [
    'a case that was read before a change',
    412,
    'changedMeanwhile',
    'POST',
    rename,
    () => ({ headers: { ...hr, 'if-match': '"1"' }, body: { name: 'X' } }),
  ],
];

test.each(problems)('%s is %i, as problem+json', async (_, status, code, method, url, asking) => {
  const answer = await api.ask(method, url, asking());
  expect(answer).toMatchObject({
    status,
    body: { type: `urn:forlop:problem:${code}`, status, title: expect.any(String) },
  });
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
});

test('405 says what is allowed', async () => {
  const answer = await api.ask('PUT', rename, { headers: hr });
  expect(answer.headers['allow']).toBe('POST');
});

test('a key that was used for something else is refused by its field', async () => {
  await api.ask('POST', rename, { headers: hr, body: { name: 'Én' }, key: 'twice' });
  const answer = await api.ask('POST', rename, { headers: hr, body: { name: 'To' }, key: 'twice' });
  expect(answer).toMatchObject({ status: 422, body: { faults: [{ code: 'keyUsedOtherwise', field: 'key' }] } });
});

test('what was read is what is written: with the ETag of now the command is given', async () => {
  const read = await api.ask('GET', '/v1/agencies/difi', { headers: hr });
  const headers = { ...hr, 'if-match': String(read.headers['etag']) };
  expect((await api.ask('POST', rename, { headers, body: { name: 'Lest' } })).status).toBe(200);
  expect((await api.ask('POST', rename, { headers, body: { name: 'Ikke lest' } })).status).toBe(412);
});

test('every fault of a command is named with its field, in the reader’s language', async () => {
  const headers = { ...hr, 'accept-language': 'nn-NO,nn;q=0.9,en;q=0.5' };
  const answer = await api.ask('POST', '/v1/positions/new/stop', { headers, body: { reason: '', extra: 1 } });
  expect((answer.body as { faults: unknown[] }).faults).toEqual([
    expect.objectContaining({ field: 'reason', text: expect.stringMatching(/./) }),
    expect.objectContaining({ field: 'extra', code: 'unknownField', text: expect.stringContaining('Rett namnet') }),
  ]);
});

test('words that look like a diagnosis are warned of, and kept until somebody takes them out', async () => {
  const position = '/v1/positions/warned/adopt';
  const { type: _, ...body } = { ...aPosition(), qualifications: 'Du har hatt depresjon' } as Record<string, unknown>;
  const answer = await api.ask('POST', position, { headers: hr, body });
  expect(answer).toMatchObject({ status: 200, body: { warnings: [{ field: 'qualifications', about: 'health' }] } });
});

test('a database that is away is 503 with the time to wait, and readiness says so', async () => {
  const database = openDatabase('postgresql://forlop:none@127.0.0.1:1/none', 2);
  const store = { ...bare.store, database };
  const away = await startApi({ ...bare, store, databaseUrl: 'postgresql://forlop:none@127.0.0.1:1/none' });
  const answer = await away.ask('POST', rename, { headers: hr, body: { name: 'Borte' } });
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect((await away.app.inject('/health/ready')).statusCode).toBe(503);
  expect((await away.app.inject('/health/live')).statusCode).toBe(200);
  await away.stop();
  await database.$disconnect();
});

test('too many requests are 429 with the time to wait', async () => {
  const narrow = await startApi(bare, 2);
  await narrow.ask('GET', '/v1/me', { headers: hr });
  await narrow.ask('GET', '/v1/me', { headers: hr });
  const answer = await narrow.ask('GET', '/v1/me', { headers: hr });
  expect(answer).toMatchObject({ status: 429, body: { type: 'urn:forlop:problem:tooMany' } });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  await narrow.stop();
});

test('over a real connection: the same answers, and strict headers', async () => {
  const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
  expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  const headers = { ...hr, 'content-type': 'application/json', 'idempotency-key': 'net' };
  const answer = await fetch(`${origin}${rename}`, {
    method: 'POST',
    headers: { ...headers, origin: publicUrl },
    body: '{"name":"Over nettet"}',
  });
  expect(answer.status).toBe(200);
  for (const [name, value] of [
    ['content-security-policy', /default-src 'self'.*frame-ancestors 'none'/],
    ['referrer-policy', /^no-referrer$/],
    ['x-content-type-options', /^nosniff$/],
    ['cache-control', /^no-store$/],
  ] as const)
    expect(answer.headers.get(name), name).toMatch(value);
});
