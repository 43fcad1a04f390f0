/** `forlop restored`: what a database that was put back from a backup needs before workers start (docs/operations.md). */
import type { Command } from 'commander';
import { readErased } from '../../service/erased-record.ts';
import { readSent } from '../../service/sent-record.ts';
import { eraseAgain } from '../../store/erase-again.ts';
import { raiseEpoch, rememberSent } from '../../store/sent-before.ts';
import { restore } from '../../store/sweep.ts';
import { runningCases, runningWakes } from '../../temporal/running.ts';
import { type Outcome, ok, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly sentFolder?: string;
  readonly noRecord?: true;
}

const help = `
Examples:
  forlop restored
  forlop restored --sent-folder /backup/sent
  forlop restored --no-record

Give it once, after the backup has been put back and migrated, and before any worker or API starts. Mail that had left
since the backup is marked as sent and does not leave again; what had been erased since is erased again; workflows that know a later life than the database are told
to start afresh, and those that are missing are started. What people did after the backup was taken is lost: they do it
again. Safe to give twice.`;

interface Remembered {
  readonly known: number;
  readonly erased: number;
  readonly cut: number;
}

/** The folder is copied from all machines that ran workers. */
async function remembered(session: Session, { sentFolder }: Options): Promise<Remembered> {
  const folder = sentFolder ?? session.settings.SENT_FOLDER;
  if (folder === '') {
    throw new UsageProblem(
      'Say where the record of sent mail is: --sent-folder or SENT_FOLDER. Where none was kept: --no-record, and mail that has left since the backup leaves again.',
    );
  }
  let cut = 0;
  try {
    const onCut = (): void => {
      cut += 1;
    };
    const known = await rememberSent(session.store, readSent(folder, onCut));
    const erased = await eraseAgain(session.store, readErased(folder, onCut));
    return { known, erased, cut };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageProblem(`The folder ${folder} is not there.`);
    throw error;
  }
}

async function putBack(session: Session, options: Options): Promise<Outcome> {
  const { store, client } = session;
  const none: Remembered = { known: 0, erased: 0, cut: 0 };
  const { known, erased, cut } = options.noRecord === true ? none : await remembered(session, options);
  const epoch = await raiseEpoch(store);
  const started = await restore(store, runningCases(client));
  const wakes = await runningWakes(client, 'restored');
  await store.wake(wakes);
  const lines = [
    `Mails that had left since the backup: ${known}. They do not leave again.`,
    `Cases that had been erased since the backup: ${erased}. They are erased again.`,
    ...(cut === 0
      ? []
      : [
          `Lines of the record that a crash has cut short: ${cut}. Such a mail may leave again, such a case is not erased.`,
        ]),
    `Workflows that start afresh: ${wakes.length}, of these missing until now: ${started}.`,
    'Start the workers now, then: forlop verify',
  ];
  return ok(lines.join('\n'), { ok: true, epoch, known, erased, cut, woken: wakes.length, started });
}

export function restoredCommand(program: Command, run: Runner): void {
  const command = program
    .command('restored')
    .description('after a backup was put back, before workers start')
    .option('--sent-folder <folder>', 'where the record of sent mail is; SENT_FOLDER of the settings when left out')
    .option('--no-record', 'no record was kept')
    .addHelpText('after', help);
  command.action((options: { sentFolder?: string; record: boolean }) =>
    run(command, (session) =>
      putBack(session, {
        ...(options.sentFolder === undefined ? {} : { sentFolder: options.sentFolder }),
        ...(options.record ? {} : { noRecord: true }),
      }),
    ),
  );
}
