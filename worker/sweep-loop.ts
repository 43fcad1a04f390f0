/** The sweep's timer: in every worker, but one at a time, by an advisory lock of PostgreSQL (design: sweep). */
import pg from 'pg';
import type { Store } from '../store/store.ts';
import { type Running, restore, sweep } from '../store/sweep.ts';

/** Any number that nothing else in the database uses for an advisory lock. */
const lockKey = 7_305_411;
const everyMs = 60_000;
const restoreEveryMs = 3_600_000;

export interface SweepLoop {
  readonly stop: () => Promise<void>;
}

export interface SweepOptions {
  readonly store: Store;
  readonly databaseUrl: string;
  readonly onFault: (code: string) => void;
  readonly onSwept?: (woken: number) => void;
  readonly everyMs?: number;
  /** What is done beside it, by one worker at a time as well. */
  readonly besides?: () => Promise<unknown>;
  /** Asks Temporal which cases it knows, at the start and each hour; without it Temporal is not asked. */
  readonly running?: () => Running;
}

/** One round if no other worker is at it. The lock ends with its connection, so a killed worker leaves none behind. */
export async function sweepOnce(options: SweepOptions, running: Running | null = null): Promise<void> {
  const { store, databaseUrl, besides, onSwept = () => {} } = options;
  const guard = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  guard.on('error', () => {});
  await guard.connect();
  try {
    const { rows } = await guard.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [lockKey]);
    if (rows[0]?.mine !== true) return;
    onSwept((await sweep(store)) + (running === null ? 0 : await restore(store, running)));
    await besides?.();
  } finally {
    await guard.end().catch(() => {});
  }
}

/** At once, then every minute until it is stopped; a round that fails is tried again at the next. */
export function startSweep(options: SweepOptions): SweepLoop {
  let stopped = false;
  let wake = (): void => {};
  let restored = Number.NEGATIVE_INFINITY;
  const round = async (): Promise<void> => {
    const now = options.store.machineNow();
    const due = now - restored >= restoreEveryMs;
    await sweepOnce(options, due ? (options.running?.() ?? null) : null);
    if (due) restored = now;
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      await round().catch((error: unknown) => options.onFault(error instanceof Error ? error.name : 'fault'));
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, options.everyMs ?? everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
