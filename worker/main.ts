/** The worker's process: workflows, activities, sweep; ends gracefully on SIGTERM and SIGINT. */
import { createLog } from '../service/log.ts';
import { checkSentFolder } from '../service/sent-record.ts';
import { openService } from '../service/service.ts';
import { readSettings } from '../settings/settings.ts';
import { runEraser } from '../temporal/erase-runs.ts';
import { prepareNamespace } from '../temporal/namespace.ts';
import { runningCases } from '../temporal/running.ts';
import { bundleWorkflows } from './bundle.ts';
import { startWorker } from './create-worker.ts';
import { finishErasures } from './finish-erasures.ts';
import { installRuntime } from './runtime.ts';
import { startSweep } from './sweep-loop.ts';
import { deploymentName, unversioned } from './versions.ts';

const settings = readSettings();
const log = createLog('worker', settings.LOG_LEVEL);
installRuntime();
await checkSentFolder(settings.SENT_FOLDER);
await prepareNamespace(settings).catch(() => {
  // Where only operators may change a namespace they have done it (docs/decisions/0010-versions.md names what it needs).
  log.warn('the namespace could not be prepared; runs start once it has the search attributes');
});
const service = openService(settings, {
  onLostWake: (code) => log.warn({ code }, 'a wake was lost; the sweep will find it'),
  onLostRecord: (code) => log.error({ code }, 'a mail that has left could not be noted in SENT_FOLDER'),
});
const running = await startWorker({
  settings,
  ports: service,
  bundle: await bundleWorkflows(),
  ...(settings.BUILD_ID === unversioned ? {} : { version: { deploymentName, buildId: settings.BUILD_ID } }),
  log: (code) => log.error({ code }, 'an activity failed and will be tried again'),
});
const sweeping = startSweep({
  store: service.store,
  databaseUrl: settings.DATABASE_URL,
  running: () => runningCases(service.client),
  besides: () => finishErasures({ ...service, eraseRuns: runEraser(service.client) }),
  onFault: (code) => log.warn({ code }, 'the sweep failed and will be tried again'),
  onSwept: (woken) => (woken > 0 ? log.info({ woken }, 'swept') : undefined),
});
log.info({ queue: 'forlop' }, 'the worker is ready');

let ending = false;
const end = async (): Promise<void> => {
  if (ending) return;
  ending = true;
  await sweeping.stop();
  await running.stop();
  await service.close();
  log.info('the worker has ended');
};
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
await running.done;
await end();
