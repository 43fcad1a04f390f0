/** Webhooks out (R-OPS-9): registered over HTTP, written with the event, told to a real server that fails as servers do. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { deliverWebhooks } from '../../activities/webhooks/deliver.ts';
import { createPost } from '../../activities/webhooks/post.ts';
import { webhookTypes } from '../../domain/webhooks.ts';
import { health } from '../../store/health.ts';
import type { Store } from '../../store/store.ts';
import { sweep, unrest } from '../../store/sweep.ts';
import { verify } from '../../store/verify.ts';
import { givenUpAfterMs, keptMs } from '../../store/webhooks/outgoing.ts';
import { overlapMs } from '../../store/webhooks/secret.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { provedBy, type Receiver, startReceiver } from '../support/receiver.ts';

const publicUrl = 'https://forlop.test';
const hourMs = 3_600_000;

let bare: Bare;
let api: TestApi;
let receiver: Receiver;
let store: Store;
let asHr: Readonly<Record<string, string>>;
let hr = '';
let hrOfDifi = '';
/** Machine time that passes only here, after the real one. */
let passed = 0;
let number = 0;

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  store = { ...bare.store, machineNow: () => Date.now() + passed };
  api = await startApi({ ...bare, store });
  hrOfDifi = await bare.appoint(await anAgency(bare, 'difi'), 'hr', { name: 'Hilde', email: 'hilde@difi.test' });
  hr = await bare.appoint(await anAgency(bare, 'nav'), 'hr', { name: 'Hanne', email: 'hanne@nav.test' });
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});
beforeEach(async () => {
  receiver = await startReceiver();
  passed = 0;
  asHr = await api.signedIn(hr);
});
afterEach(async () => {
  await receiver.stop();
  await bare.store.database.webhookEndpoint.deleteMany();
});

const secretSchema = z.strictObject({ id: z.string(), secret: z.string().regex(/^whsec_[\w+/]{43}=$/) });
const pageSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), event: z.string(), type: z.string(), status: z.string(), code: z.string().nullable() }),
  ),
  next: z.string().nullable(),
});

async function register(types: readonly string[] = webhookTypes): Promise<z.infer<typeof secretSchema>> {
  const { status, body } = await api.ask('POST', '/v1/agencies/nav/webhooks', {
    headers: asHr,
    body: { url: receiver.url, types },
  });
  expect(status).toBe(201);
  return secretSchema.parse(body);
}

/** One event, of one position that is new. */
async function somethingHappens(agency = 'nav'): Promise<string> {
  const id = `stilling-${++number}`;
  await bare.must(
    caseOf('position', id),
    aPosition({ agency, leader: { name: 'Lars' } }),
    person(agency === 'nav' ? hr : hrOfDifi),
  );
  return id;
}

const tell = (id: string) => deliverWebhooks({ store, webhooks: { publicUrl, post: createPost(true) } }, id);
const endpointRow = (id: string) => store.database.webhookEndpoint.findUniqueOrThrow({ where: { id } });
const eventsOf = (got: Receiver['got']): readonly string[] => got.map(({ headers }) => String(headers['webhook-id']));

