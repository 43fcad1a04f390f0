import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerSignIn } from '../../api/sign-in/register.ts';
import { bindTestPerson, shutOut } from '../../store/identities.ts';
import { createInvitation, invitationMs } from '../../store/invitations.ts';
import { attemptMs } from '../../store/sign-in-attempts.ts';
import { difi } from '../support/bare.ts';
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
  await shutOut(rig.store, hr);
  await shutOut(rig.store, coordinator);
  rig.faults.length = 0;
});

const known = (person: string) => bindTestPerson(rig.store, { issuer: rig.provider.issuer, subject: person }, person);

async function signedIn(person: string): Promise<Browser> {
  await known(person);
  const browser = rig.browser();
  expect((await rig.signIn(browser, person)).text).toBe('home');
  return browser;
}

async function invite(person: string): Promise<string> {
  const invitation = await createInvitation(rig.store, person);
  return `/invitation/${invitation?.token}`;
}

/** Opens an invitation as somebody does: looks, presses the button, chooses who they are at the provider. */
async function accept(browser: Browser, link: string, person: string) {
  const chooser = await browser.post(link, { provider: 'test' });
  return browser.post(chooser.url, { person });
}

const session = (browser: Browser) => browser.ask('/v1/session');
const isSignedIn = async (browser: Browser) => (await session(browser)).status === 200;

/** The address that the provider sends the browser back to, not yet asked for. */
async function callbackOf(browser: Browser, person: string): Promise<URL> {
  const chooser = await browser.go('/sign-in');
  const chosen = await browser.ask(chooser.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person }).toString(),
  });
  const back = await browser.ask(chosen.headers.get('location') ?? '');
  return new URL(back.headers.get('location') ?? '');
}

describe('the first sign-in', () => {
  test('is by an invitation, which opening does not use up, and which is used once', async () => {
    const link = await invite(hr);
    const scanner = rig.browser();
    for (let times = 0; times < 5; times += 1) {
      const opened = await scanner.ask(link);
      expect(opened.status).toBe(200);
      expect(opened.text).toContain('<h1>Invitasjon til Hanne &lt;b&gt;HR&lt;/b&gt;</h1>');
    }
    const browser = rig.browser();
    expect(await accept(browser, link, hr)).toMatchObject({ status: 200, text: 'home' });
    const told = await session(browser);
    expect(JSON.parse(told.text)).toEqual({
      person: { id: hr, name: 'Hanne <b>HR</b>', language: 'nb' },
      provider: 'test',
      // Tests live in a rehearsal, and nothing here moves its time.
      rehearsal: { day: '2017-02-01', canMove: false },
      acr: null,
      idleSeconds: expect.closeTo(1_795, -1),
      absoluteSeconds: expect.closeTo(28_795, -1),
    });
    expect(await scanner.ask(link)).toMatchObject({ status: 410, text: expect.stringContaining('Den er brukt før') });
    expect(await rig.browser().post(link)).toMatchObject({ status: 410 });
    const later = rig.browser();
    expect((await rig.signIn(later, hr)).text).toBe('home');
    expect(rig.faults).toEqual([]);
  });

  test('without an invitation leads to a page that says what to do', async () => {
    const browser = rig.browser();
    const answer = await rig.signIn(browser, hr);
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('Vi vet ikke hvem du er ennå') });
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('by an invitation that is too old, taken back or unknown does not happen', async () => {
    const old = await invite(hr);
    rig.pass(invitationMs);
    const first = await invite(hr);
    const second = await invite(hr);
    expect((await rig.browser().ask(old)).text).toContain('Den er trukket tilbake');
    expect(await rig.browser().post(first)).toMatchObject({ status: 410 });
    rig.pass(invitationMs - minute);
    expect(await rig.browser().ask(second)).toMatchObject({ status: 200 });
    rig.pass(minute);
    for (const answer of [await rig.browser().ask(second), await rig.browser().post(second)])
      expect(answer).toMatchObject({ status: 410, text: expect.stringContaining('varer i 14 dager') });
    for (const token of ['x', 'x'.repeat(43), '%00', '..%2F..'])
      expect((await rig.browser().ask(`/invitation/${token}`)).status).toBe(404);
  });

  test('by an invitation that is taken back on the way does not happen', async () => {
    const browser = rig.browser();
    const chooser = await browser.post(await invite(hr));
    await invite(hr);
    expect(await browser.post(chooser.url, { person: hr })).toMatchObject({ status: 410 });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await rig.store.database.identity.count({ where: { personId: hr } })).toBe(0);
  });

  test("by somebody else's invitation changes nobody", async () => {
    await known(coordinator);
    const link = await invite(hr);
    const browser = rig.browser();
    expect(await accept(browser, link, coordinator)).toMatchObject({
      status: 403,
      text: expect.stringContaining('Invitasjonen gjelder en annen'),
    });
    expect(await isSignedIn(browser)).toBe(false);
    expect((await rig.signIn(browser, coordinator)).text).toBe('home');
    expect((await accept(rig.browser(), link, hr)).text).toBe('home');
  });

  test('binds once: of two browsers with the same link the second is told that it is used', async () => {
    const link = await invite(hr);
    const [one, other] = [rig.browser(), rig.browser()];
    const [first, second] = [await one.post(link), await other.post(link)];
    expect((await one.post(first.url, { person: hr })).text).toBe('home');
    expect(await other.post(second.url, { person: coordinator })).toMatchObject({ status: 410 });
    expect(await rig.store.database.identity.count({ where: { personId: hr } })).toBe(1);
  });

  test('a person may have several identities, each by an invitation', async () => {
    await known(hr);
    expect((await accept(rig.browser(), await invite(hr), coordinator)).text).toBe('home');
    const browser = rig.browser();
    await rig.signIn(browser, coordinator);
    expect(JSON.parse((await session(browser)).text)).toMatchObject({ person: { id: hr } });
  });
});

