/** What other cases have sent to one case, given there in the order of sending (design: Between cases). */
import type { AnyCommand } from '../domain/case/engine.ts';
import type { CaseKind, CaseRef, Instant } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type GiveAnswer, type Given, giveInside } from './door.ts';
import { ask, inPart, type Store, type Transaction, transact, type Wake } from './store.ts';

const batch = 200;
/** A message that has failed this often needs a person's attention; `health` lists it. */
const patience = 5;

interface Owed {
  readonly fromCase: string;
  readonly fromKind: string;
  readonly fromSeq: number;
  readonly key: string;
  readonly command: unknown;
  readonly attempts: number;
}

/**
 * What one sender has sent comes in the order of sending, whatever the clocks of its machines said: a date that was
 * moved twice must end at the second. So a message that waits for its next try holds up its own sender's later ones.
 */
const owedTo = (ref: CaseRef, machine: Instant) => Prisma.sql`
    FROM case_message owed
    WHERE to_case = ${ref.id} AND answer IS NULL AND NOT EXISTS (
      SELECT 1 FROM case_message earlier
      WHERE earlier.to_case = owed.to_case AND earlier.answer IS NULL AND earlier.from_case = owed.from_case
        AND earlier.from_seq <= owed.from_seq AND earlier.retry_machine_at > ${new Date(machine)})`;

/** How many could be given to the case now: what came in after the batch was taken, or was too much for one look. */
export async function owedCount(tx: Transaction, ref: CaseRef, machine: Instant): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${owedTo(ref, machine)}`;
  return rows[0]?.count ?? 0;
}

/**
 * A message that cannot be given now waits with a growing delay, and with it what its sender has sent later.
 * @param until machine time after which no other message is begun; what is left stays owed
 * @returns how many were answered
 */
export async function receiveOwed(store: Store, ref: CaseRef, until = Number.POSITIVE_INFINITY): Promise<number> {
  const owed = await ask(
    store,
    (tx) => tx.$queryRaw<Owed[]>`
      SELECT from_case AS "fromCase", from_kind AS "fromKind", from_seq AS "fromSeq", key, command, attempts
      ${owedTo(ref, store.machineNow())} ORDER BY from_case, from_seq LIMIT ${batch}`,
  );
  const held = new Set<string>();
  let answered = 0;
  for (const one of owed) {
    if (store.machineNow() > until) return answered;
    if (held.has(one.fromCase)) continue;
    if (await receiveOne(store, ref, one)) answered += 1;
    else held.add(one.fromCase);
  }
  return owed.length === batch && answered > 0 ? answered + (await receiveOwed(store, ref, until)) : answered;
}

async function receiveOne(store: Store, ref: CaseRef, owed: Owed): Promise<boolean> {
  try {
    const wakes = await transact(store, (tx) => receiveInside(store, tx, ref, owed));
    if (wakes.length > 0) void store.wake(wakes);
    return true;
  } catch {
    await postpone(store, owed);
    return false;
  }
}

/** The message's own lock comes first: two receivers give it once, and its answer is what was done. */
async function receiveInside(store: Store, tx: Transaction, ref: CaseRef, owed: Owed): Promise<readonly Wake[]> {
  const { fromCase, key } = owed;
  const open = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM case_message WHERE from_case = ${fromCase} AND key = ${key} AND answer IS NULL FOR UPDATE`;
  if (open.length === 0) return [];
  const sender: CaseRef = { kind: owed.fromKind as CaseKind, id: fromCase };
  const actor = { type: 'case', ref: sender } as const;
  const command = owed.command as AnyCommand;
  const given = await inPart(
    tx,
    (): Promise<Given> => giveInside(store, tx, actor, ref, command, `${fromCase}/${key}`),
  );
  await tx.caseMessage.update({
    where: { fromCase_key: { fromCase, key } },
    data: { answer: given.answer as unknown as object, retryMachineAt: null, needsAttention: null },
    select: { key: true },
  });
  return given.answer.ok ? given.wakes : tellSender(store, tx, ref, sender, owed, given.answer);
}

/** The refusal is the answer, and goes back as a command that cannot be refused. */
async function tellSender(
  store: Store,
  tx: Transaction,
  ref: CaseRef,
  sender: CaseRef,
  owed: Owed,
  { refusals }: GiveAnswer & { ok: false },
): Promise<readonly Wake[]> {
  if ((owed.command as AnyCommand).type === 'case.noteRefusal') return [];
  // Nobody can do anything about it: what is erased need not be told any more.
  if (refusals[0]?.code === 'caseErased') return [];
  const command = { type: 'case.noteRefusal', key: owed.key, code: refusals[0]?.code ?? 'refused' };
  await tx.caseMessage.create({
    data: {
      fromCase: ref.id,
      key: `refused/${owed.fromCase}/${owed.key}`,
      fromKind: ref.kind,
      fromSeq: owed.fromSeq,
      toCase: sender.id,
      toKind: sender.kind,
      command,
      machineAt: new Date(store.machineNow()),
    },
    select: { key: true },
  });
  return [{ type: 'case', ref: sender, why: [command.type] }];
}

async function postpone(store: Store, { fromCase, key, attempts }: Owed): Promise<void> {
  const tries = attempts + 1;
  const delay = Math.min(3_600_000, 1_000 * 2 ** tries);
  // Another receiver may have answered it meanwhile.
  const waiting = { fromCase, key, answer: { equals: Prisma.DbNull } };
  const data = {
    attempts: tries,
    retryMachineAt: new Date(store.machineNow() + delay),
    needsAttention: tries >= patience ? 'messageFails' : null,
  };
  await ask(store, (tx) => tx.caseMessage.updateMany({ where: waiting, data }));
}
