/** Invitations: links that let a person's first sign-in be known as theirs. */
import { randomUUID } from 'node:crypto';
import type { Instant, Language, PersonId } from '../domain/words.ts';
import { latestVersion } from './people.ts';
import { scoped, scopeOfOneself } from './scope.ts';
import { looksLikeSecret, newSecret, secretHash } from './secrets.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** Time enough for a holiday, short enough for a link that lies in a mailbox. */
export const invitationMs = 14 * 24 * 60 * 60_000;

export interface Invitation {
  /** The secret of the link; it is not stored. */
  readonly token: string;
  readonly expiresAt: Instant;
}

interface New {
  readonly id: string;
  readonly token: string;
  /** The mail that carries it: without that mail there is no invitation. */
  readonly messageId?: string;
}

/** Takes back what the person was invited by before. @returns when the new one is over */
export async function keepInvitation(
  store: Store,
  tx: Transaction,
  person: PersonId,
  { id, token, messageId }: New,
): Promise<Instant> {
  const now = store.machineNow();
  const expiresAt = now + invitationMs;
  await tx.invitation.updateMany({
    where: { personId: person, usedMachineAt: null, revokedMachineAt: null },
    data: { revokedMachineAt: new Date(now) },
  });
  await tx.invitation.create({
    data: {
      id,
      tokenHash: secretHash(token),
      personId: person,
      createdMachineAt: new Date(now),
      expiresMachineAt: new Date(expiresAt),
      messageId: messageId ?? null,
    },
  });
  return expiresAt;
}

/** Invites a person by a link that somebody hands over; null when nobody has this id. */
export async function createInvitation(store: Store, person: PersonId): Promise<Invitation | null> {
  const token = newSecret();
  return transact(store, async (tx) => {
    if ((await latestVersion(tx, person)) === null) return null;
    return { token, expiresAt: await keepInvitation(store, tx, person, { id: randomUUID(), token }) };
  });
}

/** Why an invitation cannot be used any more. */
export type InvitationOver = 'used' | 'over' | 'takenBack';

interface InvitationRow {
  readonly usedMachineAt: Date | null;
  readonly revokedMachineAt: Date | null;
  readonly expiresMachineAt: Date;
}

export function overNow(row: InvitationRow, now: Instant): InvitationOver | null {
  if (row.usedMachineAt !== null) return 'used';
  if (row.revokedMachineAt !== null) return 'takenBack';
  return row.expiresMachineAt.getTime() <= now ? 'over' : null;
}

export type OpenedInvitation =
  | { readonly state: 'open'; readonly id: string; readonly name: string; readonly language: Language }
  | { readonly state: InvitationOver | 'unknown' };

/** What the link leads to. Reading changes nothing: mail scanners open links. */
export async function openInvitation(store: Store, token: string): Promise<OpenedInvitation> {
  if (!looksLikeSecret(token)) return { state: 'unknown' };
  const row = await store.database.invitation.findUnique({ where: { tokenHash: secretHash(token) } });
  if (row === null) return { state: 'unknown' };
  const over = overNow(row, store.machineNow());
  if (over !== null) return { state: over };
  const own = scoped(store, scopeOfOneself(row.personId));
  const person = await transact(own, (tx) => latestVersion(tx, row.personId));
  return person === null
    ? { state: 'unknown' }
    : { state: 'open', id: row.id, name: person.name, language: person.language };
}
