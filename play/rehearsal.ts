/**
 * Leads a rehearsal through time (design: Time): sets the case clock to the earliest next moment, wakes what is due,
 * waits until all is quiet, and goes on. Events come in order across all cases, on any Temporal server.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../domain/words.ts';
import { setRehearsalClock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import { dueWakes, earliestMoment, type Unrest, unrest } from '../store/sweep.ts';

export interface RehearsalLimits {
  /** How long anything may take to come to rest before the rehearsal gives up, in ms of machine time. */
  readonly patienceMs: number;
  /** After this long without rest what is due is woken again: a wake may have been lost. */
  readonly againMs: number;
}

const limits: RehearsalLimits = { patienceMs: 60_000, againMs: 3_000 };

export class NoRest extends Error {
  readonly unrest: Unrest;
  constructor(found: Unrest) {
    super(
      `not at rest: cases ${found.cases.join(', ')}; messages ${found.messages.join(', ')}; mailboxes ${found.mailboxes.join(', ')}; webhooks ${found.webhooks.join(', ')}`,
    );
    this.unrest = found;
  }
}

const atRest = (found: Unrest): boolean => Object.values(found).every((ids) => ids.length === 0);

/** Waits until every case and mailbox has done all that is due at the clock's `now`. */
export async function settle(
  store: Store,
  now: Instant,
  { patienceMs, againMs }: RehearsalLimits = limits,
): Promise<void> {
  const started = store.machineNow();
  let woken = started;
  for (;;) {
    const found = await unrest(store, now);
    if (atRest(found)) return;
    const machine = store.machineNow();
    if (machine - started > patienceMs) throw new NoRest(found);
    if (machine - woken > againMs) {
      woken = machine;
      await store.wake(await dueWakes(store, now));
    }
    await pause(10);
  }
}

/** Lives through everything up to and including `until`, then leaves the clock there. */
export async function liveUntil(store: Store, until: Instant, given: RehearsalLimits = limits): Promise<void> {
  for (;;) {
    const next = await earliestMoment(store);
    if (next === null || next > until) break;
    await setRehearsalClock(store, next);
    await store.wake(await dueWakes(store, next));
    await settle(store, next, given);
  }
  await setRehearsalClock(store, until);
  await settle(store, until, given);
}
