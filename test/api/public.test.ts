/** What everybody may read (R-POS-4, R-POS-11, R-RND-2, R-RND-9, R-UU-1): pages, data and feed, and nothing besides. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityPage } from '../../api/public/about.ts';
import { securityTxt } from '../../api/public/well-known.ts';
import { languages } from '../../domain/words.ts';
import { openDatabase } from '../../prisma/client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { htmlFaults } from './html-faults.ts';
import { advertised, buildPublicWorld, inRound, openRound, type PublicWorld } from './public-world.ts';

let bare: Bare;
let api: TestApi;
let world: PublicWorld;
const common = caseOf('position', 'rundens');
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildPublicWorld(bare);
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.stop();
  await bare.stop();
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({ method: 'GET', url, headers });
const textOf = async (url: string): Promise<string> => (await get(url)).body;
const listed = async (): Promise<readonly string[]> =>
  ((await get('/v1/public/positions')).json() as { items: { id: string }[] }).items.map(({ id }) => id);

describe('before there is anything', () => {
  test('the lists say so', async () => {
    expect(await textOf('/stillinger')).toContain('Ingen stillinger er utlyst her akkurat nå.');
    expect(await listed()).toEqual([]);
    expect(await textOf('/stillinger.atom')).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  test('who takes part is public from when the round is open, and only those who do', async () => {
    expect(await textOf('/virksomheter')).toContain('Ingen virksomheter deltar akkurat nå.');
    await openRound(bare);
    const page = await textOf('/virksomheter');
    expect(page).toContain('<li>Østfold &lt;etat&gt;</li>');
    expect(page).toContain('Programmet 2017/2018');
    expect(page).not.toContain('Skatteetaten');
  });
});

describe('positions', () => {
  beforeAll(async () => {
    await bare.must(common, inRound(), person(world.hr));
    await advertised(bare, 'kunngjort', world.hr, true);
    await advertised(bare, 'ikke-kunngjort', world.hr, false);
    await bare.must(caseOf('position', 'under-arbeid'), inRound({ stage: 'preparing' }), person(world.hr));
  });

  test('always in a common round, when HR wants it in a continuous one, the earliest deadline first', async () => {
    expect(await listed()).toEqual(['kunngjort', 'rundens']);
  });

  test('the data holds what the advertisement says and no more', async () => {
    const { items } = (await get('/v1/public/positions')).json() as { items: unknown[] };
    expect(items[1]).toEqual({
      id: 'rundens',
      title: 'Rådgiver',
      agency: 'Østfold <etat>',
      unit: 'Avdeling for jus',
      place: 'Oslo',
      jobLevel: 'rådgiver',
      percentage: 100,
      months: 18,
      openings: 1,
      pay: { from: 500_000, to: 600_000 },
      targetGroup: 'disability',
      deadline: '2017-03-29',
      publishedOn: '2017-02-01',
      advertisement: 'https://difi.test/stilling/1',
      page: 'https://forlop.test/stillinger/rundens',
    });
  });

  test('the page says whom it is for, until when, and where to apply; what was written there is text', async () => {
    const page = await textOf('/stillinger/rundens?language=nn');
    expect(page).toContain('<h1>Rådgiver, Østfold &lt;etat&gt;</h1>');
    expect(page).toContain('onsdag 29. mars 2017, til og med kl. 23.59');
    expect(page).toContain('Du må ha nedsett funksjonsevne.');
    expect(page).toContain(
      '<a class="button" href="https://difi.test/stilling/1">Les utlysinga og søk hos Østfold &lt;etat&gt;</a>',
    );
    expect(page).toContain('<p>Vil du bli &lt;rådgiver&gt; &amp; &quot;jurist&quot;?</p>');
    expect(page).toContain('<a href="https://nav.test/om-oss" rel="nofollow">https://nav.test/om-oss</a>.');
    expect(page).not.toContain('<script>alert');
  });

  test('search engines read it as a JobPosting', async () => {
    const page = await textOf('/stillinger/rundens');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Rådgiver',
      datePosted: '2017-02-01',
      validThrough: '2017-03-29T21:59:59Z',
      employmentType: ['TEMPORARY', 'FULL_TIME'],
      hiringOrganization: { name: 'Østfold <etat>' },
      baseSalary: { currency: 'NOK', value: { minValue: 500_000, maxValue: 600_000, unitText: 'YEAR' } },
      directApply: false,
    });
    expect(JSON.parse(json)).toMatchObject({ description: expect.stringContaining('<script>alert(1)</script>') });
  });

  test('the Atom feed has an entry for each', async () => {
    const { headers, body } = await get('/stillinger.atom?language=nb');
    expect(headers).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8' });
    expect(body.match(/<entry>/g)).toHaveLength(2);
    expect(body).toContain('<title>Rådgiver, Østfold &lt;etat&gt;</title>');
    expect(body).toContain('<id>https://forlop.test/stillinger/rundens</id>');
    expect(body).toContain('Søknadsfrist onsdag 29. mars 2017.');
    expect(body).toMatch(/<updated>2017-02-2\dT[\d:]+Z<\/updated>/);
  });

  test('an application changes nothing that everybody sees, and no applicant is on any page (R-POS-11)', async () => {
    const urls = ['/stillinger', '/stillinger/rundens', '/stillinger.atom', '/v1/public/positions'];
    const before = await Promise.all(urls.map(textOf));
    await bare.sleepUntil('2017-02-23');
    const applicant = { name: 'Anne Aas', email: 'anne@person.test', language: 'nb' };
    const received = { position: common.id, applicant, ticked: true, receivedOn: '2017-02-22' };
    await bare.must(caseOf('application', 'soknad'), { type: 'receive', ...received }, person(world.hr));
    await bare.until('2017-02-24');
    await bare.must(common, { type: 'recordLists', publicList: true }, person(world.hr));
    expect(await Promise.all(urls.map(textOf))).toEqual(before);
  });

  test('one that is stopped is gone at once, for everybody', async () => {
    await bare.must(caseOf('position', 'kunngjort'), { type: 'stop', reason: 'Prøve' }, person(world.hr));
    expect(await listed()).toEqual(['rundens']);
    const gone = await get('/stillinger/kunngjort');
    expect([gone.statusCode, gone.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(gone.body).toContain('Stillingen er ikke utlyst her lenger');
    expect(htmlFaults(gone.body)).toEqual([]);
  });

  test('the rest is there until the last minute of its deadline', async () => {
    await bare.sleepUntil('2017-03-29', '23:59');
    expect(await listed()).toEqual(['rundens']);
    expect((await get('/stillinger/rundens')).statusCode).toBe(200);
    await bare.sleepUntil('2017-03-30', '00:00');
    expect(await listed()).toEqual([]);
    expect((await get('/stillinger/rundens')).statusCode).toBe(404);
    expect(await textOf('/stillinger.atom')).not.toContain('<entry>');
  });
});

test('the coordinator’s advice is there for all, with the shared addresses', async () => {
  const page = await textOf('/rad');
  expect(page).toContain('fra Direktoratet for forvaltning og IKT, som koordinerer');
  expect(page).toContain('<p>Begynn tidlig.</p>\n<p>Snakk sammen.</p>');
  expect(page).toContain('<a href="mailto:programmet@difi.test">');
  expect(page).toContain('<a href="https://difi.test/hjelp">');
});

test('faults of accessibility are told to the programme’s mailbox, and the owner’s own statement is linked to', async () => {
  expect(await textOf('/tilgjengelighet')).toContain('Skriv til oss: <a href="mailto:programmet@difi.test">');
  const statement = 'https://uustatus.test/nb/erklaringer/1';
  const shown = (where: string) => accessibilityPage('nb', where, null).body.markup;
  expect(shown(statement)).toContain(`<a href="${statement}">Erklæringen vår på uustatus.no</a>`);
  expect(shown('')).toContain('Lenken til den er ikke lagt inn her ennå.');
});

const everyPage = [
  '/stillinger',
  '/stillinger/borte',
  '/virksomheter',
  '/rad',
  '/tilgjengelighet',
  '/personvern',
  '/tilbakemelding/takk',
];

describe.each(languages)('in %s', (language) => {
  test.each(everyPage)('%s can be read by all, names the programme’s pages and asks for an answer', async (path) => {
    const { body, headers } = await get(`${path}?language=${language}`);
    expect(htmlFaults(body)).toEqual([]);
    expect(body).toContain(`<html lang="${language}-`);
    expect(body).toContain(`href="/tilgjengelighet?language=${language}"`);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'/);
    if (!path.endsWith('/takk')) expect(body).toContain('action="/tilbakemelding"');
  });
});

test('the browser’s language is answered in, the address’s before it; bokmål else', async () => {
  const languageOf = async (url: string, accepted?: string): Promise<string | undefined> => {
    const { body } = await get(url, accepted === undefined ? {} : { 'accept-language': accepted });
    return /<html lang="([^"]+)"/.exec(body)?.[1];
  };
  expect(await languageOf('/rad')).toBe('nb-NO');
  expect(await languageOf('/rad', 'nn-NO,nn;q=0.9,nb;q=0.8')).toBe('nn-NO');
  expect(await languageOf('/rad?language=nb', 'nn')).toBe('nb-NO');
});

test.each([
  '/stillinger',
  '/rad',
  '/stillinger.atom',
  '/v1/public/positions',
  '/robots.txt',
  '/.well-known/security.txt',
])('%s may be kept by anybody, and is asked for again only when it has changed', async (url) => {
  const { headers, statusCode } = await get(url);
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toMatch(/^public, max-age=\d+$/);
  const etag = String(headers['etag']);
  const again = await get(url, { 'if-none-match': `"other", ${etag.replace('W/', '')}` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
});

test('pages of two languages are two pages to a cache', async () => {
  const nn = await get('/rad', { 'accept-language': 'nn' });
  const nb = await get('/rad');
  expect(nb.headers['vary']).toContain('Accept-Language');
  expect(nn.headers['etag']).not.toBe(nb.headers['etag']);
});

test('security.txt names whom to tell, for half a year', async () => {
  expect(securityTxt('mailto:security@forlop.test', 'https://forlop.test', Date.UTC(2026, 10, 22, 13))).toBe(
    'Contact: mailto:security@forlop.test\nExpires: 2027-05-23T00:00:00Z\nPreferred-Languages: no, nb, nn, en\nCanonical: https://forlop.test/.well-known/security.txt\n',
  );
  expect(await textOf('/.well-known/security.txt')).toContain('Contact: mailto:security@forlop.test\n');
});

test('search engines are let in to the public pages alone', async () => {
  const text = await textOf('/robots.txt');
  for (const path of ['/stillinger', '/virksomheter', '/rad', '/tilgjengelighet', '/personvern'])
    expect(text).toContain(`Allow: ${path}\n`);
  expect(text).toMatch(/Disallow: \/\n$/);
});

test('the database gives what is public without a scope, and no case', async () => {
  const database = openDatabase(bare.databaseUrl, 1, 'forlop_api');
  try {
    const rows = await database.$queryRaw<Record<string, unknown>[]>`SELECT * FROM public_positions('2017-03-29')`;
    expect(rows.map(({ id }) => id)).toEqual(['rundens']);
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
      [
        ...[
          'agency',
          'body',
          'changedAt',
          'deadline',
          'id',
          'jobLevel',
          'link',
          'months',
          'openings',
          'payFrom',
          'payTo',
        ],
        ...['percentage', 'place', 'publishedOn', 'targetGroup', 'title', 'unit'],
      ].toSorted(),
    );
    for (const table of ['case_file', 'content', 'calendar_feed', 'public_feedback']) {
      const [counted] = await database.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
      expect([table, counted?.n]).toEqual([table, 0]);
    }
  } finally {
    await database.$disconnect();
  }
});
