/** The API as an application; the process is in `main.ts`. What it offers is listed here, in order. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { ProviderSettings } from '../settings/providers.ts';
import { isAway } from '../store/away.ts';
import type { Render } from '../store/mailbox.ts';
import type { Store } from '../store/store.ts';
import { accessLogRoutes } from './admin/access-log.ts';
import { serviceHealth } from './admin/health.ts';
import { holdRoutes } from './admin/holds.ts';
import { mailTextRoutes } from './admin/mail-texts.ts';
import { outboxRoutes } from './admin/outbox.ts';
import { callersWith, type Identify } from './caller.ts';
import { caseByItsId } from './cases/at-hand.ts';
import { boards } from './cases/board.ts';
import { comingMailRoutes } from './cases/coming-mail.ts';
import { commandRoutes } from './cases/commands.ts';
import { feedbackDrafts } from './cases/feedback-draft.ts';
import { followUpRoutes } from './cases/follow-up.ts';
import { plurals } from './cases/kinds.ts';
import { ownMailRoutes } from './cases/own-mails.ts';
import { payrollRoutes } from './cases/payroll.ts';
import { peopleRoutes } from './cases/people.ts';
import { previewRoutes } from './cases/preview.ts';
import { caseReads } from './cases/reads.ts';
import { receiptRoutes } from './cases/receipts.ts';
import { caseSearch } from './cases/search.ts';
import { deskPaths, deskRoutes } from './desk/desk.ts';
import type { DeskFiles } from './desk/files.ts';
import { archiveRoutes } from './exports/archive.ts';
import { exportRoutes } from './exports/exports.ts';
import { feedRoutes } from './feed/feed.ts';
import { healthRoutes } from './health/health.ts';
import { importRoutes } from './imports/imports.ts';
import { linkRoutes } from './links/routes.ts';
import { collectMethods } from './methods.ts';
import { withoutUnused } from './openapi-parts.ts';
import { noteRehearsal } from './pages/rehearsal.ts';
import { colleagueRoutes } from './people/colleagues.ts';
import { handoverRoutes } from './people/handover.ts';
import { languageRoutes } from './people/language.ts';
import { selfRoutes } from './people/me.ts';
import { ownDataRoutes } from './people/own-data.ts';
import { codeOfStatus, sendProblem } from './problem.ts';
import { feedbackReads } from './public/feedback.ts';
import { homePage } from './public/home.ts';
import { publicRoutes } from './public/register.ts';
import { processingRecord } from './records/processing.ts';
import { referenceRoutes } from './reference/reference.ts';
import { rehearsalRoutes } from './rehearsal/routes.ts';
import { NoTimeMachine, type TimeMachine } from './rehearsal/time-machine.ts';
import { roundRoutes } from './rounds/routes.ts';
import { faultsOfShape } from './shape-faults.ts';
import { freshSessionOf } from './sign-in/fresh.ts';
import { refuseForeignOrigin } from './sign-in/origin.ts';
import { registerSignIn } from './sign-in/register.ts';
import { publicationRoutes } from './statistics/publications.ts';
import { deliveryRoutes } from './webhooks/deliveries.ts';
import { endpointRoutes } from './webhooks/endpoints.ts';
import { recruitmentHook } from './webhooks/recruitment.ts';
import { recruitmentHookRoutes } from './webhooks/recruitment-hook.ts';

export interface ApiOptions {
  /** Of a database that works as the role which row-level security binds (store/scope.ts). */
  readonly store: Store;
  readonly identify: Identify;
  /** Where people reach the service: pages of other origins may not write. */
  readonly publicUrl: string;
  readonly providers: readonly ProviderSettings[];
  readonly onFault: (code: string) => void;
  /** Of settings/settings.ts: the proxies that may say a client's address; none where it is left out. */
  readonly trustedProxies?: readonly string[];
  /** Of one caller's address in a minute. */
  readonly requestsPerMinute: number;
  /** For tests and rehearsals: endpoints at http://127.0.0.1 may be registered. */
  readonly webhooksToThisMachine?: boolean;
  /** The web application as built; null or absent: the API alone. */
  readonly desk?: DeskFiles | null;
  /** Of `npm start` alone (settings/time-machine.ts); null or absent: time goes by itself. */
  readonly timeMachine?: TimeMachine | null;
  /** Dresses mails, for those who look at one before it is sent; absent: there are none to look at. */
  readonly render?: Render;
  /** Of settings/settings.ts; empty: none. */
  readonly securityContact: string;
  readonly accessibilityStatement: string;
}

