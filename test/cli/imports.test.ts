import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../imports/run.ts';
import { adoptedPosition } from '../support/position.ts';
import { begin, type CommandLine, startCommandLine } from './harness.ts';
import { workbook } from './workbook.ts';

let line: CommandLine;
const hanne = ['--as', 'hanne@difi.test'] as const;
const per = ['--as', 'per@difi.test'] as const;

beforeAll(async () => {
  line = await startCommandLine('2017-02-01');
  await begin(line);
  const body = await line.file('position.json', JSON.stringify(adoptedPosition));
  for (const id of ['post-1', 'post-2', 'post-3']) {
    expect(await line.run('give', `position/${id}`, 'adopt', '--file', body, ...hanne)).toMatchObject({ exit: 0 });
  }
});
afterAll(() => line.stop());

interface Told {
  readonly exit: number | null;
  readonly report: Omit<ImportReport, 'faults'> & {
    readonly faults: readonly { row: number; column: string; code: string; text: string }[];
  };
}
async function told(...args: readonly string[]): Promise<Told> {
  const { exit, data } = await line.json(...args);
  return { exit, report: data as Told['report'] };
}
const applicants = (file: string, position: string, ...more: readonly string[]): Promise<Told> =>
  told('import', 'applicants', file, '--position', position, ...hanne, ...more);
const faultsOf = ({ report }: Told): unknown => report.faults.map(({ row, column, code }) => [row, column, code]);

const heads = 'Søker-ID;Navn;E-post;Mottatt;Funksjonsnedsettelse;Hull i CV;Kommentar';
const kari = '1;Kari Ås;kari@example.test;15.02.2017;x;;liker ski';
const ola = '2;Ola Bø;ola@example.test;2017-01-31;nei;ja;';
const eva = '3;Eva Dal;eva@example.test;30.01.2017;;;';
const inTime = [heads, kari.replace('15.02', '31.01'), ola, eva].join('\n');

