/** Statistics from lives that were lived in PostgreSQL: counted, published, kept (R-STA-1, R-STA-2). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Line } from '../../domain/statistics/publication.ts';
import type { CaseRef } from '../../domain/words.ts';
import { publishStatistics, readStatistics } from '../../store/statistics.ts';
import { readFrame, readHires, readPositions, readWork } from '../../store/statistics-read.ts';
import { tend } from '../../store/tend.ts';
import { employmentStory } from '../../workflows/employment.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

let bare: Bare;
let per: string;
let hanne: string;
let nina: string;
const byCount = caseOf('position', 'p-count');
const byCandidate = caseOf('position', 'p-candidate');
const nav: CaseRef = caseOf('agency', 'nav');

const anEmployment = (agency: string, start: string, leaving: string, leader: string) => ({
  type: 'adopt',
  agency,
  title: 'Rådgiver',
  employee: { name: 'Ansatt', email: 'ansatt@post.test', language: 'nb' },
  leader,
  start,
  leaving,
  percentage: 100,
});

const decision = { type: 'recordDecision', body: 'rådet', sameAgency: true, qualified: true };

/** Two are hired from a position whose candidates only the agency's own tool knows. */
async function hireByCount(): Promise<void> {
  const openings = { openings: 3, mode: 'byCount', deadline: '2017-03-01' };
  await bare.must(byCount, aPosition(openings), person(hanne));
  await bare.until('2017-03-02');
  const numbers = { received: 20, ticked: 8, declared: 3, interviewed: 6 };
  await bare.must(byCount, { type: 'recordCounts', numbers }, person(hanne));
  const known = { verified: true, interviewed: true, qualified: true, education: true };
  for (const candidate of ['nr-1', 'nr-2', 'nr-3']) {
    const applicant = { name: candidate, email: `${candidate}@post.test`, language: 'nb' };
    await bare.must(byCount, { type: 'nameCandidate', candidate, applicant, ...known }, person(hanne));
  }
  const ranking = ['nr-1', 'nr-2', 'nr-3'];
  await bare.must(byCount, { type: 'rank', applications: ranking }, person(hanne));
  await bare.must(byCount, { type: 'decide', body: 'rådet', on: '2017-03-02', ranking }, person(hanne));
  const term = { start: '2017-04-03', months: 18, percentage: 100, positionCode: '1434', paySet: true };
  for (const application of ['nr-1', 'nr-2']) {
    await bare.must(byCount, { type: 'offer', application }, person(hanne));
    await bare.must(byCount, { type: 'recordAcceptance', application, ...term }, person(hanne));
  }
}

async function receive(count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const applicant = { name: `Søker ${n}`, email: `s${n}@post.test`, language: 'nb' };
    const given = { type: 'receive', position: byCandidate.id, applicant, ticked: n > 1, receivedOn: '2017-03-02' };
    await bare.must(caseOf('application', `a-${n}`), given, person(hanne));
  }
}

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  await anAgency(bare, 'nav', { parentEmployer: 'Arbeids- og velferdsetaten' });
  await anAgency(bare, 'nav-ikt', { parentEmployer: 'Arbeids- og velferdsetaten' });
  per = await bare.appoint(difi, 'coordinator', { name: 'Per', email: 'per@difi.test' });
  hanne = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  nina = await bare.appoint(nav, 'hr', { name: 'Nina HR', email: 'nina@nav.test' });
  await hireByCount();
  await bare.must(byCandidate, aPosition(), person(hanne));
  await receive(7);
  for (let n = 1; n <= 6; n += 1)
    await bare.must(
      caseOf('employment', `e-${n}`),
      anEmployment('nav', '2016-09-01', '2018-02-28', nina),
      person(nina),
    );
  await bare.until('2017-03-06');
  await bare.must(caseOf('employment', 'e-1'), { type: 'confirmTraining', on: '2017-03-03' }, person(nina));
  const permanent = { ...decision, outcome: 'permanent', on: '2017-03-03' };
  await bare.must(caseOf('employment', 'e-1'), permanent, person(nina));
  const resigned = { type: 'resign', on: '2017-03-03', lastDay: '2017-04-03' };
  await bare.must(caseOf('employment', 'e-2'), resigned, person(nina));
  await bare.until('2017-04-05');
  await employmentStory(async (wait, act) => {
    await tend(bare.store, caseOf('employment', 'e-2'), { wait, act });
  });
});
afterAll(() => bare.stop());

test('numbers come from what HR has given, or from the applications', async () => {
  expect(await readPositions(bare.store.database)).toEqual([
    { id: 'p-candidate', agency: 'difi', round: null, year: 2017, applications: 7, confirmed: 6, interviewed: 0 },
    { id: 'p-count', agency: 'difi', round: null, year: 2017, applications: 20, confirmed: 11, interviewed: 6 },
  ]);
});

