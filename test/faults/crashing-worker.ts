/**
 * The worker's process as `worker/main.ts` makes it, but with ports that end it at one named point, as a power failure
 * would. Called with the workflows' bundle and, when it is to end, the point and how many times it may be passed before.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openService } from '../../service/service.ts';
import { readSettings } from '../../settings/settings.ts';
import { startWorker } from '../../worker/create-worker.ts';
import { installRuntime } from '../../worker/runtime.ts';
import type { CrashPoint } from './crash-points.ts';

const [codePath = '', point = '', passes = '0'] = process.argv.slice(2);
let left = Number(passes);

async function pass(here: CrashPoint): Promise<void> {
  if (here !== point) return;
  left -= 1;
  if (left >= 0) return;
  process.kill(process.pid, 'SIGKILL');
  await pause(60_000);
}

installRuntime('ERROR');
const settings = readSettings();
const service = openService(settings);
const { database, wake } = service.store;

type Transact = typeof database.$transaction;
type Work = Parameters<Transact>[0];

/** Every transaction of the store, with a point before and one after its commit. */
const crashing: typeof database = new Proxy(database, {
  get(target, name) {
    const value: unknown = Reflect.get(target, name);
    if (name !== '$transaction') return typeof value === 'function' ? value.bind(target) : value;
    return async (work: (tx: unknown) => Promise<unknown>, options?: object) => {
      const inside = async (tx: unknown): Promise<unknown> => {
        const done = await work(tx);
        await pass('beforeCommit');
        return done;
      };
      const done: unknown = await target.$transaction(inside as unknown as Work, options);
      await pass('afterCommit');
      return done;
    };
  },
});

const ports = {
  render: service.render,
  store: {
    ...service.store,
    database: crashing,
    wake: async (wakes: Parameters<typeof wake>[0]): Promise<void> => {
      await wake(wakes);
      await pass('beforeCompletion');
    },
  },
  transport: {
    ...service.transport,
    send: async (...[mail, mark]: Parameters<typeof service.transport.send>) => {
      const marked = async (): Promise<void> => {
        await mark?.();
        await pass('beforeData');
      };
      const result = await service.transport.send(mail, marked);
      if (result.kind === 'sent') await pass('afterSmtp250');
      return result;
    },
  },
};
const running = await startWorker({ settings, ports, bundle: { codePath }, log: (code) => console.error(code) });
console.info('ready');
process.on('SIGTERM', () => void running.stop());
await running.done;
await service.close();
