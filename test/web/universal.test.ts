/** Each page of the desk for everybody (R-UU-1): light, dark, forced colours, 320 px, and twice the text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds, type DeskRig, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
}, 180_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

const wide = { width: 1280, height: 900 };
/** 1280 px at 400 %, which WCAG 1.4.10 asks for. */
const narrow = { width: 320, height: 640 };

const looks = [
  { name: 'light', media: { colorScheme: 'light' }, size: wide },
  { name: 'dark', media: { colorScheme: 'dark' }, size: wide },
  { name: 'narrow', media: { colorScheme: 'light' }, size: narrow },
  { name: 'forced colours', media: { forcedColors: 'active', reducedMotion: 'reduce' }, size: wide },
] as const;

const pages = [
  ['deputyOfHr', '/gjoremal'],
  ['hr', '/saker'],
  ['hr', '/saker/nav-stilling'],
  ['hr', '/saker/nav-ansatt'],
  ['hr', '/saker/nav-soknad'],
  ['hr', '/saker/nav'],
  ['hr', '/saker/nav-stilling/gjor/extendDeadline'],
  ['hr', '/saker/nav-soknad/gjor/settle'],
  ['hr', '/saker/nav-ansatt/gjor/appointMentor'],
  ['hr', '/saker/nav-stilling/gjor/changeRegistration'],
  ['hr', '/saker/nav-stilling/gjor/recordAcceptance'],
  ['hr', '/saker/nav-stilling/sokere'],
  ['hr', '/saker/nav-stilling/ny'],
  ['hr', '/saker/nav/gjor/setQuietWeeks'],
  ['leader', '/saker/nav-stilling/gjor/rank'],
  ['leader', '/saker/nav-ansatt/gjor/recordTalk'],
  ['leader', '/saker/nav-ansatt/gjor/proposeOutcome'],
  ['coordinator', '/gjoremal'],
  ['coordinator', '/saker/runde'],
  ['coordinator', '/saker/runde/gjor/planGathering'],
  ['employee', '/gjoremal'],
  ['employee', '/saker/nav-ansatt'],
  ['mentor', '/saker/nav-ansatt'],
  ['applicant', '/saker/nav-soknad'],
] as const;

describe.each(pages)('%s at %s', (who, path) => {
  test('axe finds nothing, and nothing is wider than the window', async () => {
    const { page, wrong, close } = await desk.visit(who, path);
    try {
      await settled(page);
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: /Henter/ })
        .waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      for (const { name, media, size } of looks) {
        await page.emulateMedia(media);
        await page.setViewportSize(size);
        await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        expect(await axeFinds(page), name).toEqual([]);
        const width: number = await page.evaluate('document.documentElement.scrollWidth');
        expect(width, name).toBeLessThanOrEqual(size.width);
      }
      await page.setViewportSize(wide);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate('document.documentElement.scrollWidth'), 'twice the text').toBeLessThanOrEqual(
        wide.width,
      );
      expect(wrong).toEqual([]);
    } finally {
      await close();
    }
  });
});

test('the forms in the list of duties, their faults included', async () => {
  const { page, wrong, close } = await desk.visit('deputyOfHr', '/gjoremal');
  try {
    for (const name of ['Gjort et annet sted', 'Påminn senere', 'Gi til en annen']) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await settled(page);
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText(/Fyll ut dette|Dette er ingen dato/).waitFor();
      expect(await axeFinds(page), name).toEqual([]);
    }
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
});
