/** The record of what has left, in files outside the database and its backups (docs/operations.md, Backup). */
import { access, appendFile, constants, mkdir, readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeepSent, SentMail } from '../store/sent-before.ts';

const ending = '.jsonl';

const lineSchema: z.ZodType<SentMail> = z.strictObject({
  message: z.string(),
  person: z.string(),
  at: z.int(),
  items: z.array(z.strictObject({ case: z.string(), key: z.string(), hash: z.string() })),
});

export interface SentRecordOptions {
  /** Made when it is not there; empty: nothing is kept. */
  readonly folder: string;
  readonly machineNow: () => number;
  /** Told with a code when a mail that has left could not be noted. */
  readonly onLost: (code: string) => void;
}

/** A file a day and machine, so that several workers may share the folder and old days can be deleted. */
export function keepSentIn({ folder, machineNow, onLost }: SentRecordOptions): KeepSent {
  if (folder === '') return async () => {};
  return async (sent) => {
    const day = new Date(machineNow()).toISOString().slice(0, 10);
    try {
      await mkdir(folder, { recursive: true });
      // The line break comes first: what a crash has cut short costs its own line only.
      await appendFile(join(folder, `${day}-${hostname()}${ending}`), `\n${JSON.stringify(sent)}`, { flush: true });
    } catch (error) {
      onLost(error instanceof Error && 'code' in error ? String(error.code) : 'fault');
    }
  };
}

/** A worker that could not keep the record must not start: nobody would notice until the day it is needed. */
export async function checkSentFolder(folder: string): Promise<void> {
  if (folder === '') return;
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
}

function parse(line: string): SentMail | null {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** @param onCut told of each line that cannot be read: one that a crash has cut short */
export async function* readSent(folder: string, onCut: () => void): AsyncGenerator<SentMail> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const sent = parse(line);
      if (sent === null) onCut();
      else yield sent;
    }
  }
}
