/** Of the hired: preserved until the archive has it, and the person goes with the last case that knows them (R-PRV-3). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseRef, Day, PersonId } from '../../domain/words.ts';
import { storyOf } from '../../play/stories.ts';
import { eraseAgain } from '../../store/erase-again.ts';
import { unfinishedErasures } from '../../store/receipts.ts';
import { readHires, readPositions } from '../../store/statistics-read.ts';
import { tend } from '../../store/tend.ts';
import { verify } from '../../store/verify.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';
import { tablesWith } from '../support/tables.ts';

let bare: Bare;
let hr: PersonId;
const position = caseOf('position', 'p-1');
const applied = caseOf('application', 'a-1');
const byCount = caseOf('position', 'p-2');

/** As its workflow tells it. */
async function tell(ref: CaseRef): Promise<void> {
  await storyOf(ref.kind)(async (wait, act) => {
    await tend(bare.store, ref, { wait, act });
  });
  await tend(bare.store, ref, null);
}
/** Over a long time at once: what came due meanwhile comes together. */
async function live(day: Day): Promise<void> {
  await bare.sleepUntil(day);
  await bare.until(day, '18:00');
}
const row = (ref: CaseRef) => bare.store.database.caseFile.findUniqueOrThrow({ where: { id: ref.id } });
const versionOf = (personId: string) =>
  bare.store.database.personVersion.findFirstOrThrow({ where: { personId }, orderBy: { version: 'desc' } });
const hired = async (): Promise<CaseRef> =>
  caseOf('employment', (await bare.store.database.caseFile.findFirstOrThrow({ where: { kind: 'employment' } })).id);

const term = { start: '2017-04-03', months: 18, percentage: 100, positionCode: '1434', paySet: true };
const known = { verified: true, interviewed: true, qualified: true, education: true };

/** One candidate, interviewed and hired. */
async function hire(): Promise<void> {
  await bare.must(position, aPosition({ deadline: '2017-02-15' }), person(hr));
  const applicant = { name: 'Frida Fosse', email: 'frida@post.test', language: 'nb' };
  const given = { type: 'receive', position: position.id, applicant, ticked: true, receivedOn: '2017-02-01' };
  await bare.must(applied, given, person(hr));
  await bare.until('2017-02-16');
  for (const ref of [position, applied]) await tell(ref);
  await bare.must(applied, { type: 'recordInterview', on: '2017-02-16' }, person(hr));
  await bare.must(applied, { type: 'recordAssessment', education: true, qualified: true }, person(hr));
  await bare.until('2017-02-17');
  await tell(position);
  const ranking = [applied.id];
  await bare.must(position, { type: 'rank', applications: ranking, reason: 'Bare én var kvalifisert.' }, person(hr));
  await bare.must(position, { type: 'decide', body: 'rådet', on: '2017-02-17', ranking }, person(hr));
  await bare.must(position, { type: 'offer', application: applied.id }, person(hr));
  await bare.must(position, { type: 'recordAcceptance', application: applied.id, ...term }, person(hr));
  await bare.until('2017-02-20');
  for (const ref of [position, applied, await hired()]) await tell(ref);
}

/** Three whose applications are elsewhere; the first is hired. */
async function hireByCount(): Promise<void> {
  await bare.must(byCount, aPosition({ mode: 'byCount', deadline: '2017-02-15' }), person(hr));
  await bare.until('2017-02-20');
  const numbers = { received: 3, ticked: 3, declared: 0, interviewed: 3, answered: 0, withdrawn: 0 };
  await bare.must(byCount, { type: 'recordCounts', numbers }, person(hr));
  const ranking = ['nr-1', 'nr-2', 'nr-3'];
  for (const candidate of ranking) {
    const applicant = { name: `${candidate} Navnesen`, email: `${candidate}@post.test`, language: 'nb' };
    await bare.must(byCount, { type: 'nameCandidate', candidate, applicant, ...known }, person(hr));
  }
  await tell(byCount);
  await bare.must(byCount, { type: 'rank', applications: ranking }, person(hr));
  await bare.must(byCount, { type: 'decide', body: 'rådet', on: '2017-02-20', ranking }, person(hr));
  await bare.must(byCount, { type: 'offer', application: 'nr-1' }, person(hr));
  await bare.must(byCount, { type: 'recordAcceptance', application: 'nr-1', ...term }, person(hr));
  await bare.must(byCount, { type: 'recordWrittenNotice', application: 'nr-1', on: '2017-02-20' }, person(hr));
  await bare.must(byCount, { type: 'recordCounts', numbers: { ...numbers, answered: 2 } }, person(hr));
  await tell(byCount);
}

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await hire();
});
afterAll(() => bare.stop());

