/** What one endpoint is owed, in order, and what became of each try. */
import type { CaseKind } from '../../domain/words.ts';
import { Prisma } from '../../prisma/client.ts';
import { type Store, transact } from '../store.ts';
import { secretsOf } from './secret.ts';
import { unnoted } from './standing.ts';

/** One event, as it is to be told; ids only. */
export interface OwedDelivery {
  readonly id: bigint;
  readonly type: string;
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly seq: number;
  /** The installation's, when the event was told. */
  readonly epoch: number;
  /** Case time. */
  readonly at: Date;
  readonly agency: string;
  /** The case that this one belongs to: an application's position. */
  readonly parent: string | null;
}

export type Owed =
  | { readonly kind: 'nothing' }
  /** The endpoint has failed, and its next try is not due yet. */
  | { readonly kind: 'wait'; readonly ms: number }
  | {
      readonly kind: 'send';
      readonly url: string;
      readonly secrets: readonly Buffer[];
      readonly delivery: OwedDelivery;
    };

const oldest = (store: Store, endpoint: string): Promise<readonly OwedDelivery[]> =>
  store.database.$queryRaw<OwedDelivery[]>`
    SELECT d.id, d.type, d.case_id AS "caseId", d.case_kind AS kind, d.seq, d.epoch, d.at, e.agency_id AS agency,
      f.parent_id AS parent
    FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id LEFT JOIN case_file f ON f.id = d.case_id
    WHERE d.endpoint_id = ${endpoint} AND d.status = 'pending' ORDER BY d.id LIMIT 1`;

/** The oldest that waits: the next one is not told before it, so that a case's events come in their order. */
export async function owedTo(store: Store, endpoint: string): Promise<Owed> {
  const row = await store.database.webhookEndpoint.findUnique({ where: { id: endpoint } });
  if (row === null || row.status !== 'active') return { kind: 'nothing' };
  const [delivery] = await oldest(store, endpoint);
  if (delivery === undefined) return { kind: 'nothing' };
  const ms = row.retryMachineAt === null ? 0 : row.retryMachineAt.getTime() - store.machineNow();
  if (ms > 0) return { kind: 'wait', ms };
  return { kind: 'send', url: row.url, secrets: secretsOf(store, row), delivery };
}

export async function recordDelivered(store: Store, endpoint: string, id: bigint, code: string): Promise<void> {
  const machine = new Date(store.machineNow());
  await transact(store, async (tx) => {
    await tx.webhookDelivery.updateMany({
      where: { id },
      data: { status: 'delivered', code, attempts: { increment: 1 }, deliveredMachineAt: machine },
    });
    await tx.webhookEndpoint.updateMany({
      where: { id: endpoint },
      data: { attempts: 0, failingSinceMachineAt: null, retryMachineAt: null },
    });
  });
}

/** After so long without a success an endpoint is given up, in milliseconds. */
export const givenUpAfterMs = 3 * 24 * 3_600_000;
const longestWaitMs = 4 * 3_600_000;
const firstWaitMs = 5_000;

/** 5 s, 20 s, 80 s, 5 min, 21 min, 85 min, then every four hours. */
export const waitAfter = (attempts: number): number => Math.min(longestWaitMs, firstWaitMs * 4 ** (attempts - 1));

/** @param gone the endpoint says that it is there no more (410) */
export async function recordFailed(
  store: Store,
  endpoint: string,
  { id, code, gone }: { readonly id: bigint; readonly code: string; readonly gone: boolean },
): Promise<void> {
  const machine = store.machineNow();
  await transact(store, async (tx) => {
    await tx.webhookDelivery.updateMany({ where: { id }, data: { code, attempts: { increment: 1 } } });
    const [row] = await tx.$queryRaw<{ attempts: number; since: Date | null }[]>`
      SELECT attempts, failing_since_machine_at AS since FROM webhook_endpoint
      WHERE id = ${endpoint} AND status = 'active' FOR NO KEY UPDATE`;
    // It was switched off or deleted while we were asking it.
    if (row === undefined) return;
    const since = row.since?.getTime() ?? machine;
    const attempts = row.attempts + 1;
    const status = gone ? 'gone' : machine - since >= givenUpAfterMs ? 'failed' : 'active';
    const retryMachineAt = status === 'active' ? new Date(machine + waitAfter(attempts)) : null;
    await tx.webhookEndpoint.update({
      where: { id: endpoint },
      data: { status, attempts, failingSinceMachineAt: new Date(since), retryMachineAt },
    });
  });
}

/** For so long the page of deliveries shows what was delivered, in milliseconds. */
export const keptMs = 30 * 24 * 3_600_000;

export async function forgetOld(store: Store, endpoint: string): Promise<void> {
  const before = new Date(store.machineNow() - keptMs);
  await store.database.webhookDelivery.deleteMany({
    where: { endpointId: endpoint, status: 'delivered', deliveredMachineAt: { lt: before } },
  });
}

/** Those, and where the agency's case has not been told how it stands. */
export async function restlessEndpoints(store: Store, before: Date): Promise<readonly string[]> {
  const rows = await store.database.$queryRaw<{ id: string }[]>(restlessSql(new Date(store.machineNow()), before));
  return rows.map(({ id }) => id);
}

/** Endpoints with something that may be sent now. @param before of machine time: what is younger somebody is on already */
export async function waitingEndpoints(store: Store, before: Date): Promise<readonly string[]> {
  const rows = await store.database.$queryRaw<{ id: string }[]>(waitingSql(new Date(store.machineNow()), before));
  return rows.map(({ id }) => id);
}

/** As part of a larger question. */
export const restlessSql = (machine: Date, before: Date): Prisma.Sql =>
  Prisma.sql`${waitingSql(machine, before)} UNION SELECT id FROM webhook_endpoint WHERE ${unnoted}`;

const waitingSql = (machine: Date, before: Date): Prisma.Sql => Prisma.sql`
  SELECT id FROM webhook_endpoint e
  WHERE status = 'active' AND (retry_machine_at IS NULL OR retry_machine_at <= ${machine})
    AND EXISTS (SELECT 1 FROM webhook_delivery d
                WHERE d.endpoint_id = e.id AND d.status = 'pending' AND d.machine_at <= ${before})`;
