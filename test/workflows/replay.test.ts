/** Recorded runs of every kind, told again by today's code: a story that has changed under them is refused (style 17). */
import { readdirSync, readFileSync } from 'node:fs';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import type { temporal } from '@temporalio/proto';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { beforeAll, describe, expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import { caseKinds, type Day } from '../../domain/words.ts';
import { dataConverter } from '../../temporal/connect.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/runtime.ts';
import { caseNames, shapeFolder, shapes } from '../domain/outlooks.ts';
import { testKeys } from '../support/rig.ts';
import { lead } from './lead.ts';
import { aLife } from './lives.ts';
import { historyEnding, recorder } from './record-histories.ts';

type History = temporal.api.history.v1.IHistory;

/** The life whose runs are recorded, and for how long. */
const seed = 1;
const until: Day = '2017-08-15';

let bundle: WorkflowBundleOption;
beforeAll(async () => {
  installRuntime('ERROR');
  bundle = await bundleWorkflows();
  const shape = process.env['FORLOP_RECORD'];
  if (shape === undefined) return;
  const recording = recorder(shapeFolder(shape), toInstant(until, '12:00'));
  await lead({ name: 'record', bundle, moves: aLife(seed), until, disturbance: null, ...recording });
}, 900_000);

interface Kept {
  readonly shape: string;
  readonly name: string;
  readonly history: History;
}

const historiesOf = (shape: string): readonly Kept[] =>
  readdirSync(shapeFolder(shape))
    .filter((name) => name.endsWith(historyEnding))
    .map((name) => {
      const text = readFileSync(new URL(name, shapeFolder(shape)), 'utf8');
      return { shape, name, history: historyFromJSON(JSON.parse(text)) };
    });
const all = (): readonly Kept[] => shapes().flatMap(historiesOf);

async function replay(kept: readonly Kept[]): Promise<readonly string[]> {
  const options = { workflowBundle: bundle, replayName: 'replay', dataConverter: dataConverter(testKeys) };
  const histories = kept.map(({ shape, name, history }) => ({ workflowId: `${shape}/${name}`, history }));
  const faults: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories)) {
    if (error !== undefined) faults.push(`${workflowId}: ${error.name}`);
  }
  return faults;
}

const idOf = ({ history }: Kept): string =>
  history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId ?? '';

describe('of every shape', () => {
  test('there are recorded runs of every kind', () => {
    for (const shape of shapes()) {
      const kinds = new Set(historiesOf(shape).map(({ name }) => name.slice(0, name.indexOf('-'))));
      expect([...kinds].toSorted(), shape).toEqual([...caseKinds, 'mailbox'].toSorted());
    }
  });

  test('each run’s case is kept with its log and outlook', () => {
    for (const shape of shapes()) {
      const cases = new Set(caseNames(shapeFolder(shape)));
      const told = historiesOf(shape)
        .map(idOf)
        .filter((id) => !id.startsWith('mailbox/'));
      expect(told.filter((id) => !cases.has(id.replace('/', '-')))).toEqual([]);
    }
  });
});

test('every recorded run is told the same way by the stories of today', async () => {
  expect(all().length).toBeGreaterThan(0);
  expect(await replay(all())).toEqual([]);
});

test('a run whose story went otherwise is refused', async () => {
  const kept = all().filter(({ name }) => name.startsWith('mailbox'));
  const altered = kept.map((one) => {
    const events = (one.history.events ?? []).map((event) => {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled == null) return event;
      return { ...event, activityTaskScheduledEventAttributes: { ...scheduled, activityType: { name: 'shred' } } };
    });
    return { ...one, history: { ...one.history, events } };
  });
  expect(await replay(altered)).toEqual(
    kept.map(({ shape, name }) => `${shape}/${name}: ${DeterminismViolationError.name}`),
  );
});
