/** One person's post: collects what cases owe them, and tries until the server has taken it (design: Mail). */
import { condition, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import { patient } from './case/proxies.ts';
import { type MailboxRef, wakeSignal } from './messages.ts';

export async function mailbox(ref: MailboxRef): Promise<void> {
  let woken = false;
  setHandler(wakeSignal, () => {
    woken = true;
  });
  for (;;) {
    if (workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > 500) await continueAsNew(ref);
    woken = false;
    const { waitMs } = await patient.deliver(ref.person);
    if (woken) continue;
    if (waitMs === null) return;
    await condition(() => woken, waitMs);
  }
}
