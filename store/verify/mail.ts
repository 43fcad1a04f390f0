/** Does the mail say the same as the log, the messages the same as their items, the catcher the same as the service? */
import { messageIdOf } from '../../mail/headers.ts';
import type { Store } from '../store.ts';
import { type Finding, finding } from './finding.ts';

const remindersWithoutMail = (store: Store): Promise<readonly { case_id: string; seq: number }[]> =>
  store.database.$queryRaw<{ case_id: string; seq: number }[]>`
    SELECT e.case_id, e.seq FROM case_event e JOIN case_file f ON f.id = e.case_id AND NOT f.erased
    WHERE e.type = 'case.reminded' AND NOT EXISTS (
      SELECT 1 FROM mail_item i
      WHERE i.case_id = e.case_id AND i.duty_id = e.event->>'duty' AND i.rung_id = e.event->>'rung'
        AND i.due = e.event->>'due')
    ORDER BY e.case_id, e.seq`;

const differingItems = (store: Store): Promise<readonly { case_id: string; key: string; status: string }[]> =>
  store.database.$queryRaw<{ case_id: string; key: string; status: string }[]>`
    SELECT i.case_id, i.key, i.status FROM mail_item i LEFT JOIN mail_message m ON m.id = i.message_id
    WHERE (i.status = 'claimed' AND COALESCE(m.status, '') NOT IN ('frozen', 'attempted'))
       OR (i.status = 'sent' AND COALESCE(m.status, '') <> 'sent')
       OR (i.status IN ('waiting', 'superseded') AND i.message_id IS NOT NULL)
    ORDER BY i.case_id, i.key`;

/** What left before the database was put back may be owed by nobody in the life that follows. */
const emptyMessages = (store: Store): Promise<readonly { id: string }[]> =>
  store.database.$queryRaw<{ id: string }[]>`
    SELECT id FROM mail_message m WHERE NOT EXISTS (SELECT 1 FROM mail_item i WHERE i.message_id = m.id)
      AND NOT EXISTS (SELECT 1 FROM sent_before s WHERE s.message_id = m.id) ORDER BY id`;

export async function verifyMail(store: Store): Promise<readonly Finding[]> {
  const [reminders, items, messages] = await Promise.all([
    remindersWithoutMail(store),
    differingItems(store),
    emptyMessages(store),
  ]);
  return [
    ...reminders.map(({ case_id, seq }) => finding('reminderWithoutMail', case_id, { seq })),
    ...items.map(({ case_id, key, status }) => finding('itemDiffersFromMessage', case_id, { key, status })),
    ...messages.map(({ id }) => finding('messageWithoutItems', id)),
  ];
}

/** The part of a Message-ID that names the message: without brackets and domain. */
const localPart = (messageId: string): string => messageId.replace(/^</, '').replace(/>$/, '').replace(/@.*$/, '');

/**
 * @param caught Message-IDs of every mail that the server took, in any order. An attempted message may be among them:
 *   the end of DATA had left us, the answer had not come back.
 */
export async function verifyCaught(store: Store, caught: readonly string[]): Promise<readonly Finding[]> {
  const counts = new Map<string, number>();
  for (const id of caught.map(localPart)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const messages = await store.database.mailMessage.findMany({ select: { rfcId: true, status: true } });
  const left = new Set(messages.filter(({ status }) => status === 'sent' || status === 'attempted').map(nameOf));
  const sent = messages.filter(({ status }) => status === 'sent').map(nameOf);
  return [
    ...sent.filter((id) => !counts.has(id)).map((id) => finding('sentNotCaught', id)),
    ...[...counts.keys()].filter((id) => !left.has(id)).map((id) => finding('caughtNotSent', id)),
    ...[...counts].filter(([, count]) => count > 1).map(([id, count]) => finding('caughtTwice', id, { count })),
  ];
}

/** The domain is the sender's and may have changed since: the part before it is enough to know a message again. */
const nameOf = ({ rfcId }: { readonly rfcId: string }): string => localPart(messageIdOf(`mail:${rfcId}`, 'any'));
