/** What clients and workflows say to each other: names, payloads and ids. No personal data in any of it (R-PRV-2). */
import { defineSignal } from '@temporalio/workflow';
import type { CaseRef, PersonId } from '../domain/words.ts';

/** Something happened to the case: event names, for those who read histories. */
export const wakeSignal = defineSignal<[why: readonly string[]]>('wake');

export interface MailboxRef {
  readonly person: PersonId;
}

export interface WebhookRef {
  readonly endpoint: string;
}

export const caseWorkflowId = (ref: CaseRef): string => `${ref.kind}/${ref.id}`;
export const mailboxWorkflowId = (person: PersonId): string => `mailbox/${person}`;
export const webhookWorkflowId = (endpoint: string): string => `webhook/${endpoint}`;

export const taskQueue = 'forlop';
