/** Secrets that we hand out and know again without keeping them. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** 256 random bits, fit for a cookie or a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const secretForm = /^[\w-]{43}$/;
/** Whether it can be one of ours: what cannot is not looked for. */
export const looksLikeSecret = (text: string | undefined): text is string => secretForm.test(text ?? '');

/** What is stored in its place. A secret of 256 random bits needs neither salt nor a slow hash. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A key of 256 bits that serves one purpose, made of another secret: the same two, the same key. */
export const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
