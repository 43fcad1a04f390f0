/** What became of each frozen message (R-MAIL-2). The text and Message-ID of one that was attempted never change. */
import { mailSpec } from '../domain/index.ts';
import type { CaseKind, PersonId } from '../domain/words.ts';
import { touchMailboxes } from './commit.ts';
import { give } from './give.ts';
import { dissolveInside, nobody } from './item.ts';
import type { Envelope, Undeliverable } from './mailbox.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface Outgoing {
  readonly id: string;
  readonly envelope: Envelope;
  /** How often it was attempted before; nothing of a message that never was can be with anybody. */
  readonly attempts: number;
  readonly frozenMachineAt: Date;
}

export async function outgoing(store: Store, id: string): Promise<Outgoing | null> {
  const row = await store.database.mailMessage.findUnique({ where: { id } });
  if (row === null || (row.status !== 'frozen' && row.status !== 'attempted')) return null;
  const { envelope, attempts, machineAt } = row;
  return { id, envelope: envelope as unknown as Envelope, attempts, frozenMachineAt: machineAt };
}

/** Another sender has taken the message up since it was read: it is theirs. */
export class TakenByAnother extends Error {}

/**
 * Written before the end of DATA can leave us: from here on the message keeps its text. Two senders of one mailbox (a
 * worker that was taken for dead, a run that was started again) meet here, and the second sends nothing.
 */
export async function markAttempted(store: Store, { id, attempts, frozenMachineAt }: Outgoing): Promise<void> {
  const { count } = await store.database.mailMessage.updateMany({
    where: { id, attempts, machineAt: frozenMachineAt, status: { in: ['frozen', 'attempted'] } },
    data: { status: 'attempted', attempts: attempts + 1 },
  });
  if (count === 0) throw new TakenByAnother('the message has another sender');
}

/** What was erased while its mail was under way goes now that it is known what became of the mail (R-PRV-3). */
const eraseIfWanted = (tx: Transaction, id: string): Promise<unknown> =>
  tx.mailMessage.updateMany({
    where: { id, eraseWhenDone: true },
    data: { envelope: {}, names: [], eraseWhenDone: false },
  });

export async function recordSent(store: Store, id: string, at: number): Promise<void> {
  await transact(store, async (tx) => {
    await tx.mailMessage.update({
      where: { id },
      data: { status: 'sent', sentAt: new Date(at) },
      select: { id: true },
    });
    await eraseIfWanted(tx, id);
    await tx.mailItem.updateMany({ where: { messageId: id }, data: { status: 'sent' } });
  });
}

/**
 * The server has said that it took nothing of it: the items are free again, so that what is no longer needed is not
 * sent when the server comes back. A message whose earlier attempt nobody answered stays as it is.
 */
export async function dissolve(store: Store, { id, attempts }: Outgoing): Promise<void> {
  if (attempts > 0) return;
  await transact(store, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM mail_message
      WHERE id = ${id} AND status IN ('frozen', 'attempted') AND attempts <= 1 FOR UPDATE`;
    if (rows.length > 0) await dissolveInside(tx, [id]);
  });
}

/** What a message holds, for the cases that must be told that it did not arrive. */
export async function contentsOf(store: Store, id: string): Promise<readonly Undeliverable[]> {
  const items = await store.database.mailItem.findMany({
    where: { messageId: id },
    include: { caseFile: { select: { kind: true } }, message: { select: { personId: true } } },
  });
  return items.map((item) => ({
    ref: { kind: item.caseFile.kind as CaseKind, id: item.caseId },
    person: item.message?.personId ?? '',
    mail: item.mail,
    key: item.key,
  }));
}

/** @param code what the server said, as a number; never its text, which may hold the address */
export async function recordRefused(store: Store, id: string, code: string): Promise<void> {
  await transact(store, async (tx) => {
    const message = await tx.mailMessage.update({ where: { id }, data: { status: 'refused', code } });
    await eraseIfWanted(tx, id);
    await tx.mailItem.updateMany({ where: { messageId: id }, data: { status: 'refused', why: 'addressRefused' } });
    const latest = await tx.personVersion.findFirst({
      where: { personId: message.personId },
      orderBy: { version: 'desc' },
      select: { personId: true, version: true, at: true, erasedAt: true },
    });
    // An address that was put right while the mail was on its way has not been refused.
    if (latest === null || latest.erasedAt !== null || latest.at > message.at) return;
    const { personId, version } = latest;
    await tx.personVersion.update({
      where: { personId_version: { personId, version } },
      data: { refusedAt: message.at },
      select: { version: true },
    });
  });
}

/** Kept with its reason once its case knows. */
export async function recordUndeliverable(store: Store, { ref, key }: Undeliverable): Promise<void> {
  await store.database.mailItem.updateMany({
    where: { caseId: ref.id, key, status: 'waiting' },
    data: { status: 'refused', why: 'noAddress' },
  });
}

/**
 * A refused address becomes a duty of the case (R-MAIL-2): HR, else HR head, else the coordinator. Told before it is
 * recorded here: whoever ends in between tries once more, and the key makes the second telling the first.
 */
export async function tellCases(store: Store, undeliverable: readonly Undeliverable[]): Promise<void> {
  for (const { ref, person, mail, key } of undeliverable) {
    // The log keeps what is told here for good, and a mail's name can tell an answer.
    const { erasedAs } = mailSpec(ref.kind, mail);
    const kept = erasedAs === undefined ? mail : mailSpec(ref.kind, erasedAs).name;
    const command = { type: 'case.noteUndeliverable', person, mail: kept, key };
    await give(store, { actor: { type: 'service' }, ref, command, key: `undeliverable/${person}/${key}` });
  }
}

/** Waits longer each time, an hour at most; after five tries it shows in `health`. @returns the delay in ms */
export async function postpone(store: Store, person: PersonId, code: string): Promise<number> {
  const row = await store.database.mailbox.update({
    where: { personId: person },
    data: { attempts: { increment: 1 } },
    select: { attempts: true },
  });
  const delay = Math.min(3_600_000, 1_000 * 2 ** row.attempts);
  await store.database.mailbox.update({
    where: { personId: person },
    data: {
      retryMachineAt: new Date(store.machineNow() + delay),
      needsAttention: row.attempts >= 5 ? `mail:${code}` : null,
    },
    select: { personId: true },
  });
  return delay;
}

/** A person's address was put right: their mailbox is looked at again, and what nobody could be given. */
export async function touch(store: Store, person: PersonId): Promise<void> {
  const people = [nobody, person].sort();
  await transact(store, (tx) => touchMailboxes(store, tx, people));
  await store.wake(people.map((one) => ({ type: 'mailbox', person: one })));
}
