/** Administration by clicks: roles, deputies, handover, quiet weeks, a new agency, adoption (R-ROLE-2, R-OPS 1, 5, 6). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
}, 180_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

/** A visit whose end shows whether anything went wrong in the browser. */
async function visiting(who: string, path: string, go: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.visit(who, path);
  try {
    await go(page);
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string) => page.locator('output', { hasText: text }).waitFor();

test('the head of HR fills a vacant role, and names who stands in for her', async () => {
  await visiting('hrHead', '/gjoremal', async (page) => {
    await page.getByRole('link', { name: 'Administrasjon' }).click();
    await page.getByRole('link', { name: 'Folk og roller' }).click();
    await page.getByText('Står tom').waitFor();
    await button(page, 'Gi rollen til noen: lønnsmedarbeider').click();
    await page.getByLabel('Hvem skal være lønnsmedarbeider?').selectOption({ label: 'En annen person' });
    await page.getByLabel('Navn', { exact: true }).fill('Liv Lønn');
    await page.getByLabel('E-postadresse').fill('liv@nav.test');
    await button(page, 'Gi rollen').click();
    await said(page, 'Rollen lønnsmedarbeider er gitt videre.');
    await page.getByText('Liv Lønn').first().waitFor();
    await page.getByText('Står tom').waitFor({ state: 'hidden' });

    await button(page, 'Legg til stedfortreder: HR-leder').click();
    await button(page, 'Legg til').click();
    // Nothing is sent before it is all there; each field says what is missing.
    await page.getByText('Dette er ingen dato.').first().waitFor();
    await page.getByLabel('Hvem er stedfortreder for Hege?').selectOption({ label: 'Finn' });
    await page.getByLabel('Første dag').fill('1.3.2017');
    await page.getByLabel('Siste dag').fill('10. mars 2017');
    await button(page, 'Legg til').click();
    await page.getByText('Finn blir stedfortreder fra 1. mars 2017 til og med 10. mars 2017.').waitFor();
    expect(await page.getByRole('button', { name: /^Gi rollen til noen/ }).count()).toBe(0);
  });
});

test('a leader who leaves hands over everything, and is seen to have nothing left', async () => {
  await visiting('hrHead', '/administrasjon/folk', async (page) => {
    await page.getByLabel('Søk på navn eller e-post').fill('lars@');
    await page.getByText('Én person.').waitFor();
    expect(page.url()).not.toContain('lars');
    await page.getByRole('link', { name: 'Overlever: Lars' }).click();
    await page.getByText('Leder (Stilling: Rådgiver)').waitFor();
    await page.getByLabel('Hvem skal ta over alt sammen?').selectOption({ label: 'Dag' });
    await page.getByText('Dag tar over 2 av 2 med en gang').waitFor();
    await button(page, 'Gi alt til Dag').click();
    await page.getByText('Lars har ingen åpne gjøremål igjen.').waitFor();
  });
  const leads = await desk.bare.store.database.casePerson.findMany({
    where: { role: 'leader', caseId: { in: ['nav-stilling', 'nav-ansatt'] } },
  });
  const dag = desk.world.people['decisionMaker'];
  expect(leads.map(({ caseId, personId }) => [caseId, personId]).toSorted()).toEqual([
    ['nav-ansatt', dag],
    ['nav-stilling', dag],
  ]);
});

test('HR keeps July quiet, and takes it back', async () => {
  await visiting('hr', '/administrasjon/virksomhet', async (page) => {
    await button(page, 'Legg til juli (1.7.2017–31.7.2017)').click();
    await said(page, 'De stille ukene er lagt til.');
    await page.getByText('1. juli 2017 til og med 31. juli 2017').waitFor();
    expect(await page.getByText('Legg til juli').count()).toBe(0);
    await page.getByRole('button', { name: /^Ta bort 1. juli/ }).click();
    await said(page, 'De stille ukene er tatt bort.');
    await page.getByText('Ingen stille uker er lagt inn framover.').waitFor();
  });
});

test('the coordinator adds an agency, gives it HR, and finds it by name', async () => {
  await visiting('coordinator', '/administrasjon', async (page) => {
    await page.getByRole('link', { name: 'Alle virksomheter' }).click();
    await button(page, 'Legg til en virksomhet').click();
    await page.getByLabel(/^Navn/).fill('Kartverket');
    await page.getByLabel(/^Organisasjonsnummer/).fill('123');
    await button(page, 'Registrer virksomheten').click();
    await page
      .getByText(/Organisasjonsnummeret stemmer ikke/)
      .first()
      .waitFor();
    await page.getByLabel(/^Organisasjonsnummer/).fill('');
    await button(page, 'Registrer virksomheten').click();
    await page.getByRole('heading', { level: 1, name: 'Folk og roller' }).waitFor();
    await page.getByText('Kartverket', { exact: true }).waitFor();
    await button(page, 'Gi rollen til noen: HR i virksomheten').click();
    await page.getByLabel('Navn', { exact: true }).fill('Hilde Kart');
    await page.getByLabel('E-postadresse').fill('hilde@kart.test');
    await button(page, 'Gi rollen').click();
    await page.getByText('Hilde Kart').waitFor();
    await page.goto(`${desk.publicUrl}/administrasjon/virksomheter`);
    await page.getByLabel('Søk på navn').fill('kartv');
    await page.getByText('Én virksomhet.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Kartverket' }).waitFor();
    expect(await page.getByText(/rolle står tom/).count()).toBe(1);
  });
});

