/**
 * One person's mailbox (design: Mail). `collect` asks of each waiting item whether it is still needed and whose it is
 * now, and freezes what is ready into messages under the mailbox's lock; `record` keeps what the server said.
 */
import { dayOf } from '../domain/calendar.ts';
import { openDuties } from '../domain/case/engine.ts';
import { holder, route } from '../domain/routing.ts';
import type { CaseRef, Instant, Json, PersonId, Role } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { touchMailboxes } from './commit.ts';
import { concernedIn, directoryFor } from './directory.ts';
import { derivedId } from './ids.ts';
import { type Store, type Transaction, transact, type Wake } from './store.ts';

const minute = 60_000;
/** Reminders of one morning wait this long for each other, and as long as a case is still untended (R-DUT-5). */
const digestWaitMs = 5 * minute;
const digestLimitMs = 30 * minute;

export interface Item {
  readonly caseId: string;
  readonly key: string;
  readonly mail: string;
  readonly class: string;
  readonly role: Role | null;
  readonly data: Readonly<Record<string, Json>>;
  readonly dutyId: string | null;
  readonly due: string | null;
  readonly legal: boolean;
  readonly at: Instant;
  readonly notBefore: Instant;
  readonly onBehalfOf: PersonId | null;
}

/** A mail as it was frozen: `mail/frozen.ts` makes and reads it, the store only keeps it. */
export type Envelope = Readonly<Record<string, Json>>;

export interface Rendering {
  readonly person: PersonId;
  readonly now: Instant;
  readonly items: readonly (Item & { readonly row: CaseRow })[];
  readonly rfcId: string;
}

/** @returns null when the person has no address to send to */
export type Render = (tx: Transaction, rendering: Rendering) => Promise<Envelope | null>;

export interface Collected {
  /** Ids of the messages to send now, resumed ones first. */
  readonly send: readonly string[];
  readonly next: Instant | null;
  readonly now: Instant;
  /** Items for somebody without an address: their cases must be told, so that a person takes over (R-MAIL-2, R-OPS-7). */
  readonly undeliverable: readonly Undeliverable[];
}

export interface Undeliverable {
  readonly ref: CaseRef;
  readonly person: PersonId;
  readonly mail: string;
  readonly key: string;
}

export async function collect(store: Store, person: PersonId, render: Render): Promise<Collected> {
  const done = await transact(store, (tx) => collectInside(store, tx, person, render));
  if (done.wakes.length > 0) await store.wake(done.wakes);
  return done.collected;
}

async function lockMailbox(store: Store, tx: Transaction, person: PersonId): Promise<number> {
  await tx.$executeRaw`
    INSERT INTO mailbox (person_id, changed_machine_at) VALUES (${person}, ${new Date(store.machineNow())})
    ON CONFLICT (person_id) DO NOTHING`;
  const rows = await tx.$queryRaw<{ seq: number }[]>`SELECT seq FROM mailbox WHERE person_id = ${person} FOR UPDATE`;
  return rows[0]?.seq ?? 0;
}

