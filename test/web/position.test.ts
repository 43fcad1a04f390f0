/** HR's own pages of a position, by clicks alone: from the advertisement's first word to the last answer (R-POS, R-APP). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tend } from '../../store/tend.ts';
import { caseOf, person } from '../support/bare.ts';
import { axeFinds, type DeskRig, settled, startDesk } from './rig.ts';
import { keepScreens } from './screens.ts';

const id = 'nav-saksbehandler';
const counted = 'nav-arkivar';
let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
  const { bare, world } = desk;
  const hr = person(world.people['hr'] ?? '');
  const onPaper = { decidedBy: world.people['decisionMaker'] ?? '', on: '2017-02-03' };
  await bare.must(world.refs.participation, { type: 'answer', takePart: true, positions: 2, onPaper }, hr);
  await bare.until('2017-02-03', '13:00');
  const post = {
    type: 'register',
    round: world.refs.round.id,
    agency: 'nav',
    positionCode: '1408',
    payFrom: 450_000,
    payTo: 500_000,
    unit: 'Tjenester',
    leader: world.people['leader'] ?? '',
    percentage: 80,
    months: 18,
    place: 'Oslo',
    qualifications: 'Bachelorgrad, og god til å skrive',
    openings: 1,
    ordinary: true,
    rotation: false,
    hasTickBox: true,
    deadline: '2017-03-15',
  };
  const first = { title: 'Saksbehandler', jobLevel: 'Konsulent', mode: 'byCandidate' };
  const second = { title: 'Arkivar', jobLevel: 'Konsulent', mode: 'byCount' };
  await bare.must(caseOf('position', id), { ...post, ...first }, hr);
  await bare.must(caseOf('position', counted), { ...post, ...second }, hr);
}, 180_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

/** @param screen its pictures are kept under this name when it ends */
async function expectFaultless(
  who: string,
  path: string,
  go: (page: Page) => Promise<void>,
  screen?: string,
): Promise<void> {
  const visit = await desk.visit(who, path);
  try {
    await go(visit.page);
    await settled(visit.page);
    expect(await axeFinds(visit.page)).toEqual([]);
    if (screen !== undefined) await keepScreens(visit.page, `hr-position-${screen}`, settled);
    expect(visit.wrong).toEqual([]);
  } finally {
    await visit.close();
  }
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();
const told = (page: Page, text: string): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor();
/** The radio itself lies under its label. */
const show = (page: Page, name: string): Promise<void> => page.locator('.ad-editor label', { hasText: name }).click();
const item = (page: Page, name: string) => page.locator('.desk-item', { hasText: name });
const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
};
const answer = (page: Page, legend: string, choice: string): Promise<void> =>
  page.getByRole('group', { name: legend, exact: true }).getByLabel(choice, { exact: true }).check();

const draft = `Vi søker en trainee til saksbehandling. Stillingen er en del av Traineeprogrammet i staten.

Du skal svare på brev og behandle søknader. Du må ha bachelorgrad. Vi ønsker mangfold, og alle er velkomne til å søke.

Det er en 100 prosent stilling.`;

test('HR comes by the next step from the case to the job analysis, and from there to the advertisement', async () => {
  await expectFaultless('hr', `/saker/${id}`, async (page) => {
    await follow(page, 'Gå til jobbanalysen');
    await button(page, 'Jobbanalysen er gjort').click();
    await follow(page, 'Skriv utlysningen');
    await page.getByLabel('Utlysningstekst').waitFor();
  });
});

