/** The desk's first journeys, against the real API, sign-in included (R-DUT-6, R-DUT-7, R-POS-5, R-UU-1). */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskRig, settled, startDesk, type Visit } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

/** Whoever holds HR is away: their duties are the deputy's (test/api/matrix.ts). A visit whose end shows whether anything went wrong in the browser. */
async function expectFaultless(
  who: string,
  path: string,
  go: (page: Page, visit: Visit) => Promise<void>,
): Promise<void> {
  const visit = await desk.visit(who, path);
  try {
    await go(visit.page, visit);
    expect(visit.wrong).toEqual([]);
  } finally {
    await visit.close();
  }
}

const item = (page: Page, text: string) => page.locator('.desk-item', { hasText: text }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const eventsOf = async (id: string): Promise<readonly string[]> =>
  (await desk.bare.store.database.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: 'asc' } })).map(
    ({ event }) => (event as { type: string }).type,
  );

describe('who is not signed in', () => {
  test('signs in, and comes to the page that was asked for', async () => {
    await expectFaultless('leader', '/saker/nav-stilling', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Rådgiver' }).waitFor();
      expect(await page.title()).toBe('Rådgiver – Forløp');
    });
  });

  test('is told so on a page that lay open, and keeps what was typed', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      await button(page, 'Gjort et annet sted').first().click();
      await page.getByLabel('Hvor eller hvordan ble det gjort?').fill('I møtet på mandag');
      await page.context().clearCookies();
      await button(page, 'Merk som gjort').click();
      await page.getByText('Du er logget ut, så dette er ikke lagret.').waitFor();
      expect(await page.getByLabel('Hvor eller hvordan ble det gjort?').inputValue()).toBe('I møtet på mandag');
    });
  });
});

describe('my duties', () => {
  test('of one case stand together, and can be narrowed to one kind', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      const together = page.locator('.desk-bundle', { hasText: 'Lever uttrekket til årsrapporten' });
      await together.getByRole('heading', { level: 3, name: 'nav' }).waitFor();
      expect(await together.getByRole('heading', { level: 4 }).count()).toBeGreaterThan(1);
      await page.getByLabel('Hva gjelder det?').selectOption({ label: 'Stillinger' });
      await together.waitFor({ state: 'detached' });
      expect(await page.locator('.desk-item').allInnerTexts()).toEqual([expect.stringContaining('søknadsfristen')]);
    });
  });

  test('say what, for which case, by when, what if not, and why', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      const one = item(page, 'Følg med på søknadsfristen');
      await one.waitFor();
      const text = await one.innerText();
      expect(text).toContain('Stilling · Rådgiver · nav');
      expect(text).toContain('Innen onsdag 29. mars 2017.');
      expect(text).toMatch(/Neste påminnelse kommer|får .+ beskjed/);
      await one.getByText('Hvorfor ser jeg dette?').click();
      expect(await one.innerText()).toMatch(/Du har dette som .+ Det bygger på .+\(regel R-POS-\d+\)\./);
      expect(await page.getByRole('banner').innerText()).toMatch(/Vera\s+HR i virksomheten/);
    });
  });

  test('one is marked as done elsewhere in two clicks', async () => {
    await expectFaultless('leader', '/gjoremal', async (page) => {
      const done = page.getByRole('button', { name: 'Gjort et annet sted' });
      await done.last().waitFor();
      const before = await done.count();
      await done.last().click();
      await page.keyboard.type('Gjort i vårt eget system');
      await button(page, 'Merk som gjort').click();
      await page.getByRole('status').filter({ hasText: 'Gjøremålet er merket som gjort.' }).waitFor();
      await expect.poll(() => done.count(), { timeout: 60_000 }).toBe(before - 1);
    });
    const all = await desk.bare.store.database.caseEvent.findMany();
    expect(all.filter(({ event }) => (event as { type: string }).type === 'case.doneElsewhere')).toHaveLength(1);
  });

  test('without a note nothing is sent, and the field says so', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
      await button(page, 'Gjort et annet sted').first().click();
      await button(page, 'Merk som gjort').click();
      await page.getByText('Fyll ut dette.').waitFor();
      expect(sent).toEqual([]);
    });
  });

  test('a reminder is silenced until a day that is typed as people type it', async () => {
    await expectFaultless('leader', '/gjoremal', async (page) => {
      await button(page, 'Mer').first().click();
      await button(page, 'Påminn senere').first().click();
      await page.getByLabel('Ikke påminn meg før').fill('4. februar');
      await page.getByText('lørdag 4. februar 2017').waitFor();
      await button(page, 'Utsett påminnelsen').click();
      await page.getByText('Stille til lørdag 4. februar 2017').waitFor();
    });
  });

  test('what was sent while the service was away is sent again with the same key, and done once', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      const keys: (string | undefined)[] = [];
      await page.route('**/snooze', async (route) => {
        keys.push(route.request().headers()['idempotency-key']);
        if (keys.length === 1) await route.fulfill({ status: 503, body: '{}' });
        else await route.continue();
      });
      await button(page, 'Mer').first().click();
      await button(page, 'Påminn senere').first().click();
      await page.getByLabel('Ikke påminn meg før').fill('3.2.2018');
      await button(page, 'Utsett påminnelsen').click();
      // Refused after the second try: it is past the due date. What was typed is there to be put right.
      await page.getByText('Dette ble ikke lagret. Rett det som står her, og lagre igjen.').waitFor();
      expect(await page.getByLabel('Ikke påminn meg før').inputValue()).toBe('3.2.2018');
      expect(keys).toHaveLength(2);
      expect(keys[1]).toBe(keys[0]);
    });
  });
});

