/** From a position's registration to the hire, and what follows, by clicks alone (R-POS-1 to R-POS-8, R-APP-5, R-EMP-4). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tend } from '../../store/tend.ts';
import { caseOf, person } from '../support/bare.ts';
import { type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

async function expectFaultless(who: string, path: string, go: (page: Page) => Promise<void>): Promise<void> {
  const visit = await desk.visit(who, path);
  try {
    await go(visit.page);
    expect(visit.wrong).toEqual([]);
  } finally {
    await visit.close();
  }
}

const idOf = async (kind: string, besides: string): Promise<string> =>
  (
    await desk.bare.store.database.caseFile.findFirstOrThrow({
      where: { kind, id: { not: besides }, seq: { gt: 0 }, agencyId: 'nav' },
    })
  ).id;

const save = async (page: Page): Promise<void> => {
  // Each form's button says what it does.
  const send = page.locator('main form button[type="submit"]');
  await send.click();
  await send.waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: 'Lagret.' }).waitFor();
};

/** Text by its field's whole label. */
async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
}

const answer = (page: Page, legend: string, choice: string): Promise<void> =>
  page.getByRole('group', { name: legend, exact: true }).getByLabel(choice, { exact: true }).check();

const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();

const advertisement = 'Vi søker en saksbehandler. Du får opplæring underveis.';

let position: string;

test('HR answers for the agency, and registers a position from what stands among their duties', async () => {
  await expectFaultless('hr', `/saker/${desk.world.refs.participation.id}/gjor/answer`, async (page) => {
    await answer(page, 'Virksomheten blir med', 'Ja');
    await fill(page, { 'Antall stillinger': '1', Dato: '3.2.2017' });
    await page.getByLabel('Hvem bestemte?', { exact: true }).selectOption({ label: 'Dag' });
    await save(page);
  });
  // The round hears of it.
  await desk.bare.until('2017-02-03', '13:00');
  await expectFaultless('hr', '/gjoremal', async (page) => {
    // No reminder asks for it: it stands there until it is done.
    await page.getByText('Registrer stillingen dere sa ja til').waitFor();
    await follow(page, 'Registrer en stilling');
    await page.getByRole('heading', { name: 'Datoene i runden' }).waitFor();
    await page.getByText('Dere bestemmer selv når stillingene lyses ut').waitFor();
    await fill(page, {
      Tittel: 'Saksbehandler',
      Stillingskode: '1408',
      'Lønn fra (kroner i året)': '450 000',
      'Lønn til (kroner i året)': '500000',
      Enhet: 'Tjenester',
      Stillingsnivå: 'Konsulent',
      Stillingsprosent: '100',
      Sted: 'Oslo',
      Kvalifikasjoner: 'Bachelorgrad, og god til å skrive',
      'Antall plasser': '1',
      'Søknadsfrist (valgfritt)': '15.3.2017',
    });
    await page.getByLabel('Leder', { exact: true }).selectOption({ label: 'Lars' });
    await answer(page, 'Det er en ordinær stilling', 'Ja');
    await answer(page, 'Stillingen innebærer å bytte avdeling underveis', 'Nei');
    await answer(page, 'Søknadsskjemaet har avkryssing', 'Ja');
    await answer(page, 'Hvordan følges søkerne?', 'Én og én');
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Saksbehandler' }).waitFor();
    await page.goto(`${desk.publicUrl}/saker/${desk.world.refs.participation.id}`);
    await page.getByText('Stillingene dere sa ja til, er registrert.').waitFor();
    await page.goto(`${desk.publicUrl}/gjoremal`);
    await settled(page);
    expect(await page.getByText('Registrer stillingen dere sa ja til').count()).toBe(0);
  });
  position = await idOf('position', 'nav-stilling');
});

test('it is advertised, with the places where it stands', async () => {
  await expectFaultless('hr', `/saker/${position}`, async (page) => {
    await follow(page, 'Bekreft jobbanalysen');
    await page.getByRole('button', { name: 'Jobbanalysen er gjort' }).click();
    await page.getByRole('status').filter({ hasText: 'Lagret.' }).waitFor();
  });
  await expectFaultless('hr', `/saker/${position}/gjor/publish`, async (page) => {
    await fill(page, {
      Tekst: advertisement,
      'Lenke til annonsen': 'https://nav.test/jobb',
      'Begrunnelse der utlysningen avviker fra rådene (valgfritt)': 'Avtalt med lederen',
    });
    const first = page.getByRole('group', { name: 'Nummer 1' });
    await first.getByLabel('Egne nettsider').check();
    await page.getByRole('button', { name: 'Legg til' }).click();
    await page.getByRole('group', { name: 'Nummer 2' }).getByLabel('Finn.no').check();
    await page.getByRole('button', { name: 'Ta bort nummer 1' }).click();
    expect(await first.getByLabel('Finn.no').isChecked()).toBe(true);
    await save(page);
    await page.getByText('Lyst ut').first().waitFor();
  });
});

