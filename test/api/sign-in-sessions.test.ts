import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bindTestPerson, shutOut } from '../../store/identities.ts';
import { type Browser, type SignInRig, startSignInRig } from './sign-in-rig.ts';

const minute = 60_000;
let rig: SignInRig;
let hr: string;
let coordinator: string;

beforeAll(async () => {
  rig = await startSignInRig();
  ({ hr, coordinator } = rig);
});
afterAll(() => rig.stop());
beforeEach(async () => {
  for (const person of [hr, coordinator]) {
    await shutOut(rig.store, person);
    await bindTestPerson(rig.store, { issuer: rig.provider.issuer, subject: person }, person);
  }
});

async function signedIn(person: string): Promise<Browser> {
  const browser = rig.browser();
  expect((await rig.signIn(browser, person)).text).toBe('home');
  return browser;
}

const told = async (browser: Browser) => JSON.parse((await browser.ask('/v1/session')).text) as Record<string, unknown>;
const isSignedIn = async (browser: Browser) => (await browser.ask('/v1/session')).status === 200;
/** Asks for something that counts as use. */
const use = async (browser: Browser) =>
  (JSON.parse((await browser.ask('/v1/who')).text) as { caller: { id: string } | null }).caller?.id ?? null;

const own = { 'sec-fetch-site': 'same-origin' };

interface Listed {
  readonly id: string;
  readonly current: boolean;
}
const list = async (browser: Browser) => JSON.parse((await browser.ask('/v1/sessions')).text) as readonly Listed[];

