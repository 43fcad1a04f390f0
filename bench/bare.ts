/** The same number of activities, timers and signals as ours had, in workflows that do nothing: the engine's own cost. */
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { dataConverter } from '../temporal/connect.ts';
import type { BareCounts } from './bare-workflow.ts';
import type { Engines } from './engines.ts';
import { timed } from './figures.ts';

/** One bare workflow for each of `counts`, eight at a time. @returns seconds until the last has ended */
export async function bareWorkflows(engines: Engines, name: string, counts: readonly BareCounts[]): Promise<number> {
  const { temporal, client } = engines;
  const connection = await NativeConnection.connect({ address: temporal.TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection,
    namespace: temporal.TEMPORAL_NAMESPACE,
    taskQueue: name,
    workflowsPath: fileURLToPath(new URL('./bare-workflow.ts', import.meta.url)),
    activities: { nothing: async () => {} },
    dataConverter: dataConverter(temporal.PAYLOAD_KEYS),
  });
  const running = worker.run();
  const { perSecond } = await timed(counts.length, 8, async (n) => {
    const count = counts[n];
    if (count === undefined) return;
    const { activities, timers, signals } = count;
    const handle = await client.workflow.start('bare', {
      taskQueue: name,
      workflowId: `${name}-${n}`,
      args: [{ activities, timers, signals }],
    });
    for (let signal = 0; signal < signals; signal += 1) await handle.signal('ping');
    await handle.result();
  });
  worker.shutdown();
  await running;
  await connection.close();
  return counts.length / perSecond;
}
