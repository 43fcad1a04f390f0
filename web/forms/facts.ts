/** A case's facts as the browser has them: data whose shape is the case's own business. */

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
