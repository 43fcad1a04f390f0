/** Statistics and the time machine, by clicks (R-STA-2, R-STA-3, R-OPS). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseOf, person } from '../support/bare.ts';
import { axeFinds, type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
  const term = { start: '2016-12-01', leaving: '2018-05-31', percentage: 100, leader: desk.world.people['leader'] };
  for (let n = 1; n <= 6; n += 1) {
    const employee = { name: `Ansatt ${n}`, email: `a${n}@nav.test`, language: 'nb' };
    const adopt = { type: 'adopt', agency: 'nav', title: 'Rådgiver', employee, ...term };
    await desk.bare.must(caseOf('employment', `ansatt-${n}`), adopt, person(desk.world.people['hr'] ?? ''));
  }
}, 240_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

async function expectFaultless(who: string, path: string, go: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong, close } = await desk.visit(who, path);
  try {
    await go(page);
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const publications = (): Promise<number> => desk.bare.store.database.statisticPublication.count();

describe('statistics', () => {
  test('are published by the coordinator, who first sees which numbers that would show', async () => {
    await expectFaultless('coordinator', '/statistikk', async (page) => {
      await page.getByText('Det er ikke offentliggjort noen statistikk ennå.').waitFor();
      await button(page, 'Se hva som ville vises').click();
      await page.getByText(/Ville vist .+ om personer, og skjult/).waitFor();
      await page.getByText(/^Hele programmet og hvert år:/).click();
      const whole = page.getByRole('row', { name: /^Hele programmet/ });
      expect(await whole.innerText()).toMatch(/ansatt\s+søknader, bekreftet/);
      expect(await axeFinds(page)).toEqual([]);
      await button(page, 'Offentliggjør statistikk nr. 1').click();
      await page.getByText('Kryss av for at du har sett hva som vises.').waitFor();
      expect(await publications()).toBe(0);
      await page.getByLabel(/Jeg har sett hva som vises/).check();
      await button(page, 'Offentliggjør statistikk nr. 1').click();
      await page.getByText('Statistikk nr. 1 er offentliggjort.').waitFor();
      expect(await publications()).toBe(1);
      const course = page.getByRole('table', { name: /^Antall personer på hvert steg/ });
      expect(await course.getByRole('row', { name: /^Ansatt/ }).innerText()).toMatch(/7$/);
      expect(await course.getByRole('row', { name: /^Søknader/ }).innerText()).toMatch(/skjult$/);
    });
  });

  test('are chosen and divided, and looked at by everybody in every way', async () => {
    await expectFaultless('hr', '/statistikk', async (page) => {
      await page.getByLabel('Hvem').selectOption({ label: 'nav' });
      await page.getByRole('table', { name: 'Antall personer på hvert steg. nav.' }).waitFor();
      await page.getByLabel('Hva skal sammenlignes?').selectOption({ label: 'Stillinger' });
      const compared = page.getByRole('table', { name: 'Stillinger, delt opp etter år. nav.' });
      expect(await compared.getByRole('row', { name: /^2017/ }).innerText()).toMatch(/1$/);
      await page.getByText('Alle tallene som tabell').click();
      for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        expect(await axeFinds(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });

  test('give an agency its extract for the year, with a goal only where one is asked for', async () => {
    await expectFaultless('hr', '/statistikk', async (page) => {
      await page.getByRole('heading', { name: 'Til årsrapporten' }).waitFor();
      expect(await page.getByLabel('Målet i prosent').count()).toBe(0);
      await page.getByLabel(/Alle nye ansettelser i året/).fill('mange');
      await button(page, 'Vis tallene').click();
      await page.getByText('Skriv et helt tall.').waitFor();
      await page.getByLabel(/Alle nye ansettelser i året/).fill('50');
      await page.getByLabel('Sammenlign med et mål i prosent').check();
      await page.getByLabel('Målet i prosent').fill('2,5');
      await button(page, 'Vis tallene').click();
      await page.getByText(/^Fra målgruppen: /).waitFor();
      const file = await page.getByRole('link', { name: 'CSV' }).last().getAttribute('href');
      expect(file).toContain(
        '/v1/agencies/nav/exports/yearly-report?year=2017&newHires=50&goal=2.5&format=csv&language=nb',
      );
      const text: string = await page.evaluate(`fetch(${JSON.stringify(file)}).then((answer) => answer.text())`);
      expect(text).toMatch(/^\W*Virksomhet";"År";"Ansatt"/);
    });
  });
});

describe('the time machine', () => {
  test('is one click away from every page, lets a day pass, and shows what that brought', async () => {
    await expectFaultless('leader', '/gjoremal', async (page) => {
      await page
        .getByRole('complementary', { name: 'Øvelse' })
        .getByText(/oppdiktede personer/)
        .waitFor();
      await page.getByRole('link', { name: 'Tidsmaskinen' }).click();
      await page
        .getByText(/I øvelsen er det fredag 3. februar 2017, klokken 12.00|12:00/)
        .first()
        .waitFor();
      await button(page, '1 uke fram').click();
      await page.getByText(/^Nå er det fredag 10. februar 2017/).waitFor();
      const banner = page.getByRole('complementary', { name: 'Øvelse' });
      await banner.getByText(/fredag 10. februar 2017/).waitFor();
      await page.getByText('Fra fredag 3. februar 2017 til fredag 10. februar 2017.').waitFor();
      expect(await axeFinds(page)).toEqual([]);
    });
  });

  test('begins anew when one is sure, and leads to the sign-in once the service is back', async () => {
    await expectFaultless('leader', '/tidsmaskin', async (page) => {
      const begun: string[] = [];
      page.on('request', (request) => request.url().endsWith('/v1/rehearsal/begin') && begun.push(request.method()));
      await button(page, 'Start på nytt fra første dag').click();
      await page.getByText(/^Alt som er gjort i øvelsen, forsvinner for alle/).waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await button(page, 'Avbryt').click();
      await button(page, 'Start på nytt fra første dag').click();
      expect(begun).toEqual([]);
      await page.route('**/v1/session', (route) => route.fulfill({ status: 503, body: '{}' }));
      await page.route('**/sign-in?*', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>-</title>' }),
      );
      await button(page, 'Ja, start på nytt').click();
      const text = page.getByText(/^Eksempelet lastes på nytt/);
      await text.waitFor();
      expect(await text.evaluate((shown) => shown.ownerDocument.activeElement === shown)).toBe(true);
      expect(begun).toEqual(['POST']);
      // A new life of the service knows nobody.
      await page.context().clearCookies();
      await page.unroute('**/v1/session');
      await page.waitForURL(/\/sign-in\?next=%2Ftidsmaskin$/);
    });
  });

  test('has all mail beside it, to read, and goes to the next event', async () => {
    await expectFaultless('leader', '/tidsmaskin', async (page) => {
      await button(page, 'Til neste hendelse').click();
      await page.getByText(/e-poste?r? ble sendt\.|Én e-post ble sendt\./).waitFor();
      const box = page.getByRole('region', { name: /^Postkassen/ });
      await box.getByRole('button').first().click();
      await box.getByRole('article').waitFor();
      await settled(page);
      expect(await box.getByRole('article').innerText()).toMatch(/Til .+@.+\nFra post@forlop\.test/);
      expect(await axeFinds(page)).toEqual([]);
      await button(page, 'Tilbake til postkassen').click();
      await box.getByRole('button').first().waitFor();
    });
  });
});
