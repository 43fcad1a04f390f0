/**
 * What a page has folded away, for everybody (R-UU-1): every form open, sent as it stands, with its faults shown; on a
 * narrow screen, in dark colours, and with the spacing that readers may choose (WCAG 1.4.12). Nothing that is sent arrives.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds, type DeskRig, ofColours, settled, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

/** Whose page, and the buttons that open something on it, in this order. */
const opened = [
  ['leader', '/gjoremal', ['Mer', 'Påminn senere']],
  ['leader', '/saker/nav-ansatt/oppfolging', []],
  ['mentor', '/saker/nav-ansatt/mentor', []],
  ['employee', '/mitt', []],
  ['leader', '/saker/nav-ansatt/gjor/proposeOutcome', []],
  ['hr', '/saker/nav-soknad/gjor/settle', []],
  ['hr', '/saker/nav-ansatt/gjor/appointMentor', []],
  ['hr', '/saker/nav-stilling/gjor/recordAcceptance', ['Legg til']],
  ['hr', '/saker/nav-stilling/ny', []],
  ['hr', '/saker/nav-ansatt', []],
  ['hr', '/administrasjon/folk', ['Inviter en ny person', 'Legg til stedfortreder: HR-leder']],
  ['hr', '/administrasjon/virksomhet', ['Endre navnet på virksomheten', 'Velg avsender og målform for e-post']],
  ['coordinator', '/administrasjon/virksomheter', ['Legg til en virksomhet']],
  ['hr', '/administrasjon/webhooks', ['Legg til et system']],
  ['hr', '/administrasjon/regler', []],
  ['coordinator', '/runder/ny', []],
  ['coordinator', '/saker/runde/melding', []],
  ['coordinator', '/saker/runde/gjor/planGathering', []],
] as const;

const refused = {
  status: 422,
  contentType: 'application/problem+json',
  body: JSON.stringify({ faults: [{ code: 'test', field: null, text: 'Dette går ikke.' }] }),
};

async function openAll(page: Page, buttons: readonly string[]): Promise<void> {
  await page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })");
  for (const name of buttons) {
    await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
    await settled(page);
  }
}

/** Each form is sent as it stands: what is missing is said, and what could be sent is refused. */
async function sendAll(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('main form').forEach((form) => form.requestSubmit())");
  await settled(page);
}

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

/** What WCAG 1.4.12 lets readers set. Written to the rules of a sheet of its own: the page's policy allows no other. */
const spacing = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;

describe.concurrent.each(opened)('%s at %s', (who, path, buttons) => {
  test('what was folded away is for everybody too', async () => {
    const { page, wrong, close } = await desk.look(who, path);
    try {
      await page.route('**/v1/**', (route) =>
        route.request().method() === 'GET' ? route.continue() : route.fulfill(refused),
      );
      await settled(page);
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: /Henter/ })
        .waitFor();
      await openAll(page, buttons);
      await page.setViewportSize({ width: 320, height: 640 });
      await sendAll(page);
      expect(await axeFinds(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page, ofColours), 'dark').toEqual([]);
      await page.evaluate(spacing);
      expect(await widthOf(page), 'spacing').toBeLessThanOrEqual(320);
      expect(wrong).toEqual([]);
    } finally {
      await close();
    }
  });
});
