/** Sign-ins on their way over the provider. Each comes back once, to the browser that began it, or not at all. */
import { looksLikeSecret, secretHash } from './secrets.ts';
import type { Store } from './store.ts';

/** Long enough to find one's phone and code; a page that was left open asks again. */
export const attemptMs = 15 * 60_000;

export interface Attempt {
  readonly state: string;
  readonly provider: string;
  readonly nonce: string;
  /** Of PKCE: shows the provider that whoever asks for the token is whoever began. */
  readonly verifier: string;
  /** A path of ours. */
  readonly next: string;
  readonly invitationId: string | null;
  /** The person is to prove anew who they are. */
  readonly fresh: boolean;
}

/** Keeps an attempt, and clears away those that never came back. */
export async function keepAttempt(store: Store, browser: string, attempt: Attempt): Promise<void> {
  const now = store.machineNow();
  await store.database.signInAttempt.deleteMany({ where: { expiresMachineAt: { lte: new Date(now) } } });
  const expiresMachineAt = new Date(now + attemptMs);
  await store.database.signInAttempt.create({
    data: { ...attempt, browserHash: secretHash(browser), expiresMachineAt },
  });
}

/** Takes an attempt out; null when it has come back already, is over, or began in another browser. */
export async function takeAttempt(store: Store, browser: string, state: string): Promise<Attempt | null> {
  if (!looksLikeSecret(browser) || !looksLikeSecret(state)) return null;
  const rows = await store.database.$queryRaw<Attempt[]>`
    DELETE FROM sign_in_attempt
    WHERE state = ${state} AND browser_hash = ${secretHash(browser)} AND expires_machine_at > ${new Date(store.machineNow())}
    RETURNING state, provider, nonce, verifier, next, invitation_id AS "invitationId", fresh`;
  return rows[0] ?? null;
}
