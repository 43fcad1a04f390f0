/** What lists for export are made of: read by roles like everything else, and logged for each person read about (R-PRV-5). */
import { exporters } from '../domain/access.ts';
import type { Application } from '../domain/application/facts.ts';
import type { PositionStatus } from '../domain/position/facts.ts';
import type { Answer, Round } from '../domain/round/facts.ts';
import type { AgencyId, PersonId } from '../domain/words.ts';
import { logAccess, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface ExportedApplication {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly facts: Application;
}

interface Named {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
}

/** Whoever has been erased has no name any more. */
export const namesOf = (tx: Transaction, people: readonly PersonId[]): Promise<readonly Named[]> =>
  tx.$queryRaw<Named[]>`
    SELECT id, name, email FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, name, email, erased_at FROM person_version
      WHERE person_id = ANY(${[...people]}) ORDER BY person_id, version DESC) latest
    WHERE erased_at IS NULL`;

/** As many as a file may bring in (imports/parsed.ts), read, logged and named. */
const listMs = 60_000;

/** A position's applications, the first received first; null when there is no such position for this reader. */
export const exportApplications = (
  store: Store,
  reader: Reader,
  position: string,
): Promise<readonly ExportedApplication[] | null> =>
  transact(
    store,
    async (tx) => {
      const opened = await openFor(
        store,
        tx,
        reader,
        { kind: 'position', id: position },
        'record',
        exporters.applications,
      );
      if (opened === null) return null;
      const rows = await tx.caseFile.findMany({
        where: { parentId: position, kind: 'application', seq: { gt: 0 }, erased: false },
        select: { id: true, facts: true },
      });
      // Applications alone are asked for: their own kind of case says whose facts these are.
      const found = rows.map(({ id, facts }) => ({ id, facts: facts as unknown as Application }));
      const names = await namesOf(
        tx,
        found.map(({ facts }) => facts.applicant),
      );
      const known = new Map(names.map((one) => [one.id, one]));
      await logAccess(
        store,
        tx,
        reader,
        opened,
        'export',
        found.map(({ id }) => id),
      );
      return found
        .map(({ id, facts }) => {
          const who = known.get(facts.applicant);
          return { id, facts, name: who?.name ?? null, email: who?.email ?? null };
        })
        .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    },
    4,
    listMs,
  );

const orderOf = ({ id, facts }: ExportedApplication): string => `${facts.receivedOn} ${id}`;

export interface AgencyProgress {
  readonly agency: AgencyId;
  readonly name: string;
  readonly answer: Answer;
  /** How many positions it has said that it will have. */
  readonly promised: number;
  readonly positions: Readonly<Record<PositionStatus, number>>;
  /** Of the participation and the positions. */
  readonly late: number;
}

interface Numbers {
  readonly agency: AgencyId;
  readonly status: PositionStatus;
  readonly n: number;
}

const positionsOf = (tx: Transaction, round: string): Promise<readonly Numbers[]> =>
  tx.$queryRaw<Numbers[]>`
    SELECT agency_id AS agency, status, count(*)::int AS n FROM case_file
    WHERE kind = 'position' AND parent_id = ${round} AND seq > 0 AND NOT erased GROUP BY agency_id, status`;

/** How many duties of participations and positions have passed their day, by agency. */
export const lateOf = (
  tx: Transaction,
  round: string,
  today: string,
): Promise<readonly { agency: AgencyId; n: number }[]> =>
  tx.$queryRaw<{ agency: AgencyId; n: number }[]>`
    SELECT case_file.agency_id AS agency, count(*)::int AS n FROM case_duty JOIN case_file ON id = case_id
    WHERE kind IN ('participation', 'position') AND parent_id = ${round} AND due < ${today} AND NOT erased
    GROUP BY case_file.agency_id`;

/** Stages and delays of every agency in the round, by name, and nothing of candidates (requirements.md § 2). */
export const exportProgress = (
  store: Store,
  reader: Reader,
  round: string,
): Promise<readonly AgencyProgress[] | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'round', id: round }, 'record', exporters.progress);
    if (opened === null) return null;
    const { agencies } = opened.row.state.facts as unknown as Round;
    const names = await tx.agency.findMany({
      where: { id: { in: Object.keys(agencies) } },
      select: { id: true, name: true },
    });
    const known = new Map(names.map(({ id, name }) => [id, name]));
    const positions = await positionsOf(tx, round);
    const late = new Map((await lateOf(tx, round, opened.today)).map(({ agency, n }) => [agency, n]));
    return Object.entries(agencies)
      .map(([agency, { answer, positions: promised }]): AgencyProgress => {
        const count = (status: PositionStatus): number =>
          positions.find((one) => one.agency === agency && one.status === status)?.n ?? 0;
        return {
          agency,
          name: known.get(agency) ?? agency,
          answer,
          promised,
          positions: {
            preparing: count('preparing'),
            advertised: count('advertised'),
            verifying: count('verifying'),
            selecting: count('selecting'),
            answering: count('answering'),
            closed: count('closed'),
          },
          late: late.get(agency) ?? 0,
        };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  });