test('the application waits for the archive, however long; erased, it leaves the person to the employment', async () => {
  const employment = await hired();
  const { facts } = await row(applied);
  const frida = (facts as { applicant: string }).applicant;
  await live('2018-06-01');
  await tell(applied);
  expect(await row(applied)).toMatchObject({ status: 'closed', erased: false });
  await bare.must(applied, { type: 'noteArchived', on: '2018-06-01' }, person(hr));
  await live('2018-09-29');
  await tell(applied);
  expect((await row(applied)).erased).toBe(true);
  expect(await versionOf(frida)).toMatchObject({ name: 'Frida Fosse', erasedAt: null });
  const owner = await bare.store.database.person.findUniqueOrThrow({ where: { id: frida } });
  expect(owner.caseId).toBe(employment.id);
  const receipt = await bare.store.database.erasureReceipt.findUniqueOrThrow({ where: { caseId: applied.id } });
  expect(receipt).toMatchObject({ class: 'archived', people: [] });
  expect(await verify(bare.store)).toEqual([]);
});

test('the employment, handed over and its time over, takes the person with it; statistics count as before', async () => {
  const employment = await hired();
  const before = [await readHires(bare.store.database), await readPositions(bare.store.database)];
  await bare.must(employment, { type: 'resign', on: '2018-09-28', lastDay: '2018-10-01' }, person(hr));
  await live('2019-01-07');
  await tell(employment);
  expect((await row(employment)).status).toBe('closed');
  const counted = [await readHires(bare.store.database), await readPositions(bare.store.database)];
  expect(counted).not.toEqual(before);
  const early = await bare.give(employment, { type: 'noteArchived', on: '2018-09-30' }, person(hr));
  expect(early).toMatchObject({ ok: false, refusals: [{ code: 'archivedBeforeEnd' }] });
  await bare.must(employment, { type: 'noteArchived', on: '2019-01-07' }, person(hr));
  await bare.must(employment, { type: 'holdRetention', reason: 'court' }, person(hr));
  await live('2019-06-03');
  await tell(employment);
  expect((await row(employment)).erased).toBe(false);
  expect(await tablesWith(bare.store, /Frida|Fosse|frida@/)).toContain('person_version');
  await bare.must(employment, { type: 'releaseHold' }, person(hr));
  await tell(employment);
  expect((await row(employment)).erased).toBe(true);
  expect(await tablesWith(bare.store, /Frida|Fosse|frida@/)).toEqual([]);
  expect([await readHires(bare.store.database), await readPositions(bare.store.database)]).toEqual(counted);
  expect(await verify(bare.store)).toEqual([]);
});

test('candidates who were only named go as long after the end as an interviewed applicant; the hired one stays', async () => {
  await bare.stop();
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await hireByCount();
  expect(await row(byCount)).toMatchObject({ status: 'closed' });
  await live('2018-08-13');
  await tell(byCount);
  expect(await tablesWith(bare.store, /nr-3 Navnesen/)).toEqual(['person_version']);
  await bare.until('2018-08-14', '00:01');
  await tell(byCount);
  expect(await tablesWith(bare.store, /nr-[23] Navnesen|nr-[23]@post/)).toEqual([]);
  expect(await tablesWith(bare.store, /nr-1 Navnesen/)).toContain('person_version');
  expect((await row(byCount)).erased).toBe(false);
  const answers = await bare.store.database.commandAnswer.findMany({ where: { caseId: byCount.id } });
  expect(answers.filter(({ answer }) => JSON.stringify(answer).includes('candidateNoted'))).toEqual([]);
  const receipt = await bare.store.database.erasureReceipt.findUniqueOrThrow({ where: { caseId: byCount.id } });
  expect(receipt).toMatchObject({ class: 'candidates', day: '2018-08-14', contents: 0 });
  expect(receipt.people).toHaveLength(2);
  const [record] = await unfinishedErasures(bare.store);
  async function* noted() {
    if (record !== undefined) yield record;
  }
  // As after a backup that was taken later: there is nothing left to do.
  expect(await eraseAgain(bare.store, noted())).toBe(0);
  expect(await verify(bare.store)).toEqual([]);
});