describe('applicants', () => {
  test('a dry run counts and changes nothing; the real run records each; again changes nothing', async () => {
    const file = await line.file('applicants.csv', inTime);
    const trial = await applicants(file, 'post-1', '--dry-run');
    expect(trial).toMatchObject({ exit: 0, report: { committed: false, rows: 3, new: 3, changed: 0, unchanged: 0 } });
    expect(trial.report.ignored).toEqual(['Kommentar']);
    expect(await line.database.caseFile.count({ where: { kind: 'application' } })).toBe(0);
    expect(await applicants(file, 'post-1')).toMatchObject({ exit: 0, report: { committed: true, new: 3 } });
    expect(await applicants(file, 'post-1')).toMatchObject({ exit: 0, report: { new: 0, changed: 0, unchanged: 3 } });
    expect(await line.database.caseFile.count({ where: { kind: 'application', parentId: 'post-1' } })).toBe(3);
  });

  test('two tick columns become one yes; which it was is nowhere', async () => {
    const rows = await line.database.caseEvent.findMany({ where: { type: 'received' } });
    const answers = await line.database.content.findMany({ where: { id: { startsWith: 's-' }, NOT: { body: '' } } });
    const settled = answers.flatMap(({ body }) => /"settled":"(\w+)"/.exec(body)?.[1] ?? []);
    expect(settled.toSorted()).toEqual(['confirmed', 'confirmed', 'waiting']);
    expect(JSON.stringify(answers)).not.toMatch(/tickGap|tickDisability|liker ski|Kari|example\.test/);
    expect(JSON.stringify(rows)).not.toMatch(/tickGap|tickDisability|liker ski|Kari|example\.test/);
  });

  test('the latest import wins', async () => {
    const ticked = inTime.replace(eva, '3;Eva Dal;eva@example.test;30.01.2017;;ja;');
    const file = await line.file('later.csv', ticked);
    expect(await applicants(file, 'post-1')).toMatchObject({ exit: 0, report: { changed: 1, unchanged: 2 } });
  });

  test('a later file brings a new name and address, and never the old ones back over a correction (R-APP-2)', async () => {
    const nameOf = async (): Promise<readonly unknown[]> => {
      const rows = await line.database.personVersion.findMany({
        where: { email: { startsWith: 'ev' } },
        orderBy: { version: 'asc' },
      });
      return rows.map(({ name, email }) => [name, email]);
    };
    const renamed = inTime.replace(eva, '3;Eva Dal Vik;eva.vik@example.test;30.01.2017;;ja;');
    const file = await line.file('renamed.csv', renamed);
    expect(await applicants(file, 'post-1')).toMatchObject({ exit: 0, report: { changed: 1, unchanged: 2 } });
    expect(await applicants(file, 'post-1')).toMatchObject({ exit: 0, report: { changed: 0, unchanged: 3 } });
    const versions = [
      ['Eva Dal', 'eva@example.test'],
      ['Eva Dal Vik', 'eva.vik@example.test'],
    ];
    expect(await nameOf()).toEqual(versions);
    const stale = await line.file('stale.csv', inTime.replace(eva, '3;Eva Dal;eva@example.test;30.01.2017;;ja;'));
    expect(await applicants(stale, 'post-1')).toMatchObject({ exit: 0, report: { changed: 0, unchanged: 3 } });
    expect(await nameOf()).toEqual(versions);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', (text) => iconv.encode(text, 'windows-1252')],
    ['UTF-16 with a mark', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16 without a mark', (text) => iconv.encode(text, 'utf-16le', { addBOM: false })],
    ['commas', (text) => Buffer.from(text.replaceAll(';', ','))],
    ['tabs', (text) => Buffer.from(text.replaceAll(';', '\t'))],
    ['a separator that Excel names', (text) => Buffer.from(`sep=;\r\n${text}`)],
  ])('%s is read', async (name, encode) => {
    const file = await line.file(`${name}.csv`, encode(inTime));
    expect(await applicants(file, 'post-2', '--dry-run')).toMatchObject({ exit: 0, report: { new: 3, faults: [] } });
  });

  test('every faulty row is named, and one refuses the file as a whole', async () => {
    const rows = [
      heads,
      '1;Kari Ås;kari(at)example;31.01.2017;x;;',
      '2;;ola@example.test;31.02.2017;kanskje;;',
      '4;Eva Dal;eva@example.test;30.01.2017;;;',
      '4;Eva Dal;eva@example.test;30.01.2017;;;',
      ';Uten Id;;30.01.2017;;;',
      '5;=HYPERLINK("x");per@example.test;30.01.2017;;;',
      '6;Sein Søker;sein@example.test;30.01.2018;;;',
    ];
    const found = await applicants(await line.file('faulty.csv', rows.join('\n')), 'post-2');
    expect(found.exit).toBe(1);
    expect(faultsOf(found)).toEqual([
      [2, 'E-post', 'noAddress'],
      [3, 'Mottatt', 'cellNoDay'],
      [3, 'Funksjonsnedsettelse', 'cellNoYesOrNo'],
      [3, 'Navn', 'cellEmpty'],
      [5, 'Søker-ID', 'rowTwice'],
      [6, null, 'identityMissing'],
      [7, 'Navn', 'cellFormula'],
      [8, 'Mottatt', 'dayInTheFuture'],
      [8, 'Mottatt', 'latePolicyNotChosen'],
    ]);
    expect(found.report.faults.every(({ text }) => text.endsWith('.'))).toBe(true);
    expect(await line.database.caseFile.count({ where: { kind: 'application', parentId: 'post-2' } })).toBe(0);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'fileEmpty'],
    ['headings only', heads, 'fileWithoutRows'],
    ['letters that were broken before', inTime.replaceAll('ø', 'Ã¸'), 'fileLettersBroken'],
    ['another separator', inTime.replaceAll(';', '~'), 'fileOneColumn'],
    ['a quotation mark too few', `${heads}\n1;"Kari;kari@example.test;31.01.2017;x;;`, 'fileQuotesBroken'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), 'fileNotTable'],
    ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'fileOldOrLocked'],
    ['a zip that is no workbook', Buffer.from('PK\u0003\u0004nonsense', 'latin1'), 'fileNotTable'],
    ['over 20 MB', `${heads}\n${`${kari}\n`.repeat(420_000)}`, 'fileTooLarge'],
    ['a long list under 20 MB', `${heads}\n${`${eva}\n`.repeat(10_001)}`, 'fileTooManyRows'],
    ['no name', 'E-post;Mottatt\nkari@example.test;31.01.2017', 'columnMissing'],
    ['two columns for one thing', 'Navn;Name;E-post\nKari;Kari;kari@example.test', 'columnTwice'],
  ])('a file that cannot be read is refused with its mend: %s', async (name, content, code) => {
    const { exit, report } = await applicants(await line.file(`${name}.csv`, content), 'post-3');
    expect(report.faults.map((one) => one.code)).toEqual([code]);
    expect(exit).toBe(1);
  });

  test('a workbook is read, formulas by the value that Excel saved', async () => {
    const rows = [
      ['Referanse', 'Fornavn', 'Etternavn', 'Epost', 'Mottatt', 'Målgruppe'],
      ['1', 'Kari', { formula: 'UPPER("ås")', value: 'ÅS' }, 'kari@example.test', '31.01.2017', 'Ja'],
      ['2', 'Ola', { formula: 'A1/0', value: '#DIV/0!' }, 'ola@example.test', '31.01.2017', 'Nei'],
    ];
    const both = await applicants(await line.file('both.xlsx', workbook(rows)), 'post-3');
    expect(faultsOf(both)).toEqual([[3, 'Etternavn', 'cellFormula']]);
    const good = await applicants(await line.file('good.xlsx', workbook(rows.slice(0, 2))), 'post-3');
    expect(good).toMatchObject({ exit: 0, report: { new: 1 } });
    expect(await line.database.personVersion.count({ where: { name: 'Kari ÅS' } })).toBe(1);
  });

  test('people without e-mail come in by the tool’s id; a file without days needs --received-on', async () => {
    const file = await line.file('letter.csv', 'ID;Navn\n77;Brev Brevesen');
    expect(faultsOf(await applicants(file, 'post-3'))).toEqual([[2, 'receivedOn', 'cellEmpty']]);
    expect(await applicants(file, 'post-3', '--received-on', '2017-01-30')).toMatchObject({
      exit: 0,
      report: { new: 1 },
    });
  });
});

