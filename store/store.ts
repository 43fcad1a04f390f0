/** What the store's functions share: the database, the machine's clock and the courier that wakes workflows. */

import type { CaseRef, Instant, PersonId } from '../domain/words.ts';
import type { Database, Transaction } from '../prisma/client.ts';
import { enterScope, type Scope } from './scope.ts';

export type Wake =
  /** `why` holds event names: codes, never texts. */
  | { readonly type: 'case'; readonly ref: CaseRef; readonly why: readonly string[] }
  | { readonly type: 'mailbox'; readonly person: PersonId }
  | { readonly type: 'webhook'; readonly endpoint: string };

export interface Store {
  readonly database: Database;
  /** Machine time (ages, back-off), never case time. */
  readonly machineNow: () => Instant;
  /** Secret for keyed hashes of ids that would otherwise be personal data (R-PRV-2). */
  readonly hashKey: string;
  /** Wakes after a commit; best effort, since the sweep mends what is lost. Never throws. */
  readonly wake: (wakes: readonly Wake[]) => Promise<void>;
  /** Whose requests it serves: every transaction is bound to it. Absent for the service's own work. */
  readonly scope?: Scope;
}

export type { Transaction };

/** Raised inside a transaction to undo it and answer with a refusal. */
export class RolledBack<T> extends Error {
  readonly answer: T;
  constructor(answer: T) {
    super('rolled back');
    this.answer = answer;
  }
}

/** A part of a transaction that can be undone alone; a `RolledBack` inside it becomes the result. */
export async function inPart<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`SAVEPOINT part`;
  try {
    const done = await work();
    await tx.$executeRaw`RELEASE SAVEPOINT part`;
    return done;
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT part`;
    return error.answer as T;
  }
}

/** PostgreSQL says that two transactions met (40001, 40P01): doing it again is safe and expected. */
const metAnother = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const text = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  return /40001|40P01|P2034|deadlock detected|could not serialize/.test(text);
};

/** One statement, which needs a transaction of its own only to be bound to a scope. */
export const ask = <T>(store: Store, question: (tx: Transaction) => Promise<T>): Promise<T> =>
  store.scope === undefined ? question(store.database) : transact(store, question);

const usualMs = 5_000;

/** One transaction; a `RolledBack` inside it undoes everything and becomes the result. */
export async function transact<T>(
  store: Store,
  work: (tx: Transaction) => Promise<T>,
  tries = 4,
  /** For what is long by nature: a list of ten thousand. */
  timeout = usualMs,
): Promise<T> {
  try {
    return await store.database.$transaction(
      async (tx) => {
        if (store.scope !== undefined) await enterScope(tx, store.scope);
        return work(tx);
      },
      { timeout },
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T;
    if (tries > 1 && metAnother(error)) return transact(store, work, tries - 1, timeout);
    throw error;
  }
}
