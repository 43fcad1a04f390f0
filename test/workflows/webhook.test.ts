/** An endpoint's workflow on a real Temporal: told in order, through a worker that dies and a wake that is lost. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPost, type Post } from '../../activities/webhooks/post.ts';
import { webhookTypes } from '../../domain/webhooks.ts';
import { settle } from '../../play/rehearsal.ts';
import { caseNow } from '../../store/clock.ts';
import { give } from '../../store/give.ts';
import { transact } from '../../store/store.ts';
import { sweep } from '../../store/sweep.ts';
import { verify } from '../../store/verify.ts';
import { createEndpoint } from '../../store/webhooks/endpoints.ts';
import { wakeOf } from '../../temporal/running.ts';
import { webhookWorkflowId } from '../../workflows/messages.ts';
import { aPosition, caseOf, difi, person } from '../support/bare.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { type Rig, type RigOptions, startRig } from '../support/rig.ts';

let receiver: Receiver;
let rig: Rig;
let hr = '';
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await rig.stop();
  await receiver.stop();
});

const post = createPost(true);

async function begin(name: string, options: RigOptions): Promise<string> {
  rig = await startRig(name, '2017-02-01', options);
  await rig.give(difi, { type: 'register', name: 'Difi', coordinates: true });
  const who = { name: 'Kari', email: 'kari@difi.test', language: 'nb' };
  await rig.give(difi, { type: 'appoint', role: 'hr', person: who });
  hr = (await rig.store.database.roleHolder.findFirstOrThrow()).personId;
  const made = await createEndpoint(rig.store, hr, { agency: 'difi', url: receiver.url, types: webhookTypes });
  if (made === null || !('done' in made)) throw new Error('no endpoint was made');
  return made.done.id;
}

const happens = async (id: string): Promise<void> => {
  const answer = await rig.give(caseOf('position', id), aPosition({ leader: { name: 'Lars' } }), person(hr));
  expect(answer.ok).toBe(true);
};
const told = (): readonly string[] => receiver.got.map(({ headers }) => String(headers['webhook-id']));

test('events are told in order, and the run ends when nothing waits', async () => {
  const endpoint = await begin('webhook order', {});
  for (const id of ['p1', 'p2', 'p3']) await happens(id);
  expect(told()).toEqual(['p1:1.2', 'p2:1.2', 'p3:1.2']);
  const run = rig.client.workflow.getHandle(webhookWorkflowId(endpoint));
  await run.result();
  expect((await run.describe()).type).toBe('webhook');
  expect(await verify(rig.store)).toEqual([]);
});

test('a worker that dies after the receiver’s yes tells it again under the same id, and goes on in order', async () => {
  let deaths = 1;
  const dying: Post = async (letter) => {
    const answer = await post(letter);
    if (deaths-- > 0) throw new Error('the power failed');
    return answer;
  };
  await begin('webhook death', { post: dying });
  for (const id of ['p1', 'p2']) await happens(id);
  expect(told()).toEqual(['p1:1.2', 'p1:1.2', 'p2:1.2']);
});

test('a lost wake is found by the sweep', async () => {
  let found = false;
  await begin('webhook lost', {
    courier: (wake) => async (wakes) => {
      await wake(wakes.filter(({ type }) => type !== 'webhook' || found));
    },
  });
  const ref = caseOf('position', 'p1');
  const { store } = rig;
  // Given as the API gives it: nobody stands by and wakes again what does not come to rest.
  const command = aPosition({ leader: { name: 'Lars' } });
  expect((await give(store, { actor: person(hr), ref, command, key: 'k' })).ok).toBe(true);
  const row = await store.database.webhookDelivery.findFirstOrThrow();
  expect(row.status).toBe('pending');
  const later = { ...store, machineNow: () => Date.now() + 60_000 };
  found = true;
  await sweep(later);
  await settle(store, await transact(store, (tx) => caseNow(store, tx)));
  expect(told()).toEqual(['p1:1.2']);
});

test('an endpoint that fails keeps its run, which an upgrade finds and brings over', async () => {
  const endpoint = await begin('webhook fails', {});
  receiver.behave(500);
  await happens('p1');
  const run = rig.client.workflow.getHandle(webhookWorkflowId(endpoint));
  expect((await run.describe()).status.name).toBe('RUNNING');
  expect(wakeOf(webhookWorkflowId(endpoint), 'upgrade')).toEqual([{ type: 'webhook', endpoint }]);
  receiver.behave(200);
  await run.result();
  expect(told().at(-1)).toBe('p1:1.2');
  expect(await rig.store.database.webhookDelivery.count({ where: { status: 'pending' } })).toBe(0);
});
