import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../embedded/free-port.ts';
import { startTestPeople } from '../../embedded/test-people.ts';
import { readProviders } from '../../settings/providers.ts';
import { everybody } from '../../store/everybody.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

let bare: Bare;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forlop-people-'));
  bare = await startBare('2017-02-01');
});
afterAll(async () => {
  await bare.stop();
  await rm(folder, { recursive: true });
});

test('nobody, then everybody who has a role or a case, each under their agency', async () => {
  expect(await everybody(bare.store)).toEqual([]);
  await anAgency(bare, 'difi');
  const hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await bare.must(difi, { type: 'appoint', role: 'hrHead', person: hr });
  await bare.must(difi, {
    type: 'appoint',
    role: 'programmeMailbox',
    person: { name: 'Postkassen', email: 'post@difi.test', language: 'nb' },
  });
  await bare.must(caseOf('position', 'post-1'), aPosition(), person(hr));
  const all = await everybody(bare.store);
  const seen = all.map(({ name, roles, agency }) => ({ name, roles, agency }));
  expect(seen).toContainEqual({ name: 'Hanne HR', roles: ['hr', 'hrHead'], agency: 'difi' });
  expect(seen).toContainEqual({ name: 'Lars Leder', roles: ['leader'], agency: 'difi' });
});

test('the list of providers that it writes is one that settings accept, for this machine alone', async () => {
  const publicUrl = `http://127.0.0.1:${await freePort()}`;
  const own = { publicUrl, databaseUrl: bare.databaseUrl, hashKey: bare.store.hashKey, folder };
  const people = await startTestPeople({ ...own, port: await freePort() });
  try {
    const [provider] = readProviders(people.file, publicUrl);
    expect(provider).toMatchObject({ id: 'test', issuer: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    const described: unknown = await (await fetch(`${provider?.issuer}/.well-known/openid-configuration`)).json();
    expect(described).toMatchObject({ issuer: provider?.issuer });
    expect((await stat(join(folder, 'sign-in-secret'))).mode & 0o077).toBe(0);
    expect(await readFile(people.file, 'utf8')).not.toContain(await readFile(join(folder, 'sign-in-secret'), 'utf8'));
    expect(() => readProviders(people.file, 'https://forlop.test')).toThrow('must be https');
  } finally {
    await people.stop();
  }
});

test('a port that is taken is said', async () => {
  const port = await freePort();
  const own = {
    publicUrl: 'http://127.0.0.1:1',
    databaseUrl: bare.databaseUrl,
    hashKey: bare.store.hashKey,
    folder,
    port,
  };
  const people = await startTestPeople(own);
  await expect(startTestPeople(own)).rejects.toThrow(`Port ${port}, which the test sign-in needs`);
  await people.stop();
});
