/** The desk as people meet it: the built pages, the API and the sign-in of test persons, in a real Chromium. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { buildApp } from '../../api/app.ts';
import { readDesk } from '../../api/desk/files.ts';
import { identifyBy } from '../../api/identify.ts';
import type { PersonId } from '../../domain/words.ts';
import { freePort } from '../../embedded/free-port.ts';
import { startTestSignIn } from '../../embedded/sign-in.ts';
import { openDatabase } from '../../prisma/client.ts';
import { everybody } from '../../store/everybody.ts';
import { bindTestPerson } from '../../store/identities.ts';
import type { Store } from '../../store/store.ts';
import { buildWorld, type World } from '../api/matrix.ts';
import { startApi } from '../support/api.ts';
import { type Bare, startBare } from '../support/bare.ts';
import { startChromium } from '../support/chromium.ts';

export interface Visit {
  readonly page: Page;
  /** Everything wrong that the browser said: errors of the console, of scripts, and requests to anybody else. */
  readonly wrong: readonly string[];
  readonly close: () => Promise<void>;
}

export interface DeskRig {
  readonly bare: Bare;
  readonly world: World;
  readonly publicUrl: string;
  readonly faults: readonly string[];
  /** Opens an address as somebody of the world, through the sign-in's chooser. */
  readonly visit: (who: string, path: string, size?: { width: number; height: number }) => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

const title = { nb: 'Testporten', nn: 'Testporten', en: 'Test gate' };

async function startServers(bare: Bare) {
  const desk = await readDesk();
  if (desk === null) throw new Error('The desk is not built: npm run build');
  const publicUrl = `http://127.0.0.1:${await freePort()}`;
  const faults: string[] = [];
  const provider = await startTestSignIn({
    port: 0,
    publicUrl,
    people: () => everybody(bare.store),
    onChosen: (issuer, person) => bindTestPerson(bare.store, { issuer, subject: person }, person),
  });
  const { issuer, clientId } = provider;
  const own: Store = { ...bare.store, database: openDatabase(bare.databaseUrl, 8, 'forlop_api') };
  const more = { par: false, scope: 'openid', sessionMinutes: 480, credential: { secret: provider.clientSecret } };
  const app = await buildApp({
    store: own,
    identify: identifyBy(own, publicUrl),
    publicUrl,
    providers: [{ id: 'test', title, issuer, clientId, ...more }],
    onFault: (code) => faults.push(code),
    requestsPerMinute: 100_000,
    desk,
    securityContact: '',
    accessibilityStatement: '',
  });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(publicUrl).port) });
  const stop = async (): Promise<void> => {
    await app.close();
    await provider.stop();
    await own.database.$disconnect();
  };
  return { publicUrl, issuer, faults, stop };
}

/** What the browser says by itself when an answer is refused; that is the service's to say, and tests look at it. */
const refusedAnswer = /^Failed to load resource: the server responded with a status of (401|412|422|503)/;

function listen(page: Page, origins: readonly string[]): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !refusedAnswer.test(text)) wrong.push(text);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !origins.includes(url.origin)) wrong.push(`asked ${url.origin}`);
  });
  return wrong;
}

async function signIn(page: Page, publicUrl: string, issuer: string, person: PersonId, path: string): Promise<void> {
  await page.goto(publicUrl + path);
  await page.waitForURL(`${issuer}/**`);
  await page.locator(`button[name="person"][value="${person}"]`).click();
  await page.waitForURL(publicUrl + path);
}

export async function startDesk(): Promise<DeskRig> {
  const bare = await startBare('2017-02-01');
  const forWorld = await startApi(bare);
  const world = await buildWorld(bare, forWorld);
  await forWorld.stop();
  const { publicUrl, issuer, faults, stop } = await startServers(bare);
  const browser: Browser = await startChromium('--lang=nb-NO');
  return {
    bare,
    world,
    publicUrl,
    faults,
    visit: async (who, path, size = { width: 1280, height: 900 }) => {
      const context = await browser.newContext({ viewport: size, locale: 'nb-NO' });
      // A machine under load is slow, not wrong.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      await signIn(page, publicUrl, issuer, world.people[who] ?? '', path);
      // From here on: the pages of the sign-in are not the desk's.
      const wrong = listen(page, [publicUrl]);
      return { page, wrong, close: () => context.close() };
    },
    stop: async () => {
      await browser.close();
      await stop();
      await bare.stop();
    },
  };
}

/** Waits until everything that a page asks for has been answered. */
export const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as one line each. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: readonly { id: string; nodes: readonly { html: string }[] }[] = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
