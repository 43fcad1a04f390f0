/** An agency's system gets a token, calls the API with it, and is stopped. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agencyOfToken } from '../../store/api-clients.ts';
import type { Store } from '../../store/store.ts';
import { begin, type CommandLine, startCommandLine } from './harness.ts';

let line: CommandLine;
let store: Store;
beforeAll(async () => {
  line = await startCommandLine('2027-01-04');
  await begin(line);
  store = { database: line.database, machineNow: () => Date.now(), hashKey: 'x'.repeat(24), wake: async () => {} };
});
afterAll(() => line.stop());

test('a token is shown once, is the agency’s alone, and ends when it is revoked', async () => {
  const made = await line.json('token', 'difi', 'recruitment tool');
  expect(made.exit).toBe(0);
  const { id, token } = made.data as { id: string; token: string };
  expect(await agencyOfToken(store, token)).toBe('difi');
  const kept = JSON.stringify(await line.database.apiClient.findMany());
  expect(kept).not.toContain(token);
  expect((await line.run('token', '--revoke', id)).exit).toBe(0);
  expect(await agencyOfToken(store, token)).toBeNull();
  expect(await line.run('token', '--revoke', id)).toMatchObject({ exit: 2, error: expect.stringContaining(id) });
});

test('an agency that there is not, and words that are missing, are said', async () => {
  expect(await line.run('token', 'nowhere', 'tool')).toMatchObject({
    exit: 2,
    error: expect.stringContaining('nowhere'),
  });
  expect(await line.run('token')).toMatchObject({ exit: 2, error: expect.stringContaining('Say whose system') });
});
