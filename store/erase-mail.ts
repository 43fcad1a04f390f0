/**
 * The mail of an erased case, and of those who went with it: every message that holds an item of the case, went to them,
 * or names them in a mail of another case. What is left is a receipt: to whom, when, which mail, what became of it.
 */
import type { PersonId } from '../domain/words.ts';
import { dissolveInside } from './item.ts';
import type { Transaction } from './store.ts';

interface Message {
  readonly id: string;
  readonly status: string;
}

const messagesOf = (tx: Transaction, caseId: string | null, people: readonly PersonId[]): Promise<readonly Message[]> =>
  tx.$queryRaw<Message[]>`
    SELECT id, status FROM mail_message WHERE id IN (
      SELECT message_id FROM mail_item WHERE case_id = ${caseId}
      UNION SELECT id FROM mail_message WHERE person_id = ANY(${people}::text[])
      UNION SELECT id FROM mail_message WHERE names && ${people}::text[])
    ORDER BY id FOR UPDATE`;

/**
 * - Frozen, never attempted: dissolved, so that what belongs to other cases is made anew and what belongs here is not.
 * - Attempted: it may be with the server, so it keeps its text until that is known, and is then emptied (outbox.ts).
 * - Sent, refused: emptied.
 *
 * @param caseId null: only people go, their case stays
 * @returns how many were emptied, or will be
 */
export async function eraseMails(tx: Transaction, caseId: string | null, people: readonly PersonId[]): Promise<number> {
  const found = await messagesOf(tx, caseId, people);
  const of = (...statuses: readonly string[]) =>
    found.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);
  const [frozen, attempted, over] = [of('frozen'), of('attempted'), of('sent', 'refused')];
  await dissolveInside(tx, frozen);
  await tx.mailMessage.updateMany({ where: { id: { in: attempted } }, data: { eraseWhenDone: true } });
  await tx.mailMessage.updateMany({ where: { id: { in: over } }, data: { envelope: {}, names: [] } });
  await tx.$executeRaw`
    UPDATE mail_item SET data = '{}'::jsonb,
      why = CASE WHEN status = 'waiting' THEN 'caseErased' ELSE why END,
      status = CASE WHEN status = 'waiting' THEN 'superseded' ELSE status END
    WHERE case_id = ${caseId}`;
  await quieten(tx, people);
  return attempted.length + over.length;
}

/** Nobody looks into an empty mailbox of somebody who is gone; one with a mail under way is looked after until it is. */
const quieten = (tx: Transaction, people: readonly PersonId[]): Promise<number> =>
  tx.$executeRaw`
    UPDATE mailbox SET next_moment = NULL, settled_seq = seq, attempts = 0, retry_machine_at = NULL, needs_attention = NULL
    WHERE person_id = ANY(${people}::text[])
      AND NOT EXISTS (SELECT 1 FROM mail_message m WHERE m.person_id = mailbox.person_id AND m.status = 'attempted')
      AND NOT EXISTS (SELECT 1 FROM mail_item i WHERE i.person_id = mailbox.person_id AND i.status = 'waiting')`;
