/**
 * Whom a case is about, by name: tells two employees of the same title apart, for those who know them anyway
 * (`namesInCourse` in domain/access.ts). A name in a list is a read of that person's case (R-PRV-5).
 */
import { namesInCourse, personalKinds } from '../domain/access.ts';
import type { Authority } from '../domain/case/definition.ts';
import type { Day, Instant, PersonId } from '../domain/words.ts';
import type { CaseRow } from './case-row.ts';
import type { OfficesAt } from './directory.ts';
import { latestVersion } from './people.ts';
import { authorities, logOnceToday, nameOf, namesIn, type Opened, type Reader } from './reading.ts';
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

/** When, and who holds what in the agencies. */
interface Around {
  readonly now: Instant;
  readonly today: Day;
  readonly officesAt: OfficesAt;
}

async function knownIn(
  reader: Reader,
  rows: readonly CaseRow[],
  { today, officesAt }: Around,
): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (const row of rows) {
    const person = subjectOf(reader, row);
    if (person === null) continue;
    const held = authorities(reader, row, await officesAt(row.definition.agency(row.state.facts)), today);
    const [first] = held;
    const as = held.map(nameOf);
    if (first === undefined || first === 'system' || !knows(row, as)) continue;
    known.push({ row, person, as, onBehalfOf: first.onBehalfOf });
  }
  return known;
}

/** A list is read again every half minute while somebody uses it. One question for those known in the same roles. */
async function logToday(
  store: Store,
  tx: Transaction,
  reader: Reader,
  known: readonly Known[],
  { now, today }: Around,
): Promise<void> {
  for (const alike of Map.groupBy(known, ({ as, onBehalfOf }) => JSON.stringify([as, onBehalfOf])).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const cases = alike.map(({ row }) => row.ref.id);
    await logOnceToday(store, tx, reader, { ...first, now, today }, 'course', cases);
  }
}

/** The names of those whom some cases are about, by case, for a list that the reader sees; logged as read. */
export async function subjectNames(
  store: Store,
  tx: Transaction,
  reader: Reader,
  rows: readonly CaseRow[],
  around: Around,
): Promise<ReadonlyMap<string, string>> {
  const known = await knownIn(reader, rows, around);
  await logToday(store, tx, reader, known, around);
  const names = await namesIn(tx, [...new Set(known.map(({ person }) => person))]);
  return new Map(
    known.flatMap(({ row, person }) => {
      const name = names[person];
      return name === undefined ? [] : [[row.ref.id, name] as const];
    }),
  );
}
