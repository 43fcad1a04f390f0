/** Looks ahead of one person are had in turn, so that nobody alone holds all connections (api/cases/preview.ts). */
import { expect, test } from 'vitest';
import { oneAtATime } from '../../api/one-at-a-time.ts';

test('what one asks for waits for what they asked before, failed or not, and for nobody else’s', async () => {
  const inTurn = oneAtATime();
  const begun: string[] = [];
  const first = Promise.withResolvers<void>();
  const work = (name: string, wait: Promise<void>) => async () => {
    begun.push(name);
    await wait;
    return name;
  };
  const failing = inTurn('kari', work('first', first.promise));
  const second = inTurn('kari', work('second', Promise.resolve()));
  expect(await inTurn('ola', work('another’s', Promise.resolve()))).toBe('another’s');
  expect(begun).toEqual(['first', 'another’s']);
  first.reject(new Error('given up'));
  await expect(failing).rejects.toThrow('given up');
  expect(await second).toBe('second');
});
