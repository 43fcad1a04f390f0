/** What the coordinator's board of a round is made of: two questions, however many agencies and positions there are. */
import { exporters } from '../domain/access.ts';
import type { PositionStatus } from '../domain/position/facts.ts';
import { type BoardAgency, boardOf, type FoundParticipation, type FoundPosition } from '../domain/round/board.ts';
import type { Round } from '../domain/round/facts.ts';
import type { Day } from '../domain/words.ts';
import { openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

interface Row {
  readonly id: string;
  readonly kind: 'participation' | 'position';
  readonly agency: string;
  readonly status: string;
  readonly title: string | null;
  readonly analysed: boolean | null;
  readonly publishedOn: Day | null;
  readonly deadline: Day | null;
  readonly outcome: string | null;
  readonly decidedOn: Day | null;
  readonly answeredOn: Day | null;
  readonly late: readonly string[];
}

/** Stages and dates only: nothing of the facts that tells of candidates is read (requirements.md § 2). */
const casesOf = (tx: Transaction, round: string, today: Day): Promise<readonly Row[]> =>
  tx.$queryRaw<Row[]>`
    SELECT id, kind, case_file.agency_id AS agency, status, facts->>'title' AS title, (facts->>'analysed')::boolean AS analysed,
      facts->'publication'->>'on' AS "publishedOn", facts->>'deadline' AS deadline, facts->>'outcome' AS outcome,
      facts->'decision'->>'on' AS "decidedOn", facts->'answer'->>'on' AS "answeredOn",
      COALESCE(array_agg(duty_id ORDER BY duty_id) FILTER (WHERE due < ${today}), '{}') AS late
    FROM case_file LEFT JOIN case_duty ON case_id = id
    WHERE parent_id = ${round} AND kind IN ('participation', 'position') AND seq > 0 AND NOT erased
    GROUP BY id ORDER BY id`;

const participation = ({ id, agency, answeredOn, late }: Row): FoundParticipation => ({ id, agency, answeredOn, late });
const position = (row: Row): FoundPosition => ({
  id: row.id,
  agency: row.agency,
  title: row.title ?? '',
  // Of rows of positions, which is what the question said.
  status: row.status as PositionStatus,
  analysed: row.analysed === true,
  publishedOn: row.publishedOn,
  deadline: row.deadline,
  outcome: row.outcome,
  decidedOn: row.decidedOn,
  late: row.late,
});

export interface Board {
  readonly round: string;
  readonly agencies: readonly BoardAgency[];
}

export const readBoard = (store: Store, reader: Reader, round: string): Promise<Board | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'round', id: round }, 'record', exporters.progress);
    if (opened === null) return null;
    // Rounds alone are asked for: their own kind says whose facts these are.
    const facts = opened.row.state.facts as unknown as Round;
    const { today } = opened;
    const names = await tx.agency.findMany({
      where: { id: { in: Object.keys(facts.agencies) } },
      select: { id: true, name: true },
    });
    const rows = await casesOf(tx, round, today);
    const agencies = boardOf(facts, {
      names: new Map(names.map(({ id, name }) => [id, name])),
      participations: rows.filter(({ kind }) => kind === 'participation').map(participation),
      positions: rows.filter(({ kind }) => kind === 'position').map(position),
      today,
    });
    return { round: facts.name, agencies };
  });
