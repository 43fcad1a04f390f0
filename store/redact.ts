/** Takes away what a text or a sealed answer said (R-PRV-1). The log keeps its id and that it was taken away, no more. */

import type { MailSpec } from '../domain/case/definition.ts';
import type { AnyEvent } from '../domain/case/engine.ts';
import { definitionOf } from '../domain/index.ts';
import type { CaseRef, Instant } from '../domain/words.ts';
import type { Transaction } from './store.ts';

/** Mail that has left or never will: what is still under way must be sent as it was frozen. */
const settled = ['sent', 'refused', 'dissolved'];

export async function redact(tx: Transaction, ref: CaseRef, events: readonly AnyEvent[], now: Instant): Promise<void> {
  for (const event of events) {
    if (event.type === 'case.redacted') await redactText(tx, ref, String(event['text']), now);
    if (event.type === 'case.sealedErased') await eraseSealed(tx, ref, now);
  }
}

/** From its own case's mail, and from that of the cases below it: a round's gatherings are told by theirs (R-RND-7). */
async function redactText(tx: Transaction, { id: caseId }: CaseRef, text: string, now: Instant): Promise<void> {
  await tx.content.updateMany({ where: { id: text, caseId }, data: { body: '', erasedAt: new Date(now) } });
  await tx.$executeRaw`
    UPDATE mail_message SET envelope = '{}'::jsonb
    WHERE status = ANY(${settled}) AND id IN (
      SELECT i.message_id FROM mail_item i, jsonb_each(i.data) d
      WHERE i.case_id IN (SELECT id FROM case_file WHERE id = ${caseId} OR parent_id = ${caseId})
        AND d.value = to_jsonb(${text}::text))`;
}

/** Everywhere it stands: what was sealed, the texts that it names, the answers to those who gave it, and its mail. */
async function eraseSealed(tx: Transaction, ref: CaseRef, now: Instant): Promise<void> {
  const at = new Date(now);
  await tx.$executeRaw`
    WITH sealed AS (
      SELECT id, body FROM content WHERE case_id = ${ref.id} AND body <> '' AND id IN (
        SELECT event->>'sealed' FROM case_event WHERE case_id = ${ref.id} AND event ? 'sealed')
    ), named AS (
      SELECT d.value AS id FROM sealed, jsonb_each_text(sealed.body::jsonb->'sealed') d
    )
    UPDATE content c SET body = '', erased_at = ${at}
    WHERE c.case_id = ${ref.id} AND (c.id IN (SELECT id FROM sealed) OR c.id IN (SELECT id FROM named))`;
  await eraseGiving(tx, ref.id);
  // That the link to a question was used would say what the answer was, where there is only one to give.
  await tx.link.updateMany({ where: { caseId: ref.id }, data: { usedAt: null, usedMachineAt: null } });
  await eraseMail(tx, ref);
}

/**
 * A remembered answer says who gave the command, and its hash what, to whoever tries the few answers there are. Without
 * it a command that comes again is decided again, and finds that it was so already. A case's own answer stays: it says
 * that its message arrived, and its hash is of the message, which holds ids.
 */
async function eraseGiving(tx: Transaction, caseId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM command_answer a WHERE a.case_id = ${caseId} AND a.actor NOT LIKE 'case:%' AND (
      jsonb_array_length(a.answer->'events') = 0 OR EXISTS (
        SELECT 1 FROM case_event e WHERE e.case_id = a.case_id AND e.event ? 'sealed'
          AND e.seq <= a.seq AND e.seq > a.seq - jsonb_array_length(a.answer->'events')))`;
}

async function eraseMail(tx: Transaction, { kind, id }: CaseRef): Promise<void> {
  const specs: Readonly<Record<string, MailSpec>> = definitionOf(kind).mails;
  for (const [name, { erasedAs }] of Object.entries(specs)) {
    if (erasedAs === undefined) continue;
    const mail = `${kind}.${name}`;
    await tx.$executeRaw`
      UPDATE mail_message SET envelope = '{}'::jsonb WHERE status = ANY(${settled}) AND id IN (
        SELECT message_id FROM mail_item WHERE case_id = ${id} AND mail = ${mail})`;
    await tx.$executeRaw`
      UPDATE mail_item SET mail = ${`${kind}.${erasedAs}`}, data = '{}'::jsonb,
        status = CASE WHEN status = 'waiting' THEN 'superseded' ELSE status END
      WHERE case_id = ${id} AND mail = ${mail} AND data <> '{}'::jsonb
        AND NOT EXISTS (SELECT 1 FROM mail_message m WHERE m.id = message_id AND NOT m.status = ANY(${settled}))`;
  }
}
