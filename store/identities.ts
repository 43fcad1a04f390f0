/** Who somebody at a provider of sign-in is here. Only an invitation ever says so; addresses and names never do. */
import type { PersonId } from '../domain/words.ts';
import { keyedId } from './ids.ts';
import { type InvitationOver, overNow } from './invitations.ts';
import { scoped, scopeOfOneself } from './scope.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export type NotKnown =
  /** Nobody here is bound to the identity, and no invitation was opened. */
  | 'unknown'
  /** The identity is somebody else's than the invitation is for; it stays whose it is, and the invitation stays unused. */
  | 'otherPerson'
  /** The person has no role and no part in any case any more. */
  | 'left'
  | InvitationOver;

export type Known = { readonly ok: true; readonly person: PersonId } | { readonly ok: false; readonly why: NotKnown };

const rowKey = (store: Store, { issuer, subject }: ProviderIdentity) => ({
  issuer,
  subjectHash: keyedId('subject', store.hashKey, issuer, subject),
});

const no = (why: NotKnown): Known => ({ ok: false, why });

/** Whether the person still has something to do or see here. */
async function hasPlace(store: Store, person: PersonId): Promise<boolean> {
  const rows = await transact(
    scoped(store, scopeOfOneself(person)),
    (tx) => tx.$queryRaw<{ place: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM role_holder WHERE person_id = ${person})
      OR EXISTS (SELECT 1 FROM deputy WHERE deputy_id = ${person})
      OR EXISTS (SELECT 1 FROM case_person WHERE person_id = ${person}) AS place`,
  );
  return rows[0]?.place === true;
}

async function bindBy(store: Store, tx: Transaction, identity: ProviderIdentity, invitationId: string): Promise<Known> {
  // Locked: of two browsers with the same link one comes first, and the other finds it used.
  await tx.$queryRaw`SELECT 1 FROM invitation WHERE id = ${invitationId} FOR UPDATE`;
  const invitation = await tx.invitation.findUnique({ where: { id: invitationId } });
  if (invitation === null) return no('takenBack');
  const key = rowKey(store, identity);
  const bound = await tx.identity.findUnique({ where: { issuer_subjectHash: key } });
  if (bound !== null && bound.personId !== invitation.personId) return no('otherPerson');
  const now = store.machineNow();
  const over = overNow(invitation, now);
  if (over === null) {
    await tx.invitation.update({ where: { id: invitationId }, data: { usedMachineAt: new Date(now) } });
    if (bound === null) {
      const personId = invitation.personId;
      await tx.identity.create({ data: { ...key, personId, invitationId, boundMachineAt: new Date(now) } });
    }
  } else if (bound === null) return no(over);
  return { ok: true, person: invitation.personId };
}

/** Whose identity it is; null: nobody's here. */
export async function personOf(store: Store, tx: Transaction, identity: ProviderIdentity): Promise<PersonId | null> {
  const row = await tx.identity.findUnique({ where: { issuer_subjectHash: rowKey(store, identity) } });
  return row?.personId ?? null;
}

async function personBound(store: Store, identity: ProviderIdentity): Promise<Known> {
  const person = await transact(store, (tx) => personOf(store, tx, identity));
  return person === null ? no('unknown') : { ok: true, person };
}

/** Who has come back from the provider. An identity that is new here is bound by the invitation, once. */
export async function personBehind(
  store: Store,
  identity: ProviderIdentity,
  invitationId: string | null,
): Promise<Known> {
  const known =
    invitationId === null
      ? await personBound(store, identity)
      : await transact(store, (tx) => bindBy(store, tx, identity, invitationId));
  return known.ok && !(await hasPlace(store, known.person)) ? no('left') : known;
}

/** For test persons alone, whom no invitation binds: refused unless the provider runs on this very machine. */
export async function bindTestPerson(store: Store, identity: ProviderIdentity, person: PersonId): Promise<void> {
  const { protocol, hostname } = new URL(identity.issuer);
  if (protocol !== 'http:' || hostname !== '127.0.0.1') throw new Error('only a provider on this machine may do that');
  const key = rowKey(store, identity);
  const create = { ...key, personId: person, boundMachineAt: new Date(store.machineNow()) };
  await store.database.identity.upsert({ where: { issuer_subjectHash: key }, create, update: {} });
}

/** Shuts a person out: ends their sessions and their calendar's address, takes back invitations, and forgets who they are at every provider. */
export async function shutOut(store: Store, person: PersonId): Promise<{ identities: number; sessions: number }> {
  return transact(store, async (tx) => {
    await tx.invitation.updateMany({
      where: { personId: person, usedMachineAt: null, revokedMachineAt: null },
      data: { revokedMachineAt: new Date(store.machineNow()) },
    });
    await tx.calendarFeed.deleteMany({ where: { personId: person } });
    const identities = await tx.identity.deleteMany({ where: { personId: person } });
    const sessions = await tx.signInSession.deleteMany({ where: { personId: person } });
    return { identities: identities.count, sessions: sessions.count };
  });
}
