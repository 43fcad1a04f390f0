/** The record of what has been erased, beside that of sent mail: a backup that is put back still holds it (R-PRV-3). */
import { z } from 'zod';
import { erasureClasses } from '../domain/case/erasure.ts';
import { caseKinds } from '../domain/words.ts';
import type { ErasureRecord, KeepErased } from '../store/receipts.ts';
import { addLine, erasedPrefix, readLines } from './sent-record.ts';

const lineSchema: z.ZodType<ErasureRecord> = z.strictObject({
  ref: z.strictObject({ kind: z.enum(caseKinds), id: z.string() }),
  class: z.enum(erasureClasses),
  day: z.string(),
  people: z.array(z.string()),
});

/** @param folder empty: nothing is kept */
export const keepErasedIn = (folder: string, machineNow: () => number): KeepErased =>
  folder === '' ? async () => {} : (record) => addLine(folder, erasedPrefix, machineNow(), record);

/** @param onCut told of each line that cannot be read: one that a crash has cut short */
export const readErased = (folder: string, onCut: () => void): AsyncGenerator<ErasureRecord> =>
  readLines(folder, (name) => name.startsWith(erasedPrefix), lineSchema, onCut);
