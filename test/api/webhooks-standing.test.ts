/** What becomes of endpoints that fail for good, and of those whose agency is taken over (R-OPS-4, R-OPS-9). */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverWebhooks } from '../../activities/webhooks/deliver.ts';
import { createPost } from '../../activities/webhooks/post.ts';
import type { Agency, EndpointDown } from '../../domain/agency/facts.ts';
import { webhookTypes } from '../../domain/webhooks.ts';
import { raiseEpoch } from '../../store/sent-before.ts';
import type { Store } from '../../store/store.ts';
import { sweep } from '../../store/sweep.ts';
import { tend } from '../../store/tend.ts';
import { givenUpAfterMs } from '../../store/webhooks/outgoing.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

const publicUrl = 'https://forlop.test';

let bare: Bare;
let api: TestApi;
let receiver: Receiver;
let store: Store;
let passed = 0;
let woken: string[] = [];
let number = 0;

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  store = {
    ...bare.store,
    machineNow: () => Date.now() + passed,
    wake: async (wakes) => {
      for (const one of wakes) if (one.type === 'webhook') woken.push(one.endpoint);
    },
  };
  api = await startApi({ ...bare, store });
  await anAgency(bare, 'difi');
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});
beforeEach(async () => {
  receiver = await startReceiver();
  passed = 0;
  woken = [];
});
afterEach(() => receiver.stop());

interface Office {
  readonly id: string;
  readonly hr: string;
}

async function office(): Promise<Office> {
  const id = `etat-${++number}`;
  return { id, hr: await bare.appoint(await anAgency(bare, id), 'hr', { name: 'Hanne', email: `hr@${id}.test` }) };
}

const headersOf = ({ hr }: Office) => api.signedIn(hr);

async function register(agency: Office, url = receiver.url): Promise<string> {
  const body = { url, types: webhookTypes };
  const made = await api.ask('POST', `/v1/agencies/${agency.id}/webhooks`, { headers: await headersOf(agency), body });
  expect(made.status).toBe(201);
  return (made.body as { id: string }).id;
}

async function happens({ id: agency, hr }: Office): Promise<string> {
  const id = `stilling-${++number}`;
  await bare.must(caseOf('position', id), aPosition({ agency, leader: { name: 'Lars' } }), person(hr));
  return id;
}

const act = async (by: Office, method: 'POST' | 'DELETE', url: string) =>
  api.ask(method, url, { headers: await headersOf(by) });
const tell = (id: string) => deliverWebhooks({ store, webhooks: { publicUrl, post: createPost(true) } }, id);
const told = (): readonly string[] => receiver.got.map(({ headers }) => String(headers['webhook-id']));
async function downAt({ id }: Office): Promise<Readonly<Record<string, EndpointDown>>> {
  const { facts } = await store.database.caseFile.findUniqueOrThrow({ where: { id } });
  return (facts as unknown as Agency).endpointsDown;
}
const dutiesOf = async ({ id }: Office): Promise<readonly string[]> => {
  const rows = await store.database.caseDuty.findMany({ where: { caseId: id, dutyId: { startsWith: 'endpoint.' } } });
  return rows.map(({ dutyId, personId }) => `${dutyId} ${personId}`);
};

test('after a backup was put back an event whose number comes again is another event', async () => {
  const nav = await office();
  const endpoint = await register(nav);
  const position = await happens(nav);
  await tell(endpoint);
  const { epoch: before } = await store.database.installation.findUniqueOrThrow({ where: { id: 1 } });
  // As a database is that was put back to before the position was registered.
  await store.database.webhookDelivery.deleteMany({ where: { caseId: position } });
  const now = await raiseEpoch(store);
  const args = [nav.id, position, 'position', ['position.published'], [2], new Date(), new Date()] as const;
  await store.database.$executeRaw`
    SELECT tell_webhooks(${args[0]}, ${args[1]}, ${args[2]}, ${[...args[3]]}::text[], ${[...args[4]]}::int[], ${args[5]},
      ${args[6]})`;
  await tell(endpoint);
  expect(told()).toEqual([`${position}:${before}.2`, `${position}:${now}.2`]);
  expect(now).toBeGreaterThan(before);
});

