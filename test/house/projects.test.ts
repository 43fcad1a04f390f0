/** No test lies where nothing runs it. */
import { glob } from 'node:fs/promises';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';

test('each file of tests is run by one project, and by no other', async () => {
  const projects = config.test?.projects ?? [];
  const patterns = projects.map((project) =>
    typeof project === 'object' && 'test' in project ? (project.test?.include ?? []) : [],
  );
  expect(patterns.every((some) => some.length > 0)).toBe(true);
  const files = await Array.fromAsync(glob('test/**/*.test.ts'));
  expect(files.length).toBeGreaterThan(100);
  const runBy = (file: string): number =>
    patterns.filter((some) => some.some((pattern) => matchesGlob(file, pattern))).length;
  expect(files.filter((file) => runBy(file) !== 1)).toEqual([]);
});
