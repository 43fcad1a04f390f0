/** Lists to take out (R-STA-3): what stands in them, what never does, and that reading about people is logged. */
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishStatistics } from '../../store/statistics.ts';
import { statisticsTexts } from '../../texts/statistics/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aPosition, type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  const applicant = { name: '=HYPERLINK("http://evil.test")', email: 'b@person.test', language: 'nb' };
  const received = { position: 'nav-stilling', applicant, ticked: false, receivedOn: '2017-02-01' };
  await bare.must(caseOf('application', 'nav-2'), { type: 'receive', ...received }, hr());
  await bare.until('2017-02-20');
  const decided = { type: 'settle', inTargetGroup: false, reason: 'saidNotInGroup' };
  await bare.must(caseOf('application', 'nav-2'), decided, hr());
  const coordinator = world.people['coordinator'] ?? '';
  await publishStatistics(bare.store, { type: 'person', id: coordinator });
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const hr = () => person(world.people['hr'] ?? '');
const applications = '/v1/positions/nav-stilling/exports/applications';
const progress = '/v1/rounds/runde/exports/progress';
const report = '/v1/agencies/nav/exports/yearly-report';

const get = (url: string, who: string, language = 'nb') =>
  api.app.inject({ method: 'GET', url, headers: { ...world.as[who], 'accept-language': language } });
const items = async (url: string, who: string): Promise<readonly Record<string, unknown>[]> => {
  const answer = await get(url, who);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.json<{ items: Record<string, unknown>[] }>().items;
};
const csv = async (url: string, who: string, language?: string): Promise<string[][]> => {
  const answer = await get(`${url}${url.includes('?') ? '&' : '?'}format=csv`, who, language);
  expect(answer.headers['content-type']).toMatch(/^text\/csv; charset=utf-8/);
  return parse(answer.rawPayload, { bom: true, delimiter: ';' });
};

describe('a position’s applications, for HR', () => {
  test('where each stands, the first received first', async () => {
    const all = await items(applications, 'hr');
    expect(all).toMatchObject([
      { id: 'nav-2', receivedOn: '2017-02-01', verification: 'notInGroup', late: false, considered: true },
      {
        id: 'nav-soknad',
        name: 'Anne Aas',
        email: 'anne@person.test',
        receivedOn: '2017-02-02',
        verification: 'confirmed',
        interviewedOn: null,
        withdrawnOn: null,
        outcome: null,
      },
    ]);
  });

  test('nothing says whose word the answer was, or why HR decided so (R-APP-5)', async () => {
    const { payload } = await get(applications, 'hr');
    expect(payload).not.toMatch(/saidNotInGroup|settledBy|reason|tick|askedOn|declarationDue/);
  });

  test('in the reader’s language, with nothing that a spreadsheet computes', async () => {
    const [head, first, second] = await csv(applications, 'hrHead', 'nn');
    expect(head?.slice(1, 7)).toEqual(['Namn', 'E-post', 'Motteken', 'Etter fristen', 'Blir vurdert', 'Verifisering']);
    expect(first?.[1]).toBe('\'=HYPERLINK("http://evil.test")');
    expect(second?.slice(1, 7)).toEqual(['Anne Aas', 'anne@person.test', '2017-02-02', 'nei', 'ja', 'stadfesta']);
  });

  test('as a workbook with days', async () => {
    const answer = await get(`${applications}?format=xlsx`, 'deputyOfHr');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="applications.xlsx"');
    const rows = await readSheet(answer.rawPayload);
    expect(rows[2]?.slice(1, 4)).toEqual(['Anne Aas', 'anne@person.test', new Date('2017-02-02T00:00Z')]);
  });

  test('everybody in it is logged as read, by whom and for whom (R-PRV-5)', async () => {
    const rows = await bare.store.database.accessLog.findMany({ where: { what: 'export' } });
    expect(new Set(rows.map(({ caseId }) => caseId))).toEqual(new Set(['nav-2', 'nav-soknad']));
    const deputys = rows.filter(({ readerId }) => readerId === world.people['deputyOfHr']);
    expect(deputys).toMatchObject([
      { as: ['hr'], onBehalfOf: world.people['hr'] },
      { as: ['hr'], onBehalfOf: world.people['hr'] },
    ]);
  });

  test('whoever is refused leaves no line in the log', async () => {
    const before = await bare.store.database.accessLog.count();
    for (const who of ['coordinator', 'leader', 'applicant', 'system', 'hrOfAnother'])
      expect([who, (await get(applications, who)).statusCode]).toEqual([who, 404]);
    expect(await bare.store.database.accessLog.count()).toBe(before);
  });
});

