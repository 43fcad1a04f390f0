/** Reads for people and systems from outside: only what their roles towards the case let them see (domain/access.ts). */
import { givers, personalKinds, readers, type View, views } from '../domain/access.ts';
import { dayOf, toInstant } from '../domain/calendar.ts';
import { commonCommands } from '../domain/case/commands.ts';
import type { Authority, CommandSpec } from '../domain/case/definition.ts';
import { openDuties } from '../domain/case/engine.ts';
import { titleOf } from '../domain/case/title.ts';
import { type Held, rolesHeld } from '../domain/routing.ts';
import type { Actor, AgencyId, CaseKind, CaseRef, Day, Instant, PersonId, Role } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { concernedIn, type Offices, officesOf } from './directory.ts';
import { latestVersion } from './people.ts';
import { type Store, type Transaction, transact } from './store.ts';

export type Reader = Extract<Actor, { type: 'person' | 'system' }>;

/** A case that is open before a reader, and in which roles. */
export interface Opened {
  readonly row: CaseRow;
  readonly as: readonly Authority[];
  readonly onBehalfOf: PersonId | null;
  readonly now: Instant;
  readonly today: Day;
  readonly offices: Offices;
}

/** What the reader is towards the case. */
export const authorities = (
  reader: Reader,
  row: CaseRow,
  offices: Offices,
  today: Day,
): readonly (Held | 'system')[] => {
  if (reader.type === 'person') return rolesHeld(reader.id, concernedIn(row), offices.directory, today);
  return offices.heir === reader.agency ? ['system'] : [];
};

/** What the access log says was read: a view, a whole case taken out, or the access log itself. */
export type Logged = View | 'export' | 'access';

export const nameOf = (one: Held | 'system'): Authority => (one === 'system' ? one : one.role);

/** What is left of an erased case: that it was there, and what happened, in ids and days (R-LOG-1). */
const afterErasure: readonly View[] = ['course', 'log'];

/**
 * Opens a case for one view; null when there is no such case or nothing of it is for this reader: from outside the two
 * are the same. A read of an applicant's or employee's record is logged in the same transaction (R-PRV-5).
 * @param among fewer than the view's readers, for a read that is for some of them only
 * @param what as the access log says it; null: whoever asks sees to that
 */
export async function openFor(
  store: Store,
  tx: Transaction,
  reader: Reader,
  ref: CaseRef,
  view: View,
  among: readonly Authority[] = readers[ref.kind][view],
  what: Logged | null = view,
): Promise<Opened | null> {
  const row = await readCase(tx, ref.id);
  if (row === null || row.ref.kind !== ref.kind || row.seq === 0) return null;
  if (row.erased && !afterErasure.includes(view)) return null;
  const now = await caseNow(store, tx, row.lastAt);
  const today = dayOf(now);
  const offices = await officesOf(tx, row.definition.agency(row.state.facts));
  const held = authorities(reader, row, offices, today).filter((one) => among.includes(nameOf(one)));
  const [first] = held;
  if (first === undefined) return null;
  const opened: Opened = {
    row,
    as: held.map(nameOf),
    onBehalfOf: first === 'system' ? null : first.onBehalfOf,
    now,
    today,
    offices,
  };
  if (what !== null && personalKinds.includes(ref.kind)) await logAccess(store, tx, reader, opened, what);
  return opened;
}

/** @param cases those that were read; several where they were read as a list through the one that is open */
export async function logAccess(
  store: Store,
  tx: Transaction,
  reader: Reader,
  { now, as, onBehalfOf, row }: Pick<Opened, 'now' | 'as' | 'onBehalfOf' | 'row'>,
  what: Logged,
  cases: readonly string[] = [row.ref.id],
): Promise<void> {
  const id = reader.type === 'person' ? reader.id : reader.agency;
  // One statement: a list may hold ten thousand.
  await tx.$executeRaw`
    INSERT INTO access_log (at, reader_type, reader_id, "as", on_behalf_of, case_id, what, machine_at)
    SELECT ${new Date(now)}, ${reader.type}, ${id}, ${[...as]}::text[], ${onBehalfOf}, read_case, ${what},
      ${new Date(store.machineNow())} FROM unnest(${[...cases]}::text[]) AS read_case`;
}