async function collectInside(
  store: Store,
  tx: Transaction,
  person: PersonId,
  render: Render,
): Promise<{ collected: Collected; wakes: readonly Wake[] }> {
  const seq = await lockMailbox(store, tx, person);
  const now = await caseNow(store, tx);
  const open = await tx.mailMessage.findMany({
    where: { personId: person, status: { in: ['frozen', 'attempted'] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  const { kept, moved } = await review(store, tx, person, now);
  const { ready, next } = await whatIsReady(tx, kept, now);
  const frozen: string[] = [];
  const undeliverable: Undeliverable[] = [];
  for (const group of ready) {
    const id = await freeze(store, tx, person, group, now, render);
    if (id !== null) frozen.push(id);
    else undeliverable.push(...group.map((item) => undelivered(person, item)));
  }
  const send = [...open.map((one) => one.id), ...frozen];
  await tx.mailbox.update({
    where: { personId: person },
    data: {
      nextMoment: next === null ? null : new Date(next),
      ...(send.length === 0 ? { settledSeq: seq, attempts: 0, retryMachineAt: null, needsAttention: null } : {}),
    },
  });
  return { collected: { send, next, now, undeliverable }, wakes: moved.map((to) => ({ type: 'mailbox', person: to })) };
}

type Kept = Item & { readonly row: CaseRow };

/** Is each item still needed, and is it still this person's? (R-DUT-4, R-ROLE-2) */
async function review(
  store: Store,
  tx: Transaction,
  person: PersonId,
  now: Instant,
): Promise<{ kept: readonly Kept[]; moved: readonly PersonId[] }> {
  const rows = await tx.mailItem.findMany({
    where: { personId: person, status: 'waiting' },
    orderBy: [{ at: 'asc' }, { caseId: 'asc' }, { key: 'asc' }],
  });
  const kept: Kept[] = [];
  const moved = new Set<PersonId>();
  const cases = new Map<string, CaseRow | null>();
  const told = new Set<string>();
  for (const raw of rows) {
    if (!cases.has(raw.caseId)) cases.set(raw.caseId, await readCase(tx, raw.caseId));
    const row = cases.get(raw.caseId) ?? null;
    const item = toItem(raw);
    const why = row === null ? 'caseGone' : await needless(tx, person, item, row, told);
    if (why !== null || row === null) {
      await setStatus(tx, item, { status: 'superseded', why: why ?? 'caseGone' });
      continue;
    }
    const owner = await ownerNow(tx, item, row, now, person);
    if (owner.person === person) kept.push({ ...item, onBehalfOf: owner.onBehalfOf, row });
    else {
      await setStatus(tx, item, { personId: owner.person, onBehalfOf: owner.onBehalfOf });
      if (owner.person !== null) moved.add(owner.person);
    }
  }
  await touchMailboxes(store, tx, [...moved].sort());
  return { kept, moved: [...moved] };
}

const toItem = (raw: {
  caseId: string;
  key: string;
  mail: string;
  class: string;
  role: string | null;
  data: unknown;
  dutyId: string | null;
  due: string | null;
  legal: boolean;
  at: Date;
  notBefore: Date;
  onBehalfOf: string | null;
}): Item => ({
  caseId: raw.caseId,
  key: raw.key,
  mail: raw.mail,
  class: raw.class,
  role: raw.role as Role | null,
  data: raw.data as Readonly<Record<string, Json>>,
  dutyId: raw.dutyId,
  due: raw.due,
  legal: raw.legal,
  at: raw.at.getTime(),
  notBefore: raw.notBefore.getTime(),
  onBehalfOf: raw.onBehalfOf,
});

const setStatus = (
  tx: Transaction,
  item: Item,
  data: { status?: string; why?: string | null; personId?: string | null; messageId?: string; onBehalfOf?: string | null },
): Promise<unknown> =>
  tx.mailItem.update({ where: { caseId_key: { caseId: item.caseId, key: item.key } }, data, select: { key: true } });

/** A reminder whose duty is fulfilled or has moved, and news this person has had already, are not sent. */
async function needless(
  tx: Transaction,
  person: PersonId,
  item: Item,
  row: CaseRow,
  told: Set<string>,
): Promise<string | null> {
  if (row.erased) return 'caseErased';
  if (item.dutyId !== null) {
    const duty = openDuties(row.definition, row.state).find((one) => one.id === item.dutyId);
    if (duty === undefined) return 'fulfilled';
    if (duty.due !== item.due) return 'dateMoved';
  }
  const { once } = item.data;
  if (typeof once !== 'string') return null;
  if (told.has(once)) return 'toldAlready';
  told.add(once);
  const before = await tx.mailItem.findFirst({
    where: { personId: person, status: { in: ['claimed', 'sent'] }, data: { path: ['once'], equals: once } },
    select: { key: true },
  });
  return before === null ? null : 'toldAlready';
}

async function ownerNow(
  tx: Transaction,
  item: Item,
  row: CaseRow,
  now: Instant,
  person: PersonId,
): Promise<{ person: PersonId | null; onBehalfOf: PersonId | null }> {
  if (item.role === null) return { person, onBehalfOf: null };
  const directory = await directoryFor(tx, row.definition.agency(row.state.facts));
  const refused = await refusedAmong(tx, holder(item.role, concernedIn(row), directory));
  const found = route(item.role, concernedIn(row), directory, dayOf(now), refused);
  return { person: found?.person ?? null, onBehalfOf: found?.onBehalfOf ?? null };
}

async function refusedAmong(tx: Transaction, person: PersonId | null): Promise<ReadonlySet<PersonId>> {
  if (person === null) return new Set();
  const latest = await tx.personVersion.findFirst({
    where: { personId: person },
    orderBy: { version: 'desc' },
    select: { refusedAt: true },
  });
  return latest?.refusedAt == null ? new Set() : new Set([person]);
}

const earliestOf = (moments: readonly Instant[]): Instant | null => (moments.length === 0 ? null : Math.min(...moments));

/** Own mail, news and legal notices go alone; reminders of one morning wait for each other and go as one (R-DUT-5). */
async function whatIsReady(
  tx: Transaction,
  kept: readonly Kept[],
  now: Instant,
): Promise<{ ready: readonly (readonly Kept[])[]; next: Instant | null }> {
  const due = kept.filter((item) => item.notBefore <= now);
  const later = kept.filter((item) => item.notBefore > now).map((item) => item.notBefore);
  const alone = due.filter((item) => item.class !== 'reminder').map((item) => [item]);
  const reminders = due.filter((item) => item.class === 'reminder');
  if (reminders.length === 0) return { ready: alone, next: earliestOf(later) };
  const first = Math.min(...reminders.map((item) => Math.max(item.at, item.notBefore)));
  const waitsForOthers = now < first + digestLimitMs && (now < first + digestWaitMs || (await anyUntended(tx, now)));
  if (!waitsForOthers) return { ready: [...alone, reminders], next: earliestOf(later) };
  const again = now < first + digestWaitMs ? first + digestWaitMs : now + minute;
  return { ready: alone, next: earliestOf([...later, again]) };
}

/** A case whose moment has come and that nobody has tended yet may still have a reminder for this morning. */
async function anyUntended(tx: Transaction, now: Instant): Promise<boolean> {
  const found = await tx.caseFile.findFirst({
    where: { nextMoment: { lte: new Date(now) }, needsAttention: null, erased: false },
    select: { id: true },
  });
  return found !== null;
}

async function freeze(
  store: Store,
  tx: Transaction,
  person: PersonId,
  items: readonly Kept[],
  now: Instant,
  render: Render,
): Promise<string | null> {
  const rfcId = derivedId('m', person, ...items.map((item) => `${item.caseId}/${item.key}`));
  const envelope = await render(tx, { person, now, items, rfcId });
  if (envelope === null) {
    for (const item of items) await setStatus(tx, item, { status: 'refused', why: 'noAddress' });
    return null;
  }
  await tx.mailMessage.create({
    data: {
      id: rfcId,
      personId: person,
      rfcId,
      envelope: envelope as unknown as object,
      at: new Date(now),
      status: 'frozen',
      machineAt: new Date(store.machineNow()),
    },
  });
  for (const item of items) {
    await setStatus(tx, item, { status: 'claimed', messageId: rfcId, onBehalfOf: item.onBehalfOf });
  }
  return rfcId;
}

const undelivered = (person: PersonId, item: Kept): Undeliverable => ({
  ref: item.row.ref,
  person,
  mail: item.mail,
  key: item.key,
});
