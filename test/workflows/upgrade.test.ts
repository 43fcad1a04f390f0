/** Two releases side by side, with real workers: what runs comes over, and no mail is late or sent twice (design). */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { startCatcher } from '../../embedded/catcher.ts';
import { liveUntil, settle } from '../../play/rehearsal.ts';
import { openDatabase } from '../../prisma/client.ts';
import { give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { sweep } from '../../store/sweep.ts';
import { lazyClient } from '../../temporal/connect.ts';
import { createCourier } from '../../temporal/courier.ts';
import { upgrade } from '../../worker/upgrade.ts';
import { freshDatabase } from '../support/database.ts';
import { freshNamespace } from '../support/namespace.ts';
import { testKeys } from '../support/rig.ts';
import { aPosition } from './lives.ts';
import { firstRelease, makeRelease, newRung } from './v2/release.ts';

const begins: Day = '2017-03-01';
/** Between two mornings of reminders. */
const upgradeOn: Day = '2017-03-08';
const ends: Day = '2017-03-17';
const deadlines: readonly Day[] = ['2017-03-10', '2017-03-15', '2017-03-16'];
/** Its first reminder is more than a month away, so the case rests. */
const restsUntil: Day = '2017-09-29';
const [running, resting] = [180, 20];
const agencies = 10;
/** A slow machine is not a fault: only the order of things and their number are looked at. */
const patience = { patienceMs: 300_000, againMs: 5_000 };

interface Service {
  readonly store: Store;
  readonly client: Client;
  readonly env: Readonly<Record<string, string>>;
  readonly mails: () => readonly string[];
  readonly stop: () => Promise<void>;
}

async function openService(): Promise<Service> {
  const [namespace, database, catcher] = await Promise.all([
    freshNamespace(),
    freshDatabase(),
    startCatcher({ port: 0 }),
  ]);
  const settings = {
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: namespace,
    PAYLOAD_KEYS: testKeys,
  };
  const client = lazyClient(settings);
  const store: Store = {
    database: openDatabase(database.url, 20),
    machineNow: () => Date.now(),
    hashKey: 'test-hash-key-0123456789',
    wake: createCourier({ client }),
  };
  await store.database.installation.update({
    where: { id: 1 },
    data: { rehearsalNow: new Date(toInstant(begins, '07:30')) },
  });
  return {
    store,
    client,
    env: {
      ...settings,
      DATABASE_URL: database.url,
      HASH_KEY: store.hashKey,
      SMTP_URL: catcher.smtpUrl,
      MAIL_FROM: 'post@forlop.test',
      PUBLIC_URL: 'https://forlop.test',
      LOG_LEVEL: 'fatal',
    },
    mails: () => catcher.messages().map(({ messageId }) => messageId),
    stop: async () => {
      await client.connection.close();
      await store.database.$disconnect();
      await catcher.stop();
      await database.drop();
    },
  };
}

/** An agency with its HR, and every so many-th of the positions. */
async function populateAgency({ store }: Service, which: number): Promise<void> {
  const id = `agency-${which}`;
  const ref = { kind: 'agency', id } as const;
  const person = { name: 'Hanne HR', email: `hr@${id}.test`, language: 'nb' };
  const actor = { type: 'service' } as const;
  const register = { type: 'register', name: `Etat ${which}`, coordinates: which === 0 };
  await give(store, { actor, ref, command: register, key: 'register' });
  for (const role of ['hr', 'hrHead'] as const) {
    await give(store, { actor, ref, command: { type: 'appoint', role, person }, key: role });
  }
  const hr = await store.database.roleHolder.findFirstOrThrow({ where: { agencyId: id, role: 'hr' } });
  for (let n = which; n < running + resting; n += agencies) {
    const deadline = n < running ? (deadlines[n % deadlines.length] ?? restsUntil) : restsUntil;
    const command = aPosition({ agency: id, deadline, mode: 'byCount', title: `Stilling ${n}` });
    const position = { kind: 'position', id: `post-${n}` } as const;
    const answer = await give(store, {
      actor: { type: 'person', id: hr.personId },
      ref: position,
      command,
      key: 'adopt',
    });
    expect(answer).toMatchObject({ ok: true });
  }
}

async function populate(service: Service): Promise<void> {
  await Promise.all(Array.from({ length: agencies }, (_, which) => populateAgency(service, which)));
  await settle(service.store, toInstant(begins, '07:30'), patience);
}

/** Every mail that a case owed somebody: which, and when it left. */
async function itemsOf({
  store,
}: Service): Promise<readonly { readonly name: string; readonly at: number; readonly rung: string | null }[]> {
  const items = await store.database.mailItem.findMany({ where: { status: 'sent' } });
  return items.map(({ caseId, key, at, rungId }) => ({
    name: `${caseId} ${key} ${at.toISOString()}`,
    at: at.getTime(),
    rung: rungId,
  }));
}

const release = await makeRelease();
const children: ChildProcess[] = [];

function startRelease(folder: string, buildId: string, { env }: Service): () => Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'worker/main.ts')], {
    cwd: folder,
    env: { ...env, BUILD_ID: buildId, PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  return async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

let undisturbed: Service;
let upgraded: Service;
beforeAll(async () => {
  [undisturbed, upgraded] = await Promise.all([openService(), openService()]);
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  await Promise.all([undisturbed.stop(), upgraded.stop(), release.remove()]);
});

test('200 cases of one release come over to the next, and no mail is late, lost or sent twice', async () => {
  const stops = [startRelease(firstRelease, 'v1', undisturbed), startRelease(firstRelease, 'v1', upgraded)];
  await Promise.all(
    [undisturbed, upgraded].map(async (one) => {
      await upgrade(one.client, { buildId: 'v1', startMs: 120_000 });
      await populate(one);
    }),
  );
  const rested = await upgraded.store.database.caseFile.count({ where: { kind: 'position', rested: true } });
  expect(rested).toBe(resting);

  const moment = toInstant(upgradeOn, '12:00');
  await liveUntil(upgraded.store, moment, patience);
  stops.push(startRelease(release.folder, 'v2', upgraded));
  const brought = await upgrade(upgraded.client, { buildId: 'v2', startMs: 120_000 });
  expect(brought).toEqual({ found: expect.any(Number), restarted: 0, left: [] });
  expect(brought.found).toBeGreaterThanOrEqual(running);
  await stops[1]?.();
  // What rests has no run to bring over; the sweep wakes it for the new rules.
  for (let round = 0; round < 2; round++) await sweep(upgraded.store);
  await expect
    .poll(() => upgraded.store.database.caseFile.count({ where: { kind: 'position', rulesVersion: 2 } }), {
      timeout: 240_000,
    })
    .toBe(running + resting);

  const end = toInstant(ends, '12:00');
  await Promise.all([undisturbed, upgraded].map(({ store }) => liveUntil(store, end, patience)));
  const [before, after] = [await itemsOf(undisturbed), await itemsOf(upgraded)];
  const added = after.filter(({ rung }) => rung === newRung);
  expect(
    after
      .filter(({ rung }) => rung !== newRung)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(before.map(({ name }) => name).toSorted());
  // Five days before its deadline had passed when the first third met the new rung, for the others not yet.
  expect(added).toHaveLength((running / deadlines.length) * 2);
  expect(added.every(({ at }) => at > moment)).toBe(true);
  expect(upgraded.mails().length).toBe(new Set(upgraded.mails()).size);

  const opened = await upgraded.store.database.caseEvent.findMany({ where: { type: 'verificationOpened' } });
  expect(opened).toHaveLength(running);
  expect(opened.map(({ event }) => event)).toEqual(opened.map(() => expect.objectContaining({ release: 2 })));
  for (const stop of stops) await stop();
}, 900_000);
