/** Numbers that HR types, against what is registered (R-APP-8). */
import { growing, type NumberName, type Numbers, numberNames } from '../../domain/position/facts.ts';

export type Typed = Readonly<Record<NumberName, string>>;

export const typedOf = (numbers: Numbers): Typed => ({
  received: String(numbers.received ?? ''),
  ticked: String(numbers.ticked ?? ''),
  declared: String(numbers.declared ?? ''),
  interviewed: String(numbers.interviewed ?? ''),
  answered: String(numbers.answered ?? ''),
  withdrawn: String(numbers.withdrawn ?? ''),
});

/** Null: not a number of people. Empty: undefined, it stays as it is. */
export function countIn(text: string): number | null | undefined {
  const typed = text.replaceAll(/\s/g, '');
  if (typed === '') return undefined;
  return /^\d{1,5}$/.test(typed) ? Number(typed) : null;
}

export interface CountChanges {
  /** Those that differ from what is registered. */
  readonly numbers: Partial<Readonly<Record<NumberName, number>>>;
  /** By name: how many more, or fewer, than is registered. */
  readonly differences: Partial<Readonly<Record<NumberName, number>>>;
  /** One that only grows has become lower: somebody must say why. */
  readonly falls: boolean;
  /** Not numbers of people. */
  readonly wrong: readonly NumberName[];
}

export function changesIn(typed: Typed, registered: Numbers): CountChanges {
  const numbers: Partial<Record<NumberName, number>> = {};
  const differences: Partial<Record<NumberName, number>> = {};
  const wrong: NumberName[] = [];
  for (const name of numberNames) {
    const count = countIn(typed[name]);
    if (count === null) wrong.push(name);
    if (typeof count !== 'number' || count === registered[name]) continue;
    numbers[name] = count;
    differences[name] = count - (registered[name] ?? 0);
  }
  const falls = growing.some((name) => (differences[name] ?? 0) < 0);
  return { numbers, differences, wrong, falls };
}
