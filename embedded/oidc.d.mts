import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** What is remembered between two requests: sessions, codes, interactions. */
export type Remembered = Record<string, unknown>;

export interface Adapter {
  upsert(id: string, payload: Remembered, expiresIn: number): Promise<void>;
  find(id: string): Promise<Remembered | undefined>;
  findByUid(uid: string): Promise<Remembered | undefined>;
  findByUserCode(code: string): Promise<Remembered | undefined>;
  consume(id: string): Promise<void>;
  destroy(id: string): Promise<void>;
  revokeByGrantId(grantId: string): Promise<void>;
}

interface Grant {
  addOIDCScope(scope: string): void;
  addOIDCClaims(claims: readonly string[]): void;
  save(): Promise<string>;
}

interface Context {
  body: unknown;
  type: string;
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: { readonly Grant: new (of: { clientId: string; accountId: string }) => Grant };
  };
}

export interface Configuration {
  readonly adapter: new (model: string) => Adapter;
  readonly clients: readonly object[];
  readonly jwks: { readonly keys: readonly object[] };
  readonly cookies: { readonly keys: readonly string[] };
  readonly features: Readonly<Record<string, object>>;
  readonly acrValues?: readonly string[];
  readonly claims: Readonly<Record<string, readonly string[] | null>>;
  readonly clientAuthMethods: readonly string[];
  readonly ttl: Readonly<Record<string, number>>;
  readonly pkce: { readonly required: () => boolean };
  readonly fetch: (url: string, options: RequestInit & { readonly dispatcher?: unknown }) => Promise<Response>;
  readonly clientBasedCORS: () => boolean;
  readonly interactions: { readonly url: (context: Context, interaction: { readonly uid: string }) => string };
  readonly findAccount: (
    context: Context,
    id: string,
  ) => { readonly accountId: string; readonly claims: () => { readonly sub: string } };
  readonly loadExistingGrant: (context: Context) => Promise<Grant>;
  readonly renderError: (context: Context, out: { readonly error: string }) => void;
}

export class Provider {
  constructor(issuer: string, configuration: Configuration);
  callback(): RequestListener;
  interactionDetails(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<{ readonly params: Readonly<Record<string, unknown>> }>;
  interactionFinished(
    request: IncomingMessage,
    response: ServerResponse,
    result: { readonly login: object } | { readonly error: string },
  ): Promise<void>;
}
