/** Wakes workflows after a commit: signal-with-start, best effort. What is lost here the sweep finds (design). */
import type { Client } from '@temporalio/client';
import type { CaseRef } from '../domain/words.ts';
import type { Wake } from '../store/store.ts';
import {
  caseWorkflowId,
  type MailboxRef,
  mailboxWorkflowId,
  taskQueue,
  type WebhookRef,
  wakeSignal,
  webhookWorkflowId,
} from '../workflows/messages.ts';
import { kindAttribute } from './search-attributes.ts';

export interface CourierOptions {
  readonly client: Client;
  /** Told with a code when a wake could not be delivered; never with the error's text. */
  readonly onLost?: (code: string) => void;
  readonly queue?: string;
}

interface Start {
  readonly type: string;
  readonly id: string;
  /** What the workflow is started with when it does not run. */
  readonly ref: CaseRef | MailboxRef | WebhookRef;
  readonly why: readonly string[];
}

function startOf(wake: Wake): Start {
  switch (wake.type) {
    case 'case':
      return { type: wake.ref.kind, id: caseWorkflowId(wake.ref), ref: wake.ref, why: wake.why };
    case 'mailbox':
      return { type: 'mailbox', id: mailboxWorkflowId(wake.person), ref: { person: wake.person }, why: ['mail'] };
    case 'webhook': {
      const { endpoint } = wake;
      return { type: 'webhook', id: webhookWorkflowId(endpoint), ref: { endpoint }, why: ['event'] };
    }
    default:
      return wake satisfies never;
  }
}

/** One wake for one workflow, however many things happened to it. */
function gather(wakes: readonly Wake[]): ReadonlyMap<string, { wake: Wake; why: Set<string> }> {
  const byId = new Map<string, { wake: Wake; why: Set<string> }>();
  for (const wake of wakes) {
    const { id, why } = startOf(wake);
    const known = byId.get(id) ?? { wake, why: new Set<string>() };
    for (const one of why) known.why.add(one);
    byId.set(id, known);
  }
  return byId;
}

export function createCourier({ client, onLost = () => {}, queue = taskQueue }: CourierOptions) {
  const deliver = async (workflowId: string, wake: Wake, why: readonly string[]): Promise<void> => {
    const { type, ref } = startOf(wake);
    try {
      await client.withDeadline(Date.now() + 5_000, () =>
        client.workflow.signalWithStart(type, {
          workflowId,
          taskQueue: queue,
          args: [ref],
          typedSearchAttributes: [{ key: kindAttribute, value: type }],
          signal: wakeSignal,
          signalArgs: [why],
        }),
      );
    } catch (error) {
      onLost(error instanceof Error ? error.name : 'fault');
    }
  };
  return async (wakes: readonly Wake[]): Promise<void> => {
    const all = [...gather(wakes)];
    const hands = 16;
    for (let at = 0; at < all.length; at += hands) {
      await Promise.all(all.slice(at, at + hands).map(([id, { wake, why }]) => deliver(id, wake, [...why])));
    }
  };
}

export interface TrackedWake {
  readonly wake: (wakes: readonly Wake[]) => Promise<void>;
  /** Resolves when nothing is under way: a connection that closes before that ends the process with an error. */
  readonly settled: () => Promise<void>;
}

/** Remembers what is under way, since nobody waits for a wake. */
export function tracked(send: (wakes: readonly Wake[]) => Promise<void>): TrackedWake {
  const underWay = new Set<Promise<void>>();
  return {
    wake: (wakes) => {
      const sent = send(wakes).finally(() => underWay.delete(sent));
      underWay.add(sent);
      return sent;
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
