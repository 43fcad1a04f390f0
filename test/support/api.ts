/** The API over a test's store, as the database's own role, with real sessions and tokens. */
import type { FastifyInstance } from 'fastify';
import { type ApiOptions, buildApp } from '../../api/app.ts';
import { identifyBy } from '../../api/identify.ts';
import type { AgencyId, PersonId } from '../../domain/words.ts';
import { openDatabase } from '../../prisma/client.ts';
import { createApiClient } from '../../store/api-clients.ts';
import { openSession } from '../../store/sessions.ts';
import type { Bare } from './bare.ts';

export const publicUrl = 'https://forlop.test';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
}

export interface TestApi {
  readonly app: FastifyInstance;
  /** Codes of faults of our own that it has met. */
  readonly faults: readonly string[];
  /** Headers of somebody who is signed in. */
  readonly signedIn: (person: PersonId) => Promise<Readonly<Record<string, string>>>;
  /** Headers of an agency's system. */
  readonly system: (agency: AgencyId) => Promise<Readonly<Record<string, string>>>;
  readonly ask: (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, asking?: Asking) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

let keys = 0;

export async function startApi(
  { store, databaseUrl }: Pick<Bare, 'store' | 'databaseUrl'>,
  requestsPerMinute = 100_000,
  more: Partial<ApiOptions> = {},
): Promise<TestApi> {
  const own = { ...store, database: openDatabase(databaseUrl, 8, 'forlop_api') };
  const faults: string[] = [];
  const onFault = (code: string): void => void faults.push(code);
  const app = await buildApp({
    store: own,
    identify: identifyBy(own, publicUrl),
    publicUrl,
    providers: [],
    onFault,
    requestsPerMinute,
    webhooksToThisMachine: true,
    securityContact: 'mailto:security@forlop.test',
    accessibilityStatement: '',
    ...more,
  });
  return {
    app,
    faults,
    signedIn: async (person) => {
      const by = { provider: 'test', issuer: 'https://issuer.test', providerSession: null, acr: null, idToken: 'none' };
      const secret = await openSession(store, person, by);
      return { cookie: `__Host-forlop=${secret}`, 'sec-fetch-site': 'same-origin' };
    },
    system: async (agency) => {
      const client = await createApiClient(store, agency, 'test');
      return { authorization: `Bearer ${client?.token}` };
    },
    ask: async (method, url, { headers = {}, body, key = `api-${++keys}` } = {}) => {
      const payload = typeof body === 'string' ? body : JSON.stringify(body ?? {});
      const written = method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': key };
      const answer = await app.inject({
        method,
        url,
        headers: { ...written, ...headers },
        ...(method === 'GET' ? {} : { payload }),
      });
      const said = answer.body === '' ? null : (JSON.parse(answer.body) as unknown);
      return { status: answer.statusCode, headers: answer.headers, body: said };
    },
    stop: async () => {
      await app.close();
      await own.database.$disconnect();
    },
  };
}
