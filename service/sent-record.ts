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
    try {
      await addLine(folder, '', machineNow(), sent);
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

function parse<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Begins the names of the files about erasures, which stand in the same folder. */
export const erasedPrefix = 'erased-';

/** Every line of the files of a kind, the oldest file first. @param onCut told of each line that cannot be read */
export async function* readLines<T>(
  folder: string,
  wanted: (name: string) => boolean,
  schema: z.ZodType<T>,
  onCut: () => void,
): AsyncGenerator<T> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending) && wanted(name)).toSorted();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const read = parse(schema, line);
      if (read === null) onCut();
      else yield read;
    }
  }
}

/** Adds a line to the file of the day. */
export async function addLine(folder: string, prefix: string, machineNow: number, line: unknown): Promise<void> {
  const day = new Date(machineNow).toISOString().slice(0, 10);
  await mkdir(folder, { recursive: true });
  // The line break comes first: what a crash has cut short costs its own line only.
  await appendFile(join(folder, `${prefix}${day}-${hostname()}${ending}`), `\n${JSON.stringify(line)}`, {
    flush: true,
  });
}

/** @param onCut told of each line that cannot be read: one that a crash has cut short */
export async function* readSent(folder: string, onCut: () => void): AsyncGenerator<SentMail> {
  yield* readLines(folder, (name) => !name.startsWith(erasedPrefix), lineSchema, onCut);
}
