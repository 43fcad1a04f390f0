/**
 * `give` for people and agencies' systems: the same key gets the same answer; a refusal changes nothing and is not
 * remembered. What other cases have sent is taken first, so that a decision sees it.
 */
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { type GiveAnswer, giveInside, type Outside } from './door.ts';
import { receiveOwed } from './receive.ts';
import { inPart, RolledBack, type Store, type Transaction, transact } from './store.ts';

export interface Giving extends Outside {
  readonly actor: Actor;
  readonly ref: CaseRef;
  readonly command: AnyCommand;
  /** Unique per actor and case: what makes a retry the same giving. */
  readonly key: string;
}

/** @returns refusals, each with a code, or what was recorded; throws only when PostgreSQL cannot answer */
export async function give(store: Store, giving: Giving): Promise<GiveAnswer> {
  await receiveOwed(store, giving.ref);
  const { actor, ref, command, key } = giving;
  const done = await transact(store, (tx) => giveInside(store, tx, actor, ref, command, key, giving));
  if (done.wakes.length > 0) void store.wake(done.wakes);
  return done.answer;
}

/** A mail that the commands themselves send, and how many of it. Steps of a story and reminders come later, and are not here. */
export interface TrialMail {
  readonly mail: string;
  /** The role it is for; null: a person, whatever they hold. */
  readonly to: string | null;
  readonly count: number;
}

export interface Trial {
  readonly answers: readonly GiveAnswer[];
  readonly mails: readonly TrialMail[];
}

/** Of many rows, on a machine that has much to do. What they change waits meanwhile. */
const trialMs = 30_000;

/** The same path in one transaction that is always undone: what commands would do (imports' dry run, R-OPS-1). */
export async function trial(store: Store, givings: readonly Giving[]): Promise<Trial> {
  return transact(
    store,
    async (tx): Promise<Trial> => {
      const cases = [...new Set(givings.map(({ ref }) => ref.id))];
      const before = await waitingIn(tx, cases);
      const answers: GiveAnswer[] = [];
      for (const giving of givings) {
        const { actor, ref, command, key } = giving;
        // A refusal undoes only its own giving: the next row is tried on what the earlier ones would leave.
        const tried = await inPart(tx, () => giveInside(store, tx, actor, ref, command, key));
        answers.push(tried.answer);
      }
      throw new RolledBack({ answers, mails: mailsBegun(before, await waitingIn(tx, cases)) });
    },
    4,
    trialMs,
  );
}

export const tryGive = async (store: Store, givings: readonly Giving[]): Promise<readonly GiveAnswer[]> =>
  (await trial(store, givings)).answers;

interface Item {
  readonly caseId: string;
  readonly key: string;
  readonly mail: string;
  readonly role: string | null;
}

const nameOfItem = ({ caseId, key }: Item): string => `${caseId} ${key}`;

/** Mails of these cases that have not been sent. */
export const waitingIn = (tx: Transaction, cases: readonly string[]): Promise<readonly Item[]> =>
  tx.mailItem.findMany({
    where: { caseId: { in: [...cases] }, status: 'waiting' },
    select: { caseId: true, key: true, mail: true, role: true },
  });

/** Those that wait after something was done and did not before. */
export function mailsBegun(before: readonly Item[], after: readonly Item[]): readonly TrialMail[] {
  const old = new Set(before.map(nameOfItem));
  const added = after.filter((item) => !old.has(nameOfItem(item)));
  return addMails(added.map(({ mail, role }) => ({ mail, to: role, count: 1 })));
}

/** Those of the same name and role together, by name. */
export function addMails(mails: readonly TrialMail[]): readonly TrialMail[] {
  const sums = new Map<string, TrialMail>();
  for (const one of mails) {
    const name = `${one.mail} ${one.to ?? ''}`;
    sums.set(name, { ...one, count: one.count + (sums.get(name)?.count ?? 0) });
  }
  return [...sums.values()].toSorted((a, b) => (a.mail < b.mail ? -1 : 1));
}
