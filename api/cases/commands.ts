/** One address for each command of each kind: POST /v1/positions/{id}/publish, through the one door. */
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { bindsLegally } from '../../domain/access.ts';
import { id } from '../../domain/fields.ts';
import type { GiveAnswer } from '../../store/door.ts';
import { type Giving, give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { warningsOf } from '../../store/warnings.ts';
import { textFaults } from '../admin/text-faults.ts';
import { type Caller, type CallingOf, languageOf } from '../caller.ts';
import { faultsIn, mayFail, problemOf, sendProblem, sendStepUp } from '../problem.ts';
import type { FreshSession } from '../sign-in/fresh.ts';
import { within } from '../within.ts';
import { commandIn, isCommandBody } from './command-body.ts';
import { type PublicCommand, plurals, publicCommands } from './kinds.ts';
import { toldTo } from './told.ts';

const params = z.strictObject({ id: id() });
const keyHeader = z.string().min(1).max(200);
const headers = z.object({
  'idempotency-key': keyHeader.meta({
    description: 'Made by the caller, one for each thing that is done: a retry with the same key is done once',
  }),
  'if-match': z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'The ETag of the case as it was read: refused with 412 when somebody has changed it since' }),
});

const warning = z
  .strictObject({
    field: z.string(),
    about: z.enum(['health', 'programme']).meta({
      description: 'health: it looks like a diagnosis, which is never kept here; programme: colleagues may see it',
    }),
    words: z.array(z.string()),
  })
  .meta({ id: 'Warning' });

const recorded = z
  .strictObject({
    seq: z.int().meta({
      description: 'How many events the case has now; the next ETag. To an agency’s own system: 0, and no ETag',
    }),
    events: z
      .array(z.string())
      .meta({ description: 'What was recorded, by name; to an agency’s own system what its webhooks would tell' }),
    repeated: z.boolean().meta({ description: 'True: this key had been answered before, and nothing was done now' }),
    warnings: z.array(warning).meta({ description: 'Of words that should perhaps be taken out (case.redact)' }),
  })
  .meta({ id: 'Recorded' });

/** Longer than PostgreSQL ever needs for a command, and short enough for a person who waits. */
const patienceMs = 2_900;

/** The body is checked by the door itself, whose faults have codes and texts (R5); here it is only described. */
const described: typeof validatorCompiler = (route) =>
  route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route);

function bodyOf({ kind, type, spec }: PublicCommand) {
  const { type: _, ...fields } = spec.schema.shape;
  return z.strictObject(fields).meta({ id: `${kind}.${type}` });
}

/** What is no ETag of ours is that of another state (RFC 9110 § 13.1.1); a system has been given none. */
function seqIn({ headers: { 'if-match': given } }: FastifyRequest, caller: Caller): number | undefined {
  if (given === undefined) return undefined;
  return caller.type === 'system' ? -1 : Number(/^"(\d{1,9})(?:-[\w-]{1,60})?"$/.exec(given)?.[1] ?? -1);
}

export const commandRoutes =
  (callingOf: CallingOf, freshSession: FreshSession): FastifyPluginAsyncZod =>
  async (app) => {
    app.setValidatorCompiler(described);
    for (const command of publicCommands) {
      const { kind, type, name, by } = command;
      const binding = bindsLegally(kind, type);
      app.route({
        method: 'POST',
        url: `/v1/${plurals[kind]}/:id/${name}`,
        schema: {
          tags: [plurals[kind]],
          operationId: `${kind}.${name}`,
          summary: `${kind}: ${name}`,
          description: `May be given by: ${by.join(', ')}.${binding ? ' Binds legally: may ask for a fresh sign-in.' : ''}`,
          params,
          headers,
          body: bodyOf(command),
          response: {
            200: recorded,
            ...mayFail(
              'badRequest',
              ...(binding ? (['freshSignInNeeded'] as const) : []),
              'notAllowed',
              'changedMeanwhile',
              'tooLarge',
              'notJson',
              'refused',
            ),
          },
        },
        handler: async (request, reply) => {
          const { body } = request;
          if (!isCommandBody(body)) return sendProblem(reply, 'badRequest');
          const unfit = textFaults(type, body);
          if (unfit.length > 0) return sendProblem(reply, 'refused', faultsIn(kind, unfit, languageOf(request)));
          const calling = callingOf(request);
          const lacks = binding ? await freshSession(request) : null;
          if (lacks !== null) return sendStepUp(reply, lacks);
          const seq = seqIn(request, calling.caller);
          const giving: Giving = {
            actor: calling.caller,
            ref: { kind, id: (request.params as { id: string }).id },
            command: commandIn(body, type),
            key: String(request.headers['idempotency-key']),
            namedByCaller: true,
            ...(seq === undefined ? {} : { seq }),
          };
          const answer = await giveWithin(calling.store, giving);
          if (answer === null) return sendProblem(reply, 'away');
          if (!answer.ok) {
            return sendProblem(reply, problemOf(answer.refusals), faultsIn(kind, answer.refusals, languageOf(request)));
          }
          const told = toldTo(calling.caller, kind, answer);
          if (told.seq > 0) reply.header('ETag', `"${told.seq}"`);
          const warnings = (await warningsOf(giving.ref, giving.command)).map((one) => ({
            ...one,
            words: [...one.words],
          }));
          return reply.code(200).send({ ...told, repeated: answer.repeated, warnings });
        },
      });
    }
  };

/** A command that commits after we have answered is found again under its key. */
const giveWithin = (store: Store, giving: Giving): Promise<GiveAnswer | null> =>
  within(give(store, giving), patienceMs);
