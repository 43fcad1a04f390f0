/** When a run hands over to a fresh one of the same id. Nothing is carried: the new run tends first, and so finds all. */
import { makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';
import type { CaseRef } from '../../domain/words.ts';
import type { MailboxRef, WebhookRef } from '../messages.ts';

/** Replaying this many events takes about 0.2 s; a longer history only costs. */
const longHistory = 500;

/** Also when a newer release of the workflows has become current: runs are pinned to theirs until they look here. */
export function shouldRenew(): boolean {
  const info = workflowInfo();
  return info.continueAsNewSuggested || info.targetWorkerDeploymentVersionChanged || info.historyLength > longHistory;
}

/** The fresh run starts on whatever release is current then (docs/decisions/0010-versions.md). */
export const renew = (ref: CaseRef | MailboxRef | WebhookRef): Promise<never> =>
  makeContinueAsNewFunc<(ref: CaseRef | MailboxRef | WebhookRef) => Promise<void>>({
    initialVersioningBehavior: 'AUTO_UPGRADE',
  })(ref);
