/**
 * How the patterns of this folder are written. A pattern begins at a word's beginning and is open at its end, because
 * Norwegian bends words there ("stilling" finds "stillingen"); `end` closes it. They read a `Readable`'s text: one
 * space between words, `\n` only between paragraphs.
 */
import type { Place, Readable } from '../readable.ts';

const start = String.raw`(?<![\p{L}\p{N}])`;
export const end = String.raw`(?![\p{L}\p{N}])`;

// Stops at the end of a sentence or paragraph, but not at the full stop of a date, a paragraph sign's law or a shortened word.
const gap = String.raw`(?:[^.!?\n]|(?<=\d|${start}(?:jf|jfr|ev|evt|ca|dvs|mv|bl\.a|nr|pst))\.)`;

export const phrase = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`${start}(?:${alternatives.join('|')})`, 'giu');

/**
 * First the one, then the other, in one sentence and at most `reach` characters apart. (Named "then", it would make the
 * module look like a promise to whoever imports it dynamically.)
 */
export const followedBy = (first: string, second: string, reach = 160): string =>
  `(?:${first})${gap}{0,${reach}}?${start}(?:${second})`;

/** Both in one sentence, in either order. */
export const near = (one: string, other: string, reach = 160): string =>
  `${followedBy(one, other, reach)}|${followedBy(other, one, reach)}`;

/** Places in the read text (not yet in the source). */
export const spots = (read: Readable, pattern: RegExp): Place[] =>
  [...read.text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

export const has = (text: string, ...patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => text.search(pattern) >= 0);

const denial = /(?<!\p{L})(?:ikke|ikkje)(?!\p{L})[^.!?\n]{0,60}$/iu;

/** "not …" earlier in the same sentence. */
export const isDenied = (text: string, from: number): boolean => denial.test(text.slice(Math.max(0, from - 80), from));
