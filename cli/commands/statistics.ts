/** `forlop statistics`: what has been published, and the next publication (R-STA). */
import { type Command, InvalidArgumentError } from 'commander';
import { dayOf } from '../../domain/calendar.ts';
import type { Measure } from '../../domain/statistics/measures.ts';
import type { Line } from '../../domain/statistics/publication.ts';
import { yearlyReport } from '../../domain/statistics/yearly-report.ts';
import { type PublishedStatistics, publishStatistics, readStatistics } from '../../store/statistics.ts';
import { type StatisticsTexts, statisticsTexts } from '../../texts/statistics/index.ts';
import { type Outcome, ok, refused, table, UsageProblem } from '../outcome.ts';
import type { Runner } from '../program.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly round?: string;
  readonly agency?: string;
  readonly year?: number;
  readonly number?: number;
}

interface ReportOptions {
  readonly agency: string;
  readonly year: number;
  readonly newHires?: number;
  readonly goal?: number;
}

const help = `
Examples:
  forlop statistics
  forlop statistics --round runde-2017 --language nb
  forlop statistics --agency nav --year 2018 --json
  forlop statistics publish --as per@difi.no
  forlop statistics report --agency nav --year 2018 --new-hires 120 --goal 5

Only what was published is shown, as it was that day. Each publication is weighed against all before it, so publish
seldom: once a year, and when a round has been closed.`;

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
};

const percent = (text: string): number => {
  if (!/^\d{1,2}([.,]\d+)?$|^100$/.test(text)) throw new InvalidArgumentError('A percentage from 0 to 100 is needed.');
  return Number(text.replace(',', '.'));
};

const counts: readonly Measure[] = [
  'applications',
  'confirmed',
  'interviewed',
  'hired',
  'extended',
  'completed',
  'permanent',
  'left',
];

/** Without a choice every line is shown; with one, the lines of that round, agency or year. */
const isChosen = ({ scope }: Line, { round, agency, year }: Options): boolean =>
  (round === undefined || scope.round === round) &&
  (agency === undefined || scope.agency === agency) &&
  (year === undefined || scope.year === year);

const scopeText = ({ scope }: Line, texts: StatisticsTexts): string =>
  (['employer', 'agency', 'round', 'year'] as const)
    .flatMap((name) => (scope[name] === undefined ? [] : [`${texts[name]} ${scope[name]}`]))
    .join(', ') || texts.whole;

const rowOf = (line: Line, texts: StatisticsTexts): readonly string[] => {
  const number = (value: number | null): string => (value === null ? texts.hidden : String(value));
  return [
    scopeText(line, texts),
    String(line.positions),
    ...counts.map((measure) => number(line.counts[measure])),
    number(line.permanentPercent),
    number(line.daysToHire),
    String(line.dutiesLate),
    number(line.employerDutiesLate),
  ];
};

function tableOf(lines: readonly Line[], texts: StatisticsTexts): string {
  const head = [
    '',
    texts.positions,
    ...counts.map((measure) => texts[measure]),
    texts.permanentPercent,
    texts.daysToHire,
    texts.dutiesLate,
    texts.employerDutiesLate,
  ];
  return table([head, ...lines.map((line) => rowOf(line, texts))]);
}

function outcomeOf({ number, at, lines }: PublishedStatistics, options: Options, { language }: Session): Outcome {
  const texts = statisticsTexts[language];
  const chosen = lines.filter((line) => isChosen(line, options));
  if (chosen.length === 0) throw new UsageProblem('The publication has no such line. See all: forlop statistics');
  const day = dayOf(at);
  const standing = texts.standing.replace('{number}', String(number)).replace('{day}', day);
  return ok([standing, '', tableOf(chosen, texts), '', texts.explanation].join('\n'), {
    ok: true,
    number,
    day,
    explanation: texts.explanation,
    lines: chosen,
  });
}

async function show(session: Session, options: Options): Promise<Outcome> {
  const published = await readStatistics(session.store, options.number);
  if (published !== null) return outcomeOf(published, options, session);
  return ok(statisticsTexts[session.language].none, { ok: true, number: null, lines: [] });
}

async function publishNow(session: Session): Promise<Outcome> {
  const answer = await publishStatistics(session.store, await session.actor());
  return answer.ok ? outcomeOf(answer.published, {}, session) : refused('agency', answer.refusals, session.language);
}

async function report(session: Session, { agency, year, newHires, goal }: ReportOptions): Promise<Outcome> {
  const texts = statisticsTexts[session.language];
  const published = await readStatistics(session.store);
  const line = published?.lines.find(({ scope }) => scope.agency === agency && scope.year === year);
  if (line === undefined) throw new UsageProblem(`Nothing has been published for ${agency} and ${year}.`);
  const found = yearlyReport(line.counts.hired, newHires ?? null, goal ?? null);
  const rows = [
    [texts.hired, found.hired === null ? texts.hidden : String(found.hired)],
    [texts.newHires, newHires === undefined ? '–' : String(newHires)],
    [texts.share, found.percent === null ? '–' : `${found.percent} %`],
    ...(goal === undefined ? [] : [[texts.goal.replace('{goal}', String(goal)), reached(found.reached, texts)]]),
  ];
  return ok([`${texts.agency} ${agency}, ${year}`, table(rows), '', texts.explanation, texts.noPercent].join('\n'), {
    ok: true,
    agency,
    year,
    newHires: newHires ?? null,
    goal: goal ?? null,
    ...found,
  });
}

function reached(is: boolean | null, texts: StatisticsTexts): string {
  if (is === null) return '–';
  return is ? texts.yes : texts.no;
}

export function statistics(program: Command, run: Runner): void {
  const command = program
    .command('statistics')
    .description('published statistics by round, agency and year, with small numbers hidden; the next publication')
    .addHelpText('after', help);
  const showing = command
    .command('show', { isDefault: true })
    .description('what was published, as it was that day')
    .option('--round <id>', 'only lines of this round')
    .option('--agency <id>', 'only lines of this agency')
    .option('--year <year>', 'only lines of this year', whole)
    .option('--number <number>', 'an earlier publication', whole)
    .addHelpText('after', help);
  showing.action((options: Options) => run(showing, (session) => show(session, options)));
  const publishing = command
    .command('publish')
    .description('count everything and publish; for the coordinator (--as)')
    .addHelpText('after', help);
  publishing.action(() => run(publishing, publishNow));
  const reporting = command
    .command('report')
    .description('an agency’s extract for its annual report: new hires from the target group in a year')
    .requiredOption('--agency <id>', 'the agency')
    .requiredOption('--year <year>', 'the year', whole)
    .option('--new-hires <number>', 'all new hires of the agency in the year', whole)
    .option('--goal <percent>', 'a goal to compare with', percent)
    .addHelpText('after', help);
  reporting.action((options: ReportOptions) => run(reporting, (session) => report(session, options)));
}
