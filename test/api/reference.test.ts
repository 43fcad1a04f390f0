/** The description to read and to try: for everybody, from our own host alone, under a policy that allows no script in the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openapiCommitted } from '../../api/openapi.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { anAgency, type Bare, startBare } from '../support/bare.ts';
import { startChromium } from '../support/chromium.ts';

let bare: Bare;
let api: TestApi;
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  const hr = await bare.appoint(await anAgency(bare, 'nav'), 'hr', { name: 'Hanne', email: 'hanne@nav.test' });
  headers = await api.signedIn(hr);
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

test('the file is open to everybody, and is the one that is committed', async () => {
  const { status, body, headers: sent } = await api.ask('GET', '/openapi.json');
  expect([status, sent['cache-control']]).toEqual([200, 'public, max-age=300']);
  expect(body).toEqual(JSON.parse(await openapiCommitted()));
});

test('the pages’ policy stands on them alone, and allows nothing inside the page', async () => {
  const policyOf = async (url: string): Promise<string> =>
    String((await api.app.inject({ method: 'GET', url })).headers['content-security-policy']);
  expect(await policyOf('/docs')).toMatch(/^default-src 'self';img-src 'self' data:;/);
  expect(await policyOf('/docs')).not.toContain('unsafe');
  for (const url of ['/v1/me', '/stillinger', '/openapi.json']) expect(await policyOf(url)).not.toContain('data:');
  const { body } = await api.app.inject({ method: 'GET', url: '/stillinger' });
  expect(body).not.toContain('/docs/static');
  expect((await api.app.inject({ method: 'POST', url: '/docs' })).statusCode).toBe(405);
});

test('whoever is signed in tries a request from them, and no other host is asked', async () => {
  const at = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    const wrong: string[] = [];
    page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
    page.on(
      'request',
      (asked) => new URL(asked.url()).origin === at || asked.url().startsWith('data:') || wrong.push(asked.url()),
    );
    await page.setExtraHTTPHeaders({ cookie: headers['cookie'] ?? '' });
    await page.goto(`${at}/docs`);
    await page.click('#operations-tag-me');
    await page.click('#operations-me-me button.opblock-summary-control');
    await page.click('.try-out__btn');
    await page.click('button.execute');
    const answer = await page.textContent('.live-responses-table .highlight-code');
    expect(answer).toContain('Hanne');
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
  }
});
