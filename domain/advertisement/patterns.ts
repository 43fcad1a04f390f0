/** What the rules look for. Each written form has every key, so neither can fall behind. A text is read with both. */

import type { Place, Readable } from '../readable.ts';
import type { PatternKey } from './pattern-keys.ts';
import { patternsNb } from './patterns-nb.ts';
import { patternsNn } from './patterns-nn.ts';
import { has, spots } from './phrase.ts';

export const says = (text: string, key: PatternKey): boolean => has(text, patternsNb[key], patternsNn[key]);

/** Every place once: a phrase that both written forms know is one place, and so are two that overlap. */
export const placesOf = (read: Readable, key: PatternKey): Place[] => {
  const found = [...spots(read, patternsNb[key]), ...spots(read, patternsNn[key])].sort((a, b) => a.from - b.from);
  return found.filter((place, index) => found.slice(0, index).every((earlier) => earlier.to <= place.from));
};
