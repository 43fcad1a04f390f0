/** Is every case what its log says? Numbers without gaps, the fold of the log, and what is projected from it. */
import { type AnyEvent, evolve, initialState, openDuties, rulesVersion, type State } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import type { CaseKind } from '../../domain/words.ts';
import { nothingDue } from '../case-row.ts';
import { canonical } from '../ids.ts';
import { unsealLog } from '../seal.ts';
import type { Store, Transaction } from '../store.ts';
import { type Finding, finding } from './finding.ts';

const batch = 100;
const snapshot = { isolationLevel: 'RepeatableRead', timeout: 120_000 } as const;

interface EventRow {
  readonly seq: number;
  readonly at: Date;
  readonly event: unknown;
}

type Files = Awaited<ReturnType<typeof readFiles>>;
type FileRow = Files[number];

const readFiles = (tx: Transaction, after: string) =>
  tx.caseFile.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: batch,
    include: { events: { orderBy: { seq: 'asc' } }, duties: true },
  });

/** A batch at a time, each in one snapshot, so that a service in motion is not taken for a broken one. */
export async function verifyLogs(store: Store): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let after = ''; ; ) {
    const { files, found } = await store.database.$transaction(async (tx) => {
      const read = await readFiles(tx, after);
      const differing = await Promise.all(read.map((file) => verifyFile(tx, file)));
      return { files: read, found: differing.flat() };
    }, snapshot);
    findings.push(...found);
    const last = files.at(-1);
    if (last === undefined || files.length < batch) return findings;
    after = last.id;
  }
}

function fold(kind: CaseKind, events: readonly EventRow[]): State {
  const definition = definitionOf(kind);
  // The log is JSON of our own events: each was an event of this kind when it was written.
  return events.reduce(
    (state, { event, at }) => evolve(definition, state, event as AnyEvent, at.getTime()),
    initialState(definition),
  );
}

const gaps = ({ id, seq, events }: FileRow): readonly Finding[] => {
  const hole = events.findIndex((event, index) => event.seq !== index + 1);
  if (hole >= 0) return [finding('logHasGap', id, { seq: hole + 1 })];
  return events.length === seq ? [] : [finding('rowDiffersFromLog', id, { row: seq, log: events.length })];
};

async function verifyFile(tx: Transaction, file: FileRow): Promise<readonly Finding[]> {
  const numbers = gaps(file);
  if (numbers.length > 0) return numbers;
  let state: State;
  try {
    state = fold(file.kind as CaseKind, await unsealLog(tx, file.events));
  } catch (error) {
    return [finding('logUnreadable', file.id, { fault: error instanceof Error ? error.name : 'fault' })];
  }
  return [
    ...differs('factsDifferFromLog', file.id, file.facts, state.facts),
    ...differs('ledgerDiffersFromLog', file.id, file.ledger, state.ledger),
    ...columns(file, state),
    ...duties(file, state),
    ...(file.kind === 'agency' ? await directory(tx, file, state) : []),
  ];
}

const differs = (code: Finding['code'], id: string, kept: unknown, folded: unknown): readonly Finding[] =>
  canonical(kept) === canonical(folded) ? [] : [finding(code, id)];

function columns(file: FileRow, { facts }: State): readonly Finding[] {
  const definition = definitionOf(file.kind as CaseKind);
  const kept = [file.status, file.agencyId, file.parentId];
  return differs('columnsDifferFromFacts', file.id, kept, [
    facts.status,
    definition.agency(facts),
    definition.parent(facts),
  ]);
}

/** A case that waits to be tended may have a list that is about to change. */
function duties(file: FileRow, state: State): readonly Finding[] {
  if (file.seq !== file.settledSeq || file.rulesVersion !== rulesVersion || file.erased) return [];
  const listed = file.duties.map((duty) => `${duty.dutyId} ${duty.due} ${duty.owner}`).sort();
  const open = openDuties(definitionOf(file.kind as CaseKind), state);
  const wanted = open.map((duty) => `${duty.id} ${duty.due} ${duty.owner}`).sort();
  const first = [...open.map(({ due }) => due), nothingDue].sort()[0];
  const kept = file.firstDue.toISOString().slice(0, first?.length);
  return differs('dutiesDifferFromRules', file.id, [...listed, kept], [...wanted, first]);
}

async function directory(tx: Transaction, file: FileRow, { facts }: State): Promise<readonly Finding[]> {
  if (facts.status === 'none') return [];
  const holders = await tx.roleHolder.findMany({ where: { agencyId: file.id } });
  const listed = holders.map(({ role, personId }) => `${role} ${personId}`).sort();
  const people: Readonly<Record<string, string>> = definitionOf('agency').people(facts);
  const wanted = Object.entries(people).map(([role, person]) => `${role} ${person}`);
  return differs('directoryDiffersFromFacts', file.id, listed, wanted.sort());
}
