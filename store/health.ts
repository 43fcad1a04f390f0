/** What is wrong right now, for operators: one page, one command, the same answer (R-OPS-10). */
import type { CaseKind, Instant } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { ask, type Store, transact } from './store.ts';

export interface TroubledCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly agency: string | null;
  /** A code: why a person should look. */
  readonly code: string;
}

export interface Health {
  /** Nothing below needs a person. */
  readonly ok: boolean;
  /** Case time. */
  readonly now: Instant;
  /** The clock stands still until a driver moves it. */
  readonly rehearsal: boolean;
  /** Age in ms of the oldest mail that is written and not delivered; null when there is none. */
  readonly oldestMailMs: number | null;
  /** Cases that were woken five times and did not come to rest. */
  readonly attention: readonly TroubledCase[];
  /** Steps of a story that could not be done; `code` is "act: fault". */
  readonly stuck: readonly TroubledCase[];
  /** Messages between cases that have failed five times. */
  readonly failingMessages: readonly { readonly to: string; readonly from: string; readonly key: string }[];
  /** Mailboxes whose mail has failed five times, with the server's code; without the person to those whom a scope binds. */
  readonly failingMailboxes: readonly { readonly person: string; readonly code: string }[];
  /** Endpoints of agencies that were given up: `failed` for three days, or `gone` (410). */
  readonly failingWebhooks: readonly { readonly endpoint: string; readonly agency: string; readonly code: string }[];
  /** Mail whose time has passed by more than the digest's half hour. */
  readonly lateMails: number;
  /** Mail that nobody can be found for: a role is vacant all the way up (R-ROLE-5). */
  readonly mailsForNobody: number;
  /** Age in ms of the last sweep; null when there has been none. */
  readonly sweepAgeMs: number | null;
}

/** A sweep comes every minute; after this many ms without one no worker is at it. */
export const sweepLateMs = 5 * 60_000;
export const mailLateMs = 35 * 60_000;
const most = 100;

/** One question to the database's own function (migration `oversight`), which answers the coordinator too (R-OPS-10). */
async function found(store: Store, now: Instant): Promise<Omit<Health, 'ok' | 'now' | 'rehearsal' | 'sweepAgeMs'>> {
  const [late, machine] = [new Date(now - mailLateMs), new Date(store.machineNow())];
  const rows = await ask(
    store,
    (tx) => tx.$queryRaw<{ found: Awaited<ReturnType<typeof found>> | null }[]>`
      SELECT service_health(${late}::timestamptz, ${machine}::timestamptz, ${most}::int) AS found`,
  );
  const all = rows[0]?.found ?? null;
  if (all === null) throw new Error('the state of the whole service is not for this caller');
  return all;
}

const isWell = (health: Omit<Health, 'ok'>): boolean =>
  health.attention.length === 0 &&
  health.stuck.length === 0 &&
  health.failingMessages.length === 0 &&
  health.failingMailboxes.length === 0 &&
  health.failingWebhooks.length === 0 &&
  health.lateMails === 0 &&
  health.mailsForNobody === 0 &&
  (health.oldestMailMs === null || health.oldestMailMs < mailLateMs) &&
  health.sweepAgeMs !== null &&
  health.sweepAgeMs < sweepLateMs;

export async function health(store: Store): Promise<Health> {
  const now = await transact(store, (tx) => caseNow(store, tx));
  const installation = await store.database.installation.findUnique({ where: { id: 1 } });
  const swept = installation?.sweptMachineAt ?? null;
  const all = {
    now,
    rehearsal: installation?.rehearsalNow != null,
    ...(await found(store, now)),
    sweepAgeMs: swept === null ? null : store.machineNow() - swept.getTime(),
  };
  return { ok: isWell(all), ...all };
}
