import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { endOldRuns } from '../../embedded/old-runs.ts';
import { lazyClient } from '../../temporal/connect.ts';
import { freshNamespace } from '../support/namespace.ts';
import { testKeys } from '../support/rig.ts';

test('runs are ended once when the workflow code has changed, and never before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-old-runs-'));
  const code = await mkdtemp(join(tmpdir(), 'forlop-code-'));
  const client = lazyClient({
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: await freshNamespace(),
    PAYLOAD_KEYS: testKeys,
  });
  try {
    await writeFile(join(code, 'story.ts'), 'one');
    await client.workflow.start('anything', { taskQueue: 'nobody', workflowId: 'run-1' });
    expect(await endOldRuns(client, folder, code)).toBe(0);
    expect(await endOldRuns(client, folder, code)).toBe(0);
    const running = async () => (await client.workflow.count("ExecutionStatus = 'Running'")).count;
    await expect.poll(running, { timeout: 60_000 }).toBe(1);
    await writeFile(join(code, 'story.ts'), 'two');
    expect(await endOldRuns(client, folder, code)).toBe(1);
    expect((await client.workflow.getHandle('run-1').describe()).status.name).toBe('TERMINATED');
    expect(await endOldRuns(client, folder, code)).toBe(0);
  } finally {
    await client.connection.close();
    await rm(folder, { recursive: true });
    await rm(code, { recursive: true });
  }
});
