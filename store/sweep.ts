/**
 * Finds whatever should be moving and is not (design: sweep), by indexed questions only, oldest first. It only wakes:
 * what happens then is decided by tend and the mailbox. A lost signal, a terminated run, a database put back: the same.
 */
import { rulesVersion } from '../domain/case/engine.ts';
import type { CaseKind, CaseRef, Instant } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { caseNow } from './clock.ts';
import { type Store, transact, type Wake } from './store.ts';
import { restlessEndpoints, restlessSql } from './webhooks/outgoing.ts';

export const sweepBatch = 500;
/** Somebody is probably on it already. */
export const graceMs = 30_000;
/** Woken this often without settling: a person should look (R-OPS-10). */
const patience = 5;

interface CaseRowId {
  readonly id: string;
  readonly kind: CaseKind;
}

const backOff = Prisma.sql`interval '30 seconds' * power(2, least(attempts, 7))`;

/** Its story goes on: it waits at a step or has a moment ahead. One that is over meets no new rules (design: upgrade). */
const isTold = Prisma.sql`settled_seq > 0 AND (step IS NOT NULL OR next_moment IS NOT NULL)`;

/** Marks and returns the cases to wake: unsettled, past their moment, owed a message, or planned under older rules. */
async function cases(store: Store, now: Date, machine: Date): Promise<readonly CaseRowId[]> {
  const before = new Date(machine.getTime() - graceMs);
  return store.database.$queryRaw<CaseRowId[]>`
    WITH found AS (
      SELECT id FROM case_file
      WHERE (retry_machine_at IS NULL OR retry_machine_at <= ${machine})
        AND ((NOT erased AND seq > settled_seq AND changed_machine_at < ${before})
          OR (NOT erased AND next_moment <= ${now})
          -- An erased case answers as well, and says so.
          OR id IN (SELECT to_case FROM case_message WHERE answer IS NULL AND machine_at < ${before}
                      AND (retry_machine_at IS NULL OR retry_machine_at <= ${machine}))
          OR (${isTold} AND rules_version < ${rulesVersion})
          OR (${isTold} AND settings_version < COALESCE(
                (SELECT settings_version FROM agency WHERE agency.id = case_file.agency_id), 0)))
      ORDER BY COALESCE(next_moment, changed_machine_at) LIMIT ${sweepBatch})
    UPDATE case_file SET attempts = attempts + 1, retry_machine_at = ${machine}::timestamptz + ${backOff},
      needs_attention = CASE WHEN attempts + 1 >= ${patience} THEN COALESCE(needs_attention, 'notSettling') END
    FROM found WHERE case_file.id = found.id RETURNING case_file.id, kind`;
}

/** Receivers of a first message have no row yet. */
const unopened = (store: Store, machine: Date): Promise<readonly CaseRowId[]> =>
  store.database.$queryRaw<CaseRowId[]>`
    SELECT DISTINCT to_case AS id, to_kind AS kind FROM case_message
    WHERE answer IS NULL AND machine_at < ${new Date(machine.getTime() - graceMs)}
      AND (retry_machine_at IS NULL OR retry_machine_at <= ${machine})
      AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.id = to_case)
    LIMIT ${sweepBatch}`;

async function mailboxes(store: Store, now: Date, machine: Date): Promise<readonly { person_id: string }[]> {
  const before = new Date(machine.getTime() - graceMs);
  return store.database.$queryRaw<{ person_id: string }[]>`
    WITH found AS (
      SELECT person_id FROM mailbox
      WHERE (retry_machine_at IS NULL OR retry_machine_at <= ${machine})
        AND ((seq > settled_seq AND changed_machine_at < ${before}) OR next_moment <= ${now}
          OR person_id IN (SELECT person_id FROM mail_message
                           WHERE status IN ('frozen', 'attempted') AND machine_at < ${before}))
      ORDER BY changed_machine_at LIMIT ${sweepBatch})
    UPDATE mailbox SET attempts = attempts + 1, retry_machine_at = ${machine}::timestamptz + ${backOff},
      needs_attention = CASE WHEN attempts + 1 >= ${patience} THEN COALESCE(needs_attention, 'notSettling') END
    FROM found WHERE mailbox.person_id = found.person_id RETURNING mailbox.person_id`;
}

const webhookWake = (endpoint: string): Wake => ({ type: 'webhook', endpoint });
const caseWake = ({ kind, id }: CaseRowId): Wake => ({ type: 'case', ref: { kind, id }, why: ['sweep'] });

