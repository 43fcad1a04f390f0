import { setTimeout as pause } from 'node:timers/promises';

/** Reading a row of times: what half of them, and all but one in a hundred, stay under. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export interface Timed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Does `work` for every number below `count`, `hands` at a time; times in milliseconds. */
export async function timed(count: number, hands: number, work: (n: number) => Promise<unknown>): Promise<Timed> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const hand = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const start = performance.now();
      await work(n);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  const seconds = (performance.now() - began) / 1_000;
  return { perSecond: count / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
  readonly work: (n: number) => Promise<unknown>;
}

/** Begins one every so often, whether the ones before are done or not: waiting in a queue counts. */
export async function steady({ perSecond, seconds, work }: Load): Promise<Pick<Timed, 'p50' | 'p99'>> {
  const times: number[] = [];
  const began = performance.now();
  const one = async (n: number): Promise<void> => {
    const due = began + (n * 1_000) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    await work(n);
    times.push(performance.now() - due);
  };
  await Promise.all(Array.from({ length: perSecond * seconds }, (_, n) => one(n)));
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

export const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : cell)).join(' | ')} |`;
