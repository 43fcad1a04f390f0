/** What of a file is there already, asked once for all its rows. */
import { canonical, keyedId } from '../store/ids.ts';
import { ask, type Store } from '../store/store.ts';

export interface Existing {
  readonly seq: number;
}

const chunk = 1_000;

export async function existingCases(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Existing>> {
  const found = new Map<string, Existing>();
  for (let at = 0; at < ids.length; at += chunk) {
    const where = { id: { in: ids.slice(at, at + chunk) }, seq: { gt: 0 } };
    const rows = await ask(store, (tx) => tx.caseFile.findMany({ where, select: { id: true, seq: true } }));
    for (const { id, seq } of rows) found.set(id, { seq });
  }
  return found;
}

/**
 * The same row on the same state of the case is the same giving. With the case's number in it, a later file may take
 * back what an earlier one said (the latest import wins, R-APP-2). Keyed, for the row holds names.
 */
export const rowKey = (store: Store, command: unknown, seq: number): string =>
  keyedId('import', store.hashKey, canonical(command), String(seq));
