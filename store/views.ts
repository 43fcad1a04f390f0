/** Reads for operators: a case's log and outlook, the directory. */

import { dayOf } from '../domain/calendar.ts';
import { type AnyEvent, type DutyOutlook, outlook } from '../domain/case/engine.ts';
import { titleOf } from '../domain/case/title.ts';
import { type Concerned, type Directory, route } from '../domain/routing.ts';
import type { AgencyId, CaseKind, CaseRef, Day, Instant, PersonId, Role } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { concernedIn, directoryFor, settingsOf } from './directory.ts';
import { latestVersion, type PersonNow } from './people.ts';
import { unsealLog } from './seal.ts';
import { ask, type Store, type Transaction, transact } from './store.ts';

export const nowOf = (store: Store): Promise<Instant> => transact(store, (tx) => caseNow(store, tx));

/** Everybody with this id or address; of an address there may be one in each agency's directory. */
export async function findPeople(store: Store, idOrAddress: string): Promise<readonly PersonNow[]> {
  return transact(store, async (tx) => {
    const byId = await latestVersion(tx, idOrAddress);
    if (byId !== null) return [byId];
    const rows = await tx.personVersion.findMany({
      where: { email: { equals: idOrAddress, mode: 'insensitive' }, erasedAt: null },
      select: { personId: true },
      distinct: ['personId'],
    });
    const found = await Promise.all(rows.map(({ personId }) => latestVersion(tx, personId)));
    const address = idOrAddress.toLowerCase();
    return found.filter((one) => one !== null && one.email?.toLowerCase() === address).filter((one) => one !== null);
  });
}

/** The case with this id, whatever its kind; null when there is none. */
export async function findCase(store: Store, id: string): Promise<CaseRef | null> {
  const row = await ask(store, (tx) => tx.caseFile.findUnique({ where: { id }, select: { kind: true, seq: true } }));
  return row === null || row.seq === 0 ? null : { kind: row.kind as CaseKind, id };
}

export interface LogEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actorType: string;
  readonly actorId: string | null;
  readonly onBehalfOf: PersonId | null;
  readonly event: AnyEvent;
}

export interface Coming extends DutyOutlook {
  /** Who would get it today, by role of the duty and its reminders. */
  readonly recipients: Partial<Readonly<Record<Role, PersonId>>>;
}

export interface CaseView {
  readonly ref: CaseRef;
  readonly title: string | null;
  readonly status: string;
  readonly agency: AgencyId | null;
  readonly parent: string | null;
  readonly erased: boolean;
  readonly step: string | null;
  readonly nextMoment: Instant | null;
  readonly needsAttention: string | null;
  readonly seq: number;
  readonly now: Instant;
  readonly log: readonly LogEntry[];
  readonly coming: readonly Coming[];
}

const toEntry = (row: {
  readonly seq: number;
  readonly at: Date;
  readonly actorType: string;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  readonly event: unknown;
}): LogEntry => ({
  seq: row.seq,
  at: row.at.getTime(),
  actorType: row.actorType,
  actorId: row.actorId,
  onBehalfOf: row.onBehalfOf,
  event: row.event as AnyEvent,
});

/** Who would get a duty's mails today, by role. */
const recipients =
  (concerned: Concerned, directory: Directory, today: Day) =>
  (one: DutyOutlook): Coming['recipients'] => {
    const wanted = new Set([one.duty.owner, ...one.coming.map(({ to }) => to)]);
    const routed = [...wanted].flatMap((role) => {
      const found = route(role, concerned, directory, today)?.person;
      const person = role === one.duty.owner ? (one.reassigned ?? found) : found;
      return person === undefined ? [] : [[role, person] as const];
    });
    return Object.fromEntries(routed);
  };

/** How far ahead reminders are told. In milliseconds. */
export const yearMs = 366 * 86_400_000;

/** What happened and what comes next, when and to whom (R-LOG-3); a year ahead. */
export const caseView = (store: Store, id: string): Promise<CaseView | null> =>
  transact(store, (tx) => caseViewInside(store, tx, id));

export async function caseViewInside(store: Store, tx: Transaction, id: string): Promise<CaseView | null> {
  const row = await readCase(tx, id);
  const file = await tx.caseFile.findUnique({ where: { id } });
  if (row === null || file === null || row.seq === 0) return null;
  const now = await caseNow(store, tx, row.lastAt);
  const agency = row.definition.agency(row.state.facts);
  const directory = await directoryFor(tx, agency);
  const { quiet } = await settingsOf(tx, agency);
  const events = await tx.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: 'asc' } });
  const duties = row.erased ? [] : outlook(row.definition, row.state, { now, quiet }, now + yearMs);
  const recipientsOf = recipients(concernedIn(row, agency), directory, dayOf(now));
  return {
    ref: row.ref,
    title: titleOf(row.state.facts),
    status: row.state.facts.status,
    agency,
    parent: file.parentId,
    erased: row.erased,
    step: file.step,
    nextMoment: row.nextMoment,
    needsAttention: file.needsAttention,
    seq: row.seq,
    now,
    log: (await unsealLog(tx, events)).map(toEntry),
    coming: duties
      .map((one) => ({ ...one, recipients: recipientsOf(one) }))
      .toSorted((a, b) => (a.duty.due < b.duty.due ? -1 : 1)),
  };
}

/** Names for ids, as far as they are known and not erased. */
export async function namesOf(store: Store, ids: Iterable<PersonId>): Promise<ReadonlyMap<PersonId, string>> {
  return transact(store, async (tx) => {
    const names = new Map<PersonId, string>();
    for (const id of new Set(ids)) {
      const person = await latestVersion(tx, id);
      if (person !== null) names.set(id, person.name);
    }
    return names;
  });
}

export interface Holder extends PersonNow {
  readonly role: string;
  /** Their deputies from today on. */
  readonly deputies: readonly { readonly person: PersonNow; readonly from: Day; readonly to: Day }[];
}

export interface AgencyPeople {
  readonly agency: AgencyId;
  readonly name: string;
  readonly coordinates: boolean;
  readonly holders: readonly Holder[];
}

/** The directory: which roles each agency has filled, and who stands in for whom. */
export async function peopleView(store: Store, agency?: AgencyId): Promise<readonly AgencyPeople[]> {
  return transact(store, async (tx) => {
    const today = dayOf(await caseNow(store, tx));
    const agencies = await tx.agency.findMany({
      ...(agency === undefined ? {} : { where: { id: agency } }),
      orderBy: [{ coordinates: 'desc' }, { name: 'asc' }],
    });
    const all: AgencyPeople[] = [];
    for (const { id, name, coordinates } of agencies) {
      all.push({ agency: id, name, coordinates, holders: await holdersOf(tx, id, today) });
    }
    return all;
  });
}

async function holdersOf(tx: Transaction, agency: AgencyId, today: Day): Promise<readonly Holder[]> {
  const rows = await tx.roleHolder.findMany({ where: { agencyId: agency }, orderBy: { role: 'asc' } });
  const holders: Holder[] = [];
  for (const { role, personId } of rows) {
    const person = await latestVersion(tx, personId);
    if (person === null) continue;
    const periods = await tx.deputy.findMany({
      where: { agencyId: agency, personId, toDay: { gte: today } },
      orderBy: { fromDay: 'asc' },
    });
    const deputies = [];
    for (const { deputyId, fromDay, toDay } of periods) {
      const deputy = await latestVersion(tx, deputyId);
      if (deputy !== null) deputies.push({ person: deputy, from: fromDay, to: toDay });
    }
    holders.push({ ...person, role, deputies });
  }
  return holders;
}
