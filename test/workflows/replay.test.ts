/** Recorded runs of every kind, told again by today's code: a story that has changed under them is refused (style 17). */
import { readdirSync, readFileSync } from 'node:fs';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import type { temporal } from '@temporalio/proto';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { beforeAll, expect, test } from 'vitest';
import { caseKinds } from '../../domain/words.ts';
import { dataConverter } from '../../temporal/connect.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { type Rig, testKeys } from '../support/rig.ts';
import { historiesFolder } from './histories.ts';
import { lead } from './lead.ts';
import { aLife } from './lives.ts';
import { forgetHistories, recordHistories } from './record-histories.ts';

type History = temporal.api.history.v1.IHistory;

/** The life whose runs are recorded. */
const seed = 1;

let bundle: WorkflowBundleOption;
beforeAll(async () => {
  installRuntime('ERROR');
  bundle = await bundleWorkflows();
  if (process.env['FORLOP_RECORD'] === undefined) return;
  await forgetHistories();
  const look = (rig: Rig): Promise<void> => recordHistories(rig, `life${seed}`);
  await lead({ name: 'record', bundle, moves: aLife(seed), until: '2017-08-15', disturbance: null, look });
}, 900_000);

const names = (): readonly string[] => readdirSync(historiesFolder).filter((name) => name.endsWith('.json'));

const read = (name: string): History =>
  historyFromJSON(JSON.parse(readFileSync(new URL(name, historiesFolder), 'utf8')));

async function replay(histories: readonly { workflowId: string; history: History }[]): Promise<readonly string[]> {
  const options = { workflowBundle: bundle, replayName: 'replay', dataConverter: dataConverter(testKeys) };
  const faults: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories)) {
    if (error !== undefined) faults.push(`${workflowId}: ${error.name}`);
  }
  return faults;
}

test('there are recorded runs of every kind', () => {
  const kinds = new Set(names().map((name) => name.slice(0, name.indexOf('-'))));
  expect([...kinds].toSorted()).toEqual([...caseKinds, 'mailbox'].toSorted());
});

test('every recorded run is told the same way by the stories of today', async () => {
  expect(await replay(names().map((name) => ({ workflowId: name, history: read(name) })))).toEqual([]);
});

test('a run whose story went otherwise is refused', async () => {
  const name = names().find((one) => one.startsWith('mailbox')) ?? '';
  const history = read(name);
  const events = (history.events ?? []).map((event) => {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled == null) return event;
    return { ...event, activityTaskScheduledEventAttributes: { ...scheduled, activityType: { name: 'shred' } } };
  });
  expect(await replay([{ workflowId: name, history: { ...history, events } }])).toEqual([
    `${name}: ${DeterminismViolationError.name}`,
  ]);
});
