/** The tables of the desk hold together: no page that nobody looks at, no way that leads nowhere (R-UU-1). */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { deskPaths } from '../../../api/desk/desk.ts';
import { ownPages } from '../../../web/case/own-pages.ts';
import { helpAddress } from '../../../web/shell/help-area.ts';
import { ways } from '../../../web/shell/ways.ts';
import { holders } from '../../api/matrix.ts';
import { pagesToSee } from '../pages.ts';

// By its address: the pages themselves are the browser's, and are checked with it.
const table: unknown = await import(new URL('../../../web/pages.ts', import.meta.url).href);
const { pages } = z.object({ pages: z.array(z.object({ path: z.string() })) }).parse(table);

const first = '/gjoremal';
const paths = [first, ...pages.map(({ path }) => path)];

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.+')}$`).test(path);
/** The first that fits is the page that is shown: the router takes them in order. */
const pageOf = (path: string): string | undefined => paths.find((one) => matches(one, path));

test.each(paths)('%s is looked at', (path) => {
  expect(pagesToSee.map(([, seen]) => pageOf(seen.split('?')[0] ?? ''))).toContain(path);
});

test.each(paths)('%s is served', (path) => {
  expect(deskPaths.some((one) => matches(one, path))).toBe(true);
});

test.each(paths.filter((path) => path !== '/hjelp'))('the help knows what %s is for', (path) => {
  expect(helpAddress(path.replaceAll(/:\w+/g, 'x'))).toMatch(/\?side=\w+$/);
});

test.each([
  ['/saker/x/oppfolging', 'followUp'],
  ['/saker/x/gjor/extendDeadline', 'form'],
  ['/saker/x/utlysning', 'position'],
  ['/saker/x/plan', 'round'],
  ['/saker/x', 'case'],
])('and of %s it speaks as of the %s', (path, area) => {
  expect(helpAddress(path)).toBe(`/hjelp?side=${area}`);
});

test.each(ways)('the menu leads to a page: $to', ({ to }) => {
  expect(paths).toContain(to);
});

test.each(ways)('who has $to in the menu has been there', ({ to, roles }) => {
  const seenAs = pagesToSee.filter(([, path]) => path === to).map(([who]) => who);
  const held = (who: string): readonly string[] => Object.values(holders[who] ?? {});
  // The head of HR sees what HR sees.
  const wanted = (roles ?? []).map((role) => (role === 'hrHead' ? 'hr' : role));
  const missing = wanted.filter((role) => !seenAs.some((who) => held(who).includes(role)));
  expect([seenAs.length > 0, missing]).toEqual([true, []]);
});

test('each page of a case’s own has its place', () => {
  const lost = ownPages.filter(({ path }) => pageOf(`/saker/some/${path}`) === undefined);
  expect(ownPages.length).toBeGreaterThan(10);
  expect(lost).toEqual([]);
});