describe('agencies', () => {
  test('come in with their HR, once', async () => {
    const text =
      'Navn;Orgnr;HR;HR e-post\nNAV;889 640 782;Nina NAV;nina@nav.test\nSkatteetaten;974761076;Siri;siri@skatt.test';
    const file = await line.file('agencies.csv', text);
    expect(await told('import', 'agencies', file, ...per)).toMatchObject({ exit: 0, report: { new: 2 } });
    expect(await told('import', 'agencies', file, ...per)).toMatchObject({ exit: 0, report: { new: 0, unchanged: 2 } });
    const { out } = await line.run('people', '--agency', 'nav');
    expect(out).toContain('Nina NAV <nina@nav.test>');
  });

  test('wrong check digit, a taken number, the same agency twice, an address that is none', async () => {
    const rows = ['Navn;Orgnr;HR;HR e-post', 'A;974761077;;', 'B;889640782;;', 'C;;;', 'C;;;', 'D;;Dag;dag(at)d'];
    const found = await told('import', 'agencies', await line.file('bad.csv', rows.join('\n')), ...per);
    expect(found.exit).toBe(1);
    expect(faultsOf(found)).toEqual([
      [2, 'Orgnr', 'noOrganisationNumber'],
      [3, 'Orgnr', 'numberTaken'],
      [5, 'Navn', 'rowTwice'],
      [6, 'HR e-post', 'noAddress'],
    ]);
  });

  test('HR may not register agencies', async () => {
    const found = await told('import', 'agencies', await line.file('hr.csv', 'Navn\nNy etat'), ...hanne);
    expect(faultsOf(found)).toEqual([[2, 'type', 'notAllowed']]);
  });
});

