/** Which workflows run, asked of Temporal itself. */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { CaseRef } from '../domain/words.ts';
import { caseWorkflowId } from '../workflows/messages.ts';

const askMs = 30_000;

async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/**
 * @returns asks which of some cases have a running workflow. The list is read once; since Temporal's lists lag behind,
 *   a case that is missing there is asked for by itself.
 */
export function runningCases(client: Client): (cases: readonly CaseRef[]) => Promise<ReadonlySet<string>> {
  let listed: ReadonlySet<string> | null = null;
  const list = async (): Promise<ReadonlySet<string>> => {
    const ids = new Set<string>();
    for await (const run of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) ids.add(run.workflowId);
    return ids;
  };
  return (cases) =>
    client.withDeadline(Date.now() + askMs, async () => {
      const known = (listed ??= await list());
      const running = new Set<string>();
      for (const ref of cases) {
        const workflowId = caseWorkflowId(ref);
        if (known.has(workflowId) || (await isRunning(client, workflowId))) running.add(ref.id);
      }
      return running;
    });
}
