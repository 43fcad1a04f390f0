/** By keyboard alone, and among many cases: where one is, what is said aloud, and the way back (R-UU-1). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyPosition } from '../support/many-cases.ts';
import { press, said, stop, tabTo } from './keys.ts';
import { type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
}, 180_000);
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

const headed = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

describe('by keyboard alone', () => {
  test('a duty is marked as done, sign-in included', async () => {
    await expectFaultless('leader', '/gjoremal', async (page) => {
      await page.locator('.desk-item').first().waitFor();
      await press(page, 'Gjort et annet sted');
      await page.keyboard.type('Gjort i vårt eget system');
      await press(page, 'Merk som gjort');
      await said(page, 'Gjøremålet er merket som gjort.');
    });
  });

  test('what happens at the end of the term is proposed', async () => {
    await expectFaultless('leader', '/gjoremal', async (page) => {
      await press(page, 'Saker');
      await headed(page, 'Saker');
      await page.locator('.desk-item', { hasText: 'Ansettelsesforhold' }).waitFor();
      await page.locator('a[href="/saker/nav-ansatt"]').focus();
      await page.keyboard.press('Enter');
      await headed(page, 'Rådgiver');
      await press(page, 'Foreslå hva som skjer når perioden går ut');
      await page.getByText('Siste dag i perioden er').waitFor();
      await tabTo(page, /Velg dette/);
      // One stop for the three; the arrows choose among them.
      await page.keyboard.press('ArrowDown');
      await press(page, 'Send forslaget');
      await said(page, 'Lagret.');
    });
  });

  test('an application is settled, after its faults are put right', async () => {
    await expectFaultless('hr', '/saker/nav-soknad/gjor/settle', async (page) => {
      await page.getByLabel('Nei, søkeren er ikke i målgruppen').waitFor();
      await press(page, 'Registrer avklaringen');
      await page.getByText('Fyll ut dette.').first().waitFor();
      await page.reload();
      await page.getByLabel('Nei, søkeren er ikke i målgruppen').waitFor();
      await tabTo(page, /er i målgruppen/);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, /./);
      await expect
        .poll(async () => {
          await page.keyboard.press('ArrowDown');
          return page.evaluate(stop);
        })
        .toMatchObject({ name: 'Søkeren sa selv nei' });
      await press(page, 'Registrer avklaringen');
      await said(page, 'Lagret.');
    });
  });
});

describe('among many cases', () => {
  beforeAll(() => copyPosition(desk.bare.store, { id: 'nav-stilling', count: 60, prefix: 'many' }));

  test('they are narrowed, counted aloud, and turned page by page; what is typed is in no address', async () => {
    await expectFaultless('hr', '/saker', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await tabTo(page, 'Hva slags sak');
      await page.keyboard.type('Stillinger');
      await said(page, '1–25 av 61 saker');
      await press(page, 'Neste side');
      await said(page, '26–50 av 61 saker');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('26–50 av 61 saker');
      await press(page, 'Neste side');
      await said(page, '51–61 av 61 saker');
      await press(page, 'Forrige side');
      await said(page, '26–50 av 61 saker');
      await page.reload();
      await said(page, '26–50 av 61 saker');
      await tabTo(page, 'Ord i tittelen');
      await page.keyboard.type('Stilling 17');
      await page.keyboard.press('Enter');
      await said(page, 'Én sak');
      expect(await page.locator('.desk-item').count()).toBe(1);
      expect([...asked, page.url()].filter((url) => url.includes('17'))).toEqual([]);
      await press(page, 'Vis alle igjen');
      await page
        .getByRole('status')
        .filter({ hasText: /1–25 av \d+ saker/ })
        .waitFor();
    });
  });

  test('whoever goes back is where they were, on the link that they followed', async () => {
    await expectFaultless('hr', '/saker?slag=position', async (page) => {
      const link = page.locator('.desk-item').nth(19).getByRole('link');
      await link.scrollIntoViewIfNeeded();
      const href = await link.getAttribute('href');
      await settled(page);
      const place = async (): Promise<number> => Math.round((await link.boundingBox())?.y ?? -1);
      const before = await place();
      expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(300);
      await link.click();
      await page.getByRole('heading', { name: 'Dette venter' }).waitFor();
      await page.goBack();
      const patience = { timeout: 30_000 };
      await expect.poll(() => page.evaluate('document.activeElement.getAttribute("href")'), patience).toBe(href);
      await expect.poll(place, patience).toBe(before);
    });
  });
});

test('every page beneath another leads up to it, in the same place', async () => {
  await expectFaultless('hr', '/saker/nav-stilling/gjor/extendDeadline', async (page) => {
    await page.getByRole('link', { name: 'Tilbake til saken' }).click();
    await headed(page, 'Rådgiver');
    await page.getByRole('navigation', { name: 'Tilbake' }).getByRole('link', { name: 'Saker' }).click();
    await headed(page, 'Saker');
    expect(await page.getByRole('navigation', { name: 'Tilbake' }).count()).toBe(0);
  });
});

test('what somebody else does shows without a reload, and is said; only what has changed is read again', async () => {
  await expectFaultless('hr', '/saker/nav-stilling', async (page) => {
    await page.getByRole('heading', { name: 'Dette har skjedd' }).waitFor();
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const front = (): Promise<unknown> => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await front();
    await settled(page);
    expect(asked.filter((path) => path.startsWith('/v1/positions'))).toEqual([]);
    await desk.bare.must(
      { kind: 'position', id: 'nav-stilling' },
      { type: 'addChannel', channel: 'nav', on: '2017-02-03', link: 'https://nav.example/1' },
      { type: 'person', id: desk.world.people['hr'] ?? '' },
    );
    await front();
    await said(page, 'Saken er oppdatert.');
    await settled(page);
    expect(asked).toContain('/v1/positions/nav-stilling/log');
  });
});

test('what is typed and not saved is not lost by closing the window without being asked', async () => {
  await expectFaultless('hr', '/saker/nav-stilling/gjor/extendDeadline', async (page) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByLabel('Ny siste dag for søknader').fill('5.4.2017');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await page.getByLabel('Ny siste dag for søknader').inputValue()).toBe('5.4.2017');
  });
});
