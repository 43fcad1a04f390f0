/** R-ROLE-4: every address of the API against everybody, from the matrix; and the database a second time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plurals, publicCommands } from '../../api/cases/kinds.ts';
import { imports } from '../../api/imports/routes.ts';
import { personalKinds, readers, type View, views } from '../../domain/access.ts';
import type { Authority } from '../../domain/case/definition.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';
import { openDatabase } from '../../prisma/client.ts';
import { enterScope } from '../../store/scope.ts';
import { publishStatistics } from '../../store/statistics.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, startBare } from '../support/bare.ts';
import { buildWorld, holders, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  endpoint = await registered();
  const ofAgency = { caseFile: { agencyId: 'nav' }, messageId: { not: null } };
  sent = (await bare.store.database.mailItem.findFirstOrThrow({ where: ofAgency })).messageId ?? '';
  await publishStatistics(bare.store, { type: 'person', id: world.people['coordinator'] ?? '' });
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

/** A mail that has been written about one of the agency's cases. */
let sent: string;

/** The one endpoint of the agency; and what its office is answered at each address, in this order. */
let endpoint: string;
const anEndpoint = { url: 'https://nav.test/hook', types: ['position.published'] };
const webhookAddresses = [
  ['GET', 'agencies/nav/webhooks', 200],
  // It is registered already.
  ['POST', 'agencies/nav/webhooks', 422],
  ['POST', 'webhooks/ENDPOINT/rotate', 200],
  ['POST', 'webhooks/ENDPOINT/try', 202],
  ['GET', 'webhooks/ENDPOINT/deliveries', 200],
  ['POST', 'webhooks/ENDPOINT/disable', 204],
  // It is switched off.
  ['POST', 'webhooks/ENDPOINT/deliveries/1/replay', 422],
  ['POST', 'webhooks/ENDPOINT/enable', 204],
  ['GET', 'agencies/nav/recruitment-hook', 200],
  ['POST', 'agencies/nav/recruitment-hook', 201],
  ['DELETE', 'agencies/nav/recruitment-hook', 204],
] as const;

const everybody = Object.keys(holders);
/** Who takes out which list: the requirement's own words. */
const lists: readonly (readonly [kind: CaseKind, name: string, by: readonly Authority[]])[] = [
  ['position', 'applications', ['hr', 'hrHead']],
  ['round', 'progress', ['coordinator']],
  ['agency', 'yearly-report?year=2017', ['hr', 'hrHead']],
];
/** Who reads in a course whose step it is: the coordinator of no agency's case, the applicant of none (R-ROLE-4, R-ROLE-5). */
const readsNames: Readonly<Record<CaseKind, readonly Authority[]>> = {
  agency: ['hr', 'hrHead', 'coordinator'],
  round: ['coordinator'],
  participation: ['hr', 'hrHead', 'decisionMaker'],
  position: ['hr', 'hrHead', 'leader'],
  application: ['hr', 'hrHead'],
  employment: ['hr', 'hrHead', 'leader', 'mentor', 'buddy', 'employee'],
};

async function registered(): Promise<string> {
  const asking = { headers: world.as['hr'] ?? {}, body: anEndpoint };
  const { body } = await api.ask('POST', '/v1/agencies/nav/webhooks', asking);
  return (body as { id: string }).id;
}
/** Hanne of the other agency is at work; its leader asks her. */
const ofAnother: Readonly<Record<string, readonly string[]>> = { leaderOfAnother: ['skatt hr Hanne'] };
const addressOf = (view: View): string => (view === 'record' ? '' : `/${view}`);

