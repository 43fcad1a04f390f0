/** Who stands in which number of which publication, and which counts nobody may come to know (R-STA-2). */
import { type Kind, nameIn } from './kinds.ts';

/** Counts under this are not shown. */
export const least = 5;

export type People = ReadonlySet<Kind>;

/** Who stands in each number, by `nameIn`. */
export type Members = ReadonlyMap<string, People>;

const nobody: People = new Set();

export function membersOf(kinds: readonly Kind[]): Members {
  const members = new Map<string, Set<Kind>>();
  for (const kind of kinds) {
    for (const number of kind.numbers) {
      const known = members.get(number);
      if (known === undefined) members.set(number, new Set([kind]));
      else known.add(kind);
    }
  }
  return members;
}

export const sizeOf = (people: People): number => [...people].reduce((sum, { size }) => sum + size, 0);

const isSmall = (people: People): boolean => {
  const size = sizeOf(people);
  return size > 0 && size < least;
};

const without = (people: People, others: People): People => new Set([...people].filter((kind) => !others.has(kind)));

/** Those who have come into a number since it was shown, and those who have gone out of it. */
function sinceShown(members: Members, name: string, then: number, last: number): readonly People[] {
  const at = (publication: number): People => members.get(nameIn(publication, name)) ?? nobody;
  const later = Array.from({ length: last - then }, (_, n) => at(then + 1 + n));
  return later.flatMap((now) => [without(now, at(then)), without(at(then), now)]);
}

/** Every line that this one is a part of: `0 hired agency=nav year=2018` of that agency, of that year, of everything. */
function wholesOf(number: string): readonly string[] {
  const [publication = '', measure = '', ...names] = number.split(' ');
  const table = names.map((name) => name.split('=')[0]).join(' ');
  const wholes = names.length < 2 ? [[]] : [[], ...names.map((name) => [name])];
  return names.length === 0 ? [] : wholes.map((whole) => [publication, measure, table, 'of', ...whole].join(' '));
}

/** The small numbers of one table together, where even together they are 1–4: what a total less the rest would tell. */
function smallTogether(small: readonly (readonly [string, People])[]): readonly People[] {
  const together = new Map<string, People>();
  for (const [number, people] of small)
    for (const whole of wholesOf(number)) together.set(whole, new Set([...(together.get(whole) ?? []), ...people]));
  return [...together.values()].filter(isSmall);
}

/**
 * Every number of 1–4, what they are together, and every 1–4 by which a shown number has changed; those of the
 * publications before too, since a later one must not tell what they hid.
 * @param shown the names that each earlier publication has shown
 */
export function guardedIn(members: Members, shown: readonly (readonly string[])[]): readonly People[] {
  const small = [...members].filter(([, people]) => isSmall(people));
  const changes = shown.flatMap((names, then) =>
    names.flatMap((name) => sinceShown(members, name, then, shown.length)),
  );
  return [...small.map(([, people]) => people), ...smallTogether(small), ...changes.filter(isSmall)];
}
