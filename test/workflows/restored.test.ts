/** PostgreSQL put back from a backup behind a Temporal and a mail server that have lived on (docs/operations.md). */
import type { WorkflowBundleOption } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { toInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { liveUntil, settle } from '../../play/rehearsal.ts';
import { setRehearsalClock } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { adopt, openPlace, type Place, patience, populate, runsOf, verifyPlace } from './place.ts';

const begins: Day = '2017-03-01';
const backedUp: Day = '2017-03-07';
/** Reminders and two deadlines later. */
const putBack: Day = '2017-03-14';
const ends: Day = '2017-04-12';
const deadlines: readonly Day[] = [
  ...['2017-03-10', '2017-03-10', '2017-03-13', '2017-03-14', '2017-03-17'],
  ...['2017-03-20', '2017-03-22', '2017-03-24', '2017-03-31'],
];

let bundle: WorkflowBundleOption;
let undisturbed: Place;
let restored: Place;
beforeAll(async () => {
  bundle = await bundleWorkflows();
  [undisturbed, restored] = await Promise.all([openPlace(begins, bundle), openPlace(begins, bundle)]);
});
afterAll(async () => {
  await Promise.all([undisturbed.stop(), restored.stop()]);
});

const noon = (day: Day): number => toInstant(day, '12:00');

/** Lives on until a day, beginning with what people do. */
async function live(place: Place, until: Day, begin: (store: Store) => Promise<void>): Promise<void> {
  const service = place.open();
  const stop = await place.work(service);
  await begin(service.store);
  await liveUntil(service.store, noon(until), patience);
  await stop();
  await service.close();
}

async function command(
  env: Place['env'],
  ...args: readonly string[]
): Promise<{ readonly exit: number; readonly said: string }> {
  let said = '';
  const out = (text: string): void => {
    said += text;
  };
  return { exit: await run(args, { out, error: out, env }), said };
}

/** Without the day of a repeated reminder: its rhythm counts from the day on which the backup was put back. */
const matters = (place: Place): ReadonlySet<string> =>
  new Set(place.said().map((line) => line.replace(/\/\d{4}-\d\d-\d\d$/, '')));

/** Adopted after the backup: lost with it, and adopted again. */
const late = 'late-1';
const lateDeadline: Day = '2017-04-05';

async function liveUndisturbed(): Promise<void> {
  await live(undisturbed, putBack, (store) => populate(store, begins, deadlines));
  await live(undisturbed, ends, (store) => adopt(store, late, lateDeadline));
}

test('no mail leaves twice, none is lost, and every run starts afresh', async () => {
  const twin = liveUndisturbed();

  await live(restored, backedUp, (store) => populate(store, begins, deadlines));
  await restored.database.backUp();
  const before = restored.said().length;
  await live(restored, putBack, (store) => adopt(store, late, lateDeadline));
  const known = restored.said().length;
  expect(known - before).toBeGreaterThan(10);

  await restored.database.putBack();
  const service = restored.open();
  // Time has not gone back with the database.
  await setRehearsalClock(service.store, noon(putBack));
  const first = await runsOf(service);
  const answer = await command(restored.env, 'restored', '--json');
  expect(answer).toMatchObject({ exit: 0 });
  expect(JSON.parse(answer.said)).toMatchObject({ ok: true, cut: 0 });
  const stop = await restored.work(service);
  await settle(service.store, noon(putBack), patience);
  expect(restored.said()).toHaveLength(known);

  // The runs of a later life have ended: in favour of fresh ones, or for good where their case is gone with that life.
  await expect
    .poll(async () => [...(await runsOf(service)).values()].filter((id) => [...first.values()].includes(id)), {
      timeout: 120_000,
    })
    .toEqual([]);
  expect((await runsOf(service)).has(`position/${late}`)).toBe(false);
  await adopt(service.store, late, lateDeadline);
  await liveUntil(service.store, noon(ends), patience);

  await twin;
  expect(matters(restored)).toEqual(matters(undisturbed));
  expect(restored.said().filter((line, index, all) => all.indexOf(line) !== index)).toEqual([]);
  expect(await verifyPlace(restored, service)).toEqual([]);
  await stop();
  await service.close();
});

test.each([
  ['no record is named', { SENT_FOLDER: '' }, []],
  ['the folder is not there', {}, ['--sent-folder', '/not/there']],
])('changes nothing when %s', async (_, over, args) => {
  const service = restored.open();
  const before = await service.store.database.installation.findUnique({ where: { id: 1 } });
  expect(await command({ ...restored.env, ...over }, 'restored', ...args)).toMatchObject({ exit: 2 });
  expect(await service.store.database.installation.findUnique({ where: { id: 1 } })).toEqual(before);
  await service.close();
});
