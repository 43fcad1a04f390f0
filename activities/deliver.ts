/** Sends what one person is owed, one message after the other, and says when to look again (design: Mail). */
import type { Instant, PersonId } from '../domain/words.ts';
import { thawMail } from '../mail/frozen.ts';
import type { SendResult } from '../mail/outcome.ts';
import type { Transport } from '../mail/transport.ts';
import { withTokens } from '../store/links.ts';
import { collect, type Render } from '../store/mailbox.ts';
import {
  contentsOf,
  dissolve,
  markAttempted,
  outgoing,
  postpone,
  recordRefused,
  recordSent,
  recordUndeliverable,
  TakenByAnother,
  tellCases,
} from '../store/outbox.ts';
import { type KeepSent, sentMail } from '../store/sent-before.ts';
import type { Store } from '../store/store.ts';
import type { Webhooks } from './webhooks/deliver.ts';

/** What the activities work with. */
export interface Ports {
  readonly store: Store;
  readonly transport: Transport;
  readonly render: Render;
  /** Where mail that has left is also noted, outside the database. */
  readonly keepSent?: KeepSent;
  /** The way to agencies' own systems. */
  readonly webhooks?: Webhooks;
}

export interface DeliverAnswer {
  /** Null: nothing waits. */
  readonly waitMs: number | null;
  /** How many messages the server took. */
  readonly sent: number;
}

type Sent =
  /** Nothing more is to be done with it. */
  | { readonly kind: 'taken' | 'refused' | 'gone' }
  /** `all`: the server takes nothing now, so the others wait as well. */
  | { readonly kind: 'failed'; readonly code: string; readonly all: boolean };

/** A message that the server takes is recorded at once; a crash in between sends the same message again (R-MAIL-2). */
async function sendOne({ store, transport, keepSent }: Ports, id: string, now: Instant): Promise<Sent> {
  const message = await outgoing(store, id);
  if (message === null) return { kind: 'gone' };
  const mail = await withTokens(store, id, thawMail(message.envelope));
  const result: SendResult = await transport.send(mail, () => markAttempted(store, message));
  switch (result.kind) {
    case 'sent':
      await keepSent?.(await sentMail(store, id, now));
      await recordSent(store, id, now);
      return { kind: 'taken' };
    case 'recipientRefused':
      await tellCases(store, await contentsOf(store, id));
      await recordRefused(store, id, String(result.code));
      return { kind: 'refused' };
    case 'waits':
      if (result.phase === 'beforeData') await dissolve(store, message);
      return { kind: 'failed', code: String(result.code ?? 'silence'), all: true };
    case 'refusedElse':
      await dissolve(store, message);
      return { kind: 'failed', code: String(result.code), all: false };
    default:
      return result satisfies never;
  }
}

/** Messages fail singly, but a server that is away is not asked again for each of them. */
async function sendAll(ports: Ports, ids: readonly string[], now: Instant) {
  let sent = 0;
  let failed: string | null = null;
  for (const id of ids) {
    const one = await sendOne(ports, id, now);
    if (one.kind === 'taken') sent += 1;
    if (one.kind !== 'failed') continue;
    failed = one.code;
    if (one.all) break;
  }
  return { sent, failed };
}

/** After this long the workflow calls again, so that no call comes near its time limit. In milliseconds. */
const enoughMs = 60_000;
const soonMs = 1_000;

export async function deliver(ports: Ports, person: PersonId): Promise<DeliverAnswer> {
  const { store, render } = ports;
  const began = store.machineNow();
  let sent = 0;
  try {
    while (store.machineNow() < began + enoughMs) {
      const collected = await collect(store, person, render);
      await tellCases(store, collected.undeliverable);
      for (const one of collected.undeliverable) await recordUndeliverable(store, one);
      const round = await sendAll(ports, collected.send, collected.now);
      sent += round.sent;
      if (round.failed !== null) return { waitMs: await postpone(store, person, round.failed), sent };
      if (collected.send.length > 0 || collected.undeliverable.length > 0) continue;
      return { waitMs: collected.next === null ? null : Math.max(soonMs, collected.next - collected.now), sent };
    }
  } catch (error) {
    if (!(error instanceof TakenByAnother)) throw error;
  }
  return { waitMs: soonMs, sent };
}
