/**
 * Every import runs alike (R-OPS-1, R-APP-1): the rows become commands, all of them are tried on the path that a real
 * giving takes, and every faulty row is named. One faulty row refuses the file as a whole; a file without faults is
 * given row by row, each in its own transaction, and may be given again without harm: what is there stays as it is.
 */
import type { Refusal } from '../domain/case/definition.ts';
import type { GiveAnswer } from '../store/door.ts';
import { addMails, type Giving, give, type TrialMail, trial } from '../store/give.ts';
import type { Store } from '../store/store.ts';
import type { Fault } from './columns.ts';

export interface PlannedRow {
  readonly row: number;
  /** The case is not there yet. */
  readonly isNew: boolean;
  /** In this order; none of them depends on another row. */
  readonly givings: readonly Giving[];
  readonly headingOf: (field: string) => string;
}

export interface Prepared {
  readonly rows: readonly PlannedRow[];
  readonly faults: readonly Fault[];
  /** Headings that the import does not use. */
  readonly ignored: readonly string[];
}

export interface ImportReport {
  /** Something was recorded: no dry run, no fault. */
  readonly committed: boolean;
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Mails that the rows themselves send; reminders and the steps of a case's story come later. */
  readonly mails: readonly TrialMail[];
  readonly faults: readonly Fault[];
  readonly ignored: readonly string[];
}

/** Few enough for one transaction's time limit. */
const trialRows = 50;
/** Rows in flight at once: each is a transaction of its own. */
const hands = 4;

type Effect = 'new' | 'changed' | 'unchanged';

const effectOf = (row: PlannedRow, answers: readonly GiveAnswer[]): Effect => {
  const acted = answers.some((answer) => answer.ok && !answer.repeated && answer.events.length > 0);
  if (!acted) return 'unchanged';
  return row.isNew ? 'new' : 'changed';
};

const faultOf = (row: PlannedRow, giving: Giving | undefined, refusal: Refusal): Fault => ({
  ...refusal,
  from: giving?.ref.kind ?? 'imports',
  row: row.row,
  column: refusal.field === undefined ? null : row.headingOf(refusal.field),
});

const faultsOf = (row: PlannedRow, answers: readonly GiveAnswer[]): readonly Fault[] =>
  answers.flatMap((answer, index) =>
    answer.ok ? [] : answer.refusals.map((refusal) => faultOf(row, row.givings[index], refusal)),
  );

interface Result {
  readonly row: PlannedRow;
  readonly answers: readonly GiveAnswer[];
}

interface Tried {
  readonly results: readonly Result[];
  readonly mails: readonly TrialMail[];
}

async function tryAll(store: Store, rows: readonly PlannedRow[]): Promise<Tried> {
  const results: Result[] = [];
  const mails: TrialMail[] = [];
  for (let at = 0; at < rows.length; at += trialRows) {
    const batch = rows.slice(at, at + trialRows);
    const { answers, mails: sent } = await trial(
      store,
      batch.flatMap(({ givings }) => givings),
    );
    mails.push(...sent);
    let from = 0;
    for (const row of batch) {
      results.push({ row, answers: answers.slice(from, from + row.givings.length) });
      from += row.givings.length;
    }
  }
  return { results, mails: addMails(mails) };
}

/** Stops at a row's first refusal: what follows builds on it. */
async function giveRow(store: Store, row: PlannedRow): Promise<Result> {
  const answers: GiveAnswer[] = [];
  for (const giving of row.givings) {
    const answer = await give(store, giving);
    answers.push(answer);
    if (!answer.ok) break;
  }
  return { row, answers };
}

async function giveAll(store: Store, rows: readonly PlannedRow[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < rows.length; at += hands) {
    results.push(...(await Promise.all(rows.slice(at, at + hands).map((row) => giveRow(store, row)))));
  }
  return results;
}

const inOrder = (faults: readonly Fault[]): readonly Fault[] => faults.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));

/** @param dryRun report what would happen and change nothing */
export async function runImport(store: Store, prepared: Prepared, dryRun: boolean): Promise<ImportReport> {
  const { rows, ignored } = prepared;
  const { results: tried, mails } = await tryAll(store, rows);
  const faults = [...prepared.faults, ...tried.flatMap(({ row, answers }) => faultsOf(row, answers))];
  const commits = !dryRun && faults.length === 0;
  const results = commits ? await giveAll(store, rows) : tried;
  const given = commits ? results.flatMap(({ row, answers }) => faultsOf(row, answers)) : faults;
  const sound = results.filter(({ answers }) => answers.every(({ ok }) => ok));
  const count = (effect: Effect): number =>
    sound.filter(({ row, answers }) => effectOf(row, answers) === effect).length;
  return {
    committed: commits,
    rows: new Set([...rows.map(({ row }) => row), ...prepared.faults.flatMap(({ row }) => (row === null ? [] : [row]))])
      .size,
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    mails,
    faults: inOrder(given),
    ignored,
  };
}
