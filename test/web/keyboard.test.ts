/** Each role's main errand by keyboard alone: the focus is seen, never hidden, and never lost (R-UU-1, WCAG 2.4.3). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { press, said, tabTo } from './keys.ts';
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
  const { page, wrong, close } = await desk.look(who, path);
  try {
    await settled(page);
    await go(page);
    expect(wrong).toEqual([]);
  } finally {
    await close();
  }
}

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');
async function expectFocus(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(text);
}

const headed = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

test('the leader closes a form, and is where it was opened; a duty is done, and they are where it stood', async () => {
  await expectFaultless('leader', '/gjoremal', async (page) => {
    await page.locator('.desk-item').first().waitFor();
    await press(page, 'Gjort et annet sted');
    await page.getByLabel('Hvor eller hvordan ble det gjort?').waitFor();
    await press(page, 'Avbryt');
    await expectFocus(page, 'Gjort et annet sted');
    await page.keyboard.press('Enter');
    await page.getByLabel('Hvor eller hvordan ble det gjort?').waitFor();
    await press(page, 'Merk som gjort');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.type('Skrevet i eget system');
    await press(page, 'Merk som gjort');
    await said(page, 'Gjøremålet er merket som gjort.');
    await expectFocus(page, /^Senere/);
  });
});

test('the mentor agrees on something: two faults are told at once, each a press away', async () => {
  await expectFaultless('mentor', '/saker/nav-ansatt/mentor', async (page) => {
    await headed(page, 'Mentor');
    await page.getByText('Avtal noe nytt').waitFor();
    await press(page, 'Avtal noe nytt');
    await press(page, 'Lagre avtalen');
    await expectFocus(page, /^2 ting må rettes/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lese tildelingsbrevet');
    await tabTo(page, 'Innen når?');
    await page.keyboard.type('20.2.');
    await press(page, 'Lagre avtalen');
    await said(page, 'Det er lagt til.');
    await expectFocus(page, 'Det dere har avtalt');
  });
});

test('the employee adds what they want to bring up', async () => {
  await expectFaultless('employee', '/mitt', async (page) => {
    await page.getByText('Legg til noe du vil ta opp').first().waitFor();
    await press(page, 'Legg til noe du vil ta opp');
    await tabTo(page, 'Hva vil du ta opp?');
    await page.keyboard.type('Flere oppgaver i team');
    await press(page, 'Legg til');
    await said(page, 'Det er lagt til samtalen.');
    await expectFocus(page, 'Dette kommer');
  });
});

test('HR opens a form in administration and leaves it, on the button that opened it', async () => {
  await expectFaultless('hr', '/administrasjon/virksomhet', async (page) => {
    await page.getByRole('button', { name: 'Endre navnet på virksomheten' }).waitFor();
    await press(page, 'Endre navnet på virksomheten');
    await press(page, 'Avbryt');
    await expectFocus(page, 'Endre navnet på virksomheten');
  });
});

test('the coordinator is taken past the menu, and finds help at the foot of the page', async () => {
  await expectFaultless('coordinator', '/saker/runde/melding', async (page) => {
    await headed(page, 'Skriv til mange');
    await tabTo(page, 'Hopp til innholdet');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Tilbake til saken|^← Tilbake til saken/);
    await press(page, 'Hjelp');
    await headed(page, 'Hjelp');
    await expectFocus(page, 'Hjelp');
    await page.getByText('En runde: virksomhetene som er med').first().waitFor();
  });
});

test('who is about to be signed out stays with one press, in the middle of what they write', async () => {
  await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
    await page.locator('.desk-item').first().waitFor();
    await press(page, 'Gjort et annet sted');
    await page.keyboard.type('Halvveis i en setning');
    let stays = false;
    page.on('request', (request) => {
      stays ||= request.url().endsWith('/v1/session/extend');
    });
    await page.route('**/v1/session', async (route) => {
      if (stays) return route.continue();
      const answer = await route.fetch();
      return route.fulfill({ response: answer, json: { ...(await answer.json()), idleSeconds: 180 } });
    });
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    const stay = page.getByRole('button', { name: 'Fortsett' });
    await stay.waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.locator('textarea').focus();
    await stay.focus();
    await page.keyboard.press('Enter');
    await stay.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('Halvveis i en setning');
  });
});
