/**
 * Records a folder of test/histories/ from real runs: `FORLOP_RECORD=NAME vitest run --project services
 * test/workflows/replay.test.ts`. All data is invented and the payloads are encrypted with the tests' own key.
 * What has landed is never recorded anew: a new shape of the stories gets a folder of its own (CONTRIBUTING, replay).
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Instant } from '../../domain/words.ts';
import { unsealLog } from '../../store/seal.ts';
import { transact } from '../../store/store.ts';
import { caseName, logFile, outlookFile, outlookText, type RecordedCase } from '../domain/outlooks.ts';
import type { Rig } from '../support/rig.ts';

/** Runs that differ only in ids and times are one branch. */
const shapeOf = (types: readonly (number | null | undefined)[]): string => types.join(',');
/** The longest runs hold the most branches; more of a type would only make the repository large. */
const perType = 3;
export const historyEnding = '.history.json';

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

async function recordRuns(rig: Rig, folder: URL): Promise<void> {
  for (const [type, all] of Map.groupBy(await runsOf(rig), (run) => run.type)) {
    const branches = [...new Map(all.map((one) => [one.shape, one])).values()];
    const longest = branches.toSorted((a, b) => b.events - a.events).slice(0, perType);
    for (const [index, { json }] of longest.entries()) {
      await writeFile(new URL(`${type}-${index + 1}${historyEnding}`, folder), `${json}\n`);
    }
  }
}

type Entry = RecordedCase['log'][number];
/** By case and number. */
type Seen = Map<string, Map<number, Entry>>;

const isErased = (entry: Entry | undefined): boolean => entry?.[1]['sealed'] === null;

/** Notes every event that is new, and what is sealed in it while that has not been erased (R-PRV-1). */
async function note({ store }: Rig, seen: Seen): Promise<void> {
  const rows = await store.database.caseEvent.findMany({ orderBy: [{ caseId: 'asc' }, { seq: 'asc' }] });
  for (const { caseId, seq, at, event } of await transact(store, (tx) => unsealLog(tx, rows))) {
    const log = seen.get(caseId) ?? new Map<number, Entry>();
    seen.set(caseId, log);
    // Our own log: each entry is what the rules wrote.
    if (!log.has(seq) || isErased(log.get(seq))) log.set(seq, [at.getTime(), event] as Entry);
  }
}

async function casesOf({ store }: Rig, seen: Seen, until: Instant): Promise<readonly RecordedCase[]> {
  const files = await store.database.caseFile.findMany();
  const agencies = await store.database.agency.findMany();
  return files.map(({ kind, id, agencyId }) => {
    const quiet = agencies.find((agency) => agency.id === agencyId)?.quiet ?? [];
    return {
      kind: kind as RecordedCase['kind'],
      id,
      until,
      quiet: quiet as RecordedCase['quiet'],
      log: [...(seen.get(id)?.values() ?? [])],
    };
  });
}

/** Ids, days and numbers; what a person wrote is not in a log. */
async function writeCase(recorded: RecordedCase, folder: URL): Promise<void> {
  const name = caseName(recorded);
  const { log, ...rest } = recorded;
  const lines = log.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const head = JSON.stringify(rest).slice(1, -1);
  await writeFile(logFile(folder, name), `{\n  ${head},\n  "log": [\n${lines}\n  ]\n}\n`);
  await writeFile(outlookFile(folder, name), outlookText(recorded));
}

export interface Recorder {
  readonly watch: (rig: Rig) => Promise<void>;
  /** Writes what this rig has lived: its runs, and of each case the log and what lay ahead. */
  readonly look: (rig: Rig) => Promise<void>;
}

/** @param until the end of the recorded life */
export function recorder(folder: URL, until: Instant): Recorder {
  const seen: Seen = new Map();
  const watch = (rig: Rig): Promise<void> => note(rig, seen);
  const look = async (rig: Rig): Promise<void> => {
    await watch(rig);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await recordRuns(rig, folder);
    for (const recorded of await casesOf(rig, seen, until)) await writeCase(recorded, folder);
  };
  return { watch, look };
}
