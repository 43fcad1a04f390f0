/** What changes in an employment, as HR writes it down by clicks: what the form says, refuses and leads to (R-EMP-12, R-OPS-3). */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseOf, person } from '../support/bare.ts';
import { type DeskRig, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
  const hr = person(desk.world.people['hr'] ?? '');
  const somebody = (name: string) => ({ name, email: `${name.toLowerCase()}@nav.test`, language: 'nb' });
  const employed = { type: 'adopt', agency: 'nav', title: 'Rådgiver', leader: somebody('Lars'), percentage: 100 };
  for (const [id, name, start, leaving] of [
    ['nora', 'Nora', '2017-03-01', '2018-08-31'],
    ['ola', 'Ola', '2016-12-01', '2018-05-31'],
  ] as const)
    await desk.bare.must(caseOf('employment', id), { ...employed, employee: somebody(name), start, leaving }, hr);
}, 180_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

/** From the case to the form, through all that can be done in it. */
async function formOf(page: Page, id: string, name: string): Promise<Locator> {
  await page.goto(`${desk.publicUrl}/saker/${id}`);
  await page.getByText(/^Alt (annet )?du kan gjøre i saken$/).click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  return page.locator('form.desk-form');
}

const send = (form: Locator, name: string) => form.getByRole('button', { name, exact: true }).click();
/** On the case's page again, which says that it was saved. */
const saved = (page: Page): Promise<void> => page.getByRole('status').filter({ hasText: 'Lagret.' }).first().waitFor();

