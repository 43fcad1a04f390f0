/** A recruitment tool tells of applications (R-APP-1): by signature alone, once, and for its own agency alone. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { applicationRef } from '../../imports/applicants.ts';
import { type Answer, startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { signedWith } from '../support/receiver.ts';

let bare: Bare;
let api: TestApi;
let asHr: Readonly<Record<string, string>>;
let hook: { readonly id: string; readonly secret: string; readonly url: string };
let number = 0;
/** Machine time that passes only here, after the real one. */
let passed = 0;

const hookSchema = z.strictObject({ id: z.string(), secret: z.string(), url: z.string() });

async function open(): Promise<typeof hook> {
  const { status, body } = await api.ask('POST', '/v1/agencies/nav/recruitment-hook', { headers: asHr });
  expect(status).toBe(201);
  return hookSchema.parse(body);
}

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi({ ...bare, store: { ...bare.store, machineNow: () => Date.now() + passed } });
  await anAgency(bare, 'difi');
  for (const agency of ['nav', 'skatt']) {
    const hr = await bare.appoint(await anAgency(bare, agency), 'hr', { name: 'Hanne', email: `hanne@${agency}.test` });
    await bare.must(
      caseOf('position', `${agency}-stilling`),
      aPosition({ agency, leader: { name: 'Lars' } }),
      person(hr),
    );
    if (agency === 'nav') asHr = await api.signedIn(hr);
  }
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});
beforeEach(async () => {
  passed = 0;
  hook = await open();
});

const anne = { position: 'nav-stilling', toolId: 'T-1', name: 'Anne Aas', email: 'anne@person.test', ticked: true };
const message = (data: object = {}, type = 'application.received') => ({
  type,
  timestamp: '2017-02-01T07:00:00Z',
  data: { ...anne, toolId: `T-${++number}`, ...data },
});
const seconds = (): number => Math.floor((Date.now() + passed) / 1000);

interface Sending {
  readonly id?: string;
  readonly timestamp?: number;
  readonly secret?: string;
  readonly sent?: string;
  readonly to?: string;
}

/** @param sent in place of what was signed */
function send(
  body: unknown,
  { id = `m-${++number}`, timestamp = seconds(), secret = hook.secret, sent, to = hook.id }: Sending = {},
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1a,other ${signedWith(secret, id, String(timestamp), text)}`,
  };
  return api.ask('POST', `/v1/hooks/recruitment/${to}`, { headers, body: sent ?? text });
}

const applications = (): Promise<number> =>
  bare.store.database.caseFile.count({ where: { kind: 'application', seq: { gt: 0 } } });

test('an application comes in as the agency’s own system brought it', async () => {
  const said = message();
  const { status, body } = await send(said);
  const { id } = applicationRef(bare.store, 'nav-stilling', { toolId: said.data.toolId });
  expect([status, body]).toEqual([
    200,
    { application: id, events: expect.arrayContaining(['received']), repeated: false },
  ]);
  const event = await bare.store.database.caseEvent.findFirstOrThrow({ where: { caseId: id, type: 'received' } });
  expect(event.event).toMatchObject({ position: 'nav-stilling', receivedOn: '2017-02-01', late: false });
  const applicant = await bare.store.database.casePerson.findFirstOrThrow({ where: { caseId: id, role: 'applicant' } });
  const known = await bare.store.database.personVersion.findFirstOrThrow({ where: { personId: applicant.personId } });
  expect(known).toMatchObject({ name: 'Anne Aas', email: 'anne@person.test', language: 'nb' });
});

test('the same message again is done once and answered alike, whenever the tool tries again', async () => {
  const said = message();
  const first = await send(said, { id: 'again' });
  passed = 60 * 60_000;
  const second = await send(said, { id: 'again' });
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body).toEqual({ ...(first.body as object), repeated: true });
  const other = await send(message({ toolId: said.data.toolId, name: 'Berit' }), { id: 'again' });
  expect(other).toMatchObject({ status: 422, body: { faults: [{ code: 'keyUsedOtherwise' }] } });
});

test('what is not signed with the hook’s secret over these very bytes now is nobody’s, and changes nothing', async () => {
  const before = await applications();
  const another = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
  const said = message();
  const text = JSON.stringify(said);
  const statuses = {
    'another secret': await send(said, { secret: another }),
    'another body': await send(text, { sent: text.replace('Anne', 'Berit') }),
    'too old': await send(said, { timestamp: seconds() - 301 }),
    'from the future': await send(said, { timestamp: seconds() + 302 }),
    'another hook': await send(said, { to: 'rh-unknown' }),
  };
  for (const [why, { status }] of Object.entries(statuses)) expect([why, status]).toEqual([why, 401]);
  const bare401 = await api.ask('POST', `/v1/hooks/recruitment/${hook.id}`, { body: said });
  expect(bare401.status).toBe(400);
  expect(await applications()).toBe(before);
  expect((await send(said, { timestamp: seconds() - 290 })).status).toBe(200);
});

test('the signature of one try is not another’s: id and time are in it', async () => {
  const text = JSON.stringify(message());
  const timestamp = String(seconds());
  const signature = signedWith(hook.secret, 'one', timestamp, text);
  const headers = { 'webhook-id': 'two', 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  const { status } = await api.ask('POST', `/v1/hooks/recruitment/${hook.id}`, { headers, body: text });
  expect(status).toBe(401);
});

test('a position of another agency is not reached', async () => {
  const before = await applications();
  const { status } = await send(message({ position: 'skatt-stilling' }));
  expect(status).toBe(403);
  expect(await applications()).toBe(before);
});

test.each([
  ['another event', () => message({}, 'application.settled'), 400, 'type'],
  ['a field that nobody asked for', () => message({ diagnosis: 'x' }), 400, 'data'],
  ['no JSON', () => 'not json', 400, null],
  ['no address', () => message({ email: 'nowhere' }), 422, 'applicant.email'],
])('%s is refused with its field', async (_, said, status, field) => {
  expect(await send(said())).toMatchObject({ status, body: { faults: [{ field }] } });
});

test('a refusal of the rules says which, and is not remembered', async () => {
  const said = message({ receivedOn: '2017-02-02' });
  expect(await send(said, { id: 'early' })).toMatchObject({
    status: 422,
    body: { faults: [{ code: 'dayInTheFuture' }] },
  });
  await bare.until('2017-02-02');
  expect((await send(said, { id: 'early' })).status).toBe(200);
});

test('a new secret: for a day both count, then the new one alone', async () => {
  const old = hook;
  const fresh = await open();
  expect(fresh.id).toBe(old.id);
  expect((await send(message(), { secret: old.secret })).status).toBe(200);
  expect((await send(message(), { secret: fresh.secret })).status).toBe(200);
  passed = 25 * 60 * 60_000;
  expect((await send(message(), { secret: old.secret })).status).toBe(401);
  expect((await send(message(), { secret: fresh.secret })).status).toBe(200);
});

test('a closed hook takes nothing', async () => {
  expect((await api.ask('DELETE', '/v1/agencies/nav/recruitment-hook', { headers: asHr })).status).toBe(204);
  expect((await send(message())).status).toBe(401);
});
