/**
 * An endpoint to which nothing is sent any more is its agency's to see to: the agency's case is told, and owes it as a
 * duty (R-OPS-9). What the case was told stands on the endpoint, so that a crash in between is found by the sweep.
 */
import { type EndpointFault, endpointFaults } from '../../domain/agency/facts.ts';
import type { AgencyId } from '../../domain/words.ts';
import { Prisma } from '../../prisma/client.ts';
import { giveInside } from '../door.ts';
import { inPart, type Store, type Transaction, transact, type Wake } from '../store.ts';

export interface Standing {
  readonly id: string;
  readonly url: string;
  readonly status: string;
  readonly noted: string | null;
  /** Whose cases they are now. */
  readonly agency: AgencyId;
}

/** Whose an agency's cases are now (R-OPS-4). */
export async function heirOf(tx: Transaction, agency: AgencyId): Promise<AgencyId> {
  const rows = await tx.$queryRaw<{ heir: AgencyId | null }[]>`SELECT heir_of(${agency}) AS heir`;
  return rows[0]?.heir ?? agency;
}

/** Its case has been told something else, or nothing. */
export const unnoted = Prisma.sql`
  noted IS DISTINCT FROM CASE WHEN status IN (${Prisma.join(endpointFaults)}) THEN status END`;

const faultIn = (status: string): EndpointFault | null => endpointFaults.find((one) => one === status) ?? null;

/** Tells the agency's case, where that has been told otherwise. */
export async function noteStanding(store: Store, id: string): Promise<void> {
  const wakes = await transact(store, async (tx) => {
    const [row] = await tx.$queryRaw<Standing[]>`
      SELECT id, url, status, noted, heir_of(agency_id) AS agency FROM webhook_endpoint
      WHERE id = ${id} AND ${unnoted} FOR NO KEY UPDATE`;
    if (row === undefined) return [];
    const fault = faultIn(row.status);
    const told = await tellCase(store, tx, row, fault);
    await tx.webhookEndpoint.update({ where: { id }, data: { noted: fault } });
    return told;
  });
  if (wakes.length > 0) void store.wake(wakes);
}

/** @param fault null: there is nothing to see to any more */
export async function tellCase(
  store: Store,
  tx: Transaction,
  { id, url, agency }: Pick<Standing, 'id' | 'url' | 'agency'>,
  fault: EndpointFault | null,
): Promise<readonly Wake[]> {
  const command =
    fault === null
      ? { type: 'noteEndpointMended', endpoint: id }
      : { type: 'noteEndpointFailed', endpoint: id, reason: fault, host: new URL(url).host };
  const key = `endpoint/${id}/${fault ?? 'mended'}/${store.machineNow()}`;
  const ref = { kind: 'agency', id: agency } as const;
  const { answer, wakes } = await inPart(tx, () => giveInside(store, tx, { type: 'service' }, ref, command, key));
  if (!answer.ok) throw new Error(`${command.type}: ${answer.refusals.map(({ code }) => code).join(', ')}`);
  return wakes;
}
