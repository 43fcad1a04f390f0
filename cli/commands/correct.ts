/** `forlop correct`: puts a recorded fact right, with a reason (R-OPS-2). */
import type { Command } from 'commander';
import { pairsOf } from '../fields.ts';
import { giveAs } from '../giving.ts';
import type { Runner } from '../program.ts';
import { caseRef } from '../words.ts';
import { collect, type GiveOptions } from './give.ts';

const help = `
Examples:
  forlop correct POSITION --deadline=2017-04-03 --reason='Wrong day in the letter' --as kari@nav.no
  forlop correct EMPLOYMENT --start=2017-09-04 --reason='Starts a week later' --as kari@nav.no

Duties follow the right fact by themselves, and those who were told wrongly are told once.`;

export function correct(program: Command, run: Runner): void {
  const command = program
    .command('correct')
    .description('put a wrong fact right: the fields that were wrong, and a reason')
    .argument('<case>', 'id of the case')
    .option('--set <field=value>', 'a field; may be given many times', collect)
    .option('--file <json>', 'the fields as a JSON object')
    .option('--key <key>', 'makes a retry the same giving')
    .option('--dry-run', 'say what would come of it, and change nothing')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', help);
  command.action(async (id: string, options: GiveOptions) => {
    await run(command, async (session) => {
      const { set = [], ...rest } = options;
      const pairs = [...pairsOf(command.args.slice(1)), ...set];
      return giveAs(session, await caseRef(session.store, id), { type: 'correct', pairs, ...rest });
    });
  });
}
