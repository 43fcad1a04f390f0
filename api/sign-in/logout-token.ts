/** What a provider sends when somebody has signed out there (OpenID Connect Back-Channel Logout 1.0 §§ 2.4, 2.6). */
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { SignedOut } from '../../store/sessions.ts';
import { ProviderAway } from './provider-away.ts';

export type LogoutKeys = JWTVerifyGetKey;

const event = 'http://schemas.openid.net/event/backchannel-logout';
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const timeoutMs = 10_000;
/** How far the provider's clock may be from ours. */
const toleranceSeconds = 60;
/** A token is sent at once: an older one is somebody else's copy. */
const oldestSeconds = 5 * 60;

/** The provider's keys, fetched when a token names one that is not known, and not often. */
export function keysOf(address: string | undefined): LogoutKeys {
  if (address === undefined) throw new ProviderAway('noKeys');
  return createRemoteJWKSet(new URL(address), { timeoutDuration: timeoutMs });
}

export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: LogoutKeys;
  readonly now: Date;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && /^\P{Cc}{1,500}$/u.test(value) ? value : null;

/** The claims that make a signed token of the provider's a logout token and nothing else: an ID token is none. */
function read({ events, nonce, sub, sid, jti, iss, iat = 0 }: JWTPayload): SignedOut | null {
  const says = isObject(events) && isObject((events as Record<string, unknown>)[event]);
  const [subject, providerSession, id] = [textOrNull(sub), textOrNull(sid), textOrNull(jti)];
  if (!says || nonce !== undefined || id === null || iss === undefined) return null;
  if (subject === null && providerSession === null) return null;
  const expiresAt = (iat + oldestSeconds + 2 * toleranceSeconds) * 1_000;
  return { issuer: iss, subject, providerSession, jti: id, expiresAt };
}

const notFetched = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC']);

/** Null for whatever is not a logout token of this provider for us, of now. Throws `ProviderAway` without its keys. */
export async function signedOutBy(token: string, { issuer, clientId, keys, now }: Expected): Promise<SignedOut | null> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      algorithms,
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: oldestSeconds,
      clockTolerance: toleranceSeconds,
      currentDate: now,
    });
    const typed = protectedHeader.typ?.toLowerCase() ?? 'jwt';
    return typed === 'logout+jwt' || typed === 'jwt' ? read(payload) : null;
  } catch (failure) {
    // A key that is not the provider's is the sender's fault; keys that cannot be fetched are not.
    const sendersFault = failure instanceof errors.JOSEError && !notFetched.has(failure.code);
    if (sendersFault) return null;
    throw new ProviderAway(failure instanceof Error ? failure.name : 'keys');
  }
}
