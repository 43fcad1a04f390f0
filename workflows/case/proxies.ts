/** The activities as workflows call them, by how they are tried again. */
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';

/** Tending is one short transaction: nearly always done where the workflow runs, without a task of its own. */
export const quick = proxyLocalActivities<Pick<Activities, 'tend'>>({
  startToCloseTimeout: '3s',
  // Two tries and then the patient way: a local activity that waits would hold the workflow's task.
  retry: { maximumAttempts: 2, initialInterval: '200ms' },
});

/** PostgreSQL may be away for a night: there is no last try, since doing it twice is doing it once. */
export const patient = proxyActivities<Pick<Activities, 'tend' | 'deliver' | 'deliverWebhooks'>>({
  startToCloseTimeout: '10m',
  // Work of a killed worker is taken up by another after this long.
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' },
});