test('each employment counts in the years in which something came of it', async () => {
  const hires = await readHires(bare.store.database);
  expect(hires.map(({ position, agency, hired, days }) => [position, agency, hired, days])).toEqual([
    ['p-count', 'difi', 2017, 29],
    ['p-count', 'difi', 2017, 29],
    ...Array.from({ length: 6 }, () => [null, 'nav', 2016, null]),
  ]);
  const nothing = { permanent: null, extended: null, left: null, completed: null };
  const later = new Map(hires.map((hire) => [hire.id, hire.later]));
  expect(later.get('e-1')).toEqual({ ...nothing, permanent: 2017, completed: 2017 });
  expect(later.get('e-2')).toEqual({ ...nothing, left: 2017 });
  expect(later.get('e-3')).toEqual(nothing);
});

test('units of one employer belong together, and late duties are of somebody', async () => {
  const { agencies } = await readFrame(bare.store.database);
  expect(agencies).toEqual([
    { agency: 'difi', employer: 'difi' },
    { agency: 'nav', employer: 'Arbeids- og velferdsetaten' },
    { agency: 'nav-ikt', employer: 'Arbeids- og velferdsetaten' },
  ]);
  const work = await readWork(bare.store.database, '2017-04-05');
  const late = await bare.store.database.caseDuty.count({
    where: { due: { lt: '2017-04-05' }, caseFile: { kind: { not: 'application' } } },
  });
  expect(work.reduce((sum, one) => sum + one.positions, 0)).toBe(2);
  expect(late).toBeGreaterThan(0);
  expect(work.reduce((sum, one) => sum + one.dutiesLate + one.employerDutiesLate, 0)).toBe(late);
});

const lineOf = (lines: readonly Line[], scope: Line['scope']): Line | undefined =>
  lines.find((line) => JSON.stringify(line.scope) === JSON.stringify(scope));

test('only the coordinator publishes; before that there is nothing to see', async () => {
  expect(await readStatistics(bare.store)).toBeNull();
  const answer = await publishStatistics(bare.store, { type: 'person', id: hanne });
  expect(answer).toEqual({ ok: false, refusals: [{ code: 'notAllowed' }] });
  expect(await readStatistics(bare.store)).toBeNull();
});

test('what is published stays as it was, and the next one does not tell what has changed by one', async () => {
  const first = await publishStatistics(bare.store, { type: 'person', id: per });
  expect(first).toMatchObject({ ok: true, published: { number: 1 } });
  const seen = await readStatistics(bare.store);
  expect(lineOf(seen?.lines ?? [], {})).toMatchObject({
    positions: 2,
    counts: { applications: 27, confirmed: 17, hired: 8, permanent: null, left: null },
  });
  // Two of the eight are difi's: nav's six would tell it.
  expect(lineOf(seen?.lines ?? [], { agency: 'nav' })?.counts.hired).toBeNull();
  await bare.must(caseOf('employment', 'e-7'), anEmployment('nav', '2017-01-02', '2018-06-30', nina), person(nina));
  const second = await publishStatistics(bare.store, { type: 'person', id: per });
  expect(second).toMatchObject({ ok: true, published: { number: 2 } });
  const now = await readStatistics(bare.store);
  expect(lineOf(now?.lines ?? [], {})?.counts).toMatchObject({ applications: 27, hired: null });
  expect(await readStatistics(bare.store, 1)).toEqual(seen);
});

test('nothing of a publication can be changed, and it names no application and nobody', async () => {
  const { database } = bare.store;
  await expect(database.$executeRaw`UPDATE statistic_publication SET lines = '[]'`).rejects.toThrow(/append-only/);
  await expect(database.$executeRaw`DELETE FROM statistic_publication`).rejects.toThrow(/append-only/);
  const rows = await database.$queryRaw<{ text: string }[]>`SELECT counted::text AS text FROM statistic_publication`;
  const people = await database.person.findMany({ select: { id: true } });
  const applications = await database.caseFile.findMany({ where: { kind: 'application' }, select: { id: true } });
  const named = [...people, ...applications].filter(({ id }) => rows.some(({ text }) => text.includes(`"${id}"`)));
  expect(named).toEqual([]);
});

test('the API sees the tables, and not what they were made from', async () => {
  const asApi = (columns: string) =>
    bare.store.database.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL ROLE forlop_api`;
      return tx.$queryRawUnsafe<unknown[]>(`SELECT ${columns} FROM statistic_publication`);
    });
  expect(await asApi('number, at, lines')).toHaveLength(2);
  await expect(asApi('counted')).rejects.toThrow(/permission denied/);
  await expect(asApi('shown')).rejects.toThrow(/permission denied/);
});
