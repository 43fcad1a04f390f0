/** Reads a file, runs an import on it and reports, row by row, for people and machines. */
import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '../imports/columns.ts';
import { fileFault, limits, type Parsed, type Table } from '../imports/parsed.ts';
import { type ImportReport, type Prepared, runImport } from '../imports/run.ts';
import { readTable } from '../imports/table.ts';
import { exitCodes, type Outcome, UsageProblem, worded } from './outcome.ts';
import type { Session } from './session.ts';

/** The size is asked before anything is read: a file of many gigabytes must not fill the memory. */
async function tableIn(file: string): Promise<Parsed> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new UsageProblem(`The file ${file} cannot be read.`);
  if (size > limits.bytes) {
    return fileFault('fileTooLarge', { megabytes: Math.ceil(size / 1024 / 1024), most: limits.bytes / 1024 / 1024 });
  }
  return readTable(await readFile(file));
}

const whole = (fault: Fault): ImportReport => ({
  committed: false,
  rows: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  mails: [],
  faults: [fault],
  ignored: [],
});

export async function importFile(
  session: Session,
  file: string,
  dryRun: boolean,
  prepare: (table: Table) => Promise<Prepared>,
): Promise<Outcome> {
  const parsed = await tableIn(file);
  if ('fault' in parsed) {
    return outcomeOf(session, whole({ ...parsed.fault, from: 'imports', row: null, column: null }), dryRun);
  }
  return outcomeOf(session, await runImport(session.store, await prepare(parsed.table), dryRun), dryRun);
}

const placeOf = ({ row, column }: Fault): string =>
  [...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [column])].join(', ');

function headOf({ committed, faults }: ImportReport, dryRun: boolean): string {
  if (committed)
    return faults.length === 0 ? 'Done.' : 'Done but for the rows below; mend them and give the same file again.';
  if (faults.length > 0) return 'Refused as a whole; nothing was changed.';
  return dryRun ? 'Nothing is wrong with the file. Nothing was changed: this was a dry run.' : 'Nothing was changed.';
}

function outcomeOf({ language }: Session, report: ImportReport, dryRun: boolean): Outcome {
  const faults = report.faults.map((fault) => ({
    row: fault.row,
    column: fault.column,
    ...worded(fault.from, fault, language),
  }));
  const counts = `${report.rows} rows: ${report.new} new, ${report.changed} changed, ${report.unchanged} unchanged, ${new Set(faults.map(({ row }) => row)).size} faulty`;
  const lines = [
    headOf(report, dryRun),
    counts,
    ...report.faults.map(
      (fault, index) =>
        `  ${[placeOf(fault), `${faults[index]?.text} [${fault.code}]`].filter((part) => part !== '').join(': ')}`,
    ),
    ...report.mails.map(({ mail, to, count }) => `Mail: ${mail}${to === null ? '' : ` to ${to}`}: ${count}`),
    ...(report.ignored.length === 0 ? [] : [`Columns that were not read: ${report.ignored.join(', ')}`]),
  ];
  return {
    exit: faults.length === 0 ? exitCodes.ok : exitCodes.refused,
    text: lines.join('\n'),
    data: { ok: faults.length === 0, dryRun, ...report, faults },
  };
}
