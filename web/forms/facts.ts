/** A case's facts as the browser has them: data whose shape is the case's own business. */
import { isDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';

export type Facts = Readonly<Record<string, unknown>>;

export const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

/** What stands under a name, by id or number. */
export function under(facts: Facts, name: string): readonly (readonly [id: string, facts: Facts])[] {
  const found = facts[name];
  if (!isFacts(found)) return [];
  return Object.entries(found).flatMap(([id, one]) => (isFacts(one) ? [[id, one] as const] : []));
}

export const textIn = (facts: Facts, name: string): string | null => {
  const found = facts[name];
  return typeof found === 'string' ? found : null;
};

/** A day among the facts, by its path; null where it is not there, or no day. */
export function dayAt(facts: Facts | null, ...path: readonly string[]): Day | null {
  let found: unknown = facts;
  for (const name of path) found = isFacts(found) ? found[name] : undefined;
  return typeof found === 'string' && isDay(found) ? found : null;
}
