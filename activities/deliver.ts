/** Sends what one person is owed, one message after the other, and says when to look again (design: Mail). */
import type { Instant, PersonId } from '../domain/words.ts';
import { thawMail } from '../mail/frozen.ts';
import type { SendResult } from '../mail/outcome.ts';
import type { Transport } from '../mail/transport.ts';
import { collect, type Render } from '../store/mailbox.ts';
import { dissolve, markAttempted, outgoing, postpone, recordRefused, recordSent, tellCases } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';

export interface DeliverAnswer {
  /** Null: nothing waits. */
  readonly waitMs: number | null;
  /** How many messages the server took. */
  readonly sent: number;
}

type Failed = { readonly failed: string } | null;

/** A message that the server takes is recorded at once; a crash in between sends the same message again (R-MAIL-2). */
async function sendOne(store: Store, transport: Transport, id: string, now: Instant): Promise<Failed> {
  const message = await outgoing(store, id);
  if (message === null) return null;
  const result: SendResult = await transport.send(thawMail(message.envelope), () => markAttempted(store, id));
  switch (result.kind) {
    case 'sent':
      await recordSent(store, id, now);
      return null;
    case 'recipientRefused':
      await tellCases(store, await recordRefused(store, id, String(result.code)));
      return null;
    case 'waits':
      if (result.phase === 'beforeData') await dissolve(store, id);
      return { failed: String(result.code ?? 'silence') };
    case 'refusedElse':
      await dissolve(store, id);
      return { failed: String(result.code) };
    default:
      return result satisfies never;
  }
}

export async function deliver(
  store: Store,
  transport: Transport,
  render: Render,
  person: PersonId,
  heartbeat: () => void,
): Promise<DeliverAnswer> {
  let sent = 0;
  for (;;) {
    const collected = await collect(store, person, render);
    await tellCases(store, collected.undeliverable);
    let failed: Failed = null;
    for (const id of collected.send) {
      const one = await sendOne(store, transport, id, collected.now);
      heartbeat();
      if (one === null) sent += 1;
      failed = one ?? failed;
    }
    if (failed !== null) return { waitMs: await postpone(store, person, failed.failed), sent };
    if (collected.send.length > 0 || collected.undeliverable.length > 0) continue;
    return { waitMs: collected.next === null ? null : Math.max(1_000, collected.next - collected.now), sent };
  }
}