test('findings come while one types, and go by a click each; what is typed outlives a service that is away', async () => {
  await expectFaultless(
    'hr',
    `/saker/${id}/utlysning`,
    async (page) => {
      const text = page.getByLabel('Utlysningstekst');
      await text.fill(draft);
      const trainee = page.locator('.ad-finding', { hasText: '«Trainee» er brukt som tittel' });
      await trainee.waitFor();
      expect(await page.locator('.ad-marks mark').allInnerTexts()).toContain('trainee');
      await trainee.getByRole('button', { name: /^Vis i teksten/ }).click();
      const box = 'document.activeElement';
      expect(await page.evaluate(`${box}.value.slice(${box}.selectionStart, ${box}.selectionEnd)`)).toBe('trainee');
      await trainee.getByRole('button', { name: /^Bytt/ }).click();
      await told(page, 'Ordene er byttet.');
      expect(await text.inputValue()).toContain('Vi søker en saksbehandler til');
      await button(page, 'Angre').click();
      expect(await text.inputValue()).toBe(draft);
      await trainee.waitFor();
      for (let left = await page.locator('.ad-finding').count(); left > 0; ) {
        await page.locator('.ad-finding').first().getByRole('button').first().click();
        await expect.poll(() => page.locator('.ad-finding').count(), { timeout: 30_000 }).toBeLessThan(left);
        left = await page.locator('.ad-finding').count();
      }
      await page.getByText('Alt er i orden.').waitFor();
      expect(await text.inputValue()).not.toMatch(/trainee til|velkomne|100 prosent/);
      await page.route('**/saveAdvertisement', (route) => route.fulfill({ status: 503, body: '{}' }));
      const typed = await text.inputValue();
      await button(page, 'Lagre utkast').click();
      await page.getByText('Tjenesten svarer ikke akkurat nå, så dette er ikke lagret.').waitFor();
      expect(await text.inputValue()).toBe(typed);
      await page.unroute('**/saveAdvertisement');
      await button(page, 'Lagre utkast').click();
      await told(page, 'Utkastet er lagret.');
      // What one has saved oneself is nobody else's change.
      await text.fill(`${typed}\n\nVelkommen som søker!`);
      await button(page, 'Lagre utkast').click();
      await page.getByText('Alt er lagret.').waitFor();
      await show(page, 'Slik ser den ut');
      await page.getByRole('article').getByText('Velkommen som søker!').waitFor();
      await show(page, 'Skriv');
      await text.fill(draft);
      await page.locator('.ad-finding').first().waitFor();
    },
    'editor',
  );
});

test('it is published with the reason that a finding asks for', async () => {
  await expectFaultless('hr', `/saker/${id}/utlysning`, async (page) => {
    await page.getByLabel('Utlysningstekst').fill('Vi søker en saksbehandler i Traineeprogrammet i staten.');
    await show(page, 'Publiser');
    await page.getByText(/står igjen\. Du kan rette dem først/).waitFor();
    await fill(page, {
      'Lenke til annonsen': 'https://nav.test/jobb',
      'Begrunnelse der utlysningen avviker fra rådene': 'Avtalt med lederen',
    });
    await page.getByRole('group', { name: 'Nummer 1' }).getByLabel('Egne nettsider').check();
    await keepScreens(page, 'hr-position-publish', settled);
    await page.setViewportSize({ width: 1280, height: 900 });
    await button(page, 'Bokmål').click();
    await button(page, 'Registrer utlysningen').click();
    await page.getByText('Nå: søknadene kommer').waitFor();
  });
});

