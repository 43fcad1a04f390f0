/**
 * `give` for people and agencies' systems: the same key gets the same answer; a refusal changes nothing and is not
 * remembered. What other cases have sent is taken first, so that a decision sees it.
 */
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { type GiveAnswer, giveInside } from './door.ts';
import { receiveOwed } from './receive.ts';
import { inPart, RolledBack, type Store, transact } from './store.ts';

export interface Giving {
  readonly actor: Actor;
  readonly ref: CaseRef;
  readonly command: AnyCommand;
  /** Unique per actor and case: what makes a retry the same giving. */
  readonly key: string;
  /** The case as the giver has read it: refused when it has changed since. */
  readonly seq?: number;
}

/** @returns refusals, each with a code, or what was recorded; throws only when PostgreSQL cannot answer */
export async function give(store: Store, giving: Giving): Promise<GiveAnswer> {
  await receiveOwed(store, giving.ref);
  const { actor, ref, command, key, seq } = giving;
  const done = await transact(store, (tx) => giveInside(store, tx, actor, ref, command, key, seq));
  if (done.wakes.length > 0) void store.wake(done.wakes);
  return done.answer;
}

/** The same path in one transaction that is always undone: what commands would do (imports' dry run, R-OPS-1). */
export async function tryGive(store: Store, givings: readonly Giving[]): Promise<readonly GiveAnswer[]> {
  return transact(store, async (tx): Promise<readonly GiveAnswer[]> => {
    const answers: GiveAnswer[] = [];
    for (const giving of givings) {
      const { actor, ref, command, key } = giving;
      // A refusal undoes only its own giving: the next row is tried on what the earlier ones would leave.
      const trial = await inPart(tx, () => giveInside(store, tx, actor, ref, command, key));
      answers.push(trial.answer);
    }
    throw new RolledBack(answers);
  });
}