describe('a case', () => {
  test('shows its course, what waits, what comes and what has happened', async () => {
    await expectFaultless('hr', '/saker/nav-stilling', async (page) => {
      await page.getByRole('heading', { name: 'Dette har skjedd' }).waitFor();
      // Its parts are read one by one, on a slow machine with pauses between.
      await page.getByText('ventet 30. mars 2017').first().waitFor();
      await page.getByText('(Hanne)').first().waitFor();
      const now = page.locator('.desk-course [aria-current="step"]');
      expect(await now.innerText()).toMatch(/Nå\s*Lyst ut/);
      const text = await page.getByRole('main').innerText();
      expect(text).toContain('Søknadene avklares');
      expect(text).toMatch(/ventet 30\. mars 2017/i);
      // By whom: HR's deputy today, and the leader of the position.
      expect(await page.locator('.desk-course').innerText()).toMatch(/HR i virksomheten\s+Vera[\s\S]+Leder\s+Lars/i);
      expect(text).toContain('Stillingen Rådgiver er tatt inn mens den var i gang');
      expect(text).toContain('(Hanne)');
    });
  });

  test('its deadline is extended in three clicks from the first page', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      await item(page, 'Følg med på søknadsfristen').getByRole('link').first().click();
      await page.getByRole('link', { name: 'Forleng søknadsfristen' }).click();
      await page.getByText('Siste dag for søknader er onsdag 29. mars 2017.').waitFor();
      await page.getByLabel('Ny siste dag for søknader').fill('5.4.2017');
      await button(page, 'Forleng søknadsfristen').click();
      await page.getByText('Søknadsfristen er flyttet til onsdag 5. april 2017').waitFor();
      expect(await page.getByRole('status').first().innerText()).toBe('Lagret.');
    });
    expect(await eventsOf('nav-stilling')).toContain('deadlineMoved');
  });

  test('what the rules refuse is said in their words, beside what was typed', async () => {
    await expectFaultless('hr', '/saker/nav-stilling/gjor/extendDeadline', async (page) => {
      await page.getByLabel('Ny siste dag for søknader').fill('1.2.2017');
      await button(page, 'Forleng søknadsfristen').click();
      await page.getByRole('alert').filter({ hasText: 'Dette ble ikke lagret.' }).waitFor();
      expect(await page.getByLabel('Ny siste dag for søknader').inputValue()).toBe('1.2.2017');
    });
  });

  test('an application is settled with a reason of the closed list (R-APP-5)', async () => {
    await expectFaultless('hr', '/saker/nav-soknad/gjor/settle', async (page) => {
      await page.getByLabel('Nei, søkeren er ikke i målgruppen').check();
      expect(await page.getByLabel('Attesten er vist', { exact: true }).count()).toBe(0);
      await page.getByLabel('Søkeren sa selv nei').check();
      await button(page, 'Registrer avklaringen').click();
      await page.getByRole('status').filter({ hasText: 'Lagret.' }).waitFor();
    });
    expect(await eventsOf('nav-soknad')).toContain('answerRecorded');
  });

  test('the leader sees the three ways at the end of the term side by side, and proposes one (R-EMP-8)', async () => {
    await expectFaultless('leader', '/saker/nav-ansatt', async (page) => {
      await page.getByRole('link', { name: 'Foreslå hva som skjer når perioden går ut' }).click();
      await page.getByText(/^Siste dag i perioden er torsdag 31. mai 2018\./).waitFor();
      const ways = await page.locator('.desk-way').allInnerTexts();
      expect(ways.map((text) => text.split('\n')[0])).toEqual([
        'Fast stilling',
        'Forleng',
        'Slutt når perioden går ut',
      ]);
      expect(ways[0]).toContain('Kan ikke vedtas ennå');
      await page.getByLabel('Velg dette: Forleng').check();
      await page.locator('.desk-way').nth(1).getByText('fredag 31. mai 2019').waitFor();
      await button(page, 'Send forslaget').click();
      await page.getByRole('heading', { level: 1, name: 'Rådgiver' }).waitFor();
    });
    expect(await eventsOf('nav-ansatt')).toContain('outcomeProposed');
  });

  test('has the mail about it, to whom and what became of it, read as it was sent (R-MAIL-2)', async () => {
    await expectFaultless('hr', `/saker/${desk.world.refs.participation.id}`, async (page) => {
      await page.getByText('Vis hva som er sendt, og hva som venter').click();
      const one = page.locator('.desk-sent').first();
      await one.getByText(/^Sendt .+ kl\. \d\d:\d\d$/).waitFor();
      await one.getByText(/^Les e-posten/).click();
      await one
        .locator('.desk-mail')
        .getByText(/^Til: .+@nav\.test$/)
        .waitFor();
    });
  });

  test('has its applicant put right, and says so in the log (R-MAIL-2)', async () => {
    await expectFaultless('hr', '/saker/nav-soknad', async (page) => {
      await page.getByText(/du kan gjøre i saken$/).click();
      await page.getByRole('link', { name: 'Rett navn, e-postadresse eller språk' }).click();
      await page.getByLabel('Ny e-postadresse').fill('anne.ny@person.test');
      await button(page, 'Rett opplysningene').click();
      await page.getByRole('status').filter({ hasText: 'Lagret.' }).waitFor();
    });
    const person = desk.world.people['applicant'] ?? '';
    const now = await desk.bare.store.database.personVersion.findFirst({
      where: { personId: person },
      orderBy: { version: 'desc' },
    });
    expect(now).toMatchObject({ name: 'Anne Aas', email: 'anne.ny@person.test', language: 'nb' });
  });

  test('that is none of the reader’s is not there', async () => {
    await expectFaultless('hrOfAnother', '/saker/nav-stilling', async (page, { wrong }) => {
      await page.getByText('Det er ingenting her som du kan se.').waitFor();
      // The browser itself says that it was a 404.
      (wrong as string[]).splice(0, wrong.length, ...wrong.filter((text) => !text.includes('404')));
    });
  });
});

