/**
 * Does anything of a person stand in Temporal (R-PRV-2)? A play with nothing encrypted is lived through, and every byte
 * that Temporal's database kept of it is searched for every name, address and text that PostgreSQL holds.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Store } from '../store/store.ts';
import { type Engines, type Stack, withStack } from './stack.ts';

/** What is looked for, and what the same search must find to be believed. */
export interface Sought {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly texts: readonly string[];
  /** Ids of cases: each workflow is started with one, in a payload. */
  readonly ids: readonly string[];
}

export interface Searched {
  readonly bytes: number;
  /** Values of all tables: Temporal's histories, states, tasks and lists. */
  readonly values: number;
  readonly sought: Sought;
  readonly found: readonly { readonly words: string; readonly where: string }[];
  readonly idsFound: number;
}

/** Shorter words stand everywhere by chance. */
const shortest = 4;

const distinct = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map((one) => one.trim()))].filter((one) => one.length >= shortest);

/** Whole names and each part of them; whole texts and each line of them; texts that were erased have nothing left. */
export async function soughtIn({ database }: Store): Promise<Sought> {
  const people = await database.personVersion.findMany({ select: { name: true, email: true } });
  const contents = await database.content.findMany({ select: { body: true } });
  const cases = await database.caseFile.findMany({ select: { id: true } });
  return {
    names: distinct(people.flatMap(({ name }) => [name, ...name.split(/[\s-]+/)])),
    addresses: distinct(people.flatMap(({ email }) => (email === null ? [] : [email]))),
    texts: distinct(contents.flatMap(({ body }) => [body, ...body.split('\n')])),
    ids: distinct(cases.map(({ id }) => id)),
  };
}

/** Byte by byte, so that text among what is not text is found too. */
const readable = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const isOneWord = (words: string): boolean => /^\p{L}+$/u.test(words);

/**
 * As written, as it stands inside JSON, and both in small letters; a single word as written only, since "Anne" in small
 * letters stands in "planned".
 */
function forms(words: string): readonly string[] {
  const written = [words, JSON.stringify(words).slice(1, -1)];
  const all = isOneWord(words) ? written : [...written, ...written.map((one) => one.toLowerCase())];
  return distinct(all).map((form) => readable(Buffer.from(form)));
}

interface Place {
  readonly where: string;
  readonly text: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const textOf = (value: SQLOutputValue): string =>
  value instanceof Uint8Array ? readable(value) : readable(Buffer.from(String(value)));

/** Every value of every table, whole: in the file a long one lies in pieces. */
function placesInTables(file: string): { readonly places: readonly Place[]; readonly values: number } {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    let values = 0;
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const places = tables.map(({ name }): Place => {
      const rows = database.prepare(`SELECT * FROM ${quoted(String(name))}`).all();
      const all = rows.flatMap((row) => Object.values(row));
      values += all.length;
      return { where: String(name), text: all.map(textOf).join('\n') };
    });
    return { places, values };
  } finally {
    database.close();
  }
}

/** The file itself and its log, byte by byte: also what was deleted and has not been written over. */
async function placesOnDisk(file: string): Promise<readonly (Place & { readonly bytes: number })[]> {
  const names = (await readdir(dirname(file))).filter((name) => name.startsWith(basename(file)));
  return Promise.all(
    names.map(async (where) => {
      const bytes = await readFile(join(dirname(file), where));
      return { where, text: readable(bytes), bytes: bytes.length };
    }),
  );
}

/** @param file of a Temporal that has been stopped */
export async function searchTemporal(file: string, sought: Sought): Promise<Searched> {
  const onDisk = await placesOnDisk(file);
  const { places, values } = placesInTables(file);
  const all = [...places, ...onDisk];
  const whereIs = (words: string): readonly string[] => {
    const looked = forms(words);
    return all.filter(({ text }) => looked.some((form) => text.includes(form))).map(({ where }) => where);
  };
  // As only a payload that is not encrypted has it.
  const isThere = (id: string): boolean =>
    places.some(({ text }) => text.includes(readable(Buffer.from(`"id":"${id}"`))));
  const personal = [...sought.names, ...sought.addresses, ...sought.texts];
  return {
    bytes: onDisk.reduce((sum, { bytes }) => sum + bytes, 0),
    values,
    sought,
    found: personal.flatMap((words) => whereIs(words).map((where) => ({ words, where }))),
    idsFound: sought.ids.filter(isThere).length,
  };
}

const isClean = ({ found, sought, idsFound }: Searched): boolean =>
  found.length === 0 && idsFound === sought.ids.length && sought.ids.length > 0;

/** A play with nothing encrypted, and what the search of Temporal's database found after it. */
export async function searchedPlay(
  env: Readonly<Record<string, string | undefined>>,
  log: Engines['log'],
  play: (stack: Stack) => Promise<void>,
): Promise<Searched> {
  const folder = await mkdtemp(join(tmpdir(), 'forlop-clear-'));
  const file = join(folder, 'temporal.db');
  try {
    const sought = await withStack(
      env,
      log,
      async (stack) => {
        await play(stack);
        return soughtIn(stack.store);
      },
      { file },
    );
    return await searchTemporal(file, sought);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures in a sentence, and each find in a line of its own. */
export function searchedInWords({ bytes, values, sought, found, idsFound }: Searched): string {
  const { names, addresses, texts, ids } = sought;
  const head =
    `Temporal's database, nothing encrypted: ${bytes} bytes, ${values} values. Searched for ${names.length} names, ` +
    `${addresses.length} addresses and ${texts.length} texts: ${found.length === 0 ? 'none is there' : 'FOUND'}. ` +
    `In what its workflows were given it found ${idsFound} of ${ids.length} ids of cases.`;
  return [head, ...found.map(({ words, where }) => `  ${where}: ${words}`)].join('\n');
}

/** A play as always, or, when asked for, one with nothing encrypted that fails if anything of a person is found. */
export async function playIn(
  clear: boolean,
  env: Readonly<Record<string, string | undefined>>,
  log: Engines['log'],
  play: (stack: Stack) => Promise<void>,
): Promise<void> {
  if (!clear) return withStack(env, log, play);
  const searched = await searchedPlay(env, log, play);
  console.log(searchedInWords(searched));
  if (!isClean(searched)) process.exitCode = 1;
}
