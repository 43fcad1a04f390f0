/** What Temporal keeps of workflows: counted from their histories, all runs of each together. */
import type { Client } from '@temporalio/client';

export interface History {
  /** How many workflows, not runs. */
  readonly workflows: number;
  readonly events: number;
  /** As the server counts them. */
  readonly bytes: number;
  readonly activities: number;
  readonly timers: number;
  readonly signals: number;
}

const none: History = { workflows: 0, events: 0, bytes: 0, activities: 0, timers: 0, signals: 0 };

const add = (a: History, b: History): History => ({
  workflows: a.workflows + b.workflows,
  events: a.events + b.events,
  bytes: a.bytes + b.bytes,
  activities: a.activities + b.activities,
  timers: a.timers + b.timers,
  signals: a.signals + b.signals,
});

export const sum = (histories: readonly History[]): History => histories.reduce(add, none);

async function historyOf(client: Client, workflowId: string, runId: string, bytes: number): Promise<History> {
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const count = (field: string): number =>
    (events ?? []).filter((event) => (event as unknown as Record<string, unknown>)[field] != null).length;
  return {
    workflows: 0,
    events: events?.length ?? 0,
    bytes,
    activities: count('markerRecordedEventAttributes') + count('activityTaskScheduledEventAttributes'),
    timers: count('timerStartedEventAttributes'),
    signals: count('workflowExecutionSignaledEventAttributes'),
  };
}

/** Each workflow that the query finds, by its id. */
export async function historiesIn(client: Client, query: string): Promise<ReadonlyMap<string, History>> {
  const found = new Map<string, History>();
  for await (const { workflowId, runId, historySize } of client.workflow.list({ query })) {
    const known = found.get(workflowId) ?? { ...none, workflows: 1 };
    found.set(workflowId, add(known, await historyOf(client, workflowId, runId, historySize ?? 0)));
  }
  return found;
}
