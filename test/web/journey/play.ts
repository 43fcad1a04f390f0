/** One journey on the real stack: who does what, when time passes, which mail comes, and what it looked like. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { addDays } from '../../../domain/calendar.ts';
import type { Day, Language } from '../../../domain/words.ts';
import type { CaughtMail } from '../../../embedded/catcher.ts';
import { settled } from '../rig.ts';
import { keepScreen } from '../screens.ts';
import { listen } from '../servers.ts';
import { type Hand, handOf } from './hand.ts';
import type { Stage } from './stage.ts';

export interface Setting {
  readonly language: Extract<Language, 'nb' | 'nn'>;
  /** Of the window: 1280 a desk, 375 a phone. */
  readonly width: number;
}

export interface Play {
  /** Somebody signs in by the chooser, does something, and is done. @param name as the chooser has it */
  readonly as: (name: string, go: (hand: Hand) => Promise<void>) => Promise<void>;
  /** A page that needs no sign-in, from a mail. */
  readonly open: (address: string, go: (hand: Hand) => Promise<void>) => Promise<void>;
  /** Noon of the day, by the buttons of the time machine. */
  readonly timeTo: (day: Day) => Promise<void>;
  /** The latest mail to an address about something; waits for it. */
  readonly mail: (to: string, subject: RegExp) => Promise<CaughtMail>;
  /** Keeps a picture of what is seen now. */
  readonly keep: (page: Page) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Where the stage's clock stands first. */
const first: Day = '2017-02-01';

const heights: Readonly<Record<number, number>> = { 1280: 900, 375: 750 };

async function openPage(browser: Browser, { width, language }: Setting): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    locale: `${language}-NO`,
  });
  // A machine under load is slow, not wrong.
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

async function signIn(page: Page, stage: Stage, name: string): Promise<void> {
  await page.goto(`${stage.publicUrl}/gjoremal`);
  await page.waitForURL(`${stage.issuer}/**`);
  await page
    .getByRole('button', { name: new RegExp(`^${name} – `) })
    .first()
    .click();
  await page.waitForURL(`${stage.publicUrl}/gjoremal`);
}

/** Nothing hides beside the window. */
async function expectNoSideways(page: Page, width: number): Promise<void> {
  const wide: number = await page.evaluate('document.documentElement.scrollWidth');
  expect(wide, `sideways at ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(width);
}

const formOf: Readonly<Record<Setting['language'], string>> = { nb: 'Bokmål', nn: 'Nynorsk' };

export function startPlay(stage: Stage, name: string, setting: Setting, from: Day = first): Play {
  const { language, width } = setting;
  let pictures = 0;
  let machine: Page | null = null;
  let today = from;
  const keep = async (page: Page): Promise<void> => {
    await settled(page);
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await expectNoSideways(page, width);
    pictures += 1;
    await keepScreen(page, `${name}-${String(pictures).padStart(2, '0')}--${width}-${language}`);
  };
  const visit = async (page: Page, go: (hand: Hand) => Promise<void>): Promise<void> => {
    const wrong = listen(page, [stage.publicUrl]);
    try {
      await go(handOf(page, language));
      await keep(page);
      expect(wrong).toEqual([]);
    } catch (failure) {
      await keepScreen(page, `${name}-fault--${width}-${language}`);
      throw failure;
    } finally {
      await page.context().close();
    }
    await stage.rest();
  };
  const signedIn = async (who: string): Promise<Page> => {
    const page = await openPage(stage.browser, setting);
    await signIn(page, stage, who);
    await page.getByRole('button', { name: formOf[language], exact: true }).click();
    return page;
  };
  const move = async (days: 1 | 7): Promise<void> => {
    machine ??= await signedIn('Kari Koordinator');
    const hand = handOf(machine, language);
    if (!machine.url().endsWith('/tidsmaskin')) await hand.follow('Tidsmaskinen');
    today = addDays(today, days);
    await hand.press(days === 7 ? '1 uke fram' : '1 dag fram');
    // The page says it when all that came due has come to rest.
    await machine
      .getByRole('status')
      .filter({ hasText: hand.dayText(today) })
      .waitFor();
  };
  return {
    as: async (who, go) => visit(await signedIn(who), go),
    open: async (address, go) => {
      const page = await openPage(stage.browser, setting);
      await page.goto(address);
      if (language === 'nn') await page.getByRole('link', { name: 'Nynorsk', exact: true }).click();
      await visit(page, go);
    },
    timeTo: async (day) => {
      while (addDays(today, 7) <= day) await move(7);
      while (today < day) await move(1);
    },
    mail: async (to, subject) => {
      const found = (): CaughtMail | undefined =>
        stage.mails().findLast((mail) => mail.to.includes(to) && subject.test(mail.subject));
      await expect.poll(found, { message: `a mail to ${to} about ${subject}`, timeout: 30_000 }).toBeDefined();
      const mail = found();
      if (mail === undefined) throw new Error('it has gone');
      return mail;
    },
    keep,
    end: async () => machine?.context().close(),
  };
}
