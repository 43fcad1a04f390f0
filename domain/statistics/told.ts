/** All numbers that have been told, in this publication and before, and who stands in which of them. */
import type { Members } from './guards.ts';
import type { Kind } from './kinds.ts';

/** One of each of these in our world is one of those in another; the rest are the same. */
export interface World {
  readonly before: readonly Kind[];
  readonly after: readonly Kind[];
}

/** A number for a text, the same every time and spread over 40 bits: sums of a thousand stay exact. */
function spread(text: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let n = 0; n < text.length; n += 1) {
    high = Math.imul(high ^ text.charCodeAt(n), 0x01000193) >>> 0;
    low = Math.imul(low ^ high, 0x85ebca6b) >>> 0;
  }
  return (high & 0xff) * 2 ** 32 + low;
}

export class Told {
  readonly #members: Members;
  readonly #byKind = new Map<Kind, Set<string>>();
  readonly #prints = new Map<Kind, number>();

  constructor(members: Members) {
    this.#members = members;
  }

  add(number: string): void {
    for (const kind of this.#members.get(number) ?? []) {
      const known = this.#byKind.get(kind) ?? new Set();
      this.#byKind.set(kind, known.add(number));
      this.#prints.set(kind, this.print(kind) + spread(number));
    }
  }

  remove(number: string): void {
    for (const kind of this.#members.get(number) ?? []) {
      this.#byKind.get(kind)?.delete(number);
      this.#prints.set(kind, this.print(kind) - spread(number));
    }
  }

  /** Those who stand in the same told numbers have the same; sums of them tell quickly which worlds cannot be alike. */
  print(kind: Kind | null): number {
    return kind === null ? 0 : (this.#prints.get(kind) ?? 0);
  }

  /** Is every told number the same in that world? */
  isSameIn({ before, after }: World): boolean {
    const left = new Map<string, number>();
    const told = (kinds: readonly Kind[]): readonly string[] =>
      kinds.flatMap((kind) => [...(this.#byKind.get(kind) ?? [])]);
    for (const number of told(before)) left.set(number, (left.get(number) ?? 0) + 1);
    for (const number of told(after)) left.set(number, (left.get(number) ?? 0) - 1);
    return [...left.values()].every((count) => count === 0);
  }
}
