/**
 * The secrets of webhooks, in the form and with the signature of Standard Webhooks. Unlike a token they are needed again,
 * so they are kept: sealed under a key made of HASH_KEY, which is not in the database or its backups.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { keyFor } from '../secrets.ts';
import type { Store } from '../store.ts';

type Keeper = Pick<Store, 'hashKey'>;
const ivBytes = 12;
const tagBytes = 16;
const prefix = 'whsec_';

const keyOf = ({ hashKey }: Keeper): Buffer => keyFor(hashKey, 'webhook secrets');

/** 256 random bits. */
export const newSigningSecret = (): Buffer => randomBytes(32);

/** As it is shown once, and as libraries of Standard Webhooks take it. */
export const shownSecret = (secret: Buffer): string => prefix + secret.toString('base64');

/** @param owner the endpoint's id: a sealed secret that is moved to another row opens nothing */
export function sealSecret(keeper: Keeper, owner: string, secret: Buffer): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keeper), iv).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), body]));
}

/** @throws when it was sealed for another owner or under another key */
export function openSecret(keeper: Keeper, owner: string, sealed: Uint8Array): Buffer {
  const all = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keeper), all.subarray(0, ivBytes))
    .setAAD(Buffer.from(owner))
    .setAuthTag(all.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(all.subarray(ivBytes + tagBytes)), decipher.final()]);
}

export interface SealedSecrets {
  readonly id: string;
  readonly secret: Uint8Array;
  readonly previousSecret: Uint8Array | null;
  readonly previousEndsMachineAt: Date | null;
}

/** How long the secret before a rotation still counts, in milliseconds: a day to put the new one in. */
export const overlapMs = 24 * 3_600_000;

/** Those that count now: during a rotation both. */
export function secretsOf(store: Pick<Store, 'hashKey' | 'machineNow'>, row: SealedSecrets): readonly Buffer[] {
  const { id, secret, previousSecret, previousEndsMachineAt } = row;
  const both = previousEndsMachineAt !== null && previousEndsMachineAt.getTime() > store.machineNow();
  const sealed = previousSecret !== null && both ? [secret, previousSecret] : [secret];
  return sealed.map((one) => openSecret(store, id, one));
}

/** What a rotation writes: a new secret beside the one that was. */
export function rotation(store: Pick<Store, 'hashKey' | 'machineNow'>, { id, secret }: SealedSecrets) {
  const fresh = newSigningSecret();
  const data = {
    secret: sealSecret(store, id, fresh),
    previousSecret: new Uint8Array(secret),
    previousEndsMachineAt: new Date(store.machineNow() + overlapMs),
  };
  return { shown: shownSecret(fresh), data };
}

export interface Signed {
  readonly id: string;
  /** Seconds since 1970, as the header says them. */
  readonly timestamp: string;
  readonly body: string;
}

const hmac = (secret: Buffer, { id, timestamp, body }: Signed): string =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');

/** The header `webhook-signature`: one signature for each secret. */
export const signatures = (secrets: readonly Buffer[], signed: Signed): string =>
  secrets.map((secret) => `v1,${hmac(secret, signed)}`).join(' ');

/** Whether one of the header's signatures was made with one of the secrets. */
export function isSigned(secrets: readonly Buffer[], signed: Signed, header: string): boolean {
  const given = header
    .split(' ')
    .slice(0, 10)
    .flatMap((one) => (one.startsWith('v1,') ? [Buffer.from(one.slice(3))] : []));
  return secrets.some((secret) => {
    const expected = Buffer.from(hmac(secret, signed));
    return given.some((one) => one.length === expected.length && timingSafeEqual(one, expected));
  });
}
