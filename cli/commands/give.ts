/** `forlop give`: any command to any case. */
import type { Command } from 'commander';
import { pairsOf } from '../fields.ts';
import { giveAs } from '../giving.ts';
import type { Runner } from '../program.ts';
import { caseRef } from '../words.ts';

export interface GiveOptions {
  readonly set?: readonly string[];
  readonly file?: string;
  readonly key?: string;
  readonly dryRun?: boolean;
}

export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const help = `
Examples:
  forlop give agency/nav appoint --role=hr --person='Kari Nordmann <kari@nav.no>' --as per@difi.no
  forlop give POSITION publish --file publish.json --key publish-1 --as kari@nav.no
  forlop give POSITION case.snooze --duty=verification --until=2017-04-03 --as kari@nav.no
  forlop give AGENCY setMail --set language=nn --set senderAddress=null --as kari@nav.no

A field inside a field is written with a dot (--dates.replyBy=2017-02-10); a list with commas or as JSON.
A field with the name of an option here (language, key, file, as) is given by --set.
The same key again is the same giving: it is answered as before, and nothing is done twice.`;

export function giveCommand(program: Command, run: Runner): void {
  const command = program
    .command('give')
    .description('give a case a command: --field=value for each field, or a JSON file')
    .argument('<case>', 'id of a case, or kind/id for one that is to be opened')
    .argument('<type>', 'the command, for example publish')
    .option('--set <field=value>', 'a field; may be given many times', collect)
    .option('--file <json>', 'the fields as a JSON object')
    .option('--key <key>', 'makes a retry the same giving; without it each giving is a new one')
    .option('--dry-run', 'say what would come of it, and change nothing')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', help);
  command.action(async (id: string, type: string, options: GiveOptions) => {
    await run(command, async (session) => {
      const { set = [], ...rest } = options;
      const pairs = [...pairsOf(command.args.slice(2)), ...set];
      return giveAs(session, await caseRef(session.store, id), { type, pairs, ...rest });
    });
  });
}