test('an application is written down, settled and assessed', async () => {
  await expectFaultless('hr', `/saker/${position}`, async (page) => {
    await follow(page, 'Registrer en søknad');
    await fill(page, { Navn: 'Siri Søker', 'E-postadresse': 'siri@person.test', 'Dagen søknaden kom': '3.2.2017' });
    await save(page);
  });
  await desk.bare.until('2017-03-16');
  // The steps of the story, which a workflow would take.
  await tend(desk.bare.store, caseOf('position', position), { wait: 'deadlinePassed', act: 'openVerification' });
  await expectFaultless('hr', `/saker/${position}`, async (page) => {
    await follow(page, 'Se søkerne');
    await page.getByText('Søkte 3. februar 2017').waitFor();
    await follow(page, 'Siri Søker');
    await follow(page, 'Avklar om søkeren er i målgruppen');
    await page.getByLabel('Ja, søkeren er i målgruppen').check();
    await page.getByLabel('Søkeren sa ja på annen måte').check();
    await save(page);
    await follow(page, 'Registrer intervju');
    await fill(page, { Dato: '16.3.2017' });
    await save(page);
    await page.getByText(/du kan gjøre i saken$/).click();
    await follow(page, 'Registrer vurderingen');
    await answer(page, 'Utdanningen er dokumentert', 'Ja');
    await answer(page, 'Kvalifisert', 'Ja');
    await save(page);
  });
  await desk.bare.until('2017-03-17');
  await tend(desk.bare.store, caseOf('position', position), { wait: 'everyoneSettled', act: 'openSelection' });
});

test('the leader ranks, HR records the decision, the offer and the answer', async () => {
  await expectFaultless('leader', `/saker/${position}/gjor/rank`, async (page) => {
    await page.getByLabel('1. plass').selectOption({ label: 'Siri Søker' });
    await fill(page, { Begrunnelse: 'Bare én søkte' });
    await save(page);
  });
  await expectFaultless('hr', `/saker/${position}/gjor/decide`, async (page) => {
    expect(await page.getByLabel('1. plass').inputValue()).not.toBe('');
    await fill(page, { 'Hvilket organ vedtok?': 'Innstillingsrådet', Dato: '17.3.2017' });
    await save(page);
    await follow(page, 'Gi tilbud');
    await page.getByRole('button', { name: 'Registrer at tilbudet er gitt' }).click();
    await page.getByRole('button', { name: 'Takket ja' }).click();
    expect(await page.getByLabel('Stillingskode').inputValue()).toBe('1408');
    await fill(page, { 'Første arbeidsdag': '3.4.2017' });
    await answer(page, 'Lønnen er fastsatt', 'Ja');
    await save(page);
  });
  const employment = await desk.bare.store.database.caseMessage.findFirst({ where: { fromCase: position } });
  expect(employment).not.toBeNull();
});

test('a talk is recorded from the list of duties, and it is chosen already', async () => {
  await expectFaultless('leader', '/gjoremal', async (page) => {
    await follow(page, 'Registrer en oppfølgingssamtale');
    expect(await page.getByLabel('Samtale', { exact: true }).inputValue()).toMatch(/^(week|month)\d+$/);
    await fill(page, { 'Dagen for samtalen': '2.2.2017' });
    await answer(page, 'Samtalen ble holdt', 'Ja');
    await save(page);
  });
});

test('HR registers for a gathering, which is the only one to choose', async () => {
  const gathering = { day: '2017-05-10', from: '09:00', to: '15:00', place: 'Oslo' };
  const planned = { type: 'planGathering', audience: ['hr'], month: '2017-05', ...gathering };
  await desk.bare.must(desk.world.refs.round, planned, person(desk.world.people['coordinator'] ?? ''));
  await desk.bare.until('2017-03-17', '13:00');
  await expectFaultless('hr', `/saker/${desk.world.refs.participation.id}/gjor/registerForGathering`, async (page) => {
    await page.getByRole('option', { name: 'onsdag 10. mai 2017, 09:00, Oslo' }).waitFor({ state: 'attached' });
    await answer(page, 'Kommer', 'Ja');
    await save(page);
  });
});

test('whoever changes what somebody else has just changed is told what that was, and may go on', async () => {
  await expectFaultless('hr', '/saker/nav-stilling/gjor/setLatePolicy', async (page) => {
    await page.getByLabel('Alle blir vurdert').check();
    const ref = { kind: 'position', id: 'nav-stilling' } as const;
    const changed = { type: 'addChannel', channel: 'finn', on: '2017-03-01' };
    await desk.bare.must(ref, changed, person(desk.world.people['hrHead'] ?? ''));
    await page.getByRole('button', { name: 'Bestem', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Noen har endret saken siden du åpnet den.' });
    await alert.getByText('(Hege)').waitFor();
    expect(await page.getByLabel('Alle blir vurdert').isChecked()).toBe(true);
    await save(page);
  });
});
