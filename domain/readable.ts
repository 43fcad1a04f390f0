/** A text as a rule reads it, with the way back to the characters that the person wrote. */

/** Offsets in UTF-16 units into the text as it was written; `to` is exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * The same text without what hides a phrase: one space for any blank, `\n` for a paragraph's end and for nothing else,
 * words joined again where a line break divided them, letters composed (å is one character), one kind of hyphen.
 */
export interface Readable {
  readonly text: string;
  readonly source: string;
  /** For each character of `text`: the piece of `source` it stands for. */
  readonly pieces: readonly Place[];
}

const softHyphen = '\u00ad';
const zeroWidth = /^[\u200b-\u200d\u2060\ufeff]+$/u;
// A word divided at a line's end, a blank run, or one letter with its accents.
const pieceOf = /(?<=\p{L})[-\u2010][^\S\n]*\r?\n[^\S\n]*(?=\p{Ll})|\s+|\P{M}\p{M}*|\p{M}/gu;

const readPiece = (piece: string, paragraphEnd: RegExp): string => {
  if (/^\s/u.test(piece)) return paragraphEnd.test(piece) ? '\n' : ' ';
  if (piece.length > 1 && /\n/u.test(piece)) return '';
  if (piece.startsWith(softHyphen) || zeroWidth.test(piece)) return '';
  return piece.replace(/[\u2010-\u2014\u2212]/gu, '-').normalize('NFC');
};

/** Without any blank line a text's single line breaks are its paragraphs: that is how it comes out of a word processor. */
const paragraphEndOf = (source: string): RegExp => (/\n\s*\n/u.test(source.trim()) ? /\n\s*\n/u : /\n/u);

export const readable = (source: string): Readable => {
  const paragraphEnd = paragraphEndOf(source);
  const pieces: Place[] = [];
  let text = '';
  for (const match of source.matchAll(pieceOf)) {
    const read = readPiece(match[0], paragraphEnd);
    const place = { from: match.index, to: match.index + match[0].length };
    for (let unit = 0; unit < read.length; unit += 1) pieces.push(place);
    text += read;
  }
  return { text, source, pieces };
};

/** Where a part of the read text stands in the text as written. */
export const placeOf = (read: Readable, from: number, to: number): Place => {
  const end = read.source.length;
  const first = read.pieces[from] ?? { from: end, to: end };
  const last = read.pieces[to - 1] ?? first;
  return { from: first.from, to: Math.max(first.from, last.to) };
};
