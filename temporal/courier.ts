/** Wakes workflows after a commit: signal-with-start, best effort. What is lost here the sweep finds (design). */
import type { Client } from '@temporalio/client';
import type { Wake } from '../store/store.ts';
import { caseWorkflowId, mailboxWorkflowId, taskQueue, wakeSignal } from '../workflows/messages.ts';
import { kindAttribute } from './search-attributes.ts';

export interface CourierOptions {
  readonly client: Client;
  /** Told with a code when a wake could not be delivered; never with the error's text. */
  readonly onLost?: (code: string) => void;
  readonly queue?: string;
}

/** One wake for one workflow, however many things happened to it. */
function gather(wakes: readonly Wake[]): ReadonlyMap<string, { wake: Wake; why: Set<string> }> {
  const byId = new Map<string, { wake: Wake; why: Set<string> }>();
  for (const wake of wakes) {
    const id = wake.type === 'case' ? caseWorkflowId(wake.ref) : mailboxWorkflowId(wake.person);
    const known = byId.get(id) ?? { wake, why: new Set<string>() };
    for (const why of wake.type === 'case' ? wake.why : ['mail']) known.why.add(why);
    byId.set(id, known);
  }
  return byId;
}

export function createCourier({ client, onLost = () => {}, queue = taskQueue }: CourierOptions) {
  const deliver = async (workflowId: string, wake: Wake, why: readonly string[]): Promise<void> => {
    const type = wake.type === 'case' ? wake.ref.kind : 'mailbox';
    const args = wake.type === 'case' ? [wake.ref] : [{ person: wake.person }];
    try {
      await client.withDeadline(Date.now() + 5_000, () =>
        client.workflow.signalWithStart(type, {
          workflowId,
          taskQueue: queue,
          args,
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
