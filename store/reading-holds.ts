/** What holds an erasure, and who waits for an answer to theirs (R-PRV-3), for the office that decides it. */
import type { Authority } from '../domain/case/definition.ts';
import type { HoldReason } from '../domain/case/erasure.ts';
import { titleOf } from '../domain/case/title.ts';
import type { AgencyId, CaseKind, Day, PersonId } from '../domain/words.ts';
import { logAccess, namesIn, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

const office: readonly Authority[] = ['hr', 'hrHead'];

/** Nobody looks through more of them at once; those that have waited longest come first. */
const most = 200;

export interface HeldCase {
  readonly case: string;
  readonly kind: CaseKind;
  readonly title: string | null;
  readonly person: PersonId | null;
  readonly hold: HoldReason | null;
  /** When the person asked for erasure, where nobody has answered. */
  readonly askedOn: Day | null;
  /** The last day for an answer. */
  readonly answerBy: Day | null;
  /** When HR said yes; it is erased some days later. */
  readonly grantedOn: Day | null;
}

export interface Holds {
  readonly items: readonly HeldCase[];
  readonly people: Readonly<Record<PersonId, string>>;
}

type Row = Omit<HeldCase, 'title'> & { readonly facts: object };

const rowsOf = (tx: Transaction, agency: AgencyId): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
    SELECT f.id AS "case", f.kind, f.facts, f.facts->>'hold' AS hold, f.facts->>'erasureAskedOn' AS "askedOn",
      f.facts->>'erasureGrantedOn' AS "grantedOn",
      (SELECT due FROM case_duty d WHERE d.case_id = f.id AND d.duty_id = 'erasure') AS "answerBy",
      (SELECT person_id FROM case_person p WHERE p.case_id = f.id AND p.role IN ('applicant', 'employee')
        ORDER BY p.role LIMIT 1) AS person
    FROM case_file f
    WHERE f.kind IN ('application', 'employment') AND NOT f.erased
      AND (f.agency_id = ${agency} OR heir_of(f.agency_id) = ${agency})
      AND (f.facts->>'hold' IS NOT NULL OR f.facts->>'erasureAskedOn' IS NOT NULL OR f.facts->>'erasureGrantedOn' IS NOT NULL)
    ORDER BY f.last_at, f.id LIMIT ${most}`;

/** Null when it is not this reader's. Who stands in it is logged as read (R-PRV-5). */
export const holdsOf = (store: Store, reader: Reader, agency: AgencyId): Promise<Holds | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'agency', id: agency }, 'course', office);
    if (opened === null) return null;
    const rows = await rowsOf(tx, agency);
    const cases = rows.map((row) => row.case);
    await logAccess(store, tx, reader, opened, 'course', cases);
    return {
      items: rows.map(({ facts, ...one }) => ({ ...one, title: titleOf(facts) })),
      people: await namesIn(
        tx,
        rows.flatMap(({ person }) => (person === null ? [] : [person])),
      ),
    };
  });
