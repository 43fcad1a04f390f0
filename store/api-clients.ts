/** Agencies' own systems that may call the API: a token each, of which only the hash is kept. */
import { randomBytes } from 'node:crypto';
import type { AgencyId } from '../domain/words.ts';
import { newSecret, secretHash } from './secrets.ts';
import type { Store } from './store.ts';

/** A secret has this name before it, by which a lost one is recognised. */
const prefix = 'forlop_';

/** @returns the token, which is shown once; null when there is no such agency */
export async function createApiClient(
  { database, machineNow }: Store,
  agency: AgencyId,
  label: string,
): Promise<{ readonly id: string; readonly token: string } | null> {
  if ((await database.agency.findUnique({ where: { id: agency }, select: { id: true } })) === null) return null;
  const token = prefix + newSecret();
  const id = `ac-${randomBytes(10).toString('hex')}`;
  await database.apiClient.create({
    data: { id, agencyId: agency, label, tokenHash: secretHash(token), createdMachineAt: new Date(machineNow()) },
  });
  return { id, token };
}

/** @returns false when there is none, or it was revoked before */
export async function revokeApiClient({ database, machineNow }: Store, id: string): Promise<boolean> {
  const { count } = await database.apiClient.updateMany({
    where: { id, revokedMachineAt: null },
    data: { revokedMachineAt: new Date(machineNow()) },
  });
  return count === 1;
}

/** Whose token it is; null when it is nobody's, or no longer. */
export async function agencyOfToken({ database }: Store, token: string): Promise<AgencyId | null> {
  const row = await database.apiClient.findUnique({ where: { tokenHash: secretHash(token) } });
  return row === null || row.revokedMachineAt !== null ? null : row.agencyId;
}
