/** The real command line, as a program and as a process, against a database and a namespace of its own. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { inject } from 'vitest';
import { run as runProgram } from '../../cli/program.ts';
import { toInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { type Database, openDatabase } from '../../prisma/client.ts';
import { freshDatabase } from '../support/database.ts';
import { testKeys } from '../support/rig.ts';

export interface Answer {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

export interface CommandLine {
  readonly database: Database;
  readonly folder: string;
  /** The environment that every call gets. */
  readonly env: Readonly<Record<string, string>>;
  /** The whole program, in this process; `call` starts one of its own. */
  readonly run: (...args: readonly string[]) => Promise<Answer>;
  /** Runs with `--json`. */
  readonly json: (...args: readonly string[]) => Promise<{ readonly exit: number | null; readonly data: unknown }>;
  /** Writes a file into the test's folder. @returns its path */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const bin = fileURLToPath(new URL('../../cli/forlop.mjs', import.meta.url));

/** The real thing: a process that is started as a person would start it. */
export function call(args: readonly string[], env: Readonly<Record<string, string>>, cwd?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    let [out, error] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      error += part;
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, out, error }));
  });
}

/** No other test's workers or cases are in it. */
async function ownNamespace(): Promise<string> {
  const namespace = `cli-${randomUUID()}`;
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  await connection.close();
  return namespace;
}

/** @param start the day on which the rehearsal's clock stands */
export async function startCommandLine(start: Day): Promise<CommandLine> {
  const own = await freshDatabase();
  const database = openDatabase(own.url, 3);
  await database.installation.update({ where: { id: 1 }, data: { rehearsalNow: new Date(toInstant(start, '09:00')) } });
  const folder = await mkdtemp(join(tmpdir(), 'forlop-cli-'));
  const env = {
    DATABASE_URL: own.url,
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: await ownNamespace(),
    PAYLOAD_KEYS: testKeys,
    HASH_KEY: 'test-hash-key-0123456789',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'post@forlop.test',
    PUBLIC_URL: 'https://forlop.test',
  };
  const run = async (...args: readonly string[]): Promise<Answer> => {
    const said = { out: '', error: '' };
    const exit = await runProgram(args, {
      out: (text) => {
        said.out += text;
      },
      error: (text) => {
        said.error += text;
      },
      env,
    });
    return { exit, ...said };
  };
  return {
    database,
    folder,
    env,
    run,
    json: async (...args) => {
      const { exit, out, error } = await run(...args, '--json');
      if (out === '') throw new Error(`no answer: ${error}`);
      return { exit, data: JSON.parse(out) };
    },
    file: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    stop: async () => {
      await database.$disconnect();
      await own.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An agency that coordinates, with a coordinator and HR: what nearly every command needs first. */
export async function begin(line: CommandLine): Promise<void> {
  const setup = ['setup', '--agency', 'difi', '--name', 'Difi', '--coordinator', 'Per Hansen <per@difi.test>'];
  const first = await line.run(...setup);
  if (first.exit !== 0) throw new Error(first.error);
  const hr = [
    'give',
    'agency/difi',
    'appoint',
    '--role=hr',
    '--person=Hanne HR <hanne@difi.test>',
    '--as',
    'per@difi.test',
  ];
  const second = await line.run(...hr);
  if (second.exit !== 0) throw new Error(second.error);
}
