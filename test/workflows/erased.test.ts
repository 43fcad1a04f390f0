/** An application's whole story on the real engine, to its erasure: nothing is left in Temporal, nor after a backup. */
import { WorkflowNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { toInstant } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { CaseRef, Day, PersonId } from '../../domain/words.ts';
import { liveUntil, settle } from '../../play/rehearsal.ts';
import type { Service } from '../../service/service.ts';
import { setRehearsalClock } from '../../store/clock.ts';
import { give } from '../../store/give.ts';
import { runEraser } from '../../temporal/erase-runs.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { finishErasures } from '../../worker/finish-erasures.ts';
import { aPosition } from './lives.ts';
import { openPlace, type Place, patience, populate, verifyPlace } from './place.ts';

const begins: Day = '2017-03-01';
const position: CaseRef = { kind: 'position', id: 'post-9' };
const ref: CaseRef = { kind: 'application', id: 'post-9-a1' };

let place: Place;
beforeAll(async () => {
  place = await openPlace(begins, await bundleWorkflows());
});
afterAll(async () => {
  await place.stop();
});

let keys = 0;
async function must(service: Service, to: CaseRef, command: AnyCommand): Promise<void> {
  const { personId } = await service.store.database.roleHolder.findFirstOrThrow({ where: { role: 'hr' } });
  const actor = { type: 'person', id: personId } as const;
  const answer = await give(service.store, { actor, ref: to, command, key: `k${++keys}` });
  expect(answer).toMatchObject({ ok: true });
}

/** Lives on until noon of a day, beginning with what people do. */
async function live(until: Day, begin: (service: Service) => Promise<void>): Promise<void> {
  const service = place.open();
  const stop = await place.work(service);
  await begin(service);
  await liveUntil(service.store, toInstant(until, '12:00'), patience);
  await stop();
  await service.close();
}

/** Applies, and withdraws a week later. */
async function applies(service: Service): Promise<PersonId> {
  await populate(service.store, begins, []);
  await must(service, position, aPosition({ deadline: '2017-12-01' }));
  const applicant = { name: 'Frida Fosse', email: 'frida@post.test', language: 'nb' };
  const received = { type: 'receive', position: position.id, applicant, ticked: true, receivedOn: '2017-03-01' };
  await must(service, ref, received);
  await settle(service.store, toInstant(begins, '07:30'), patience);
  const { facts } = await service.store.database.caseFile.findUniqueOrThrow({ where: { id: ref.id } });
  return (facts as { applicant: string }).applicant;
}
const withdraw = { type: 'withdraw', how: 'telephone', on: '2017-03-08' };
/** 120 days after. */
const lastDay: Day = '2017-07-05';
const erasedOn: Day = '2017-07-06';

const isErased = async ({ store }: Service): Promise<boolean> =>
  (await store.database.caseFile.findUniqueOrThrow({ where: { id: ref.id } })).erased;

async function command(...args: readonly string[]): Promise<{ readonly exit: number; readonly said: string }> {
  let said = '';
  const out = (text: string): void => {
    said += text;
  };
  return { exit: await run(args, { out, error: out, env: place.env }), said };
}

const listed = async ({ client }: Service, workflowId: string): Promise<number> => {
  let found = 0;
  for await (const _ of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) found += 1;
  return found;
};

const erasing = (service: Service) => ({ ...service, eraseRuns: runEraser(service.client) });

test('its runs and its person’s go from Temporal, and a backup that is put back is erased again', async () => {
  let applicant: PersonId = '';
  await live('2017-03-08', async (service) => {
    applicant = await applies(service);
  });
  await live(lastDay, async (service) => {
    await must(service, ref, withdraw);
    await settle(service.store, toInstant('2017-03-08', '12:00'), patience);
  });
  await place.database.backUp();

  const service = place.open();
  const stopFirst = await place.work(service);
  await liveUntil(service.store, toInstant(erasedOn, '12:00'), patience);
  expect(await isErased(service)).toBe(true);
  const ids = [`application/${ref.id}`, `mailbox/${applicant}`];
  for (const id of ids) expect(await listed(service, id)).toBeGreaterThan(0);
  await expect.poll(() => finishErasures(erasing(service)), { timeout: 90_000, interval: 500 }).toBe(1);
  for (const id of ids) {
    expect(await listed(service, id)).toBe(0);
    const handle = service.client.workflow.getHandle(id);
    await expect(handle.describe()).rejects.toThrow(WorkflowNotFoundError);
    await expect(handle.fetchHistory()).rejects.toThrow();
  }
  const receipt = await service.store.database.erasureReceipt.findUniqueOrThrow({ where: { caseId: ref.id } });
  expect(receipt).toMatchObject({ people: [applicant], runsMachineAt: expect.any(Date) });
  expect(receipt.runs).toBeGreaterThan(2);
  expect(await finishErasures(erasing(service))).toBe(0);
  expect(await verifyPlace(place, service)).toEqual([]);
  await stopFirst();
  await service.close();

  await place.database.putBack();
  const restored = place.open();
  await setRehearsalClock(restored.store, toInstant(erasedOn, '12:00'));
  expect(await isErased(restored)).toBe(false);
  const answer = await command('restored', '--json');
  expect(JSON.parse(answer.said)).toMatchObject({ ok: true, erased: 1, cut: 0 });
  expect(await isErased(restored)).toBe(true);
  const version = await restored.store.database.personVersion.findFirstOrThrow({ where: { personId: applicant } });
  expect(version).toMatchObject({ name: '', email: null });
  expect(JSON.parse((await command('restored', '--json')).said)).toMatchObject({ erased: 0 });
  const stop = await place.work(restored);
  await settle(restored.store, toInstant(erasedOn, '12:00'), patience);
  expect(await verifyPlace(place, restored)).toEqual([]);
  await stop();
  await restored.close();
});

test('a note that cannot be kept is tried again, and nothing counts as finished before', async () => {
  const service = place.open();
  const full = async (): Promise<void> => {
    throw new Error('ENOSPC');
  };
  const nothing = { ...service, eraseRuns: async () => ({ deleted: 0, gone: true }) };
  await expect(finishErasures({ ...nothing, keepErased: full })).rejects.toThrow('ENOSPC');
  expect(await service.store.database.erasureReceipt.count({ where: { runsMachineAt: null } })).toBe(1);
  expect(await finishErasures(nothing)).toBe(1);
  await service.close();
});
