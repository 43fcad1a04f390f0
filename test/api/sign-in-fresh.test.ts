/** What binds legally asks who somebody is once more, where the provider is set up for it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicCommands } from '../../api/cases/kinds.ts';
import { bindsLegally } from '../../domain/access.ts';
import { bindTestPerson } from '../../store/identities.ts';
import { openSession } from '../../store/sessions.ts';
import { publicUrl, startApi, type TestApi } from '../support/api.ts';
import { anAgency, type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { type SignInRig, startSignInRig } from './sign-in-rig.ts';

const minute = 60_000;

describe('commands that bind', () => {
  let bare: Bare;
  let api: TestApi;
  let hr: string;
  const title = { nb: 'En', nn: 'Ein', en: 'One' };
  const provider = {
    title,
    issuer: 'https://one.test',
    clientId: 'us',
    par: false,
    scope: 'openid',
    sessionMinutes: 480,
  };
  const credential = { secret: 'x' };
  beforeAll(async () => {
    bare = await startBare('2017-02-01');
    const providers = [
      { id: 'strict', ...provider, credential, freshMinutes: 10, freshAcr: ['high', 'highest'] },
      { id: 'plain', ...provider, credential },
    ];
    api = await startApi(bare, 100_000, { providers });
    hr = await bare.appoint(await anAgency(bare, 'nav'), 'hr', { name: 'Hanne', email: 'hanne@nav.test' });
    const employee = { name: 'Eva', email: 'eva@nav.test', language: 'nb' };
    const term = { start: '2016-12-01', leaving: '2018-05-31', percentage: 100 };
    const adopt = {
      type: 'adopt',
      agency: 'nav',
      title: 'Rådgiver',
      employee,
      leader: { name: 'Lars', email: 'lars@nav.test', language: 'nb' },
      ...term,
    };
    await bare.must(caseOf('employment', 'ansatt'), adopt, person(hr));
  });
  afterAll(async () => {
    await api.stop();
    await bare.stop();
    expect(api.faults).toEqual([]);
  });
  const cancelWith = async (at: string, minutes: number | null, acr: string | null, command = 'cancel') => {
    const proved = minutes === null ? {} : { authenticatedAt: Date.now() - minutes * minute };
    const by = { provider: at, issuer: provider.issuer, providerSession: null, acr, idToken: 'none', ...proved };
    const cookie = `__Host-forlop=${await openSession(bare.store, hr, by)}`;
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'if-match': '"0"' };
    return api.ask('POST', `/v1/employments/ansatt/${command}`, { headers, body: { reason: 'Feil person' } });
  };

  test.each([
    ['proved just now', 'strict', 1, 'high', 412],
    ['proved at the limit', 'strict', 9.9, 'highest', 412],
    ['proved too long ago', 'strict', 10.1, 'high', 401],
    ['proved at too low a level', 'strict', 1, 'low', 401],
    ['proved at no level', 'strict', 1, null, 401],
    ['not told when', 'strict', null, 'high', 401],
    ['of a provider that is not asked', 'plain', null, null, 412],
  ])('%s', async (_name, at, minutes, acr, status) => {
    expect((await cancelWith(at, minutes, acr)).status).toBe(status);
  });

  test('the answer says what is lacking, so that a page can ask for it (RFC 9470)', async () => {
    const { headers, body } = await cancelWith('strict', 60, 'high');
    expect(body).toMatchObject({ type: 'urn:forlop:problem:freshSignInNeeded', status: 401 });
    const wanted = 'Bearer error="insufficient_user_authentication", max_age="600", acr_values="high highest"';
    expect(headers['www-authenticate']).toBe(wanted);
    // Another command is looked at: it lacks its fields, not a proof.
    expect((await cancelWith('strict', 60, 'low', 'recordEquipment')).status).toBe(422);
  });

  test('those that bind are the ones of the law’s decisions, and all are the API’s', () => {
    const binding = publicCommands.filter(({ kind, type }) => bindsLegally(kind, type));
    expect(binding.map(({ kind, name }) => `${kind}.${name}`)).toEqual([
      'position.decide',
      'position.offer',
      'employment.proposeOutcome',
      'employment.recordDecision',
      'employment.sendNotice',
      'employment.dismiss',
      'employment.cancel',
    ]);
    expect(binding.filter(({ by }) => by.includes('system') || by.includes('coordinator'))).toEqual([]);
    expect(publicUrl).toMatch(/^https:/);
  });
});

describe('signing in anew', () => {
  let rig: SignInRig;
  beforeAll(async () => {
    rig = await startSignInRig({
      provider: { acrValues: ['low', 'high'] },
      settings: { freshMinutes: 10, freshAcr: ['high'] },
    });
    await bindTestPerson(rig.store, { issuer: rig.provider.issuer, subject: rig.hr }, rig.hr);
  });
  afterAll(() => rig.stop());
  const sessionOf = () => rig.store.database.signInSession.findFirstOrThrow({ where: { personId: rig.hr } });

  test('asks the provider for a new proof at the higher level, and comes back with it', async () => {
    const browser = rig.browser();
    expect((await rig.signIn(browser, rig.hr)).text).toBe('home');
    const before = await sessionOf();
    expect(before).toMatchObject({ acr: null, authenticatedAt: expect.any(Date) });
    // Signed in already: as things are, nobody is asked again.
    expect((await browser.go('/sign-in?next=/cases')).text).toBe('cases');
    const sent = new URL((await browser.ask('/sign-in?fresh=yes&next=/cases')).headers.get('location') ?? '');
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({
      prompt: 'login',
      max_age: '600',
      acr_values: 'high',
    });
    expect((await rig.signIn(browser, rig.hr, '/sign-in?fresh=yes&next=/cases')).text).toBe('cases');
    const after = await sessionOf();
    expect([after.acr, after.id === before.id]).toEqual(['high', false]);
    // Fresh enough now.
    expect((await browser.go('/sign-in?fresh=yes&next=/cases')).text).toBe('cases');
    rig.pass(11 * minute);
    const again = (await browser.ask('/sign-in?fresh=yes&next=/cases')).headers.get('location');
    expect(again).toContain('prompt=login');
  });
});
