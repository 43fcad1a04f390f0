import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../embedded/free-port.ts';
import { type EmbeddedTemporal, startTemporal } from '../../embedded/temporal.ts';
import { temporalBinary } from '../../embedded/temporal-binary.ts';
import { searchAttributes } from '../../temporal/search-attributes.ts';
import { crashPoints } from './crash-points.ts';
import { type Bundle, bundleToFile, killNow, openGround } from './ground.ts';
import { randomFrom } from './random.ts';

/** Printed with each failure, so that the same points can be tried again. */
const seed = 20_170_327;
const losses = 20;
/** At so many of them the worker that knew the lost runs lives on. */
const survivals = 3;
/** Days on which the runs continue as new: many things come due on each. */
const renewals: readonly string[] = ['2017-03-22', '2017-04-28'];

let bundle: Bundle;
let temporal: EmbeddedTemporal;
let undisturbed: readonly string[];

beforeAll(async () => {
  bundle = await bundleToFile();
  temporal = await startTemporal({
    binary: await temporalBinary(process.env),
    store: 'memory',
    port: await freePort(),
    namespaces: ['baseline', 'kills', 'losses'],
    searchAttributes,
    retentionDays: 1,
    log: () => undefined,
  });
  const ground = await openGround(bundle, temporal.address, 'baseline');
  try {
    await ground.startWorker();
    await ground.play(async () => {});
    undisturbed = ground.mails();
    expect(await ground.verify()).toEqual([]);
  } finally {
    await ground.stop();
  }
});
afterAll(async () => {
  await temporal.stop();
  await bundle.remove();
});

test('the course has mail of every kind to lose', () => {
  expect(undisturbed.length).toBeGreaterThan(40);
  expect(new Set(undisturbed.map((line) => line.split(' | ')[1])).size).toBeGreaterThan(8);
});

test('a worker that is killed at each named point, and while runs continue as new: the same mails', async () => {
  const random = randomFrom(seed);
  const plan = crashPoints.map((point) => ({ point, passes: Math.floor(random() * 8) }));
  const ground = await openGround(bundle, temporal.address, 'kills');
  let ended = 0;
  let over = false;
  let worker = await ground.startWorker(plan[0]);
  /** Somebody who starts the worker again whenever it ends, as a process manager does. */
  const keep = async (): Promise<void> => {
    for (;;) {
      await worker.ended;
      if (over) return;
      ended += 1;
      worker = await ground.startWorker(plan[ended]);
    }
  };
  const keeping = keep();
  try {
    await ground.play(async (day) => {
      if (!renewals.includes(day)) return;
      // A raised epoch makes every run continue as new at its next look; the worker ends while they do.
      await ground.store.database.$executeRaw`UPDATE installation SET epoch = epoch + 1`;
      await pause(random() * 300);
      await killNow(worker);
    });
    expect(ground.mails(), `seed ${seed}`).toEqual(undisturbed);
    expect(await ground.verify()).toEqual([]);
    expect(ended).toBe(plan.length + renewals.length);
  } finally {
    over = true;
    await ground.stop();
    await keeping;
  }
}, 600_000);

test(`Temporal’s data deleted at ${losses} random points, ${survivals} times under a living worker: the same mails`, async () => {
  const random = randomFrom(seed);
  const ground = await openGround(bundle, temporal.address, 'losses');
  try {
    let worker = await ground.startWorker();
    let lost = 0;
    await ground.play(async () => {
      if (lost >= losses) return;
      lost += 1;
      const survives = lost % Math.floor(losses / survivals) === 0;
      await pause(random() * 300);
      if (!survives) await killNow(worker);
      await temporal.kill();
      await temporal.restart();
      if (!survives) worker = await ground.startWorker();
    });
    expect(lost).toBe(losses);
    expect(ground.mails(), `seed ${seed}`).toEqual(undisturbed);
    expect(await ground.verify()).toEqual([]);
  } finally {
    await ground.stop();
  }
}, 600_000);
