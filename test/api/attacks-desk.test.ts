/** Attacks on what the API has for the desk: looks ahead, searches, directories, an agency's own words (R-ROLE-4, R-PRV). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import type { OutlookBody } from '../../api/cases/bodies.ts';
import type { ComingMailBody, OwnMailsBody } from '../../api/cases/mail-bodies.ts';
import { bindTestPerson } from '../../store/identities.ts';
import { type Answer, startApi, type TestApi } from '../support/api.ts';
import { type Bare, person, startBare } from '../support/bare.ts';
import { buildWorld, type World } from './matrix.ts';

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
  // Whatever was thrown at it: no attack was a fault of ours.
  expect(api.faults).toEqual([]);
});

const as = (who: string): Readonly<Record<string, string>> => world.as[who] ?? {};
const post = (who: string, url: string, body: unknown, key?: string): Promise<Answer> =>
  api.ask('POST', url, { body, headers: as(who), ...(key === undefined ? {} : { key }) });
const get = (who: string, url: string): Promise<Answer> => api.ask('GET', url, { headers: as(who) });
const codesOf = ({ body }: Answer): readonly string[] =>
  (body as { faults: { code: string }[] }).faults.map(({ code }) => code);

const texts = '/v1/agencies/nav/mail-texts';

test.each([
  ['what no database keeps', 'hr', '/v1/agencies/nav/people/search', { text: '\u0000' }, 400],
  [
    'a name of every object as a command',
    'hr',
    '/v1/cases/nav-stilling/preview',
    { command: 'toString', body: {} },
    422,
  ],
  ['as a message', 'coordinator', '/v1/rounds/runde/recallMessage', { message: 'constructor' }, 422],
  ['as a mail', 'hr', `${texts}/position.constructor/preview`, { paragraph: 0, nb: 'a', nn: 'a' }, 404],
])('%s is the asker’s fault', async (_, who, url, body, status) => {
  expect((await post(who, url, body)).status).toBe(status);
});

test('a gathering is not found by a name of every object', async () => {
  expect((await get('coordinator', '/v1/rounds/runde/gatherings/constructor/guests')).status).toBe(400);
});

test.each([
  ['/v1/cases/search', {}],
  ['/v1/cases/nav-stilling/preview', { command: 'extendDeadline', body: { to: '2017-04-05' } }],
  ['/v1/agencies/nav/people/search', {}],
])('another site’s page asks %s nothing in its visitor’s name', async (url, body) => {
  const headers = { ...as('hr'), 'sec-fetch-site': 'cross-site' };
  expect((await api.ask('POST', url, { headers, body })).status).toBe(403);
});

test('a look ahead has no key that a command could have had', async () => {
  const extended = await post('hr', '/v1/positions/nav-stilling/extendDeadline', { to: '2017-04-05' }, 'preview');
  expect(extended.status).toBe(200);
  const asked = { command: 'extendDeadline', body: { to: '2017-04-12' } };
  expect((await post('hr', '/v1/cases/nav-stilling/preview', asked)).status).toBe(200);
});

/** The first paragraph of the mail that the agency may write itself, in these words. */
async function inOwnWords(mail: string, words: string): Promise<Answer> {
  const { body } = await get('hr', `${texts}/${mail}`);
  const [first] = (body as MailTextBody).paragraphs;
  const given = { mail, paragraph: first?.number, standard: first?.mark, nb: words, nn: words };
  return post('hr', '/v1/agencies/nav/setMailText', given);
}

test('an agency’s own words carry nobody’s link to another’s address (R-MAIL-3)', async () => {
  const stolen = await inOwnWords('application.receiptAsking', 'Svar her: https://evil.test/?to={applicationLink}');
  expect([stolen.status, codesOf(stolen)]).toEqual([422, ['namesApart', 'namesApart']]);
  const proper = await inOwnWords('application.receiptAsking', 'Siden din: {applicationLink}');
  expect(proper.status).toBe(200);
});

test('nor is a token put into an address in its own words', async () => {
  const { body } = await get('hr', '/v1/employments/nav-ansatt/outlook');
  const [found] = (body as OutlookBody).items.flatMap(({ duty, mails }) =>
    mails.filter(({ to }) => to === 'leader').map(({ mail }) => ({ duty, mail })),
  );
  const { duty, mail } = found ?? { duty: '', mail: '' };
  expect((await inOwnWords(mail, 'Les mer: https://evil.test/l/~l1')).status).toBe(200);
  const query = new URLSearchParams({ duty, mail, to: 'leader', language: 'nb' });
  const coming = await get('hr', `/v1/cases/nav-ansatt/coming-mail?${query}`);
  expect((coming.body as ComingMailBody).text).toContain('https://evil.test/l/%7El1');
});

