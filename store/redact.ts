/** Takes away what a text said (R-PRV-1). The log keeps its id and that it was taken away, never a word of it. */
import type { AnyEvent } from '../domain/case/engine.ts';
import type { Instant } from '../domain/words.ts';
import type { Transaction } from './store.ts';

/** Mail that has left or never will: what is still under way must be sent as it was frozen. */
const settled = ['sent', 'refused', 'dissolved'];

export async function redact(
  tx: Transaction,
  caseId: string,
  events: readonly AnyEvent[],
  now: Instant,
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'case.redacted') continue;
    const text = String(event['text']);
    await tx.content.updateMany({ where: { id: text, caseId }, data: { body: '', erasedAt: new Date(now) } });
    await tx.$executeRaw`
      UPDATE mail_message SET envelope = '{}'::jsonb
      WHERE status = ANY(${settled}) AND id IN (
        SELECT i.message_id FROM mail_item i, jsonb_each(i.data) d
        WHERE i.case_id = ${caseId} AND d.value = to_jsonb(${text}::text))`;
  }
}
