/** Pictures of pages in `out/screens`, to be looked through by people: `index.html` shows them side by side. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = new URL('../../out/screens/', import.meta.url);

const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.png`, folder));

/** @param name of a page and how it is looked at, as `saker.hr--1280-nb`; a later picture takes an earlier one's place */
export async function keepScreen(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: fileOf(name), fullPage: true, animations: 'disabled' });
}

/** `/saker/nav/gjor/setQuietWeeks` as hr: `saker-nav-gjor-setQuietWeeks.hr` */
export const screenName = (who: string, path: string): string => `${path.slice(1).replaceAll(/[^\w.]+/g, '-')}.${who}`;

/** Looks at a page in both forms of Norwegian, on a desk and on a phone. */
export async function keepScreens(page: Page, name: string, settled: (page: Page) => Promise<void>): Promise<void> {
  for (const [language, button] of [
    ['nb', 'Bokmål'],
    ['nn', 'Nynorsk'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await settled(page);
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    for (const [width, height] of [
      [1280, 900],
      [375, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await keepScreen(page, `${name}--${width}-${language}`);
    }
  }
}

const row = (name: string, files: readonly string[]): string => `<h2>${name}</h2>
<p>${files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join('\n')}</p>`;

/** Writes the page that shows all that is in the folder. */
export async function writeScreensIndex(): Promise<void> {
  const files = (await readdir(folder)).filter((one) => one.endsWith('.png')).toSorted();
  const pages = Map.groupBy(files, (one) => one.split('--')[0] ?? one);
  const rows = [...pages].map(([name, ofPage]) => row(name, ofPage));
  const style = '<style>body{font-family:sans-serif}img{max-height:32rem;border:1px solid;vertical-align:top}</style>';
  const head = `<!doctype html><meta charset="utf-8"><title>Screens</title>${style}`;
  await writeFile(new URL('index.html', folder), `${head}\n${rows.join('\n')}\n`);
}
