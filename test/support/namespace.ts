import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { expect, inject, vi } from 'vitest';
import { prepareNamespace } from '../../temporal/namespace.ts';

/**
 * A namespace of one's own on the tests' server. Cases of two tests may have the same id, and so would their
 * workflows: a wake would then go to the other test's run, on a queue where perhaps nobody works any more.
 */
export async function freshNamespace(): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const address = inject('temporalAddress');
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
  await connection.close();
  const settings = { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace };
  // It takes a moment to be known; then the attributes are added, and a second look finds them all.
  await vi.waitFor(async () => expect(await prepareNamespace(settings)).toEqual([]), {
    timeout: 120_000,
    interval: 100,
  });
  return namespace;
}
