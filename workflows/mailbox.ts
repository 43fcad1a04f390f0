/** One person's post: collects what cases owe them, and tries until the server has taken it (design: Mail). */
import { keepDelivering } from './case/keep-delivering.ts';
import { patient } from './case/proxies.ts';
import type { MailboxRef } from './messages.ts';

export const mailbox = (ref: MailboxRef): Promise<void> => keepDelivering(ref, () => patient.deliver(ref.person));
