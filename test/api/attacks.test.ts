/** Attacks on the API, each as a stranger, another agency's office or the coordinator would try it (R-ROLE-4, R-PRV). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobPosting } from '../../api/public/job-posting.ts';
import { atomFeed } from '../../api/public/positions-data.ts';
import { openDatabase } from '../../prisma/client.ts';
import { derivedId } from '../../store/ids.ts';
import type { PublicPosition } from '../../store/public.ts';
import { enterScope, type Scope } from '../../store/scope.ts';
import { tend } from '../../store/tend.ts';
import { type Answer, type Asking, startApi, type TestApi } from '../support/api.ts';
import { aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';
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
  await api.stop();
  await bare.stop();
  // Whatever was thrown at it: no attack was a fault of ours.
  expect(api.faults).toEqual([]);
});

const as = (who: string): Readonly<Record<string, string>> => world.as[who] ?? {};
const idOf = (who: string): string => world.people[who] ?? '';
const post = (who: string, url: string, body: unknown, more: Asking = {}): Promise<Answer> =>
  api.ask('POST', url, { body, ...more, headers: { ...as(who), ...more.headers } });
const get = (who: string, url: string): Promise<Answer> => api.ask('GET', url, { headers: as(who) });
const itemsOf = ({ body }: Answer): readonly { readonly id: string }[] =>
  (body as { items: readonly { id: string }[] }).items;
const codesOf = ({ body }: Answer): readonly string[] =>
  (body as { faults: { code: string }[] }).faults.map(({ code }) => code);
const contactOf = (id: string) =>
  bare.store.database.personVersion.findFirst({ where: { personId: id }, orderBy: { version: 'desc' } });
const days = { from: '2017-02-02', to: '2017-12-31' };

describe('the office of one agency', () => {
  test('does not become the coordinator by making itself the coordinator’s deputy', async () => {
    const own = { person: idOf('coordinator'), deputy: idOf('hrOfAnother'), ...days };
    expect((await post('hrOfAnother', '/v1/agencies/skatt/setDeputy', own)).status).toBe(422);
    // And if it stood there all the same: another's word counts for that other alone.
    const deputy = { personId: own.person, deputyId: own.deputy, fromDay: '2017-01-01', toDay: own.to };
    await bare.store.database.deputy.create({ data: { agencyId: 'skatt', ...deputy } });
    const me = await get('hrOfAnother', '/v1/me');
    expect(me.body).toMatchObject({
      offices: [{ role: 'hr', agency: 'skatt', agencyName: 'skatt', onBehalfOf: null }],
    });
    expect((await get('hrOfAnother', '/v1/feedback')).status).toBe(403);
    expect((await get('hrOfAnother', '/v1/records/processing')).status).toBe(403);
    expect(itemsOf(await get('hrOfAnother', '/v1/rounds'))).toEqual([]);
    for (const kind of ['agencies', 'positions', 'participations', 'employments', 'applications']) {
      const listed = itemsOf(await get('hrOfAnother', `/v1/${kind}`)).map(({ id }) => id);
      expect([kind, listed.filter((id) => !id.startsWith('skatt'))]).toEqual([kind, []]);
    }
  });

  test('does not change the address of somebody of another agency by giving them a role in a case of its own', async () => {
    const mine = caseOf('position', 'skatt-felle');
    const leader = idOf('coordinator');
    await bare.must(mine, aPosition({ agency: 'skatt', leader }), person(idOf('hrOfAnother')));
    const before = await contactOf(leader);
    const wrong = { person: { id: leader, email: 'evil@skatt.test' } };
    const { status } = await post('hrOfAnother', '/v1/positions/skatt-felle/correctPerson', wrong);
    expect(status).toBe(422);
    expect(await contactOf(leader)).toEqual(before);
  });

  test('learns nothing of another’s cases by ids, parents, lists, ETags or commands', async () => {
    for (const [kind, id] of [
      ['positions', 'nav-stilling'],
      ['applications', 'nav-soknad'],
      ['employments', 'nav-ansatt'],
    ] as const) {
      const there = await get('hrOfAnother', `/v1/${kind}/${id}`);
      const notThere = await get('hrOfAnother', `/v1/${kind}/no-such-thing`);
      expect(there.body).toEqual(notThere.body);
      const asked = { ...as('hrOfAnother'), 'if-none-match': '"1"' };
      expect((await api.ask('GET', `/v1/${kind}/${id}`, { headers: asked })).headers['etag']).toBeUndefined();
    }
    for (const query of ['parent=nav-stilling', 'agency=nav', 'parent=runde', 'sort=next&agency=nav'])
      for (const kind of ['positions', 'applications', 'employments', 'participations'])
        expect(itemsOf(await get('hrOfAnother', `/v1/${kind}?${query}`))).toEqual([]);
    const applicant = { name: 'Ola', email: 'ola@person.test', language: 'nb' };
    const under = (position: string) => ({ position, applicant, ticked: true, receivedOn: '2017-02-03' });
    const real = await post('hrOfAnother', '/v1/applications/skatt-ny/receive', under('nav-stilling'));
    const made = await post('hrOfAnother', '/v1/applications/skatt-ny/receive', under('no-such-thing'));
    expect([real.status, real.body]).toEqual([made.status, made.body]);
    expect(real.status).toBe(403);
  });

  test('names nobody of another agency by id', async () => {
    const own = { person: idOf('hr'), deputy: idOf('hrOfAnother'), ...days };
    const there = await post('hrOfAnother', '/v1/agencies/skatt/setDeputy', own);
    const notThere = await post('hrOfAnother', '/v1/agencies/skatt/setDeputy', { ...own, person: 'p-none' });
    expect([there.status, notThere.status]).toEqual([422, 422]);
    expect(codesOf(there)).toEqual(codesOf(notThere));
  });

  test('finds no answer of another’s under the same key', async () => {
    const key = { key: 'shared-key' };
    const first = await post('hr', '/v1/employments/nav-ansatt/appointMentor', { person: idOf('mentor') }, key);
    expect(first.status).toBe(200);
    const again = await post('hrHead', '/v1/employments/nav-ansatt/appointMentor', { person: idOf('mentor') }, key);
    expect(again.body).toMatchObject({ repeated: false });
    const other = await post('hrOfAnother', '/v1/employments/nav-ansatt/appointMentor', { person: 'x' }, key);
    expect(other.status).toBe(403);
  });
});

describe('the coordinator', () => {
  test('touches no person, no duty’s owner and no text of an agency’s cases (R-ROLE-5)', async () => {
    const before = await contactOf(idOf('employee'));
    const wrong = { person: { id: idOf('employee'), email: 'evil@difi.test' } };
    for (const url of [
      'employments/nav-ansatt',
      'positions/nav-stilling',
      `participations/${world.refs.participation.id}`,
    ]) {
      expect([url, (await post('coordinator', `/v1/${url}/correctPerson`, wrong)).status]).toEqual([url, 403]);
      const own = { duty: 'talk.month3', person: idOf('coordinator') };
      expect([url, (await post('coordinator', `/v1/${url}/reassign`, own)).status]).toEqual([url, 403]);
    }
    for (const url of ['employments/nav-ansatt', 'positions/nav-stilling'])
      expect((await post('coordinator', `/v1/${url}/redact`, { text: 'c-1' })).status).toBe(403);
    expect(await contactOf(idOf('employee'))).toEqual(before);
    // What an agency lets lie falls to the coordinator, who can say that it has been seen to.
    const seen = await post('coordinator', '/v1/employments/nav-ansatt/refusalSeen', { key: 'no-such' });
    expect(seen.status).toBe(422);
  });

  test('gets no role in another agency, and nobody else of the coordinating agency does', async () => {
    for (const who of ['coordinator', 'hrOfAnother']) {
      const appointed = await post(who, '/v1/agencies/skatt/appoint', { role: 'hr', person: idOf('coordinator') });
      expect([who, appointed.status, codesOf(appointed)]).toEqual([who, 422, ['coordinatorsOwn']]);
      const deputy = { person: idOf('hrOfAnother'), deputy: idOf('coordinator'), ...days };
      const set = await post(who, '/v1/agencies/skatt/setDeputy', deputy);
      expect([who, set.status, codesOf(set)]).toEqual([who, 422, ['coordinatorsOwn']]);
    }
    const held = await bare.store.database.roleHolder.findMany({ where: { personId: idOf('coordinator') } });
    expect(held.map(({ agencyId }) => agencyId)).toEqual(['difi']);
  });

  test('registers no second coordinating agency', async () => {
    const second = await post('coordinator', '/v1/agencies/lmd/register', { name: 'LMD', coordinates: true });
    expect([second.status, codesOf(second)]).toEqual([422, ['coordinatedAlready']]);
  });
});

describe('an id that somebody takes beforehand', () => {
  const foreseen = [0, 1, 2, 3].map((turn) => derivedId('p', 'runde-2', `participation/skatt/${turn}`));

  test('is none of those that cases give each other', async () => {
    const leader = { name: 'Lars', email: 'lars@skatt.test', language: 'nb' };
    const { type: _, ...body } = aPosition({ agency: 'skatt', leader });
    for (const id of foreseen) {
      const taken = await post('hrOfAnother', `/v1/positions/${id}/adopt`, body);
      expect([taken.status, codesOf(taken)]).toEqual([422, ['idReserved']]);
    }
    const free = await post('hrOfAnother', '/v1/positions/skatt-fri/adopt', body);
    expect(free.status).toBe(200);
    // One that is there already is commanded as always.
    const made = world.refs.participation.id;
    const given = await post('hr', `/v1/participations/${made}/prepareBasis`, { covered: [] });
    expect([made.length, given.status]).toEqual([22, 200]);
  });

  test('so a round reaches its agencies all the same', async () => {
    const round = { name: 'To', model: 'continuous', targetGroup: 'disabilityOrGap', coordinatingAgency: 'difi' };
    await post('coordinator', '/v1/rounds/runde-2/draft', { ...round, dates: { replyBy: '2017-03-24' } });
    await post('coordinator', '/v1/rounds/runde-2/addAgencies', { agencies: [{ agency: 'skatt' }] });
    expect((await post('coordinator', '/v1/rounds/runde-2/start', {})).status).toBe(200);
    await tend(bare.store, caseOf('round', 'runde-2'), { wait: 'started', act: 'invite' });
    await bare.until('2017-02-04');
    const where = { id: { in: foreseen } };
    expect(await bare.store.database.caseFile.findMany({ where, select: { kind: true } })).toEqual([
      { kind: 'participation' },
    ]);
  });
});

describe('an agency’s own tool', () => {
  const received = (ticked: boolean | null) => ({
    position: 'nav-stilling',
    applicant: { name: 'Tora Tool', email: 'tora@person.test', language: 'nb' },
    toolId: 'T-9',
    ticked,
    receivedOn: '2017-02-02',
  });
  const receive = (ticked: boolean | null) => post('system', '/v1/applications/nav-tora/receive', received(ticked));
  const all = async () => [
    (await get('system', '/v1/applications/nav-tora')).body,
    (await get('system', '/v1/applications/nav-tora/course')).body,
    (await get('system', '/v1/applications?parent=nav-stilling&limit=1')).body,
    (await get('system', '/v1/positions/nav-stilling')).body,
    (await get('system', '/v1/positions?limit=1')).body,
  ];
  const csv = 'Søker-ID;Navn;E-post;Mottatt;Målgruppe\nT-9;Tora Tool;tora@person.test;02.02.2017;ja';
  const importUrl = '/v1/positions/nav-stilling/imports/applications';
  const tried = async () => {
    const headers = { ...as('system'), 'content-type': 'text/csv' };
    return (await api.ask('POST', `${importUrl}?dryRun=true`, { headers, body: csv })).body;
  };

  test('learns of no answer to the question about the target group: not by reading, nor by asking again', async () => {
    expect((await receive(false)).body).toMatchObject({ seq: 0, events: ['received'] });
    const [before, triedBefore] = [await all(), await tried()];
    const answers = [
      'settled',
      'settledBy',
      'declarationDue',
      'askedOn',
      'certificate',
      'steps',
      'counts',
      'candidates',
    ];
    for (const name of answers) expect(JSON.stringify(before)).not.toContain(`"${name}"`);
    const settling = { inTargetGroup: true, reason: 'saidSoOtherwise' };
    expect((await post('hr', '/v1/applications/nav-tora/settle', settling)).status).toBe(200);
    await bare.until('2017-02-05');
    expect(await all()).toEqual(before);
    expect(await tried()).toEqual(triedBefore);
    const again = await receive(true);
    expect([again.status, again.headers['etag'], again.body]).toMatchObject([200, undefined, { seq: 0, events: [] }]);
    const guess = { headers: { 'if-match': '"4"' } };
    expect((await post('system', '/v1/applications/nav-tora/receive', received(true), guess)).status).toBe(412);
  });
});

describe('applicants', () => {
  test('are not the coordinator’s to see, not even those of its own agency', async () => {
    const hr = await bare.appoint(difi, 'hr', { name: 'Hans', email: 'hans@difi.test' });
    await bare.must(caseOf('position', 'difi-stilling'), aPosition(), person(hr));
    const applicant = { name: 'Siri Søker', email: 'siri@person.test', language: 'nb' };
    const received = { position: 'difi-stilling', applicant, ticked: true, receivedOn: '2017-02-03' };
    const application = caseOf('application', 'difi-soknad');
    await bare.must(application, { type: 'receive', ...received }, person(hr));
    expect((await get('coordinator', '/v1/applications/difi-soknad')).status).toBe(404);
    expect(itemsOf(await get('coordinator', '/v1/applications'))).toEqual([]);
    expect(itemsOf(await get('coordinator', '/v1/applications?parent=difi-stilling'))).toEqual([]);
    const headers = await api.signedIn(hr);
    expect(itemsOf(await api.ask('GET', '/v1/applications', { headers })).map(({ id }) => id)).toEqual(['difi-soknad']);
  });

  test('do not read what HR has only drafted', async () => {
    const draft = { text: 'Et utkast som ingen har sendt' };
    expect((await post('hr', '/v1/applications/nav-soknad/draftFeedback', draft)).status).toBe(200);
    expect(JSON.stringify((await get('hr', '/v1/applications/nav-soknad')).body)).toContain(draft.text);
    for (const who of ['applicant', 'system'])
      for (const part of ['', '/course'])
        expect(JSON.stringify((await get(who, `/v1/applications/nav-soknad${part}`)).body)).not.toContain(draft.text);
  });
});

describe('the database’s role', () => {
  const nobody: Scope = { person: null, agencies: [], directory: [], coordinates: false };
  const counted = 'SELECT (SELECT count(*) FROM case_file)::int AS cases, (SELECT count(*) FROM person)::int AS people';

  test('sees nothing without a scope, also on a connection that had one', async () => {
    const database = openDatabase(bare.databaseUrl, 1, 'forlop_api');
    try {
      for (const scope of [{ ...nobody, agencies: ['nav'] }, nobody]) {
        await database.$transaction((tx) => enterScope(tx, scope));
        expect(await database.$queryRawUnsafe(counted)).toEqual([{ cases: 0, people: 0 }]);
      }
      await database.$transaction(async (tx) => {
        await enterScope(tx, nobody);
        expect(await tx.$queryRawUnsafe(counted)).toEqual([{ cases: 0, people: 0 }]);
      });
    } finally {
      await database.$disconnect();
    }
  });

  test('leaves no way in behind when it erases somebody', async () => {
    const id = idOf('buddy');
    await post('buddy', '/v1/me/feed', {});
    const database = openDatabase(bare.databaseUrl, 1, 'forlop_api');
    try {
      await database.$transaction(async (tx) => {
        await enterScope(tx, { ...nobody, person: idOf('hr'), agencies: ['nav'] });
        await tx.$executeRaw`UPDATE person_version SET name = '', email = NULL, erased_at = now() WHERE person_id = ${id}`;
      });
    } finally {
      await database.$disconnect();
    }
    expect(await bare.store.database.calendarFeed.count({ where: { personId: id } })).toBe(0);
    expect(await bare.store.database.signInSession.count({ where: { personId: id } })).toBe(0);
    expect((await get('buddy', '/v1/me')).status).toBe(401);
  });

  test('is bound in every table, but for those that hold ids alone', async () => {
    const open = await bare.store.database.$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname = 'public' AND relkind = 'r' AND NOT relrowsecurity ORDER BY 1`;
    expect(open.map(({ name }) => name)).toEqual([
      '_prisma_migrations',
      'agency',
      'api_client',
      'deputy',
      'identity',
      'installation',
      'invitation',
      'link',
      'logout_token',
      'mailbox',
      'role_holder',
      'session',
      'sign_in_attempt',
    ]);
  });
});

describe('what no caller of ours would send', () => {
  const nul = '\u0000';
  const cursorOf = (value: string, id: string): string =>
    Buffer.from(JSON.stringify({ value, id })).toString('base64url');

  test.each([
    '/v1/positions?status=%00',
    '/v1/positions?cursor=CURSOR',
    '/v1/positions?cursor=NUL',
    '/v1/positions/%00',
    '/v1/positions/a%27%20OR%201=1--',
    '/v1/positions?agency=nav%27--',
    '/v1/positions?limit=1e9',
    '/v1/positions?limit=1&limit=2',
    '/v1/positions?__proto__[x]=1',
    '/v1/positions/constructor',
    '/v1/feedback?cursor=999999999999999999',
    '/v1/feedback?cursor=9999999999999999999',
    '/v1/statistics?year=%00',
    '/v1/agencies/nav/exports/yearly-report?year=99999999999999999999',
    '/v1/agencies/nav/exports/yearly-report?year=%00',
  ])('GET %s is answered, not a fault', async (url) => {
    const cursors = { CURSOR: cursorOf('9999999999999999999', 'x'), NUL: cursorOf('1', nul) };
    const asked = url.replace(/CURSOR|NUL/, (name) => cursors[name as keyof typeof cursors]);
    expect((await get('coordinator', asked)).status).toBeLessThan(500);
    expect((await get('hr', asked)).status).toBeLessThan(500);
  });

  test.each([
    '/sign-in/callback?state=%00',
    '/sign-in/callback?state=%00&code=x',
    '/sign-in/ended?iss=%00&sid=%00',
    '/sign-in?next=%00&provider=__proto__',
    '/invitation/%00',
    '/feed/%00.ics',
    '/stillinger/%00',
    '/stillinger/%3C/script%3E?language=%3Cscript%3E',
    '/stillinger?language=__proto__',
    '/stillinger.atom?language=%0d%0aSet-Cookie:x=1',
  ])('GET %s is answered to nobody, not a fault', async (url) => {
    const answer = await api.app.inject({ method: 'GET', url, headers: { cookie: '__Host-forlop-sign-in=' } });
    expect(answer.statusCode).toBeLessThan(500 + (url.startsWith('/sign-in?') ? 4 : 0));
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).not.toMatch(/<script>|<\/script>/);
  });

  const deep = (depth: number): string => `{"role":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  test.each([
    ['a polluted prototype', '{"role":"hr","__proto__":{"admin":true}}'],
    ['a polluted constructor', '{"constructor":{"prototype":{"admin":true}}}'],
    ['a key of Object’s', '{"toString":1,"hasOwnProperty":2}'],
    ['depth', deep(200_000)],
    ['some depth', deep(3_000)],
    ['a huge array', `[${'0,'.repeat(400_000)}0]`],
    ['a huge list', `{"role":[${'0,'.repeat(400_000)}0]}`],
    ['many unknown fields', `{${Array.from({ length: 20_000 }, (_, n) => `"f${n}":1`).join(',')}}`],
    ['another command', '{"type":"vacate","role":"hr"}'],
    ['NUL', '{"role":"hr","person":{"name":"a\\u0000b","email":"a@b.no","language":"nb"}}'],
    ['half a letter', '{"role":"hrHead","person":{"name":"a\\ud800b","email":"half@nav.test","language":"nb"}}'],
    ['half a letter in an id', '{"role":"hrHead","person":"\\udfff"}'],
    ['NUL in a key', '{"role":"hr","\\u0000":1}'],
    ['a number as an id', '{"role":"hr","person":1e308}'],
    ['nothing', ''],
    ['null', 'null'],
    ['no JSON', '{'],
  ])('%s in a body is refused', async (_, body) => {
    const { status } = await post('hr', '/v1/agencies/nav/appoint', body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test.each([
    ['half a letter', 'a\ud800b', 422],
    ['a whole one', 'a\u{1f600}b', 200],
    ['what looks like half a letter', 'a\\ud800 \\u0000', 200],
  ])('%s in a label', async (_, name, status) => {
    const body = { person: idOf('buddy'), place: name };
    expect((await post('hr', '/v1/employments/nav-ansatt/appointBuddy', body)).status).toBe(status);
  });

  test.each([['*'], ['"1"'], ['W/"1"'], ['"1", "2"'], ['"99999999999999999999"'], ['']])(
    'If-Match: %s is another state',
    async (given) => {
      const more = { headers: { 'if-match': given } };
      const { status } = await post('hr', '/v1/employments/nav-ansatt/appointMentor', { person: idOf('mentor') }, more);
      expect([given, status]).toEqual([given, 412]);
    },
  );

  test('a form with names of Object’s, NUL and half letters is kept as text or asked again', async () => {
    for (const text of [nul, '<script>alert(1)</script>', '\ud800', '__proto__', 'x'.repeat(9_000)]) {
      const form = new URLSearchParams({ found: 'yes', text, page: '/stillinger', language: 'nb' });
      const payload = `${form.toString()}&__proto__=1&constructor=2`;
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
      const answer = await api.app.inject({ method: 'POST', url: '/tilbakemelding', headers, payload });
      expect([text.slice(0, 10), [303, 422].includes(answer.statusCode)]).toEqual([text.slice(0, 10), true]);
      expect(answer.body).not.toContain('<script>');
    }
  });
});

describe('tokens and cookies', () => {
  test.each([
    ['a cookie of no secret', { cookie: '__Host-forlop=undefined' }],
    ['a cookie without its prefix', { cookie: 'forlop=COOKIE' }],
    ['a token in the cookie’s place', { authorization: 'Bearer COOKIE' }],
    ['a token in small letters', { authorization: 'bearer TOKEN' }],
    ['two tokens', { authorization: 'Bearer TOKEN, Bearer TOKEN' }],
    ['a bad token beside a good cookie', { authorization: 'Bearer x', cookie: '__Host-forlop=COOKIE' }],
    ['a forwarded user', { 'x-forwarded-user': 'p-x', 'x-user': 'hr' }],
  ])('%s opens nothing', async (_, headers) => {
    const secret = as('hr')['cookie']?.split('=')[1] ?? '';
    const token = as('system')['authorization']?.replace('Bearer ', '') ?? '';
    const filled = Object.entries(headers).map(([name, value]) => [
      name,
      value.replaceAll('COOKIE', secret).replaceAll('TOKEN', token),
    ]);
    expect((await api.ask('GET', '/v1/me', { headers: Object.fromEntries(filled) })).status).toBe(401);
  });

  test('the limit of requests is not got round by naming other addresses', async () => {
    const few = await startApi(bare, 3);
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const headers = { 'x-forwarded-for': `10.0.0.${n}`, forwarded: `for=10.0.0.${n}`, 'x-real-ip': `10.0.0.${n}` };
      statuses.push((await few.ask('GET', '/v1/me', { headers })).status);
    }
    await few.stop();
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  test('behind proxies that are trusted it counts for each client, and only the nearest proxies are believed', async () => {
    const statusesBehind = async (trustedProxies: readonly string[], addresses: readonly string[]) => {
      const few = await startApi(bare, 1, { trustedProxies });
      const statuses: number[] = [];
      for (const one of addresses)
        statuses.push((await few.ask('GET', '/v1/me', { headers: { 'x-forwarded-for': one } })).status);
      await few.stop();
      return statuses;
    };
    const here = '127.0.0.1';
    expect(await statusesBehind([here], ['192.0.2.1', '192.0.2.2', '192.0.2.1'])).toEqual([401, 401, 429]);
    // What the client itself has put in front is its own word.
    expect(await statusesBehind([here], ['198.51.100.1, 192.0.2.1', '198.51.100.2, 192.0.2.1'])).toEqual([401, 429]);
    expect(await statusesBehind(['10.0.0.0/8'], ['192.0.2.1', '192.0.2.2'])).toEqual([401, 429]);
  });

  test('whoever left sees nothing more with the session and the calendar that they still have', async () => {
    const gone = await bare.appoint(caseOf('agency', 'skatt'), 'hrHead', { name: 'Gro', email: 'gro@skatt.test' });
    const headers = await api.signedIn(gone);
    const { body } = await api.ask('POST', '/v1/me/feed', { headers });
    expect(itemsOf(await api.ask('GET', '/v1/positions', { headers })).length).toBeGreaterThan(0);
    await bare.must(caseOf('agency', 'skatt'), { type: 'vacate', role: 'hrHead' });
    expect(itemsOf(await api.ask('GET', '/v1/positions', { headers }))).toEqual([]);
    expect((await api.ask('GET', '/v1/positions/skatt-stilling', { headers })).status).toBe(404);
    const { pathname } = new URL((body as { url: string }).url);
    expect((await api.app.inject({ method: 'GET', url: pathname })).body).not.toContain('BEGIN:VEVENT');
  });
});

describe('what is written for everybody', () => {
  const evil = `</script><script>alert(1)</script>"'&\u2028]]>`;
  const position: PublicPosition = {
    id: 'x',
    title: evil,
    agency: evil,
    unit: evil,
    place: evil,
    jobLevel: evil,
    percentage: 100,
    months: 18,
    openings: 1,
    payFrom: 1,
    payTo: 2,
    targetGroup: 'disability',
    deadline: '2017-03-29',
    publishedOn: '2017-02-01',
    link: 'https://x.test/"><script>',
    body: `${evil}\u0000\u000b`,
    changedAt: new Date(0),
  };

  test('ends no element of a page, and no text of a feed', () => {
    const { markup } = jobPosting(position, 'https://forlop.test/x');
    expect(markup.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(JSON.parse(markup.replace(/^<script[^>]*>|<\/script>$/g, ''))).toMatchObject({ title: evil });
    const atom = atomFeed('nb', [position], 'https://forlop.test');
    for (const character of ['<script', ']]>', '\u0000', '\u000b']) expect(atom).not.toContain(character);
  });
});
