/**
 * Records test/histories/ from real runs: `FORLOP_RECORD=1 vitest run --project services test/workflows/replay.test.ts`.
 * All data is invented and the payloads are encrypted with the tests' own key. Record anew after a change of a story,
 * and read the difference: a changed history of an old story is a run that would break (CONTRIBUTING, replay).
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Rig } from '../support/rig.ts';
import { historiesFolder } from './histories.ts';

/** Runs that differ only in ids and times are one branch. */
const shapeOf = (types: readonly (number | null | undefined)[]): string => types.join(',');
/** The longest runs hold the most branches; more of a type would only make the repository large. */
const perType = 3;

interface Recorded {
  readonly type: string;
  readonly shape: string;
  readonly events: number;
  readonly json: string;
}

async function runsOf({ client, queue }: Rig): Promise<readonly Recorded[]> {
  const runs: Recorded[] = [];
  for await (const { workflowId, runId, type } of client.workflow.list({ query: `TaskQueue = '${queue}'` })) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const events = history.events ?? [];
    const shape = shapeOf(events.map(({ eventType }) => eventType));
    runs.push({ type, shape, events: events.length, json: historyToJSON(history) });
  }
  return runs;
}

/** Adds what this rig has run to the recorded histories; the first call of a recording empties the folder. */
export async function recordHistories(rig: Rig, from: string): Promise<void> {
  const runs = await runsOf(rig);
  const byType = Map.groupBy(runs, ({ type }) => type);
  for (const [type, all] of byType) {
    const branches = [...new Map(all.map((one) => [one.shape, one])).values()];
    const longest = branches.toSorted((a, b) => b.events - a.events).slice(0, perType);
    for (const [index, { json }] of longest.entries()) {
      await writeFile(new URL(`${type}-${from}-${index + 1}.json`, historiesFolder), `${json}\n`);
    }
  }
}

export async function forgetHistories(): Promise<void> {
  await mkdir(historiesFolder, { recursive: true });
  for (const name of await readdir(historiesFolder)) await rm(new URL(name, historiesFolder));
}
