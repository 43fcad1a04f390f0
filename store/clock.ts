/** Case time (design: Time): the rehearsal's clock row where there is one, else the machine's. */
import type { Instant } from '../domain/words.ts';
import type { Store, Transaction } from './store.ts';

/**
 * Read after the case's lock and never before the case's last event. A rehearsal's clock is read FOR SHARE: its driver
 * cannot move it under a transaction that has read it. In real life there is no such clock, and nothing to lock.
 */
export async function caseNow(store: Store, tx: Transaction, notBefore: Instant = 0): Promise<Instant> {
  const rows = await tx.$queryRaw<{ rehearsal_now: Date }[]>`
    SELECT rehearsal_now FROM installation WHERE rehearsal_now IS NOT NULL FOR SHARE`;
  return Math.max(rows[0]?.rehearsal_now.getTime() ?? store.machineNow(), notBefore);
}

/** Sets the rehearsal's clock; never back, and never where there is none: real life has no such clock. */
export async function setRehearsalClock(store: Store, to: Instant): Promise<void> {
  await store.database.$executeRaw`
    UPDATE installation SET rehearsal_now = GREATEST(rehearsal_now, ${new Date(to)}) WHERE rehearsal_now IS NOT NULL`;
}

/** The rehearsal's time; null in real life. */
export async function rehearsalNow({ database }: Pick<Store, 'database'>): Promise<Instant | null> {
  const row = await database.installation.findUnique({ where: { id: 1 }, select: { rehearsalNow: true } });
  return row?.rehearsalNow?.getTime() ?? null;
}