const file = (text: string) => ({ name: 'soekere.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const rows = `Navn;E-post;Mottatt;Krysset;Fødselsår
Siri Søker;siri@person.test;3.2.2017;ja;1980
Ola Nordmann;ola@person.test;3.2.2017;nei;1990
Kari Krysset;kari@person.test;2.2.2017;ja;1991
`;

test('applicants are tried first: faults by row and column, then what would be sent, then they are brought in', async () => {
  await expectFaultless('hr', `/saker/${id}/import`, async (page) => {
    const box = page.getByLabel('Fil', { exact: true });
    await button(page, 'Prøv filen').click();
    await page.getByText('Velg en fil først.').waitFor();
    await box.setInputFiles(file(rows.replace('3.2.2017;nei', '32.2.2017;kanskje')));
    await button(page, 'Prøv filen').click();
    await page.getByRole('heading', { name: 'Filen kan ikke hentes inn ennå' }).waitFor();
    const cells = await page.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    expect(cells.slice(0, 2)).toEqual(['3', 'Mottatt']);
    await keepScreens(page, 'hr-position-import-faults', settled);
    await page.setViewportSize({ width: 1280, height: 900 });
    await button(page, 'Bokmål').click();
    await box.setInputFiles(file(rows));
    await button(page, 'Prøv filen').click();
    await page.getByText('3 nye').waitFor();
    await page.getByText('Disse kolonnene blir ikke lest: Fødselsår').waitFor();
    await page.getByText(/1 × .*egenerklæring/).waitFor();
    expect(await desk.bare.store.database.caseFile.count({ where: { parentId: id } })).toBe(0);
    await keepScreens(page, 'hr-position-import', settled);
    await page.setViewportSize({ width: 1280, height: 900 });
    await button(page, 'Bokmål').click();
    await button(page, 'Hent inn 3 rader').click();
    await told(page, '3 rader er hentet inn.');
  });
});

test('the board settles in two clicks, and records interviews and assessments', async () => {
  const { store, until } = desk.bare;
  await until('2017-03-27');
  // The steps of the stories, which workflows would take.
  await tend(store, caseOf('position', id), { wait: 'deadlinePassed', act: 'openVerification' });
  const applications = await store.database.caseFile.findMany({ where: { parentId: id } });
  for (const one of applications)
    await tend(store, caseOf('application', one.id), { wait: 'answerDue', act: 'noteSilence' });
  await until('2017-03-27', '12:30');
  await expectFaultless(
    'hr',
    `/saker/${id}/verifisering`,
    async (page) => {
      const ola = item(page, 'Ola Nordmann');
      await ola.getByText('Svarte ikke innen').waitFor();
      await keepScreens(page, 'hr-position-board-settle', settled);
      await page.setViewportSize({ width: 1280, height: 900 });
      await button(page, 'Bokmål').click();
      await ola.getByRole('button', { name: /^Ikke i målgruppen/ }).click();
      await ola.getByRole('button', { name: 'Søkeren svarte ikke' }).click();
      await told(page, 'Lagret for Ola Nordmann.');
      await page.getByText('Ingen akkurat nå.').waitFor();
      await page.getByRole('link', { name: /^\d+ i målgruppen$/ }).click();
      for (const name of ['Siri Søker', 'Kari Krysset']) {
        const one = item(page, name);
        await one.getByRole('button', { name: /^Registrer intervju/ }).click();
        await one.getByLabel('Dato', { exact: true }).fill('27.3.2017');
        await one.getByRole('button', { name: 'Registrer intervjuet', exact: true }).click();
        await one.getByText('Intervjuet 27. mars 2017').waitFor();
        await one.getByRole('button', { name: /^Registrer vurderingen/ }).click();
        await one.getByRole('group', { name: 'Utdanningen er dokumentert' }).getByLabel('Ja').check();
        await one.getByRole('group', { name: 'Kvalifisert' }).getByLabel('Ja').check();
        await one.getByRole('button', { name: 'Registrer vurderingen', exact: true }).click();
        await one.locator('p', { hasText: /^Kvalifisert$/ }).waitFor();
      }
    },
    'board',
  );
});

test('the leader ranks on the page where HR decides, offers, hears a no and a yes, and gives notice', async () => {
  await desk.bare.until('2017-03-28');
  await tend(desk.bare.store, caseOf('position', id), { wait: 'everyoneSettled', act: 'openSelection' });
  await expectFaultless('leader', `/saker/${id}/ansettelse`, async (page) => {
    await button(page, 'Gi innstilling').click();
    await page.getByLabel('1. plass').selectOption({ label: 'Siri Søker' });
    await page.getByLabel('2. plass').selectOption({ label: 'Kari Krysset' });
    await fill(page, { Begrunnelse: 'To var aktuelle' });
    await button(page, 'Registrer innstillingen').click();
    await told(page, 'Lagret.');
  });
  await expectFaultless(
    'hr',
    `/saker/${id}/ansettelse`,
    async (page) => {
      await button(page, 'Registrer vedtaket om ansettelse').click();
      await fill(page, { 'Hvilket organ vedtok?': 'Innstillingsrådet', Dato: '28.3.2017' });
      await button(page, 'Registrer vedtaket').click();
      const siri = page
        .getByRole('listitem')
        .filter({ hasText: /^Siri Søker/ })
        .last();
      const kari = page
        .getByRole('listitem')
        .filter({ hasText: /^Kari Krysset/ })
        .last();
      await button(page, 'Registrer at tilbudet er gitt').click();
      await siri.getByRole('button', { name: 'Takket nei' }).click();
      await kari.getByRole('button', { name: 'Registrer at tilbudet er gitt' }).click();
      await kari.getByRole('button', { name: 'Takket ja' }).click();
      expect(await page.getByLabel('Stillingskode').inputValue()).toBe('1408');
      await fill(page, { 'Første arbeidsdag': '3.4.2017', 'Begrunnelse for deltid': 'Behovet er slik' });
      await answer(page, 'Lønnen er fastsatt', 'Ja');
      await button(page, 'Registrer ansettelsen').click();
      await button(page, 'Registrer meldingen').click();
      await fill(page, { Dato: '28.3.2017' });
      await button(page, 'Registrer at den er gitt').click();
      await page.getByText('Gitt 28. mars 2017').waitFor();
      await page.getByText('Neste: svar til søkerne').waitFor();
    },
    'hiring',
  );
});

test('each gets an answer of their own, and none leaves half written', async () => {
  await tend(desk.bare.store, caseOf('position', id), { wait: 'decided', act: 'openFeedback' });
  await desk.bare.until('2017-03-29');
  await expectFaultless('hr', `/saker/${id}/tilbakemeldinger`, async (page) => {
    await page.getByText('0 av 2 har fått svar').waitFor();
    const heading = page.locator('#answer');
    for (const [given, name] of [
      [1, await heading.innerText()],
      [2, ''],
    ] as const) {
      const text = page.getByLabel(/^Svar til /);
      await text.waitFor();
      if (given === 1) {
        await button(page, /^Send til /).click();
        await page.getByText('Skriv dine egne ord der utkastet har [[ ]]').waitFor();
        await keepScreens(page, 'hr-position-answers', settled);
        await page.setViewportSize({ width: 1280, height: 900 });
        await button(page, 'Bokmål').click();
        expect(name).not.toBe('');
      }
      await text.fill((await text.inputValue()).replaceAll(/\[\[[^\]]*\]\]/g, 'Du skrev godt.'));
      await button(page, /^Send til /).click();
      await told(page, `${given} av 2 har fått svar.`);
    }
    await page.getByText('Alle har fått svar.').waitFor();
  });
});

test('by count HR gives totals, sees what changes, and takes the reply for its own tool', async () => {
  const ref = caseOf('position', counted);
  const hr = person(desk.world.people['hr'] ?? '');
  await desk.bare.must(ref, { type: 'confirmJobAnalysis' }, hr);
  const published = {
    text: 'Vi søker en arkivar.',
    link: 'https://nav.test/arkivar',
    channels: [],
    deadline: '2017-04-20',
  };
  await desk.bare.must(ref, { type: 'publish', ...published, findingsReason: 'Avtalt' }, hr);
  await expectFaultless(
    'hr',
    `/saker/${counted}/antall`,
    async (page) => {
      await fill(page, { Søknader: '12', 'Har krysset av': 'mange' });
      await page.getByText('Endring: +12').waitFor();
      await button(page, 'Registrer tallene').click();
      await page.getByText('Skriv et helt tall, for eksempel 12.').waitFor();
      await fill(page, { 'Har krysset av': '5' });
      await button(page, 'Registrer tallene').click();
      await page.getByText('5 av 12 har krysset av eller gitt egenerklæring').waitFor();
      await fill(page, { Søknader: '14' });
      await page.getByText('Endring: +2').waitFor();
      await page.getByText('Jeg bekrefter at minst ett av dette gjelder meg').waitFor();
    },
    'counts',
  );
});
