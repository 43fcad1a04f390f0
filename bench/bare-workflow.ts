/** What the engine costs by itself: the same number of activities, timers and signals, none of which does anything. */
import { condition, defineSignal, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';

export const ping = defineSignal('ping');

const { nothing } = proxyLocalActivities<{ nothing: () => Promise<void> }>({ startToCloseTimeout: '5s' });

export interface BareCounts {
  readonly activities: number;
  readonly timers: number;
  readonly signals: number;
}

export async function bare({ activities, timers, signals }: BareCounts): Promise<void> {
  let pings = 0;
  setHandler(ping, () => {
    pings += 1;
  });
  for (let n = 0; n < signals; n += 1) {
    await condition(() => pings > n);
    await nothing();
  }
  for (let n = signals; n < activities; n += 1) await nothing();
  for (let n = 0; n < timers; n += 1) await sleep(1);
}
