/** A real browser for the tests of pages; `npm test` sees to it that there is one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function program(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  const chosen = process.env['CHROMIUM_PATH'] ?? found;
  if (chosen === undefined) throw new Error('There is no Chromium here: install it, or set CHROMIUM_PATH.');
  return chosen;
}

export const startChromium = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: program(), args: ['--no-sandbox', '--disable-gpu', ...more] });
