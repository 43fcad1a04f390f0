/**
 * One worker at a time and no releases side by side: after an update of the workflow code the runs of the old code are
 * ended before the worker starts, which then starts them again from PostgreSQL (docs/decisions/0010-versions.md).
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';

const workflowsFolder = join(import.meta.dirname, '..', 'workflows');

/** Changes with every change of what runs inside a workflow. */
async function codeHash(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** @returns how many runs were ended; none at the first start and while the code stays as it is */
export async function endOldRuns(client: Client, dataFolder: string, code = workflowsFolder): Promise<number> {
  const file = join(dataFolder, 'workflow-code');
  const now = await codeHash(code);
  const before = await readFile(file, 'utf8').catch(() => now);
  let ended = 0;
  if (before !== now) {
    for await (const { workflowId } of client.workflow.list({ query: "ExecutionStatus = 'Running'" })) {
      // One that has ended meanwhile needs no ending.
      await client.workflow
        .getHandle(workflowId)
        .terminate('the workflow code has changed')
        .catch(() => {});
      ended += 1;
    }
  }
  await writeFile(file, now);
  return ended;
}
