/**
 * One person's mailbox (design: Mail). `collect` reviews what waits and freezes what is ready into messages, under the
 * mailbox's lock; what the server then says of them is kept by `outbox.ts`.
 */
import { whatIsReady } from '../domain/mailbox.ts';
import type { CaseRef, Instant, Json, Language, PersonId } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { holdErasures } from './erase.ts';
import { derivedId } from './ids.ts';
import { changeItem, dissolveInside, type Item, type Kept } from './item.ts';
import { keepLinks } from './links.ts';
import { review } from './review.ts';
import { type Store, type Transaction, transact, type Wake } from './store.ts';

export type { Item } from './item.ts';

/** A mail as it was frozen: `mail/frozen.ts` makes and reads it, the store only keeps it. */
export type Envelope = Readonly<Record<string, Json>>;

export interface Rendering {
  readonly person: PersonId;
  readonly now: Instant;
  readonly items: readonly Kept[];
  readonly rfcId: string;
  /** In place of the person's own, for whoever looks at a mail before it is sent. */
  readonly language?: Language;
  /** Told of everybody whose name may stand in the mail: by these erasure finds it. */
  readonly naming?: (person: PersonId) => void;
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
  await holdErasures(tx);
  const seq = await lockMailbox(store, tx, person);
  const now = await caseNow(store, tx);
  const attempted = await openMessages(tx, person);
  const { kept, unreachable, moved } = await review(store, tx, person, now);
  const { ready, next: upcoming } = whatIsReady(kept, now, await anyUntended(tx, now));
  const made = await freezeAll(store, tx, { person, now }, ready, render);
  const undeliverable = [...unreachable, ...made.undeliverable].map((item) => undelivered(person, item));
  const send = [...attempted, ...made.frozen];
  const quiet = send.length === 0 && undeliverable.length === 0;
  const next = earlier(upcoming, made.unmade > 0 ? now + againMs : null);
  await tx.mailbox.update({
    where: { personId: person },
    data: {
      nextMoment: next === null ? null : new Date(next),
      // Until a later look finds nothing to send the mailbox is not settled: whatever becomes of this one, the sweep
      // comes back to it.
      ...(quiet
        ? {
            settledSeq: seq,
            attempts: 0,
            retryMachineAt: null,
            needsAttention: made.unmade > 0 ? 'mailCannotBeMade' : null,
          }
        : { seq: seq + 1, changedMachineAt: new Date(store.machineNow()) }),
    },
  });
  return { collected: { send, next, now, undeliverable }, wakes: moved.map((to) => ({ type: 'mailbox', person: to })) };
}

/**
 * What an earlier look has left behind. A message that was never attempted is dissolved: its items are looked at like
 * all others, since what they say may be stale by now. One that was attempted is sent again as it is.
 */
async function openMessages(tx: Transaction, person: PersonId): Promise<readonly string[]> {
  const open = await tx.$queryRaw<{ id: string; status: string }[]>`
    SELECT id, status FROM mail_message WHERE person_id = ${person} AND status IN ('frozen', 'attempted')
    ORDER BY at, id FOR UPDATE`;
  const frozen = open.filter((one) => one.status === 'frozen').map((one) => one.id);
  if (frozen.length > 0) await dissolveInside(tx, frozen);
  return open.filter((one) => one.status === 'attempted').map((one) => one.id);
}

/** A case whose moment has come and that nobody has tended yet may still have a reminder for this morning. */
async function anyUntended(tx: Transaction, now: Instant): Promise<boolean> {
  const found = await tx.caseFile.findFirst({
    where: { nextMoment: { lte: new Date(now) }, needsAttention: null, erased: false },
    select: { id: true },
  });
  return found !== null;
}

/** A mail that cannot be made is a fault of ours, tried again each day while it shows in `health`. */
const againMs = 24 * 60 * 60_000;

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

interface Made {
  readonly frozen: string[];
  readonly undeliverable: Kept[];
  /** How many items no mail could be made of. */
  unmade: number;
}

/** One item that no mail can be made of must not hold up the others: a digest falls apart into its matters. */
async function freezeAll(
  store: Store,
  tx: Transaction,
  around: Pick<Rendering, 'person' | 'now'>,
  groups: readonly (readonly Kept[])[],
  render: Render,
): Promise<Made> {
  const made: Made = { frozen: [], undeliverable: [], unmade: 0 };
  const left = [...groups];
  for (let group = left.shift(); group !== undefined; group = left.shift()) {
    try {
      const id = await freeze(store, tx, { ...around, items: group }, render);
      if (id === null) made.undeliverable.push(...group);
      else made.frozen.push(id);
    } catch (error) {
      if (isOfDatabase(error)) throw error;
      if (group.length === 1) made.unmade += 1;
      else left.unshift(...group.map((item) => [item]));
    }
  }
  return made;
}

const isOfDatabase = (error: unknown): boolean => error instanceof Error && error.name.startsWith('PrismaClient');

async function freeze(
  store: Store,
  tx: Transaction,
  { person, now, items }: Omit<Rendering, 'rfcId'>,
  render: Render,
): Promise<string | null> {
  const made = derivedId('m', person, ...items.map((item) => `${item.caseId}/${item.key}`));
  // A mail whose address was refused may go out anew to the right one: that is another message.
  const before = await tx.mailMessage.count({ where: { id: { startsWith: made } } });
  const rfcId = before === 0 ? made : `${made}-${before + 1}`;
  const names = new Set<PersonId>();
  const envelope = await render(tx, { person, now, items, rfcId, naming: (who) => names.add(who) });
  if (envelope === null) return null;
  await tx.mailMessage.create({
    data: {
      id: rfcId,
      personId: person,
      rfcId,
      envelope: envelope as unknown as object,
      names: [...names],
      at: new Date(now),
      status: 'frozen',
      machineAt: new Date(store.machineNow()),
    },
  });
  await keepLinks(store, tx, { rfcId, person, now, items, envelope });
  for (const item of items) {
    await changeItem(tx, item, { status: 'claimed', messageId: rfcId, onBehalfOf: item.onBehalfOf });
  }
  return rfcId;
}

const undelivered = (person: PersonId, item: Item & Pick<Kept, 'row'>): Undeliverable => ({
  ref: item.row.ref,
  person,
  mail: item.mail,
  key: item.key,
});
