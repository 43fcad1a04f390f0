/** What a command would change, before it is given: as the roles that may give it, and without a trace (R-LOG-3). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutlookBody, PreviewBody, RefusedBody } from '../../api/cases/bodies.ts';
import { publicCommands } from '../../api/cases/kinds.ts';
import type { ComingMailBody } from '../../api/cases/mail-bodies.ts';
import type { MyDutiesBody } from '../../api/people/bodies.ts';
import { readers } from '../../domain/access.ts';
import { addDays, dayOf } from '../../domain/calendar.ts';
import type { Authority } from '../../domain/case/definition.ts';
import { caseKinds } from '../../domain/words.ts';
import { nowOf } from '../../store/views.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, startBare } from '../support/bare.ts';
import { buildWorld, holders, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare, 100_000, { render: bare.render });
  world = await buildWorld(bare, api);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const preview = (who: string, id: string, command: string, body: unknown = {}) =>
  api.ask('POST', `/v1/cases/${id}/preview`, { headers: world.as[who] ?? {}, body: { command, body } });

const tables = ['case_event', 'case_message', 'mail_item', 'content', 'command_answer', 'case_duty', 'person'] as const;
const rowsThere = (): Promise<readonly number[]> =>
  Promise.all(
    tables.map(async (table) => {
      const found = await bare.store.database.$queryRawUnsafe<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM ${table}`,
      );
      return found[0]?.n ?? -1;
    }),
  );

test('a deadline that moves takes its duties and reminders with it, and nothing is kept', async () => {
  const before = await rowsThere();
  const { status, body } = await preview('hr', 'nav-stilling', 'extendDeadline', { to: '2017-04-05' });
  expect(status).toBe(200);
  const { duties, reminders, told } = body as PreviewBody;
  expect(duties).toContainEqual({
    case: 'nav-stilling',
    kind: 'position',
    duty: 'deadline',
    owner: 'hr',
    before: '2017-03-29',
    after: '2017-04-05',
  });
  const [first] = reminders.filter(({ duty }) => duty === 'deadline');
  expect(Date.parse(first?.after ?? '')).toBeGreaterThan(Date.parse(first?.before ?? ''));
  expect(told).toEqual([{ kind: 'application', cases: 1, moved: expect.any(Number) }]);
  expect(await rowsThere()).toEqual(before);
});

test('what the rules refuse is refused as it would be, in words', async () => {
  const { status, body } = await preview('hr', 'nav-stilling', 'extendDeadline', { to: '2017-01-01' });
  expect(status).toBe(422);
  expect((body as { faults: { text: string }[] }).faults[0]?.text).toMatch(/\.$/);
  expect((await preview('hr', 'nav-stilling', 'noSuchThing')).status).toBe(422);
});

test.each(Object.keys(holders))('%s: for whoever may give the command, and for nobody else', async (who) => {
  const wrong: string[] = [];
  for (const kind of caseKinds) {
    const role = holders[who]?.[kind];
    const ofKind = publicCommands.filter((one) => one.kind === kind);
    // Whoever may give a command of a case whose course they do not read is told nothing of what it changes.
    const mayGive = (by: readonly Authority[]): boolean =>
      role !== undefined && by.includes(role) && readers[kind].course.includes(role);
    for (const may of [true, false]) {
      const one = ofKind.find(({ by }) => mayGive(by) === may);
      if (one === undefined) continue;
      const { status } = await preview(who, world.refs[kind].id, one.name);
      // A system is told of no steps and duties.
      const isRight = may && role !== 'system' ? status === 200 || status === 422 : status === 403 || status === 404;
      if (!isRight) wrong.push(`${kind} ${one.name}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

const nextDay = async (): Promise<void> => bare.sleepUntil(addDays(dayOf(await nowOf(bare.store)), 1));

test('a look at what lies ahead of an applicant or employee is in the access log, once a day however one types', async () => {
  const where = { caseId: world.refs.employment.id, readerId: world.people['hrHead'] ?? '', what: 'outlook' };
  const count = () => bare.store.database.accessLog.count({ where });
  const look = () =>
    preview('hrHead', world.refs.employment.id, 'appointMentor', { person: { id: world.people['mentor'] } });
  await look();
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await look();
  expect(await count()).toBe(before);
  await nextDay();
  await look();
  await look();
  expect(await count()).toBe(before + 1);
});

test('whoever has a case as it is is told so, and that is no read in the access log (R-PRV-5)', async () => {
  const { id } = world.refs.employment;
  const headers = world.as['hr'] ?? {};
  const where = { caseId: id, readerId: world.people['hr'] ?? '', what: 'course' };
  const count = () => bare.store.database.accessLog.count({ where });
  const ask = (etag = '"0"') => api.ask('GET', `/v1/cases/${id}`, { headers: { ...headers, 'if-none-match': etag } });
  const first = await ask();
  const etag = String(first.headers['etag']);
  const read = await count();
  const again = await ask(etag);
  expect([first.status, again.status, again.body]).toEqual([200, 304, null]);
  expect(await count()).toBe(read);
  // It is the case as it was read, for a command too: what is wrong with this one is its body.
  const given = await api.ask('POST', `/v1/employments/${id}/markDone`, { headers: { ...headers, 'if-match': etag } });
  expect(given.status).toBe(422);
  await nextDay();
  expect((await ask(etag)).status).toBe(200);
  expect(await count()).toBe(read + 1);
  const duties = await api.ask('GET', '/v1/duties', { headers });
  const known = { ...headers, 'if-none-match': String(duties.headers['etag']) };
  expect((await api.ask('GET', '/v1/duties', { headers: known })).status).toBe(304);
});

test('what the rules refuse now, whatever is filled in, is told with the reason in their words', async () => {
  const headers = world.as['hr'] ?? {};
  const { status, body } = await api.ask('GET', '/v1/cases/nav-stilling/refused', { headers });
  expect(status).toBe(200);
  const why = new Map((body as RefusedBody).items.map((one) => [one.command, one.why]));
  expect(why.get('recordAcceptance')).toEqual([
    'Søkeren har ikke et tilbud som venter på svar. Registrer tilbudet først.',
  ]);
  expect(why.get('publish')?.length).toBeGreaterThan(0);
  for (const possible of ['extendDeadline', 'changeLeader', 'stop', 'case.snooze', 'case.markDone'])
    expect([possible, why.has(possible)]).toEqual([possible, false]);
  const employment = await api.ask('GET', `/v1/cases/${world.refs.employment.id}/refused`, { headers });
  const there = (employment.body as RefusedBody).items.map(({ command }) => command);
  for (const possible of ['recordTalk', 'recordMeeting', 'appointMentor', 'proposeOutcome'])
    expect([possible, there.includes(possible)]).toEqual([possible, false]);
});

test('a command that is refused now is not what a duty offers; nor is it done elsewhere where that is refused', async () => {
  const { body } = await api.ask('GET', '/v1/duties', { headers: world.as['deputyOfHr'] ?? {} });
  for (const one of (body as MyDutiesBody).items) {
    const asked = { duty: one.duty, note: 'Gjort i eget system' };
    const elsewhere = await preview('deputyOfHr', one.case, 'markDone', asked);
    expect([one.duty, elsewhere.status]).toEqual([one.duty, one.elsewhere ? 200 : 422]);
  }
});

test('a reminder that lies ahead is read in each language by the office and by whoever gets it, and sent to nobody', async () => {
  const { body: outlook } = await api.ask('GET', `/v1/employments/${world.refs.employment.id}/outlook`, {
    headers: world.as['hr'] ?? {},
  });
  const duties = (outlook as OutlookBody).items;
  const one = duties.find(({ mails }) => mails.some(({ to }) => to === 'leader'));
  const mail = one?.mails.find(({ to }) => to === 'leader');
  const query = new URLSearchParams({ duty: one?.duty ?? '', mail: mail?.mail ?? '', to: 'leader' });
  const address = `/v1/cases/${world.refs.employment.id}/coming-mail?${query}`;
  const before = await rowsThere();
  const read = (who: string, language: string) =>
    api.ask('GET', `${address}&language=${language}`, { headers: world.as[who] ?? {} });
  const texts = await Promise.all(['nb', 'nn'].map(async (language) => (await read('hr', language)).body));
  const [nb, nn] = texts as readonly ComingMailBody[];
  expect(nb?.text).toContain('Hei, Lars');
  expect(nn?.text).not.toBe(nb?.text);
  expect(nb?.text).not.toContain('~');
  const opens: string[] = [];
  for (const who of Object.keys(holders)) if ((await read(who, 'nb')).status === 200) opens.push(who);
  expect(opens).toEqual(['hr', 'hrHead', 'deputyOfHr', 'leader']);
  expect(await rowsThere()).toEqual(before);
});
