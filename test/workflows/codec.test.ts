import { randomBytes } from 'node:crypto';
import type { Payload } from '@temporalio/common';
import { expect, test } from 'vitest';
import { EncryptingCodec, readKeyRing } from '../../temporal/codec.ts';

const secret = (): string => randomBytes(32).toString('base64');
const [older, newer] = [`k1:${secret()}`, `k2:${secret()}`];

const codec = (ring: string): EncryptingCodec => new EncryptingCodec(readKeyRing(ring));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());

const said: Payload = { metadata: { encoding: utf8('json/plain') }, data: utf8('"Kari Nordmann"') };

test('what one key has written every ring that still holds it reads, and the newest key writes', async () => {
  const before = await codec(older).encode([said]);
  const ring = codec(`${newer},${older}`);
  expect((await ring.decode(before)).map(({ data }) => textOf(data))).toEqual(['"Kari Nordmann"']);
  const [after] = await ring.encode([said]);
  expect(textOf(after?.metadata?.['encryption-key-id'])).toBe('k2');
  expect((await codec(newer).decode(after === undefined ? [] : [after])).map(({ data }) => textOf(data))).toEqual([
    '"Kari Nordmann"',
  ]);
});

test('the same text is never the same bytes twice, and never readable', async () => {
  const [one, two] = await codec(older).encode([said, said]);
  expect(one?.data).not.toEqual(two?.data);
  expect(Buffer.from(one?.data ?? []).includes('Kari')).toBe(false);
});

test('what a dropped key has written reads as erased', async () => {
  const written = await codec(older).encode([said]);
  const [read] = await codec(newer).decode(written);
  expect(textOf(read?.data)).toBe('{"erased":"k1"}');
  expect(textOf(read?.metadata?.['encoding'])).toBe('json/plain');
});

test('bytes that were changed on the way read as erased', async () => {
  const [written] = await codec(older).encode([said]);
  const data = Uint8Array.from(written?.data ?? []);
  data[20] = (data[20] ?? 0) ^ 1;
  const [read] = await codec(older).decode([{ ...written, data }]);
  expect(textOf(read?.data)).toBe('{"erased":"k1"}');
});

test('what nobody has encrypted is left as it is', async () => {
  expect(await codec(older).decode([said])).toEqual([said]);
});

test.each([
  ['', 'is not name:base64'],
  ['k1', 'is not name:base64'],
  [`k1:${randomBytes(16).toString('base64')}`, 'is not name:base64'],
  [`:${randomBytes(32).toString('base64')}`, 'is not name:base64'],
])('a ring that cannot be used is refused: %s', (ring, message) => {
  expect(() => readKeyRing(ring)).toThrow(message);
});
