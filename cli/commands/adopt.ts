/** `forlop adopt`: brings in what is running already (R-OPS-1). */
import { type Command, Option } from 'commander';
import { type AdoptedKind, prepareAdoptions } from '../../imports/adoptions.ts';
import { importFile } from '../import-report.ts';
import type { Runner } from '../program.ts';

const help = `
What lies before today counts as done: the first mail is the next one due, and the dates are checked against the law.
Every faulty row is named, and one faulty row refuses the file as a whole. The same file may be given again.

Columns of positions: reference, agency, title, position code, pay from, pay to, unit, leader, leader e-mail, job level,
percentage, months, place, qualifications, openings, ordinary, rotation, tick box, mode, target group, stage; and where
they are known deadline, link, published, advertisement, round.
Columns of employments: agency, title, employee, employee e-mail, leader, leader e-mail, start, leaving, percentage; and
where they are known reference, position code, mentor, buddy (each with e-mail), extended, notice received, round.

Examples:
  forlop adopt stillinger.xlsx --kind position --dry-run --as kari@nav.no
  forlop adopt ansatte.csv --kind employment --as kari@nav.no`;

interface Flags {
  readonly kind: AdoptedKind;
  readonly dryRun?: boolean;
}

export function adopt(program: Command, run: Runner): void {
  const command = program
    .command('adopt')
    .description('bring in positions or employments that are running already, from a CSV or Excel file')
    .argument('<file>', 'CSV or XLSX')
    .addOption(
      new Option('--kind <kind>', 'what the rows are').choices(['position', 'employment']).makeOptionMandatory(),
    )
    .option('--dry-run', 'report what would happen, and change nothing')
    .addHelpText('after', help);
  command.action((file: string, { kind, dryRun = false }: Flags) =>
    run(command, async (session) => {
      const actor = await session.actor();
      return importFile(session, file, dryRun, (table) => prepareAdoptions(session.store, table, { actor, kind }));
    }),
  );
}
