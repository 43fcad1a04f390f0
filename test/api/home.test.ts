/** `/`: where one arrives, signed in or not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownHome } from '../../api/public/home.ts';
import { languages } from '../../domain/words.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';
import { htmlFaults } from './html-faults.ts';

let bare: Bare;
let api: TestApi;
let hr: string;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne <b>HR</b>', email: 'hanne@difi.test' });
  await bare.must(caseOf('position', 'stilling'), aPosition(), person(hr));
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const home = (headers: Readonly<Record<string, string>> = {}, url = '/') =>
  api.app.inject({ method: 'GET', url, headers });

test.each(languages)('everybody is shown the positions and the way in (%s)', async (language) => {
  const { statusCode, body } = await home({}, `/?language=${language}`);
  expect([statusCode, htmlFaults(body)]).toEqual([200, []]);
  expect(body).toContain(`href="/stillinger?language=${language}"`);
  expect(body).toContain('href="/sign-in?next=%2F"');
  expect(body).toContain('<input type="hidden" name="page" value="/">');
  expect(body).not.toContain('/sign-out');
});

test('whoever is signed in is told who they are, how much waits, and where the rest is; nobody keeps the page', async () => {
  const { body, headers } = await home(await api.signedIn(hr));
  const waits = await api.ask('GET', '/v1/duties', { headers: await api.signedIn(hr) });
  const { length } = (waits.body as { items: unknown[] }).items;
  expect(length).toBeGreaterThan(0);
  expect(htmlFaults(body)).toEqual([]);
  expect(body).toContain('Hanne &lt;b&gt;HR&lt;/b&gt;');
  expect(body).toMatch(new RegExp(`<p>${length} gjøremål venter på deg.</p>`));
  expect(body).toContain('<form method="post" action="/sign-out">');
  expect(body).toContain('/v1/me/data?format=html&amp;language=nb');
  expect(headers['cache-control']).toBe('no-store');
});

test('the way to the duties is there when there is a page for them', () => {
  const link = 'href="/gjoremal"';
  const who = { name: 'Hanne', language: 'nb', duties: 0 } as const;
  expect(ownHome('nb', who, '/gjoremal').body.markup).toContain(link);
  expect(ownHome('nb', who, null).body.markup).not.toContain(link);
  expect(ownHome('nb', who, null).body.markup).toContain('Ingenting venter på deg nå.');
});

test('an agency’s own system is nobody here', async () => {
  const { body } = await home(await api.system('difi'));
  expect(body).toContain('href="/sign-in?next=%2F"');
});
