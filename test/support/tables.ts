/** Every row of every table, as text: what is nowhere in it is nowhere. */
import type { Store } from '../../store/store.ts';

export interface TextRow {
  readonly table: string;
  readonly text: string;
}

export async function everyRow({ database }: Pick<Store, 'database'>): Promise<readonly TextRow[]> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const rows: TextRow[] = [];
  for (const { name } of tables) {
    const found = await database.$queryRawUnsafe<{ text: string }[]>(
      `SELECT to_jsonb(t)::text AS text FROM "${name}" t`,
    );
    rows.push(...found.map(({ text }) => ({ table: name, text })));
  }
  return rows;
}

/** The tables with a row in which one of the words stands, each once. */
export async function tablesWith(store: Pick<Store, 'database'>, words: RegExp): Promise<readonly string[]> {
  const rows = await everyRow(store);
  return [...new Set(rows.filter(({ text }) => words.test(text)).map(({ table }) => table))].toSorted();
}
