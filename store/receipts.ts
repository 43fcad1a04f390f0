/** Receipts of what has been erased (R-PRV-3): what is still to be done outside the database, and what HR reads. */
import type { ErasureClass } from '../domain/case/erasure.ts';
import type { AgencyId, CaseKind, CaseRef, Day, Instant, PersonId } from '../domain/words.ts';
import type { Store, Transaction } from './store.ts';

/** Ids, codes and days: what is also kept outside the database, for the day on which a backup is put back. */
export interface ErasureRecord {
  readonly ref: CaseRef;
  readonly class: ErasureClass;
  readonly day: Day;
  readonly people: readonly PersonId[];
}

/** Keeps what has been erased, outside the database. Throws when it could not: it is tried again. */
export type KeepErased = (record: ErasureRecord) => Promise<void>;

const batch = 100;

/** Erased in the database, not yet everywhere else; the oldest first. */
export async function unfinishedErasures({ database }: Store): Promise<readonly ErasureRecord[]> {
  const rows = await database.erasureReceipt.findMany({
    where: { runsMachineAt: null },
    orderBy: [{ machineAt: 'asc' }, { caseId: 'asc' }],
    take: batch,
  });
  // Written by `eraseCase` alone: kinds and classes are ours.
  return rows.map(({ kind, caseId, class: why, day, people }) => ({
    ref: { kind: kind as CaseKind, id: caseId },
    class: why as ErasureClass,
    day,
    people,
  }));
}

/** @param gone nothing is left in Temporal: the receipt is final from now on */
export async function noteRuns(
  { database, machineNow }: Store,
  { id }: CaseRef,
  { deleted, gone }: { readonly deleted: number; readonly gone: boolean },
): Promise<void> {
  if (deleted === 0 && !gone) return;
  // A later look finds fewer of the same.
  await database.$executeRaw`
    UPDATE erasure_receipt SET runs = GREATEST(runs, ${deleted}), runs_machine_at = ${gone ? new Date(machineNow()) : null}
    WHERE case_id = ${id} AND runs_machine_at IS NULL`;
}

export interface Receipt {
  readonly ref: CaseRef;
  readonly agency: AgencyId | null;
  readonly day: Day;
  readonly class: ErasureClass;
  readonly basis: string;
  readonly contents: number;
  readonly people: number;
  readonly messages: number;
  readonly runs: number;
  /** When nothing was left anywhere; null: not yet. */
  readonly finishedAt: Instant | null;
}

/** Of one agency, or of all; the latest first. */
export async function receipts(tx: Transaction, agency?: AgencyId): Promise<readonly Receipt[]> {
  const rows = await tx.erasureReceipt.findMany({
    where: agency === undefined ? {} : { agencyId: agency },
    orderBy: [{ day: 'desc' }, { machineAt: 'desc' }, { caseId: 'asc' }],
    take: most,
  });
  return rows.map(({ kind, caseId, agencyId, class: why, people, runsMachineAt, at: _, machineAt: __, ...row }) => ({
    ...row,
    ref: { kind: kind as CaseKind, id: caseId },
    class: why as ErasureClass,
    agency: agencyId,
    people: people.length,
    finishedAt: runsMachineAt?.getTime() ?? null,
  }));
}
/** The latest are those that somebody asks about. */
const most = 1_000;
