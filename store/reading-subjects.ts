/**
 * Whom a case is about, by name: tells two employees of the same title apart, for those who know them anyway
 * (`namesInCourse` in domain/access.ts). A name in a list is a read of that person's case (R-PRV-5).
 */
import { namesInCourse, personalKinds } from '../domain/access.ts';
import { toInstant } from '../domain/calendar.ts';
import type { Authority } from '../domain/case/definition.ts';
import type { AgencyId, Day, Instant, PersonId } from '../domain/words.ts';
import type { CaseRow } from './case-row.ts';
import { type Offices, officesOf } from './directory.ts';
import { latestVersion } from './people.ts';
import { authorities, logAccess, nameOf, namesIn, type Opened, type Reader } from './reading.ts';
import type { Store, Transaction } from './store.ts';

/** Null: it is about nobody, about the reader, or has been erased. */
function subjectOf(reader: Reader, { ref, erased, definition, state }: CaseRow): PersonId | null {
  if (erased || !personalKinds.includes(ref.kind)) return null;
  const { applicant, employee } = definition.people(state.facts);
  const person = applicant ?? employee ?? null;
  return reader.type === 'person' && person !== reader.id ? person : null;
}

const knows = ({ ref }: CaseRow, as: readonly Authority[]): boolean =>
  namesInCourse[ref.kind].some((who) => as.includes(who));

/** Of a case that is open before the reader, and logged as such; null to those who do not know the person. */
export async function subjectName(tx: Transaction, reader: Reader, { row, as }: Opened): Promise<string | null> {
  const person = subjectOf(reader, row);
  return person === null || !knows(row, as) ? null : ((await latestVersion(tx, person))?.name ?? null);
}

/** A case in a list, and in which roles the reader knows the person whom it is about. */
interface Known {
  readonly row: CaseRow;
  readonly person: PersonId;
  readonly as: readonly Authority[];
  readonly onBehalfOf: PersonId | null;
}

async function knownIn(
  tx: Transaction,
  reader: Reader,
  rows: readonly CaseRow[],
  today: Day,
): Promise<readonly Known[]> {
  const asked = new Map<AgencyId | null, Offices>();
  const known: Known[] = [];
  for (const row of rows) {
    const person = subjectOf(reader, row);
    if (person === null) continue;
    const agency = row.definition.agency(row.state.facts);
    const offices = asked.get(agency) ?? (await officesOf(tx, agency));
    asked.set(agency, offices);
    const held = authorities(reader, row, offices, today);
    const [first] = held;
    const as = held.map(nameOf);
    if (first === undefined || first === 'system' || !knows(row, as)) continue;
    known.push({ row, person, as, onBehalfOf: first.onBehalfOf });
  }
  return known;
}

/** A list is read again every half minute while somebody uses it: once a day for each reader and case says as much. */
async function logToday(
  store: Store,
  tx: Transaction,
  reader: Reader,
  known: readonly Known[],
  { now, today }: { readonly now: Instant; readonly today: Day },
): Promise<void> {
  if (reader.type !== 'person' || known.length === 0) return;
  const before = await tx.accessLog.findMany({
    where: {
      readerId: reader.id,
      what: 'course',
      at: { gte: new Date(toInstant(today, '00:00')) },
      caseId: { in: known.map(({ row }) => row.ref.id) },
    },
    select: { caseId: true },
  });
  const told = new Set(before.map(({ caseId }) => caseId));
  const fresh = known.filter(({ row }) => !told.has(row.ref.id));
  for (const alike of Map.groupBy(fresh, ({ as, onBehalfOf }) => JSON.stringify([as, onBehalfOf])).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    await logAccess(
      store,
      tx,
      reader,
      { ...first, now },
      'course',
      alike.map(({ row }) => row.ref.id),
    );
  }
}

/** The names of those whom some cases are about, by case, for a list that the reader sees; logged as read. */
export async function subjectNames(
  store: Store,
  tx: Transaction,
  reader: Reader,
  rows: readonly CaseRow[],
  when: { readonly now: Instant; readonly today: Day },
): Promise<ReadonlyMap<string, string>> {
  const known = await knownIn(tx, reader, rows, when.today);
  await logToday(store, tx, reader, known, when);
  const names = await namesIn(tx, [...new Set(known.map(({ person }) => person))]);
  return new Map(
    known.flatMap(({ row, person }) => {
      const name = names[person];
      return name === undefined ? [] : [[row.ref.id, name] as const];
    }),
  );
}
