/** How a mailbox and a webhook wait: deliver what there is, then sleep until something is new or it is time again. */
import { condition, setHandler } from '@temporalio/workflow';
import { type MailboxRef, type WebhookRef, wakeSignal } from '../messages.ts';
import { renew, shouldRenew } from './renew.ts';

/** @param deliver says in how many ms to look again; null: nothing waits, and the run is over */
export async function keepDelivering(
  ref: MailboxRef | WebhookRef,
  deliver: () => Promise<{ readonly waitMs: number | null }>,
): Promise<void> {
  let woken = false;
  setHandler(wakeSignal, () => {
    woken = true;
  });
  for (;;) {
    if (shouldRenew()) await renew(ref);
    woken = false;
    const { waitMs } = await deliver();
    if (woken) continue;
    if (waitMs === null) return;
    await condition(() => woken, waitMs);
  }
}
