import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type {} from './services.ts';

export interface TestDatabase {
  readonly url: string;
  /** Takes a backup, while nobody is connected. */
  backUp(): Promise<void>;
  /** Puts the backup in its place; connections that are left are ended. */
  putBack(): Promise<void>;
  /** Ends the connections that are left and drops it, and its backup. */
  drop(): Promise<void>;
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of one's own with all migrations applied, a copy of the template; drop it when the tests are done. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  const backup = `${name}_backup`;
  const remove = (which: string): Promise<void> => asAdmin(`DROP DATABASE IF EXISTS ${which} WITH (FORCE)`);
  const copy = (to: string, from: string): Promise<void> => asAdmin(`CREATE DATABASE ${to} TEMPLATE ${from}`);
  return {
    url: url.href,
    backUp: () => copy(backup, name),
    putBack: async () => {
      await remove(name);
      await copy(name, backup);
    },
    drop: async () => {
      await remove(name);
      await remove(backup);
    },
  };
}
