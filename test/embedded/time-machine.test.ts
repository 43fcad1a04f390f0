/** The example's time machine: moment by moment, with mail that comes once and in order; and real life has none. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailsBody, StandingBody } from '../../api/rehearsal/bodies.ts';
import { timeMachineAt } from '../../api/rehearsal/time-machine.ts';
import { toInstant } from '../../domain/calendar.ts';
import { createTimeMachine, type Machine } from '../../embedded/time-machine/machine.ts';
import { serveTimeMachine, type TimeMachineServer } from '../../embedded/time-machine/server.ts';
import { openRehearsal } from '../../play/rehearsal-world.ts';
import { readTimeMachine } from '../../settings/time-machine.ts';
import { rehearsalNow } from '../../store/clock.ts';
import { type Answer, startApi, type TestApi } from '../support/api.ts';
import { aPosition, caseOf, difi, person } from '../support/bare.ts';
import { type Rig, startRig } from '../support/rig.ts';

let rig: Rig;
let machine: Machine;
let server: TimeMachineServer;
let api: TestApi;
let headers: Readonly<Record<string, string>>;
const failures: unknown[] = [];
const begun: null[] = [];
const onFault = (failure: unknown): void => void failures.push(failure);
const nothing = async (): Promise<void> => {};

beforeAll(async () => {
  rig = await startRig('time machine', '2017-02-15');
  const { store, catcher } = rig;
  const ended = { startWorker: nothing, stopWorker: nothing, terminate: nothing, stop: nothing };
  machine = createTimeMachine({
    store,
    catcher,
    openWorld: (now) => openRehearsal({ store, catcher, ...ended }, now),
    onFault,
    beginAnew: () => void begun.push(null),
  });
  server = await serveTimeMachine(machine, onFault);
  api = await startApi(rig, 100_000, { timeMachine: timeMachineAt(server.url) });
  await rig.give(difi, { type: 'register', name: 'Difi', coordinates: true });
  const hr = { name: 'Hanne HR', email: 'hanne@difi.test', language: 'nb' };
  for (const role of ['hr', 'hrHead', 'coordinator']) await rig.give(difi, { type: 'appoint', role, person: hr });
  const { personId } = await rig.store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  headers = await api.signedIn(personId);
  await rig.give(caseOf('position', 'p1'), aPosition(), person(personId));
}, 120_000);
afterAll(async () => {
  await machine.end();
  await server.stop();
  await api.stop();
  await rig.stop();
  expect(failures).toEqual([]);
  expect(api.faults).toEqual([]);
});

const ask = (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> =>
  api.ask(method, `/v1/rehearsal${path}`, { headers, body });

async function standing(): Promise<StandingBody> {
  const { status, body } = await ask('GET', '');
  expect(status).toBe(200);
  return body as StandingBody;
}

async function move(goal: string, conduct = 'nobodyActs'): Promise<StandingBody> {
  expect((await ask('POST', '/move', { goal, conduct })).status).toBe(202);
  for (;;) {
    const found = await standing();
    if (found.step?.ended !== 'moving') return found;
    await pause(20);
  }
}

const caught = (): readonly string[] => rig.catcher.messages().map(({ messageId }) => messageId);

describe('time in a rehearsal', () => {
  test('goes to the next thing that happens: the reminder seven days before the deadline, caught once', async () => {
    const before = await standing();
    expect(before).toMatchObject({ day: '2017-02-15', mailCount: 0, step: null });
    for (let found = before; ; ) {
      found = await move('next');
      const { step } = found;
      expect(step).toMatchObject({ goal: 'next', ended: 'arrived' });
      expect((step?.mailCount ?? 0) + (step?.dutyCount ?? 0)).toBeGreaterThan(0);
      const reminder = step?.mails.find(({ subject }) => /søknadsfrist/i.test(subject));
      if (reminder === undefined && found.day < '2017-03-23') continue;
      expect(found.day).toBe('2017-03-22');
      expect(reminder).toMatchObject({ to: 'hanne@difi.test', at: found.now });
      const { body } = await ask('GET', `/mails/${reminder?.id}`);
      expect(body).toMatchObject({ subject: reminder?.subject, text: expect.stringContaining('29. mars') });
      break;
    }
    expect(new Set(caught()).size).toBe(caught().length);
  });

  test('goes a day and a week, and is then at noon of that day', async () => {
    expect((await move('day')).now).toBe(new Date(toInstant('2017-03-23', '12:00')).toISOString());
    expect((await move('week')).now).toBe(new Date(toInstant('2017-03-30', '12:00')).toISOString());
  });

  test('goes on while nobody waits for it, moves once at a time, and stops when asked', async () => {
    expect((await ask('POST', '/move', { goal: 'end' })).status).toBe(202);
    expect((await ask('POST', '/move', { goal: 'day' })).status).toBe(409);
    while ((await standing()).day < '2017-05-01') await pause(20);
    expect((await ask('POST', '/stop')).status).toBe(202);
    await machine.end();
    const { step, now } = await standing();
    expect(step).toMatchObject({ goal: 'end', ended: 'stopped', to: now });
    expect(step?.duties[0]).toMatchObject({ kind: 'position', case: 'p1', title: 'Rådgiver' });
    for (const { due } of step?.duties ?? []) expect(due > '2017-03-30' && due <= now).toBe(true);
    expect(await rehearsalNow(rig.store)).toBe(Date.parse(now));
  });

  test('with everyone acting, what is due is done', async () => {
    const { step } = await move('week', 'everyoneActs');
    expect(step).toMatchObject({ ended: 'arrived' });
    expect(step?.acts).toContainEqual(expect.objectContaining({ kind: 'position', case: 'p1', title: 'Rådgiver' }));
  });

  test('its mail is listed with the newest first, once each, in the order in which it came', async () => {
    const { body } = await ask('GET', '/mails?limit=100');
    const { items } = body as MailsBody;
    expect(items).toHaveLength(caught().length);
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted((a, b) => (a < b ? 1 : -1)));
    expect(new Set(caught()).size).toBe(caught().length);
    expect((await ask('GET', '/mails?limit=1')).body).toMatchObject({ items: [items[0]], next: 1 });
  });

  test('every page says that it is a rehearsal, and which day it is', async () => {
    const { day } = await standing();
    const page = await api.app.inject({ url: '/sign-in' });
    expect(page.body).toContain('Dette er en øvelse med oppdiktede personer.');
    expect((await api.ask('GET', '/v1/session', { headers })).body).toMatchObject({
      rehearsal: { day, canMove: true },
    });
  });

  test('the example begins anew once somebody asks for it', async () => {
    expect((await standing()).canBeginAnew).toBe(true);
    expect(begun).toHaveLength(0);
    expect((await ask('POST', '/begin')).status).toBe(202);
    expect(begun).toHaveLength(1);
  });

  test('nobody and systems move nothing', async () => {
    expect((await api.ask('POST', '/v1/rehearsal/move', { body: { goal: 'day' } })).status).toBe(401);
    const system = await api.system('difi');
    expect((await api.ask('POST', '/v1/rehearsal/move', { headers: system, body: { goal: 'day' } })).status).toBe(403);
    expect((await fetch(new URL('/guess/move', server.url), { method: 'POST', body: '{"goal":"day"}' })).status).toBe(
      404,
    );
  });
});

describe('real life', () => {
  const moves = [
    ['GET', ''],
    ['POST', '/move'],
    ['POST', '/stop'],
    ['POST', '/begin'],
    ['GET', '/mails'],
    ['GET', '/mails/ab'],
  ] as const;

  test('an API without a time machine answers 409, and no page of it speaks of a rehearsal', async () => {
    const without = await startApi(rig);
    const before = await rehearsalNow(rig.store);
    try {
      for (const [method, path] of moves) {
        const { status } = await without.ask(method, `/v1/rehearsal${path}`, { headers, body: { goal: 'day' } });
        expect(status).toBe(409);
      }
      expect((await without.app.inject({ url: '/sign-in' })).body).not.toContain('øvelse');
      expect(await rehearsalNow(rig.store)).toBe(before);
    } finally {
      await without.stop();
    }
  });

  test('a database without a rehearsal’s clock has none, whatever the API was started with', async () => {
    const clock = await rehearsalNow(rig.store);
    const set = (to: Date | null) =>
      rig.store.database.installation.update({ where: { id: 1 }, data: { rehearsalNow: to } });
    await set(null);
    try {
      for (const [method, path] of moves) expect((await ask(method, path, { goal: 'day' })).status).toBe(409);
      expect(await machine.move({ goal: 'day', conduct: 'nobodyActs' })).toBe(false);
      expect(await rehearsalNow(rig.store)).toBeNull();
      expect((await api.ask('GET', '/v1/session', { headers })).body).toMatchObject({ rehearsal: null });
    } finally {
      await set(new Date(clock ?? 0));
    }
  });

  const here = { PUBLIC_URL: 'http://127.0.0.1:3700', SMTP_URL: 'smtp://127.0.0.1:3704' };
  const url = 'http://127.0.0.1:4000/secret';
  test.each([
    ['pages that others reach', url, { ...here, PUBLIC_URL: 'https://forlop.no' }],
    ['a real mail server', url, { ...here, SMTP_URL: 'smtps://mail.forlop.no' }],
    ['a machine elsewhere', 'http://time.forlop.no', here],
    ['no address', 'yes', here],
  ])('settings refuse one beside %s', (_, address, settings) => {
    expect(() => readTimeMachine(settings, { TIME_MACHINE_URL: address })).toThrow('leave it out');
  });

  test('settings without one have none', () => {
    expect(readTimeMachine(here, {})).toBeNull();
    expect(readTimeMachine(here, { TIME_MACHINE_URL: url })).toBe(url);
  });
});
