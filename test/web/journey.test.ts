/**
 * From a round's draft to its first application: everybody by clicks alone, signed in as themselves, along the way that
 * a newcomer is shown (R-RND-1 to R-RND-3, R-PAR-2, R-POS-1 to R-POS-4).
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { live } from './live.ts';
import { type DeskRig, settled, startDesk } from './rig.ts';
import { keepScreen } from './screens.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

let pictures = 0;

/**
 * What somebody saw last is kept as a picture: the journey can be looked through afterwards.
 * @returns what went wrong in the browser
 */
async function as(who: string, go: (page: Page) => Promise<void>): Promise<readonly string[]> {
  const visit = await desk.visit(who, '/gjoremal');
  try {
    await go(visit.page);
    await settled(visit.page);
    pictures += 1;
    await keepScreen(visit.page, `journey-${String(pictures).padStart(2, '0')}--1280-nb`);
    return visit.wrong;
  } finally {
    await visit.close();
  }
}

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor();

const save = async (page: Page): Promise<void> => {
  await button(page, 'Lagre').click();
  await said(page, 'Lagret.');
};

/** Text by its field's whole label. */
async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
}

const choose = async (page: Page, field: string, label: string): Promise<void> => {
  await page.getByLabel(field, { exact: true }).selectOption({ label });
};

const answer = (page: Page, legend: string, choice: string): Promise<void> =>
  page.getByRole('group', { name: legend, exact: true }).getByLabel(choice, { exact: true }).check();

const hr = 'hrOfAnother';

test('the coordinator drafts a round, sees its plan, and starts it', async () => {
  const wrong = await as('coordinator', async (page) => {
    await link(page, 'Ny runde').click();
    await fill(page, {
      Navn: 'Felles 2017',
      'Lengden på perioden (måneder) (kan stå tomt)': '12',
      Svarfrist: '1.3.2017',
      'Første dag for utlysning (kan stå tomt)': '6.3.2017',
      'Søknadsfrist (kan stå tomt)': '29.3.2017',
      'Rekrutteringen skal være ferdig (kan stå tomt)': '31.5.2017',
    });
    await answer(page, 'Modell', 'Felles datoer');
    await answer(page, 'Målgruppe', 'Nedsatt funksjonsevne');
    await button(page, 'Lagre').click();
    await page.getByLabel('Søk etter virksomhet').fill('skatt');
    await page.getByLabel('skatt', { exact: true }).check();
    await button(page, 'Legg til én').click();
    await page.getByText('Én virksomhet er med.').waitFor();
    await link(page, 'Se planen for runden').click();
    // A year of the round is worked out first: slow on a machine under load.
    await page.getByLabel('Jeg har sett planen, og vil sende invitasjonene nå').check({ timeout: 180_000 });
    await button(page, 'Start runden og send invitasjonene').click();
    await page.getByRole('rowheader', { name: /skatt/ }).waitFor();
  });
  expect(wrong).toEqual([]);
  await live(desk.bare, '2017-02-06');
});

test('HR says that the agency takes part', async () => {
  const wrong = await as(hr, async (page) => {
    await link(page, 'Svar på invitasjonen').last().click();
    await answer(page, 'Virksomheten blir med', 'Ja');
    await fill(page, { 'Antall stillinger': '1', Dato: '6.2.2017' });
    await choose(page, 'Hvem bestemte?', 'Hege');
    await save(page);
  });
  expect(wrong).toEqual([]);
  await live(desk.bare, '2017-02-07');
});

test('HR registers the position, and is led through the job analysis to the advertisement', async () => {
  const wrong = await as(hr, async (page) => {
    await link(page, 'Saker').click();
    await link(page, 'Felles 2017').click();
    await link(page, 'Registrer en stilling').click();
    await fill(page, {
      Tittel: 'Saksbehandler',
      Stillingskode: '1408',
      'Lønn fra (kroner i året)': '450 000',
      'Lønn til (kroner i året)': '500 000',
      Enhet: 'Tjenester',
      Stillingsnivå: 'Konsulent',
      Stillingsprosent: '100',
      Sted: 'Oslo',
      Kvalifikasjoner: 'Bachelorgrad, og god til å skrive',
      'Antall plasser': '1',
    });
    await choose(page, 'Leder', 'Lars');
    await answer(page, 'Det er en ordinær stilling', 'Ja');
    await answer(page, 'Stillingen innebærer å bytte avdeling underveis', 'Nei');
    await answer(page, 'Søknadsskjemaet har avkryssing', 'Ja');
    await answer(page, 'Hvordan følges søkerne?', 'Én og én');
    await save(page);
    await link(page, 'Gå til jobbanalysen').click();
    await button(page, 'Jobbanalysen er gjort').click();
    await said(page, 'Lagret.');
    await link(page, 'Skriv utlysningen').click();
    await page.getByLabel('Utlysningstekst').fill('Vi søker en saksbehandler. Du får opplæring underveis.');
    await page
      .getByRole('button', { name: /^Sett inn/ })
      .first()
      .click();
    await button(page, 'Lagre utkast').click();
    await said(page, 'Utkastet er lagret.');
  });
  expect(wrong).toEqual([]);
  await live(desk.bare, '2017-03-06');
});

test('HR publishes it on the round’s day, and writes down the first application', async () => {
  const wrong = await as(hr, async (page) => {
    await link(page, 'Saker').click();
    await link(page, 'Saksbehandler').click();
    await link(page, 'Gå til utlysningen').click();
    await page.getByText('Publiser', { exact: true }).first().click();
    await fill(page, {
      'Lenke til annonsen': 'https://skatt.test/jobb',
      'Begrunnelse der utlysningen avviker fra rådene (kan stå tomt)': 'Avtalt med lederen',
    });
    await page.getByRole('group', { name: 'Nummer 1' }).getByLabel('Egne nettsider').check();
    await save(page);
    await link(page, 'Registrer en søknad').click();
    await fill(page, { Navn: 'Siri Søker', 'E-postadresse': 'siri@person.test', 'Dagen søknaden kom': '6.3.2017' });
    await save(page);
    await page.getByText('Søknaden kom mandag 6. mars 2017').waitFor();
  });
  expect(wrong).toEqual([]);
});
