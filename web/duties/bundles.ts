/** Duties of one case stand together: whoever does one of them often does the others too. */
import type { MyDuty } from './consequence.ts';

/** In the order of each case's first duty. */
export function bundlesOf<T extends Pick<MyDuty, 'case'>>(duties: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const cases = new Map<string, [T, ...T[]]>();
  for (const duty of duties) {
    const there = cases.get(duty.case);
    if (there === undefined) cases.set(duty.case, [duty]);
    else there.push(duty);
  }
  return [...cases.values()];
}
