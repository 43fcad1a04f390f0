/**
 * Other worlds: one or two people have had another course where they are. Everybody in them is like somebody in ours,
 * so that no one could call them impossible.
 */
import type { People } from './guards.ts';
import type { Kind } from './kinds.ts';
import type { Told, World } from './told.ts';

/** Null: somebody who has not been counted at all. */
type Anybody = Kind | null;

/** How many more of these people there are in that world. */
export const changeIn = ({ before, after }: World, people: People): number =>
  after.filter((kind) => people.has(kind)).length - before.filter((kind) => people.has(kind)).length;

const worldOf = (before: readonly Anybody[], after: readonly Anybody[]): World => ({
  before: before.filter((kind) => kind !== null),
  after: after.filter((kind) => kind !== null),
});

const placeOf = ({ moments }: Kind): string => JSON.stringify(moments.map(({ place }) => place));

const isThere = ({ before }: World): boolean => before[0] !== before[1] || (before[0]?.size ?? 0) > 1;

/** @returns a world in which these people are more or fewer, and all that was told is the same; null: none was found */
export function worldFinder(kinds: readonly Kind[], told: Told): (people: People) => World | null {
  const courses = new Map<string, readonly Anybody[]>(
    [...Map.groupBy(kinds, placeOf)].map(([place, here]) => [place, [...here, null]]),
  );

  /** The other courses of one person, by what they change of what was told. */
  function ways(one: Kind): ReadonlyMap<number, readonly Anybody[]> {
    const others = (courses.get(placeOf(one)) ?? []).filter((other) => other !== one);
    return Map.groupBy(others, (other) => told.print(other) - told.print(one));
  }

  function find(one: Kind, people: People): World | null {
    const changes = ways(one);
    const holds = (world: World): boolean => isThere(world) && changeIn(world, people) !== 0 && told.isSameIn(world);
    const alone = changes
      .get(0)
      ?.map((other) => worldOf([one], [other]))
      .find(holds);
    if (alone !== undefined) return alone;
    for (const here of courses.values()) {
      for (const second of here) {
        if (second?.size === 0) continue;
        const print = told.print(second);
        for (const other of here) {
          const change = print - told.print(other);
          if (change === 0) continue;
          const found = changes
            .get(change)
            ?.map((first) => worldOf([one, second], [first, other]))
            .find(holds);
          if (found !== undefined) return found;
        }
      }
    }
    return null;
  }

  return (people) => {
    for (const one of people) {
      const found = one.size === 0 ? null : find(one, people);
      if (found !== null) return found;
    }
    return null;
  };
}
