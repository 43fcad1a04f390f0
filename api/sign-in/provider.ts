/** One provider of sign-in, whichever it is: OpenID Connect with code, PKCE, state and nonce. */
import { webcrypto } from 'node:crypto';
import * as oidc from 'openid-client';
import type { Language } from '../../domain/words.ts';
import type { PrivateJwk, ProviderSettings } from '../../settings/providers.ts';
import type { SignedOut } from '../../store/sessions.ts';
import type { Attempt } from '../../store/sign-in-attempts.ts';
import { keysOf, type LogoutKeys, signedOutBy } from './logout-token.ts';
import { ProviderAway } from './provider-away.ts';

/** What comes back, once it is checked. Names, addresses and numbers in the token are not looked at. */
export interface Identified {
  readonly issuer: string;
  readonly subject: string;
  readonly acr: string | null;
  readonly providerSession: string | null;
  /** When the person proved who they are, in epoch milliseconds; absent where the provider does not say. */
  readonly authenticatedAt?: number;
  readonly idToken: string;
}

/** Secrets of one sign-in, made by `begin`. */
export type Begun = Pick<Attempt, 'state' | 'nonce' | 'verifier' | 'fresh'>;

export type Finished =
  | { readonly ok: true; readonly identified: Identified }
  | {
      readonly ok: false;
      readonly why: 'cancelled' | 'notConfirmed' | 'tooWeak' | 'away';
      /** For the log: never holds what the provider says of the person. */
      readonly code: string;
    };

export interface IdentityProvider {
  readonly settings: ProviderSettings;
  /**
   * Where to send the browser. Throws `ProviderAway` when the provider does not answer.
   * @param fresh the person is to prove who they are though the provider knows them still
   */
  readonly begin: (
    redirectUri: string,
    language: Language,
    fresh: boolean,
  ) => Promise<Begun & { readonly url: string }>;
  /** @param callback our own address with what the provider has added */
  readonly finish: (callback: URL, begun: Begun) => Promise<Finished>;
  /** Where to end the session at the provider; null where it has no such address or does not answer. */
  readonly endUrl: (idToken: string, after: string) => Promise<string | null>;
  /** What a logout token of the provider says; null when it is none that counts. Throws `ProviderAway`. */
  readonly signedOut: (token: string, now: Date) => Promise<SignedOut | null>;
}

const timeoutSeconds = 10;

/** Codes of failures that trying again may mend. */
const passing = /OAUTH_TIMEOUT|OAUTH_ABORT|OAUTH_RESPONSE_IS_NOT|ECONN|ENOTFOUND|EAI_AGAIN|UND_ERR/;

/** What comes back in the address anybody may have written: only what looks like a code goes on to the log. */
const asCode = (error: string): string => (/^[\w.-]{1,60}$/.test(error) ? error : 'unknownError');

function codeOf(failure: unknown): string {
  if (failure instanceof oidc.ResponseBodyError || failure instanceof oidc.AuthorizationResponseError)
    return asCode(failure.error);
  const code = failure instanceof Error && 'code' in failure && typeof failure.code === 'string' ? failure.code : null;
  const cause = failure instanceof Error && failure.cause instanceof Error ? failure.cause : null;
  if (code === null && cause !== null) return codeOf(cause);
  return code ?? (failure instanceof Error ? failure.name : 'fault');
}

const isPassing = (failure: unknown): boolean =>
  passing.test(codeOf(failure)) || (failure instanceof TypeError && failure.message === 'fetch failed');

const algorithms = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

async function authentication({ credential }: ProviderSettings): Promise<oidc.ClientAuth> {
  if ('secret' in credential) return oidc.ClientSecretBasic(credential.secret);
  const { kid, alg, kty, ...numbers }: PrivateJwk = credential.privateKey;
  const key = await webcrypto.subtle.importKey('jwk', { ...numbers, kty, alg }, algorithms[alg], false, ['sign']);
  return oidc.PrivateKeyJwt({ key, kid });
}

