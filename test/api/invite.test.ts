/** An invitation by mail: for whoever is of the agency, its link in the mail alone, once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInvitation } from '../../store/invitations.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, startBare } from '../support/bare.ts';
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
  expect(api.faults).toEqual([]);
});

const invite = (who: string, person: string, agency = 'nav') =>
  api.ask('POST', `/v1/agencies/${agency}/invite`, { headers: world.as[who] ?? {}, body: { person } });
const codesOf = ({ body }: { readonly body: unknown }) =>
  (body as { faults: { code: string }[] }).faults.map(({ code }) => code);
const idOf = (who: string): string => world.people[who] ?? '';
const sent = (to: string): readonly string[] => {
  const mails = bare.catcher.messages().filter((mail) => mail.to.some((one) => one.includes(to)));
  return mails.flatMap(({ text }) => [...text.matchAll(/\/invitation\/([\w~-]+)/g)].map(([, token = '']) => token));
};

test('goes out by mail with a link that works, of which nothing is kept', async () => {
  expect((await invite('hr', idOf('mentor'))).status).toBe(200);
  await bare.until('2017-02-03', '13:00');
  const [token = ''] = sent('mia@nav.test');
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await openInvitation(bare.store, token)).toMatchObject({ state: 'open', name: 'Mia' });
  const kept = JSON.stringify(await bare.store.database.mailMessage.findMany());
  expect(kept).toContain('/invitation/~i-');
  expect(kept).not.toContain(token);
  expect(JSON.stringify(await bare.store.database.invitation.findMany())).not.toContain(token);
  const log = await bare.store.database.caseEvent.findMany({ where: { type: 'personInvited' } });
  expect(log.map(({ actorId }) => actorId)).toEqual([idOf('hr')]);
});

test('a newer one takes the older back, and nothing else does', async () => {
  const [first = ''] = sent('mia@nav.test');
  expect((await invite('coordinator', idOf('leader'))).status).toBe(200);
  await bare.until('2017-02-03', '14:00');
  expect(await openInvitation(bare.store, first)).toMatchObject({ state: 'open' });
  expect((await invite('hrHead', idOf('mentor'))).status).toBe(200);
  await bare.until('2017-02-03', '15:00');
  const [, second = ''] = sent('mia@nav.test');
  expect(await openInvitation(bare.store, first)).toEqual({ state: 'takenBack' });
  expect(await openInvitation(bare.store, second)).toMatchObject({ state: 'open' });
});

test('is for people of the agency alone, and given by its office or the coordinator', async () => {
  for (const who of ['applicant', 'coordinator', 'hrOfAnother']) {
    const refused = await invite('hr', idOf(who));
    expect([who, refused.status]).toEqual([who, 422]);
  }
  expect(codesOf(await invite('hr', idOf('applicant')))).toEqual(['notOfAgency']);
  expect(codesOf(await invite('hr', idOf('hrOfAnother')))).toEqual(['unknownPerson']);
  for (const who of ['leader', 'mentor', 'employee', 'system', 'hrOfAnother'])
    expect([who, (await invite(who, idOf('mentor'))).status]).toEqual([who, 403]);
  expect(
    await bare.store.database.caseEvent.count({ where: { caseId: caseOf('agency', 'nav').id, type: 'personInvited' } }),
  ).toBe(3);
});
