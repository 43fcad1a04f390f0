/** A public label for a case: a position's title, a round's or an agency's name; never a person's. */
export function titleOf(facts: object): string | null {
  const { title, name } = facts as { readonly title?: unknown; readonly name?: unknown };
  if (typeof title === 'string') return title;
  return typeof name === 'string' ? name : null;
}
