/** Which workflows run, asked of Temporal itself. */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { type CaseKind, type CaseRef, caseKinds } from '../domain/words.ts';
import type { Wake } from '../store/store.ts';
import { caseWorkflowId, taskQueue } from '../workflows/messages.ts';

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

const isKind = (name: string): name is CaseKind => caseKinds.some((kind) => kind === name);

/** Workflow ids are made by workflows/messages.ts; another's workflow on our queue is left alone. */
export function wakeOf(workflowId: string, why: string): readonly Wake[] {
  const at = workflowId.indexOf('/');
  const [kind, id] = [workflowId.slice(0, at), workflowId.slice(at + 1)];
  if (kind === 'mailbox') return [{ type: 'mailbox', person: id }];
  if (kind === 'webhook') return [{ type: 'webhook', endpoint: id }];
  return isKind(kind) ? [{ type: 'case', ref: { kind, id }, why: [why] }] : [];
}

/** A wake for everything that runs, whatever the database knows of it. */
export async function runningWakes(client: Client, why: string): Promise<readonly Wake[]> {
  const wakes: Wake[] = [];
  const query = `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query })) wakes.push(...wakeOf(workflowId, why));
  return wakes;
}
