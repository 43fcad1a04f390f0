/**
 * Which numbers may be shown (R-STA-2). For each count that must stay hidden a witness is held: another world in which
 * it is another, and all that was ever shown is the same. A number is shown only when every hidden count has its
 * witness after it too. Goal and proof: docs/decisions/0012-statistics.md.
 */
import { guardedIn, least, membersOf, type People, sizeOf } from './guards.ts';
import { type Counted, kindsOf, nameIn } from './kinds.ts';
import { Told, type World } from './told.ts';
import { changeIn, worldFinder } from './worlds.ts';

/** A publication of before: whom it counted, and the names of the numbers that it showed. */
export interface Earlier {
  readonly counted: Counted;
  readonly shown: readonly string[];
}

type Find = (people: People) => World | null;

/** By the people who are guarded. Null: earlier publications have left none, so nothing more is told of these people. */
type Witnesses = Map<People, World | null>;

const holds = (witness: World | null, people: People, number: People): boolean =>
  witness === null ? ![...people].some((kind) => number.has(kind)) : changeIn(witness, number) === 0;

/** New witnesses for all whose own does not hold when this number is told; null when one of them has none. */
function replaced(witnesses: Witnesses, number: People, find: Find): Witnesses | null {
  const fresh: Witnesses = new Map();
  for (const [people, witness] of witnesses) {
    if (holds(witness, people, number)) continue;
    const found = find(people);
    if (found === null) return null;
    fresh.set(people, found);
  }
  return fresh;
}

/**
 * @param earlier all publications so far, the oldest first
 * @param asked names of the numbers that are wanted, the most wanted first: what is shown narrows what can be shown
 * @returns the numbers that are shown, by name
 */
export function disclose(
  counted: Counted,
  earlier: readonly Earlier[],
  asked: readonly string[],
): ReadonlyMap<string, number> {
  const kinds = kindsOf([...earlier.map((one) => one.counted), counted]);
  const members = membersOf(kinds);
  const told = new Told(members);
  earlier.forEach(({ shown }, n) => {
    for (const name of shown) told.add(nameIn(n, name));
  });
  const find = worldFinder(kinds, told);
  const guarded = guardedIn(
    members,
    earlier.map((one) => one.shown),
  );
  const witnesses: Witnesses = new Map(guarded.map((people) => [people, find(people)]));
  const shown = new Map<string, number>();
  for (const name of asked) {
    const number = nameIn(earlier.length, name);
    const inNumber = members.get(number) ?? new Set();
    const count = sizeOf(inNumber);
    if (count < least) continue;
    told.add(number);
    const fresh = replaced(witnesses, inNumber, find);
    if (fresh === null) told.remove(number);
    else {
      for (const [people, witness] of fresh) witnesses.set(people, witness);
      shown.set(name, count);
    }
  }
  return shown;
}
