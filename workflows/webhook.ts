/** One endpoint of an agency's: tells it what has happened, in order, until it has taken it or is given up. */
import { keepDelivering } from './case/keep-delivering.ts';
import { patient } from './case/proxies.ts';
import type { WebhookRef } from './messages.ts';

export const webhook = (ref: WebhookRef): Promise<void> =>
  keepDelivering(ref, () => patient.deliverWebhooks(ref.endpoint));