describe('a session', () => {
  test('ends when it has not been used for 30 minutes', async () => {
    const browser = await signedIn(hr);
    for (let times = 0; times < 3; times += 1) {
      rig.pass(29 * minute);
      expect(await use(browser)).toBe(hr);
    }
    rig.pass(30 * minute);
    expect(await use(browser)).toBeNull();
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('ends after 8 hours however much it is used', async () => {
    const browser = await signedIn(hr);
    for (let passed = 0; passed < 7 * 60 + 40; passed += 20) {
      expect(await use(browser)).toBe(hr);
      rig.pass(20 * minute);
    }
    expect(await use(browser)).toBe(hr);
    rig.pass(18 * minute);
    expect(await told(browser)).toMatchObject({
      idleSeconds: expect.closeTo(115, -1),
      absoluteSeconds: expect.closeTo(115, -1),
    });
    expect(await use(browser)).toBe(hr);
    rig.pass(2 * minute);
    expect(await use(browser)).toBeNull();
  });

  test('is not used by asking how long it lasts, and is by extending it', async () => {
    const browser = await signedIn(hr);
    rig.pass(28 * minute);
    expect(await told(browser)).toMatchObject({ idleSeconds: expect.closeTo(115, -1) });
    expect(await told(browser)).toMatchObject({ idleSeconds: expect.closeTo(115, -1) });
    const extended = await browser.ask('/v1/session/extend', { method: 'POST', headers: own });
    expect(JSON.parse(extended.text)).toMatchObject({ person: { id: hr }, idleSeconds: expect.closeTo(1_795, -1) });
    rig.pass(29 * minute);
    expect(await isSignedIn(browser)).toBe(true);
  });

  test('cannot be extended once it has ended', async () => {
    const browser = await signedIn(hr);
    rig.pass(30 * minute);
    expect((await browser.ask('/v1/session/extend', { method: 'POST', headers: own })).status).toBe(401);
  });

  test.each(['', 'x', 'x'.repeat(43), `${'x'.repeat(43)}; forlop=y`])(
    'is not there for the cookie "%s"',
    async (value) => {
      const browser = rig.browser();
      browser.cookies.set('forlop', value);
      expect(await use(browser)).toBeNull();
      for (const [method, url] of [
        ['GET', '/v1/session'],
        ['GET', '/v1/sessions'],
        ['POST', '/v1/session/extend'],
        ['DELETE', '/v1/sessions/5f0e2a1c-6d38-4f7e-9c0b-0d9f1f4b2a77'],
      ] as const) {
        const answer = await browser.ask(url, { method, headers: own });
        expect([method, url, answer.status]).toEqual([method, url, 401]);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
      }
    },
  );
});

describe("a person's own sessions", () => {
  test('are listed, and each can be ended from the other', async () => {
    const [phone, desk] = [await signedIn(hr), await signedIn(hr)];
    const seen = await list(desk);
    expect(seen.map(({ current }) => current).toSorted()).toEqual([false, true]);
    const other = seen.find(({ current }) => !current)?.id;
    expect((await desk.ask(`/v1/sessions/${other}`, { method: 'DELETE', headers: own })).status).toBe(204);
    expect([await isSignedIn(phone), await isSignedIn(desk)]).toEqual([false, true]);
    expect((await desk.ask(`/v1/sessions/${other}`, { method: 'DELETE', headers: own })).status).toBe(404);
  });

  test("are never somebody else's", async () => {
    const [mine, theirs] = [await signedIn(hr), await signedIn(coordinator)];
    const [only, ...none] = await list(theirs);
    expect(none).toEqual([]);
    expect((await list(mine)).map(({ id }) => id)).not.toContain(only?.id);
    expect((await mine.ask(`/v1/sessions/${only?.id}`, { method: 'DELETE', headers: own })).status).toBe(404);
    expect(await isSignedIn(theirs)).toBe(true);
  });

  test('end together when the person is shut out, who is then nobody', async () => {
    const browser = await signedIn(hr);
    expect(await shutOut(rig.store, hr)).toEqual({ identities: 1, sessions: 1 });
    expect(await isSignedIn(browser)).toBe(false);
    expect((await rig.signIn(browser, hr)).status).toBe(403);
  });
});

describe('signing out', () => {
  test('ends the session here and at the provider', async () => {
    const browser = await signedIn(hr);
    const secret = browser.cookies.get('forlop') ?? '';
    const atProvider = await browser.post('/sign-out');
    expect(atProvider.url).toMatch(new RegExp(`^${rig.provider.issuer}/session/end\\?.*id_token_hint=eyJ`));
    browser.cookies.set('forlop', secret);
    expect(await isSignedIn(browser)).toBe(false);
    const [, action = '', xsrf = ''] = /action="([^"]+)".*name="xsrf" value="([^"]+)"/s.exec(atProvider.text) ?? [];
    const after = await browser.post(action, { xsrf, logout: 'yes' });
    expect(after).toMatchObject({
      url: `${rig.publicUrl}/signed-out`,
      status: 200,
      text: expect.stringContaining('Du er logget ut'),
    });
    expect((await browser.go('/sign-in')).text).toContain('Velg testperson');
  });

  test('without a session is the same page', async () => {
    expect((await rig.browser().post('/sign-out')).url).toBe(`${rig.publicUrl}/signed-out`);
  });

  test('at the provider ends the session here', async () => {
    const browser = await signedIn(hr);
    const [one] = await list(browser);
    await rig.store.database.signInSession.update({ where: { id: one?.id ?? '' }, data: { providerSession: 'sid-1' } });
    const ended = (iss: string, sid: string) =>
      rig.browser().ask(`/sign-in/ended?${new URLSearchParams({ iss, sid })}`);
    await ended(rig.provider.issuer, 'sid-2');
    await ended('https://evil.test', 'sid-1');
    expect((await rig.browser().ask('/sign-in/ended')).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(true);
    expect((await ended(rig.provider.issuer, 'sid-1')).status).toBe(204);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('another site', () => {
  const ways: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
    ['a page of ours', { 'sec-fetch-site': 'same-origin' }, true],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['a page of a neighbouring host', { 'sec-fetch-site': 'same-site' }, false],
    ['an address typed in', { 'sec-fetch-site': 'none' }, false],
    ['an older browser on a page of ours', { origin: 'own' }, true],
    ['an older browser elsewhere', { origin: 'https://evil.test' }, false],
    ['an older browser that hides where', { origin: 'null' }, false],
    ['nothing at all', {}, false],
  ];

  test.each(ways)('may not write: %s', async (_, given, mayWrite) => {
    const headers = given['origin'] === 'own' ? { origin: rig.publicUrl } : given;
    const browser = await signedIn(hr);
    const answers = [
      await browser.ask('/v1/who', { method: 'POST', headers }),
      await browser.ask('/v1/session/extend', { method: 'POST', headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(mayWrite ? [200, 200] : [403, 403]);
    const out = await browser.ask('/sign-out', { method: 'POST', headers });
    expect(out.status).toBe(mayWrite ? 200 : 403);
    expect(await isSignedIn(browser)).toBe(!mayWrite);
  });

  test('may read what it could read anyway, and a system without a cookie may write', async () => {
    const browser = await signedIn(hr);
    expect((await browser.ask('/v1/who', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
    expect((await rig.browser().ask('/v1/who', { method: 'POST' })).status).toBe(200);
  });

  test('may not begin a sign-in with an invitation in somebody’s browser', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await rig.browser().ask(`/invitation/${'x'.repeat(43)}`, { method: 'POST', headers, body: '' });
    expect(answer.status).toBe(403);
  });
});