test('an event is told as a CloudEvent of ids and links, signed by Standard Webhooks', async () => {
  const { id, secret } = await register();
  const position = await somethingHappens();
  expect(await tell(id)).toEqual({ waitMs: null });
  const [got] = receiver.got;
  if (got === undefined) throw new Error('nothing came');
  expect(got.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
  const { seq } = await store.database.caseEvent.findFirstOrThrow({ where: { caseId: position, type: 'adopted' } });
  expect(JSON.parse(got.body)).toEqual({
    specversion: '1.0',
    id: `${position}:1.${seq}`,
    source: publicUrl,
    type: 'position.registered',
    subject: position,
    time: '2017-02-01T08:00:00.000Z',
    datacontenttype: 'application/json',
    data: {
      case: position,
      kind: 'position',
      agency: 'nav',
      parent: null,
      links: { api: `${publicUrl}/v1/positions/${position}`, page: `${publicUrl}/saker/${position}` },
    },
  });
  expect(eventsOf([got])).toEqual([`${position}:1.${seq}`]);
  expect(Math.abs(Number(got.headers['webhook-timestamp']) * 1000 - Date.now())).toBeLessThan(10_000);
  expect(provedBy(secret, got)).toBe(true);
  expect(provedBy(secret, { ...got, body: `${got.body} ` })).toBe(false);
});

test('only what an agency has asked for, of its own cases, and nothing while it is switched off', async () => {
  const { id } = await register(['position.published']);
  await somethingHappens();
  expect(await store.database.webhookDelivery.count()).toBe(0);
  await store.database.webhookEndpoint.update({ where: { id }, data: { types: ['position.registered'] } });
  await somethingHappens('difi');
  expect(await store.database.webhookDelivery.count()).toBe(0);
  expect((await api.ask('POST', `/v1/webhooks/${id}/disable`, { headers: asHr })).status).toBe(204);
  await somethingHappens();
  expect(await store.database.webhookDelivery.count()).toBe(0);
  expect((await api.ask('POST', `/v1/webhooks/${id}/enable`, { headers: asHr })).status).toBe(204);
  await somethingHappens();
  expect(await store.database.webhookDelivery.count()).toBe(1);
});

test('an endpoint is tried out with something of no event, signed as all else, and not while it is off', async () => {
  const { id, secret } = await register(['position.published']);
  const tried = () => api.ask('POST', `/v1/webhooks/${id}/try`, { headers: asHr });
  expect((await tried()).status).toBe(202);
  await tell(id);
  const [got] = receiver.got;
  if (got === undefined) throw new Error('nothing came');
  expect(provedBy(secret, got)).toBe(true);
  expect(JSON.parse(got.body)).toMatchObject({ type: 'forlop.trial', subject: 'nav', data: { kind: 'agency' } });
  expect(await store.database.webhookDelivery.findFirst()).toMatchObject({ status: 'delivered', code: '204' });
  await api.ask('POST', `/v1/webhooks/${id}/disable`, { headers: asHr });
  expect(await tried()).toMatchObject({ status: 422, body: { faults: [{ code: 'notActive' }] } });
});

test('what is only rehearsed is told to nobody outside', async () => {
  const { id } = await register();
  await store.database.webhookEndpoint.update({ where: { id }, data: { url: 'https://receiver.example/hook' } });
  await somethingHappens();
  const reached: string[] = [];
  const post = async ({ url }: { readonly url: string }) => {
    reached.push(url);
    return { kind: 'taken', code: '200' } as const;
  };
  await deliverWebhooks({ store, webhooks: { publicUrl, post } }, id);
  expect(reached).toEqual([]);
  expect(await store.database.webhookDelivery.findFirst()).toMatchObject({ code: 'rehearsal' });
});

test('an event and its delivery are written together or not at all', async () => {
  await register();
  const position = await somethingHappens();
  const before = await store.database.webhookDelivery.count();
  const refused = await bare.give(caseOf('position', position), aPosition({ agency: 'nav' }), person(hr));
  expect(refused.ok).toBe(false);
  expect(await store.database.webhookDelivery.count()).toBe(before);
});

test('what an applicant does reaches the agency’s system, and names nobody (R-PRV-4)', async () => {
  const { id } = await register();
  const position = await somethingHappens();
  const application = caseOf('application', 'soknad-1');
  const applicant = { name: 'Anne Aas', email: 'anne@person.test', language: 'nb' };
  const received = { position, applicant, ticked: true, receivedOn: '2017-02-01' };
  await bare.must(application, { type: 'receive', ...received }, person(hr));
  const { personId } = await store.database.casePerson.findFirstOrThrow({
    where: { caseId: application.id, role: 'applicant' },
  });
  const headers = await api.signedIn(personId);
  const withdrawn = await api.ask('POST', `/v1/applications/${application.id}/withdraw`, { headers });
  expect(withdrawn.status).toBe(200);
  await tell(id);
  const told = receiver.got.map(({ body }) => JSON.parse(body) as { type: string; data: { parent: string } });
  expect(told.map(({ type }) => type)).toEqual([
    'position.registered',
    'application.received',
    'application.withdrawn',
  ]);
  expect(told[1]?.data.parent).toBe(position);
  const all = receiver.got.map(({ body, headers: sent }) => body + JSON.stringify(sent)).join('\n');
  for (const word of ['Anne', 'person.test', personId, 'trainee', 'ticked', 'Rådgiver'])
    expect(all).not.toContain(word);
});

test('a server that fails is tried again, later each time, in order and under the same id', async () => {
  const { id, secret } = await register();
  receiver.behave(503);
  const [first, second] = [await somethingHappens(), await somethingHappens()];
  const waits: (number | null)[] = [];
  for (let tries = 0; tries < 8; tries += 1) {
    const { waitMs } = await tell(id);
    waits.push(Math.round((waitMs ?? 0) / 1000));
    expect((await tell(id)).waitMs).toBeGreaterThan(0);
    passed += waitMs ?? 0;
  }
  expect(waits).toEqual([5, 20, 80, 320, 1280, 5120, 14_400, 14_400]);
  expect(new Set(eventsOf(receiver.got))).toEqual(new Set([`${first}:1.2`]));
  expect(await unrest(store, 0)).toMatchObject({ webhooks: [id] });
  receiver.behave(200);
  expect(await tell(id)).toEqual({ waitMs: null });
  expect(eventsOf(receiver.got).slice(-2)).toEqual([`${first}:1.2`, `${second}:1.2`]);
  expect(receiver.got.every((got) => provedBy(secret, got))).toBe(true);
  expect(new Set(receiver.got.map(({ headers }) => headers['webhook-timestamp'])).size).toBeGreaterThan(5);
  expect(await endpointRow(id)).toMatchObject({ attempts: 0, failingSinceMachineAt: null, retryMachineAt: null });
});

test('after three days without a success it is given up, and health says so', async () => {
  const { id } = await register();
  receiver.behave(500);
  await somethingHappens();
  await tell(id);
  passed = givenUpAfterMs - 1000;
  await tell(id);
  expect(await endpointRow(id)).toMatchObject({ status: 'active' });
  passed = givenUpAfterMs + 5 * hourMs;
  expect(await tell(id)).toEqual({ waitMs: null });
  expect(await endpointRow(id)).toMatchObject({ status: 'failed' });
  expect(await health(store)).toMatchObject({
    ok: false,
    failingWebhooks: [{ endpoint: id, agency: 'nav', code: 'failed' }],
  });
  const tried = receiver.got.length;
  await tell(id);
  expect(receiver.got.length).toBe(tried);
  receiver.behave(200);
  const later = await api.signedIn(hr);
  expect((await api.ask('POST', `/v1/webhooks/${id}/enable`, { headers: later })).status).toBe(204);
  expect(await tell(id)).toEqual({ waitMs: null });
  expect(receiver.got.length).toBe(tried + 1);
});

test('410 ends it at once', async () => {
  const { id } = await register();
  receiver.behave(410);
  await somethingHappens();
  expect(await tell(id)).toEqual({ waitMs: null });
  expect(await endpointRow(id)).toMatchObject({ status: 'gone' });
});

test('a server that hangs is left after five seconds, and a redirect is not followed', async () => {
  const { id } = await register();
  receiver.behave('hang');
  await somethingHappens();
  const began = performance.now();
  await tell(id);
  expect(performance.now() - began).toBeLessThan(7_000);
  expect(await store.database.webhookDelivery.findFirst()).toMatchObject({ status: 'pending', code: 'timeout' });
  receiver.behave(302);
  passed = hourMs;
  await tell(id);
  expect(await store.database.webhookDelivery.findFirst()).toMatchObject({ status: 'pending', code: '302' });
  expect(receiver.got.map(({ path }) => path)).toEqual(['/hook', '/hook']);
});

test('a crash between the receiver’s yes and our note of it: told again under the same id', async () => {
  const { id } = await register();
  await somethingHappens();
  const post = createPost(true);
  const crashing = async (letter: Parameters<typeof post>[0]): ReturnType<typeof post> => {
    await post(letter);
    throw new Error('the power failed');
  };
  await expect(deliverWebhooks({ store, webhooks: { publicUrl, post: crashing } }, id)).rejects.toThrow('power');
  expect(await tell(id)).toEqual({ waitMs: null });
  expect(receiver.got.length).toBe(2);
  expect(new Set(eventsOf(receiver.got)).size).toBe(1);
});

test('a lost wake: the sweep finds what waits, and verify what was forgotten', async () => {
  const { id } = await register();
  await somethingHappens();
  const woken: string[] = [];
  const wake: Store['wake'] = async (wakes) => {
    for (const one of wakes) if (one.type === 'webhook') woken.push(one.endpoint);
  };
  await sweep({ ...store, wake });
  expect(woken).toEqual([]);
  const forgotten = async () => (await verify(store)).filter(({ code }) => code === 'webhookNotDelivered');
  expect(await forgotten()).toEqual([]);
  passed = 10 * 60_000;
  await sweep({ ...store, wake });
  expect(woken).toEqual([id]);
  expect(await forgotten()).toEqual([{ code: 'webhookNotDelivered', subject: id }]);
  await tell(id);
  expect(await forgotten()).toEqual([]);
});

test('a rotated secret: both sign for a day, then the new one alone', async () => {
  const { id, secret: old } = await register();
  const { body } = await api.ask('POST', `/v1/webhooks/${id}/rotate`, { headers: asHr });
  const { secret } = secretSchema.parse(body);
  expect(secret).not.toBe(old);
  await somethingHappens();
  await tell(id);
  passed = overlapMs + 1000;
  await somethingHappens();
  await tell(id);
  const [during, after] = receiver.got;
  if (during === undefined || after === undefined) throw new Error('two were to come');
  expect([provedBy(old, during), provedBy(secret, during)]).toEqual([true, true]);
  expect([provedBy(old, after), provedBy(secret, after)]).toEqual([false, true]);
});

test('secrets are stored sealed, and open for their own row only', async () => {
  const { id, secret } = await register();
  const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const row = await endpointRow(id);
  expect(Buffer.from(row.secret).includes(bytes)).toBe(false);
  const rows = await store.database.$queryRaw<
    { all: string }[]
  >`SELECT webhook_endpoint::text AS all FROM webhook_endpoint`;
  expect(JSON.stringify(rows)).not.toContain(secret.slice(6, 30));
  await somethingHappens();
  await expect(
    deliverWebhooks(
      { store: { ...store, hashKey: 'another-key-0123456789' }, webhooks: { publicUrl, post: createPost(true) } },
      id,
    ),
  ).rejects.toThrow();
  expect(receiver.got).toEqual([]);
});

test('the page of deliveries, a page at a time, and one sent again as what it was', async () => {
  const { id } = await register();
  for (let n = 0; n < 3; n += 1) await somethingHappens();
  await tell(id);
  const read = async (query: string) => {
    const { status, body } = await api.ask('GET', `/v1/webhooks/${id}/deliveries?limit=2${query}`, { headers: asHr });
    expect(status).toBe(200);
    return pageSchema.parse(body);
  };
  const first = await read('');
  const rest = await read(`&cursor=${first.next}`);
  expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null]);
  const events = [...first.items, ...rest.items].map(({ event }) => event);
  expect(events.toReversed()).toEqual(eventsOf(receiver.got));
  expect(first.items[0]).toMatchObject({ status: 'delivered', code: '204', type: 'position.registered' });
  const [again] = rest.items;
  const replayed = await api.ask('POST', `/v1/webhooks/${id}/deliveries/${again?.id}/replay`, { headers: asHr });
  expect(replayed.status).toBe(202);
  expect((await read('&status=pending')).items.map(({ event }) => event)).toEqual([again?.event]);
  await tell(id);
  expect(eventsOf(receiver.got).at(-1)).toBe(again?.event);
  expect((await read('&status=pending')).items).toEqual([]);
  await api.ask('POST', `/v1/webhooks/${id}/disable`, { headers: asHr });
  const off = await api.ask('POST', `/v1/webhooks/${id}/deliveries/${again?.id}/replay`, { headers: asHr });
  expect([off.status, off.body]).toMatchObject([422, { faults: [{ code: 'notActive' }] }]);
});