describe('the frame', () => {
  test('speaks nynorsk when asked to, and remembers it', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      await button(page, 'Nynorsk').click();
      await page.getByRole('heading', { level: 1, name: 'Gjeremåla mine' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('nn-NO');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Gjeremåla mine' }).waitFor();
      expect(await button(page, 'English').count()).toBe(0);
    });
  });

  test('is in the language that somebody chooses for their mail (R-UU-2)', async () => {
    await expectFaultless('mentor', '/mitt', async (page) => {
      await page.getByRole('radio', { name: 'Nynorsk' }).check();
      await page.getByRole('heading', { level: 1, name: 'Mi side' }).waitFor();
      await page.getByRole('radio', { name: 'Nynorsk', checked: true }).waitFor();
      expect(await page.getByRole('radio', { name: 'English' }).count()).toBe(0);
    });
    const { people } = desk.world;
    const written = await desk.bare.store.database.personVersion.findFirst({
      where: { personId: people['mentor'] ?? '' },
      orderBy: { version: 'desc' },
    });
    expect(written?.language).toBe('nn');
  });

  test('says to whoever has nothing to do who has it in their place (R-DUT-9)', async () => {
    await expectFaultless('hr', '/gjoremal', async (page) => {
      await page.getByText('Vera er stedfortreder for deg til og med søndag 31. desember 2017').waitFor();
      await page.getByText(/^Det neste som skjer i sakene dine, er/).waitFor();
    });
  });

  test('offers English to an employee', async () => {
    await expectFaultless('employee', '/gjoremal', async (page) => {
      await button(page, 'English').click();
      await page.getByRole('heading', { level: 1, name: 'My tasks' }).waitFor();
    });
  });

  test('warns before the session ends, and lets one stay', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      let stays = false;
      page.on('request', (request) => {
        stays ||= request.url().endsWith('/v1/session/extend');
      });
      // Asked anew before it warns: it says so until somebody stays.
      await page.route('**/v1/session', async (route) => {
        if (stays) return route.continue();
        const answer = await route.fetch();
        return route.fulfill({ response: answer, json: { ...(await answer.json()), idleSeconds: 180 } });
      });
      await page.reload();
      await page.getByText('Du blir logget ut om 3 minutter hvis du ikke gjør noe.').waitFor();
      await button(page, 'Fortsett').click();
      await page.getByText('Du blir logget ut').waitFor({ state: 'detached' });
    });
  });

  test('says calmly that the service is away, and goes on when it is back', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      await page.route('**/v1/duties', (route) => route.fulfill({ status: 503, body: '{}' }));
      await page.reload();
      await page.getByText('Tjenesten svarer ikke akkurat nå. Vent litt, og prøv igjen.').waitFor();
      await page.unroute('**/v1/duties');
      await button(page, 'Prøv igjen').click();
      await page.locator('.desk-item').first().waitFor();
      await page.getByText('Tjenesten svarer ikke akkurat nå.').first().waitFor({ state: 'detached' });
    });
  });

  test('leads by keyboard alone from the first page to a deadline that is moved', async () => {
    await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
      await item(page, 'Følg med på søknadsfristen').waitFor();
      const focused = (): Promise<string> => page.evaluate('document.activeElement?.textContent ?? ""');
      const tabTo = async (text: string): Promise<void> => {
        for (let steps = 0; steps < 120; steps += 1) {
          await page.keyboard.press('Tab');
          if ((await focused()).trim() === text) return;
        }
        throw new Error(`Tab never comes to ${text}`);
      };
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Hopp til innholdet');
      await page.keyboard.press('Enter');
      await tabTo('Følg med på søknadsfristen');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Rådgiver' }).waitFor();
      // Whoever comes from another page begins at its heading.
      expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1');
      await page.getByRole('link', { name: 'Forleng søknadsfristen' }).waitFor();
      await tabTo('Forleng søknadsfristen');
      await page.keyboard.press('Enter');
      await page.getByLabel('Ny siste dag for søknader').waitFor();
      for (let steps = 0; steps < 10; steps += 1) {
        if ((await page.evaluate('document.activeElement?.tagName')) === 'INPUT') break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('7.4.2017');
      await page.keyboard.press('Enter');
      await page.getByText('Søknadsfristen er flyttet til fredag 7. april 2017').waitFor();
    });
  });
});

