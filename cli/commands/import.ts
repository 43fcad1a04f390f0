/** `forlop import`: applicants and agencies from files (R-APP-1, R-RND-3). */
import { type Command, InvalidArgumentError } from 'commander';
import { isDay } from '../../domain/calendar.ts';
import { prepareAgencies } from '../../imports/agencies.ts';
import { prepareApplicants } from '../../imports/applicants.ts';
import { importFile } from '../import-report.ts';
import { UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import { caseRef } from '../words.ts';

const files = `
A CSV file (UTF-8, UTF-16 or Windows-1252; separated by semicolon, comma or tab) or an Excel workbook, 20 MB at most.
Headings may be Norwegian or English; columns that are not known are never read. Days as 17.03.2017 or 2017-03-17.
Every faulty row is named, and one faulty row refuses the file as a whole. The same file may be given again.`;

const applicantsHelp = `${files}

Columns: name (or first and last name), e-mail, the tool's id, received, language, and the tick: one column, or one for
each alternative, which become one yes at once; which of them it was is never kept.

Examples:
  forlop import applicants søkere.xlsx --position POSITION --dry-run --as kari@nav.no
  forlop import applicants søkere.csv --position POSITION --received-on 2017-03-29 --as kari@nav.no`;

const agenciesHelp = `${files}

Columns: name, id, organisation number, parent employer, language (nb or nn), sender, HR and HR head (name and e-mail).

Examples:
  forlop import agencies virksomheter.csv --dry-run --as per@difi.no
  forlop import agencies virksomheter.csv --as per@difi.no --json`;

const dayArgument = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Write the day as YYYY-MM-DD.');
  return text;
};

interface ApplicantsFlags {
  readonly position: string;
  readonly receivedOn?: string;
  readonly dryRun?: boolean;
}

export function importCommand(program: Command, run: Runner): void {
  const group = program.command('import').description('applicants or agencies from a CSV or Excel file');
  const applicants = group
    .command('applicants')
    .description('applicants from the agency’s recruitment tool')
    .argument('<file>', 'CSV or XLSX')
    .requiredOption('--position <position>', 'id of the position')
    .option('--received-on <day>', 'when the applications came, if the file does not say', dayArgument)
    .option('--dry-run', 'report what would happen, and change nothing')
    .addHelpText('after', applicantsHelp);
  applicants.action((file: string, { position, receivedOn, dryRun = false }: ApplicantsFlags) =>
    run(applicants, async (session) => {
      const ref = await caseRef(session.store, position);
      if (ref.kind !== 'position') throw new UsageProblem(`${position} is no position.`);
      const options = {
        actor: await session.actor(),
        position: ref.id,
        ...(receivedOn === undefined ? {} : { receivedOn }),
      };
      return importFile(session, file, dryRun, (table) => prepareApplicants(session.store, table, options));
    }),
  );
  const agencies = group
    .command('agencies')
    .description('the programme’s agencies with their HR')
    .argument('<file>', 'CSV or XLSX')
    .option('--dry-run', 'report what would happen, and change nothing')
    .addHelpText('after', agenciesHelp);
  agencies.action((file: string, { dryRun = false }: { dryRun?: boolean }) =>
    run(agencies, async (session) => {
      const actor = await session.actor();
      return importFile(session, file, dryRun, (table) => prepareAgencies(session.store, table, { actor }));
    }),
  );
}
