/** The other way: an agency's recruitment tool tells us of applications (R-APP-1), known by its signature alone. */
import { randomBytes } from 'node:crypto';
import { dayOf } from '../../domain/calendar.ts';
import type { AgencyId, PersonId } from '../../domain/words.ts';
import { caseNow } from '../clock.ts';
import { scoped, scopeOf } from '../scope.ts';
import { ask, type Store, transact } from '../store.ts';
import { manages, type Shown } from './endpoints.ts';
import { newSigningSecret, rotation, type SealedSecrets, sealSecret, secretsOf, shownSecret } from './secret.ts';
import { heirOf } from './standing.ts';

/**
 * Opens the agency's hook, or gives the one that it has a new secret: for a day the old one counts as well.
 * @param of where another has taken over from it, the hook is that one's
 * @returns null when there is no such agency, or it is not this person's to manage
 */
export async function openHook(store: Store, person: PersonId, of: AgencyId): Promise<Shown | null> {
  return transact(store, async (tx) => {
    if (!(await manages(store, tx, person, of))) return null;
    const agency = await heirOf(tx, of);
    // Two at once meet here: the second rotates what the first has made.
    await tx.$executeRaw`SELECT 1 FROM agency WHERE id = ${agency} FOR UPDATE`;
    const row = await tx.recruitmentHook.findUnique({ where: { agencyId: agency } });
    if (row !== null) {
      const { shown, data } = rotation(store, row);
      await tx.recruitmentHook.update({ where: { id: row.id }, data });
      return { id: row.id, secret: shown };
    }
    const id = `rh-${randomBytes(10).toString('hex')}`;
    const secret = newSigningSecret();
    await tx.recruitmentHook.create({
      data: {
        id,
        agencyId: agency,
        secret: sealSecret(store, id, secret),
        createdBy: person,
        createdMachineAt: new Date(store.machineNow()),
      },
    });
    return { id, secret: shownSecret(secret) };
  });
}

/** The hook that is open, `id` null where none is; null when it is not this person's to see. */
export const hookFor = (store: Store, person: PersonId, of: AgencyId): Promise<{ readonly id: string | null } | null> =>
  transact(store, async (tx) => {
    if (!(await manages(store, tx, person, of))) return null;
    const agencyId = await heirOf(tx, of);
    return { id: (await tx.recruitmentHook.findUnique({ where: { agencyId }, select: { id: true } }))?.id ?? null };
  });

/** @returns false when it is not this person's to close */
export async function closeHook(store: Store, person: PersonId, agency: AgencyId): Promise<boolean> {
  return transact(store, async (tx) => {
    if (!(await manages(store, tx, person, agency))) return false;
    await tx.recruitmentHook.deleteMany({ where: { agencyId: agency } });
    return true;
  });
}

export interface Hook {
  readonly agency: AgencyId;
  /** Another agency has taken over: nothing is taken here any more (R-OPS-4). */
  readonly succeeded: boolean;
  /** Those that count now. */
  readonly secrets: readonly Buffer[];
  /** Bound to the agency: for what is done once the signature has been found good. */
  readonly store: Store;
}

export async function hookOf(store: Store, id: string): Promise<Hook | null> {
  const rows = await store.database.$queryRaw<(SealedSecrets & { agency: AgencyId })[]>`
    SELECT id, agency_id AS agency, secret, previous_secret AS "previousSecret",
      previous_ends_machine_at AS "previousEndsMachineAt" FROM recruitment_hook_of(${id})`;
  const [row] = rows;
  if (row === undefined) return null;
  const { agency } = row;
  const scope = await ask(store, async (tx) =>
    scopeOf(tx, { type: 'system', agency }, dayOf(await caseNow(store, tx))),
  );
  const succeeded = scope.agencies.length === 0;
  return { agency, succeeded, secrets: secretsOf(store, row), store: scoped(store, scope) };
}
