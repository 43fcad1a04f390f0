/** The description that is committed is the one that the routes give, and it says enough to call them. */
import { expect, test } from 'vitest';
import { openapiCommitted, openapiNow } from '../../api/openapi.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
}

test('openapi.json is what the routes say now (npm run openapi writes it)', async () => {
  expect(JSON.parse(await openapiCommitted())).toEqual(JSON.parse(await openapiNow()));
});

test('every operation has a name of its own, a summary and a tag', async () => {
  const { openapi, paths } = JSON.parse(await openapiCommitted()) as {
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
  };
  expect(openapi).toBe('3.1.1');
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(operations.length);
  expect(operations.filter(({ operationId, summary, tags }) => !operationId || !summary || !tags?.length)).toEqual([]);
});
