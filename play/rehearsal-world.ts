/** The real service as a play's world: its door, its worker, its mail, and the rehearsal's clock. */
import { dayOf } from '../domain/calendar.ts';
import type { State } from '../domain/case/engine.ts';
import type { Actor, CaseKind, Instant, Json } from '../domain/words.ts';
import type { CaughtMail, FaultKind } from '../embedded/catcher.ts';
import { messageIdOf } from '../mail/headers.ts';
import { setRehearsalClock } from '../store/clock.ts';
import { give } from '../store/give.ts';
import { latestVersion } from '../store/people.ts';
import { unsealLog } from '../store/seal.ts';
import { transact } from '../store/store.ts';
import { earliestMoment } from '../store/sweep.ts';
import { caseWorkflowId } from '../workflows/messages.ts';
import { liveUntil, settle } from './rehearsal.ts';
import type { Stack } from './stack.ts';
import type { Faults, LoggedEvent, SentMail, World } from './world.ts';

/** Starts at `start`: the case clock stands there, and a worker runs. */
export async function openRehearsal(stack: Stack, start: Instant): Promise<World & Faults> {
  const { store, catcher } = stack;
  const { database } = store;
  let now = start;
  let works = true;
  await database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(start) } });
  await stack.startWorker();
  const live = async (to: Instant): Promise<void> => {
    now = to;
    if (works) await liveUntil(store, to);
    else await setRehearsalClock(store, to);
  };
  return {
    until: live,
    next: () => earliestMoment(store),
    give: async ({ actor, ref, command, key }) => {
      const answer = await give(store, { actor, ref, command, key });
      if (works && answer.ok) await settle(store, now);
      return answer;
    },
    cases: async (kind) => {
      const rows = await database.caseFile.findMany({ where: { kind }, orderBy: [{ lastAt: 'asc' }, { id: 'asc' }] });
      return rows.map(({ id, facts, ledger }) => ({
        ref: { kind, id },
        state: { facts, ledger } as unknown as State,
      }));
    },
    peopleAt: async (email, name) => {
      const where = email === undefined ? { name } : { email };
      const rows = await database.personVersion.findMany({ where, orderBy: [{ at: 'asc' }, { personId: 'asc' }] });
      return [...new Set(rows.map(({ personId }) => personId))];
    },
    nameOf: async (person) => (await latestVersion(database, person))?.name ?? '(slettet)',
    log: () => logOf(stack),
    mails: () => mailsOf(stack, catcher.messages()),
    smtp: (kind, recipient, times) =>
      catcher.setFault(
        kind === 'none'
          ? null
          : {
              kind: kind as FaultKind,
              ...(recipient === undefined ? {} : { recipient }),
              ...(times === undefined ? {} : { times }),
            },
      ),
    stopWorker: async () => {
      works = false;
      await stack.stopWorker();
    },
    startWorker: async () => {
      works = true;
      await stack.startWorker();
      await liveUntil(store, now);
    },
    terminate: (ref) => stack.terminate(caseWorkflowId(ref)),
  };
}

async function logOf({ store }: Stack): Promise<readonly LoggedEvent[]> {
  const rows = await store.database.caseEvent.findMany({
    include: { caseFile: { select: { kind: true } } },
    orderBy: [{ at: 'asc' }, { machineAt: 'asc' }, { caseId: 'asc' }, { seq: 'asc' }],
  });
  return (await transact(store, (tx) => unsealLog(tx, rows))).map((row) => ({
    ref: { kind: row.caseFile.kind as CaseKind, id: row.caseId },
    seq: row.seq,
    at: row.at.getTime(),
    actor: row.actorType as Actor['type'],
    person: row.actorType === 'person' ? row.actorId : null,
    event: row.event as { readonly type: string } & Readonly<Record<string, Json>>,
  }));
}

/** Each mail that the catcher holds, with what the service says it was about. */
async function mailsOf({ store }: Stack, caught: readonly CaughtMail[]): Promise<readonly SentMail[]> {
  const rows = await store.database.mailMessage.findMany({
    where: { status: 'sent' },
    include: { items: { orderBy: [{ at: 'asc' }, { caseId: 'asc' }, { key: 'asc' }] } },
  });
  // By the part before the sender's domain: what a mail said may have been erased since, its id never.
  const local = (messageId: string): string => messageId.replace(/@.*$/, '');
  const byId = new Map(rows.map((row) => [local(messageIdOf(`mail:${row.rfcId}`, 'any')), row]));
  const mails = caught.flatMap((mail): readonly SentMail[] => {
    const row = byId.get(local(mail.messageId));
    if (row === undefined) return [];
    return [
      {
        at: row.at.getTime(),
        person: row.personId,
        to: mail.to[0] ?? '',
        subject: mail.subject,
        text: mail.text,
        raw: mail.raw,
        matters: row.items.map((item) => ({ mail: item.mail, caseId: item.caseId, key: item.key })),
      },
    ];
  });
  return inOrder(mails);
}

const sortKey = (mail: SentMail): string =>
  `${dayOf(mail.at)} ${String(mail.at).padStart(15, '0')} ${mail.to} ${mail.matters.map(({ key }) => key).join(' ')}`;

/** By time; mails of one moment by recipient and key, since the worker sends them side by side. */
export const inOrder = (mails: readonly SentMail[]): readonly SentMail[] =>
  mails.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