/** For what one look asks for again and again: a row for each reader, case and day. */
export async function logOnceToday(
  store: Store,
  tx: Transaction,
  reader: Reader,
  looked: Pick<Opened, 'now' | 'today' | 'as' | 'onBehalfOf' | 'row'>,
  what: Logged,
  cases: readonly string[] = [looked.row.ref.id],
): Promise<void> {
  const readerId = reader.type === 'person' ? reader.id : reader.agency;
  const since = new Date(toInstant(looked.today, '00:00'));
  const before = await tx.accessLog.findMany({
    where: { caseId: { in: [...cases] }, readerId, what, at: { gte: since } },
    select: { caseId: true },
  });
  const told = new Set(before.map(({ caseId }) => caseId));
  const fresh = cases.filter((id) => !told.has(id));
  if (fresh.length > 0) await logAccess(store, tx, reader, looked, what, fresh);
}

/** Whether the reader holds one of these towards the case: for what is done with a case besides its own commands. */
export const holdsOneOf = (store: Store, reader: Reader, ref: CaseRef, among: readonly Authority[]): Promise<boolean> =>
  transact(store, async (tx) => (await openFor(store, tx, reader, ref, 'course', among)) !== null);

export interface OpenDuty {
  readonly duty: string;
  readonly owner: Role;
  readonly due: Day;
  readonly late: boolean;
  /** A date that the law sets. */
  readonly legal: boolean;
  /** The command that fulfils it. */
  readonly fulfilledBy: string;
}

export interface Course {
  readonly id: string;
  readonly kind: CaseKind;
  readonly status: string;
  readonly title: string | null;
  readonly agency: AgencyId | null;
  readonly parent: string | null;
  /** 0 to an agency's own system, which is not told of steps (domain/access.ts). */
  readonly seq: number;
  /** What it said and whom it was about is gone (R-PRV-3). */
  readonly erased: boolean;
  /** What is to be done, by when, and by which role. */
  readonly open: readonly OpenDuty[];
}

export const courseOf = (reader: Reader, row: CaseRow, today: Day): Course => ({
  id: row.ref.id,
  kind: row.ref.kind,
  status: row.state.facts.status,
  title: titleOf(row.state.facts),
  agency: row.definition.agency(row.state.facts),
  parent: row.definition.parent(row.state.facts),
  seq: reader.type === 'system' ? 0 : row.seq,
  erased: row.erased,
  open: (reader.type === 'system' || row.erased ? [] : openDuties(row.definition, row.state))
    .map(({ id, owner, due, legal = false, fulfilledBy }) => ({
      duty: id,
      owner,
      due,
      late: due < today,
      legal,
      fulfilledBy,
    }))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
});

/** Of those among the ids who are persons, and not erased. */
export async function namesIn(tx: Transaction, ids: readonly string[]): Promise<Record<PersonId, string>> {
  const people = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  const names: [PersonId, string][] = [];
  for (const { id } of people) {
    const known = await latestVersion(tx, id);
    if (known !== null) names.push([id, known.name]);
  }
  return Object.fromEntries(names);
}

/** The commands of the case that the reader's roles may give. */
export function commandsFor(reader: Reader, row: CaseRow, offices: Offices, today: Day): readonly string[] {
  if (row.erased) return [];
  const all = authorities(reader, row, offices, today).map(nameOf);
  const specs = Object.entries<CommandSpec>({ ...row.definition.commands, ...commonCommands });
  return specs
    .filter(([type, spec]) => givers(row.ref.kind, type, spec).some((who) => all.includes(who)))
    .map(([type]) => type);
}

/** The views of the case that are open to the reader. */
export const viewsFor = (reader: Reader, row: CaseRow, offices: Offices, today: Day): readonly View[] => {
  const all = authorities(reader, row, offices, today).map(nameOf);
  const there = row.erased ? afterErasure : views;
  return there.filter((view) => readers[row.ref.kind][view].some((who) => all.includes(who)));
};

export const caseCourse = (store: Store, reader: Reader, ref: CaseRef): Promise<Course | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'course');
    return opened === null ? null : courseOf(reader, opened.row, opened.today);
  });
