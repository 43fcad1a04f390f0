/** What lies ahead in each recorded life, as the rules of its day gave it: a rule that changes shows as a difference. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { caseKinds } from '../../domain/words.ts';
import { caseNames, outlookFile, outlookText, readCase, shapeFolder, shapes } from './outlooks.ts';

test('there is a shape', () => {
  expect(shapes().length).toBeGreaterThan(0);
});

describe.each(shapes())('shape %s', (shape) => {
  const folder = shapeFolder(shape);
  const names = caseNames(folder);

  test('has a life of every kind, each with its outlook', () => {
    expect(new Set(names.map((name) => readCase(folder, name).kind))).toEqual(new Set(caseKinds));
    expect(names.filter((name) => !existsSync(outlookFile(folder, name)))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.outlook.txt'))).toHaveLength(names.length);
  });

  test.each(names)('%s: today’s rules say of it what they said then', async (name) => {
    const text = outlookText(readCase(folder, name));
    await expect(text).toMatchFileSnapshot(fileURLToPath(outlookFile(folder, name)));
  });
});
