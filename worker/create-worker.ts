/** A worker over its ports: workflows, activities, and the sweep. The process is in `main.ts`. */
import type { WorkerDeploymentVersion } from '@temporalio/common';
import {
  NativeConnection,
  type WorkerOptions as NativeWorkerOptions,
  Worker,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { createActivities, type Ports } from '../activities/index.ts';
import { dataConverter, type TemporalSettings } from '../temporal/connect.ts';
import { taskQueue } from '../workflows/messages.ts';

export interface WorkerOptions {
  readonly settings: TemporalSettings;
  readonly ports: Ports;
  readonly bundle: WorkflowBundleOption;
  readonly queue?: string;
  /** The release that runs are pinned to; without one the worker takes whatever there is (docs/decisions/0010-versions.md). */
  readonly version?: WorkerDeploymentVersion;
  readonly log?: (code: string, error: unknown) => void;
}

export interface RunningWorker {
  readonly worker: Worker;
  /** Ends polling, lets what runs finish, and closes the connection. */
  readonly stop: () => Promise<void>;
  readonly done: Promise<void>;
}

/** Runs stay on the release that they began with, until they continue as new on the current one. */
const pinned = (version: WorkerDeploymentVersion): Pick<NativeWorkerOptions, 'workerDeploymentOptions'> => ({
  workerDeploymentOptions: { useWorkerVersioning: true, version, defaultVersioningBehavior: 'PINNED' },
});

export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { settings, ports, bundle, queue = taskQueue, version, log } = options;
  const connection = await NativeConnection.connect({ address: settings.TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    connection,
    namespace: settings.TEMPORAL_NAMESPACE,
    taskQueue: queue,
    workflowBundle: bundle,
    activities: { ...createActivities(ports, log) },
    dataConverter: dataConverter(settings.PAYLOAD_KEYS),
    ...(version === undefined ? {} : pinned(version)),
    // A case sleeps for weeks between two looks and replays in milliseconds: a large cache would only hold memory.
    maxCachedWorkflows: 500,
    maxConcurrentWorkflowTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 10,
    maxConcurrentActivityTaskExecutions: 20,
    // Work of a killed worker moves on after this long.
    stickyQueueScheduleToStartTimeout: '3s',
    shutdownGraceTime: '20s',
    shutdownForceTime: '25s',
  });
  const done = worker.run();
  const stop = async (): Promise<void> => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await done;
    await connection.close();
  };
  return { worker, stop, done };
}
