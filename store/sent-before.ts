/**
 * Mail that had left after a backup was taken, when the backup has been put back (docs/operations.md, Backup). What left
 * is kept outside the database as it leaves; put in here before workers start, it keeps the same mail from going twice.
 */
import type { Instant, PersonId } from '../domain/words.ts';
import { bodyHash } from './ids.ts';
import { changeItem, type Item } from './item.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** One message that the mail server took: ids, keys and hashes, nothing that anybody could read (R-PRV-2). */
export interface SentMail {
  readonly message: string;
  readonly person: PersonId;
  /** Case time. */
  readonly at: Instant;
  readonly items: readonly SentItem[];
}

export interface SentItem {
  readonly case: string;
  readonly key: string;
  readonly hash: string;
}

/** Keeps what has left, outside the database. Never throws: a mail that has left must not leave again for want of this. */
export type KeepSent = (sent: SentMail) => Promise<void>;

type Said = Pick<Item, 'mail' | 'role' | 'data' | 'dutyId' | 'rungId' | 'due'>;

/** The same key may come to mean something else when people do again, differently, what was lost with the database. */
const hashOf = ({ mail, role, data, dutyId, rungId, due }: Said): string =>
  bodyHash({ mail, role, data, dutyId, rungId, due });

/** A message and what it is made of, to be kept outside when the server has taken it. */
export async function sentMail({ database }: Store, id: string, at: Instant): Promise<SentMail> {
  const { personId, items } = await database.mailMessage.findUniqueOrThrow({
    where: { id },
    select: { personId: true, items: true },
  });
  // An item is written with roles and data of its case: what is read here is what was written there.
  const said = items.map((item) => ({ case: item.caseId, key: item.key, hash: hashOf(item as unknown as Said) }));
  return { message: id, person: personId, at, items: said };
}

/** Records one message that is not known as sent. @returns whether it was news */
const remember = (store: Store, { message, person, at, items }: SentMail): Promise<boolean> =>
  transact(store, async (tx) => {
    const [when, machine] = [new Date(at), new Date(store.machineNow())];
    const news = await tx.$executeRaw`
      INSERT INTO mail_message (id, person_id, rfc_id, envelope, at, status, sent_at, machine_at)
      VALUES (${message}, ${person}, ${message}, '{}', ${when}, 'sent', ${when}, ${machine})
      ON CONFLICT (id) DO UPDATE SET status = 'sent', sent_at = EXCLUDED.sent_at
      WHERE mail_message.status IN ('frozen', 'attempted')`;
    if (news === 0) return false;
    await tx.mailItem.updateMany({ where: { messageId: message, status: 'claimed' }, data: { status: 'sent' } });
    await tx.sentBefore.createMany({
      data: items.map((item) => ({
        messageId: message,
        personId: person,
        caseId: item.case,
        key: item.key,
        hash: item.hash,
      })),
      skipDuplicates: true,
    });
    return true;
  });

/** Before workers start on a database that was put back. @returns how many messages it did not know as sent */
export async function rememberSent(store: Store, sent: AsyncIterable<SentMail>): Promise<number> {
  let news = 0;
  for await (const one of sent) if (await remember(store, one)) news += 1;
  return news;
}

/**
 * The number that tells the database of now from what it was: runs that began under another end and start afresh. It
 * follows the machine's clock, so that a backup put back twice never gets the number of the first time.
 */
export async function raiseEpoch(store: Store): Promise<number> {
  const minutes = Math.floor(store.machineNow() / 60_000);
  const rows = await store.database.$queryRaw<{ epoch: number }[]>`
    UPDATE installation SET epoch = GREATEST(epoch + 1, ${minutes}::int) WHERE id = 1 RETURNING epoch`;
  return rows[0]?.epoch ?? minutes;
}

/** Marks those that had left to this person before the database was put back. @returns the others */
export async function notSentBefore<I extends Item>(
  tx: Transaction,
  person: PersonId,
  items: readonly I[],
): Promise<readonly I[]> {
  if (items.length === 0) return items;
  const known = await tx.sentBefore.findMany({
    where: { personId: person, caseId: { in: items.map((one) => one.caseId) } },
  });
  if (known.length === 0) return items;
  const left: I[] = [];
  for (const item of items) {
    const hash = hashOf(item);
    const sent = known.find((one) => one.caseId === item.caseId && one.key === item.key && one.hash === hash);
    if (sent === undefined) left.push(item);
    else await changeItem(tx, item, { status: 'sent', messageId: sent.messageId });
  }
  return left;
}
