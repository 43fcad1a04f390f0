/**
 * An Excel workbook of one sheet (ECMA-376), of the few parts that it needs. Texts are stored as texts, which no
 * spreadsheet computes; those that read like a formula are also marked as quoted, so that editing one does not turn it
 * into a formula. Numbers and days are numbers and days.
 */
import type { Day } from '../domain/words.ts';
import { type Cell, type ExportTable, isDayCell, looksLikeFormula } from './table.ts';
import { zip } from './zip.ts';

/** Signs that XML cannot hold are left out: they show nothing. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  // A line in a cell ends as Excel ends it.
  text
    .replace(unwritable, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');

/** The order of `cellXfs` in the styles below. */
const styles = { plain: 0, heading: 1, day: 2, quoted: 3 } as const;

const dayMs = 86_400_000;
/** Day 0 of a workbook, as far as days since March 1900 are concerned. */
const serial = (day: Day): number => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayMs;

/** A, B, … Z, AA: columns are counted without a zero. */
const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const textXml = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object' && isDayCell(cell))
    return `<c r="${at}" s="${styles.day}"><v>${serial(cell.day)}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.text;
  return textXml(at, text, looksLikeFormula(text) ? styles.quoted : styles.plain);
}

const rowXml = <T>(cells: readonly T[], row: number, xmlOf: (cell: T, at: string) => string): string =>
  `<row r="${row}">${cells.map((cell, column) => xmlOf(cell, `${letters(column)}${row}`)).join('')}</row>`;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetXml = ({ columns, rows }: ExportTable): string => {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const widths = columns.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="20" customWidth="1"/>`);
  const lines = [
    rowXml(columns, 1, ({ heading }, at) => textXml(at, heading, styles.heading)),
    ...rows.map((cells, index) => rowXml(cells, index + 2, cellXml)),
  ];
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const format = (...attributes: readonly string[]): string => `<xf borderId="0" fillId="0" ${attributes.join(' ')}/>`;

// 14 is the reader's own way to write a day.
const stylesXml = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1">${format('numFmtId="0" fontId="0"')}</cellStyleXfs><cellXfs count="4">${[
  format('numFmtId="0" fontId="0" xfId="0"'),
  format('numFmtId="0" fontId="1" xfId="0" applyFont="1"'),
  format('numFmtId="14" fontId="0" xfId="0" applyNumberFormat="1"'),
  format('numFmtId="0" fontId="0" xfId="0" quotePrefix="1"'),
].join('')}</cellXfs></styleSheet>`;

const types = `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/></Types>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;

const partsOf = (table: ExportTable): readonly (readonly [name: string, xml: string])[] => [
  ['[Content_Types].xml', types],
  ['_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${attribute(table.title)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml'), relation('r2', 'styles', 'styles.xml')),
  ],
  ['xl/styles.xml', stylesXml],
  ['xl/worksheets/sheet1.xml', sheetXml(table)],
];

export const toXlsx = (table: ExportTable): Buffer =>
  zip(partsOf(table).map(([name, xml]) => ({ name, bytes: Buffer.from(head + xml) })));
