/** The real service for one test file: its own database and task queue, a real worker, a real SMTP server. */
import type { Client } from '@temporalio/client';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { inject } from 'vitest';
import { createRender } from '../../activities/dress.ts';
import { createPost, type Post } from '../../activities/webhooks/post.ts';
import { toInstant } from '../../domain/calendar.ts';
import type { AnyCommand } from '../../domain/case/engine.ts';
import type { Actor, CaseRef, Day } from '../../domain/words.ts';
import { type Catcher, startCatcher } from '../../embedded/catcher.ts';
import { createTransport } from '../../mail/transport.ts';
import { liveUntil, settle } from '../../play/rehearsal.ts';
import { openDatabase } from '../../prisma/client.ts';
import { setRehearsalClock } from '../../store/clock.ts';
import { type GiveAnswer } from '../../store/door.ts';
import { give } from '../../store/give.ts';
import type { Render } from '../../store/mailbox.ts';
import type { Store } from '../../store/store.ts';
import { lazyClient } from '../../temporal/connect.ts';
import { createCourier } from '../../temporal/courier.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { type RunningWorker, startWorker } from '../../worker/create-worker.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { freshDatabase } from './database.ts';
import { freshNamespace } from './namespace.ts';

const publicUrl = 'https://forlop.test';
export const testKeys = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
export const service: Actor = { type: 'service' };

export interface Rig {
  readonly store: Store;
  readonly databaseUrl: string;
  readonly catcher: Catcher;
  /** Gives a command at the rehearsal's clock and waits until all is quiet. */
  readonly give: (ref: CaseRef, command: AnyCommand, actor?: Actor, key?: string) => Promise<GiveAnswer>;
  /** Lives on until a time of a day in Oslo. */
  readonly until: (day: Day, time?: string) => Promise<void>;
  readonly worker: () => RunningWorker;
  readonly client: Client;
  readonly queue: string;
  readonly stop: () => Promise<void>;
}

export interface RigOptions {
  readonly bundle?: WorkflowBundleOption;
  /** In place of the service's own texts, where a test is not about them. */
  readonly render?: Render;
  /** In place of the service's own way to agencies' systems, which reaches this machine alone. */
  readonly post?: Post;
  /** Stands between the store and Temporal: may lose wakes. */
  readonly courier?: (wake: Store['wake']) => Store['wake'];
}

let keys = 0;

/** @param name the test's title: it makes the task queue */
export async function startRig(name: string, start: Day, options: RigOptions = {}): Promise<Rig> {
  installRuntime('ERROR');
  const [database, namespace] = await Promise.all([freshDatabase(), freshNamespace()]);
  const settings = {
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: namespace,
    PAYLOAD_KEYS: testKeys,
  };
  const client = lazyClient(settings);
  const queue = `test/${name}`;
  const store: Store = {
    database: openDatabase(database.url, 20),
    machineNow: () => Date.now(),
    hashKey: 'test-hash-key-0123456789',
    wake: (options.courier ?? ((wake) => wake))(
      createCourier({ client, queue, onLost: (code) => console.error('a wake was lost', code) }),
    ),
  };
  const catcher = await startCatcher({ port: 0 });
  const transport = createTransport(catcher.smtpUrl, { connectMs: 2_000, greetingMs: 2_000, silenceMs: 3_000 });
  const render = options.render ?? createRender({ publicUrl, mailFrom: 'post@forlop.test' });
  let now = toInstant(start, '07:30');
  await store.database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(now) } });
  const worker = await startWorker({
    settings,
    ports: { store, transport, render, webhooks: { publicUrl, post: options.post ?? createPost(true) } },
    bundle: options.bundle ?? (await bundleWorkflows()),
    queue,
    log: (code, error) => console.error(code, error),
  });
  return {
    store,
    databaseUrl: database.url,
    catcher,
    give: async (ref, command, actor = service, key = `t${++keys}`) => {
      const answer = await give(store, { actor, ref, command, key });
      await settle(store, now);
      return answer;
    },
    until: async (day, time = '12:00') => {
      now = toInstant(day, time);
      await liveUntil(store, now);
      await setRehearsalClock(store, now);
    },
    worker: () => worker,
    client,
    queue,
    stop: async () => {
      await worker.stop();
      transport.close();
      await catcher.stop();
      await client.connection.close();
      await store.database.$disconnect();
      await database.drop();
    },
  };
}
