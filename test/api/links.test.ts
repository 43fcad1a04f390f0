/** Links of mails (R-MAIL-3): personal, for one answer, over in time, and never used by whoever only looks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type PersonId } from '../../domain/words.ts';
import { openDatabase } from '../../prisma/client.ts';
import { enterScope } from '../../store/scope.ts';
import { publicUrl, startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { htmlFaults } from './html-faults.ts';
import { linkIn, openLink, pathsIn, sendLink } from './links-world.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
let hr: PersonId;
/** Where the decision maker's mail leads. */
let decision: string;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  hr = world.people['hr'] ?? '';
  decision = linkIn(bare.catcher, 'dag@nav.test', 'Beslutt');
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.stop();
  await bare.stop();
});

const yes = { takePart: 'yes', positions: '2' };
const open = (url: string, headers = {}) => openLink(api, url, headers);
const send = (url: string, fields: Readonly<Record<string, string>>, headers = {}) =>
  sendLink(api, url, fields, headers);
const events = () => bare.store.database.caseEvent.count();
const linkOf = (url: string) => url.slice('/l/'.length);

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = await bare.store.database.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE nspname = 'public' AND relkind = 'r'`;
  const rows: string[] = [];
  for (const { name } of tables) {
    const sql = `SELECT string_agg(row_to_json(t)::text, '') AS all FROM "${name}" t`;
    rows.push(String((await bare.store.database.$queryRawUnsafe<{ all: string }[]>(sql))[0]?.all));
  }
  return rows.join('\n');
}

describe('a link', () => {
  test('is 256 bits that stand in the mail, and nowhere in the database', async () => {
    const token = linkOf(decision);
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = await everything();
    expect(kept).toContain('Beslutt om dere vil delta');
    expect(kept).toContain('/l/~l-');
    expect(kept).not.toContain(token);
  });

  test('stands in both parts of the mail, where the placeholder is in neither', () => {
    const mail = bare.catcher.messages().findLast(({ subject }) => subject.startsWith('Beslutt'));
    expect(mail?.text).toContain(`${publicUrl}${decision}\n`);
    expect(mail?.html).toContain(`href="${publicUrl}${decision}"`);
    expect(`${mail?.text}${mail?.html}`).not.toContain('~');
  });

  test('is only for whoever got the mail in the page’s role', async () => {
    const links = await bare.store.database.link.findMany({ where: { page: 'participationDecision' } });
    expect(links).toMatchObject([{ personId: world.people['decisionMaker'], role: 'decisionMaker', usedAt: null }]);
    const toHr = bare.catcher.messages().filter(({ to }) => to.includes('hanne@nav.test'));
    expect(toHr.flatMap(({ text }) => pathsIn(text))).toEqual([]);
  });
});

describe('looking', () => {
  test('changes nothing, however often and by whatever', async () => {
    const before = await events();
    for (let n = 0; n < 10; n += 1) expect((await open(decision)).statusCode).toBe(200);
    const head = await api.app.inject({ method: 'HEAD', url: decision, headers: { purpose: 'prefetch' } });
    expect(head.statusCode).toBe(200);
    expect(await events()).toBe(before);
    const [link] = await bare.store.database.link.findMany({ where: { page: 'participationDecision' } });
    expect(link?.usedAt).toBeNull();
  });

  test('shows a page without faults in each language, which nobody keeps or finds', async () => {
    for (const language of languages) {
      const page = await open(`${decision}?language=${language}`);
      expect(htmlFaults(page.body)).toEqual([]);
      expect(page.body).toContain('nav');
      expect(page.headers['cache-control']).toBe('no-store');
      expect(page.headers['x-robots-tag']).toBe('noindex');
      expect(page.headers['referrer-policy']).toBe('same-origin');
      expect(page.headers['set-cookie']).toBeUndefined();
    }
  });

  test.each([
    ['a token of nobody', `/l/${'a'.repeat(43)}`],
    ['no token', '/l/x'],
    ['a token that was cut', () => decision.slice(0, -1)],
    ['what stands in the database', async () => `/l/~${(await bare.store.database.link.findFirst())?.id}`],
    ['the hash', async () => `/l/${(await bare.store.database.link.findFirst())?.tokenHash.slice(0, 43)}`],
  ])('%s: one and the same page', async (_, url) => {
    const page = await open(typeof url === 'string' ? url : await url());
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Lenken kan ikke brukes');
    expect(htmlFaults(page.body)).toEqual([]);
  });
});

describe('an answer', () => {
  test('from another site is refused', async () => {
    const answer = await send(decision, yes, { origin: 'https://elsewhere.test' });
    expect(answer.statusCode).toBe(403);
  });

  test.each([
    [{}, 'Velg ett av alternativene.', '#takePart'],
    [{ takePart: 'yes', positions: 'to' }, 'Skriv et helt tall.', '#positions'],
    [{ takePart: 'yes', positions: '' }, 'Antall stillinger mangler', '#positions'],
    [{ takePart: 'no', positions: '3' }, 'stillinger', '#positions'],
  ])('%j comes back with what is wrong, and what was filled in', async (fields, said, field) => {
    const before = await events();
    const page = await send(decision, fields);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain(said);
    expect(page.body).toContain(`href="${field}"`);
    expect(page.body.indexOf('role="alert"')).toBeLessThan(page.body.indexOf('<form'));
    expect(htmlFaults(page.body)).toEqual([]);
    if ('positions' in fields) expect(page.body).toContain(`value="${fields.positions}"`);
    expect(await events()).toBe(before);
  });

  test('is taken once, also when it is sent twice at once', async () => {
    const before = await events();
    const both = await Promise.all([send(decision, yes), send(decision, yes)]);
    expect(both.map(({ statusCode, headers }) => [statusCode, headers['location']])).toEqual([
      [303, decision],
      [303, decision],
    ]);
    const answered = await bare.store.database.caseEvent.findMany({ where: { type: 'answered' } });
    expect(answered).toMatchObject([{ actorType: 'person', actorId: world.people['decisionMaker'] }]);
    expect(await events()).toBeGreaterThan(before);
  });

  test('is shown from then on, and another one changes nothing', async () => {
    const before = await events();
    const page = await open(decision);
    expect(page.body).toContain('Du svarte fredag 3. februar 2017.');
    expect(page.body).toContain('Dere deltar med 2 stillinger.');
    expect(page.body).not.toContain('<form');
    expect(htmlFaults(page.body)).toEqual([]);
    const again = await send(decision, { takePart: 'no' });
    expect([again.statusCode, again.headers['location']]).toEqual([303, decision]);
    expect(await events()).toBe(before);
  });

  test('thirty a minute from one address are enough', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await sendLink(api, '/l/none', {}, {}, '10.9.9.9')).statusCode);
    expect(statuses.filter((status) => status === 404)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a link whose role goes to somebody else', () => {
  const participation = () => world.refs.participation;

  test('says who has it, and takes no answer', async () => {
    const reopen = { type: 'correct', reason: 'Svaret var feil', answer: null };
    await bare.must(participation(), reopen, person(hr));
    const other = { name: 'Dina', email: 'dina@nav.test', language: 'nn' };
    await bare.must(participation(), { type: 'nameDecisionMaker', person: other }, person(hr));
    const before = await events();
    const page = await open(decision);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Dina har overtatt denne oppgaven.');
    expect(page.body).not.toContain('<form');
    expect((await send(decision, yes)).body).toContain('Dina har overtatt');
    expect(await events()).toBe(before);
  });

  test('is another for the new holder, in their language', async () => {
    await bare.until('2017-02-06');
    const own = linkIn(bare.catcher, 'dina@nav.test', 'Avgjer');
    expect(own).not.toBe(decision);
    const page = await open(own);
    expect(page.body).toContain('<html lang="nn-NO">');
    expect(page.body).toContain('<form');
  });

  test('ends with the question, when HR answers on paper: who and when is said', async () => {
    const onPaper = { decidedBy: world.people['decisionMaker'], on: '2017-02-03' };
    await bare.must(participation(), { type: 'answer', takePart: false, positions: 0, onPaper }, person(hr));
    const page = await open(linkIn(bare.catcher, 'dina@nav.test', 'Avgjer'));
    expect(page.body).toContain('Hanne svarte måndag 6. februar 2017.');
    expect(page.body).toContain('De deltek ikkje denne gongen.');
    expect(page.body).not.toContain('<form');
  });
});

describe('whoever stands in', () => {
  const seen = async (agency: string, today: string): Promise<number> => {
    const [leader, deputy] = [world.people['leader'] ?? '', world.people['leaderOfAnother'] ?? ''];
    const database = openDatabase(bare.databaseUrl, 1, 'forlop_api');
    const row = { agencyId: agency, personId: leader, deputyId: deputy, fromDay: '2017-02-01', toDay: '2017-02-28' };
    await bare.store.database.deputy.create({ data: row });
    try {
      return await database.$transaction(async (tx) => {
        await enterScope(tx, { person: deputy, agencies: [], directory: [], coordinates: false, today });
        return tx.caseFile.count({ where: { id: 'nav-ansatt' } });
      });
    } finally {
      await bare.store.database.deputy.deleteMany({ where: row });
      await database.$disconnect();
    }
  };

  test('reaches the case in the period, by the word of its own agency alone (R-DUT-9, R-ROLE-4)', async () => {
    expect(await seen('nav', '2017-02-28')).toBe(1);
    expect(await seen('nav', '2017-03-01')).toBe(0);
    expect(await seen('skatt', '2017-02-28')).toBe(0);
  });

  test('or gets what the holder cannot be sent, has the case’s address and no link', async () => {
    const leader = world.people['leader'] ?? '';
    const refused = { where: { personId: leader }, data: { refusedAt: new Date('2017-02-01') } };
    await bare.store.database.personVersion.updateMany(refused);
    const noted = { type: 'noteGathering', gathering: 'g', sequence: 1, audience: ['leaders'], month: '2017-03' };
    const fixed = { day: '2017-03-15', from: '09:00', to: '15:00', place: 'Oslo', themeText: null, mandatory: true };
    const round = { type: 'case', ref: { kind: 'round', id: 'runde' } } as const;
    await bare.must(caseOf('employment', 'nav-ansatt'), { ...noted, ...fixed }, round);
    await bare.until('2017-02-07');
    const mail = bare.catcher.messages().findLast(({ subject }) => subject.includes('samling'));
    expect(mail?.to).toEqual(['vera@nav.test']);
    expect(mail?.text).toContain(`${publicUrl}/saker/nav-ansatt`);
    expect(pathsIn(mail?.text ?? '')).toEqual([]);
    await bare.store.database.personVersion.updateMany({ ...refused, data: { refusedAt: null } });
  });
});

describe('a link over time', () => {
  const employment = caseOf('employment', 'nav-ansatt');

  test('is the same on every try to send it, byte by byte', async () => {
    bare.catcher.setFault({ kind: 'droppedAfterData', recipient: 'eva@nav.test', times: 1 });
    await bare.until('2017-02-23');
    await bare.until('2017-02-24');
    const mails = bare.catcher.messages().filter(({ subject }) => subject.includes('hva vil du ta opp'));
    expect(mails).toHaveLength(2);
    const [first, second] = mails.map(({ raw }) => raw.replace(/^x-catcher-number: .*\r\n/, ''));
    expect(first).toBe(second);
    expect(pathsIn(mails[0]?.text ?? '')).toHaveLength(2);
  });

  test('goes with a message that the server did not take', async () => {
    const count = () => bare.store.database.link.count({ where: { page: 'meeting' } });
    bare.catcher.setFault({ kind: 'later450', recipient: 'mia@nav.test' });
    await bare.until('2017-02-28');
    expect(await count()).toBe(0);
    bare.catcher.setFault(null);
    await bare.store.database.mailbox.updateMany({ data: { retryMachineAt: null } });
    await bare.until('2017-03-01', '08:30');
    expect(await count()).toBe(1);
  });

  test('is over after its days, and says whom to ask', async () => {
    const own = linkIn(bare.catcher, 'mia@nav.test', '');
    expect((await open(own)).statusCode).toBe(200);
    await bare.store.database.link.updateMany({
      where: { page: 'meeting' },
      data: { expiresAt: new Date('2017-03-01T07:00:00Z') },
    });
    const page = await open(own);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('Lenken er for gammel');
    const before = await events();
    expect((await send(own, { held: 'yes', on: '2017-03-01' })).statusCode).toBe(410);
    expect(await events()).toBe(before);
  });

  test('is gone with whoever is erased', async () => {
    const id = world.people['mentor'] ?? '';
    expect(await bare.store.database.link.count({ where: { personId: id } })).toBeGreaterThan(0);
    await bare.store.database
      .$executeRaw`UPDATE person_version SET name = '', email = NULL, erased_at = now() WHERE person_id = ${id}`;
    expect(await bare.store.database.link.count({ where: { personId: id } })).toBe(0);
  });

  test('every look at a personal case is in the access log (R-PRV-5)', async () => {
    const reads = () =>
      bare.store.database.accessLog.count({
        where: { caseId: employment.id, readerId: world.people['employee'] ?? '' },
      });
    const before = await reads();
    await open(linkIn(bare.catcher, 'eva@nav.test', 'hva vil du ta opp'));
    expect(await reads()).toBe(before + 1);
  });
});

test('while PostgreSQL is away the page says so', async () => {
  const away = await startApi({ ...bare, databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' });
  const page = await openLink(away, decision);
  expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '5']);
  expect(htmlFaults(page.body)).toEqual([]);
  await away.stop();
});
