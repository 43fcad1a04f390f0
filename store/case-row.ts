/** A case's row: locked, read, and written back as one. */
import type { AnyDefinition } from '../domain/case/definition.ts';
import { type AnyFacts, initialState, type State } from '../domain/case/engine.ts';
import type { Ledger } from '../domain/case/ledger.ts';
import { definitionOf } from '../domain/index.ts';
import type { CaseKind, CaseRef, Day, Instant } from '../domain/words.ts';
import type { Store, Transaction } from './store.ts';

/** Stands for the earliest due date of a case in which nothing waits: it comes after all others. */
export const nothingDue: Day = '9999-12-31';

export interface CaseRow {
  readonly ref: CaseRef;
  readonly definition: AnyDefinition;
  readonly state: State;
  readonly seq: number;
  readonly settledSeq: number;
  readonly lastAt: Instant;
  readonly erased: boolean;
  readonly nextMoment: Instant | null;
}

interface Raw {
  id: string;
  kind: CaseKind;
  seq: number;
  settled_seq: number;
  facts: AnyFacts;
  ledger: Ledger;
  last_at: Date;
  erased: boolean;
  next_moment: Date | null;
}

const toRow = (raw: Raw): CaseRow => ({
  ref: { kind: raw.kind, id: raw.id },
  definition: definitionOf(raw.kind),
  state: { facts: raw.facts, ledger: raw.ledger },
  seq: raw.seq,
  settledSeq: raw.settled_seq,
  lastAt: raw.last_at.getTime(),
  erased: raw.erased,
  nextMoment: raw.next_moment?.getTime() ?? null,
});

/** Locks a case's row until the transaction ends; null when it has never been opened. */
export async function lockCase(tx: Transaction, id: string): Promise<CaseRow | null> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT id, kind, seq, settled_seq, facts, ledger, last_at, erased, next_moment
    FROM case_file WHERE id = ${id} FOR UPDATE`;
  return rows[0] === undefined ? null : toRow(rows[0]);
}

export async function readCase(tx: Transaction, id: string): Promise<CaseRow | null> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT id, kind, seq, settled_seq, facts, ledger, last_at, erased, next_moment
    FROM case_file WHERE id = ${id}`;
  return rows[0] === undefined ? null : toRow(rows[0]);
}

/**
 * Two writers that open the same case at once: the second waits here for the first and then finds its row.
 * @returns null when there is such a case, but out of the store's scope
 */
export async function lockOrCreateCase(store: Store, tx: Transaction, ref: CaseRef): Promise<CaseRow | null> {
  const found = await lockCase(tx, ref.id);
  if (found !== null) return found;
  const { facts, ledger } = initialState(definitionOf(ref.kind));
  const zero = new Date(0);
  await tx.$executeRaw`
    INSERT INTO case_file (id, kind, status, facts, ledger, last_at, changed_machine_at)
    VALUES (${ref.id}, ${ref.kind}, ${facts.status}, ${JSON.stringify(facts)}::jsonb, ${JSON.stringify(ledger)}::jsonb,
            ${zero}, ${new Date(store.machineNow())})
    ON CONFLICT (id) DO NOTHING`;
  return lockCase(tx, ref.id);
}

/** Many cases in one question, by id; those that are not there are left out. */
export async function readCases(tx: Transaction, ids: Iterable<string>): Promise<ReadonlyMap<string, CaseRow>> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT id, kind, seq, settled_seq, facts, ledger, last_at, erased, next_moment
    FROM case_file WHERE id = ANY(${[...new Set(ids)]})`;
  return new Map(rows.map((raw) => [raw.id, toRow(raw)]));
}

/** Facts of a parent, held still while its child decides (design: Between cases). */
export async function shareCase(tx: Transaction, id: string): Promise<{ kind: CaseKind; facts: AnyFacts } | null> {
  const rows = await tx.$queryRaw<{ kind: CaseKind; facts: AnyFacts; seq: number }[]>`
    SELECT kind, facts, seq FROM case_file WHERE id = ${id} FOR SHARE`;
  const row = rows[0];
  return row === undefined || row.seq === 0 ? null : { kind: row.kind, facts: row.facts };
}