describe.each(everybody)('%s', (who) => {
  test('reads what the matrix opens, and no more', async () => {
    const wrong: string[] = [];
    for (const kind of caseKinds) {
      const role = holders[who]?.[kind];
      for (const view of views) {
        const url = `/v1/${plurals[kind]}/${world.refs[kind].id}${addressOf(view)}`;
        const { status } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
        const expected = role !== undefined && readers[kind][view].includes(role) ? 200 : 404;
        if (status !== expected) wrong.push(`${kind} ${view}: ${status}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('opens a case by its id alone where its course is open, and is told what is theirs to read and do', async () => {
    for (const kind of caseKinds) {
      const role = holders[who]?.[kind];
      const { id } = world.refs[kind];
      const { status, body } = await api.ask('GET', `/v1/cases/${id}`, { headers: world.as[who] ?? {} });
      const may = role !== undefined && readers[kind].course.includes(role);
      expect([kind, status]).toEqual([kind, may ? 200 : 404]);
      const why = await api.ask('GET', `/v1/cases/${id}/refused`, { headers: world.as[who] ?? {} });
      expect([kind, why.status]).toEqual([kind, may ? 200 : 404]);
      if (!may) continue;
      const told = body as { kind: string; may: string[]; views: string[]; steps: { person: string | null }[] };
      const named = told.steps.some(({ person }) => person !== null);
      // An agency goes on: until a successor is named, no step of it is anybody's.
      expect([kind, named]).toEqual([kind, kind !== 'agency' && readsNames[kind].includes(role)]);
      expect([kind, told.steps.length > 0]).toEqual([kind, role !== 'system']);
      expect(told).toMatchObject({ id, kind });
      expect(told.views).toEqual(views.filter((view) => readers[kind][view].includes(role)));
      const given = publicCommands.filter((one) => one.kind === kind && one.by.includes(role)).map(({ type }) => type);
      expect(told.may.toSorted()).toEqual(given.toSorted());
    }
  });

  test('lists what the matrix opens, and no more', async () => {
    for (const kind of caseKinds) {
      const role = holders[who]?.[kind];
      const { status, body } = await api.ask('GET', `/v1/${plurals[kind]}`, { headers: world.as[who] ?? {} });
      const ids = (body as { items: { id: string }[] }).items.map((one) => one.id);
      const open = role !== undefined && readers[kind].course.includes(role);
      expect([status, kind, ids.includes(world.refs[kind].id)]).toEqual([200, kind, open]);
    }
  });

  test('chooses the language of their own mail; English as an applicant or employee (R-UU-2)', async () => {
    const choose = async (language: string): Promise<number> =>
      (await api.ask('PUT', `/v1/me/language/${language}`, { headers: world.as[who] ?? {} })).status;
    const isKnown = who in world.people && who !== 'stranger';
    expect(await choose('nn')).toBe(isKnown ? 204 : 403);
    expect(await choose('en')).toBe(['employee', 'applicant'].includes(who) ? 204 : 403);
    const { body } = await api.ask('GET', '/v1/me', { headers: world.as[who] ?? {} });
    const written = ['employee', 'applicant'].includes(who) ? 'en' : 'nn';
    expect((body as { language: string | null }).language).toBe(isKnown ? written : null);
    expect(await choose('nb')).toBe(isKnown ? 204 : 403);
  });

  test('gets a draft of an applicant’s answer only as the office that answers (R-POS-9)', async () => {
    const url = `/v1/applications/${world.refs.application.id}/feedback-draft`;
    const { status } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
    expect(status).toBe(['hr', 'hrHead', 'deputyOfHr'].includes(who) ? 200 : 404);
  });

  test('works through a position’s applications only as the office (R-APP-5)', async () => {
    const url = `/v1/positions/${world.refs.position.id}/applications`;
    const { status } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
    expect(status).toBe(['hr', 'hrHead', 'deputyOfHr'].includes(who) ? 200 : 404);
  });

  test('brings in lists as the roles that may give what they become, and no more', async () => {
    const wrong: string[] = [];
    for (const { kind, name, by } of imports) {
      const role = holders[who]?.[kind];
      const url = `/v1/${plurals[kind]}/${world.refs[kind].id}/imports/${name}?dryRun=true`;
      const headers = { ...world.as[who], 'content-type': 'text/csv' };
      const { status } = await api.ask('POST', url, { headers, body: 'Navn;Alder\nKari;40' });
      if (status !== (role !== undefined && by.includes(role) ? 200 : 403)) wrong.push(`${kind} ${name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('takes out a case for the archive as the agency’s office, of a round as the coordinator', async () => {
    const wrong: string[] = [];
    for (const kind of caseKinds) {
      const role = holders[who]?.[kind];
      const url = `/v1/${plurals[kind]}/${world.refs[kind].id}/archive`;
      const { statusCode } = await api.app.inject({ method: 'GET', url, headers: world.as[who] ?? {} });
      const may = kind === 'round' ? role === 'coordinator' : role === 'hr' || role === 'hrHead';
      if (statusCode !== (may ? 200 : 404)) wrong.push(`${kind}: ${statusCode}`);
    }
    expect(wrong).toEqual([]);
  });

  test('gets the record of processing as the coordinator alone (GDPR art. 30)', async () => {
    const { status } = await api.ask('GET', '/v1/records/processing', { headers: world.as[who] ?? {} });
    expect(status).toBe(who === 'coordinator' ? 200 : 403);
  });

  test('takes out the lists that are for its roles, and no more', async () => {
    const wrong: string[] = [];
    for (const [kind, list, by] of lists) {
      const role = holders[who]?.[kind];
      const url = `/v1/${plurals[kind]}/${world.refs[kind].id}/exports/${list}`;
      const { status } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
      if (status !== (role !== undefined && by.includes(role) ? 200 : 404)) wrong.push(`${list}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('reads what payroll needs as the office or the agency’s own system (R-OPS-9)', async () => {
    const url = `/v1/employments/${world.refs.employment.id}/payroll`;
    const { status } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
    expect(status).toBe(['hr', 'hrHead', 'deputyOfHr', 'system'].includes(who) ? 200 : 404);
  });

  test('follows up an employee in the parts that are theirs, and no more (R-EMP-3 to R-EMP-7)', async () => {
    const url = `/v1/employments/${world.refs.employment.id}/follow-up`;
    const { status, body } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
    const role = holders[who]?.employment ?? '';
    const parts = {
      hr: ['steps', 'talks', 'mentoring', 'moreSecure', 'welcome'],
      hrHead: ['steps', 'talks', 'mentoring', 'moreSecure', 'welcome'],
      leader: ['steps', 'talks', 'mentoring', 'welcome'],
      mentor: ['mentoring', 'welcome'],
      buddy: ['welcome'],
      employee: ['talks', 'mentoring', 'moreSecure', 'welcome'],
    };
    const theirs = Object.entries(parts).find(([name]) => name === role)?.[1];
    expect(status).toBe(theirs === undefined ? 404 : 200);
    if (theirs === undefined) return;
    const told = Object.entries(body as Record<string, unknown>).filter(
      ([name, part]) =>
        ['steps', 'talks', 'mentoring', 'moreSecure', 'welcome'].includes(name) &&
        part !== null &&
        !(Array.isArray(part) && part.length === 0),
    );
    expect(told.map(([name]) => name).toSorted()).toEqual(theirs.toSorted());
  });

  test('lists the cases of their own, and nobody else’s', async () => {
    const { status, body } = await api.ask('GET', '/v1/me/cases', { headers: world.as[who] ?? {} });
    if (who.startsWith('system')) return expect(status).toBe(403);
    const own: Readonly<Record<string, readonly string[]>> = {
      leader: ['employment nav-ansatt leader'],
      mentor: ['employment nav-ansatt mentor'],
      buddy: ['employment nav-ansatt buddy'],
      employee: ['employment nav-ansatt employee'],
      applicant: ['application nav-soknad applicant'],
    };
    const { items } = body as { items: { kind: string; id: string; role: string }[] };
    expect(items.map(({ kind, id, role }) => `${kind} ${id} ${role}`)).toEqual(own[who] ?? []);
  });

  test('is told whom to ask: HR where they have a part, and never themselves', async () => {
    const { status, body } = await api.ask('GET', '/v1/me/help', { headers: world.as[who] ?? {} });
    if (who.startsWith('system')) return expect(status).toBe(403);
    const { helpers } = body as { helpers: { agencyName: string; role: string; name: string }[] };
    const told = helpers.map(({ agencyName, role, name }) => `${agencyName} ${role} ${name}`);
    // Hanne is away: Vera answers for her.
    const asks = ['hr', 'hrHead', 'decisionMaker', 'leader', 'mentor', 'buddy', 'employee', 'applicant'];
    expect(told).toEqual(asks.includes(who) ? ['nav hr Vera'] : (ofAnother[who] ?? []));
  });

  test('reads what the agency has erased as its office alone (R-PRV-3)', async () => {
    const { status } = await api.ask('GET', '/v1/agencies/nav/receipts', { headers: world.as[who] ?? {} });
    expect(status).toBe(['hr', 'hrHead', 'deputyOfHr'].includes(who) ? 200 : 404);
  });

  test('sees what became of the mail as the agency’s office, of a round as the coordinator (R-MAIL-2)', async () => {
    const wrong: string[] = [];
    for (const kind of ['agency', 'round'] as const) {
      const role = holders[who]?.[kind];
      const may = kind === 'round' ? role === 'coordinator' : role === 'hr' || role === 'hrHead';
      const url = `/v1/${plurals[kind]}/${world.refs[kind].id}/outbox`;
      const { status } = await api.ask('GET', url, { headers: world.as[who] ?? {} });
      if (status !== (may ? 200 : 404)) wrong.push(`${kind}: ${status}`);
      // It is about no round.
      const one = await api.ask('GET', `${url}/${sent}`, { headers: world.as[who] ?? {} });
      if (one.status !== (may && kind === 'agency' ? 200 : 404)) wrong.push(`one of ${kind}: ${one.status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('reads what was sent to themselves about a case in which they have a part, and nothing sent to others', async () => {
    const wrong: string[] = [];
    for (const kind of caseKinds) {
      const role = holders[who]?.[kind];
      const { id } = world.refs[kind];
      const { status, body } = await api.ask('GET', `/v1/cases/${id}/own-mails`, { headers: world.as[who] ?? {} });
      const may = role !== undefined && role !== 'system' && readers[kind].course.includes(role);
      if (status !== (may ? 200 : 404)) wrong.push(`${kind}: ${status}`);
      if (!may) continue;
      const sentTo = await bare.store.database.mailMessage.count({
        where: { personId: world.people[who] ?? '', status: 'sent', items: { some: { caseId: id } } },
      });
      const { items } = body as { items: { text: string }[] };
      if (items.length !== sentTo) wrong.push(`${kind}: ${items.length}, not ${sentTo}`);
    }
    expect(wrong).toEqual([]);
  });

  test('sees who has read of whom as the head of HR alone (R-PRV-5)', async () => {
    const { status } = await api.ask('GET', '/v1/agencies/nav/access-log', { headers: world.as[who] ?? {} });
    expect(status).toBe(who === 'hrHead' ? 200 : 404);
  });

  test('sees what holds an erasure as the agency’s office alone (R-PRV-3)', async () => {
    const { status } = await api.ask('GET', '/v1/agencies/nav/holds', { headers: world.as[who] ?? {} });
    expect(status).toBe(['hr', 'hrHead', 'deputyOfHr'].includes(who) ? 200 : 404);
  });

  test('sees the words of the agency’s mails as its office or the coordinator', async () => {
    const may = ['hr', 'hrHead', 'deputyOfHr', 'coordinator'].includes(who) ? 200 : 404;
    const [url, headers] = ['/v1/agencies/nav/mail-texts', world.as[who] ?? {}];
    const body = { paragraph: 0, nb: 'Hei', nn: 'Hei' };
    const statuses = [
      (await api.ask('GET', url, { headers })).status,
      (await api.ask('GET', `${url}/position.deadlineSoon`, { headers })).status,
      (await api.ask('POST', `${url}/position.deadlineSoon/preview`, { headers, body })).status,
    ];
    expect(statuses).toEqual([may, may, may]);
  });

  test('sees what is wrong with the service as the coordinator alone (R-OPS-10)', async () => {
    const { status } = await api.ask('GET', '/v1/health', { headers: world.as[who] ?? {} });
    expect(status).toBe(who === 'coordinator' ? 200 : 403);
  });

  test('knows the agency’s people by name as its office or a leader there, and never who is in the programme', async () => {
    const { status, body } = await api.ask('GET', '/v1/agencies/nav/people', { headers: world.as[who] ?? {} });
    expect(status).toBe(['hr', 'hrHead', 'deputyOfHr', 'leader'].includes(who) ? 200 : 404);
    if (status !== 200) return;
    const names = (body as { items: { name: string }[] }).items.map(({ name }) => name);
    expect(names).toEqual(['Dag', 'Finn', 'Hanne', 'Hege', 'Lars', 'Mia', 'Vera']);
  });

  test('finds the agency’s people, and hands over what they carry, as its office alone (R-OPS-5)', async () => {
    const headers = world.as[who] ?? {};
    const office = ['hr', 'hrHead', 'deputyOfHr'].includes(who);
    const search = await api.ask('POST', '/v1/agencies/nav/people/search', { headers, body: { text: 'h' } });
    const mia = `/v1/agencies/nav/people/${world.people['mentor']}`;
    const load = await api.ask('GET', `${mia}/load`, { headers });
    const body = { to: world.people['leader'], dryRun: true };
    const handover = await api.ask('POST', `${mia}/handover`, { headers, body });
    expect([search.status, load.status, handover.status]).toEqual(office ? [200, 200, 200] : [404, 404, 404]);
    if (!office) return;
    // Never who was hired through the programme, nor anybody of another agency.
    for (const person of ['employee', 'applicant', 'hrOfAnother'])
      expect((await api.ask('GET', `/v1/agencies/nav/people/${world.people[person]}/load`, { headers })).status).toBe(
        404,
      );
  });

  test('manages the agency’s webhooks only as its office (R-OPS-9)', async () => {
    const statuses: number[] = [];
    for (const [method, url] of webhookAddresses) {
      const asking = { headers: world.as[who] ?? {}, body: anEndpoint };
      statuses.push((await api.ask(method, `/v1/${url.replace('ENDPOINT', endpoint)}`, asking)).status);
    }
    const office = ['hr', 'hrHead', 'deputyOfHr'].includes(who);
    expect(statuses).toEqual(webhookAddresses.map(([, , status]) => (office ? status : 404)));
  });

  test('gives what the commands say, and no more', async () => {
    const wrong: string[] = [];
    for (const { kind, name, by } of publicCommands) {
      const role = holders[who]?.[kind];
      const url = `/v1/${plurals[kind]}/${world.refs[kind].id}/${name}`;
      // Nothing is changed: the case was never at 0, which is found out after authority and before any rule.
      const { status } = await api.ask('POST', url, { headers: { ...world.as[who], 'if-match': '"0"' } });
      const mayGive = role !== undefined && by.includes(role);
      if (mayGive ? status !== 412 && status !== 422 : status !== 403) wrong.push(`${kind} ${name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });
});

test.each(everybody.filter((who) => !['hr', 'hrHead', 'deputyOfHr'].includes(who)))(
  '%s deletes no endpoint of the agency',
  async (who) => {
    const { status } = await api.ask('DELETE', `/v1/webhooks/${endpoint}`, { headers: world.as[who] ?? {} });
    expect(status).toBe(404);
  },
);

test('the coordinator manages its own agency’s webhooks, and no other’s', async () => {
  const headers = world.as['coordinator'] ?? {};
  expect((await api.ask('GET', '/v1/agencies/difi/webhooks', { headers })).status).toBe(200);
  expect((await api.ask('GET', '/v1/agencies/skatt/webhooks', { headers })).status).toBe(404);
});

test('every address is in the matrix, or open to everybody by intent', () => {
  const inMatrix = new Set([
    ...caseKinds.flatMap((kind) => [
      `GET /v1/${plurals[kind]}`,
      ...views.map((view) => `GET /v1/${plurals[kind]}/{id}${addressOf(view)}`),
      `GET /v1/${plurals[kind]}/{id}/archive`,
    ]),
    ...publicCommands.map(({ kind, name }) => `POST /v1/${plurals[kind]}/{id}/${name}`),
    ...imports.map(({ kind, name }) => `POST /v1/${plurals[kind]}/{id}/imports/${name}`),
    ...lists.map(([kind, name]) => `GET /v1/${plurals[kind]}/{id}/exports/${name.replace(/\?.*/, '')}`),
    'GET /v1/cases/{id}',
    'GET /v1/cases/{id}/refused',
    'GET /v1/cases/{id}/own-mails',
    'GET /v1/applications/{id}/feedback-draft',
    'GET /v1/positions/{id}/applications',
    'GET /v1/records/processing',
    'GET /v1/employments/{id}/payroll',
    'GET /v1/employments/{id}/follow-up',
    'GET /v1/agencies/{id}/receipts',
    ...['agencies', 'rounds'].flatMap((of) => [`GET /v1/${of}/{id}/outbox`, `GET /v1/${of}/{id}/outbox/{message}`]),
    'GET /v1/agencies/{id}/access-log',
    'GET /v1/agencies/{id}/holds',
    'GET /v1/agencies/{id}/mail-texts',
    'GET /v1/agencies/{id}/mail-texts/{mail}',
    'POST /v1/agencies/{id}/mail-texts/{mail}/preview',
    'GET /v1/health',
    'GET /v1/agencies/{id}/people',
    'POST /v1/agencies/{id}/people/search',
    'GET /v1/agencies/{id}/people/{person}/load',
    'POST /v1/agencies/{id}/people/{person}/handover',
    ...webhookAddresses.map(
      ([method, url]) =>
        `${method} /v1/${url.replace('nav', '{id}').replace('ENDPOINT', '{id}').replace('/1/', '/{delivery}/')}`,
    ),
  ]);
  const own = new Set([
    'GET /v1/me',
    'GET /v1/me/data',
    'GET /v1/me/cases',
    'GET /v1/me/help',
    'GET /v1/me/feed',
    'GET /v1/me/languages',
    'PUT /v1/me/language/{language}',
    'GET /v1/duties',
    'GET /v1/statistics',
    // The coordinator's alone: test/api/statistics.test.ts asks everybody.
    'POST /v1/statistics/publications',
    'GET /v1/statistics/publications/preview',
    'GET /v1/statistics/publications',
    // In a rehearsal alone: test/embedded/time-machine.test.ts.
    'GET /v1/rehearsal',
    'POST /v1/rehearsal/move',
    'POST /v1/rehearsal/stop',
    'POST /v1/rehearsal/begin',
    'GET /v1/rehearsal/mails',
    'GET /v1/rehearsal/mails/{id}',
    'GET /v1/session',
    'POST /v1/session/extend',
    'GET /v1/sessions',
    'DELETE /v1/sessions/{id}',
    'GET /v1/public/positions',
    'POST /v1/me/feed',
    'DELETE /v1/me/feed',
    // Asked below, of whoever may not: whoever may would leave nothing for the others.
    'DELETE /v1/webhooks/{id}',
    // For whoever signs: test/api/webhooks-recruitment.test.ts.
    'POST /v1/hooks/recruitment/{id}',
    // The coordinator's alone: test/api/public-feedback.test.ts asks everybody.
    'GET /v1/feedback',
    // As whoever may give the command: test/api/preview.test.ts asks everybody.
    'POST /v1/cases/{id}/preview',
    // Whoever reads what was sent, or gets it themselves: test/api/preview.test.ts asks everybody.
    'GET /v1/cases/{id}/coming-mail',
    'DELETE /v1/feedback/{id}/text',
    // What is open in the lists, in one: test/api/search.test.ts asks everybody.
    'POST /v1/cases/search',
    // The coordinator's alone: test/api/rounds.test.ts asks everybody.
    'GET /v1/rounds/{id}/board',
    'GET /v1/rounds/{id}/plan',
    'GET /v1/rounds/{id}/recipients',
    'GET /v1/rounds/{id}/gatherings/{gathering}/guests',
    'POST /v1/rounds/{id}/message-preview',
  ]);
  const document = api.app.swagger() as { paths: Record<string, Record<string, unknown>> };
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((one) => one.includes('/v1/') && !inMatrix.has(one) && !own.has(one))).toEqual([]);
  expect([...inMatrix].filter((one) => !all.includes(one))).toEqual([]);
});

test('nobody is nobody: 401 at every address', async () => {
  for (const { kind, name } of publicCommands) {
    const { status } = await api.ask('POST', `/v1/${plurals[kind]}/x/${name}`);
    expect([name, status]).toEqual([name, 401]);
  }
});

test('what is read of applicants and employees is in the access log, and of others is not', async () => {
  // That a whole case was taken out for the archive is logged of every kind.
  const rows = await bare.store.database.accessLog.findMany({ where: { what: { not: 'export' } } });
  const kindOf = new Map(Object.values(world.refs).map(({ id, kind }) => [id, kind]));
  expect(new Set(rows.map(({ caseId }) => kindOf.get(caseId)))).toEqual(new Set(personalKinds));
  const readOf = (who: string) => rows.filter(({ readerId }) => readerId === world.people[who]).map(({ what }) => what);
  expect(new Set(readOf('employee'))).toEqual(new Set(['course', 'record', 'log', 'outlook', 'mails']));
  expect(readOf('hrOfAnother')).toEqual([]);
  const [deputys] = rows.filter(({ readerId }) => readerId === world.people['deputyOfHr']);
  expect(deputys).toMatchObject({ as: ['hr'], onBehalfOf: world.people['hr'] });
});

describe('the database, when nobody asks the matrix', () => {
  const tables = ['case_file', 'case_event', 'case_duty', 'content', 'mail_item', 'command_answer', 'case_person'];
  const withScope = async (who: string, sql: string): Promise<readonly { readonly n: number }[]> => {
    const database = openDatabase(bare.databaseUrl, 2, 'forlop_api');
    const agencies = who === 'hrOfAnother' ? ['skatt'] : [];
    try {
      return await database.$transaction(async (tx) => {
        const person = world.people[who] ?? null;
        await enterScope(tx, { person, agencies, directory: agencies, coordinates: who === 'coordinator' });
        return tx.$queryRawUnsafe(sql);
      });
    } finally {
      await database.$disconnect();
    }
  };
  const idColumn = (table: string): string => (table === 'case_file' ? 'id' : 'case_id');

  test.each(tables)('%s: another agency’s HR sees nothing of it, and changes nothing', async (table) => {
    const theirs = `${idColumn(table)} IN ('nav', 'nav-stilling', 'nav-soknad', 'nav-ansatt')`;
    expect(await withScope('hrOfAnother', `SELECT count(*)::int AS n FROM ${table} WHERE ${theirs}`)).toEqual([
      { n: 0 },
    ]);
    const owner = await bare.store.database.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${table} WHERE ${theirs}`,
    );
    expect(owner[0]?.n).toBeGreaterThan(0);
    const change = `WITH gone AS (UPDATE ${table} SET ${idColumn(table)} = ${idColumn(table)} WHERE ${theirs} RETURNING 1)
      SELECT count(*)::int AS n FROM gone`;
    expect(await withScope('hrOfAnother', change)).toEqual([{ n: 0 }]);
  });

  test('an event cannot be written into another agency’s case', async () => {
    const sql = `INSERT INTO case_event (case_id, seq, at, actor_type, type, event, machine_at)
      VALUES ('nav-stilling', 1, now(), 'person', 'x', '{}', now()) RETURNING 1 AS n`;
    await expect(withScope('hrOfAnother', sql)).rejects.toThrow(/row-level security/);
  });

  test('the coordinator sees no application', async () => {
    const sql = `SELECT count(*)::int AS n FROM case_file WHERE kind = 'application'`;
    expect(await withScope('coordinator', sql)).toEqual([{ n: 0 }]);
  });

  test('names: another agency’s people and applicants are nobody’s', async () => {
    const sql = `SELECT count(*)::int AS n FROM person_version WHERE email LIKE '%@nav.test' OR email LIKE '%@person.test'`;
    expect(await withScope('hrOfAnother', sql)).toEqual([{ n: 0 }]);
  });

  test('without a scope there is no case and no person', async () => {
    const database = openDatabase(bare.databaseUrl, 1, 'forlop_api');
    for (const table of [...tables, 'person', 'person_version', 'mail_message', 'case_message']) {
      const rows = await database.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
      expect([table, rows[0]?.n]).toEqual([table, 0]);
    }
    await database.$disconnect();
  });
});
