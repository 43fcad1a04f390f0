/** A ZIP archive (APPNOTE 6.3): deflated, names in UTF-8, and without a clock, so that the same files are the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  /** With folders, separated by `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const local = 0x04034b50;
const listed = 0x02014b50;
const end = 0x06054b50;
/** 2.0: folders and deflate. */
const version = 20;
/** Bit 11: the name is UTF-8. */
const utf8Name = 0x0800;
const deflate = 8;
/** 1 January 1980, the first day that the format knows. */
const firstDay = 0x0021;

interface Packed {
  readonly name: Buffer;
  readonly body: Buffer;
  readonly crc: number;
  readonly size: number;
}

function pack({ name, bytes }: ZipFile): Packed {
  return { name: Buffer.from(name), body: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
}

/** What the file's own header and its line in the list have in common. */
function shared({ name, body, crc, size }: Packed): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(version, 0);
  head.writeUInt16LE(utf8Name, 2);
  head.writeUInt16LE(deflate, 4);
  head.writeUInt16LE(firstDay, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(body.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

const uint32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
};

function listLine(packed: Packed, offset: number): Buffer {
  const madeBy = Buffer.from([version, 0]);
  // No comment, first disk, no attributes: zeros.
  return Buffer.concat([uint32(listed), madeBy, shared(packed), Buffer.alloc(10), uint32(offset), packed.name]);
}

function endOf(files: number, listBytes: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(end, 0);
  bytes.writeUInt16LE(files, 8);
  bytes.writeUInt16LE(files, 10);
  bytes.writeUInt32LE(listBytes, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/** @param files fewer than 65,535, of less than 4 GB together: more would need another format */
export function zip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = pack(file);
    const part = Buffer.concat([uint32(local), shared(packed), packed.name, packed.body]);
    list.push(listLine(packed, offset));
    parts.push(part);
    offset += part.length;
  }
  const lines = Buffer.concat(list);
  return Buffer.concat([...parts, lines, endOf(files.length, lines.length, offset)]);
}
