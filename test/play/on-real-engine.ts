/** A play on real servers: a database and a namespace of its own, a real worker, a real SMTP server. */
import { inject } from 'vitest';
import { openStack, type Stack } from '../../play/stack.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { freshDatabase } from '../support/database.ts';
import { freshNamespace } from '../support/namespace.ts';
import { testKeys } from '../support/rig.ts';

/** @param name the test's title: it makes the task queue */
export async function onRealEngine(
  name: string,
  play: (stack: Stack, databaseUrl: string) => Promise<void>,
): Promise<void> {
  installRuntime('ERROR');
  const database = await freshDatabase();
  const stack = await openStack({
    databaseUrl: database.url,
    temporal: {
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      TEMPORAL_NAMESPACE: await freshNamespace(),
      PAYLOAD_KEYS: testKeys,
    },
    queue: `test/${name}`,
    bundle: await bundleWorkflows(),
    log: (code, error) => console.error(code, error),
  });
  try {
    await play(stack, database.url);
  } finally {
    await stack.stop();
    await database.drop();
  }
}
