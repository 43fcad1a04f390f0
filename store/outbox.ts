/** What became of each frozen message (R-MAIL-2). The text and Message-ID of one that was attempted never change. */
import type { CaseKind, PersonId } from '../domain/words.ts';
import { touchMailboxes } from './commit.ts';
import { give } from './give.ts';
import type { Envelope, Undeliverable } from './mailbox.ts';
import { type Store, transact } from './store.ts';

export interface Outgoing {
  readonly id: string;
  readonly rfcId: string;
  readonly envelope: Envelope;
  readonly status: string;
}

export async function outgoing(store: Store, id: string): Promise<Outgoing | null> {
  const row = await store.database.mailMessage.findUnique({ where: { id } });
  if (row === null || (row.status !== 'frozen' && row.status !== 'attempted')) return null;
  return { id: row.id, rfcId: row.rfcId, envelope: row.envelope as unknown as Envelope, status: row.status };
}

/** Written before the end of DATA can leave us: from here on the message keeps its text. */
export async function markAttempted(store: Store, id: string): Promise<void> {
  await store.database.mailMessage.update({
    where: { id },
    data: { status: 'attempted', attempts: { increment: 1 } },
    select: { id: true },
  });
}

export async function recordSent(store: Store, id: string, at: number): Promise<void> {
  await transact(store, async (tx) => {
    await tx.mailMessage.update({ where: { id }, data: { status: 'sent', sentAt: new Date(at) }, select: { id: true } });
    await tx.mailItem.updateMany({ where: { messageId: id }, data: { status: 'sent' } });
  });
}

/**
 * The server took nothing of it: the items are free again, so that what is no longer needed is not sent when the
 * server comes back. A message that was attempted before stays as it is and is sent again under the same Message-ID.
 */
export async function dissolve(store: Store, id: string): Promise<void> {
  await transact(store, async (tx) => {
    const row = await tx.mailMessage.findUnique({ where: { id }, select: { status: true } });
    if (row?.status !== 'frozen') return;
    await tx.mailItem.updateMany({ where: { messageId: id }, data: { status: 'waiting', messageId: null } });
    await tx.mailMessage.delete({ where: { id }, select: { id: true } });
  });
}

/** @param code what the server said, as a number; never its text, which may hold the address */
export async function recordRefused(store: Store, id: string, code: string): Promise<readonly Undeliverable[]> {
  return transact(store, async (tx) => {
    const message = await tx.mailMessage.update({ where: { id }, data: { status: 'refused', code } });
    const items = await tx.mailItem.findMany({
      where: { messageId: id },
      include: { caseFile: { select: { kind: true } } },
    });
    await tx.mailItem.updateMany({ where: { messageId: id }, data: { status: 'refused', why: 'addressRefused' } });
    const latest = await tx.personVersion.findFirst({
      where: { personId: message.personId },
      orderBy: { version: 'desc' },
      select: { personId: true, version: true },
    });
    if (latest !== null) {
      await tx.personVersion.update({
        where: { personId_version: latest },
        data: { refusedAt: message.at },
        select: { version: true },
      });
    }
    return items.map((item) => ({
      ref: { kind: item.caseFile.kind as CaseKind, id: item.caseId },
      person: message.personId,
      mail: item.mail,
      key: item.key,
    }));
  });
}

/** A refused address becomes a duty of the case (R-MAIL-2): HR, else HR head, else the coordinator. */
export async function tellCases(store: Store, undeliverable: readonly Undeliverable[]): Promise<void> {
  for (const { ref, person, mail, key } of undeliverable) {
    const command = { type: 'case.noteUndeliverable', person, mail, key };
    await give(store, { actor: { type: 'service' }, ref, command, key: `undeliverable/${key}` });
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

/** A person's address was put right: their mailbox is looked at again. */
export async function touch(store: Store, person: PersonId): Promise<void> {
  await transact(store, (tx) => touchMailboxes(store, tx, [person]));
  await store.wake([{ type: 'mailbox', person }]);
}
