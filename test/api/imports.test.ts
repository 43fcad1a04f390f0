/** Lists as files over HTTP (R-APP-1, R-APP-8, R-RND-3, R-OPS-1): the same path as the command line's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report, report } from '../../api/imports/bodies.ts';
import { workbook } from '../cli/workbook.ts';
import { type Answer, startApi, type TestApi } from '../support/api.ts';
import { aPosition, type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  const byCount = aPosition({ agency: 'nav', mode: 'byCount', leader: { name: 'Lars', email: 'lars@nav.test' } });
  await bare.must(caseOf('position', 'talt'), byCount, person(world.people['hr'] ?? ''));
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const positionUrl = '/v1/positions/nav-stilling/imports/applications';
let keys = 0;

interface Sending {
  readonly who?: string;
  readonly type?: string;
  readonly key?: string;
  readonly language?: string;
}

async function send(url: string, payload: string | Buffer, sending: Sending = {}): Promise<Answer> {
  const { who = 'hr', type = 'text/csv; charset=utf-8', key = `file-${++keys}`, language = 'nb' } = sending;
  const headers = { ...world.as[who], 'content-type': type, 'idempotency-key': key, 'accept-language': language };
  const answer = await api.app.inject({ method: 'POST', url, headers, payload });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

const told = ({ status, body }: Answer): Report => {
  expect([status, body]).toEqual([200, expect.anything()]);
  return report.parse(body);
};
const applications = (): Promise<number> =>
  bare.store.database.caseFile.count({ where: { kind: 'application', parentId: 'nav-stilling', seq: { gt: 0 } } });

const heads = 'Søker-ID;Navn;E-post;Mottatt;Funksjonsnedsettelse;Hull i CV;Kommentar';
const list = [heads, '1;Kari Ås;kari@example.test;31.01.2017;x;;ski', '2;Ola Bø;ola@example.test;31.01.2017;;nei;'];
const csv = list.join('\r\n');

describe('applications of a position', () => {
  test('a dry run says what would happen and what mails would go, and changes nothing', async () => {
    const before = await applications();
    expect(told(await send(`${positionUrl}?dryRun=true`, csv))).toEqual({
      dryRun: true,
      committed: false,
      repeated: false,
      rows: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
      mails: [
        { mail: 'application.receipt', to: 'applicant', count: 1 },
        { mail: 'application.receiptAsking', to: 'applicant', count: 1 },
      ],
      faults: [],
      ignored: ['Kommentar'],
    });
    expect(await applications()).toBe(before);
    expect(await bare.store.database.personVersion.count({ where: { email: 'kari@example.test' } })).toBe(0);
  });

  test('records each row once, whatever comes again', async () => {
    const before = await applications();
    const first = told(await send(positionUrl, csv, { key: 'once' }));
    expect(first).toMatchObject({ committed: true, repeated: false, rows: 2, new: 2, ignored: ['Kommentar'] });
    expect(await applications()).toBe(before + 2);
    const again = told(await send(positionUrl, csv, { key: 'once' }));
    expect(again).toMatchObject({ committed: true, repeated: true, rows: 2, new: 2, mails: [] });
    expect(told(await send(positionUrl, csv))).toMatchObject({ repeated: false, new: 0, unchanged: 2, mails: [] });
    expect(await applications()).toBe(before + 2);
  });

  test('a key is one file’s; its answer is kept without a word of the file', async () => {
    const other = await send(positionUrl, `${csv}\r\n3;Eva Dal;eva@example.test;31.01.2017;;;`, { key: 'once' });
    expect([other.status, other.body]).toMatchObject([422, { faults: [{ code: 'keyUsedOtherwise' }] }]);
    const kept = await bare.store.database.commandAnswer.findMany({ where: { key: 'once' } });
    expect(kept.map(({ answer }) => answer)).toEqual([{ rows: 2, new: 2, changed: 0, unchanged: 0 }]);
  });

  test('a workbook, brought in by the agency’s own tool', async () => {
    const rows = [...heads.split(';').slice(0, 4), 'Målgruppe'];
    const bytes = workbook([rows, ['7', 'Ida Lie', 'ida@example.test', '2017-01-30', 'ja']]);
    const sent = told(await send(positionUrl, bytes, { who: 'system', type: xlsx }));
    expect(sent).toMatchObject({ committed: true, rows: 1, new: 1 });
  });

  test('Windows-1252 and commas are read as on the command line', async () => {
    const bytes = Buffer.from('Søker-ID,Navn,E-post,Mottatt\n9,Åse Ø,ase@example.test,31.01.2017', 'latin1');
    expect(told(await send(positionUrl, bytes))).toMatchObject({ committed: true, new: 1 });
    const [found] = await bare.store.database.personVersion.findMany({ where: { email: 'ase@example.test' } });
    expect(found?.name).toBe('Åse Ø');
  });

  test('one faulty row refuses the file, and every fault has its row, column and text', async () => {
    const before = await applications();
    // Its lines end in two ways, as when two files were put together.
    const faulty = `${csv}\n3;=cmd();;i går;;;\n4;Per;per@example.test;01.03.2017;;;`;
    const refused = await send(positionUrl, faulty, { language: 'nn' });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      type: 'urn:forlop:problem:refused',
      faults: [
        { code: 'cellFormula', field: 'Navn', data: { row: 4 }, text: expect.stringMatching(/Lim inn verdien/) },
        { code: 'cellNoDay', field: 'Mottatt', data: { row: 4 } },
        { code: 'dayInTheFuture', field: 'Mottatt', data: { row: 5 } },
      ],
    });
    const trial = told(await send(`${positionUrl}?dryRun=true`, faulty));
    expect(trial.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'Navn', 'cellFormula'],
      [4, 'Mottatt', 'cellNoDay'],
      [5, 'Mottatt', 'dayInTheFuture'],
    ]);
    expect(await applications()).toBe(before);
  });

  test('the day comes with the address where the file does not say it', async () => {
    const undated = 'Navn;E-post\nUna Dag;una@example.test';
    expect((await send(positionUrl, undated)).status).toBe(422);
    expect(told(await send(`${positionUrl}?receivedOn=2017-01-31`, undated))).toMatchObject({ new: 1 });
    expect((await send(`${positionUrl}?receivedOn=31.01.2017`, undated)).status).toBe(400);
  });
});

describe('what is no list', () => {
  test.each([
    ['nothing', '', 'fileEmpty'],
    ['headings alone', heads, 'fileWithoutRows'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'fileNotTable'],
  ])('%s', async (_, payload, code) => {
    const { status, body } = await send(positionUrl, payload);
    expect([status, body]).toMatchObject([422, { faults: [{ code, field: null }] }]);
  });

  test('20 MB are read, and a byte more is 413; other addresses keep their own limit', async () => {
    const mb20 = Buffer.alloc(20 * 1024 * 1024, 'a');
    expect((await send(positionUrl, mb20)).status).toBe(422);
    expect((await send(positionUrl, Buffer.concat([mb20, Buffer.from('a')]))).status).toBe(413);
    const publish = '/v1/positions/nav-stilling/publish';
    const large = JSON.stringify({ text: 'a'.repeat(1_000_001) });
    expect((await send(publish, large, { type: 'application/json' })).status).toBe(413);
  });

  test('another type of body is 415, a missing key 400', async () => {
    expect((await send(positionUrl, '{}', { type: 'application/json' })).status).toBe(415);
    const headers = { ...world.as['hr'], 'content-type': 'text/csv' };
    const keyless = await api.app.inject({ method: 'POST', url: positionUrl, headers, payload: csv });
    expect(keyless.statusCode).toBe(400);
  });

  test('who may not bring it in is told so before the file is looked at', async () => {
    const mb21 = Buffer.alloc(21 * 1024 * 1024, 'a');
    expect((await send(positionUrl, mb21, { who: 'hrOfAnother' })).status).toBe(403);
    expect((await send(positionUrl, mb21, { who: 'nobody' })).status).toBe(401);
    expect((await send('/v1/positions/none/imports/applications', csv)).status).toBe(403);
  });
});

describe('numbers of a position by count', () => {
  const url = '/v1/positions/talt/imports/counts';

  test('one row of totals, by heading', async () => {
    expect(told(await send(url, 'Søknader;Avkrysset;Egenerklæring\n40;6;2'))).toMatchObject({ changed: 1, new: 0 });
    const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id: 'talt' } });
    expect(facts).toMatchObject({ numbers: { received: 40, ticked: 6, declared: 2, interviewed: null } });
  });

  test.each([
    ['Mottatt\n39', 'numberFell', 'Mottatt', 2],
    ['Mottatt\nmange', 'cellNoNumber', 'Mottatt', 2],
    ['Mottatt\n41\n42', 'fileOneRowOnly', null, undefined],
    ['Navn;Alder\nKari;40', 'nothingGiven', 'received', 2],
  ])('%j is refused: %s', async (text, code, field, row) => {
    const { status, body } = await send(url, text);
    expect([status, body]).toMatchObject([422, { faults: [{ code, field, data: row === undefined ? {} : { row } }] }]);
  });
});

describe('agencies of a round', () => {
  const url = '/v1/rounds/runde/imports/agencies';
  const agencies = 'Navn;HR;HR e-post\nKartverket;Kåre;kare@kartverket.test\nnav;Hanne;hanne@nav.test';
  const rounds = async (): Promise<readonly string[]> => {
    const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id: 'runde' } });
    return Object.keys((facts as { agencies: object }).agencies).toSorted();
  };

  test('are registered where they are new, and in the round once', async () => {
    const by = { who: 'coordinator' };
    expect(told(await send(`${url}?dryRun=true`, agencies, by))).toMatchObject({ rows: 2, new: 1, faults: [] });
    expect(await rounds()).toEqual(['nav']);
    expect(told(await send(url, agencies, by))).toMatchObject({ committed: true, new: 1, unchanged: 1 });
    expect(await rounds()).toEqual(['kartverket', 'nav']);
    expect(told(await send(url, agencies, by))).toMatchObject({ new: 0, unchanged: 2 });
    expect(await rounds()).toEqual(['kartverket', 'nav']);
  });

  test('what the round refuses is the row’s fault, in the round’s words', async () => {
    await bare.sleepUntil('2017-04-03');
    const { status, body } = await send(url, 'Navn\nPolitiet', { who: 'coordinator' });
    expect([status, body]).toMatchObject([422, { faults: [{ code: 'datePast', data: { row: 2 } }] }]);
    expect(await bare.store.database.agency.count({ where: { id: 'politiet' } })).toBe(0);
  });
});

describe('what an agency has running already (R-OPS-1)', () => {
  const url = '/v1/agencies/nav/imports/employments';
  const columns = 'Navn;E-post;Leder;Lederepost;Stilling;Start;Slutt;Prosent';
  const row = (name: string) =>
    `${name};${name.toLowerCase()}@nav.test;Lars;lars@nav.test;Rådgiver;01.12.2016;31.05.2018;100`;
  const employments = (): Promise<number> =>
    bare.store.database.caseFile.count({ where: { kind: 'employment', agencyId: 'nav', seq: { gt: 0 } } });

  test('is tried first and then adopted, once, without naming the agency in each row', async () => {
    const before = await employments();
    const file = [columns, row('Ida'), row('Per')].join('\n');
    expect(told(await send(`${url}?dryRun=true`, file))).toMatchObject({ dryRun: true, new: 2, faults: [] });
    expect(await employments()).toBe(before);
    expect(told(await send(url, file))).toMatchObject({ committed: true, new: 2 });
    expect(told(await send(url, file))).toMatchObject({ committed: true, new: 0, unchanged: 2 });
    expect(await employments()).toBe(before + 2);
    const adopted = await bare.store.database.caseEvent.count({
      where: { type: 'adopted', caseFile: { agencyId: 'nav' } },
    });
    expect(adopted).toBeGreaterThan(2);
  });

  test('holds no other agency’s rows, and an unknown agency is another fault', async () => {
    const file = [`${columns};Virksomhet`, `${row('Siv')};skatt`, `${row('Tor')};nav`, `${row('Una')};ukjent`].join(
      '\n',
    );
    const { faults } = told(await send(`${url}?dryRun=true`, file, { who: 'coordinator' }));
    expect(faults.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, 'Virksomhet', 'cellOtherAgency'],
      [4, 'Virksomhet', 'cellUnknownAgency'],
    ]);
    expect((await send(`${url}?dryRun=true`, file, { who: 'hrOfAnother' })).status).toBe(403);
  });

  test('positions come the same way', async () => {
    const { faults, rows } = told(await send('/v1/agencies/nav/imports/positions?dryRun=true', 'Referanse\nx'));
    expect([rows, faults.some(({ code }) => code === 'columnMissing')]).toEqual([0, true]);
  });
});
