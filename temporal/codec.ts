/**
 * Everything that passes through Temporal is encrypted (R-PRV-2): AES-256-GCM under a ring of keys. The newest key
 * encrypts, every key of the ring decrypts, so keys rotate by adding one in front.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import protocol from '@temporalio/proto';

const encoding = 'binary/encrypted';
const nonceBytes = 12;
const tagBytes = 16;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface PayloadKey {
  readonly name: string;
  readonly key: Uint8Array;
}

/** @param ring `name:base64,name:base64`, newest first; each key 32 bytes */
export function readKeyRing(ring: string): readonly [PayloadKey, ...PayloadKey[]] {
  const keys = ring.split(',').map((entry): PayloadKey => {
    const [name = '', secret = ''] = entry.trim().split(':');
    const key = Buffer.from(secret, 'base64');
    if (name === '' || key.length !== 32) throw new Error(`PAYLOAD_KEYS: '${name}' is not name:base64 of 32 bytes`);
    return { name, key };
  });
  const [first, ...rest] = keys;
  if (first === undefined) throw new Error('PAYLOAD_KEYS holds no key');
  return [first, ...rest];
}

export class EncryptingCodec implements PayloadCodec {
  readonly #ring: readonly [PayloadKey, ...PayloadKey[]];

  constructor(ring: readonly [PayloadKey, ...PayloadKey[]]) {
    this.#ring = ring;
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    const [{ name, key }] = this.#ring;
    return payloads.map((payload) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const plain = protocol.temporal.api.common.v1.Payload.encode(payload).finish();
      const data = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return { metadata: { encoding: utf8(encoding), 'encryption-key-id': utf8(name) }, data };
    });
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => {
      if (new TextDecoder().decode(payload.metadata?.['encoding'] ?? new Uint8Array()) !== encoding) return payload;
      return this.#open(payload) ?? unreadable(payload);
    });
  }

  #open(payload: Payload): Payload | null {
    const name = new TextDecoder().decode(payload.metadata?.['encryption-key-id'] ?? new Uint8Array());
    const found = this.#ring.find((one) => one.name === name);
    const data = payload.data;
    if (found === undefined || data === undefined || data === null || data.length < nonceBytes + tagBytes) return null;
    try {
      const cipher = createDecipheriv('aes-256-gcm', found.key, data.subarray(0, nonceBytes));
      cipher.setAuthTag(data.subarray(data.length - tagBytes));
      const body = data.subarray(nonceBytes, data.length - tagBytes);
      return protocol.temporal.api.common.v1.Payload.decode(Buffer.concat([cipher.update(body), cipher.final()]));
    } catch {
      return null;
    }
  }
}

/** A dropped key must not break lists and histories for operators: what it hid reads as erased. */
const unreadable = (payload: Payload): Payload => ({
  metadata: { encoding: utf8('json/plain') },
  data: utf8(JSON.stringify({ erased: new TextDecoder().decode(payload.metadata?.['encryption-key-id'] ?? utf8('')) })),
});