const list = (leaving: string): Buffer =>
  Buffer.from(
    `Ansattnummer;Ansatt;Stilling;Leder;Leder e-post;Start;Slutt;Stillingsprosent;Diagnose\n17;Ole Ås;Arkivar;Lars;lars@nav.test;1.2.2016;${leaving};100;x\n`,
  );

test('HR brings in an employment from a list: what is wrong is said by row, and nothing is kept before it is right', async () => {
  const count = (): Promise<number> => desk.bare.store.database.caseFile.count({ where: { kind: 'employment' } });
  const before = await count();
  await visiting('hr', '/administrasjon/overtakelse', async (page) => {
    const file = page.getByLabel('Fil', { exact: true });
    await file.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: list('31.12.2015') });
    await page.getByRole('heading', { name: 'Filen kan ikke hentes inn ennå' }).waitFor();
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/^2\s+Slutt/);
    expect(await page.getByRole('button', { name: /^Hent inn (én|\d)/ }).count()).toBe(0);
    await file.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: list('31.7.2017') });
    await page.getByText('Disse kolonnene blir ikke lest: Diagnose').waitFor();
    expect(await count()).toBe(before);
    await button(page, 'Hent inn én').click();
    await page.getByText('Én rad er hentet inn.').waitFor();
    await settled(page);
  });
  expect(await count()).toBe(before + 1);
});

test('HR brings in one employment by a form, and lands in the case, whose employee is a person of their own', async () => {
  await visiting('hr', '/administrasjon/overtakelse', async (page) => {
    await button(page, 'Hent inn et ansettelsesforhold som er i gang').click();
    await page.getByLabel(/^Tittel/).fill('Arkivar');
    await page.getByLabel('Navn', { exact: true }).fill('Nina Ny');
    await page.getByLabel(/^Leder/).selectOption({ label: 'Dag' });
    await page.getByLabel('Første arbeidsdag').fill('1.12.2016');
    await page.getByLabel('Siste dag i perioden').fill('30.11.2016');
    await page.getByLabel('Stillingsprosent').fill('100');
    await button(page, 'Hent inn ansettelsesforholdet').click();
    // The rules say what is wrong; what is typed stays.
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Siste dag i perioden').fill('31.5.2018');
    await button(page, 'Hent inn ansettelsesforholdet').click();
    await page.waitForURL(/\/saker\/[0-9a-f-]{36}$/);
    const heading = page.getByRole('heading', { level: 1, name: /Arkivar|Nina Ny/ });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
  });
});
