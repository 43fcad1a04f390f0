import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownPath } from '../../api/sign-in/own-path.ts';
import { readProviders } from '../../settings/providers.ts';

const publicUrl = 'https://forlop.test';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-providers-'));
  await writeFile(join(folder, 'secret'), 'hush\n');
  await writeFile(join(folder, 'key.json'), JSON.stringify({ kty: 'RSA', d: 'd', kid: 'k1', alg: 'RS256', n: 'n' }));
  await writeFile(join(folder, 'empty'), '');
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string, url = publicUrl) {
  const file = join(folder, 'providers.yaml');
  await writeFile(file, text);
  return readProviders(file, url);
}

const entry = (fields: string): string => `providers:
  - id: one
    title: { nb: En, nn: Ein, en: One }
    clientId: us
${fields.replace(/^/gm, '    ')}
`;

test('a provider with a secret, and one with a key', async () => {
  const secret = await read(entry('issuer: https://one.test\nsecretFile: secret'));
  expect(secret).toEqual([
    {
      id: 'one',
      title: { nb: 'En', nn: 'Ein', en: 'One' },
      issuer: 'https://one.test',
      clientId: 'us',
      par: false,
      scope: 'openid',
      sessionMinutes: 480,
      credential: { secret: 'hush' },
    },
  ]);
  const [key] = await read(
    entry('issuer: https://one.test\nprivateKeyFile: key.json\npar: true\nacr: [high]\nsessionMinutes: 120'),
  );
  expect(key).toMatchObject({
    par: true,
    sessionMinutes: 120,
    acr: ['high'],
    credential: { privateKey: { kid: 'k1', n: 'n' } },
  });
});

test('no file, and nobody can sign in', () => {
  expect(readProviders('', publicUrl)).toEqual([]);
});

test.each([
  ['an issuer without TLS', 'issuer: http://one.test\nsecretFile: secret', publicUrl, 'must be https'],
  [
    'a test provider for an address on the network',
    'issuer: http://127.0.0.1:1\nsecretFile: secret',
    publicUrl,
    'must be https',
  ],
  [
    'an issuer of all tenants',
    'issuer: https://login.microsoftonline.com/common/v2.0\nsecretFile: secret',
    publicUrl,
    'one tenant',
  ],
  ['no secret', 'issuer: https://one.test', publicUrl, 'secretFile'],
  [
    'a secret and a key',
    'issuer: https://one.test\nsecretFile: secret\nprivateKeyFile: key.json',
    publicUrl,
    'secretFile',
  ],
  ['a secret that is not there', 'issuer: https://one.test\nsecretFile: gone', publicUrl, 'cannot be read'],
  ['an empty secret', 'issuer: https://one.test\nsecretFile: empty', publicUrl, 'cannot be read'],
  ['a key that is none', 'issuer: https://one.test\nprivateKeyFile: secret', publicUrl, 'cannot be read'],
  ['a scope without openid', 'issuer: https://one.test\nsecretFile: secret\nscope: profile', publicUrl, 'openid'],
  ['an unknown word', 'issuer: https://one.test\nsecretFile: secret\nacrs: [x]', publicUrl, 'acrs'],
])('%s is refused', async (_, fields, url, said) => {
  await expect(read(entry(fields), url)).rejects.toThrow(said);
});

test('two of one name, no list and no file are refused', async () => {
  const one = entry('issuer: https://one.test\nsecretFile: secret');
  await expect(read(one + one.replace('providers:\n', ''))).rejects.toThrow('the same id');
  await expect(read('providers: []')).rejects.toThrow('providers');
  expect(() => readProviders(join(folder, 'nowhere.yaml'), publicUrl)).toThrow('OIDC_PROVIDERS');
});

test('the test provider serves a service on the same machine', async () => {
  const file = entry('issuer: http://127.0.0.1:3706\nsecretFile: secret');
  expect(await read(file, 'http://127.0.0.1:3700')).toHaveLength(1);
});

test.each([
  ['/', '/'],
  ['/cases', '/cases'],
  ['/cases/1?tab=log&x=%2F#top', '/cases/1?tab=log&x=%2F#top'],
  ['/a/../b', '/b'],
  [undefined, '/'],
  ['', '/'],
  ['cases', '/'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['/..//evil.test', '/'],
  ['/./\\evil.test', '/'],
  ['/\t/evil.test', '/'],
  ['/\n//evil.test', '/'],
  ['https://evil.test', '/'],
  ['javascript:alert(1)', '/'],
  ['/ø', '/'],
  [`/${'x'.repeat(3_000)}`, '/'],
])('after a sign-in, %j leads to %s', (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});