test('plans that nobody can wait for are not begun', async () => {
  const plan = () => get('coordinator', '/v1/rounds/runde/plan?until=2017-02-04');
  const answers = await Promise.all(Array.from({ length: 6 }, plan));
  const begun = answers.filter(({ status }) => status === 200);
  expect(begun.length).toBeGreaterThan(0);
  // A slow machine may give up one more; none beyond the four is begun on a fast one.
  expect(begun.length).toBeLessThanOrEqual(4);
  expect(answers.filter(({ status }) => status === 503)).toHaveLength(6 - begun.length);
}, 120_000);

test('an applicant of the agency is given no role in it (R-ROLE-4)', async () => {
  const person = world.people['applicant'] ?? '';
  const given: readonly (readonly [string, unknown])[] = [
    ['employments/nav-ansatt/appointMentor', { person }],
    ['employments/nav-ansatt/appointBuddy', { person, place: 'Her' }],
    ['employments/nav-ansatt/changeLeader', { person }],
    ['positions/nav-stilling/changeLeader', { leader: person }],
    ['positions/nav-stilling/reassign', { duty: 'deadline', person }],
    ['agencies/nav/appoint', { role: 'hrHead', person }],
    ['agencies/nav/setDeputy', { person: world.people['hr'], deputy: person, from: '2017-02-03', to: '2017-02-04' }],
    [`participations/${world.refs.participation.id}/nameDecisionMaker`, { person }],
  ];
  for (const [path, body] of given) {
    const answer = await post('hr', `/v1/${path}`, body);
    expect([path, answer.status, codesOf(answer)]).toEqual([path, 422, ['notOfAgency']]);
  }
});

test('nobody signs in as a colleague by changing their address (R-PRV-2)', async () => {
  const leader = world.people['leader'] ?? '';
  await bindTestPerson(bare.store, { issuer: 'http://127.0.0.1:1', subject: 'lars' }, leader);
  const moved = { person: { id: leader, email: 'somebody@else.test' } };
  expect((await post('hr', '/v1/agencies/nav/correctPerson', moved)).status).toBe(200);
  const invited = await post('hr', '/v1/agencies/nav/invite', { person: leader });
  expect([invited.status, codesOf(invited)]).toEqual([422, ['signsInAlready']]);
});

test('a deputy whose period is over finds, looks ahead and hands over nothing (R-ROLE-3)', async () => {
  const statuses = async (): Promise<readonly number[]> => {
    const look = { command: 'extendDeadline', body: { to: '2017-04-19' } };
    const found = [(await post('deputyOfHr', '/v1/cases/nav-stilling/preview', look)).status];
    const reads = ['cases/nav-stilling/refused', 'employments/nav-ansatt/follow-up', 'agencies/nav/holds'];
    for (const path of [...reads, 'agencies/nav/outbox', 'agencies/nav/mail-texts'])
      found.push((await get('deputyOfHr', `/v1/${path}`)).status);
    return [...found, (await post('deputyOfHr', '/v1/agencies/nav/people/search', {})).status];
  };
  const found = async () => (await post('deputyOfHr', '/v1/cases/search', {})).body as { items: unknown[] };
  expect((await statuses()).filter((one) => one !== 200)).toEqual([]);
  expect((await found()).items.length).toBeGreaterThan(0);
  await bare.store.database.deputy.updateMany({ data: { toDay: '2017-02-02' } });
  expect((await statuses()).filter((one) => one !== 404)).toEqual([]);
  expect((await found()).items).toEqual([]);
});

test('mail to oneself is read again; to another in the same case, or in a case that one has left, it is not', async () => {
  const url = '/v1/cases/nav-ansatt/own-mails';
  const textsOf = async (who: string) =>
    ((await get(who, url)).body as OwnMailsBody).items.map(({ text }) => text ?? '');
  const mentors = await textsOf('mentor');
  expect(mentors.length).toBeGreaterThan(0);
  for (const other of ['employee', 'buddy', 'leader', 'hr']) {
    const theirs = await textsOf(other);
    expect(theirs.filter((text) => mentors.includes(text))).toEqual([]);
  }
  // Whom it is asked for is the session's to say, and no parameter's.
  expect((await get('leader', `${url}?person=${world.people['mentor']}`)).body).toEqual(
    (await get('leader', url)).body,
  );
  const next = { name: 'Mons', email: 'mons@nav.test', language: 'nb' };
  await bare.must(world.refs.employment, { type: 'appointMentor', person: next }, person(world.people['hr'] ?? ''));
  expect((await get('mentor', url)).status).toBe(404);
});