describe('adoption', () => {
  const head = 'Referanse;Virksomhet;Stilling;Ansatt;E-post;Leder;Leder e-post;Start;Slutt;Stillingsprosent';

  test('employments that run come in once, checked against the law', async () => {
    const row = 'A1;Difi;Rådgiver;Anne Ansatt;anne@difi.test;Lars;lars@difi.test;01.09.2016;28.02.2018;100 %';
    const file = await line.file('employments.csv', `${head}\n${row}`);
    expect(await told('adopt', file, '--kind', 'employment', ...hanne)).toMatchObject({ exit: 0, report: { new: 1 } });
    expect(await told('adopt', file, '--kind', 'employment', ...hanne)).toMatchObject({
      exit: 0,
      report: { unchanged: 1 },
    });
    const long = await line.file(
      'long.csv',
      `${head}\n${row.replace('A1', 'A2').replace('2018', '2019')}\n${row.replace('A1', 'A3').replace('Difi', 'Atlantis')}`,
    );
    const found = await told('adopt', long, '--kind', 'employment', ...hanne);
    expect(faultsOf(found)).toEqual([
      [2, 'Slutt', 'pastFrame'],
      [3, 'Virksomhet', 'cellUnknownAgency'],
    ]);
  });
});

describe('a round from one file', () => {
  const round = (more: string, replyBy = '2017-02-10') => `name: Runden 2017
model: common
targetGroup: disability
dates: { replyBy: ${replyBy}, publishFrom: 2017-03-01, applicationDeadline: 2017-03-29, recruitmentEnd: 2017-06-30 }
${more}`;

  test('a dry run lists every fault; nothing is recorded', async () => {
    const file = await line.file('bad.yaml', round('agencies: [atlantis, difi]', '2017-02-11'));
    const { exit, data } = await line.json('round', 'start', file, '--dry-run', ...per);
    expect(exit).toBe(1);
    expect((data as { refusals: { code: string }[] }).refusals.map(({ code }) => code)).toContain('notWorkingDay');
    const unknown = await line.json(
      'round',
      'start',
      await line.file('unknown.yaml', round('agencies: [atlantis, difi]')),
      ...per,
    );
    expect((unknown.data as { refusals: { code: string }[] }).refusals.map(({ code }) => code)).toContain(
      'unknownAgency',
    );
    expect(await line.database.caseFile.count({ where: { kind: 'round' } })).toBe(0);
  });

  test('a gathering whose theme or page names the programme is warned of, and not refused (R-PRV-4)', async () => {
    const about =
      "theme: Å lede i traineeprogrammet, material: ['https://dfo.test/malgruppe', 'https://dfo.test/lytte']";
    const gatherings = `gatherings: [{ audience: [leaders], month: 2017-10, ${about} }]`;
    const file = await line.file('theme.yaml', round(`${gatherings}\nagencies: [difi]`));
    const { exit, data } = await line.json('round', 'start', file, '--dry-run', ...per);
    const warnings = [
      { field: 'theme', about: 'programme', words: ['Å lede i traineeprogrammet'] },
      { field: 'material', about: 'programme', words: ['https://dfo.test/malgruppe'] },
    ];
    expect([exit, data]).toEqual([0, expect.objectContaining({ warnings })]);
    expect((await line.run('round', 'start', file, '--dry-run', ...per)).out).toContain('left out of the calendar');
  });

  test('it starts, and the same file again changes nothing', async () => {
    const file = await line.file('round.yaml', round('agencies: [889640782, difi]'));
    expect(await line.run('round', 'start', file, '--dry-run', ...per)).toMatchObject({ exit: 0 });
    const { exit, data } = await line.json('round', 'start', file, ...per);
    expect([exit, data]).toEqual([0, expect.objectContaining({ agencies: 2 })]);
    const events = await line.database.caseEvent.count({ where: { caseFile: { kind: 'round' } } });
    expect(await line.run('round', 'start', file, ...per)).toMatchObject({ exit: 0 });
    expect(await line.database.caseEvent.count({ where: { caseFile: { kind: 'round' } } })).toBe(events);
  });

  test('a file that is no round is a fault of use', async () => {
    expect((await line.run('round', 'start', await line.file('no.yaml', 'name: [x'), ...per)).error).toContain(
      'is not YAML (line 1)',
    );
    expect((await line.run('round', 'start', missing('none.yaml'), ...per)).exit).toBe(2);
  });
});

const missing = (name: string): string => `${line.folder}/${name}`;
