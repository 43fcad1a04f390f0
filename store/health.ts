/** What is wrong right now, for operators: one page, one command, the same answer (R-OPS-10). */
import type { CaseKind, Instant } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { type Store, transact } from './store.ts';

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
  /** Mailboxes whose mail has failed five times, with the server's code. */
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

const attention = (store: Store): Promise<TroubledCase[]> =>
  store.database.$queryRaw<TroubledCase[]>`
    SELECT id, kind, agency_id AS agency, needs_attention AS code FROM case_file
    WHERE needs_attention IS NOT NULL ORDER BY changed_machine_at LIMIT ${most}`;

const stuck = (store: Store): Promise<TroubledCase[]> =>
  store.database.$queryRaw<TroubledCase[]>`
    SELECT f.id, f.kind, f.agency_id AS agency, s.key || ': ' || (s.value->>'code') AS code
    FROM case_file f, jsonb_each(f.ledger->'stuck') s WHERE NOT f.erased ORDER BY f.changed_machine_at LIMIT ${most}`;

async function mails(
  store: Store,
  now: Instant,
): Promise<Pick<Health, 'oldestMailMs' | 'lateMails' | 'mailsForNobody'>> {
  const late = new Date(now - mailLateMs);
  const machine = new Date(store.machineNow());
  const rows = await store.database.$queryRaw<{ oldest: Date | null; late: number; nobody: number }[]>`
    SELECT (SELECT min(machine_at) FROM mail_message WHERE status IN ('frozen', 'attempted') AND machine_at <= ${machine})
             AS oldest,
           (SELECT count(*)::int FROM mail_item WHERE status = 'waiting' AND person_id IS NOT NULL AND not_before < ${late}) AS late,
           (SELECT count(*)::int FROM mail_item WHERE status = 'waiting' AND person_id IS NULL) AS nobody`;
  const row = rows[0];
  return {
    oldestMailMs: row?.oldest == null ? null : machine.getTime() - row.oldest.getTime(),
    lateMails: row?.late ?? 0,
    mailsForNobody: row?.nobody ?? 0,
  };
}

const failingMessages = async (store: Store): Promise<Health['failingMessages']> => {
  const rows = await store.database.caseMessage.findMany({
    where: { needsAttention: { not: null } },
    orderBy: { machineAt: 'asc' },
    take: most,
    select: { toCase: true, fromCase: true, key: true },
  });
  return rows.map(({ toCase, fromCase, key }) => ({ to: toCase, from: fromCase, key }));
};

const failingMailboxes = async (store: Store): Promise<Health['failingMailboxes']> => {
  const rows = await store.database.mailbox.findMany({
    where: { needsAttention: { not: null } },
    orderBy: { changedMachineAt: 'asc' },
    take: most,
    select: { personId: true, needsAttention: true },
  });
  return rows.map(({ personId, needsAttention }) => ({ person: personId, code: needsAttention ?? '' }));
};

const failingWebhooks = (store: Store): Promise<Health['failingWebhooks']> =>
  store.database.$queryRaw<{ endpoint: string; agency: string; code: string }[]>`
    SELECT id AS endpoint, agency_id AS agency, status AS code FROM webhook_endpoint
    WHERE status IN ('failed', 'gone') ORDER BY id LIMIT ${most}`;

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
  const found = {
    now,
    rehearsal: installation?.rehearsalNow != null,
    ...(await mails(store, now)),
    attention: await attention(store),
    stuck: await stuck(store),
    failingMessages: await failingMessages(store),
    failingMailboxes: await failingMailboxes(store),
    failingWebhooks: await failingWebhooks(store),
    sweepAgeMs: swept === null ? null : store.machineNow() - swept.getTime(),
  };
  return { ok: isWell(found), ...found };
}
