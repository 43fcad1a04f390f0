/** The page of deliveries, sending one again, and trying an endpoint out. */
import { trialType } from '../../domain/webhooks.ts';
import type { PersonId } from '../../domain/words.ts';
import { caseNow } from '../clock.ts';
import { type Store, transact } from '../store.ts';
import { own, type Result } from './endpoints.ts';

export interface DeliveryLine {
  readonly id: bigint;
  readonly type: string;
  readonly caseId: string;
  readonly seq: number;
  readonly epoch: number;
  readonly at: Date;
  readonly status: 'pending' | 'delivered';
  readonly attempts: number;
  readonly code: string | null;
  readonly deliveredAt: Date | null;
}

export interface DeliveryQuery {
  readonly status?: 'pending' | 'delivered' | undefined;
  readonly limit: number;
  /** The last one of the page before. */
  readonly before?: bigint | undefined;
}

export interface DeliveryPage {
  readonly items: readonly DeliveryLine[];
  /** Null: this was the last page. */
  readonly next: bigint | null;
}

/** The newest first. */
export async function deliveriesOf(
  store: Store,
  person: PersonId,
  id: string,
  { status, limit, before }: DeliveryQuery,
): Promise<DeliveryPage | null> {
  return transact(store, async (tx) => {
    if ((await own(store, tx, person, id)) === null) return null;
    const rows = await tx.webhookDelivery.findMany({
      where: {
        endpointId: id,
        ...(status === undefined ? {} : { status }),
        ...(before === undefined ? {} : { id: { lt: before } }),
      },
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      status: row.status === 'pending' ? ('pending' as const) : ('delivered' as const),
      deliveredAt: row.deliveredMachineAt,
    }));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  });
}

/** Sends it again, as what it was: the same id, so a receiver that has it knows it. What else waits goes on after it. */
export async function replay(store: Store, person: PersonId, id: string, delivery: bigint): Promise<Result<true>> {
  const result = await transact(store, async (tx): Promise<Result<true>> => {
    const endpoint = await own(store, tx, person, id);
    if (endpoint === null) return null;
    if (endpoint.status !== 'active') return { refused: 'notActive' };
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id: delivery, endpointId: id },
      data: { status: 'pending', deliveredMachineAt: null, machineAt: new Date(store.machineNow()) },
    });
    if (count === 0) return null;
    // Somebody has asked for it now: it does not wait for the next try.
    await tx.webhookEndpoint.update({ where: { id }, data: { retryMachineAt: null } });
    return { done: true };
  });
  if (result !== null && 'done' in result) void store.wake([{ type: 'webhook', endpoint: id }]);
  return result;
}

/**
 * Something to take for an endpoint that has just been set up: on the same way as all else, so that what is answered
 * stands among the deliveries. It is no event: the second takes the place of an event's number, and two within one are one.
 */
export async function tryOut(store: Store, person: PersonId, id: string): Promise<Result<true>> {
  const result = await transact(store, async (tx): Promise<Result<true>> => {
    const endpoint = await own(store, tx, person, id);
    if (endpoint === null) return null;
    if (endpoint.status !== 'active') return { refused: 'notActive' };
    const machineAt = new Date(store.machineNow());
    const { epoch } = await tx.installation.findUniqueOrThrow({ where: { id: 1 }, select: { epoch: true } });
    const told = { endpointId: id, type: trialType, caseId: endpoint.agencyId, caseKind: 'agency', epoch };
    const seq = Math.floor(machineAt.getTime() / 1000);
    const at = new Date(await caseNow(store, tx));
    await tx.webhookDelivery.createMany({
      data: { ...told, seq, at, status: 'pending', machineAt },
      skipDuplicates: true,
    });
    await tx.webhookEndpoint.update({ where: { id }, data: { retryMachineAt: null } });
    return { done: true };
  });
  if (result !== null && 'done' in result) void store.wake([{ type: 'webhook', endpoint: id }]);
  return result;
}
