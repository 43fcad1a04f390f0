/** Whole courses against bare workflows that do the same number of things, none of which does anything. */
import { fileURLToPath } from 'node:url';
import { type Actor, type CaseRef, caseKinds } from '../domain/words.ts';
import { playScenario } from '../play/play-scenario.ts';
import { readScenario } from '../play/read-scenario.ts';
import { settle } from '../play/rehearsal.ts';
import { openStack } from '../play/stack.ts';
import { lazyClient } from '../temporal/connect.ts';
import { bundleWorkflows } from '../worker/bundle.ts';
import { bareWorkflows } from './bare.ts';
import { adoption, must, now, say } from './common.ts';
import type { Engines } from './engines.ts';
import { row, timed } from './figures.ts';
import { historiesIn, sum } from './histories.ts';

/** A position from adoption to a stop, told to everybody and closed; many at a time. */
export async function stoppedPositions(engines: Engines, hr: Actor): Promise<void> {
  const count = 60;
  const began = performance.now();
  await timed(count, 8, async (n) => {
    const ref: CaseRef = { kind: 'position', id: `life-${n}` };
    await must(engines, ref, adoption(), hr, 'adopt');
    await must(engines, ref, { type: 'stop', reason: 'Ingen bevilgning' }, hr, 'stop');
  });
  await settle(engines.store, now, { patienceMs: 300_000, againMs: 5_000 });
  const ours = count / ((performance.now() - began) / 1_000);
  const one = sum([...(await historiesIn(engines.client, "WorkflowId = 'position/life-1'")).values()]);
  const seconds = await bareWorkflows(
    engines,
    'bare-position',
    Array.from({ length: count }, () => one),
  );
  const bare = count / seconds;
  say('\n## Completed lifecycles (a position, adopted and stopped), eight at a time\n');
  say(row('', 'per second', 'events', 'bytes', 'activities', 'timers', 'signals'));
  say(row('---', '---', '---', '---', '---', '---', '---'));
  say(row('Forløp', ours, one.events, one.bytes, one.activities, one.timers, one.signals));
  say(row('bare workflow', bare, '', '', one.activities, one.timers, one.signals));
  say(row('ratio', ours / bare, '', '', '', '', ''));
}

const scenario = fileURLToPath(new URL('../scenarios/own-dates-to-permanent.yaml', import.meta.url));

/** S2 from the invitation to the permanent job: 28 months with a case of every kind, led through by its own clock. */
export async function wholeCourse(engines: Engines): Promise<void> {
  const temporal = { ...engines.temporal, TEMPORAL_NAMESPACE: engines.secondNamespace };
  const stack = await openStack({
    databaseUrl: await engines.createDatabase('course'),
    temporal,
    queue: 'course',
    bundle: await bundleWorkflows(),
    log: say,
  });
  const began = performance.now();
  try {
    await playScenario(await readScenario(scenario), stack);
  } finally {
    await stack.stop();
  }
  const ours = (performance.now() - began) / 1_000;
  const client = lazyClient(temporal);
  const histories = await historiesIn(client, 'StartTime IS NOT NULL');
  await client.connection.close();
  const bare = await bareWorkflows(engines, 'bare-course', [...histories.values()]);
  say('\n## A whole course, from invitation to permanent job (one after the other, as its clock leads it)\n');
  say(row('', 'seconds'));
  say(row('---', '---'));
  say(row('Forløp', ours));
  say(row('bare workflows with the same counts, eight at a time', bare));
  say(row('ratio', ours / bare));
  say('\n### History of one lifecycle of each kind, on average\n');
  say(row('', 'cases', 'events', 'bytes', 'activities', 'timers', 'signals'));
  say(row('---', '---', '---', '---', '---', '---', '---'));
  for (const kind of [...caseKinds, 'mailbox']) {
    const all = sum([...histories].filter(([id]) => id.startsWith(`${kind}/`)).map(([, history]) => history));
    const each = (total: number): number => total / all.workflows;
    const { events, bytes, activities, timers, signals } = all;
    say(row(kind, all.workflows, each(events), each(bytes), each(activities), each(timers), each(signals)));
  }
}
