/** R-APP-7, GDPR art. 15: what is held about a person, to themselves alone; and that it was taken out is logged. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../domain/words.ts';
import { ownDataTexts } from '../../texts/own-data/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  const hr = person(world.people['hr'] ?? '');
  await api.ask('GET', '/v1/applications/nav-soknad', { headers: world.as['deputyOfHr'] ?? {} });
  await api.ask('GET', '/v1/applications/nav-soknad', { headers: world.as['system'] ?? {} });
  const other = { name: 'Bente Borg', email: 'bente@person.test', language: 'nb' };
  const received = { position: 'nav-stilling', applicant: other, ticked: true, receivedOn: '2017-02-02' };
  await bare.must(caseOf('application', 'nav-2'), { type: 'receive', ...received }, hr);
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const page = (who: string, language: Language) =>
  api.app.inject({ method: 'GET', url: `/v1/me/data?format=html&language=${language}`, headers: world.as[who] ?? {} });
const data = async (who: string): Promise<{ status: number; text: string; body: unknown }> => {
  const { status, body } = await api.ask('GET', '/v1/me/data', { headers: world.as[who] ?? {} });
  return { status, body, text: JSON.stringify(body) };
};

test('an applicant: who they are, their case with log and mails, who has read it, and that they took it out', async () => {
  const { status, body, text } = await data('applicant');
  expect([status, body]).toMatchObject([
    200,
    {
      person: [{ name: 'Anne Aas', email: 'anne@person.test', language: 'nb' }],
      cases: [
        {
          kind: 'application',
          id: 'nav-soknad',
          role: 'applicant',
          title: 'Rådgiver',
          agency: 'nav',
          facts: { settled: 'confirmed', receivedOn: '2017-02-02' },
          mails: [{ status: 'sent', to: 'anne@person.test', subject: expect.any(String), text: expect.any(String) }],
          reads: [
            { as: ['hr'], what: 'record' },
            { as: [], what: 'record' },
            { as: ['applicant'], what: 'export' },
          ],
        },
      ],
      parts: [],
      offices: [],
      sessions: [{ provider: 'test' }],
      calendarFeed: false,
    },
  ]);
  expect(text).toMatch(/"event":\{[^}]*"type":"received"|"type":"received"/);
  // Nobody else is in it: neither other applicants nor who of HR has read.
  expect(text).not.toMatch(/Bente|bente@|Hanne|Vera|hanne@/);
  expect(text).not.toContain(world.people['deputyOfHr']);
  const rows = await bare.store.database.accessLog.findMany({ where: { what: 'export' } });
  expect(rows).toMatchObject([{ caseId: 'nav-soknad', readerId: world.people['applicant'], as: ['applicant'] }]);
});

test('a draft that HR has not sent is HR’s own, and what was sent is the applicant’s', async () => {
  const hr = person(world.people['hr'] ?? '');
  const application = caseOf('application', 'nav-soknad');
  await bare.must(caseOf('position', 'nav-stilling'), { type: 'stop', reason: 'Stillingen er trukket' }, hr);
  await bare.until('2017-02-04');
  await bare.must(application, { type: 'draftFeedback', text: 'Bare et utkast' }, hr);
  expect((await data('applicant')).text).not.toMatch(/Bare et utkast|feedbackDraft/);
  const record = async (who: string): Promise<string> =>
    JSON.stringify((await api.ask('GET', '/v1/applications/nav-soknad', { headers: world.as[who] ?? {} })).body);
  expect(await record('hr')).toContain('Bare et utkast');
  for (const who of ['applicant', 'system']) expect(await record(who)).not.toContain('Bare et utkast');
  await bare.must(application, { type: 'sendFeedback', text: 'Takk for søknaden, <Anne>' }, hr);
  expect((await data('applicant')).text).toContain('Takk for søknaden, <Anne>');
});

test('an employee: the employment, not the parts of others', async () => {
  const { body } = await data('employee');
  expect(body).toMatchObject({
    person: [{ name: 'Eva' }],
    cases: [{ kind: 'employment', id: 'nav-ansatt', role: 'employee', facts: { term: { start: '2016-12-01' } } }],
    parts: [],
  });
});

test('others: the parts and offices they have, and nothing of those whom the cases are about', async () => {
  const leader = await data('leader');
  expect(leader.body).toMatchObject({ cases: [], person: [{ name: 'Lars' }] });
  expect(leader.body).toMatchObject({
    parts: expect.arrayContaining([{ kind: 'employment', id: 'nav-ansatt', role: 'leader' }]),
  });
  const hr = await data('hr');
  expect(hr.body).toMatchObject({ cases: [], offices: [{ role: 'hr', agency: 'nav' }] });
  expect(leader.text + hr.text).not.toMatch(/Anne|Eva|Bente/);
});

test('an agency’s system is no person, and nobody is nobody', async () => {
  expect((await data('system')).status).toBe(403);
  expect((await data('nobody')).status).toBe(401);
});

test.each(['nb', 'nn', 'en'] as const)('as a page in %s: readable, escaped, without script', async (language) => {
  const answer = await page('applicant', language);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.payload).toContain(`<html lang="${{ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]}"`);
  const texts = ownDataTexts[language];
  for (const text of [texts.title, texts.log, texts.mails, texts.reads, texts.read_record, 'Anne Aas'])
    expect(answer.payload).toContain(text.replaceAll("'", '&#39;'));
  expect(answer.payload).toContain('Takk for søknaden, &lt;Anne&gt;');
  expect(answer.payload).not.toMatch(/<script|<Anne>|undefined|\[object/);
});
