/** Lists to take out: a position's applications, a round's progress, what is published of statistics (R-STA-3). */
import type { FastifyPluginAsync } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { exporters } from '../../domain/access.ts';
import { id } from '../../domain/fields.ts';
import { yearlyReport } from '../../domain/statistics/yearly-report.ts';
import type { CaseKind } from '../../domain/words.ts';
import { type ExportTable } from '../../exports/table.ts';
import { exportApplications, exportProgress } from '../../store/exports.ts';
import { holdsOneOf, type Reader } from '../../store/reading.ts';
import { readStatistics } from '../../store/statistics.ts';
import type { Store } from '../../store/store.ts';
import { type ExportTexts, exportTexts } from '../../texts/exports/index.ts';
import { statisticsTexts } from '../../texts/statistics/index.ts';
import type { CallingOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { pageLanguage } from '../pages/layout.ts';
import { sendProblem } from '../problem.ts';
import { applicationsTable, progressTable } from './lists.ts';
import { formatQuery, sendTable, tableOr } from './send.ts';
import { statisticsTable, yearlyReportTable } from './statistics-table.ts';

const params = z.strictObject({ id: id() });

export const exportRoutes =
  (callingOf: CallingOf): FastifyPluginAsync =>
  async (app) => {
    for (const list of [applicationsList, progressList]) await app.register(list(callingOf));
    await app.register(statisticsRoute(callingOf));
    await app.register(yearlyReportRoute(callingOf));
  };

type Read<T> = (store: Store, reader: Reader, id: string) => Promise<T | null>;

interface List {
  readonly kind: CaseKind;
  readonly name: string;
  readonly summary: string;
}

/** A list of one case's. */
const listOf =
  <T>({ kind, name, summary }: List, read: Read<T>, show: (found: T, texts: ExportTexts) => ExportTable) =>
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.export.${name}`,
      summary,
      params,
      querystring: z.strictObject(formatQuery),
      response: tableOr('badRequest', 'notFound'),
    };
    app.get(`/v1/${plurals[kind]}/:id/exports/${name}`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const found = await read(calling.store, calling.caller, request.params.id);
      if (found === null) return sendProblem(reply, 'notFound');
      return sendTable(reply, request.query.format, show(found, exportTexts[pageLanguage(request)]));
    });
  };

const applicationsList = listOf(
  {
    kind: 'position',
    name: 'applications',
    summary: 'The applications for HR; each of them is logged as read (R-APP-5, R-PRV-5)',
  },
  exportApplications,
  applicationsTable,
);
const progressList = listOf(
  { kind: 'round', name: 'progress', summary: 'Agencies and the steps of their positions, for the coordinator' },
  exportProgress,
  progressTable,
);

const statisticsQuery = z.strictObject({
  ...formatQuery,
  number: z.coerce.number().int().min(1).max(1_000_000).optional().meta({ description: 'An earlier publication' }),
});

const statisticsRoute =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['statistics'],
      operationId: 'statistics',
      summary: 'What has been published, with small numbers hidden (R-STA-2); for everybody who is signed in',
      querystring: statisticsQuery,
      response: tableOr('badRequest', 'notFound'),
    };
    app.get('/v1/statistics', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const { format, number } = request.query;
      const published = await readStatistics(calling.store, number);
      if (published === null) return sendProblem(reply, 'notFound');
      const language = pageLanguage(request);
      const texts = statisticsTexts[language];
      const hidden = format === 'json' ? null : texts.hidden;
      return sendTable(
        reply,
        format,
        statisticsTable(published.lines, texts, exportTexts[language].statistics, hidden),
      );
    });
  };

const reportQuery = z.strictObject({
  ...formatQuery,
  year: z.coerce.number().int().min(2000).max(2100),
  newHires: z.coerce.number().int().min(0).max(1_000_000).optional().meta({
    description: 'All new hires of the agency in the year: only the agency knows them',
  }),
  goal: z.coerce.number().min(0).max(100).optional().meta({ description: 'A goal in percent to compare with' }),
});

const yearlyReportRoute =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals.agency],
      operationId: 'agency.export.yearlyReport',
      summary: 'The extract for the agency’s annual report, from what is published (R-EMP-14, R-STA-1)',
      params,
      querystring: reportQuery,
      response: tableOr('badRequest', 'notFound'),
    };
    app.get(`/v1/${plurals.agency}/:id/exports/yearly-report`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const ref = { kind: 'agency', id: request.params.id } as const;
      const { year, format, newHires = null, goal: goalPercent = null } = request.query;
      if (!(await holdsOneOf(calling.store, calling.caller, ref, exporters.yearlyReport)))
        return sendProblem(reply, 'notFound');
      const published = await readStatistics(calling.store);
      const line = published?.lines.find(({ scope }) => scope.agency === ref.id && scope.year === year);
      if (line === undefined) return sendProblem(reply, 'notFound');
      const language = pageLanguage(request);
      const words = { statistics: statisticsTexts[language], exports: exportTexts[language] };
      const report = yearlyReport(line.counts.hired, newHires, goalPercent);
      const hidden = format === 'json' ? null : words.statistics.hidden;
      const found = { agency: ref.id, year, newHires, goalPercent, report };
      return sendTable(reply, format, yearlyReportTable(found, words, hidden));
    });
  };
