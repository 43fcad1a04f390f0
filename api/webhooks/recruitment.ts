/**
 * Where an agency's recruitment tool tells us of applications (R-APP-1). It is known by the signature of Standard
 * Webhooks alone; what it tells goes through the one door, as the agency's own system.
 */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf, isDay } from '../../domain/calendar.ts';
import { day, id } from '../../domain/fields.ts';
import { languages } from '../../domain/words.ts';
import { applicationRef } from '../../imports/applicants.ts';
import { give } from '../../store/give.ts';
import type { Store } from '../../store/store.ts';
import { type Hook, hookOf } from '../../store/webhooks/recruitment.ts';
import { isSigned } from '../../store/webhooks/secret.ts';
import { refusalText } from '../../texts/refusals/index.ts';
import { languageOf } from '../caller.ts';
import { toldTo } from '../cases/told.ts';
import { faultsIn, mayFail, type Problem, problemOf, sendProblem } from '../problem.ts';
import { within } from '../within.ts';
import { params } from './parts.ts';

const headers = z.object({
  'webhook-id': z
    .string()
    .regex(/^[\x21-\x7e]{1,180}$/)
    .meta({ description: 'One for each message: sent again with the same, it is done once and answered alike' }),
  'webhook-timestamp': z
    .string()
    .regex(/^\d{1,12}$/)
    .meta({ description: 'Seconds since 1970, of this try' }),
  'webhook-signature': z.string().max(2000).meta({ description: 'As Standard Webhooks has it: v1,…' }),
});
type Headers = z.infer<typeof headers>;

const received = z
  .strictObject({
    type: z.literal('application.received'),
    timestamp: z.iso
      .datetime({ offset: true })
      .refine((at) => isDay(at.slice(0, 10)))
      .meta({ description: 'When it happened in the tool' }),
    data: z.strictObject({
      position: id().meta({ description: 'The position’s id here' }),
      toolId: id().meta({
        description: 'The application’s own id in the tool: the same again is the same application',
      }),
      name: z.string(),
      email: z.string().optional(),
      language: z.enum(languages).default('nb'),
      ticked: z
        .boolean()
        .nullable()
        .meta({ description: 'Whether any box of the target group was ticked, never which; null: there was none' }),
      receivedOn: day().optional().meta({ format: 'date', description: 'In Oslo; absent: the day of `timestamp`' }),
    }),
  })
  .meta({ id: 'RecruitmentMessage' });

const recorded = z
  .strictObject({
    application: z.string().meta({ description: 'Its id here' }),
    events: z.array(z.string()),
    repeated: z.boolean().meta({ description: 'True: this webhook-id had been answered before' }),
  })
  .meta({ id: 'ApplicationRecorded' });

/** What was signed longer ago, or ahead of us, is somebody else's copy of it (Standard Webhooks). */
const toleranceMs = 5 * 60_000;
const patienceMs = 2_900;

/** The signature is of the bytes that came, so they are read here and nowhere before. */
const described: typeof validatorCompiler = (route) =>
  route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route);

export const recruitmentHook =
  (store: Store): FastifyPluginAsync =>
  async (app) => {
    app.setValidatorCompiler(described);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));
    messages(app, store);
  };

function messages(app: FastifyInstance, store: Store): void {
  const schema = {
    tags: ['webhooks'],
    security: [],
    operationId: 'recruitment.message',
    summary: 'A recruitment tool tells of an application (R-APP-1)',
    description: 'Signed by Standard Webhooks with the hook’s secret; see docs/webhooks.md.',
    params,
    headers,
    body: received,
    response: { 200: recorded, ...mayFail('badRequest', 'notAllowed', 'tooLarge', 'notJson', 'refused') },
  };
  app.post<{ Params: { id: string } }>('/v1/hooks/recruitment/:id', { schema }, async (request, reply) => {
    const hook = await within(
      hookOf(store, request.params.id).then((one) => one ?? 'none'),
      patienceMs,
    );
    if (hook === null) return sendProblem(reply, 'away');
    const sent = headers.parse(request.headers);
    const body = typeof request.body === 'string' ? request.body : '';
    if (hook === 'none' || !isTheirs(hook, sent, body)) return sendProblem(reply, 'unauthorised');
    if (hook.succeeded) return sendProblem(reply, 'agencySucceeded');
    const message = received.safeParse(parsed(body));
    if (!message.success) return sendProblem(reply, 'badRequest', faultsOf(message.error, request));
    return take(hook, sent['webhook-id'], message.data, request, reply);
  });
}

function isTheirs({ store, secrets }: Hook, sent: Headers, body: string): boolean {
  const timestamp = sent['webhook-timestamp'];
  const fresh = Math.abs(Number(timestamp) * 1000 - store.machineNow()) <= toleranceMs;
  return fresh && isSigned(secrets, { id: sent['webhook-id'], timestamp, body }, sent['webhook-signature']);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const faultsOf = ({ issues }: z.ZodError, request: FastifyRequest): Problem['faults'] =>
  issues.map(({ path, code }) => {
    const field = path.join('.');
    const refusal = { code: 'invalidField', field, data: { rule: code } };
    return {
      ...refusal,
      field: field === '' ? null : field,
      text: refusalText('webhooks', refusal, languageOf(request)),
    };
  });

async function take(
  { store, agency }: Hook,
  messageId: string,
  { timestamp, data }: z.infer<typeof received>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { position, toolId, name, email, language, ticked, receivedOn = dayOf(Date.parse(timestamp)) } = data;
  const ref = applicationRef(store, position, { toolId });
  const applicant = { name, language, ...(email === undefined ? {} : { email }) };
  const command = { type: 'receive', position, applicant, toolId, ticked, receivedOn };
  const giving = { actor: { type: 'system', agency }, ref, command, key: `hook/${messageId}` } as const;
  const answer = await within(give(store, giving), patienceMs);
  if (answer === null) return sendProblem(reply, 'away');
  if (answer.ok) {
    const { events } = toldTo(giving.actor, 'application', answer);
    return reply.code(200).send({ application: ref.id, events, repeated: answer.repeated });
  }
  const faults = faultsIn('application', answer.refusals, languageOf(request));
  return sendProblem(reply, problemOf(answer.refusals), faults);
}
