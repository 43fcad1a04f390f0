/**
 * What an import was answered, under its giver's key: asked again with the same key, it says the same. Numbers only:
 * headings and cells may be about people. The rows have keys of their own, so one that was cut off is given again.
 */
import { createHash } from 'node:crypto';
import type { CaseRef } from '../domain/words.ts';
import { actorName } from './commit.ts';
import { keyedId } from './ids.ts';
import type { Reader } from './reading.ts';
import { ask, type Store } from './store.ts';

export interface ImportKey {
  readonly reader: Reader;
  /** The case whose address was asked. */
  readonly ref: CaseRef;
  readonly key: string;
  /** Of the file and of everything else that was asked. */
  readonly hash: string;
}

/** Keyed: a file of one row could otherwise be guessed. */
export const importHash = (store: Pick<Store, 'hashKey'>, asked: string, bytes: Uint8Array): string =>
  keyedId('file', store.hashKey, asked, createHash('sha256').update(bytes).digest('hex'));

const nameOf = (reader: Reader): string => {
  const { type, id } = actorName(reader);
  return `import by ${type}:${id ?? ''}`;
};

/** What was answered under the key; `otherwise` when the key was another file's. */
export const importAnswer = (
  store: Store,
  { reader, ref, key, hash }: ImportKey,
): Promise<{ readonly answer: unknown } | 'otherwise' | null> =>
  ask(store, async (tx) => {
    const where = { caseId_actor_key: { caseId: ref.id, actor: nameOf(reader), key } };
    const row = await tx.commandAnswer.findUnique({ where });
    if (row === null) return null;
    return row.bodyHash === hash ? { answer: row.answer } : 'otherwise';
  });

/** Of two at once the first stays: both gave the same rows. */
export async function keepImportAnswer(
  store: Store,
  { reader, ref, key, hash }: ImportKey,
  answer: Readonly<Record<string, unknown>>,
): Promise<void> {
  const machineAt = new Date(store.machineNow());
  const data = {
    caseId: ref.id,
    actor: nameOf(reader),
    key,
    bodyHash: hash,
    answer: answer as object,
    seq: 0,
    machineAt,
  };
  await ask(store, (tx) => tx.commandAnswer.createMany({ data, skipDuplicates: true }));
}
