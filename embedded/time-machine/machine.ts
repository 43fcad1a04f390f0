/** The time machine of the example: one journey at a time through a rehearsal, and the mail that was caught. */
import type { TimeMachine } from '../../api/rehearsal/time-machine.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { World } from '../../play/world.ts';
import { rehearsalNow } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import { earliestMoment } from '../../store/sweep.ts';
import type { Catcher } from '../catcher.ts';
import { type Journey, startJourney } from './journey.ts';
import { mailBody, mailLine } from './lived.ts';

export interface MachineOptions {
  readonly store: Store;
  readonly catcher: Catcher;
  /** The rehearsal as a play's world, standing where its clock stands. */
  readonly openWorld: (now: number) => Promise<World>;
  readonly onFault: (failure: unknown) => void;
  /** Ends this and starts the example again from its first day; null: what it stands on is not ours to empty. */
  readonly beginAnew: (() => void) | null;
}

export interface Machine extends TimeMachine {
  /** Stops what moves, and waits until it stands. */
  readonly end: () => Promise<void>;
}

export function createTimeMachine({ store, catcher, openWorld, onFault, beginAnew }: MachineOptions): Machine {
  let journey: Journey | null = null;
  let moves = false;

  async function begin(move: Parameters<TimeMachine['move']>[0]): Promise<boolean> {
    const from = await rehearsalNow(store);
    if (from === null) return false;
    const started = startJourney({ store, catcher, world: await openWorld(from), from, move, onFault });
    journey = started;
    void started.ended.then(() => {
      moves = false;
    });
    return true;
  }
  return {
    standing: async () => {
      // Before the clock: a move that is told as ended has then moved all of it.
      const step = (await journey?.step()) ?? null;
      const now = await rehearsalNow(store);
      if (now === null) return null;
      const next = await earliestMoment(store);
      return {
        now: new Date(now).toISOString(),
        day: dayOf(now),
        next: next === null ? null : new Date(next).toISOString(),
        mailCount: catcher.messages().length,
        mailbox: catcher.httpUrl,
        canBeginAnew: beginAnew !== null,
        step,
      };
    },
    move: async (move) => {
      if (moves) return false;
      moves = true;
      const begun = await begin(move).catch((failure: unknown) => {
        moves = false;
        throw failure;
      });
      moves &&= begun;
      return begun;
    },
    stop: async () => journey?.stop(),
    beginAnew: async () => {
      beginAnew?.();
      return beginAnew !== null;
    },
    mails: async ({ after, limit }) => {
      const all = catcher.messages().toReversed();
      const items = all.slice(after, after + limit).map(mailLine);
      return { items, next: after + limit < all.length ? after + limit : null };
    },
    mail: async (id) => {
      const found = catcher.messages().find((one) => one.id === id);
      return found === undefined ? null : mailBody(found);
    },
    end: async () => {
      journey?.stop();
      await journey?.ended;
    },
  };
}
