/** Attacks by those who hold a link, a token or an office that is not theirs any more (R-MAIL-3, R-ROLE-1, 4, R-OPS-4). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../prisma/client.ts';
import { derivedId } from '../../store/ids.ts';
import { openInvitation } from '../../store/invitations.ts';
import { answerLink } from '../../store/link-pages.ts';
import { linkById } from '../../store/links.ts';
import { enterScope, type Scope } from '../../store/scope.ts';
import { tend } from '../../store/tend.ts';
import { type Answer, startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { signedWith } from '../support/receiver.ts';
import { pathsIn, sendLink } from './links-world.ts';
import { buildWorld, cases, type World } from './matrix.ts';

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
  expect(api.faults).toEqual([]);
});

const as = (who: string): Readonly<Record<string, string>> => world.as[who] ?? {};
const idOf = (who: string): string => world.people[who] ?? '';
const get = (who: string, url: string): Promise<Answer> => api.ask('GET', url, { headers: as(who) });
const post = (who: string, url: string, body: unknown): Promise<Answer> =>
  api.ask('POST', url, { headers: as(who), body });
const idsOf = ({ body }: Answer): readonly string[] =>
  (body as { items: readonly { id: string }[] }).items.map(({ id }) => id);
const newest = (to: string) => {
  const mail = bare.catcher.messages().findLast((one) => one.to.some((address) => address.includes(to)));
  if (mail === undefined) throw new Error(`no mail to ${to}`);
  return mail;
};

describe('a link', () => {
  test('puts its token into no address that HR has written, though its id can be foreseen', async () => {
    const { id } = cases.application;
    const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id } });
    const { sequence } = facts as { sequence: number };
    const foreseen = [1, 2, 3].map((later) => {
      const key = `feedback/${sequence + later}/applicant`;
      return derivedId('l', derivedId('m', idOf('applicant'), `${id}/${key}`), id, key, 'application');
    });
    const text = foreseen.map((one) => `https://evil.test/l/~${one}`).join(' ');
    const named = { id: idOf('applicant'), name: `Anne ${text}` };
    await bare.must(cases.application, { type: 'case.correctPerson', person: named }, person(idOf('hr')));
    await bare.must(cases.application, { type: 'sendFeedback', text }, person(idOf('hr')));
    await bare.until('2017-02-03', '13:00');
    expect(await bare.store.database.link.count({ where: { id: { in: foreseen } } })).toBe(1);
    const mail = newest('anne@person.test');
    expect(mail.text).toContain('https://evil.test/l/');
    for (const written of [mail.text, mail.html]) {
      expect(written).not.toMatch(/evil\.test\/l\/[\w-]{43}/);
      expect(written).toMatch(/forlop\.test\/l\/[\w-]{43}/);
    }
  });

  test.each([
    ['NUL', '\u0000'],
    ['more than an index takes', Array.from({ length: 900 }, (_, n) => derivedId('x', String(n))).join('')],
  ])('takes %s as the name of a sending', async (_, nonce) => {
    const link = pathsIn(newest('anne@person.test').text).at(-1) ?? '';
    const { statusCode } = await sendLink(api, link, { do: 'feedbackRead', nonce });
    expect(statusCode).toBe(303);
  });

  test('does not tell that it was used when the answer was erased before that was noted (R-PRV-1)', async () => {
    const ref = caseOf('application', 'nav-soknad-2');
    const applicant = { name: 'Berit', email: 'berit@person.test', language: 'nb' };
    const received = { position: cases.position.id, applicant, ticked: false, receivedOn: '2017-02-03' };
    await bare.must(ref, { type: 'receive', ...received }, person(idOf('hr')));
    await bare.until('2017-02-03', '13:30');
    const links = { caseId: ref.id, page: 'declaration' };
    const { id } = await bare.store.database.link.findFirstOrThrow({ where: links });
    const link = await linkById(bare.store, id);
    if (link === null) throw new Error('no link');
    let erasures = 0;
    const meanwhile = async () => {
      const answered = { caseId: ref.id, key: `link/${id}` };
      if (erasures > 0 || (await bare.store.database.commandAnswer.count({ where: answered })) === 0) return;
      erasures += 1;
      await bare.must(ref, { type: 'withdraw' }, person(link.person));
      await tend(bare.store, ref, { wait: 'outcomeKnown', act: 'eraseAnswer' });
    };
    const database = new Proxy(bare.store.database, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name);
        if (name !== '$transaction' || typeof own !== 'function') return own;
        return async (...given: unknown[]): Promise<unknown> => {
          await meanwhile();
          return Reflect.apply(own, target, given);
        };
      },
    });
    const declare = { type: 'declare', textVersion: 'declaration-1.disability.nb' };
    expect(await answerLink({ ...bare.store, database }, link, link.person, declare, null)).toEqual({ ok: true });
    expect(erasures).toBe(1);
    const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id: ref.id } });
    expect(facts).toMatchObject({ settled: 'erased' });
    expect(await bare.store.database.link.findUnique({ where: { id } })).toMatchObject({
      usedAt: null,
      usedMachineAt: null,
    });
  });
});

test('an invitation that went to a wrong address opens nothing once the address is put right', async () => {
  expect((await post('hr', '/v1/agencies/nav/invite', { person: idOf('mentor') })).status).toBe(200);
  await bare.until('2017-02-03', '14:00');
  const token = (to: string): string => /\/invitation\/([\w-]{43})/.exec(newest(to).text)?.[1] ?? '';
  const wrong = token('mia@nav.test');
  const correct = (fields: object) =>
    bare.must(
      cases.employment,
      { type: 'case.correctPerson', person: { id: idOf('mentor'), ...fields } },
      person(idOf('hr')),
    );
  await correct({ name: 'Mia Moe' });
  expect(await openInvitation(bare.store, wrong)).toMatchObject({ state: 'open' });
  await correct({ email: 'mia.moe@nav.test' });
  expect(await openInvitation(bare.store, wrong)).toEqual({ state: 'unknown' });
  expect((await post('hr', '/v1/agencies/nav/invite', { person: idOf('mentor') })).status).toBe(200);
  await bare.until('2017-02-03', '15:00');
  expect(await openInvitation(bare.store, token('mia.moe@nav.test'))).toMatchObject({ state: 'open' });
});

describe('after another agency has taken over', () => {
  interface Hook {
    readonly url: string;
    readonly secret: string;
  }
  let number = 0;
  const openHook = async (who: string): Promise<Hook> =>
    (await post(who, '/v1/agencies/nav/recruitment-hook', {})).body as Hook;
  const received = { name: 'Siri Søker', email: 'siri@person.test', ticked: null };
  function tells({ url, secret }: Hook): Promise<Answer> {
    const data = { position: cases.position.id, toolId: `T-${++number}`, ...received };
    const body = JSON.stringify({ type: 'application.received', timestamp: '2017-02-03T07:00:00Z', data });
    const [id, at] = [`m-${number}`, String(Math.floor(Date.now() / 1000))];
    const signature = { 'webhook-signature': signedWith(secret, id, at, body) };
    const headers = { 'webhook-id': id, 'webhook-timestamp': at, ...signature };
    return api.ask('POST', new URL(url).pathname, { headers, body });
  }
  const succeeded = { status: 403, body: { type: 'urn:forlop:problem:agencySucceeded' } };
  let hook: Hook;

  beforeAll(async () => {
    hook = await openHook('hr');
    expect((await tells(hook)).status).toBe(200);
    expect(idsOf(await get('deputyOfHr', '/v1/positions'))).toEqual(['nav-stilling']);
    expect(idsOf(await get('systemOfAnother', '/v1/positions'))).toEqual(['skatt-stilling']);
    await bare.must(cases.agency, { type: 'succeed', successor: 'skatt', from: '2017-02-03' });
    await tend(bare.store, cases.agency, { wait: 'succeeded', act: 'close' });
    await bare.until('2017-02-03', '16:00');
  });

  test.each([['hr'], ['hrHead'], ['deputyOfHr']])('its %s reaches none of its cases', async (who) => {
    for (const kind of ['positions', 'applications', 'employments', 'participations'])
      expect([kind, idsOf(await get(who, `/v1/${kind}`))]).toEqual([kind, []]);
    for (const url of ['/v1/positions/nav-stilling', '/v1/cases/nav-stilling', '/v1/applications/nav-soknad'])
      expect([url, (await get(who, url)).status]).toEqual([url, 404]);
  });

  test('its system is told that its token is over, whatever it asks', async () => {
    for (const url of ['/v1/me', '/v1/positions', '/v1/positions/nav-stilling', '/v1/cases/nav-stilling'])
      expect(await get('system', url)).toMatchObject(succeeded);
    const receive = { position: cases.position.id, receivedOn: '2017-02-03', ticked: null };
    const applicant = { name: 'Nils', email: 'nils@person.test', language: 'nb' };
    expect(await post('system', '/v1/applications/ny/receive', { ...receive, applicant })).toMatchObject(succeeded);
  });

  test('the successor’s system reaches what it inherits, and goes on with it', async () => {
    expect(idsOf(await get('systemOfAnother', '/v1/positions')).toSorted()).toEqual(['nav-stilling', 'skatt-stilling']);
    expect((await get('systemOfAnother', '/v1/applications/nav-soknad')).status).toBe(200);
    expect((await get('systemOfAnother', '/v1/employments/nav-ansatt')).status).toBe(404);
    const applicant = { name: 'Nils', email: 'nils@person.test', language: 'nb' };
    const receive = { position: cases.position.id, applicant, receivedOn: '2017-02-03', ticked: null };
    expect((await post('systemOfAnother', '/v1/applications/ny/receive', receive)).status).toBe(200);
    expect(await bare.store.database.caseFile.findUnique({ where: { id: 'ny' } })).toMatchObject({ agencyId: 'nav' });
  });

  test('its recruitment hook takes nothing more; the successor’s does', async () => {
    expect(await tells(hook)).toMatchObject(succeeded);
    const theirs = await openHook('hrOfAnother');
    expect(theirs.url).not.toBe(hook.url);
    expect((await tells(theirs)).status).toBe(200);
    expect((await post('hr', '/v1/agencies/nav/recruitment-hook', {})).status).toBe(404);
    expect((await api.ask('DELETE', '/v1/agencies/nav/recruitment-hook', { headers: as('hrOfAnother') })).status).toBe(
      204,
    );
    expect((await tells(hook)).status).toBe(401);
  });

  test('whoever its people had named to stand in stands in no more, also in the database’s own eyes', async () => {
    const database = openDatabase(bare.databaseUrl, 1, 'forlop_api');
    const nobody: Scope = { person: null, agencies: [], directory: [], coordinates: false, today: '2017-02-03' };
    const sees = (person: string): Promise<number> =>
      database.$transaction(async (tx) => {
        await enterScope(tx, { ...nobody, person });
        return tx.caseFile.count({ where: { id: cases.employment.id } });
      });
    const stand = async (agency: string, deputy: string): Promise<number> => {
      const period = { fromDay: '2017-02-01', toDay: '2017-12-31' };
      const data = { agencyId: agency, personId: idOf('leader'), deputyId: deputy, ...period };
      await bare.store.database.deputy.create({ data });
      return sees(deputy);
    };
    try {
      expect(await stand('nav', idOf('decisionMaker'))).toBe(0);
      expect(await stand('skatt', idOf('leaderOfAnother'))).toBe(1);
    } finally {
      await database.$disconnect();
    }
  });
});
