/** `forlop verify`: is everything as it must be? (design: Verify) */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { verify } from '../../store/verify.ts';
import { runningCases } from '../../temporal/running.ts';
import { exitCodes, type Outcome, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly mailFolder?: string;
  readonly temporal: boolean;
}

const help = `
Examples:
  forlop verify
  forlop verify --mail-folder .data/example/mail
  forlop verify --no-temporal --json

Reads every log, folds it and compares it with the case; looks for commands, messages and mail that were lost or done
twice, for cases without a workflow, and for whatever is owed or due for more than five minutes. It changes nothing.
Exit code 0 when all is well, 1 when something was found.`;

const messageIdHeader = /^message-id:\s*(\S+)/im;

/** Message-IDs of the mails that the embedded catcher has kept as files. */
async function caughtIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const ids: string[] = [];
  for (const name of names) {
    const [head = ''] = (await readFile(join(folder, name), 'utf8')).split(/\r?\n\r?\n/, 1);
    const id = messageIdHeader.exec(head)?.[1];
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

async function caught({ folder }: Session, mailFolder: string | undefined): Promise<readonly string[] | undefined> {
  const own = folder === null ? undefined : join(folder, 'mail');
  const chosen = mailFolder ?? own;
  if (chosen === undefined) return undefined;
  try {
    return await caughtIn(chosen);
  } catch {
    if (mailFolder === undefined) return undefined;
    throw new UsageProblem(`The folder ${mailFolder} cannot be read.`);
  }
}

async function show(session: Session, { mailFolder, temporal }: Options): Promise<Outcome> {
  const ids = await caught(session, mailFolder);
  const findings = await verify(session.store, {
    ...(ids === undefined ? {} : { caught: ids }),
    ...(temporal ? { running: runningCases(session.client) } : {}),
  });
  const asked = [
    'logs',
    'commands',
    'mail',
    ...(ids === undefined ? [] : ['caught mail']),
    ...(temporal ? ['workflows'] : []),
  ];
  const lines = findings.map(
    ({ code, subject, data }) => `  ${code} ${subject} ${data === undefined ? '' : JSON.stringify(data)}`,
  );
  const head = findings.length === 0 ? `All is well (${asked.join(', ')}).` : `${findings.length} findings:`;
  return {
    exit: findings.length === 0 ? exitCodes.ok : exitCodes.refused,
    text: [head, ...lines.map((line) => line.trimEnd())].join('\n'),
    data: { ok: findings.length === 0, asked, findings },
  };
}

export function verifyCommand(program: Command, run: Runner): void {
  const command = program
    .command('verify')
    .description('check every log, command, mail and workflow against each other')
    .option('--mail-folder <folder>', 'compare with the mails that the catcher keeps here')
    .option('--no-temporal', 'do not ask Temporal which workflows run')
    .addHelpText('after', help);
  command.action((options: Options) => run(command, (session) => show(session, options)));
}
