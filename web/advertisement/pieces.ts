/** A text cut where marks begin and end. */
import type { Place } from '../../domain/readable.ts';

export interface Piece {
  readonly from: number;
  readonly words: string;
  readonly marked: boolean;
}

/** Marks that overlap are one. */
export function pieces(text: string, marks: readonly Place[]): readonly Piece[] {
  const found: Piece[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (to > from) found.push({ from, words: text.slice(from, to), marked });
  };
  let at = 0;
  for (const { from, to } of marks.toSorted((a, b) => a.from - b.from)) {
    add(at, Math.max(at, from), false);
    add(Math.max(at, from), to, true);
    at = Math.max(at, to);
  }
  add(at, text.length, false);
  return found;
}
