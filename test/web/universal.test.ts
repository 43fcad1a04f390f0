/**
 * Each page of the desk for everybody (R-UU-1): light, dark, forced colours, 320 px, twice the text, less motion. What
 * was looked at is kept as pictures in `out/screens`.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, idsOf } from './page-ids.ts';
import { pagesToSee } from './pages.ts';
import { axeFinds, type DeskRig, ofColours, settled, startDesk } from './rig.ts';
import { keepScreens, screenName, writeScreensIndex } from './screens.ts';

let desk: DeskRig;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  desk = await startDesk();
  ids = await idsOf(desk);
});
afterAll(async () => {
  await desk.stop();
  await writeScreensIndex();
  expect(desk.faults).toEqual([]);
});

const wide = { width: 1280, height: 900 };
/** 1280 px at 400 %, which WCAG 1.4.10 asks for. */
const narrow = { width: 320, height: 640 };

/** What stands on a page is the same in each: the rules about it run where something of it may be hidden. */
const looks = [
  { name: 'light', media: { colorScheme: 'light' }, size: wide, only: undefined },
  { name: 'dark', media: { colorScheme: 'dark' }, size: wide, only: ofColours },
  { name: 'narrow', media: { colorScheme: 'light' }, size: narrow, only: undefined },
  {
    name: 'forced colours, less motion',
    media: { forcedColors: 'active', reducedMotion: 'reduce' },
    size: wide,
    only: ofColours,
  },
] as const;

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

/** Anything that moves for longer than a blink, though less motion is asked for. */
const moving = `document.getAnimations().filter((one) => one.playState === 'running'
  && (one.effect?.getComputedTiming().endTime ?? 0) > 10).length`;

async function expectForEverybody(page: Page): Promise<void> {
  for (const { name, media, size, only } of looks) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, ...media });
    await page.setViewportSize(size);
    expect(await axeFinds(page, only), name).toEqual([]);
    expect(await widthOf(page), name).toBeLessThanOrEqual(size.width);
  }
  expect(await page.evaluate(moving), 'less motion').toBe(0);
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await widthOf(page), 'twice the text').toBeLessThanOrEqual(wide.width);
}

// Each waits mostly for others: the service, and the browser's own processes.
describe.concurrent.each(pagesToSee)('%s at %s', (who, path) => {
  test('axe finds nothing, and nothing is wider than the window', async () => {
    const { page, wrong, close } = await desk.look(who, addressOf(path, ids));
    try {
      await settled(page);
      const heading = page.getByRole('heading', { level: 1 });
      await heading.filter({ hasNotText: /Henter/ }).waitFor();
      expect(await heading.count()).toBe(1);
      await keepScreens(page, screenName(who, path), settled);
      await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
      await expectForEverybody(page);
      expect(wrong).toEqual([]);
    } finally {
      await close();
    }
  });
});

test('the forms in the list of duties, their faults included', async () => {
  const { page, wrong, close } = await desk.look('deputyOfHr', '/gjoremal');
  try {
    await page.getByRole('button', { name: 'Mer', exact: true }).first().click();
    for (const [name, send] of [
      ['Gjort et annet sted', 'Merk som gjort'],
      ['Påminn senere', 'Utsett påminnelsen'],
      ['Gi til en annen', 'Gi det videre'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await settled(page);
      await page.getByRole('button', { name: send, exact: true }).click();
      await page.getByText(/Fyll ut dette|Dette er ingen dato/).waitFor();
      expect(await axeFinds(page), name).toEqual([]);
    }
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
});
