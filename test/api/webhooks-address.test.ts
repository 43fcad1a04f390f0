/** Where webhooks may go: the open internet, and nowhere inside, whatever a name leads to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPost } from '../../activities/webhooks/post.ts';
import { isPublicAddress } from '../../activities/webhooks/public-address.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

test.each([
  ['8.8.8.8', true],
  ['158.36.191.1', true],
  ['2a02:c0::1', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['100.63.255.255', true],
  ['169.254.169.254', false],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', false],
  ['fc00::1', false],
  ['fe80::1', false],
  ['2001:db8::1', false],
  ['2002:a00:1::1', false],
  ['ff02::1', false],
  ['not an address', false],
])('%s is public: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

describe('a server on this machine', () => {
  let receiver: Receiver;
  let port: string;
  beforeAll(async () => {
    receiver = await startReceiver();
    ({ port } = new URL(receiver.url));
  });
  afterAll(() => receiver.stop());

  test.each([
    ['https://127.0.0.1', 'notPublic'],
    ['https://[::1]', 'notPublic'],
    ['https://0x7f000001', 'notPublic'],
    ['https://2130706433', 'notPublic'],
    ['https://[::ffff:127.0.0.1]', 'notPublic'],
    // A name, looked up as any other.
    ['https://localhost', 'notPublic'],
    ['http://localhost', 'notHttps'],
    ['http://127.0.0.1', 'notHttps'],
  ])('is not reached as %s: %s', async (origin, code) => {
    const letter = { url: `${origin}:${port}/hook`, headers: {}, body: '{}' };
    expect(await createPost(false)(letter)).toEqual({ kind: 'failed', code });
    expect(receiver.got).toEqual([]);
  });

  test.each([['http://localhost'], ['http://127.0.0.2'], ['https://127.0.0.1']])(
    'nor in a rehearsal as %s',
    async (origin) => {
      const answer = await createPost(true)({ url: `${origin}:${port}/hook`, headers: {}, body: '{}' });
      expect(answer.kind).toBe('failed');
      expect(receiver.got).toEqual([]);
    },
  );

  test('is reached as http://127.0.0.1 where the setting says so', async () => {
    const answer = await createPost(true)({ url: receiver.url, headers: {}, body: '{}' });
    expect([answer, receiver.got.length]).toEqual([{ kind: 'taken', code: '204' }, 1]);
  });
});
