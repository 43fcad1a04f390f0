/** A paragraph as it is typed: what is filled in stands in square brackets, in words. Pure. */
import { carriesNames, isWellFormed, mostInParagraph } from '../../domain/agency/own-words.ts';

/** What people call what is filled in, by its name in the mail (texts/web/mail-words/names.ts). */
export type Labels = Readonly<Record<string, string>>;

const named = /\{([A-Za-z]\w*)\}/g;
const bracketed = /\[([^[\]]*)\]/g;

/** A piece of a paragraph: its words, or what is filled in there. */
export interface Piece {
  readonly text: string;
  readonly isFilled: boolean;
  /** Where it begins: no two pieces share it. */
  readonly at: number;
}

/** As it is shown: words, and between them what is filled in. */
export function piecesOf(text: string, labels: Labels): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(named)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), isFilled: false, at });
    pieces.push({ text: labels[match[1] ?? ''] ?? match[1] ?? '', isFilled: true, at: match.index });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFilled: false, at }] : pieces;
}

export const bracketsOf = (label: string): string => `[${label}]`;

/** As it is typed: "Fristen er [fristen]." */
export const toTyped = (text: string, labels: Labels): string =>
  text.replaceAll(named, (whole, name: string) => {
    const label = labels[name];
    return label === undefined ? whole : bracketsOf(label);
  });

/** As it is kept: "Fristen er {due}."; brackets around something else stay. */
export function fromTyped(typed: string, labels: Labels): string {
  const names = new Map(Object.entries(labels).map(([name, label]) => [label.toLowerCase(), name]));
  return typed.replaceAll(bracketed, (whole, label: string) => {
    const name = names.get(label.trim().toLowerCase());
    return name === undefined ? whole : `{${name}}`;
  });
}

export type ParagraphFault = 'empty' | 'tooLong' | 'unknown' | 'bracket' | 'braces' | 'apart';

export interface FoundFault {
  readonly fault: ParagraphFault;
  /** What is wrong, as it is typed; empty where it is the whole. */
  readonly what: string;
}

/** The first thing that is wrong, as the service would say it too; null: it can be kept. */
export function faultIn(typed: string, labels: Labels): FoundFault | null {
  const text = fromTyped(typed, labels);
  const found = (fault: ParagraphFault, what = ''): FoundFault => ({ fault, what });
  if (text.trim() === '') return found('empty');
  if (text.length > mostInParagraph) return found('tooLong', String(text.length - mostInParagraph));
  const unknown = text.match(bracketed);
  if (unknown !== null) return found('unknown', unknown.join(', '));
  if (/[[\]]/.test(text)) return found('bracket');
  if (!isWellFormed(text)) return found('braces');
  return carriesNames(text) ? found('apart') : null;
}

/** What is put in where the cursor stands, with the space that it needs before it. */
export const inserted = (before: string, label: string): string =>
  /(^|[\s(«"])$/.test(before) ? bracketsOf(label) : ` ${bracketsOf(label)}`;

/** One paragraph of a mail, and whether the standard says something else there. */
export interface Compared {
  readonly text: string;
  readonly isOwn: boolean;
  readonly at: number;
}

/** A mail's paragraphs beside those of the standard: an own paragraph takes the place of one. */
export function compared(mail: string, standard: string): readonly Compared[] {
  const [own, old] = [mail.split('\n\n'), standard.split('\n\n')];
  // An empty line in an own paragraph makes two of it: those after it are found from the end.
  const extra = own.length - old.length;
  return own.map((text, at) => ({ text, isOwn: text !== old[at] && text !== old[at - extra], at }));
}
