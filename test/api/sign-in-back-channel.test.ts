/** Signed out at the provider, signed out here (OpenID Connect Back-Channel Logout 1.0). */
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keysOf, type LogoutKeys, signedOutBy } from '../../api/sign-in/logout-token.ts';
import { bindTestPerson, shutOut } from '../../store/identities.ts';
import { signOutBehind } from '../../store/sessions.ts';
import { type Browser, type SignInRig, startSignInRig } from './sign-in-rig.ts';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

describe('a logout token', () => {
  const issuer = 'https://provider.test';
  const now = new Date('2017-02-01T08:00:00Z');
  const seconds = now.getTime() / 1_000;
  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const good = { iss: issuer, aud: 'us', iat: seconds, exp: seconds + 120, jti: 'j-1', sub: 's-1', sid: 'x-1', events };
  let own: PrivateKey;
  let other: PrivateKey;
  let keys: LogoutKeys;
  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    own = pair.privateKey;
    other = (await generateKeyPair('ES256')).privateKey;
    keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256', use: 'sig' }] });
  });
  const signed = (payload: JWTPayload, header: object = {}, key = own): Promise<string> =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'k', ...header }).sign(key);
  const read = (token: string) => signedOutBy(token, { issuer, clientId: 'us', keys, now });
  const { sid: _, ...ofPerson } = good;
  const { sub: __, ...ofSession } = good;
  const { jti: ___, ...unnamed } = good;
  const { iat: ____, ...timeless } = good;
  const { events: _____, ...eventless } = good;
  const { sub: ______, ...ofNobody } = ofPerson;

  test.each([
    ['with both', good, {}, { subject: 's-1', providerSession: 'x-1' }],
    ['of a person', ofPerson, {}, { subject: 's-1', providerSession: null }],
    ['of a session', ofSession, {}, { subject: null, providerSession: 'x-1' }],
    ['with its own type', good, { typ: 'logout+jwt' }, {}],
    ['for several, us among them', { ...good, aud: ['them', 'us'] }, {}, {}],
    ['from a clock a little ahead', { ...good, iat: seconds + 30 }, {}, {}],
  ])('%s counts', async (_name, payload, header, expected) => {
    expect(await read(await signed(payload, header))).toMatchObject({ issuer, jti: 'j-1', ...expected });
  });

  test.each([
    ['of another issuer', { ...good, iss: 'https://other.test' }, {}],
    ['for somebody else', { ...good, aud: 'them' }, {}],
    ['with a nonce, as an ID token', { ...good, nonce: 'n' }, {}],
    ['without the event', { ...good, events: {} }, {}],
    [
      'with the event as a word',
      { ...good, events: { 'http://schemas.openid.net/event/backchannel-logout': 'yes' } },
      {},
    ],
    ['without events, as an ID token', eventless, {}],
    ['of nobody', ofNobody, {}],
    ['without a name of its own', unnamed, {}],
    ['without its time', timeless, {}],
    ['of six minutes ago', { ...good, iat: seconds - 6 * 60 - 1 }, {}],
    ['from far ahead', { ...good, iat: seconds + 120 }, {}],
    ['that is over', { ...good, exp: seconds - 61 }, {}],
    ['of another type', good, { typ: 'at+jwt' }],
    ['with a key that nobody knows', good, { kid: 'unknown' }],
    ['of NUL', { ...ofPerson, sub: '\u0000' }, {}],
  ])('%s counts for nothing', async (_name, payload, header) => {
    expect(await read(await signed(payload, header))).toBeNull();
  });

  test('of another’s key, without a signature or no token at all counts for nothing', async () => {
    const [, payload = ''] = (await signed(good)).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const tokens = [await signed(good, {}, other), none, '', 'x.y.z', `${await signed(good)}x`];
    for (const token of tokens) expect(await read(token)).toBeNull();
  });

  test('waits for keys that cannot be fetched', async () => {
    const away = keysOf('http://127.0.0.1:1/keys');
    const token = await signed(good);
    await expect(signedOutBy(token, { issuer, clientId: 'us', keys: away, now })).rejects.toThrow();
  });
});

describe('over HTTP', () => {
  let rig: SignInRig;
  beforeAll(async () => {
    rig = await startSignInRig();
  });
  afterAll(() => rig.stop());
  beforeEach(async () => {
    for (const person of [rig.hr, rig.coordinator]) {
      await shutOut(rig.store, person);
      await bindTestPerson(rig.store, { issuer: rig.provider.issuer, subject: person }, person);
    }
  });
  async function signedIn(person: string): Promise<Browser> {
    const browser = rig.browser();
    expect((await rig.signIn(browser, person)).text).toBe('home');
    return browser;
  }
  const isSignedIn = async (browser: Browser) => (await browser.ask('/v1/session')).status === 200;
  const post = (provider: string, body: string) =>
    rig.browser().ask(`/sign-in/back-channel/${provider}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });

  test('whoever signs out at the provider alone is signed out here, in that browser and in no other', async () => {
    const [one, two, another] = [await signedIn(rig.hr), await signedIn(rig.hr), await signedIn(rig.coordinator)];
    const asked = await one.ask(`${rig.provider.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
    await one.post(`${rig.provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    await expect.poll(() => isSignedIn(one), { timeout: 5_000 }).toBe(false);
    expect([await isSignedIn(two), await isSignedIn(another)]).toEqual([true, true]);
    expect(rig.faults).toEqual([]);
  });

  test('a message of a person ends all their sessions at that provider, once', async () => {
    const [one, two, another] = [await signedIn(rig.hr), await signedIn(rig.hr), await signedIn(rig.coordinator)];
    const expiresAt = Date.now() + 60_000;
    const said = { issuer: rig.provider.issuer, subject: rig.hr, providerSession: null, jti: 'j-1', expiresAt };
    expect(await signOutBehind(rig.store, { ...said, issuer: 'https://other.test', jti: 'j-0' })).toBe(true);
    expect(await isSignedIn(one)).toBe(true);
    expect(await signOutBehind(rig.store, said)).toBe(true);
    expect([await isSignedIn(one), await isSignedIn(two), await isSignedIn(another)]).toEqual([false, false, true]);
    const again = await signedIn(rig.hr);
    expect(await signOutBehind(rig.store, said)).toBe(false);
    expect(await isSignedIn(again)).toBe(true);
  });

  test('what is no message of a provider’s is refused, and says nothing', async () => {
    for (const body of ['', 'logout_token=', 'logout_token=a.b.c', 'logout_token=a&logout_token=b']) {
      const { status, text, headers } = await post('test', body);
      expect([body, status, text]).toEqual([body, 400, '{"error":"invalid_request"}']);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await post('nobody', 'logout_token=a.b.c')).status).toBe(404);
  });
});
