/**
 * Is each waiting item still needed, and whose is it now? Asked when it is sent, not when it was planned (R-DUT-4,
 * R-ROLE-2): a mail that waited for a server over a weekend says nothing that is no longer so, to nobody replaced.
 */
import { dayOf } from '../domain/calendar.ts';
import { overtaken, repeated } from '../domain/mailbox.ts';
import { type Concerned, type Directory, holder, route } from '../domain/routing.ts';
import type { AgencyId, Instant, PersonId } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { touchMailboxes } from './commit.ts';
import { concernedIn, type Offices, officesOf } from './directory.ts';
import { changeItem, type Item, type Kept, nobody, toItem } from './item.ts';
import { notSentBefore } from './sent-before.ts';
import type { Store, Transaction } from './store.ts';

export interface Reviewed {
  readonly kept: readonly Kept[];
  /** For somebody who has no address that works, and nobody gets it in their place. */
  readonly unreachable: readonly Kept[];
  /** People whose mailboxes have got something from this one. */
  readonly moved: readonly PersonId[];
}

/** What a review reads once, however many items it looks at. */
interface Desk {
  readonly tx: Transaction;
  readonly person: PersonId;
  readonly now: Instant;
  readonly agencies: Map<AgencyId | null, Offices>;
}

export async function review(store: Store, tx: Transaction, person: PersonId, now: Instant): Promise<Reviewed> {
  const desk: Desk = { tx, person, now, agencies: new Map() };
  const waiting = await notSentBefore(tx, person, await waitingIn(tx, person));
  const needed = await stillNeeded(desk, waiting);
  const kept: Kept[] = [];
  const unreachable: Kept[] = [];
  const moved = new Set<PersonId>();
  for (const item of needed) {
    const owner = await ownerNow(desk, item);
    if (owner.person === person) {
      (owner.reached ? kept : unreachable).push({ ...item, onBehalfOf: owner.onBehalfOf });
      continue;
    }
    await changeItem(tx, item, {
      personId: owner.person === nobody ? null : owner.person,
      onBehalfOf: owner.onBehalfOf,
    });
    moved.add(owner.person);
  }
  await touchMailboxes(store, tx, [...moved].sort());
  return { kept: kept.filter(() => person !== nobody), unreachable, moved: [...moved] };
}

async function waitingIn(tx: Transaction, person: PersonId): Promise<readonly Kept[]> {
  const rows = await tx.mailItem.findMany({
    where: { personId: person === nobody ? null : person, status: 'waiting' },
    orderBy: [{ at: 'asc' }, { caseId: 'asc' }, { key: 'asc' }],
  });
  const cases = new Map<string, CaseRow>();
  for (const id of new Set(rows.map((row) => row.caseId))) {
    const row = await readCase(tx, id);
    if (row !== null) cases.set(id, row);
  }
  return rows.flatMap((raw) => {
    const row = cases.get(raw.caseId);
    return row === undefined ? [] : [{ ...toItem(raw), row }];
  });
}

/** Supersedes what is not needed any more; where a date has moved a little, the mail will say the new one. */
async function stillNeeded(desk: Desk, items: readonly Kept[]): Promise<readonly Kept[]> {
  const { tx, now, person } = desk;
  const needed: Kept[] = [];
  for (const item of items) {
    const { quiet } = await agencyOf(desk, item.row);
    const state = overtaken(item.row.definition, item.row.state, item, { now, quiet });
    const why = item.row.erased ? 'caseErased' : state.why;
    if (why !== null) await changeItem(tx, item, { status: 'superseded', why });
    else if (state.says === null) needed.push(item);
    else needed.push({ ...item, ...state.says });
  }
  const twice = new Set([...repeated(needed), ...(person === nobody ? [] : await toldAlready(tx, person, needed))]);
  for (const item of twice) await changeItem(tx, item, { status: 'superseded', why: 'toldAlready' });
  return needed.filter((item) => !twice.has(item));
}

/** News that this person has had already, from this case or another. */
async function toldAlready(tx: Transaction, person: PersonId, items: readonly Kept[]): Promise<readonly Kept[]> {
  const told = new Set<string>();
  const again: Kept[] = [];
  for (const item of items) {
    const { once } = item.data;
    if (typeof once !== 'string') continue;
    const before = await tx.mailItem.findFirst({
      where: { personId: person, status: { in: ['claimed', 'sent'] }, data: { path: ['once'], equals: once } },
      select: { key: true },
    });
    if (before !== null || told.has(once)) again.push(item);
    told.add(once);
  }
  return again;
}

async function agencyOf({ tx, agencies }: Desk, row: CaseRow): Promise<Offices> {
  const agency = row.definition.agency(row.state.facts);
  const known = agencies.get(agency);
  if (known !== undefined) return known;
  const read = await officesOf(tx, agency);
  agencies.set(agency, read);
  return read;
}

interface Owner {
  readonly person: PersonId;
  readonly onBehalfOf: PersonId | null;
  /** False: it is theirs, but no mail reaches them. */
  readonly reached: boolean;
}

/**
 * A duty whose owner cannot be reached is as good as one without an owner: it goes on to the next (R-ROLE-5). What is
 * meant for the person themselves becomes a duty of HR, who has it printed (R-MAIL-2, R-OPS-7).
 */
async function ownerNow(desk: Desk, item: Kept): Promise<Owner> {
  const { tx, person, now } = desk;
  if (item.role === null) return { person, onBehalfOf: null, reached: true };
  const { directory } = await agencyOf(desk, item.row);
  const concerned = concernedIn(item.row);
  const avoided = await withoutAddress(tx, directory, concerned, item);
  const found = route(item.role, concerned, directory, dayOf(now), avoided);
  if (found !== null) return { person: found.person, onBehalfOf: found.onBehalfOf, reached: true };
  const held = holder(item.role, concerned, directory);
  if (held === null || item.dutyId !== null) return { person: nobody, onBehalfOf: null, reached: true };
  return { person: held, onBehalfOf: null, reached: false };
}

/** Of all who might get it: those whose address was refused, and for a duty also those who never had one. */
async function withoutAddress(
  tx: Transaction,
  directory: Directory,
  concerned: Concerned,
  item: Item,
): Promise<ReadonlySet<PersonId>> {
  const people = [
    ...directory.holdings.map((one) => one.person),
    ...directory.deputyships.map((one) => one.deputy),
    ...Object.values(concerned.people),
  ];
  const versions = await tx.personVersion.findMany({
    where: { personId: { in: [...new Set(people)] } },
    orderBy: { version: 'desc' },
    distinct: ['personId'],
    select: { personId: true, email: true, refusedAt: true },
  });
  const out = versions.filter((one) => one.refusedAt !== null || (item.dutyId !== null && one.email === null));
  return new Set(out.map((one) => one.personId));
}
