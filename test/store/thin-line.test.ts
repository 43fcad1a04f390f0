import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRig, type Rig } from '../support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig('thin line', '2017-02-01');
});
afterAll(() => rig.stop());

const difi = { kind: 'agency', id: 'difi' } as const;
const post = { kind: 'position', id: 'post-1' } as const;

test('an agency gets its HR', async () => {
  const registered = await rig.give(difi, { type: 'register', name: 'Difi', coordinates: true, language: 'nb' });
  expect(registered).toMatchObject({ ok: true });
  const hr = { name: 'Hanne HR', email: 'hanne@difi.test', language: 'nb' };
  expect(await rig.give(difi, { type: 'appoint', role: 'hr', person: hr })).toMatchObject({ ok: true });
});

test('HR is reminded of the deadline, 7 and 1 days before', async () => {
  const holder = await rig.store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  const hr = { type: 'person', id: holder.personId } as const;
  const adopted = await rig.give(
    post,
    {
      type: 'adopt',
      agency: 'difi',
      title: 'Rådgiver',
      positionCode: '1434',
      payFrom: 500_000,
      payTo: 600_000,
      unit: 'Avdeling for jus',
      leader: { name: 'Lars Leder', email: 'lars@difi.test' },
      jobLevel: 'rådgiver',
      percentage: 100,
      months: 18,
      place: 'Oslo',
      qualifications: 'Høyere utdanning',
      openings: 1,
      ordinary: true,
      rotation: false,
      hasTickBox: true,
      mode: 'byCandidate',
      deadline: '2017-03-29',
      targetGroup: 'disability',
      stage: 'advertised',
      advertisement: 'Rådgiver',
      link: 'https://difi.test/stilling/1',
      publishedOn: '2017-02-01',
    },
    hr,
  );
  expect(adopted).toEqual(expect.objectContaining({ ok: true }));
  await rig.until('2017-04-10');
  expect(rig.catcher.messages().map((mail) => `${mail.headers['date']} ${mail.to} ${mail.subject}`)).toEqual([]);
});
