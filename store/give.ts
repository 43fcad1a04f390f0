/**
 * `give` for people and agencies' systems: the same key gets the same answer; a refusal changes nothing and is not
 * remembered. What other cases have sent is taken first, so that a decision sees it.
 */
import type { Refusal } from '../domain/case/definition.ts';
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { type GiveAnswer, giveInside, specOf } from './door.ts';
import { shape } from './fields.ts';
import { receiveOwed } from './receive.ts';
import { inPart, RolledBack, type Store, transact } from './store.ts';

export interface Giving {
  readonly actor: Actor;
  readonly ref: CaseRef;
  readonly command: AnyCommand;
  /** Unique per actor and case: what makes a retry the same giving. */
  readonly key: string;
}

const no = (...refusals: readonly Refusal[]): GiveAnswer => ({ ok: false, refusals });

/** Faults of the command's shape, before any transaction. */
function faultsOf({ ref, command }: Giving): readonly Refusal[] {
  const spec = specOf(ref, command.type);
  if (spec === undefined) return [{ code: 'unknownCommand', field: 'type', data: { type: String(command.type) } }];
  const shaped = shape(spec, command);
  return 'refusals' in shaped ? shaped.refusals : [];
}

/** @returns refusals, each with a code, or what was recorded; throws only when PostgreSQL cannot answer */
export async function give(store: Store, giving: Giving): Promise<GiveAnswer> {
  const faults = faultsOf(giving);
  if (faults.length > 0) return no(...faults);
  await receiveOwed(store, giving.ref);
  const { actor, ref, command, key } = giving;
  const done = await transact(store, (tx) => giveInside(store, tx, actor, ref, command, key));
  if (done.wakes.length > 0) void store.wake(done.wakes);
  return done.answer;
}

/** The same path in one transaction that is always undone: what commands would do (imports' dry run, R-OPS-1). */
export async function tryGive(store: Store, givings: readonly Giving[]): Promise<readonly GiveAnswer[]> {
  return transact(store, async (tx): Promise<readonly GiveAnswer[]> => {
    const answers: GiveAnswer[] = [];
    for (const giving of givings) {
      const faults = faultsOf(giving);
      const { actor, ref, command, key } = giving;
      // A refusal undoes only its own giving: the next row is tried on what the earlier ones would leave.
      const trial = () => inPart(tx, () => giveInside(store, tx, actor, ref, command, key));
      answers.push(faults.length > 0 ? no(...faults) : (await trial()).answer);
    }
    throw new RolledBack(answers);
  });
}
