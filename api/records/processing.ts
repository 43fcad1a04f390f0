/** The record of processing activities for the coordinator, on request (GDPR art. 30, R-PRV-5). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { defaultPolicy } from '../../domain/policy.ts';
import { activities } from '../../domain/processing.ts';
import { processingColumns, processingLanguage, processingRow, processingTexts } from '../../texts/processing/index.ts';
import type { CallingOf } from '../caller.ts';
import { formatQuery, sendTable, tableOr } from '../exports/send.ts';
import { pageLanguage } from '../pages/layout.ts';
import { sendProblem } from '../problem.ts';

export const processingRecord =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['records'],
      operationId: 'records.processing',
      summary: 'The record of processing activities, for the coordinator; in bokmål or nynorsk (GDPR art. 30)',
      querystring: z.strictObject(formatQuery),
      response: tableOr('badRequest', 'notAllowed'),
    };
    app.get('/v1/records/processing', { schema }, async (request, reply) => {
      const calling = callingOf(request);
      if (calling.store.scope?.coordinates !== true) return sendProblem(reply, 'notAllowed');
      const language = processingLanguage(pageLanguage(request));
      return sendTable(reply, request.query.format, {
        // A sheet's name has 31 characters at most.
        title: processingTexts[language].title.slice(0, 31),
        file: 'record-of-processing',
        columns: processingColumns.map((key) => ({ key, heading: processingTexts[language][key] })),
        rows: activities.map((one) => processingRow(one, defaultPolicy, language)),
      });
    });
  };
