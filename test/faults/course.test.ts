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
}, 300_000);
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
  const plan = [...crashPoints, ...crashPoints].map((point) => ({ point, passes: Math.floor(random() * 6) }));
  const ground = await openGround(bundle, temporal.address, 'kills');
  let crashed = 0;
  let over = false;
  /** Somebody who starts the worker again whenever it ends, as a process manager does. */
  const keep = async (): Promise<void> => {
    while (!over) {
      const crash = plan[crashed];
      const worker = await ground.startWorker(crash);
      await worker.ended;
      if (!over) crashed += 1;
      if (crash === undefined) return;
    }
  };
  const keeping = keep();
  try {
    await ground.play(async (day) => {
      // A raised epoch makes every run continue as new at its next look.
      if (day.endsWith('5')) await ground.store.database.$executeRaw`UPDATE installation SET epoch = epoch + 1`;
    });
    expect(ground.mails(), `seed ${seed}`).toEqual(undisturbed);
    expect(await ground.verify()).toEqual([]);
    expect(crashed).toBeGreaterThanOrEqual(plan.length);
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
      await new Promise((resolve) => setTimeout(resolve, random() * 300));
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
