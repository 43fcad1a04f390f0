/** Does everything that should be moving move? Nothing owed or due is older than five minutes (design: Verify). */
import type { CaseKind, CaseRef, Instant } from '../../domain/words.ts';
import { caseNow } from '../clock.ts';
import { type Store, transact } from '../store.ts';
import { waitingEndpoints } from '../webhooks/outgoing.ts';
import { type Finding, finding } from './finding.ts';

const patienceMs = 5 * 60_000;
/** Reminders of one morning wait this long for each other (R-DUT-5), and then the five minutes. */
const digestMs = 35 * 60_000;

interface Subject {
  readonly id: string;
}

const cases = async (store: Store, due: Date, machine: Date): Promise<readonly Finding[]> => {
  const [unsettled, overdue] = await Promise.all([
    store.database.$queryRaw<Subject[]>`
      SELECT id FROM case_file WHERE NOT erased AND seq > settled_seq AND changed_machine_at < ${machine} ORDER BY id`,
    store.database.$queryRaw<Subject[]>`
      SELECT id FROM case_file WHERE NOT erased AND next_moment < ${due} ORDER BY id`,
  ]);
  return [
    ...unsettled.map(({ id }) => finding('caseNotSettled', id)),
    ...overdue.map(({ id }) => finding('caseOverdue', id)),
  ];
};

const messages = async (store: Store, machine: Date): Promise<readonly Finding[]> => {
  const owed = await store.database.$queryRaw<{ to_case: string; from_case: string; key: string }[]>`
    SELECT to_case, from_case, key FROM case_message WHERE answer IS NULL AND machine_at < ${machine} ORDER BY to_case`;
  return owed.map(({ to_case, from_case, key }) => finding('messageOwed', to_case, { from: from_case, key }));
};

const mailboxes = async (store: Store, due: Date, machine: Date): Promise<readonly Finding[]> => {
  const [unsettled, overdue, unsent] = await Promise.all([
    store.database.$queryRaw<Subject[]>`
      SELECT person_id AS id FROM mailbox WHERE seq > settled_seq AND changed_machine_at < ${machine} ORDER BY 1`,
    store.database.$queryRaw<Subject[]>`SELECT person_id AS id FROM mailbox WHERE next_moment < ${due} ORDER BY 1`,
    store.database.$queryRaw<Subject[]>`
      SELECT id FROM mail_message WHERE status IN ('frozen', 'attempted') AND machine_at < ${machine} ORDER BY id`,
  ]);
  return [
    ...unsettled.map(({ id }) => finding('mailboxNotSettled', id)),
    ...overdue.map(({ id }) => finding('mailboxOverdue', id)),
    ...unsent.map(({ id }) => finding('mailNotSent', id)),
  ];
};

/** Its mailbox is at rest and will not look again before the mail is late. */
const forgotten = async (store: Store, now: Instant): Promise<readonly Finding[]> => {
  const items = await store.database.$queryRaw<{ case_id: string; key: string }[]>`
    SELECT i.case_id, i.key FROM mail_item i LEFT JOIN mailbox b ON b.person_id = i.person_id
    WHERE i.status = 'waiting' AND i.person_id IS NOT NULL AND (b.person_id IS NULL OR b.seq = b.settled_seq)
      AND ((b.next_moment IS NULL) OR (i.not_before < ${new Date(now - digestMs)}))
    ORDER BY i.case_id, i.key`;
  return items.map(({ case_id, key }) => finding('itemForgotten', case_id, { key }));
};

/** One whose next try is not due yet is waited for, and is no finding. */
const webhooks = async (store: Store, machine: Date): Promise<readonly Finding[]> =>
  (await waitingEndpoints(store, machine)).map((id) => finding('webhookNotDelivered', id));

export async function verifyMotion(store: Store): Promise<readonly Finding[]> {
  const now = await transact(store, (tx) => caseNow(store, tx));
  const due = new Date(now - patienceMs);
  const machine = new Date(store.machineNow() - patienceMs);
  const found = await Promise.all([
    cases(store, due, machine),
    messages(store, machine),
    mailboxes(store, due, machine),
    forgotten(store, now),
    webhooks(store, machine),
  ]);
  return found.flat();
}

const batch = 500;

/** Cases that something lies ahead of and that do not rest, a batch at a time. */
const ahead = (store: Store, after: string): Promise<readonly { id: string; kind: CaseKind }[]> =>
  store.database.$queryRaw<{ id: string; kind: CaseKind }[]>`
    SELECT id, kind FROM case_file
    WHERE NOT erased AND NOT rested AND seq > 0 AND (next_moment IS NOT NULL OR seq > settled_seq) AND id > ${after}
    ORDER BY id LIMIT ${batch}`;

/** @param running which of these cases have a workflow that runs, by id */
export async function verifyWorkflows(
  store: Store,
  running: (cases: readonly CaseRef[]) => Promise<ReadonlySet<string>>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let after = ''; ; ) {
    const found = await ahead(store, after);
    const kept = found.length === 0 ? new Set<string>() : await running(found);
    findings.push(
      ...found.filter(({ id }) => !kept.has(id)).map(({ id, kind }) => finding('caseWithoutWorkflow', id, { kind })),
    );
    const last = found.at(-1);
    if (last === undefined || found.length < batch) return findings;
    after = last.id;
  }
}
