/** The beginning of an advertisement: what everybody reads (first recommendation). */

import type { Readable } from '../readable.ts';
import { placeOf, readable } from '../readable.ts';

/** A paragraph that begins within so many characters is early. */
const earlyCharacters = 500;
/** The first paragraphs are early however long they are … */
const earlyParagraphs = 2;
/** … but no text is early all through. */
const latestCharacter = 1500;

/** How many characters of the read text are early; whole paragraphs, so that a sentence put in at the end displaces nothing. */
const earlyLength = (text: string): number => {
  let end = 0;
  for (const [index, paragraph] of text.split('\n').entries()) {
    if (index >= earlyParagraphs && end > earlyCharacters) break;
    end += paragraph.length + 1;
  }
  return Math.min(end - 1, latestCharacter, text.length);
};

export const earlyPart = (read: Readable): string => read.text.slice(0, earlyLength(read.text));

/** Where in the source a sentence can be put in that must stand early: at the end of the early part's last paragraph. */
export const earlySpot = (source: string): number => {
  const read = readable(source);
  const length = earlyLength(read.text);
  // One endless paragraph has no good place but the front.
  return length === latestCharacter ? 0 : placeOf(read, length - 1, length).to;
};
