/** Bytes to text: UTF-8 or UTF-16, with or without a mark, else Windows-1252, which Norwegian Excel still writes. */
import iconv from 'iconv-lite';
import type { Refusal } from '../domain/case/definition.ts';
import { fileFault } from './parsed.ts';

export type Decoded = { readonly text: string } | { readonly fault: Refusal };

const marks: readonly (readonly [encoding: string, ...signs: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

const markOf = (bytes: Uint8Array): string | undefined =>
  marks.find(([, ...signs]) => signs.every((sign, index) => bytes[index] === sign))?.[0];

/** In UTF-16 nearly every second byte of a European text is zero; in other texts none is. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  return even > sample.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** "Ã¸" for "ø": UTF-8 once read as Windows-1252 and written again. The replacement sign says that letters are lost. */
const broken = /\u00c3[\u00a6\u00b8\u00a5\u2020\u02dc\u2026]|\ufffd/u;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

export function decode(bytes: Uint8Array): Decoded {
  const wide = markOf(bytes) ?? wideEncoding(bytes);
  const text =
    (wide === undefined ? utf8(bytes) : undefined) ?? iconv.decode(Buffer.from(bytes), wide ?? 'windows-1252');
  if (binary.test(text)) return fileFault('fileNotTable');
  if (broken.test(text)) return fileFault('fileLettersBroken');
  return { text: text.replace(/^\ufeff/u, '') };
}
