/** The coordinator's round by clicks: drafted, its plan seen, started, watched; and a message called back (R-RND, R-MAIL-4). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
}, 240_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

async function asCoordinator(path: string, go: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.visit('coordinator', path);
  try {
    await go(page);
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
}

const said = (page: Page, text: RegExp | string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
};

test('from a draft to invitations: nothing is sent before the plan has been seen', async () => {
  const roundsBefore = await desk.bare.store.database.caseFile.count({ where: { kind: 'round' } });
  await asCoordinator('/runder/ny', async (page) => {
    await page.getByLabel('Navn', { exact: true }).fill('Felles 2017');
    await page.getByLabel('Felles datoer', { exact: true }).check();
    await page.getByLabel('Nedsatt funksjonsevne', { exact: true }).check();
    await page.getByLabel('Svarfrist', { exact: true }).fill('1.3.2017');
    await page.getByLabel(/^Søknadsfrist/).fill('29.3.2017');
    await page.getByLabel(/^Første dag for utlysning/).fill('6.3.2017');
    await page.getByLabel(/^Rekrutteringen skal være ferdig/).fill('31.5.2017');
    await page.getByRole('button', { name: 'Lagre utkastet', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Virksomheter i runden' }).waitFor();
    await page.getByLabel('Søk etter virksomhet').fill('skatt');
    await page.getByLabel('skatt', { exact: true }).check();
    await page.getByRole('button', { name: 'Legg til én' }).click();
    await page.getByText('Én virksomhet er med.').waitFor();
    await page.getByRole('link', { name: 'Se planen for runden' }).click();
    await page.getByText('e-poster').first().waitFor();
    await page.getByRole('table').getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Start runden og send invitasjonene' }).click();
    await page.getByText('Kryss av for at du har sett planen.').waitFor();
    await page.getByLabel('Jeg har sett planen, og vil sende invitasjonene nå').check();
    await page.getByRole('button', { name: 'Start runden og send invitasjonene' }).click();
    await page.getByRole('heading', { level: 1, name: 'Oversikt over virksomhetene' }).waitFor();
    await page.getByRole('rowheader', { name: /skatt/ }).waitFor();
  });
  expect(await desk.bare.store.database.caseFile.count({ where: { kind: 'round' } })).toBe(roundsBefore + 1);
});

test('a message to many is looked over, waits, and is called back', async () => {
  await asCoordinator('/saker/runde/melding', async (page) => {
    await page.getByRole('button', { name: 'Se meldingen og mottakerne' }).click();
    await page.getByText('Fyll ut dette.').first().waitFor();
    await fill(page, {
      'Emne på bokmål': 'Husk svarfristen',
      'Tekst på bokmål': 'Svar innen fristen.',
      'Emne på nynorsk': 'Hugs svarfristen',
      'Tekst på nynorsk': 'Svar innan fristen.',
    });
    await page.getByRole('button', { name: 'Se meldingen og mottakerne' }).click();
    await page.getByText('Én virksomhet får meldingen').waitFor();
    await page.getByText('stedfortrederen, siden den som har rollen, er borte').waitFor();
    await page.getByText('Meldinga er frå koordinatoren for Løpende').waitFor();
    await page.getByRole('button', { name: 'Send meldingen' }).click();
    await said(page, 'Meldingen venter i to minutter');
    await page.getByRole('button', { name: 'Kall tilbake' }).click();
    await said(page, 'Meldingen er kalt tilbake');
    await page.getByText('Kalt tilbake. Ingen har fått den.', { exact: true }).waitFor();
    await settled(page);
  });
  await desk.bare.until('2017-02-06');
  const mails = await desk.bare.store.database.mailItem.count({ where: { mail: 'participation.fromCoordinator' } });
  expect(mails).toBe(0);
});

test('one that is not called back reaches HR’s deputy once', async () => {
  const text = { subjectNb: 'Hei', bodyNb: 'Hei', subjectNn: 'Hei', bodyNn: 'Hei' };
  const coordinator = { type: 'person', id: desk.world.people['coordinator'] ?? '' } as const;
  await desk.bare.must(
    desk.world.refs.round,
    { type: 'sendMessage', to: 'hr', agencies: ['nav'], ...text },
    coordinator,
  );
  await desk.bare.until('2017-02-07');
  const mails = await desk.bare.store.database.mailItem.findMany({ where: { mail: 'participation.fromCoordinator' } });
  expect(mails.map(({ personId }) => personId)).toEqual([desk.world.people['deputyOfHr']]);
});
