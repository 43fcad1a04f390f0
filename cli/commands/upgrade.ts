/** `forlop upgrade`: brings running workflows over to the release of this code. */
import type { Command } from 'commander';
import { exitCodes, type Outcome, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

const help = `
Example:
  forlop upgrade --build-id 2017.2

Start workers of the new release first (BUILD_ID); the old ones may run on until this is done. A run that does not come
over by itself is ended and started again, which is safe: what has been done stands in the database.`;

async function bringOver({ client, settings }: Session, given: string | undefined): Promise<Outcome> {
  // Loaded when it is used: no other command needs what workers are made of.
  const { unversioned, upgrade } = await import('../../worker/upgrade.ts');
  const buildId = given ?? settings.BUILD_ID;
  if (buildId === unversioned) {
    throw new UsageProblem(
      `BUILD_ID is ${unversioned}: this installation has no releases side by side. npm start brings its runs over by itself.`,
    );
  }
  const { found, restarted, left } = await upgrade(client, { buildId });
  const rest =
    left.length === 0 ? 'None is left on another release.' : `Left on another release:\n  ${left.join('\n  ')}`;
  return {
    exit: left.length === 0 ? exitCodes.ok : exitCodes.refused,
    text: `Release ${buildId}: ${found} runs were on another, ${restarted} of them ended and started again. ${rest}`,
    data: { ok: left.length === 0, buildId, found, restarted, left },
  };
}

export function upgradeCommand(program: Command, run: Runner): void {
  const command = program
    .command('upgrade')
    .description('bring running workflows over to a release')
    .option('--build-id <release>', 'the release; BUILD_ID of the settings when left out')
    .addHelpText('after', help);
  command.action(({ buildId }: { buildId?: string }) => run(command, (session) => bringOver(session, buildId)));
}
