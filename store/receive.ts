/** What other cases have sent to one case, given there in the order of sending (design: Between cases). */
import type { AnyCommand } from '../domain/case/engine.ts';
import type { CaseKind, CaseRef } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type Given, type GiveAnswer, giveInside } from './door.ts';
import { type Store, transact, type Wake } from './store.ts';

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

const owedTo = (store: Store, ref: CaseRef) =>
  store.database.caseMessage.findMany({
    where: {
      toCase: ref.id,
      answer: { equals: Prisma.DbNull },
      OR: [{ retryMachineAt: null }, { retryMachineAt: { lte: new Date(store.machineNow()) } }],
    },
    orderBy: [{ machineAt: 'asc' }, { fromSeq: 'asc' }],
    take: batch,
  });

/** @returns how many were answered; a message that cannot be given now waits with a growing delay and holds up no other */
export async function receiveOwed(store: Store, ref: CaseRef): Promise<number> {
  const owed = await owedTo(store, ref);
  let answered = 0;
  for (const one of owed) answered += await receiveOne(store, ref, one);
  return owed.length === batch && answered > 0 ? answered + (await receiveOwed(store, ref)) : answered;
}

async function receiveOne(store: Store, ref: CaseRef, owed: Owed): Promise<number> {
  try {
    const sender: CaseRef = { kind: owed.fromKind as CaseKind, id: owed.fromCase };
    const given = await transact(store, async (tx): Promise<Given> => {
      const key = `${owed.fromCase}/${owed.key}`;
      const actor = { type: 'case', ref: sender } as const;
      const done = await giveInside(store, tx, actor, ref, owed.command as AnyCommand, key);
      await tx.caseMessage.update({
        where: { fromCase_key: { fromCase: owed.fromCase, key: owed.key } },
        data: { answer: done.answer as unknown as object, retryMachineAt: null, needsAttention: null },
      });
      return done;
    });
    const wakes = given.answer.ok ? given.wakes : await tellSender(store, ref, sender, owed, given.answer);
    if (wakes.length > 0) void store.wake(wakes);
    return 1;
  } catch {
    await postpone(store, owed);
    return 0;
  }
}

/** The refusal is the answer, and goes back as a command that cannot be refused. */
async function tellSender(
  store: Store,
  ref: CaseRef,
  sender: CaseRef,
  owed: Owed,
  answer: GiveAnswer & { ok: false },
): Promise<readonly Wake[]> {
  const code = answer.refusals[0]?.code ?? 'refused';
  const isNote = (owed.command as AnyCommand).type === 'case.noteRefusal';
  return transact(store, async (tx): Promise<readonly Wake[]> => {
    await tx.caseMessage.update({
      where: { fromCase_key: { fromCase: owed.fromCase, key: owed.key } },
      data: { answer: answer as unknown as object, retryMachineAt: null, needsAttention: null },
    });
    if (isNote) return [];
    const command = { type: 'case.noteRefusal', key: owed.key, code };
    await tx.caseMessage.createMany({
      data: [
        {
          fromCase: ref.id,
          key: `refused/${owed.fromCase}/${owed.key}`,
          fromKind: ref.kind,
          fromSeq: owed.fromSeq,
          toCase: sender.id,
          toKind: sender.kind,
          command,
          machineAt: new Date(store.machineNow()),
        },
      ],
      skipDuplicates: true,
    });
    return [{ type: 'case', ref: sender, why: [command.type] }];
  });
}

async function postpone(store: Store, owed: Owed): Promise<void> {
  const attempts = owed.attempts + 1;
  const delay = Math.min(3_600_000, 1_000 * 2 ** attempts);
  await store.database.caseMessage.update({
    where: { fromCase_key: { fromCase: owed.fromCase, key: owed.key } },
    data: {
      attempts,
      retryMachineAt: new Date(store.machineNow() + delay),
      needsAttention: attempts >= patience ? 'messageFails' : null,
    },
  });
}
