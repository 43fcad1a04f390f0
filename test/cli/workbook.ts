/** A small Excel workbook, written by hand: the fewest parts that a reader asks for, stored without compression. */
import { crc32 } from 'node:zlib';

/** A text, or a formula with the value that Excel saved for it. */
export type Cell = string | { readonly formula: string; readonly value: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cellXml = (cell: Cell, row: number, column: number): string => {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  return typeof cell === 'string'
    ? `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    : `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
};

const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const parts = (rows: readonly (readonly Cell[])[]): readonly (readonly [name: string, text: string])[] => [
  [
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
  ['xl/worksheets/sheet1.xml', sheetXml(rows)],
];

const header = (signature: number, name: Buffer, body: Buffer, central: boolean, offset: number): Buffer => {
  const head = Buffer.alloc(central ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  const at = central ? 6 : 4;
  if (central) head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, at);
  head.writeUInt32LE(crc32(body), at + 10);
  head.writeUInt32LE(body.length, at + 14);
  head.writeUInt32LE(body.length, at + 18);
  head.writeUInt16LE(name.length, at + 22);
  if (central) head.writeUInt32LE(offset, 42);
  return head;
};

export function workbook(rows: readonly (readonly Cell[])[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  const all = parts(rows);
  for (const [title, text] of all) {
    const [name, body] = [Buffer.from(title), Buffer.from(text)];
    list.push(header(0x02014b50, name, body, true, offset), name);
    const file = [header(0x04034b50, name, body, false, 0), name, body];
    files.push(...file);
    offset += file.reduce((sum, part) => sum + part.length, 0);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(
    list.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}
