/** Published statistics as tables: a hidden number is empty for machines, and says so to people (R-STA-2, R-STA-3). */

import { measures } from '../../domain/statistics/measures.ts';
import type { Line } from '../../domain/statistics/publication.ts';
import type { YearlyReport } from '../../domain/statistics/yearly-report.ts';
import type { Cell, ExportTable } from '../../exports/table.ts';
import type { ExportTexts } from '../../texts/exports/index.ts';
import type { StatisticsTexts } from '../../texts/statistics/index.ts';
import { yesOrNo } from './send.ts';

const scopes = ['employer', 'agency', 'round', 'year'] as const;
const after = ['permanentPercent', 'daysToHire', 'dutiesLate', 'employerDutiesLate'] as const;

/** @param hidden the word for what is hidden; null leaves the cell empty */
export function statisticsTable(
  lines: readonly Line[],
  texts: StatisticsTexts,
  title: string,
  hidden: string | null,
): ExportTable {
  const shown = (value: number | null): Cell => value ?? hidden;
  const keys = [...scopes, 'positions', ...measures, ...after] as const;
  return {
    title,
    file: 'statistics',
    columns: keys.map((key) => ({ key, heading: texts[key] })),
    rows: lines.map(({ scope, counts, ...line }) => [
      ...scopes.map((name) => scope[name] ?? null),
      line.positions,
      ...measures.map((measure) => shown(counts[measure])),
      ...after.map((name) => shown(line[name])),
    ]),
  };
}

export interface YearOfAgency {
  readonly agency: string;
  readonly year: number;
  /** All new hires of the agency, as it says itself; null: it has not said. */
  readonly newHires: number | null;
  readonly goalPercent: number | null;
  readonly report: YearlyReport;
}

/** @param hidden as above */
export function yearlyReportTable(
  { agency, year, newHires, goalPercent, report }: YearOfAgency,
  words: { readonly statistics: StatisticsTexts; readonly exports: ExportTexts },
  hidden: string | null,
): ExportTable {
  const { statistics, exports } = words;
  return {
    title: exports.yearlyReport,
    file: 'yearly-report',
    columns: [
      { key: 'agency', heading: statistics.agency },
      { key: 'year', heading: statistics.year },
      { key: 'hired', heading: statistics.hired },
      { key: 'newHires', heading: statistics.newHires },
      { key: 'percent', heading: statistics.share },
      { key: 'goal', heading: exports.goal },
      { key: 'reached', heading: exports.reached },
    ],
    rows: [
      [
        agency,
        year,
        report.hired ?? hidden,
        newHires,
        report.percent,
        goalPercent,
        report.reached === null ? null : yesOrNo(report.reached, exports),
      ],
    ],
  };
}
