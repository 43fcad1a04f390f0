import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '../../store/verify.ts';
import { aPosition } from '../support/bare.ts';
import { type Rig, startRig } from '../support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig('whole line', '2017-02-01');
});
afterAll(() => rig.stop());

test('from a command over the real worker to the mails of a position, each on its morning', async () => {
  const difi = { kind: 'agency', id: 'difi' } as const;
  await rig.give(difi, { type: 'register', name: 'Difi', coordinates: true, language: 'nb' });
  const hanne = { name: 'Hanne HR', email: 'hanne@difi.test', language: 'nb' };
  await rig.give(difi, { type: 'appoint', role: 'hr', person: hanne });
  const { personId } = await rig.store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  const opened = await rig.give({ kind: 'position', id: 'post-1' }, aPosition(), { type: 'person', id: personId });
  expect(opened).toMatchObject({ ok: true });
  await rig.until('2017-04-10');
  const mails = rig.catcher.messages().filter((mail) => mail.subject.includes('Rådgiver'));
  // R-POS-5: 7 and 1 days before, and at the deadline; R-POS-6: every third working day from then on.
  expect(mails.map((mail) => new Date(mail.headers['date'] ?? '').toISOString().slice(0, 16))).toEqual([
    '2017-03-22T07:05',
    '2017-03-28T06:05',
    '2017-03-30T06:00',
    '2017-04-03T06:05',
    '2017-04-06T06:05',
  ]);
  const caught = rig.catcher.messages().map((mail) => mail.messageId);
  expect(await verify(rig.store, { caught })).toEqual([]);
});
