/**
 * Brings every running case and mailbox to a release of the workflows (docs/decisions/0010-versions.md). A run that is
 * woken continues as new on the current release; one that nobody serves any more is ended and started again, which is
 * always safe: what a case has done stands in PostgreSQL, and a fresh run finds where it was.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { createCourier } from '../temporal/courier.ts';
import { wakeOf } from '../temporal/running.ts';
import { taskQueue } from '../workflows/messages.ts';
import { deploymentName } from './versions.ts';

export { unversioned } from './versions.ts';

export interface UpgradeOptions {
  readonly buildId: string;
  readonly deployment?: string;
  readonly queue?: string;
  /** How long woken runs may take before what is left is ended and started again; 0: at once, no old worker runs. */
  readonly patienceMs?: number;
  /** How long the workers of the new release may take to be seen. */
  readonly startMs?: number;
}

export interface Upgraded {
  /** Runs that were on another release at the beginning. */
  readonly found: number;
  /** Of these: ended and started again. */
  readonly restarted: number;
  /** Workflow ids that are still on another release; empty when all is well. */
  readonly left: readonly string[];
}

type Settled = Required<UpgradeOptions>;

const everyMs = 250;
/** Wakes in one go: enough to keep workers busy, few enough to see what has moved. */
const batch = 500;

const waitUntil = async (done: () => Promise<boolean>, patienceMs: number): Promise<boolean> => {
  const end = performance.now() + patienceMs;
  while (!(await done())) {
    if (performance.now() >= end) return false;
    await pause(everyMs);
  }
  return true;
};

/** The server takes a release as current only once a worker of it polls. */
async function setCurrent(client: Client, { buildId, deployment, startMs }: Settled): Promise<void> {
  let last: unknown;
  const set = await waitUntil(async () => {
    try {
      await client.workflowService.setWorkerDeploymentCurrentVersion({
        namespace: client.options.namespace,
        deploymentName: deployment,
        buildId,
        identity: 'upgrade',
      });
      return true;
    } catch (error) {
      last = error;
      return false;
    }
  }, startMs);
  if (!set) throw new Error(`no worker of release ${buildId} has been seen`, { cause: last });
}

/** Running and not on this release: a run without any release counts as older. */
async function others(client: Client, { buildId, deployment, queue }: Settled): Promise<readonly string[]> {
  const here = `${deployment}:${buildId}`;
  const query = `TaskQueue = '${queue}' AND ExecutionStatus = 'Running' AND (TemporalWorkerDeploymentVersion IS NULL OR TemporalWorkerDeploymentVersion != '${here}')`;
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) ids.push(workflowId);
  return ids;
}

async function restart(client: Client, ids: readonly string[], wake: (ids: readonly string[]) => Promise<void>) {
  for (const id of ids) {
    // It may have ended by itself meanwhile.
    await client.workflow
      .getHandle(id)
      .terminate('upgrade')
      .catch(() => undefined);
  }
  await wake(ids);
}

export async function upgrade(client: Client, options: UpgradeOptions): Promise<Upgraded> {
  const settled: Settled = {
    deployment: deploymentName,
    queue: taskQueue,
    patienceMs: 60_000,
    startMs: 30_000,
    ...options,
  };
  const courier = createCourier({ client, queue: settled.queue });
  const wake = async (ids: readonly string[]): Promise<void> => {
    for (let at = 0; at < ids.length; at += batch)
      await courier(ids.slice(at, at + batch).flatMap((id) => wakeOf(id, 'upgrade')));
  };
  await setCurrent(client, settled);
  const found = await others(client, settled);
  let left = found;
  const allCame = async (): Promise<boolean> => {
    left = await others(client, settled);
    return left.length === 0;
  };
  if (settled.patienceMs > 0) await wake(found);
  if (await waitUntil(allCame, settled.patienceMs)) return { found: found.length, restarted: 0, left };
  const stuck = left;
  await restart(client, stuck, wake);
  await waitUntil(allCame, settled.startMs);
  return { found: found.length, restarted: stuck.length, left };
}
