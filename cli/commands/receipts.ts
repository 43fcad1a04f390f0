/** `forlop receipts`: what has been erased, and whether it is gone everywhere (R-PRV-3). */
import type { Command } from 'commander';
import { type Receipt, receipts } from '../../store/receipts.ts';
import { type Outcome, ok } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';
import { iso } from '../words.ts';

const help = `
Examples:
  forlop receipts
  forlop receipts --agency nav --json`;

const line = ({ ref, day, class: why, contents, messages, people, runs, finishedAt }: Receipt): string =>
  `${day}  ${ref.kind} ${ref.id}  ${why}: texts ${contents}, mails ${messages}, people ${people}, runs ${runs}${
    finishedAt === null ? ' so far' : ''
  }`;

async function list({ store }: Session, { agency }: { readonly agency?: string }): Promise<Outcome> {
  const found = await receipts(store.database, agency);
  const items = found.map(({ finishedAt, ...one }) => ({
    ...one,
    finishedAt: finishedAt === null ? null : iso(finishedAt),
  }));
  return ok(found.length === 0 ? 'Nothing has been erased.' : found.map(line).join('\n'), { ok: true, items });
}

export function receiptsCommand(program: Command, run: Runner): void {
  const command = program
    .command('receipts')
    .description('what has been erased, the latest first')
    .option('--agency <id>', 'only of this agency')
    .addHelpText('after', help);
  command.action((options: { agency?: string }) => run(command, (session) => list(session, options)));
}