test('what was delivered is forgotten after thirty days', async () => {
  const { id } = await register();
  await somethingHappens();
  await tell(id);
  passed = keptMs + 1000;
  const later = await somethingHappens();
  await tell(id);
  expect((await store.database.webhookDelivery.findMany()).map(({ caseId }) => caseId)).toEqual([later]);
});

test.each([
  ['http://example.test/hook'],
  ['https://user:password@example.test/hook'],
  ['ftp://example.test/hook'],
  ['http://localhost/hook'],
  ['no address'],
])('%s cannot be registered', async (url) => {
  const { status } = await api.ask('POST', '/v1/agencies/nav/webhooks', {
    headers: asHr,
    body: { url, types: ['position.published'] },
  });
  expect(status).toBe(400);
});

test('an address once, ten at most, and no event outside the list', async () => {
  await register();
  const again = async (url: string, types: readonly string[]) =>
    api.ask('POST', '/v1/agencies/nav/webhooks', { headers: asHr, body: { url, types } });
  expect(await again(receiver.url, ['position.published'])).toMatchObject({
    status: 422,
    body: { faults: [{ code: 'addressTaken' }] },
  });
  expect((await again('https://example.test/x', ['application.settled'])).status).toBe(400);
  for (let n = 1; n < 10; n += 1)
    expect((await again(`https://example.test/${n}`, ['position.published'])).status).toBe(201);
  expect(await again('https://example.test/10', ['position.published'])).toMatchObject({
    status: 422,
    body: { faults: [{ code: 'tooManyEndpoints' }] },
  });
});

