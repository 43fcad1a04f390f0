/** What the coordinator reads of a round, and nobody else: board, plan, guests, recipients (R-RND-6, R-RND-7, R-MAIL-4). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordBody } from '../../api/cases/bodies.ts';
import type { BoardBody, GuestsBody, MessagePreviewBody, PlanBody, RecipientsBody } from '../../api/rounds/bodies.ts';
import { tend } from '../../store/tend.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { buildWorld, holders, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
const draft = caseOf('round', 'utkast');
const dates = {
  replyBy: '2017-03-01',
  publishFrom: '2017-03-06',
  applicationDeadline: '2017-03-29',
  recruitmentEnd: '2017-05-31',
};

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  const coordinator = person(world.people['coordinator'] ?? '');
  const plan = { name: 'Felles 2017', model: 'common', targetGroup: 'disability', coordinatingAgency: 'difi', dates };
  await bare.must(draft, { type: 'draft', ...plan }, coordinator);
  await bare.must(draft, { type: 'addAgencies', agencies: [{ agency: 'nav' }, { agency: 'skatt' }] }, coordinator);
  const gathering = { type: 'planGathering', audience: ['employees', 'leaders', 'hr'], month: '2017-05' };
  await bare.must(world.refs.round, gathering, coordinator);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const gatheringOf = async (): Promise<string> => {
  const row = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id: world.refs.round.id } });
  const { gatherings } = row.facts as { gatherings: Record<string, object> };
  return Object.keys(gatherings)[0] ?? '';
};

async function read<T>(path: string, who = 'coordinator'): Promise<T> {
  const { status, body } = await api.ask('GET', path, { headers: world.as[who] ?? {} });
  expect([path, status]).toEqual([path, 200]);
  return body as T;
}

test('only the coordinator reads them', async () => {
  const text = { subjectNb: 'a', bodyNb: 'a', subjectNn: 'a', bodyNn: 'a' };
  const addresses = [
    ['GET', 'board'],
    ['GET', `gatherings/${await gatheringOf()}/guests`],
    ['GET', 'recipients?to=hr'],
    ['POST', 'message-preview'],
  ] as const;
  const wrong: string[] = [];
  for (const who of Object.keys(holders)) {
    for (const [method, path] of addresses) {
      const asking = { headers: world.as[who] ?? {}, ...(method === 'POST' ? { body: { to: 'hr', ...text } } : {}) };
      const { status } = await api.ask(method, `/v1/rounds/${world.refs.round.id}/${path}`, asking);
      if (status !== (who === 'coordinator' ? 200 : 404)) wrong.push(`${who} ${path}: ${status}`);
    }
    if (who === 'coordinator') continue;
    const { status } = await api.ask('GET', `/v1/rounds/${draft.id}/plan`, { headers: world.as[who] ?? {} });
    if (status !== 404) wrong.push(`${who} plan: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test('the board has each agency with its steps, and pages and filters on the server', async () => {
  const { counts, page } = await read<BoardBody>(`/v1/rounds/${draft.id}/board?limit=1`);
  expect(counts).toEqual({ agencies: 2, late: 0, unanswered: 2, takingPart: 0 });
  expect(page.items.map(({ agency, participation }) => [agency, participation])).toEqual([['nav', null]]);
  const next = await read<BoardBody>(`/v1/rounds/${draft.id}/board?limit=1&cursor=${page.next}`);
  expect([next.page.items.map(({ agency }) => agency), next.page.next]).toEqual([['skatt'], null]);
  expect((await read<BoardBody>(`/v1/rounds/${draft.id}/board?find=ska`)).page.items).toHaveLength(1);
  expect((await read<BoardBody>(`/v1/rounds/${draft.id}/board?show=late`)).page.items).toEqual([]);
});

test('a draft’s plan shows every mail, with nothing sent or kept', async () => {
  const before = await bare.store.database.caseEvent.count();
  const plan = await read<PlanBody>(`/v1/rounds/${draft.id}/plan?line=nobodyActs&until=2017-06-30`);
  expect(plan.refusals).toEqual([]);
  const mails = plan.matters.map(({ day, mail, agency }) => `${day} ${mail} ${agency}`);
  expect(mails).toContain('2017-02-03 participation.invitation nav');
  expect(mails.filter((one) => one.includes('round.notAnswered'))).toHaveLength(1);
  expect(plan.samples.map(({ mail }) => mail)).toContain('participation.invitation');
  expect(plan.duties).toContainEqual(
    expect.objectContaining({ duty: 'answer', agency: 'skatt', due: '2017-03-01', owner: 'hr' }),
  );
  expect(await bare.store.database.caseEvent.count()).toBe(before);
}, 60_000);

test('the plan’s mails are in the reader’s language, whatever those who get them have chosen', async () => {
  const headers = { ...world.as['coordinator'], 'accept-language': 'nn' };
  const path = `/v1/rounds/${draft.id}/plan?line=nobodyActs&until=2017-03-05`;
  const { body } = await api.ask('GET', path, { headers });
  const subjects = (body as PlanBody).samples.map(({ mail, subject }) => `${mail}: ${subject}`);
  expect(subjects).toContain('participation.invitation: Svar på invitasjonen innan onsdag 1. mars 2017');
}, 60_000);

test('the other line ends with jobs, and names nobody of those who are hired', async () => {
  const plan = await read<PlanBody>(`/v1/rounds/${draft.id}/plan?line=everyoneActs&until=2017-12-31`);
  expect(plan.matters.some(({ kind }) => kind === 'employment')).toBe(true);
  expect(plan.samples.filter(({ mail }) => /^(employment|application|position)\./.test(mail))).toEqual([]);
}, 60_000);

test('who gets a message, who does not, and why', async () => {
  const { items } = await read<RecipientsBody>(`/v1/rounds/${world.refs.round.id}/recipients?to=hr`);
  expect(items).toEqual([expect.objectContaining({ agency: 'nav', standing: 'deputy', gets: true, people: 1 })]);
  const ofDraft = await read<RecipientsBody>(`/v1/rounds/${draft.id}/recipients?to=hr`);
  expect(ofDraft.items.map(({ standing }) => standing)).toEqual(['notInvited', 'notInvited']);
  const leaders = await read<RecipientsBody>(`/v1/rounds/${draft.id}/recipients?to=leader`);
  expect(leaders.items.map(({ standing, gets }) => [standing, gets])).toEqual([
    ['nobodyThere', false],
    ['nobodyThere', false],
  ]);
});

test('a message is shown in both forms as it will arrive', async () => {
  const body = { to: 'hr', subjectNb: 'Husk fristen', bodyNb: 'Hei', subjectNn: 'Hugs fristen', bodyNn: 'Hei' };
  const asking = { headers: world.as['coordinator'] ?? {}, body };
  const answer = await api.ask('POST', `/v1/rounds/${world.refs.round.id}/message-preview`, asking);
  const shown = answer.body as MessagePreviewBody;
  expect([shown.nb.subject, shown.nn.subject]).toEqual(['Husk fristen', 'Hugs fristen']);
  expect(shown.nb.text).toContain('Meldingen er fra koordinatoren for Løpende');
  expect(shown.nn.text).toContain('Meldinga er frå koordinatoren for Løpende');
});

test('guests are those of the gathering alone', async () => {
  const path = `/v1/rounds/${world.refs.round.id}/gatherings/${await gatheringOf()}/guests`;
  // The one employment of the world was adopted, and belongs to no round; nav has not answered yet.
  expect((await read<GuestsBody>(path)).items).toEqual([]);
});

test('an agency reads the common dates in its own participation, as they are now; the round stays the coordinator’s', async () => {
  const coordinator = person(world.people['coordinator'] ?? '');
  await bare.must(draft, { type: 'start' }, coordinator);
  await tend(bare.store, draft, { wait: 'started', act: 'invite' });
  await bare.until('2017-02-06');
  const { id } = await bare.store.database.caseFile.findFirstOrThrow({
    where: { kind: 'participation', parentId: draft.id, agencyId: 'nav' },
  });
  const { replyBy: _, ...common } = dates;
  const headers = world.as['hr'] ?? {};
  const ask = (known: string) =>
    api.ask('GET', `/v1/participations/${id}`, { headers: { ...headers, 'if-none-match': known } });
  const before = await ask('');
  expect((before.body as RecordBody).round).toEqual({ model: 'common', ...common, takesPositions: true });
  const etag = String(before.headers['etag']);
  expect((await ask(etag)).status).toBe(304);
  const later = '2017-04-05';
  await bare.must(draft, { type: 'moveDate', which: 'applicationDeadline', to: later, reason: 'Påske' }, coordinator);
  const after = await ask(etag);
  expect((after.body as RecordBody).round?.applicationDeadline).toBe(later);
  const own = await read<RecordBody>(`/v1/participations/${world.refs.participation.id}`, 'hr');
  expect(own.round).toMatchObject({ model: 'continuous', applicationDeadline: null, takesPositions: true });
  expect((await read<RecordBody>(`/v1/positions/${world.refs.position.id}`, 'hr')).round).toBeNull();
  expect((await api.ask('GET', `/v1/rounds/${draft.id}`, { headers })).status).toBe(404);
}, 60_000);
