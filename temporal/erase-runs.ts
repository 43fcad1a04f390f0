/** Takes runs out of Temporal, histories and lists included: what has been erased leaves nothing there either (R-PRV-3). */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { wakeSignal } from '../workflows/messages.ts';

export interface ErasedRuns {
  /** Runs that are being deleted; 0 while one of them has not ended. */
  readonly deleted: number;
  /** Nothing is known of these workflows any more. */
  readonly gone: boolean;
}

/**
 * One look: deletes what has ended. The server takes about half a minute for a run that has only just ended, so a later
 * look finds that it is gone. Doing it twice is doing it once.
 */
export type EraseRuns = (workflowIds: readonly string[]) => Promise<ErasedRuns>;

interface Run {
  readonly workflowId: string;
  readonly runId: string;
  readonly ended: boolean;
}

async function runsOf(client: Client, workflowId: string): Promise<readonly Run[]> {
  const runs = new Map<string, Run>();
  const note = ({ runId, status }: { readonly runId: string; readonly status: { readonly name: string } }): void => {
    runs.set(runId, { workflowId, runId, ended: status.name !== 'RUNNING' });
  };
  for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) note(run);
  // Lists lag behind: the latest run is asked for by itself.
  try {
    note(await client.workflow.getHandle(workflowId).describe());
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  return [...runs.values()];
}

/** A run may sleep for weeks: at its next look it finds that there is nothing more to do, and ends. Never starts one. */
async function haveLook(client: Client, { workflowId, runId }: Run): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId, runId).signal(wakeSignal, ['erased']);
  } catch (error) {
    // It has ended meanwhile.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/** gRPC's NOT_FOUND. */
const notFound = 5;

async function deleteRun(client: Client, { workflowId, runId }: Run): Promise<void> {
  const { namespace } = client.options;
  try {
    await client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId, runId } });
  } catch (error) {
    // Gone already; it stands in a list for a moment longer.
    if (!(error instanceof Error && 'code' in error && error.code === notFound)) throw error;
  }
}

export const runEraser =
  (client: Client): EraseRuns =>
  async (workflowIds) => {
    const runs: Run[] = [];
    for (const workflowId of workflowIds) runs.push(...(await runsOf(client, workflowId)));
    const running = runs.filter(({ ended }) => !ended);
    for (const run of running) await haveLook(client, run);
    if (running.length > 0) return { deleted: 0, gone: false };
    for (const run of runs) await deleteRun(client, run);
    return { deleted: runs.length, gone: runs.length === 0 };
  };
