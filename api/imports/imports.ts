/**
 * Lists as files, on the same path as the command line's (R-APP-1, R-OPS-1): tried first, refused as a whole when one
 * row is faulty. Who may not bring it in is told so before their file is read.
 */
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { day, id } from '../../domain/fields.ts';
import type { CaseRef, Language } from '../../domain/words.ts';
import type { Fault } from '../../imports/columns.ts';
import { limits } from '../../imports/parsed.ts';
import { runImport } from '../../imports/run.ts';
import { readTable } from '../../imports/table.ts';
import { type ImportKey, importAnswer, importHash, keepImportAnswer } from '../../store/import-answers.ts';
import { holdsOneOf } from '../../store/reading.ts';
import { type Calling, type CallingOf, languageOf } from '../caller.ts';
import { plurals } from '../cases/kinds.ts';
import { faultsIn, mayFail, type Problem, sendProblem } from '../problem.ts';
import { counts, type Report, report } from './bodies.ts';
import { type ImportRoute, imports } from './routes.ts';

const params = z.strictObject({ id: id() });
const query = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'true: what would happen; nothing is changed and nothing is sent' }),
  receivedOn: day().optional().meta({ description: 'Of applications: the day, for a file that does not say it' }),
});
const headers = z.object({ 'idempotency-key': z.string().min(1).max(200) });
const file = z.string().meta({ format: 'binary', description: 'CSV in UTF-8, UTF-16 or Windows-1252, or a workbook' });

/** What the file is, its bytes say; these are what clients call it. */
const fileTypes = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** The body is bytes, which no schema sees into; it is only described. */
const described: typeof validatorCompiler = (route) =>
  route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route);

export const importRoutes =
  (callingOf: CallingOf): FastifyPluginAsync =>
  async (app) => {
    app.setValidatorCompiler(described);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(fileTypes, { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    for (const one of imports) await app.register(routeOf(one, callingOf));
  };

const routeOf =
  (one: ImportRoute, callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const { kind, name, by, summary } = one;
    app.route({
      method: 'POST',
      url: `/v1/${plurals[kind]}/:id/imports/${name}`,
      bodyLimit: limits.bytes,
      schema: {
        tags: [plurals[kind]],
        operationId: `${kind}.import.${name}`,
        summary,
        description: `A file of at most 20 MB and 10,000 rows. May be given by: ${by.join(', ')}. With one faulty row nothing is changed. The same file may be given again.`,
        consumes: fileTypes,
        params,
        querystring: query,
        headers,
        body: file,
        response: { 200: report, ...mayFail('badRequest', 'notAllowed', 'tooLarge', 'notJson', 'refused') },
      },
      preParsing: async (request, reply) => {
        const calling = callingOf(request);
        const ref = { kind, id: (request.params as { id: string }).id };
        if (!(await holdsOneOf(calling.store, calling.caller, ref, by))) return sendProblem(reply, 'notAllowed');
        return undefined;
      },
      handler: async (request, reply) => {
        const calling = callingOf(request);
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const { dryRun, receivedOn } = request.query;
        const ref = { kind, id: request.params.id };
        const key = request.headers['idempotency-key'];
        const asked = { ref, key, bytes, receivedOn, dryRun: dryRun === 'true' };
        const told = await bringIn(one, calling, asked);
        return answer(reply, languageOf(request), calling.caller.type === 'system' ? toldToTool(told) : told);
      },
    });
  };

interface Given {
  readonly ref: CaseRef;
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly receivedOn: string | undefined;
  readonly dryRun: boolean;
}

type Told = Omit<Report, 'faults'> & { readonly faults: readonly Fault[] };

const nothing = { dryRun: false, repeated: false, committed: false, rows: 0, new: 0, changed: 0, unchanged: 0 };

async function bringIn(one: ImportRoute, { caller, store }: Calling, given: Given): Promise<Told> {
  const { ref, key, bytes, receivedOn, dryRun } = given;
  const base = { ...nothing, dryRun, mails: [], ignored: [] };
  const parsed = await readTable(bytes);
  if ('fault' in parsed) {
    return { ...base, faults: [{ ...parsed.fault, from: 'imports', row: null, column: null }] };
  }
  const prepared = await one.prepare(store, parsed.table, { actor: caller, id: ref.id, receivedOn });
  const asked = `${one.name} ${receivedOn ?? ''}`;
  const at: ImportKey = { reader: caller, ref, key, hash: importHash(store, asked, bytes) };
  const before = dryRun ? null : await importAnswer(store, at);
  if (before === 'otherwise') {
    return { ...base, faults: [{ code: 'keyUsedOtherwise', from: ref.kind, row: null, column: 'Idempotency-Key' }] };
  }
  const ignored = [...prepared.ignored];
  if (before !== null) {
    return { ...base, committed: true, repeated: true, ...counts.parse(before.answer), ignored, faults: [] };
  }
  const { committed, faults, mails, ...numbers } = await runImport(store, prepared, dryRun);
  const summed = counts.parse(numbers);
  // What could not be given for somebody who came between is mended by the same file and key.
  if (committed && faults.length === 0) await keepImportAnswer(store, at, summed);
  return { ...base, committed, ...summed, mails: [...mails], ignored, faults };
}

/** What changed, and what would be sent, answers a tool that sends a tick again (domain/access.ts): it is told neither. */
const toldToTool = ({ changed, unchanged, ...told }: Told): Told => ({
  ...told,
  changed: 0,
  unchanged: unchanged + changed,
  mails: [],
});

/** Refused is what should have been done and was not; a dry run has done what it should. */
function answer(reply: FastifyReply, language: Language, { faults, ...told }: Told): FastifyReply {
  const shown = faults.map((fault) => shownFault(fault, language));
  if (!told.dryRun && !told.committed) {
    const asProblem = shown.map(({ row, column, data, ...rest }) => ({
      ...rest,
      field: column,
      data: row === null ? data : { ...data, row },
    }));
    return sendProblem(reply, 'refused', asProblem);
  }
  return reply.code(200).send({ ...told, faults: shown });
}

function shownFault(fault: Fault, language: Language): Report['faults'][number] {
  const { row, column, from, ...refusal } = fault;
  const [said] = faultsIn(from, [refusal], language);
  const { code, text, data }: Problem['faults'][number] = said ?? { code: fault.code, field: null, text: '', data: {} };
  return { row, column, code, text, data };
}