test('a deleted endpoint is gone with its deliveries', async () => {
  const { id } = await register();
  await somethingHappens();
  expect((await api.ask('DELETE', `/v1/webhooks/${id}`, { headers: asHr })).status).toBe(204);
  expect(await store.database.webhookDelivery.count()).toBe(0);
  expect(await tell(id)).toEqual({ waitMs: null });
  expect((await api.ask('DELETE', `/v1/webhooks/${id}`, { headers: asHr })).status).toBe(404);
});

test('an endpoint that is deleted at the very moment does not hold up what happens', async () => {
  const { id } = await register();
  const happening = await store.database.$transaction(async (tx) => {
    await tx.webhookEndpoint.delete({ where: { id } });
    const started = somethingHappens();
    started.catch(() => {}); // It is looked at below.
    await pause(300);
    return { started };
  });
  await expect(happening.started).resolves.toMatch(/^stilling-/);
});

test('payroll’s system reads the three facts with the agency’s token (R-OPS-9)', async () => {
  const { id } = await register(['employment.opened', 'employment.termChanged']);
  const employment = caseOf('employment', 'ansatt-1');
  const employee = { employee: { name: 'Eva', email: 'eva@nav.test' }, leader: { name: 'Lars' } };
  const term = { start: '2016-12-01', leaving: '2018-05-31', percentage: 100 };
  await bare.must(employment, { type: 'adopt', agency: 'nav', title: 'Rådgiver', ...employee, ...term }, person(hr));
  await bare.must(employment, { type: 'resign', lastDay: '2017-03-31', on: '2017-02-01' }, person(hr));
  await tell(id);
  const told = receiver.got.map(({ body }) => JSON.parse(body) as { type: string; data: { links: { api: string } } });
  expect(told.map(({ type }) => type)).toEqual(['employment.opened', 'employment.termChanged']);
  const link = told[1]?.data.links.api.replace(publicUrl, '') ?? '';
  const { status, body } = await api.ask('GET', link, { headers: await api.system('nav') });
  expect([status, body]).toEqual([
    200,
    { id: 'ansatt-1', status: 'employed', start: '2016-12-01', last: '2017-03-31', percentage: 100 },
  ]);
});
