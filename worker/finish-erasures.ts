/**
 * What an erasure leaves outside the database: the note for the day on which a backup is put back, and the runs in
 * Temporal of the case and of the mailboxes of those who went with it (R-PRV-3). Each round goes on where the last ended.
 */
import { type KeepErased, noteRuns, unfinishedErasures } from '../store/receipts.ts';
import type { Store } from '../store/store.ts';
import type { EraseRuns } from '../temporal/erase-runs.ts';
import { caseWorkflowId, mailboxWorkflowId } from '../workflows/messages.ts';

export interface Erasing {
  readonly store: Store;
  readonly keepErased: KeepErased;
  readonly eraseRuns: EraseRuns;
}

/** @returns how many are finished */
export async function finishErasures({ store, keepErased, eraseRuns }: Erasing): Promise<number> {
  let finished = 0;
  for (const record of await unfinishedErasures(store)) {
    // First the note: without it a put-back database would hold again what nobody remembers to have erased.
    await keepErased(record);
    const own = record.class === 'candidates' ? [] : [caseWorkflowId(record.ref)];
    const erased = await eraseRuns([...own, ...record.people.map(mailboxWorkflowId)]);
    await noteRuns(store, record.ref, erased);
    if (erased.gone) finished += 1;
  }
  return finished;
}
