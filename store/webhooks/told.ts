/** Writes what endpoints are told, with the events themselves: both are there or neither (docs/decisions/0015-webhooks.md). */
import type { Told } from '../../domain/webhooks.ts';
import type { AgencyId, CaseRef } from '../../domain/words.ts';
import type { Prisma } from '../../prisma/client.ts';
import type { Transaction, Wake } from '../store.ts';

export interface Telling {
  readonly ref: CaseRef;
  readonly agency: AgencyId | null;
  /** The case's events before these. */
  readonly seq: number;
  readonly told: readonly Told[];
  /** Case time. */
  readonly at: Date;
  readonly machineAt: Date;
}

/**
 * The log's insert, and in the same statement the deliveries: an agency without an endpoint costs no question. The
 * function works as the owner, since whoever gives the command (an applicant) need not see the agency's endpoints.
 */
export async function insertAndTell(tx: Transaction, insert: Prisma.Sql, telling: Telling): Promise<readonly Wake[]> {
  const { ref, agency, seq, told, at, machineAt } = telling;
  if (told.length === 0 || agency === null) {
    await tx.$executeRaw(insert);
    return [];
  }
  const types = told.map(({ type }) => type);
  const numbers = told.map(({ index }) => seq + index + 1);
  const rows = await tx.$queryRaw<{ endpoint: string }[]>`
    WITH logged AS (${insert} RETURNING 1)
    SELECT DISTINCT tell_webhooks(${agency}, ${ref.id}, ${ref.kind}, ${types}::text[], ${numbers}::int[], ${at},
      ${machineAt}) AS endpoint`;
  return rows.map(({ endpoint }) => ({ type: 'webhook', endpoint }));
}
