/** Leader, mentor, buddy and employee, by clicks alone, in bokmål and nynorsk, on a desk and on a phone (R-EMP-3 to R-EMP-13). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from '../support/bare.ts';
import { type DeskRig, startDesk } from './rig.ts';

let desk: DeskRig;
beforeAll(async () => {
  desk = await startDesk();
  const { bare, world } = desk;
  const gathering = { month: '2017-03', day: '2017-03-14', from: '09:00', to: '15:30', place: 'Oslo', themeText: null };
  await bare.must(
    world.refs.employment,
    {
      type: 'noteGathering',
      gathering: 'g1',
      sequence: 1,
      audience: ['employees', 'mentors'],
      mandatory: true,
      ...gathering,
    },
    { type: 'case', ref: world.refs.round },
  );
}, 180_000);
afterAll(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

const phone = { width: 375, height: 750 };

async function expectFaultless(
  who: string,
  path: string,
  go: (page: Page) => Promise<void>,
  size?: typeof phone,
): Promise<void> {
  const visit = await desk.visit(who, path, size);
  try {
    await go(visit.page);
    expect(visit.wrong).toEqual([]);
    // Nothing hides beside the window.
    const width: number = await visit.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(size?.width ?? 1280);
  } finally {
    await visit.close();
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
const fold = (page: Page, name: string): Promise<void> => page.getByText(name, { exact: true }).first().click();

const eventsOf = async (type: string): Promise<readonly Record<string, unknown>[]> =>
  (await desk.bare.store.database.caseEvent.findMany({ where: { caseId: 'nav-ansatt' }, orderBy: { seq: 'asc' } }))
    .map(({ event }) => event as Record<string, unknown>)
    .filter((event) => event['type'] === type);

test('the mentor’s year, on a phone in nynorsk: the agreement, something agreed and done, a meeting held', async () => {
  await expectFaultless(
    'mentor',
    '/gjoremal',
    async (page) => {
      await button(page, 'Nynorsk').click();
      await link(page, 'Skriv under samarbeidsavtalen mellom mentor og tilsett').click();
      await link(page, 'Mentor').click();
      await page.getByRole('heading', { level: 1, name: 'Mentor' }).waitFor();
      // What fits this part of the year is open, the rest folded.
      await page.getByText('Kva gjekk bra sidan sist, og kva lærte du av det?').waitFor();
      expect(await page.getByText('Kva kan du no som du ikkje kunne i starten?').isVisible()).toBe(false);

      await button(page, 'Registrer at avtalen er underskriven').click();
      await said(page, 'Avtalen er registrert.');
      await section(page, 'Samarbeidsavtalen').getByText('Underskriven fredag 3. februar 2017.').waitFor();
      // Whoever was in the form that is gone goes on at its heading.
      await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('agreement');

      await fold(page, 'Avtal noko nytt');
      await button(page, 'Lagre avtalen').click();
      // What is wrong is told in one place, which has the focus, with a way to each field.
      const faults = page.getByRole('group', { name: '2 ting må rettast' });
      await faults.getByRole('link', { name: 'Innan når? Dette er ingen dato.' }).waitFor();
      await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('DS-ERROR-SUMMARY');
      await faults.getByRole('link', { name: 'Kva skal gjerast? Fyll ut dette.' }).click();
      expect(await page.evaluate('document.activeElement.labels?.[0]?.textContent')).toBe('Kva skal gjerast?');
      await page.getByLabel('Kva skal gjerast?').fill('Lese tildelingsbrevet');
      await page.getByLabel('Innan når?').fill('20. februar');
      await page.getByLabel('Den tilsette', { exact: true }).check();
      await button(page, 'Lagre avtalen').click();
      await page.getByText('Den tilsette · innan måndag 20. februar 2017').waitFor();

      await section(page, 'Møte').getByLabel('Dagen for møtet').fill('2.2.2017');
      await button(page, 'Møtet vart halde').click();
      await said(page, 'Møtet er registrert.');
      await page.getByText('Neste møte er planlagt torsdag 2. mars 2017.').waitFor();
    },
    phone,
  );
  expect(await eventsOf('agreementSigned')).toMatchObject([{ on: '2017-02-03' }]);
  expect(await eventsOf('activityAgreed')).toMatchObject([{ due: '2017-02-20', owner: 'employee' }]);
  expect(await eventsOf('meetingRecorded')).toMatchObject([{ on: '2017-02-02', held: true }]);
});

test('the employee, on a phone: what comes, whom to ask, a point for the talk, a gathering, something done', async () => {
  await expectFaultless(
    'employee',
    '/mitt',
    async (page) => {
      await page.getByText('Vera svarer for Hanne nå').waitFor();
      const ahead = section(page, 'Dette kommer');
      await ahead.getByText('Du har avtalt å gjøre: Lese tildelingsbrevet').waitFor();
      await button(page, 'Merk som gjort').click();
      await said(page, 'Det er merket som gjort.');
      await ahead.getByText('Legg til noe du vil ta opp', { exact: true }).first().click();
      await page.getByLabel('Hva vil du ta opp?').first().fill('Flere oppgaver i team');
      await button(page, 'Legg til').first().click();
      await ahead.getByText('Flere oppgaver i team').first().waitFor();
      await button(page, 'Jeg kommer').click();
      await page.getByText('Du har sagt at du kommer.').waitFor();
      await page.getByText('Du kan be om det fra torsdag 1. juni 2017.').waitFor();
    },
    phone,
  );
  expect(await eventsOf('activityDone')).toMatchObject([{ activity: 0 }]);
  expect(await eventsOf('agendaAdded')).toMatchObject([{ talk: 'month3' }]);
  expect(await eventsOf('gatheringAnswered')).toMatchObject([{ gathering: 'g1', coming: true, guest: null }]);
});

test('the leader records a talk, and sees what the employee wants to take up', async () => {
  await expectFaultless('leader', '/saker/nav-ansatt', async (page) => {
    await link(page, 'Oppfølging').click();
    const talks = section(page, 'Samtaler');
    await talks.getByText('Flere oppgaver i team').waitFor();
    // What lay before the employment was brought in is not asked for again.
    expect(await talks.getByText('Etter 2 uker').count()).toBe(0);
    await talks.getByLabel('Dagen for samtalen').fill('en dag i mars');
    await button(page, 'Samtalen ble holdt').click();
    await page.getByText('Dette er ingen dato.').waitFor();
    await talks.getByLabel('Dagen for samtalen').fill('3.2.2017');
    await button(page, 'Samtalen ble holdt').click();
    await said(page, 'Samtalen er registrert.');
    await talks.getByText('Holdt 3. februar 2017').waitFor();
    await fold(page, 'Bekreft at opplæringen er gjennomført');
    await section(page, 'Sjekkliste').getByRole('button', { name: 'Lagre dagen' }).click();
    await page.getByText('Bekreft at opplæringen er gjennomført').waitFor({ state: 'detached' });
  });
  expect(await eventsOf('talkRecorded')).toMatchObject([{ talk: 'month3', held: true }]);
  expect(await eventsOf('trainingConfirmed')).toHaveLength(1);
});

test('the leader decides what to propose for the term’s end in three clicks from the first page (R-EMP-8)', async () => {
  await expectFaultless('leader', '/gjoremal', async (page) => {
    let clicks = 0;
    const click = async (what: ReturnType<typeof link>): Promise<void> => {
      clicks += 1;
      await what.click();
    };
    await click(link(page, 'Foreslå hva som skjer når perioden går ut').last());
    const ways = page.locator('.desk-way');
    await ways.first().waitFor();
    const texts = await ways.allInnerTexts();
    expect(texts[0]).toContain('forskrift til statsansatteloven § 3a (2) a');
    expect(texts[0]).toContain('Kan vedtas');
    expect(texts[1]).toContain('Høyst til fredag 31. mai 2019');
    expect(texts[2]).toContain('torsdag 31. mai 2018');
    // Two months before the last day, and a month before it: by when it must be decided, and notice be there.
    expect(texts[0]).toContain('lørdag 31. mars 2018');
    expect(texts[2]).toContain('mandag 30. april 2018');
    await click(page.getByLabel('Velg dette: Fast stilling'));
    await click(button(page, 'Send forslaget'));
    await said(page, 'Lagret.');
    expect(clicks).toBeLessThanOrEqual(3);
  });
  expect(await eventsOf('outcomeProposed')).toMatchObject([{ outcome: 'permanent', months: null }]);
});

test('the buddy has nothing to do here, and finds what a buddy does', async () => {
  await expectFaultless('buddy', '/gjoremal', async (page) => {
    await link(page, 'Se sakene og opplysningene dine på Min side').click();
    await section(page, 'Der du har en rolle').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Fadder' }).waitFor();
    await page.getByText('Du er fadder til 1. mars 2017.').waitFor();
    await link(page, 'lars@nav.test').waitFor();
  });
});

test('an employee reads in nynorsk what is held about them, and who has read it', async () => {
  await expectFaultless('employee', '/mitt', async (page) => {
    await button(page, 'Nynorsk').click();
    await link(page, 'Sjå opplysningane om deg').click();
    await page.getByRole('heading', { level: 1, name: 'Opplysningar om deg' }).waitFor();
    const main = page.getByRole('main');
    await main.getByText('Kven har lese om deg?').waitFor();
    expect(await main.innerText()).toMatch(/Leiar: \d+ gonger, sist 3\. februar 2017/i);
    await main.getByText('Lese tildelingsbrevet').first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), link(page, 'Last ned alt (JSON)').click()]);
    expect(file.suggestedFilename()).toBe('my-data.json');
  });
});

test('a calendar address is shown once, works, and ends', async () => {
  await expectFaultless('employee', '/mitt', async (page) => {
    await button(page, 'Lag en kalenderadresse').click();
    const url = await page.getByLabel('Kopier adressen nå. Den blir ikke vist igjen.').inputValue();
    expect(await (await fetch(url)).text()).toContain('BEGIN:VCALENDAR');
    await page.reload();
    await page.getByText('Du har en adresse. Vi viser den bare én gang.').waitFor();
    await button(page, 'Slutt å dele').click();
    await said(page, 'Kalenderadressen virker ikke lenger.');
    expect((await fetch(url)).status).toBe(404);
  });
});

test('another sign-in of one’s own is ended from here', async () => {
  const other = await desk.visit('mentor', '/mitt');
  await expectFaultless('mentor', '/mitt', async (page) => {
    const open = button(page, 'Logg ut der');
    await open.first().waitFor();
    while ((await open.count()) > 0) {
      const before = await open.count();
      await open.first().click();
      await expect.poll(() => open.count()).toBe(before - 1);
    }
    expect((await other.page.request.get(`${desk.publicUrl}/v1/session`)).status()).toBe(401);
  });
  await other.close();
});

test('the employee is told of a notice, and confirms that it has come', async () => {
  const { bare, world } = desk;
  const { employment } = world.refs;
  await bare.must(employment, { type: 'sendNotice', on: '2017-02-03' }, person(world.people['hr'] ?? ''));
  await expectFaultless('employee', '/mitt', async (page) => {
    await button(page, 'Bekreft at jeg har fått varselet').click();
    await said(page, 'Varselet er bekreftet mottatt.');
  });
  expect(await eventsOf('noticeReceived')).toMatchObject([{ how: 'acknowledged' }]);
});

test('the mentor prints a sheet to sign: who, until when and what is agreed, and nothing to press', async () => {
  await expectFaultless('mentor', '/saker/nav-ansatt/mentor', async (page) => {
    await button(page, 'Bokmål').click();
    await button(page, 'Skriv ut et ark til avtalen').waitFor();
    const sheet = page.locator('.desk-paper');
    expect(await sheet.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const text = await sheet.innerText();
    for (const told of ['Samarbeidsavtale', 'Eva', 'Mia', '31. mai 2018', 'Lese tildelingsbrevet', 'Underskrift'])
      expect(text).toContain(told);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.locator('main button:visible, main h1:visible').count()).toBe(0);
  });
});
