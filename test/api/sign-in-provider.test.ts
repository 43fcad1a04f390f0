/** What providers of the state ask for: pushed requests, a key in place of a secret, a level of assurance. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrivateJwk } from '../../settings/providers.ts';
import { bindTestPerson } from '../../store/identities.ts';
import { type SignInRig, startSignInRig } from './sign-in-rig.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const common = { kid: 'k1', alg: 'RS256' } as const;
const key = { ...privateKey.export({ format: 'jwk' }), ...common } as PrivateJwk;
const levels = ['idporten-loa-substantial', 'idporten-loa-high'];

let rig: SignInRig;
beforeAll(async () => {
  rig = await startSignInRig({
    provider: {
      clientKey: { ...publicKey.export({ format: 'jwk' }), ...common, use: 'sig' },
      parOnly: true,
      acrValues: levels,
    },
    settings: { par: true, credential: { privateKey: key }, acr: levels, sessionMinutes: 120 },
  });
  await bindTestPerson(rig.store, { issuer: rig.provider.issuer, subject: rig.hr }, rig.hr);
});
afterAll(() => rig.stop());

test('a pushed request with a key and a level', async () => {
  const browser = rig.browser();
  const sent = await browser.ask('/sign-in');
  const address = new URL(sent.headers.get('location') ?? '');
  expect([...address.searchParams.keys()].toSorted()).toEqual(['client_id', 'request_uri']);
  expect((await rig.signIn(browser, rig.hr)).text).toBe('home');
  const told: unknown = JSON.parse((await browser.ask('/v1/session')).text);
  expect(told).toMatchObject({ person: { id: rig.hr }, acr: 'idporten-loa-substantial' });
  expect(told).toMatchObject({ absoluteSeconds: expect.closeTo(7_195, -1) });
  expect(rig.faults).toEqual([]);
});

test('a weaker level than those of the settings is turned away', async () => {
  const strict = await startSignInRig({ provider: { acrValues: ['low'] }, settings: { acr: ['high', 'higher'] } });
  await bindTestPerson(strict.store, { issuer: strict.provider.issuer, subject: strict.hr }, strict.hr);
  const browser = strict.browser();
  expect(await strict.signIn(browser, strict.hr)).toMatchObject({
    status: 403,
    text: expect.stringContaining('Logg inn på en sikrere måte'),
  });
  expect((await browser.ask('/v1/session')).status).toBe(401);
  await strict.stop();
});

test('another key than the one that is registered gets nowhere', async () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const wrong = await startSignInRig({
    provider: { clientKey: { ...publicKey.export({ format: 'jwk' }), ...common, use: 'sig' } },
    settings: { credential: { privateKey: { ...other.export({ format: 'jwk' }), ...common } as PrivateJwk } },
  });
  const browser = wrong.browser();
  expect(await wrong.signIn(browser, wrong.hr)).toMatchObject({ status: 400 });
  expect(wrong.faults).toEqual(['sign-in test: invalid_client']);
  await wrong.stop();
});
