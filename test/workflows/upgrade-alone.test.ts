/** A release whose workers have ended for good: its runs are ended and started again, and nobody hears of it. */
import type { WorkflowBundleOption } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { liveUntil } from '../../play/rehearsal.ts';
import type { Service } from '../../service/service.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { upgrade } from '../../worker/upgrade.ts';
import { openPlace, type Place, patience, populate, runsOf, verifyPlace } from './place.ts';

const begins: Day = '2017-03-01';
/** Some positions are at their deadline by then, some at their verification. */
const upgradeOn: Day = '2017-03-14';
const ends: Day = '2017-04-03';
/** The last rests: its first reminder is more than a month away. */
const deadlines: readonly Day[] = [
  ...['2017-03-08', '2017-03-08', '2017-03-10', '2017-03-10', '2017-03-13', '2017-03-14', '2017-03-15', '2017-03-16'],
  ...['2017-03-17', '2017-03-20', '2017-03-22', '2017-03-24', '2017-09-29'],
];

let bundle: WorkflowBundleOption;
let places: readonly [undisturbed: Place, left: Place];
beforeAll(async () => {
  bundle = await bundleWorkflows();
  places = await Promise.all([openPlace(begins, bundle), openPlace(begins, bundle)]);
});
afterAll(async () => {
  for (const place of places) await place.stop();
});

const noon = (day: Day): number => toInstant(day, '12:00');

async function live(place: Place, service: Service, buildId: string): Promise<() => Promise<void>> {
  const stop = await place.work(service, buildId);
  await upgrade(service.client, { buildId, startMs: 60_000 });
  await populate(service.store, begins, deadlines);
  await liveUntil(service.store, noon(upgradeOn), patience);
  return stop;
}

test('cases whose workers are gone live on where they were, under the next release', async () => {
  const [undisturbed, left] = places;
  const [twin, service] = [undisturbed.open(), left.open()];
  const [stopTwin, stopFirst] = await Promise.all([live(undisturbed, twin, 'v1'), live(left, service, 'v1')]);
  await stopFirst();
  const before = await runsOf(service);
  expect(before.size).toBeGreaterThanOrEqual(10);

  const stopSecond = await left.work(service, 'v2');
  const brought = await upgrade(service.client, { buildId: 'v2', startMs: 60_000, patienceMs: 2_000 });
  expect(brought).toMatchObject({ left: [] });
  expect(brought.restarted).toBeGreaterThanOrEqual(before.size);
  expect(brought.restarted).toBe(brought.found);
  const after = await runsOf(service);
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  expect([...after].filter(([id, run]) => before.get(id) === run)).toEqual([]);

  await Promise.all([twin, service].map(({ store }) => liveUntil(store, noon(ends), patience)));
  expect(left.said().toSorted()).toEqual(undisturbed.said().toSorted());
  expect(left.said().length).toBeGreaterThan(40);
  expect(await verifyPlace(left, service)).toEqual([]);
  await Promise.all([stopTwin(), stopSecond()]);
  await Promise.all([twin.close(), service.close()]);
});
