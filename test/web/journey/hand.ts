/** What somebody does with the desk, by the words that stand there: written in bokmål, done in either form. */
import type { Locator, Page } from 'playwright-core';
import type { Day, Language } from '../../../domain/words.ts';
import { dateInWords, dayInWords } from '../../../mail/fill.ts';
import { type Catalogue, type TextValues, textIn } from '../../../texts/web/catalogue.ts';
import { partIn, textsIn, wholeIn } from './words.ts';

export interface Hand {
  readonly page: Page;
  readonly language: Language;
  /** A text with values in it, as it stands. */
  readonly words: <Key extends string>(catalogue: Catalogue<Key>, key: Key, values?: TextValues) => string;
  /** "fredag 17. mars 2017" */
  readonly dayText: (day: Day) => string;
  /** "17. mars 2017" */
  readonly dateText: (day: Day) => string;
  readonly link: (name: string) => Locator;
  readonly button: (name: string) => Locator;
  /** By its label, whether it may stand empty or not. */
  readonly field: (label: string) => Locator;
  /** Follows the first link of that name, and unfolds what it is folded in. */
  readonly follow: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly fill: (fields: Readonly<Record<string, string>>) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  /** One of several, under its question. */
  readonly answer: (question: string, choice: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  readonly unfold: (text: string) => Promise<void>;
  /** Sends the form, whose button says what it does. */
  readonly send: () => Promise<void>;
  /** Sends the form, and hears that it is saved. */
  readonly save: () => Promise<void>;
  /** What the page says of what has just been done. */
  readonly said: (text: string) => Promise<void>;
  readonly see: (text: string) => Promise<void>;
  /** Along the main menu, which is folded on a phone. */
  readonly menu: (name: string) => Promise<void>;
  /** The same in one part of the page: a section, an item of a list. */
  readonly within: (part: Locator) => Hand;
  /** A section by its heading. */
  readonly section: (name: string) => Hand;
}

/** Behind the label of what need not be filled in: `field.optional`. */
const optional = '(?: \\([\\wæøå ]+\\))?';

function finders(root: Page | Locator, language: Language) {
  return {
    link: (name: string) => root.getByRole('link', { name: wholeIn(language, name), includeHidden: true }).first(),
    button: (name: string) => root.getByRole('button', { name: wholeIn(language, name) }).first(),
    submit: root.locator('form button[type="submit"]:not(header button)').filter({ visible: true }).first(),
    field: (label: string) => root.getByLabel(wholeIn(language, label, optional)).first(),
    text: (text: string) => root.getByText(partIn(language, text)).first(),
    question: (legend: string) => root.getByRole('group', { name: wholeIn(language, legend, optional) }).first(),
  };
}

export function handOf(page: Page, language: Language, root: Page | Locator = page): Hand {
  const find = finders(root, language);
  const said = (text: string): Promise<void> =>
    page
      .getByRole('status')
      .filter({ hasText: partIn(language, text) })
      .first()
      .waitFor();
  const hand: Hand = {
    page,
    language,
    words: (catalogue, key, values) => textIn(catalogue, language, key, values),
    dayText: (day) => dayInWords(language, day),
    dateText: (day) => dateInWords(language, day),
    link: find.link,
    button: find.button,
    field: find.field,
    follow: async (name) => {
      const link = find.link(name);
      await link.waitFor({ state: 'attached' });
      const folded = root.locator('details:not([open])').filter({ has: link }).locator('summary').first();
      // The page may be on its way to another, where it stands open.
      for (let left = 10; left > 0 && !(await link.isVisible()); left -= 1) {
        await folded.click({ timeout: 2_000 }).catch(() => {});
      }
      await link.click();
    },
    press: (name) => find.button(name).click(),
    fill: async (fields) => {
      for (const [label, text] of Object.entries(fields)) await find.field(label).fill(text);
    },
    choose: async (label, option) => {
      const options = textsIn(language, option).map((one) => ({ label: one }));
      await find.field(label).selectOption(options.slice(0, 1));
    },
    answer: (question, choice) => find.question(question).getByLabel(wholeIn(language, choice)).check(),
    tick: (label) => find.field(label).check(),
    unfold: (text) => find.text(text).click(),
    said,
    send: () => find.submit.click(),
    save: async () => {
      await find.submit.click();
      await said('Lagret.');
    },
    see: (text) => find.text(text).waitFor(),
    menu: async (name) => {
      const folded = page.getByRole('button', { name: wholeIn(language, 'Meny') });
      const way = page.getByRole('navigation').getByRole('link', { name: wholeIn(language, name) });
      if (await folded.isVisible()) await folded.click();
      await way.first().click();
    },
    within: (part) => handOf(page, language, part),
    section: (name) => handOf(page, language, page.getByRole('region', { name: wholeIn(language, name) }).first()),
  };
  return hand;
}