const description = `Every command and every read goes through one door, which asks whether the caller's roles allow it.
A command carries an Idempotency-Key: sent again with the same key it is done once and answered alike. Refusals have
codes that stay, and texts in the language of Accept-Language (nb, nn, en). Days are YYYY-MM-DD in Europe/Oslo.`;

const openapi = {
  openapi: '3.1.1',
  info: { title: 'Forløp', version: '1', description },
  tags: [
    'health',
    'public',
    'session',
    'me',
    'webhooks',
    'cases',
    ...Object.values(plurals),
    'statistics',
    'records',
    'rehearsal',
  ].map((name) => ({
    name,
  })),
  components: {
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: '__Host-forlop', description: 'Of a person who is signed in' },
      token: { type: 'http', scheme: 'bearer', description: 'Of an agency’s own system (npx forlop token)' },
    },
  },
} as const;

/** No other host is asked for anything, and nobody frames us. */
const onlyOurs = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

export async function buildApp(options: ApiOptions): Promise<FastifyInstance> {
  const {
    store,
    identify,
    publicUrl,
    providers,
    onFault,
    requestsPerMinute,
    webhooksToThisMachine = false,
    trustedProxies = [],
    desk = null,
    timeMachine = null,
    render,
    ...shown
  } = options;
  const app = Fastify({
    logger: false,
    bodyLimit: 1_000_000,
    requestTimeout: 30_000,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    // Ids have a limit of their own, with an answer of ours.
    routerOptions: { maxParamLength: 8_000 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation !== undefined) return sendProblem(reply, 'badRequest', faultsOfShape(error, request));
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendProblem(reply, codeOfStatus(error.statusCode));
    onFault(error.name);
    return sendProblem(reply, isAway(error) || error instanceof NoTimeMachine ? 'away' : 'fault');
  });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: onlyOurs } });
  // Nothing here is for caches of others: pages that are, say so themselves.
  app.addHook('onRequest', async (_, reply) => void reply.header('Cache-Control', 'no-store'));
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute', enableDraftSpec: true });
  await app.register(swagger, {
    openapi: { ...openapi, tags: [...openapi.tags], security: [{ session: [] }, { token: [] }] },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });
  app.addHook('onRequest', refuseForeignOrigin(publicUrl));
  if (timeMachine !== null) app.addHook('onRequest', noteRehearsal(store));
  app.setNotFoundHandler((_, reply) => sendProblem(reply, 'notFound'));
  const refuseOtherMethods = collectMethods(app);
  await app.register(healthRoutes(store));
  await registerSignIn(app, { store, providers, publicUrl, onFault, canMoveTime: timeMachine !== null });
  const { callingOf, only } = callersWith(store, identify);
  const freshSession = freshSessionOf(store, providers, publicUrl);
  await app.register(publicRoutes({ store, publicUrl, ...shown }));
  await app.register(linkRoutes({ store, publicUrl, identify, freshSession }));
  await app.register(homePage({ store, publicUrl, ...shown }, identify, desk === null ? null : deskPaths[0]));
  await app.register(
    only([
      feedbackReads(callingOf),
      feedRoutes(callingOf, store, publicUrl),
      selfRoutes(callingOf),
      languageRoutes(callingOf),
      ownDataRoutes(callingOf),
      caseByItsId(callingOf),
      caseSearch(callingOf),
      caseReads(callingOf),
      feedbackDrafts(callingOf),
      boards(callingOf),
      commandRoutes(callingOf, freshSession),
      previewRoutes(callingOf),
      comingMailRoutes(callingOf, render),
      ownMailRoutes(callingOf),
      importRoutes(callingOf),
      exportRoutes(callingOf),
      publicationRoutes(callingOf),
      archiveRoutes(callingOf),
      processingRecord(callingOf),
      followUpRoutes(callingOf),
      payrollRoutes(callingOf),
      roundRoutes(callingOf, publicUrl),
      receiptRoutes(callingOf),
      outboxRoutes(callingOf),
      accessLogRoutes(callingOf),
      holdRoutes(callingOf),
      serviceHealth(callingOf),
      mailTextRoutes(callingOf),
      peopleRoutes(callingOf),
      colleagueRoutes(callingOf),
      handoverRoutes(callingOf),
      endpointRoutes(callingOf, webhooksToThisMachine),
      deliveryRoutes(callingOf),
      recruitmentHookRoutes(callingOf, publicUrl),
      rehearsalRoutes(callingOf, store, timeMachine),
    ]),
  );
  await app.register(recruitmentHook(store));
  await app.register(referenceRoutes);
  if (desk !== null) await app.register(deskRoutes(desk, identify));
  refuseOtherMethods();
  return app;
}