test('the first page needs at most 180 kB of script, gzipped, and all of it comes from here', async () => {
  await expectFaultless('deputyOfHr', '/gjoremal', async (page) => {
    const scripts = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
    });
    await page.reload();
    await page.locator('.desk-item').first().waitFor();
    await settled(page);
    const sum = [...scripts.values()].reduce((total, size) => total + size, 0);
    expect(scripts.size).toBeGreaterThan(0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThanOrEqual(180_000);
  });
});

describe('files of the desk', () => {
  test('are kept for a year under names that change, packed for those who take it; the page itself is not kept', async () => {
    const cookie = { cookie: '' };
    const answer = await fetch(`${desk.publicUrl}/gjoremal`, { headers: cookie, redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fgjoremal');
    const visit = await desk.visit('hr', '/gjoremal');
    const page = await visit.page.request.get(`${desk.publicUrl}/gjoremal`);
    const text = await page.text();
    await visit.close();
    expect(page.headers()['cache-control']).toBe('no-store');
    expect(page.headers()['content-security-policy']).toMatch(/^default-src 'self';img-src 'self' data:;/);
    const [, script = ''] = /src="([^"]+\.js)"/.exec(text) ?? [];
    const plain = await fetch(desk.publicUrl + script, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const packed = await fetch(desk.publicUrl + script, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(await plain.text());
    expect((await fetch(`${desk.publicUrl}/desk/assets/none.js`)).status).toBe(404);
  });
});
