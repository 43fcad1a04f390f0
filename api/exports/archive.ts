/** GET /v1/{cases}/{id}/archive: the package for the agency's archive (R-LOG-1, R-PRV-3). */
import type { FastifyPluginAsync } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { archivists } from '../../domain/access.ts';
import { id } from '../../domain/fields.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';
import { readForArchive } from '../../store/archive.ts';
import type { CallingOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { casePackage } from './package.ts';
import { sendFile } from './send.ts';

export const archiveRoutes =
  (callingOf: CallingOf): FastifyPluginAsync =>
  async (app) => {
    for (const kind of caseKinds) await app.register(archiveOf(kind, callingOf));
  };

const archiveOf =
  (kind: CaseKind, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: [plurals[kind]],
      operationId: `${kind}.archive`,
      summary: 'The case as a ZIP file for the archive: log, facts, mails, letters, and a manifest with their sums',
      description: `For: ${archivists(kind).join(', ')}. That it was taken out is in the access log. What must still be erased here is not in it.`,
      params: z.strictObject({ id: id() }),
      response: {
        200: {
          description: 'The package',
          content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
        },
        ...mayFail('badRequest', 'notFound'),
      },
    };
    app.get(`/v1/${plurals[kind]}/:id/archive`, { schema }, async (request, reply) => {
      const calling = callingOf(request);
      const ref = { kind, id: request.params.id };
      const found = await readForArchive(calling.store, calling.caller, ref);
      if (found === null) return sendProblem(reply, 'notFound');
      return sendFile(reply, 'application/zip', 'case.zip', await casePackage(found));
    });
  };
