/** Sessions of people who are signed in: rows that can be looked up, listed and ended. Times are the machine's. */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type { Instant, PersonId } from '../domain/words.ts';
import { personOf } from './identities.ts';
import { keyFor, looksLikeSecret, newSecret, secretHash } from './secrets.ts';
import { type Store, transact } from './store.ts';

const minuteMs = 60_000;
/** A session ends then, however much it is used; a provider's settings may say sooner. */
const absoluteMs = 8 * 60 * minuteMs;
/** And when it has not been used for so long. */
export const idleMs = 30 * minuteMs;
/** A use is noted no more often than this: reading writes seldom, and the idle time is right to half a minute. */
const notedEveryMs = minuteMs / 2;

/** What the provider has told of a person who has come back from it. */
export interface Recognised {
  /** The provider's id in the settings. */
  readonly provider: string;
  readonly issuer: string;
  /** The provider's own session, where it names one. */
  readonly providerSession: string | null;
  readonly acr: string | null;
  /** When the person proved who they are, as the provider says; absent where it does not. */
  readonly authenticatedAt?: Instant;
  readonly idToken: string;
  /** How long the session lasts however much it is used; 8 hours where it is left out. */
  readonly lastsMs?: number;
}

export interface LiveSession {
  /** Names the session; opens nothing. */
  readonly id: string;
  readonly person: PersonId;
  readonly provider: string;
  readonly acr: string | null;
  readonly authenticatedAt: Instant | null;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly endsAt: Instant;
}

/** When it ends unless it is used. */
export const idleAt = ({ seenAt, endsAt }: LiveSession): Instant => Math.min(seenAt + idleMs, endsAt);

const keyOf = (secret: string): Buffer => keyFor(secret, 'forlop id token');

/** An ID token may hold a national number. Only the browser's cookie opens it, and the cookie is not stored. */
function seal(secret: string, idToken: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const sealed = [cipher.update(idToken, 'utf8'), cipher.final()];
  return new Uint8Array(Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]));
}

function unseal(secret: string, bytes: Uint8Array): string {
  const sealed = Buffer.from(bytes);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
}

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly provider: string;
  readonly acr: string | null;
  readonly authenticatedAt: Date | null;
  readonly createdMachineAt: Date;
  readonly seenMachineAt: Date;
  readonly endsMachineAt: Date;
}

const toLive = (row: Row): LiveSession => ({
  id: row.id,
  person: row.personId,
  provider: row.provider,
  acr: row.acr,
  authenticatedAt: row.authenticatedAt?.getTime() ?? null,
  createdAt: row.createdMachineAt.getTime(),
  seenAt: row.seenMachineAt.getTime(),
  endsAt: row.endsMachineAt.getTime(),
});

const living = (now: Instant) => ({
  endsMachineAt: { gt: new Date(now) },
  seenMachineAt: { gt: new Date(now - idleMs) },
});

/** Opens a session under a new secret, and clears away those whose time is over. */
export async function openSession(store: Store, person: PersonId, by: Recognised): Promise<string> {
  const now = store.machineNow();
  const secret = newSecret();
  await store.database.signInSession.deleteMany({ where: { NOT: living(now) } });
  await store.database.signInSession.create({
    data: {
      id: randomUUID(),
      secretHash: secretHash(secret),
      personId: person,
      provider: by.provider,
      issuer: by.issuer,
      providerSession: by.providerSession,
      acr: by.acr,
      authenticatedAt: by.authenticatedAt === undefined ? null : new Date(by.authenticatedAt),
      sealedIdToken: seal(secret, by.idToken),
      createdMachineAt: new Date(now),
      seenMachineAt: new Date(now),
      endsMachineAt: new Date(now + (by.lastsMs ?? absoluteMs)),
    },
  });
  return secret;
}

/** The living session with this secret; looking is not using. */
export async function findSession(store: Store, secret: string | undefined): Promise<LiveSession | null> {
  if (!looksLikeSecret(secret)) return null;
  const where = { secretHash: secretHash(secret), ...living(store.machineNow()) };
  const row = await store.database.signInSession.findFirst({ where });
  return row === null ? null : toLive(row);
}

/** Finds it and notes that it is used, so that it does not end as idle. */
export async function useSession(store: Store, secret: string | undefined): Promise<LiveSession | null> {
  const found = await findSession(store, secret);
  const now = store.machineNow();
  if (found === null || now - found.seenAt < notedEveryMs) return found;
  // Two requests at once may both note it; one that has been ended meanwhile stays ended.
  const seenMachineAt = new Date(now);
  await store.database.signInSession.updateMany({
    where: { id: found.id, seenMachineAt: { lt: seenMachineAt } },
    data: { seenMachineAt },
  });
  return { ...found, seenAt: now };
}

export interface Closed {
  readonly provider: string;
  /** For signing out at the provider. */
  readonly idToken: string;
}

/** Ends the session with this secret. */
export async function closeSession(store: Store, secret: string | undefined): Promise<Closed | null> {
  if (!looksLikeSecret(secret)) return null;
  const where = { secretHash: secretHash(secret) };
  const row = await store.database.signInSession.findUnique({ where });
  if (row === null) return null;
  await store.database.signInSession.deleteMany({ where });
  return { provider: row.provider, idToken: unseal(secret, row.sealedIdToken) };
}

/** A person's living sessions, the one last used first. */
export async function sessionsOf(store: Store, person: PersonId): Promise<readonly LiveSession[]> {
  const where = { personId: person, ...living(store.machineNow()) };
  const rows = await store.database.signInSession.findMany({ where, orderBy: { seenMachineAt: 'desc' } });
  return rows.map(toLive);
}

/** Ends one of a person's own sessions; false when there is none by that name. */
export async function endSession(store: Store, person: PersonId, id: string): Promise<boolean> {
  const { count } = await store.database.signInSession.deleteMany({ where: { id, personId: person } });
  return count > 0;
}

/** What a provider says of somebody who has signed out there (OpenID Connect Back-Channel Logout 1.0). */
export interface SignedOut {
  readonly issuer: string;
  /** Of whom all sessions end, where no session is named. */
  readonly subject: string | null;
  readonly providerSession: string | null;
  /** Names the message: it counts once. */
  readonly jti: string;
  readonly expiresAt: Instant;
}

/** Ends what a provider says has ended; false when the same message has been taken before. */
export async function signOutBehind(store: Store, said: SignedOut): Promise<boolean> {
  const { issuer, subject, providerSession, jti, expiresAt } = said;
  return transact(store, async (tx) => {
    await tx.logoutToken.deleteMany({ where: { expiresMachineAt: { lte: new Date(store.machineNow()) } } });
    const data = [{ issuer, jti, expiresMachineAt: new Date(expiresAt) }];
    const { count } = await tx.logoutToken.createMany({ data, skipDuplicates: true });
    if (count === 0) return false;
    if (providerSession !== null) await tx.signInSession.deleteMany({ where: { issuer, providerSession } });
    else if (subject !== null) {
      const known = await personOf(store, tx, { issuer, subject });
      if (known !== null) await tx.signInSession.deleteMany({ where: { issuer, personId: known } });
    }
    return true;
  });
}

/** Ends what a provider says has ended there. */
export async function endSessionsAt(store: Store, issuer: string, providerSession: string): Promise<void> {
  await store.database.signInSession.deleteMany({ where: { issuer, providerSession } });
}
