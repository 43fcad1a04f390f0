/** Case time (design: Time): the rehearsal's clock row where there is one, else the machine's. */
import type { Instant } from '../domain/words.ts';
import { type Store, type Transaction } from './store.ts';

/**
 * Read after the case's lock and never before the case's last event. FOR SHARE: a rehearsal's driver cannot move the
 * clock under a transaction that has read it.
 */
export async function caseNow(store: Store, tx: Transaction, notBefore: Instant = 0): Promise<Instant> {
  const rows = await tx.$queryRaw<{ rehearsal_now: Date | null }[]>`
    SELECT rehearsal_now FROM installation WHERE id = 1 FOR SHARE`;
  const rehearsal = rows[0]?.rehearsal_now;
  return Math.max(rehearsal?.getTime() ?? store.machineNow(), notBefore);
}

/** Sets the rehearsal's clock; never back. */
export async function setRehearsalClock(store: Store, to: Instant): Promise<void> {
  await store.database.$executeRaw`
    UPDATE installation SET rehearsal_now = GREATEST(rehearsal_now, ${new Date(to)}) WHERE id = 1`;
}
