/** Administration that keeps the service in order, by clicks: rules, mail, own systems, access, erasure, health. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseOf, person } from '../support/bare.ts';
import { type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
  const hr = person(desk.world.people['hr'] ?? '');
  await desk.bare.must(desk.world.refs.application, { type: 'holdRetention', reason: 'complaint' }, hr);
  await desk.bare.must(desk.world.refs.application, { type: 'askErasure', how: 'telephone', on: '2017-02-03' }, hr);
}, 180_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

async function visiting(who: string, path: string, go: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.visit(who, path);
  try {
    await go(page);
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
const factsOf = async (id: string): Promise<Record<string, unknown>> =>
  (await desk.bare.store.database.caseFile.findUniqueOrThrow({ where: { id } })).facts as Record<string, unknown>;

describe('the rules', () => {
  test('are found from administration; a number outside the bounds is named and not sent', async () => {
    await visiting('hr', '/administrasjon', async (page) => {
      await page.getByRole('link', { name: 'Frister og påminnelser' }).click();
      await page.getByLabel('Når HR blir bedt om å sende varsel, før siste dag').fill('1');
      await page.getByText('Tallet må være fra 2 til 6.').waitFor();
      await button(page, 'Lagre reglene').click();
      expect(await page.locator(':focus').inputValue()).toBe('1');
    });
    expect((await factsOf('nav'))['policy']).toEqual({});
  });

  test('show what a change means before it is saved, and are put back to the standard', async () => {
    await visiting('hr', '/administrasjon/regler', async (page) => {
      await page.getByLabel('Påminnelser om søknadsfristen').fill('10, 3');
      const effects = page.getByRole('region', { name: 'Dette endres' });
      await effects.getByText('7 og 1 dager før blir 10 og 3 dager før').waitFor();
      // 2 August 2017 is 180 days after 3 February; 23 July is a Sunday, so the Friday before.
      expect(await effects.innerText()).toContain('21. juli 2017 og 28. juli 2017');
      await button(page, 'Lagre reglene').click();
      await said(page, 'Reglene er lagret.');
    });
    expect((await factsOf('nav'))['policy']).toEqual({ deadlineReminderDays: [10, 3] });
    await visiting('hr', '/administrasjon/regler', async (page) => {
      await button(page, /^Tilbake til standarden/).click();
      await button(page, 'Lagre reglene').click();
      await said(page, 'Reglene er lagret.');
    });
    expect((await factsOf('nav'))['policy']).toEqual({});
  });
});

describe('the mail', () => {
  test('is listed with what became of it, narrowed on the server, and read as it was sent', async () => {
    await visiting('hr', '/administrasjon/e-post', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByLabel('Hva vil du se?').selectOption('sent');
      await settled(page);
      expect(asked.some((url) => url.includes('/outbox?state=sent'))).toBe(true);
      await page
        .getByRole('link', { name: /^Les e-posten/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: 'E-posten slik den ble skrevet' }).waitFor();
      await page.getByText(/Hei, /).waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/Fra\s+nav <post@forlop\.test>/);
      await page.getByRole('link', { name: 'Tilbake til listen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sendt og ventende e-post' }).waitFor();
    });
  });

  test('a refused address leads to where it is put right', async () => {
    const item = await desk.bare.store.database.mailItem.findFirstOrThrow({
      where: { caseFile: { agencyId: 'nav' }, role: 'hr' },
    });
    await desk.bare.store.database.mailItem.update({
      where: { caseId_key: { caseId: item.caseId, key: item.key } },
      data: { status: 'refused', why: 'addressRefused' },
    });
    await visiting('hr', '/administrasjon/e-post?tilstand=refused', async (page) => {
      await page.getByText('E-posttjeneren sier at adressen ikke finnes.').waitFor();
      const mend = page.getByRole('link', { name: 'Rett adressen under Folk og roller' });
      expect(await mend.getAttribute('href')).toBe('/administrasjon/folk?virksomhet=nav');
    });
  });
});

describe('a paragraph in own words', () => {
  test('is checked and shown while it is typed, kept, and put back', async () => {
    await visiting('hr', '/administrasjon/brevtekster', async (page) => {
      await page.getByLabel('Finn en e-post').fill('søknadsfristen for');
      await page.getByRole('link', { name: 'Søknadsfristen for … er …', exact: true }).click();
      await button(page, /^Skriv om.*Avsnitt 1$/).click();
      // The standard text chooses its words; what is typed over it stands in words, without the texts' own language.
      expect(await page.getByLabel('Bokmål').inputValue()).toBe(
        'Søknadsfristen for [tittelen på stillingen] går ut ved slutten av [fristen]. [antall søknader] søknader er registrert her.',
      );
      await page.getByLabel('Bokmål').fill('Ring sentralbordet før');
      await button(page, 'Sett inn fristen').first().click();
      expect(await page.getByLabel('Bokmål').inputValue()).toBe('Ring sentralbordet før [fristen]');
      await page.getByLabel('Nynorsk').fill('Ring [sjefen].');
      await page.getByText('Denne e-posten kan ikke fylle ut [sjefen].').waitFor();
      await button(page, 'Lagre').click();
      expect(await page.locator(':focus').inputValue()).toBe('Ring [sjefen].');
      expect((await factsOf('nav'))['mailTexts'] ?? {}).toEqual({});
      await page.getByLabel('Nynorsk').fill('Ring sentralbordet før [fristen]');
      const tried = page.getByRole('region', { name: 'Slik blir e-posten' });
      await tried.getByText('Ring sentralbordet før fredag 17. februar 2017').nth(1).waitFor();
      expect(await tried.locator('mark').count()).toBe(2);
      await button(page, 'Lagre').click();
      await said(page, /Avsnittet er lagret/);
      expect(Object.keys(Object((await factsOf('nav'))['mailTexts']))).toEqual(['position.deadlineSoon/0']);
      await page.getByText('Skrevet om', { exact: true }).waitFor();
      await button(page, /^Skriv om.*Avsnitt 1$/).click();
      await button(page, 'Tilbake til standardteksten').click();
      await said(page, 'Standardteksten gjelder igjen.');
      expect((await factsOf('nav'))['mailTexts']).toEqual({});
    });
  });

  test('stands in the next mail that goes out, and is read there as it was sent', async () => {
    await visiting('hrHead', '/administrasjon/brevtekster/agency.deputyNamed?virksomhet=nav', async (page) => {
      await button(page, /^Skriv om.*Avsnitt 1$/).click();
      for (const [form, text] of [
        ['Bokmål', 'Nøkkelen til skapet ligger i resepsjonen, i'],
        ['Nynorsk', 'Nøkkelen til skåpet ligg i resepsjonen, i'],
      ] as const) {
        await page.getByLabel(form).fill(text);
      }
      await button(page, 'Sett inn navnet på virksomheten').click();
      await button(page, 'Lagre').click();
      await said(page, /Avsnittet er lagret/);
      await page.goto(`${desk.publicUrl}/administrasjon/folk`);
      await button(page, 'Legg til stedfortreder: HR-leder').click();
      await page.getByLabel('Hvem er stedfortreder for Hege?').selectOption({ label: 'Mia' });
      await page.getByLabel('Første dag').fill('1.3.2017');
      await page.getByLabel('Siste dag').fill('10.3.2017');
      await button(page, 'Legg til').click();
      await page.getByText('Mia blir stedfortreder fra').waitFor();
      await desk.bare.until('2017-02-06');
      const caught = desk.bare.catcher.messages().findLast(({ to }) => to.includes('mia@nav.test'));
      expect(caught?.text).toContain('Nøkkelen til skapet ligger i resepsjonen, i nav');
      await page.goto(`${desk.publicUrl}/administrasjon/e-post?tilstand=sent`);
      await page.getByRole('link', { name: /^Les e-posten.*Du er stedfortreder fra/ }).click();
      await page.getByText('Nøkkelen til skapet ligger i resepsjonen, i nav').waitFor();
    });
  });
});

test('own systems: a secret is shown once, changed, and the system switched off and deleted', async () => {
  const rows = () => desk.bare.store.database.webhookEndpoint.findMany({ where: { agencyId: 'nav' } });
  await visiting('hr', '/administrasjon/webhooks', async (page) => {
    await button(page, 'Legg til et system').click();
    await button(page, 'Legg til').click();
    await page.getByText('Skriv en adresse som begynner med https://.').waitFor();
    await page.getByLabel('Adresse').fill('https://lonn.nav.test/forlop');
    await page.getByLabel('En ansettelse har startet').check();
    await button(page, 'Legg til').click();
    await said(page, 'Systemet er lagt til.');
    const first = await page.getByText(/^whsec_/).innerText();
    await button(page, 'Jeg har kopiert den').click();
    expect(await page.getByText(/^whsec_/).count()).toBe(0);
    await button(page, 'Lag ny nøkkel').click();
    await said(page, /Nøkkelen er byttet/);
    expect(await page.getByText(/^whsec_/).innerText()).not.toBe(first);
    await page.getByRole('link', { name: /^Hva det har fått/ }).click();
    await page.getByText('Ingenting ennå.').waitFor();
    await page.getByRole('link', { name: 'Tilbake til egne systemer' }).click();
    await button(page, 'Send en prøve').click();
    await said(page, /En prøve er sendt/);
    await page.getByText('Én beskjed venter.').waitFor();
    await page.getByRole('link', { name: /^Hva det har fått/ }).click();
    await page.getByText('Prøve', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Tilbake til egne systemer' }).click();
    await button(page, 'Slå av').click();
    await said(page, 'Slått av.');
    expect((await rows()).map(({ status }) => status)).toEqual(['disabled']);
    await button(page, 'Slett').click();
    await button(page, 'Ja, slett det for godt').click();
    await said(page, 'Systemet er slettet.');
    expect(await rows()).toEqual([]);
    await button(page, 'Åpne en adresse').click();
    await page.getByText(/\/v1\/hooks\/recruitment\/rh-/).waitFor();
  });
});

test('who has read what is for the head of HR alone, and narrows to whom it is about', async () => {
  await visiting('hr', '/saker/nav-soknad', settled);
  await visiting('hr', '/administrasjon/innsyn', async (page) => {
    await page.getByText('Du har ingen rolle som gir deg lov til å se dette.').waitFor();
  });
  await visiting('hrHead', '/administrasjon/innsyn', async (page) => {
    await page
      .getByRole('row', { name: /Hanne.*Anne Aas/ })
      .first()
      .waitFor();
    await button(page, 'Bare om Anne Aas').first().click();
    await page.getByText('Du ser bare det som gjelder én person.').waitFor();
    await settled(page);
    expect(await page.getByRole('row', { name: /Eva/ }).count()).toBe(0);
    await page.getByLabel('Fra og med').fill('1.1.2018');
    await button(page, 'Vis').click();
    await page.getByText('Ingen har lest noe her i det tidsrommet.').waitFor();
  });
  const looked = await desk.bare.store.database.accessLog.findMany({ where: { what: 'access' } });
  expect(new Set(looked.map(({ readerId }) => readerId))).toEqual(new Set([desk.world.people['hrHead']]));
});

test('a hold is released from its list, and whoever asked to be erased stands with their time limit', async () => {
  await visiting('hr', '/administrasjon/hold', async (page) => {
    const wishes = page.getByRole('region', { name: 'Har bedt om å bli slettet' });
    await wishes.getByText('Svar innen fredag 3. mars 2017').waitFor();
    const held = page.getByRole('region', { name: 'Holdt tilbake fra sletting' });
    await held.getByText('Det er klaget').waitFor();
    await held.getByRole('link', { name: /^La slettingen gå/ }).click();
    await button(page, 'La slettingen gå som planlagt').click();
    await said(page, 'Lagret.');
  });
  expect((await factsOf('nav-soknad'))['hold']).toBeNull();
});

test('the coordinator sees what is wrong with the service, and no name', async () => {
  await desk.bare.store.database.caseFile.update({
    where: { id: caseOf('position', 'nav-stilling').id },
    data: { needsAttention: 'notSettled' },
  });
  await visiting('coordinator', '/administrasjon', async (page) => {
    await page.getByRole('link', { name: 'Tilstanden i tjenesten' }).click();
    await page.getByText('Noe trenger et menneske.').waitFor();
    await page.getByText('Stilling hos nav').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Siste gjennomgang\s+Aldri/);
    expect(text).not.toMatch(/Hanne|Hege|Lars|Anne/);
  });
});