/** One round of the sweep. @returns how much was woken */
export async function sweep(store: Store): Promise<number> {
  const machine = new Date(store.machineNow());
  const now = new Date(await transact(store, (tx) => caseNow(store, tx)));
  const [found, first, boxes, hooks] = [
    await cases(store, now, machine),
    await unopened(store, machine),
    await mailboxes(store, now, machine),
    await restlessEndpoints(store, new Date(machine.getTime() - graceMs)),
  ];
  const wakes: Wake[] = [
    ...[...found, ...first].map(caseWake),
    ...boxes.map((box): Wake => ({ type: 'mailbox', person: box.person_id })),
    ...hooks.map(webhookWake),
  ];
  await store.wake(wakes);
  await store.database.installation.update({ where: { id: 1 }, data: { sweptMachineAt: machine } });
  return wakes.length;
}

/** Cases that something lies ahead of and that do not rest: each should have a workflow. */
const shouldRun = (store: Store, after: string): Promise<readonly CaseRowId[]> =>
  store.database.$queryRaw<CaseRowId[]>`
    SELECT id, kind FROM case_file
    WHERE NOT erased AND NOT rested AND seq > 0 AND (next_moment IS NOT NULL OR seq > settled_seq) AND id > ${after}
    ORDER BY id LIMIT ${sweepBatch}`;

/** Which of these cases have a running workflow, by id. */
export type Running = (cases: readonly CaseRef[]) => Promise<ReadonlySet<string>>;

/** Starts the workflows that Temporal has lost (R-LOG-2), long before something is due. @returns how many */
export async function restore(store: Store, running: Running): Promise<number> {
  let lost = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const found: readonly CaseRowId[] = await shouldRun(store, after);
    const there = found.length === 0 ? new Set<string>() : await running(found);
    const missing = found.filter(({ id }) => !there.has(id));
    await store.wake(missing.map(caseWake));
    lost += missing.length;
    after = found.length < sweepBatch ? undefined : found.at(-1)?.id;
  }
  return lost;
}

export interface Unrest {
  readonly cases: readonly string[];
  /** Sender and key. */
  readonly messages: readonly string[];
  readonly mailboxes: readonly string[];
  /** Endpoints with something that may be sent now, or whose standing their agency has not been told. */
  readonly webhooks: readonly string[];
}

/**
 * What is not quiet at case time `now`: a rehearsal waits until there is none of it. One statement, so one snapshot:
 * between two a message could become a case that neither has seen.
 */
export async function unrest(store: Store, now: Instant): Promise<Unrest> {
  const at = new Date(now);
  const machine = new Date(store.machineNow());
  const found = await store.database.$queryRaw<{ what: keyof Unrest; id: string }[]>`
    (SELECT 'cases' AS what, id FROM case_file WHERE NOT erased AND (seq > settled_seq OR next_moment <= ${at}) LIMIT 20)
    UNION ALL
    (SELECT 'messages', from_case || ' ' || key FROM case_message WHERE answer IS NULL LIMIT 20)
    UNION ALL
    (SELECT 'mailboxes', person_id FROM mailbox WHERE seq > settled_seq OR next_moment <= ${at} LIMIT 20)
    UNION ALL
    (SELECT 'mailboxes', person_id FROM mail_message WHERE status IN ('frozen', 'attempted') LIMIT 20)
    UNION ALL
    (SELECT 'webhooks', id FROM (${restlessSql(machine, machine)}) waiting LIMIT 20)`;
  const of = (what: keyof Unrest): readonly string[] => found.filter((one) => one.what === what).map(({ id }) => id);
  return { cases: of('cases'), messages: of('messages'), mailboxes: of('mailboxes'), webhooks: of('webhooks') };
}

/** The earliest moment ahead of all cases and mailboxes; null when nothing lies ahead. */
export async function earliestMoment(store: Store): Promise<Instant | null> {
  const rows = await store.database.$queryRaw<{ at: Date | null }[]>`
    SELECT LEAST((SELECT min(next_moment) FROM case_file WHERE NOT erased),
                 (SELECT min(next_moment) FROM mailbox)) AS at`;
  return rows[0]?.at?.getTime() ?? null;
}

/** Everything whose moment has come, or that has changed and is not settled: to be woken now, without back-off. */
export async function dueWakes(store: Store, now: Instant): Promise<readonly Wake[]> {
  const at = new Date(now);
  const due = await store.database.$queryRaw<CaseRowId[]>`
    SELECT id, kind FROM case_file WHERE NOT erased AND (next_moment <= ${at} OR seq > settled_seq)
    UNION SELECT to_case, to_kind FROM case_message WHERE answer IS NULL`;
  const boxes = await store.database.$queryRaw<{ person_id: string }[]>`
    SELECT person_id FROM mailbox WHERE next_moment <= ${at} OR seq > settled_seq
    UNION SELECT person_id FROM mail_message WHERE status IN ('frozen', 'attempted')`;
  const hooks = await restlessEndpoints(store, new Date(store.machineNow()));
  const mailed = boxes.map((box): Wake => ({ type: 'mailbox', person: box.person_id }));
  return [...due.map(caseWake), ...mailed, ...hooks.map(webhookWake)];
}