describe('what comes back from the provider', () => {
  test('is taken once', async () => {
    await known(hr);
    const browser = rig.browser();
    const callback = await callbackOf(browser, hr);
    expect((await browser.go(callback.href)).text).toBe('home');
    expect(await browser.ask(callback.href)).toMatchObject({
      status: 400,
      text: expect.stringContaining('Innloggingen ble ikke fullført'),
    });
  });

  test('is taken by the browser that began, and not by another', async () => {
    await known(hr);
    const browser = rig.browser();
    const callback = await callbackOf(browser, hr);
    const victim = rig.browser();
    await victim.go('/sign-in');
    expect((await victim.go(callback.href)).status).toBe(400);
    expect(await isSignedIn(victim)).toBe(false);
    expect((await rig.browser().go(callback.href)).status).toBe(400);
    expect((await browser.go(callback.href)).text).toBe('home');
  });

  test('with another state is nobody', async () => {
    await known(hr);
    const browser = rig.browser();
    const callback = await callbackOf(browser, hr);
    for (const state of ['', 'x', `${callback.searchParams.get('state')}x`]) {
      const changed = new URL(callback);
      changed.searchParams.set('state', state);
      expect((await browser.go(changed.href)).status).toBe(400);
    }
    expect(await isSignedIn(browser)).toBe(false);
  });

  test("with another sign-in's code is nobody, and the code is dead", async () => {
    await known(hr);
    const [thief, browser] = [rig.browser(), rig.browser()];
    const stolen = await callbackOf(browser, hr);
    const own = await callbackOf(thief, hr);
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(await thief.go(own.href)).toMatchObject({
      status: 400,
      text: expect.stringContaining('Innloggingen kunne ikke bekreftes'),
    });
    expect(await isSignedIn(thief)).toBe(false);
    expect(rig.faults).toEqual(['sign-in test: invalid_grant']);
  });

  test.each([
    ['nonce', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['verifier', 'invalid_grant'],
  ] as const)('for another %s is nobody', async (field, code) => {
    await known(hr);
    const browser = rig.browser();
    const callback = await callbackOf(browser, hr);
    const state = callback.searchParams.get('state') ?? '';
    await rig.store.database.signInAttempt.update({ where: { state }, data: { [field]: 'x'.repeat(43) } });
    expect((await browser.go(callback.href)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
    expect(rig.faults).toEqual([`sign-in test: ${code}`]);
  });

  test('from another issuer is nobody', async () => {
    await known(hr);
    const browser = rig.browser();
    const callback = await callbackOf(browser, hr);
    callback.searchParams.set('iss', 'https://evil.test');
    expect((await browser.go(callback.href)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('too late is nobody', async () => {
    await known(hr);
    const browser = rig.browser();
    const callback = await callbackOf(browser, hr);
    rig.pass(attemptMs);
    expect((await browser.go(callback.href)).status).toBe(400);
  });

  test('cancelled is said calmly, and leads back to where it began', async () => {
    const browser = rig.browser();
    const chooser = await browser.go('/sign-in?next=/cases');
    const answer = await browser.post(chooser.url, { cancel: 'yes' });
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('Innloggingen ble avbrutt') });
    expect(answer.text).toContain('href="/sign-in?next=%2Fcases"');
    expect(rig.faults).toEqual([]);
  });

  test('with words of somebody’s own in place of an error leaves none of them in the log', async () => {
    const browser = rig.browser();
    const chooser = new URL((await browser.ask('/sign-in')).headers.get('location') ?? '');
    const said = {
      state: chooser.searchParams.get('state') ?? '',
      iss: rig.provider.issuer,
      error: 'Kari\nlevel=info',
    };
    const answer = await browser.go(`/sign-in/callback?${new URLSearchParams(said).toString()}`);
    expect(answer.status).toBe(400);
    expect(rig.faults.splice(0)).toEqual(['sign-in test: unknownError']);
  });
});

describe('after a sign-in', () => {
  test('one goes on to the page of ours that was asked for', async () => {
    await known(hr);
    expect((await rig.signIn(rig.browser(), hr, '/sign-in?next=/cases')).text).toBe('cases');
  });

  test.each(['//evil.test', '/\\evil.test', 'https://evil.test', '/%5Cevil.test/..//evil.test', 'javascript:alert(1)'])(
    'and nowhere else: %s',
    async (next) => {
      await known(hr);
      const answer = await rig.signIn(rig.browser(), hr, `/sign-in?${new URLSearchParams({ next })}`);
      expect(new URL(answer.url).origin).toBe(rig.publicUrl);
    },
  );

  test('whoever is signed in is not asked again', async () => {
    const browser = await signedIn(hr);
    expect((await browser.go('/sign-in?next=/cases')).text).toBe('cases');
  });

  test('the secret is new, and what was there before opens nothing', async () => {
    const browser = await signedIn(hr);
    const before = browser.cookies.get('forlop') ?? '';
    rig.pass(31 * minute);
    await rig.signIn(browser, hr);
    const after = browser.cookies.get('forlop') ?? '';
    expect(after).toMatch(/^[\w-]{43}$/);
    expect(after).not.toBe(before);
    const thief = rig.browser();
    thief.cookies.set('forlop', before);
    expect(await isSignedIn(thief)).toBe(false);
  });

  test('a second sign-in in the same browser ends the first one', async () => {
    const browser = await signedIn(hr);
    const other = rig.browser();
    const callback = await callbackOf(other, hr);
    other.cookies.set('forlop', browser.cookies.get('forlop') ?? '');
    await other.go(callback.href);
    expect(await isSignedIn(other)).toBe(true);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('the cookies', () => {
  test('cannot be read by pages, and are not sent from elsewhere', async () => {
    await known(hr);
    const browser = rig.browser();
    const chooser = await browser.ask('/sign-in');
    expect(chooser.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^forlop-sign-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/),
    ]);
    const answer = await browser.ask((await callbackOf(browser, hr)).href);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^forlop=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test('are bound to the host and to TLS where there is TLS', async () => {
    const app = Fastify();
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    const { issuer, clientId, clientSecret } = rig.provider;
    const provider = {
      id: 'test',
      title: { nb: 'T', nn: 'T', en: 'T' },
      issuer,
      clientId,
      par: false,
      scope: 'openid',
      sessionMinutes: 480,
    };
    const providers = [{ ...provider, credential: { secret: clientSecret } }];
    await registerSignIn(app, { store: rig.store, publicUrl: 'https://forlop.test/', providers, onFault: () => {} });
    const answer = await app.inject('/sign-in');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-forlop-sign-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=900$/),
    ]);
    expect(answer.headers.location).toContain(encodeURIComponent('https://forlop.test/sign-in/callback'));
    await app.close();
  });
});

describe('who may not come in', () => {
  test('somebody who has no role and no case any more', async () => {
    const former = await rig.bare.appoint(difi, 'hrHead', { name: 'Frida Før', email: 'frida@difi.test' });
    await signedIn(former);
    await rig.bare.appoint(difi, 'hrHead', { name: 'Nils Ny', email: 'nils@difi.test' });
    rig.former.push({ id: former, name: 'Frida Før', roles: [], agency: null });
    const browser = rig.browser();
    expect(await rig.signIn(browser, former)).toMatchObject({
      status: 403,
      text: expect.stringContaining('Du har ingen oppgaver her nå'),
    });
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('somebody who is erased, from that moment', async () => {
    const leader = await rig.bare.appoint(difi, 'payroll', { name: 'Siri Slett' });
    const browser = await signedIn(leader);
    const link = await invite(leader);
    await rig.store.database.personVersion.updateMany({
      where: { personId: leader },
      data: { name: '', erasedAt: new Date() },
    });
    expect(await isSignedIn(browser)).toBe(false);
    expect((await browser.ask(link)).status).toBe(404);
    expect(await rig.store.database.identity.count({ where: { personId: leader } })).toBe(0);
  });

  test('anybody, while the provider does not answer; and everybody again when it does', async () => {
    const own = await startSignInRig();
    await own.provider.stop();
    expect(await own.browser().go('/sign-in')).toMatchObject({
      status: 503,
      text: expect.stringContaining('Innloggingstjenesten svarer ikke'),
    });
    expect(own.faults).toEqual(['sign-in test: ECONNREFUSED']);
    await own.stop();
  });
});

test('a test person is never bound to a provider that is not on this machine', async () => {
  for (const issuer of ['https://idporten.test', 'https://127.0.0.1:3706', 'http://localhost.evil.test'])
    await expect(bindTestPerson(rig.store, { issuer, subject: hr }, hr)).rejects.toThrow('only a provider');
});

test('the tables hold no secret, no name, no address and no subject', async () => {
  const browser = await signedIn(hr);
  const link = await invite(coordinator);
  await rig.browser().go('/sign-in');
  const { database } = rig.store;
  const tables = [
    await database.identity.findMany(),
    await database.signInSession.findMany(),
    await database.invitation.findMany(),
  ];
  expect(tables.map((rows) => rows.length > 0)).toEqual([true, true, true]);
  const sealed = await database.signInSession.findFirstOrThrow();
  const dump = JSON.stringify(tables) + Buffer.from(sealed.sealedIdToken).toString('latin1');
  const secrets = [browser.cookies.get('forlop'), browser.cookies.get('forlop-sign-in'), link.split('/')[2]];
  for (const word of [...secrets, 'Hanne', 'difi.test', 'eyJ', `"subjectHash":"${hr}"`]) {
    expect(word?.length).toBeGreaterThan(2);
    expect(dump).not.toContain(word);
  }
});