describe('a round’s progress, for the coordinator', () => {
  test('agencies by the steps of their positions; nothing of candidates', async () => {
    const all = await items(progress, 'coordinator');
    expect(all).toEqual([
      {
        agencyId: 'nav',
        agency: 'nav',
        answer: 'invited',
        promised: 0,
        preparing: 0,
        advertised: 0,
        verifying: 0,
        selecting: 0,
        answering: 0,
        closed: 0,
        dutiesLate: expect.any(Number),
      },
    ]);
  });

  test('positions are counted at their step, and late duties are', async () => {
    const running = aPosition({ agency: 'nav', round: 'runde', leader: { name: 'Lars', email: 'lars@nav.test' } });
    await bare.must(caseOf('position', 'i-runden'), running, hr());
    await bare.until('2017-04-20');
    const [nav] = await items(progress, 'coordinator');
    const steps = ['preparing', 'advertised', 'verifying', 'selecting', 'answering', 'closed'];
    expect(steps.reduce((sum, step) => sum + Number(nav?.[step]), 0)).toBe(1);
    const today = '2017-04-20';
    const where = { due: { lt: today }, caseFile: { parentId: 'runde' } };
    const late = await bare.store.database.caseDuty.count({ where });
    expect(late).toBeGreaterThan(0);
    expect(nav?.['dutiesLate']).toBe(late);
    const [head, row] = await csv(progress, 'coordinator');
    expect(head?.slice(0, 4)).toEqual(['Virksomhetens id', 'Virksomhet', 'Svar', 'Meldte stillinger']);
    expect(row?.slice(0, 4)).toEqual(['nav', 'nav', expect.stringMatching(/^(ikke svart|takket nei|deltar)$/), '0']);
  });
});

describe('statistics', () => {
  test('a hidden number is null for machines and says so to people', async () => {
    const [whole] = await items('/v1/statistics', 'stranger');
    expect(whole).toMatchObject({ agency: null, year: null, positions: 2, hired: null, applications: null });
    const [head, row] = await csv('/v1/statistics', 'hrOfAnother', 'nn');
    const at = head?.indexOf(statisticsTexts.nn.hired) ?? -1;
    expect([at > 0, row?.[at]]).toEqual([true, 'skjult']);
    const sheet = await readSheet((await get('/v1/statistics?format=xlsx&number=1', 'system')).rawPayload);
    expect(sheet[1]?.slice(4, 6)).toEqual([2, 'skjult']);
  });

  test('a publication that is not there is 404, nobody 401', async () => {
    expect((await get('/v1/statistics?number=2', 'hr')).statusCode).toBe(404);
    expect((await get('/v1/statistics', 'nobody')).statusCode).toBe(401);
  });

  test('an agency’s extract for its annual report, to its own office alone (R-EMP-14)', async () => {
    const [extract] = await items(`${report}?year=2017&newHires=120&goal=5`, 'hr');
    expect(extract).toEqual({
      agency: 'nav',
      year: 2017,
      hired: null,
      newHires: 120,
      percent: null,
      goal: 5,
      reached: null,
    });
    const [, row] = await csv(`${report}?year=2017&newHires=120`, 'hrHead');
    expect(row).toEqual(['nav', '2017', 'skjult', '120', '', '', '']);
    expect((await get(`${report}?year=1999`, 'hr')).statusCode).toBe(400);
    expect((await get(`${report}?year=2050`, 'hr')).statusCode).toBe(404);
  });
});

test.each([
  ['nb', 'Formål'],
  ['nn', 'Føremål'],
  ['en', 'Formål'],
])('the record of processing, asked for in %s (GDPR art. 30)', async (language, heading) => {
  const rows = await csv('/v1/records/processing', 'coordinator', language);
  expect(rows[0]?.[1]).toBe(heading);
  expect(rows.length).toBe(9);
  const sheet = await readSheet((await get('/v1/records/processing?format=xlsx', 'coordinator')).rawPayload);
  expect(sheet.length).toBe(9);
});