describe('an endpoint that is given up', () => {
  const giveUp = async (nav: Office): Promise<string> => {
    const endpoint = await register(nav);
    receiver.behave(500);
    await happens(nav);
    await tell(endpoint);
    passed = givenUpAfterMs + 5 * 3_600_000;
    await tell(endpoint);
    return endpoint;
  };

  test('is a duty of its agency’s HR, and ends with switching it on again', async () => {
    const nav = await office();
    const endpoint = await giveUp(nav);
    const host = new URL(receiver.url).host;
    expect(await downAt(nav)).toEqual({ [endpoint]: { reason: 'failed', host, since: '2017-02-01' } });
    expect(await dutiesOf(nav)).toEqual([`endpoint.${endpoint} ${nav.hr}`]);
    receiver.behave(200);
    expect((await act(nav, 'POST', `/v1/webhooks/${endpoint}/enable`)).status).toBe(204);
    expect(woken).toContain(endpoint);
    await tell(endpoint);
    expect([await downAt(nav), await dutiesOf(nav)]).toEqual([{}, []]);
    expect(told().length).toBe(3);
  });

  test('ends with switching it off, and with deleting it', async () => {
    const nav = await office();
    const endpoint = await giveUp(nav);
    await act(nav, 'POST', `/v1/webhooks/${endpoint}/disable`);
    expect(woken).toContain(endpoint);
    await tell(endpoint);
    expect(await downAt(nav)).toEqual({});
    await store.database.webhookEndpoint.update({ where: { id: endpoint }, data: { status: 'gone' } });
    await tell(endpoint);
    expect(await downAt(nav)).toMatchObject({ [endpoint]: { reason: 'gone' } });
    expect((await act(nav, 'DELETE', `/v1/webhooks/${endpoint}`)).status).toBe(204);
    expect(await downAt(nav)).toEqual({});
  });

  test('is found by the sweep when the worker died before the case was told', async () => {
    const nav = await office();
    const endpoint = await register(nav);
    await store.database.webhookEndpoint.update({ where: { id: endpoint }, data: { status: 'failed' } });
    await sweep(store);
    expect(woken).toContain(endpoint);
    await tell(endpoint);
    expect(Object.keys(await downAt(nav))).toEqual([endpoint]);
    woken = [];
    await sweep(store);
    expect(woken).not.toContain(endpoint);
  });
});

describe('an agency that is taken over', () => {
  async function takenOver(): Promise<{ old: Office; heir: Office; endpoint: string; owed: string }> {
    const [old, heir] = [await office(), await office()];
    const endpoint = await register(old);
    await happens(old);
    await tell(endpoint);
    // One that is written and not yet sent on the day.
    const owed = await happens(old);
    await bare.must(caseOf('agency', old.id), { type: 'succeed', successor: heir.id, from: '2017-02-01' });
    await tend(store, caseOf('agency', old.id), { wait: 'succeeded', act: 'close' });
    await tend(store, caseOf('agency', heir.id), null);
    return { old, heir, endpoint, owed };
  }

  test('its systems are told nothing more, and the successor’s HR is told that they are not', async () => {
    const { old, heir, endpoint, owed } = await takenOver();
    await bare.must(caseOf('position', owed), { type: 'extendDeadline', to: '2017-06-01' }, person(heir.hr));
    await sweep(store);
    expect(woken).toContain(endpoint);
    await tell(endpoint);
    expect(told().length).toBe(1);
    expect(await downAt(heir)).toMatchObject({ [endpoint]: { reason: 'succeeded' } });
    expect(await dutiesOf(heir)).toEqual([`endpoint.${endpoint} ${heir.hr}`]);
    expect((await act(old, 'POST', `/v1/webhooks/${endpoint}/enable`)).status).toBe(404);
  });

  test('what happens to its cases is told to the successor’s own systems', async () => {
    const { old, heir, owed } = await takenOver();
    const mine = await register(heir);
    await bare.must(caseOf('position', owed), { type: 'extendDeadline', to: '2017-06-01' }, person(heir.hr));
    await tell(mine);
    const events = receiver.got.slice(1).map(({ body }) => JSON.parse(body) as { type: string; data: unknown });
    expect(events.map(({ type }) => type)).toEqual(['position.deadlineMoved']);
    expect(events[0]?.data).toMatchObject({ case: owed, agency: heir.id });
    const there = await api.ask('POST', `/v1/agencies/${old.id}/webhooks`, {
      headers: await headersOf(heir),
      body: { url: 'https://receiver.example/ny', types: ['position.ended'] },
    });
    expect(there.status).toBe(201);
    const rows = await store.database.webhookEndpoint.findMany({ where: { url: 'https://receiver.example/ny' } });
    expect(rows.map(({ agencyId }) => agencyId)).toEqual([heir.id]);
  });

  test('the successor’s HR finds them, and by switching one on takes it over with what it was owed', async () => {
    const { heir, endpoint, owed } = await takenOver();
    await tell(endpoint);
    const list = await api.ask('GET', `/v1/agencies/${heir.id}/webhooks`, { headers: await headersOf(heir) });
    expect(list.body).toMatchObject({ items: [{ id: endpoint, status: 'succeeded', pending: 1 }] });
    expect((await act(heir, 'POST', `/v1/webhooks/${endpoint}/enable`)).status).toBe(204);
    await tell(endpoint);
    expect(told().length).toBe(2);
    expect(told()[1]).toMatch(new RegExp(`^${owed}:`));
    expect(await downAt(heir)).toEqual({});
    await bare.must(caseOf('position', owed), { type: 'extendDeadline', to: '2017-06-01' }, person(heir.hr));
    await tell(endpoint);
    expect(told().length).toBe(3);
  });

  test('one whose address the successor tells already is refused, with a reason', async () => {
    const { heir, endpoint } = await takenOver();
    await register(heir);
    expect(await act(heir, 'POST', `/v1/webhooks/${endpoint}/enable`)).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'addressTaken' }] },
    });
    expect((await act(heir, 'DELETE', `/v1/webhooks/${endpoint}`)).status).toBe(204);
  });
});