async function asHr(go: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.visit('hr', '/gjoremal');
  try {
    await go(page);
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
}

const factsOf = async (id: string): Promise<Record<string, unknown>> =>
  (await desk.bare.store.database.caseFile.findUniqueOrThrow({ where: { id } })).facts as Record<string, unknown>;
const mailsOf = async (caseId: string): Promise<readonly string[]> =>
  (await desk.bare.store.database.mailItem.findMany({ where: { caseId } })).map(({ mail, role }) => `${mail} ${role}`);

test('an absence: the days alone, and probation moves by as many where that was told in writing', async () => {
  await asHr(async (page) => {
    const form = await formOf(page, 'nav-ansatt', 'Registrer fravær som forlenger prøvetiden');
    await form.getByText('Bare dagene. Hvorfor skal aldri stå her.').waitFor();
    // Two days and a yes or no: nowhere to write why.
    expect(await form.getByRole('textbox').count()).toBe(2);
    await form.getByLabel('Første dag borte').fill('12.3.2017');
    await form.getByLabel('Siste dag borte').fill('6.3.2017');
    await form.getByLabel('Ja').check();
    await send(form, 'Registrer fraværet');
    await form.getByText('Perioden slutter før den begynner. Bytt om dagene.').first().waitFor();
    await form.getByLabel('Første dag borte').fill('6.3.2017');
    await form.getByLabel('Siste dag borte').fill('12.3.2017');
    // Seven days; the last day of the term stays.
    await form.getByText('Vurder prøvetiden: fra 31. mai 2017 til 7. juni 2017').waitFor();
    await send(form, 'Registrer fraværet');
    await saved(page);
  });
  expect(await factsOf('nav-ansatt')).toMatchObject({
    absences: [{ from: '2017-03-06', to: '2017-03-12', told: true }],
    term: { leaving: '2018-05-31' },
  });
});

test('another percentage: within its bounds, with a reason, and payroll is told', async () => {
  await asHr(async (page) => {
    const form = await formOf(page, 'nav-ansatt', 'Endre stillingsprosenten');
    const percentage = form.getByLabel('Stillingsprosent');
    expect(await percentage.inputValue()).toBe('100');
    await percentage.fill('110');
    await form.getByLabel('Begrunnelse').fill('Avtalt');
    await send(form, 'Endre prosenten');
    await form.getByText('Stillingsprosenten må være over 0 og høyst 100. Rett tallet.').first().waitFor();
    await percentage.fill('80');
    await form.getByText('Én e-post til lønnsmedarbeider').waitFor();
    await send(form, 'Endre prosenten');
    await saved(page);
  });
  expect(await factsOf('nav-ansatt')).toMatchObject({ percentage: 80 });
  expect(await mailsOf('nav-ansatt')).toContainEqual(expect.stringMatching(/^employment\.payroll\w+ payroll$/));
});

test('a resignation: what was to come falls away, and leader and mentor are told', async () => {
  await asHr(async (page) => {
    const form = await formOf(page, 'nav-ansatt', 'Registrer oppsigelse fra den ansatte');
    await form.getByLabel('Dagen oppsigelsen kom').fill('3.2.2017');
    await form.getByLabel('Siste arbeidsdag').fill('1.2.2017');
    await send(form, 'Registrer oppsigelsen');
    await form.getByText('Siste dag er før oppsigelsen. Rett en av datoene.').first().waitFor();
    await form.getByLabel('Siste arbeidsdag').fill('3.5.2017');
    await form.getByText('«Foreslå hva som skjer når perioden går ut» venter ikke lenger').waitFor();
    await form.getByText('Én e-post til mentor').waitFor();
    await send(form, 'Registrer oppsigelsen');
    await saved(page);
    // What belongs to leaving stands in the case now.
    await page.getByText('Hold sluttsamtale').first().waitFor();
  });
  expect(await factsOf('nav-ansatt')).toMatchObject({ ending: { lastDay: '2017-05-03' } });
  expect(await mailsOf('nav-ansatt')).toEqual(
    expect.arrayContaining(['employment.ending leader', 'employment.ending mentor']),
  );
});

test('a dismissal is written down with its days; a second ending is refused before anything is filled in', async () => {
  await asHr(async (page) => {
    const form = await formOf(page, 'ola', 'Registrer oppsigelse fra virksomheten');
    await form.getByText('Dagen den ansatte fikk oppsigelsen skriftlig.').waitFor();
    expect(await form.getByRole('textbox').count()).toBe(2);
    await form.getByLabel('Dagen oppsigelsen ble gitt').fill('3.2.2017');
    await form.getByLabel('Siste arbeidsdag').fill('3.5.2017');
    await send(form, 'Registrer oppsigelsen');
    await saved(page);
    await page.getByText('Ikke mulig nå').click();
    const not = page.getByRole('listitem').filter({ hasText: 'Registrer oppsigelse fra den ansatte' });
    await not.getByText(/Det er registrert at den ansatte slutter/).waitFor();
  });
  expect(await factsOf('ola')).toMatchObject({ ending: { lastDay: '2017-05-03' } });
});

test('a hire before day one: the start is moved, the term as long; then it comes to nothing, and all stops', async () => {
  await asHr(async (page) => {
    const move = await formOf(page, 'nora', 'Flytt første arbeidsdag');
    await move.getByLabel('Ny første arbeidsdag').fill('1.1.2017');
    await send(move, 'Flytt første arbeidsdag');
    await move.getByText('Dagen har vært. Velg i dag eller en senere dag.').first().waitFor();
    await move.getByLabel('Ny første arbeidsdag').fill('15. mars');
    await move.getByText('Velg fadder: fra 28. februar 2017 til 14. mars 2017').waitFor();
    await send(move, 'Flytt første arbeidsdag');
    await saved(page);
    expect(await factsOf('nora')).toMatchObject({ term: { start: '2017-03-15', leaving: '2018-09-14' } });

    const cancel = await formOf(page, 'nora', 'Registrer at ansettelsen ikke ble noe av');
    await send(cancel, 'Avlys ansettelsen');
    await cancel.getByText('Fyll ut dette.').waitFor();
    await cancel.getByLabel('Begrunnelse').fill('Fikk en annen jobb');
    await cancel.getByText('«Velg fadder» venter ikke lenger (var innen 14. mars 2017)').waitFor();
    await send(cancel, 'Avlys ansettelsen');
    await saved(page);
    await page.getByText('Ansettelsen ble ikke noe av').first().waitFor();
  });
  expect(await factsOf('nora')).toMatchObject({ status: 'closed', outcome: 'cancelled' });
  expect(await mailsOf('nora')).toEqual(
    expect.arrayContaining(['employment.cancelled leader', 'employment.payrollCancelled payroll']),
  );
});
