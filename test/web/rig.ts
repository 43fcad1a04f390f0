/** The desk as people meet it: the built pages, the API and the sign-in of test persons, in a real Chromium. */
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import type { Instant, PersonId } from '../../domain/words.ts';
import { openRehearsal } from '../../play/rehearsal-world.ts';
import type { World as PlayWorld } from '../../play/world.ts';
import { buildWorld, type World } from '../api/matrix.ts';
import { startApi } from '../support/api.ts';
import { type Bare, startBare } from '../support/bare.ts';
import { startChromium } from '../support/chromium.ts';
import { freePublicUrl, listen, startServers } from './servers.ts';

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
  /** Opens an address as somebody of the world, or as whoever has that id, through the sign-in's chooser. */
  readonly visit: (who: string, path: string, size?: Size) => Promise<Visit>;
  /** The same with the session of their first visit: for pages that are only looked at. */
  readonly look: (who: string, path: string) => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const wide: Size = { width: 1280, height: 900 };

const nothing = async (): Promise<void> => {};

/** Led by hand, as all of `bare`: what a worker would do is done at each moment. */
async function worldOf(bare: Bare, now: Instant): Promise<PlayWorld> {
  const { store, catcher } = bare;
  const ended = { startWorker: nothing, stopWorker: nothing, terminate: nothing, stop: nothing };
  const world = await openRehearsal({ store, catcher, ...ended }, now);
  return { ...world, until: (to) => bare.until(dayOf(to), timeOf(to)) };
}

async function signIn(page: Page, publicUrl: string, issuer: string, person: PersonId, path: string): Promise<void> {
  await page.goto(publicUrl + path);
  await page.waitForURL(`${issuer}/**`);
  await page.locator(`button[name="person"][value="${person}"]`).click();
  await page.waitForURL(publicUrl + path);
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** How pages are opened: who has no cookies yet comes through the sign-in. */
function visits(browser: Browser, world: World, publicUrl: string, issuer: string) {
  const sessions = new Map<string, Promise<Cookies>>();
  const open = async (who: string, path: string, size: Size, cookies: Cookies | null): Promise<Visit> => {
    const context = await browser.newContext({ viewport: size, locale: 'nb-NO' });
    // A machine under load is slow, not wrong.
    context.setDefaultTimeout(60_000);
    if (cookies !== null) await context.addCookies(cookies);
    const page = await context.newPage();
    if (cookies === null) await signIn(page, publicUrl, issuer, world.people[who] ?? who, path);
    // From here on: the pages of the sign-in are not the desk's.
    const wrong = listen(page, [publicUrl]);
    if (cookies !== null) await page.goto(publicUrl + path);
    return { page, wrong, close: () => context.close() };
  };
  const sessionOf = async (who: string): Promise<Cookies> => {
    const { page, close } = await open(who, '/gjoremal', wide, null);
    const cookies = await page.context().cookies();
    await close();
    return cookies;
  };
  const look = async (who: string, path: string): Promise<Visit> => {
    const session = sessions.get(who) ?? sessionOf(who);
    sessions.set(who, session);
    return open(who, path, wide, await session);
  };
  return { look, visit: (who: string, path: string, size = wide) => open(who, path, size, null) };
}

export async function startDesk(): Promise<DeskRig> {
  const bare = await startBare('2017-02-01');
  const forWorld = await startApi(bare);
  const world = await buildWorld(bare, forWorld);
  await forWorld.stop();
  const publicUrl = await freePublicUrl();
  const { issuer, faults, stop } = await startServers({
    ...bare,
    publicUrl,
    openWorld: (now) => worldOf(bare, now),
  });
  const browser: Browser = await startChromium('--lang=nb-NO');
  return {
    bare,
    world,
    publicUrl,
    faults,
    ...visits(browser, world, publicUrl, issuer),
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

/** What a change of colours alone can break. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, as one line each.
 * @param only rules by name; all where it is left out
 */
export async function axeFinds(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe.source);
  const run = only === undefined ? { type: 'tag', values: rules } : { type: 'rule', values: only };
  const found: readonly { id: string; nodes: readonly { html: string }[] }[] = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(run)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
