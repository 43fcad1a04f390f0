/** One person's post: collects what cases owe them, and tries until the server has taken it (design: Mail). */
import { condition, setHandler } from '@temporalio/workflow';
import { patient } from './case/proxies.ts';
import { renew, shouldRenew } from './case/renew.ts';
import { type MailboxRef, wakeSignal } from './messages.ts';

export async function mailbox(ref: MailboxRef): Promise<void> {
  let woken = false;
  setHandler(wakeSignal, () => {
    woken = true;
  });
  for (;;) {
    if (shouldRenew()) await renew(ref);
    woken = false;
    const { waitMs } = await patient.deliver(ref.person);
    if (woken) continue;
    if (waitMs === null) return;
    await condition(() => woken, waitMs);
  }
}
