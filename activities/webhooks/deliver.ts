/** Tells one endpoint what it is owed, one event after the other, and says when to look again. */
import { eventId } from '../../domain/webhooks.ts';
import type { Store } from '../../store/store.ts';
import { forgetOld, type OwedDelivery, owedTo, recordDelivered, recordFailed } from '../../store/webhooks/outgoing.ts';
import { signatures } from '../../store/webhooks/secret.ts';
import { noteStanding } from '../../store/webhooks/standing.ts';
import { cloudEvent } from './cloud-event.ts';
import type { Letter, Post, Posted } from './post.ts';

export interface Webhooks {
  readonly post: Post;
  /** Where people and systems reach the service, without a slash at the end: links and the events' source. */
  readonly publicUrl: string;
}

export interface WebhookAnswer {
  /** Null: nothing waits. */
  readonly waitMs: number | null;
}

/** After this long the workflow calls again, so that no call comes near its time limit. In milliseconds. */
const enoughMs = 60_000;
const soonMs = 1_000;

/** Signed anew at each try: the receiver looks at the time (Standard Webhooks). */
function letterOf(
  { publicUrl }: Webhooks,
  url: string,
  secrets: readonly Buffer[],
  delivery: OwedDelivery,
  machine: number,
): Letter {
  const body = JSON.stringify(cloudEvent(publicUrl, delivery));
  const signed = { id: eventId(delivery), timestamp: String(Math.floor(machine / 1000)), body };
  return {
    url,
    body,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'forlop-webhooks',
      'webhook-id': signed.id,
      'webhook-timestamp': signed.timestamp,
      'webhook-signature': signatures(secrets, signed),
    },
  };
}

/** What the activity works with. Without a way out, as in a rehearsal of one's own, nothing is told to anybody. */
export interface WebhookPorts {
  readonly store: Store;
  readonly webhooks?: Webhooks;
}

const staysHere: Posted = { kind: 'failed', code: 'rehearsal' };

/** What is only rehearsed is told to nobody outside (design: Time). */
async function mayReach({ database }: Store, url: string): Promise<boolean> {
  if (new URL(url).hostname === '127.0.0.1') return true;
  const life = await database.installation.findUnique({ where: { id: 1 }, select: { rehearsalNow: true } });
  return life?.rehearsalNow === null;
}

/** Before and after, the agency's case is told of how the endpoint stands: another way to it may have changed that. */
export async function deliverWebhooks(ports: WebhookPorts, endpoint: string): Promise<WebhookAnswer> {
  await noteStanding(ports.store, endpoint);
  const answer = await deliverOwed(ports, endpoint);
  await noteStanding(ports.store, endpoint);
  return answer;
}

async function deliverOwed({ store, webhooks }: WebhookPorts, endpoint: string): Promise<WebhookAnswer> {
  if (webhooks === undefined) return { waitMs: null };
  const began = store.machineNow();
  while (store.machineNow() < began + enoughMs) {
    const owed = await owedTo(store, endpoint);
    if (owed.kind === 'wait') return { waitMs: owed.ms };
    if (owed.kind === 'nothing') {
      await forgetOld(store, endpoint);
      return { waitMs: null };
    }
    const { url, secrets, delivery } = owed;
    const letter = letterOf(webhooks, url, secrets, delivery, store.machineNow());
    const answer = (await mayReach(store, url)) ? await webhooks.post(letter) : staysHere;
    if (answer.kind === 'taken') await recordDelivered(store, endpoint, delivery.id, answer.code);
    else {
      await recordFailed(store, endpoint, { id: delivery.id, code: answer.code, gone: answer.kind === 'gone' });
    }
  }
  return { waitMs: soonMs };
}
