/** A desk used by keyboard alone: every stop on the way is looked at (R-UU-1). */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isShown: boolean;
}

/** What has the focus: its name, whether that is drawn, and whether its middle is covered by nothing. */
export const stop = `(() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  // Of a choice, what stands around it and its words is framed.
  const framed = [one, ...(one.matches('[type=radio], [type=checkbox]') ? [one.closest('.ds-field')] : [])];
  const isDrawn = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  if (one === document.body) return { name: '', isSeen: true, isShown: true };
  const label = one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent ?? '';
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    name: label.trim(),
    // The way past the menu is there only while it has the focus.
    isSeen: one.matches('.ds-skip-link') || framed.some((part) => part !== null && isDrawn(getComputedStyle(part))),
    isShown: top !== null && (one.contains(top) || top.contains(one)),
  };
})()`;

/** Tabs until something has the focus; on the way every stop is seen, and hidden by nothing (WCAG 2.4.7, 2.4.11). */
export async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const isIt = (name: string): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name));
  await page.getByRole('banner').waitFor();
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const { name, isSeen, isShown }: Stop = await page.evaluate(stop);
    if (name !== '') expect([name, isSeen, isShown]).toEqual([name, true, true]);
    if (isIt(name)) return;
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

/** Goes there by Tab, and presses Enter. */
export async function press(page: Page, wanted: string | RegExp): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** What is read aloud without moving there. */
export const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
