/** Ids are opaque and made from what caused them: a retry makes the same ones, and none carries personal data. */
import { createHash, createHmac } from 'node:crypto';

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

const readable = (digest: Buffer, length: number): string =>
  Array.from(digest.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join('');

/** @param parts what caused the thing; opaque ids and keys only */
export const derivedId = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}-${readable(createHash('sha256').update(parts.join('\u0000')).digest(), 20)}`;

/** Whether an id could be one that is made here for a case: those have one letter before the hyphen. */
export const looksMade = (id: string): boolean => new RegExp(`^[a-z]-[${alphabet}]{20}$`).test(id);

/** For what is personal (an address, a tool's applicant number): without the key the hash says nothing. */
export const keyedId = (prefix: string, hashKey: string, ...parts: readonly string[]): string =>
  `${prefix}-${readable(createHmac('sha256', hashKey).update(parts.join('\u0000')).digest(), 20)}`;

/** One text for one value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

export const bodyHash = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