async function discover(settings: ProviderSettings): Promise<oidc.Configuration> {
  const isPlain = settings.issuer.startsWith('http:');
  return oidc.discovery(new URL(settings.issuer), settings.clientId, {}, await authentication(settings), {
    timeout: timeoutSeconds,
    // Settings allow this for a provider on this very machine alone.
    ...(isPlain ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
}

const freshSeconds = ({ freshMinutes = 0 }: ProviderSettings): number => freshMinutes * 60;

function parametersOf(
  settings: ProviderSettings,
  redirectUri: string,
  language: Language,
  fresh: boolean,
): Record<string, string> {
  const { scope, authorizationDetails } = settings;
  const acr = fresh ? (settings.freshAcr ?? settings.acr) : settings.acr;
  return {
    ...(fresh ? { prompt: 'login', max_age: String(freshSeconds(settings)) } : {}),
    redirect_uri: redirectUri,
    scope,
    ui_locales: language,
    ...(acr?.[0] === undefined ? {} : { acr_values: acr[0] }),
    ...(authorizationDetails === undefined ? {} : { authorization_details: JSON.stringify(authorizationDetails) }),
  };
}

const textOrNull = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

async function finishWith(
  config: oidc.Configuration,
  settings: ProviderSettings,
  callback: URL,
  { state, nonce, verifier, fresh }: Begun,
): Promise<Finished> {
  const tokens = await oidc.authorizationCodeGrant(config, callback, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(fresh ? { maxAge: freshSeconds(settings) } : {}),
  });
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) throw new Error('no ID token');
  const acr = textOrNull(claims['acr']);
  const accepted = fresh ? (settings.freshAcr ?? settings.acr) : settings.acr;
  if (accepted !== undefined && (acr === null || !accepted.includes(acr))) {
    return { ok: false, why: 'tooWeak', code: 'acr' };
  }
  const { iss: issuer, sub: subject } = claims;
  const providerSession = textOrNull(claims['sid']);
  const proved = claims.auth_time === undefined ? {} : { authenticatedAt: claims.auth_time * 1_000 };
  return { ok: true, identified: { issuer, subject, acr, providerSession, ...proved, idToken: tokens.id_token } };
}

function refusalOf(failure: unknown): Finished {
  const code = codeOf(failure);
  if (code === 'access_denied') return { ok: false, why: 'cancelled', code };
  return { ok: false, why: isPassing(failure) ? 'away' : 'notConfirmed', code };
}

/** The provider's own description is fetched at the first sign-in: a provider that is down does not stop the service. */
export function createProvider(settings: ProviderSettings): IdentityProvider {
  let known: Promise<oidc.Configuration> | null = null;
  let keys: LogoutKeys | null = null;
  const configuration = (): Promise<oidc.Configuration> => {
    known ??= discover(settings).catch((failure: unknown) => {
      known = null;
      throw failure;
    });
    return known;
  };
  return {
    settings,
    begin: async (redirectUri, language, fresh) => {
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
      const parameters = {
        ...parametersOf(settings, redirectUri, language, fresh),
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      };
      try {
        const config = await configuration();
        const url = settings.par
          ? await oidc.buildAuthorizationUrlWithPAR(config, parameters)
          : oidc.buildAuthorizationUrl(config, parameters);
        return { state, nonce, verifier, fresh, url: url.href };
      } catch (failure) {
        throw new ProviderAway(codeOf(failure));
      }
    },
    finish: async (callback, begun) => {
      try {
        return await finishWith(await configuration(), settings, callback, begun);
      } catch (failure) {
        return refusalOf(failure);
      }
    },
    signedOut: async (token, now) => {
      const config = await configuration().catch((failure: unknown) => {
        throw new ProviderAway(codeOf(failure));
      });
      keys ??= keysOf(config.serverMetadata().jwks_uri);
      return signedOutBy(token, { issuer: config.serverMetadata().issuer, clientId: settings.clientId, keys, now });
    },
    endUrl: async (idToken, after) => {
      try {
        const config = await configuration();
        if (config.serverMetadata().end_session_endpoint === undefined) return null;
        return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: after }).href;
      } catch {
        return null;
      }
    },
  };
}
