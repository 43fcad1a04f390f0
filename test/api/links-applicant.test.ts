/** The pages that links in an applicant's mail lead to (R-APP-3, 4, 5, 7; R-POS-7, R-POS-9; R-MAIL-3; R-PRV-1, 4, 5). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LinkPageName } from '../../domain/links.ts';
import { type CaseRef, type Language, languages, type PersonId } from '../../domain/words.ts';
import type { CaughtMail } from '../../embedded/catcher.ts';
import { secretHash } from '../../store/secrets.ts';
import { tend } from '../../store/tend.ts';
import { publicUrl, startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';
import { htmlFaults } from './html-faults.ts';

let bare: Bare;
let api: TestApi;
let hr: PersonId;
const position = caseOf('position', 'nav-stilling');
const someone = (name: string, language: Language = 'nb') => ({
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@test.test`,
  language,
});

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  await anAgency(bare, 'difi');
  const coordinator = await bare.appoint(difi, 'coordinator', someone('Kari'));
  expect(coordinator).toBeTruthy();
  const nav = await anAgency(bare, 'nav', { name: 'Østfold <etat>' });
  hr = await bare.appoint(nav, 'hr', someone('Hanne'));
  const post = aPosition({ agency: 'nav', targetGroup: 'disabilityOrGap', title: 'Rådgiver <b>jus</b>' });
  await bare.must(position, post, person(hr));
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.stop();
  await bare.stop();
});

let applications = 0;
/** Somebody applies, and has the mails of that morning. */
async function apply(name: string, over: Readonly<Record<string, unknown>> = {}, language: Language = 'nb') {
  const ref = caseOf('application', `nav-soknad-${++applications}`);
  const received = { type: 'receive', position: position.id, ticked: false, receivedOn: await today(), ...over };
  await bare.must(ref, { ...received, applicant: someone(name, language) }, person(hr));
  await settle();
  return ref;
}

const nowRow = () => bare.store.database.installation.findUniqueOrThrow({ where: { id: 1 } });
const today = async (): Promise<string> => (await nowRow()).rehearsalNow?.toISOString().slice(0, 10) ?? '';
/** Lets all that is due now happen. */
const settle = async () => bare.until(await today(), '12:00');

const mailsTo = (name: string): readonly CaughtMail[] =>
  bare.catcher.messages().filter(({ to }) => to.includes(someone(name).email));

/** The token in the newest mail to them that leads to the page, as the mail itself has it. */
async function token(name: string, page: LinkPageName): Promise<string> {
  for (const { text } of mailsTo(name).toReversed())
    for (const [, found = ''] of text.matchAll(/\/l\/([\w-]{43})/g)) {
      const row = await bare.store.database.link.findUnique({ where: { tokenHash: secretHash(found) } });
      if (row?.page === page) return found;
    }
  throw new Error(`no link to ${page} in the mails to ${name}`);
}

let sender = 0;
const address = () => `10.2.${Math.trunc(sender / 200)}.${(sender++ % 200) + 1}`;
const open = (secret: string, language?: Language) =>
  api.app.inject({
    method: 'GET',
    url: `/l/${secret}${language === undefined ? '' : `?language=${language}`}`,
    remoteAddress: address(),
  });
const send = (secret: string, fields: Readonly<Record<string, string>>) =>
  api.app.inject({
    method: 'POST',
    url: `/l/${secret}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
    payload: new URLSearchParams(fields).toString(),
    remoteAddress: address(),
  });

const events = async ({ id }: CaseRef): Promise<readonly string[]> =>
  (await bare.store.database.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: 'asc' } })).map(
    ({ event }) => (event as { type: string }).type,
  );
const factsOf = async ({ id }: CaseRef): Promise<Record<string, unknown>> =>
  (await bare.store.database.caseFile.findUniqueOrThrow({ where: { id } })).facts as Record<string, unknown>;

/** A value of the only hidden field of that name. */
const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? 'none';

/** Never on a page, in any language: the programme's name, or whose word is asked for as a kind (R-PRV-4). */
const neverSaid = /trainee|målgrupp|programmet/i;

test('the declaration: one box, neither which nor why, and opening it changes nothing', async () => {
  const ref = await apply('Anne');
  const secret = await token('Anne', 'declaration');
  const before = await events(ref);
  for (const language of languages) {
    const { statusCode, body, headers } = await open(secret, language);
    expect(statusCode).toBe(200);
    expect(htmlFaults(body)).toEqual([]);
    expect(body).not.toMatch(neverSaid);
    expect(body.match(/<input type="(checkbox|radio)"/g)).toHaveLength(1);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  }
  const { body } = await open(secret);
  expect(body).toContain('Jeg, Anne, bekrefter at minst én av disse gjelder meg.');
  expect(body).toContain('Rådgiver &lt;b&gt;jus&lt;/b&gt;');
  expect(body).toContain('Østfold &lt;etat&gt;');
  // The exclusion stands under the gap alone (R-APP-3).
  expect(body).toMatch(/<li>Da du søkte,[^<]*Dette siste gjelder ikke deg som hadde fast jobb/);
  expect(await events(ref)).toEqual(before);
});

test('the fields of the counter have no names and stand outside the form: nothing of a period can be sent (R-APP-4)', async () => {
  const { body } = await open(await token('Anne', 'declaration'));
  const form = /<form[^]*<\/form>/.exec(body)?.[0] ?? '';
  expect(form).not.toContain('type="date"');
  const dates = body.match(/<input type="date"[^>]*>/g) ?? [];
  expect(dates).toHaveLength(2);
  for (const field of dates) expect(field).not.toMatch(/ name=| form=/);
  expect(body).toContain('data-applied-on="2017-02-01"');
  expect(form.match(/ name="(\w+)"/g)).toEqual([' name="nonce"', ' name="language"', ' name="confirm"']);
});

test('the counter’s script and the rule that it counts by are served as ours, and nothing else of the house', async () => {
  const { body } = await open(await token('Anne', 'declaration'));
  const [, script = ''] = /<script type="module" src="([^"]+)">/.exec(body) ?? [];
  const seen: string[] = [];
  const follow = async (url: string): Promise<void> => {
    if (seen.includes(url)) return;
    seen.push(url);
    const answer = await api.app.inject({ method: 'GET', url });
    expect([url, answer.statusCode, answer.headers['content-type']]).toEqual([
      url,
      200,
      'text/javascript; charset=utf-8',
    ]);
    expect(answer.body).not.toMatch(/\bimport type\b/);
    for (const [, path = ''] of answer.body.matchAll(/^import .* from '([^']+)';/gm))
      await follow(new URL(path, `https://forlop.test${url}`).pathname);
  };
  await follow(script);
  expect(seen).toHaveLength(3);
  expect((await api.app.inject({ method: 'GET', url: '/assets/domain/words.ts' })).statusCode).toBe(404);
});

test('without the box it comes back; with it the answer is the applicant’s, with the text that was read', async () => {
  const ref = await apply('Berit', {}, 'nn');
  const secret = await token('Berit', 'declaration');
  const missing = await send(secret, { language: 'nn' });
  expect(missing.statusCode).toBe(422);
  expect(htmlFaults(missing.body)).toEqual([]);
  expect(missing.body).toContain('href="#confirm"');
  const given = await send(secret, { language: 'nn', confirm: 'yes', from: '2012-01-01', cause: 'x' });
  expect([given.statusCode, given.headers['location']]).toEqual([303, `/l/${secret}?language=nn`]);
  expect(await factsOf(ref)).toMatchObject({ settled: 'confirmed', settledBy: 'applicant' });
  const sealed = await bare.store.database.content.findMany({ where: { caseId: ref.id } });
  expect(sealed.map(({ body }) => body).join()).toContain('declaration-1.disabilityOrGap.nn');
  expect(sealed.map(({ body }) => body).join()).not.toContain('2012');
  const after = await events(ref);
  const { body } = await open(secret);
  expect(body).toContain('Stadfestinga er registrert');
  expect(body).not.toContain('<form');
  expect((await send(secret, { confirm: 'yes' })).statusCode).toBe(303);
  expect(await events(ref)).toEqual(after);
});

test('HR has decided meanwhile, and nobody reads there what', async () => {
  const ref = await apply('Celine');
  const secret = await token('Celine', 'declaration');
  const no = { type: 'settle', inTargetGroup: false, reason: 'saidNotInGroup' };
  await bare.must(ref, no, person(hr));
  const { statusCode, body } = await open(secret);
  expect(statusCode).toBe(200);
  expect(body).toContain('HR har avgjort dette.');
  expect(body).not.toMatch(/<form|Hanne|saidNotInGroup|ikke i/);
  await send(secret, { confirm: 'yes' });
  expect(await factsOf(ref)).toMatchObject({ settled: 'notInGroup' });
  const own = (await open(await token('Celine', 'application'))).body;
  expect(own).toContain('blir vurdert');
  expect(own).not.toMatch(/avgjort dette|notInGroup/);
});

test('an invitation: coming or not, and what is needed there; words of health are shown once first (R-PRV-1)', async () => {
  const ref = await apply('Emma', { ticked: true });
  const plan = { type: 'planSelectionStep', kind: 'interview', day: '2017-02-20', from: '10:00', place: 'Rom <4>' };
  await bare.must(ref, plan, person(hr));
  await settle();
  const secret = await token('Emma', 'invitation');
  for (const language of languages) {
    const { body, statusCode } = await open(secret, language);
    expect([statusCode, htmlFaults(body)]).toEqual([200, []]);
    expect(body).not.toMatch(neverSaid);
    expect(body).toContain('Rom &lt;4&gt;');
  }
  const empty = await send(secret, { accommodation: '' });
  expect([empty.statusCode, htmlFaults(empty.body)]).toEqual([422, []]);
  expect(empty.body).toContain('href="#coming"');
  const sensitive = { coming: 'yes', accommodation: 'Jeg har epilepsi </textarea><script>alert(1)</script>' };
  const warned = await send(secret, sensitive);
  expect(warned.statusCode).toBe(422);
  expect(warned.body).toContain('epilepsi');
  expect(warned.body).not.toContain('<script>alert');
  expect(await events(ref)).not.toContain('stepAnswered');
  expect((await send(secret, { ...sensitive, accommodation: 'Tolk & heis' })).statusCode).toBe(303);
  const [step] = Object.values((await factsOf(ref))['steps'] as Record<string, { coming: boolean }>);
  expect(step?.coming).toBe(true);
  const shown = (await open(secret)).body;
  expect(shown).toContain('Du har svart at du kommer');
  expect(shown).toContain('Tolk &amp; heis');
});

test('the answer to an invitation may be changed until the day; a cancelled one says so', async () => {
  const secret = await token('Emma', 'invitation');
  const { body } = await open(secret);
  await send(secret, { coming: 'no', accommodation: '', nonce: hidden(body, 'nonce') });
  expect((await open(secret)).body).toContain('Du har svart at du ikke kommer');
  const ref = caseOf('application', `nav-soknad-${applications}`);
  const [step = ''] = Object.keys((await factsOf(ref))['steps'] as object);
  await bare.must(ref, { type: 'cancelSelectionStep', step }, person(hr));
  const over = (await open(secret)).body;
  expect(over).toContain('Denne avtalen er avlyst.');
  expect(over).not.toContain('<form');
});

test('the own page says where it stands in every language, and leads to what waits', async () => {
  await apply('Frida');
  const secret = await token('Frida', 'application');
  for (const language of languages) {
    const { body, statusCode } = await open(secret, language);
    expect([statusCode, htmlFaults(body)]).toEqual([200, []]);
    expect(body).not.toMatch(neverSaid);
  }
  const { body } = await open(secret);
  expect(body).toContain('Vi venter på svaret ditt på ett spørsmål.');
  const [, to = ''] = /<a class="button" href="(\/l\/[\w-]{43})/.exec(body) ?? [];
  expect((await api.app.inject({ method: 'GET', url: to })).body).toContain('Send bekreftelsen');
  expect(to.slice(3)).toBe(await token('Frida', 'declaration'));
});

test('withdrawing is confirmed on a page of its own, done once, and the page stays', async () => {
  const ref = await apply('Gina', { ticked: true });
  const secret = await token('Gina', 'application');
  const nonce = hidden((await open(secret)).body, 'nonce');
  const before = await events(ref);
  const sure = await send(secret, { do: 'withdraw', nonce });
  expect([sure.statusCode, htmlFaults(sure.body)]).toEqual([200, []]);
  expect(sure.body).toContain('Vil du trekke søknaden?');
  expect(await events(ref)).toEqual(before);
  const yes = { do: 'withdraw', sure: 'yes', nonce };
  const twice = await Promise.all([send(secret, yes), send(secret, yes)]);
  expect(twice.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect((await events(ref)).filter((type) => type === 'withdrawn')).toHaveLength(1);
  const { body } = await open(secret);
  expect(body).toContain('Søknaden ble trukket');
  expect(body).not.toContain('value="withdraw"');
  await bare.must(ref, { type: 'correct', reason: 'Feil', withdrawn: false }, person(hr));
  expect((await open(secret)).body).toContain('value="withdraw"');
  const again = { ...yes, nonce: hidden((await open(secret)).body, 'nonce') };
  expect((await send(secret, again)).statusCode).toBe(303);
  expect((await events(ref)).filter((type) => type === 'withdrawn')).toHaveLength(2);
});

test('whoever has withdrawn is asked nothing more', async () => {
  const ref = await apply('Hilde');
  await send(await token('Hilde', 'application'), { do: 'withdraw', sure: 'yes', nonce: '1' });
  expect(await factsOf(ref)).toMatchObject({ withdrawnOn: await today() });
  const secret = await token('Hilde', 'declaration');
  const { body, statusCode } = await open(secret);
  expect([statusCode, body.includes('<form')]).toEqual([200, false]);
  await send(secret, { confirm: 'yes' });
  expect(await events(ref)).not.toContain('answerRecorded');
});

test('a wish for erasure: what it means first, then the day by which there is an answer', async () => {
  const ref = await apply('Ingrid', { ticked: true });
  const secret = await token('Ingrid', 'application');
  const sure = await send(secret, { do: 'erase' });
  expect([sure.statusCode, htmlFaults(sure.body)]).toEqual([200, []]);
  expect(sure.body).toContain('svarer deg innen én måned');
  expect(await events(ref)).not.toContain('erasureAsked');
  expect((await send(secret, { do: 'erase', sure: 'yes', nonce: '1' })).statusCode).toBe(303);
  expect(await events(ref)).toContain('erasureAsked');
  expect((await open(secret)).body).toMatch(/Du ba om sletting .* Du får svar senest/);
});

const markup = 'Takk for søknaden.\n\n<img src=x onerror=alert(1)> & {name} <b>god</b> søknad.';

test('the answer stands there as text, and that it was read is said by a press and by nothing else (R-POS-9)', async () => {
  const ref = await apply('Janne', { ticked: true });
  await bare.must(ref, { type: 'sendFeedback', text: markup }, person(hr));
  await settle();
  const secret = await token('Janne', 'application');
  for (let i = 0; i < 3; i += 1) await open(secret);
  expect(await events(ref)).not.toContain('feedbackRead');
  const { body } = await open(secret);
  expect(htmlFaults(body)).toEqual([]);
  expect(body).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; {name} &lt;b&gt;god&lt;/b&gt; søknad.');
  expect((await send(secret, { do: 'feedbackRead', nonce: hidden(body, 'nonce') })).statusCode).toBe(303);
  expect(await factsOf(ref)).toMatchObject({ feedbackReadOn: await today() });
  const after = (await open(secret)).body;
  expect(after).toContain('at du har lest det');
  expect(after).not.toContain('value="feedbackRead"');
});

test('what is held of the one application, to read and to take along; logged, and kept by nobody on the way', async () => {
  const ref = await apply('Kaja', { ticked: true });
  const secret = await token('Kaja', 'application');
  const file = await send(secret, { do: 'downloadData' });
  expect([file.statusCode, file.headers['cache-control'], file.headers['content-disposition']]).toEqual([
    200,
    'no-store',
    'attachment; filename="my-data.json"',
  ]);
  const data = JSON.parse(file.body) as { cases: { id: string; reads: unknown[] }[]; person: { name: string }[] };
  expect(data).toMatchObject({ person: [{ name: 'Kaja' }], cases: [{ id: ref.id }], sessions: [], offices: [] });
  expect(file.body).not.toMatch(/Anne|Janne|Hanne|hanne@/);
  const page = await send(secret, { do: 'readData' });
  expect([page.statusCode, page.headers['cache-control'], htmlFaults(page.body)]).toEqual([200, 'no-store', []]);
  expect(page.body).toContain('Hvem som har lest om deg');
  expect(page.body).not.toContain('/v1/me/data');
  const rows = await bare.store.database.accessLog.findMany({ where: { caseId: ref.id }, orderBy: { id: 'asc' } });
  const applicant = { caseId: ref.id, role: 'applicant' };
  const { personId } = await bare.store.database.casePerson.findFirstOrThrow({ where: applicant });
  expect(rows.filter(({ readerId }) => readerId === personId).map(({ what }) => what)).toContain('export');
  expect(data.cases[0]?.reads.length).toBeGreaterThan(0);
});

test('no living token in what is held: not in the mails as they were sent', async () => {
  const secret = await token('Kaja', 'application');
  const file = await send(secret, { do: 'downloadData' });
  expect(file.body).not.toContain(secret);
  expect(file.body).not.toMatch(/\/l\/[\w-]{43}/);
});

test('one applicant’s token opens nothing of another’s', async () => {
  const kaja = await token('Kaja', 'application');
  for (const what of [open(kaja), send(kaja, { do: 'readData' }), send(kaja, { do: 'downloadData' })])
    expect((await what).body).not.toMatch(/Janne|Gina|janne@/);
  const stepOfEmma = await send(kaja, { do: 'withdraw', sure: 'yes', case: 'nav-soknad-1', nonce: 'x' });
  expect(stepOfEmma.statusCode).toBe(303);
  expect(await factsOf(caseOf('application', 'nav-soknad-1'))).toMatchObject({ withdrawnOn: null });
});

test('a link that went to a wrong address opens nothing once the address is put right (R-APP-2)', async () => {
  const ref = await apply('Oda', { ticked: true });
  const wrong = await token('Oda', 'application');
  expect((await open(wrong)).statusCode).toBe(200);
  const id = (await factsOf(ref))['applicant'];
  await bare.must(ref, { type: 'case.correctPerson', person: { id, name: 'Oda Ås' } }, person(hr));
  expect((await open(wrong)).statusCode).toBe(200);
  await bare.sleepUntil(await today(), '12:05');
  await bare.must(ref, { type: 'case.correctPerson', person: { id, email: 'odd@test.test' } }, person(hr));
  expect((await open(wrong)).statusCode).toBe(404);
  expect((await send(wrong, { do: 'downloadData' })).statusCode).toBe(404);
  await bare.must(ref, { type: 'sendFeedback', text: 'Takk' }, person(hr));
  await bare.until(await today(), '12:10');
  expect((await open(await token('Odd', 'application'))).statusCode).toBe(200);
});

test('when everything is erased, no link leads anywhere any more', async () => {
  const ref = await apply('Nora', { ticked: true });
  const secret = await token('Nora', 'application');
  await bare.store.database.caseFile.update({ where: { id: ref.id }, data: { erased: true } });
  const { statusCode, body } = await open(secret);
  expect([statusCode, htmlFaults(body)]).toEqual([404, []]);
  expect(body).toContain('ikke lenger noe lagret');
  expect((await send(secret, { do: 'downloadData' })).statusCode).toBe(404);
});

test('opening is logged as a read of the record by the applicant (R-PRV-5)', async () => {
  const ref = await apply('Live', { ticked: true });
  const secret = await token('Live', 'application');
  const count = () => bare.store.database.accessLog.count({ where: { caseId: ref.id, as: { has: 'applicant' } } });
  const before = await count();
  await open(secret);
  expect(await count()).toBe(before + 1);
});

test('after the last day it is open until a person has decided, and says so', async () => {
  const ref = await apply('Dina');
  const secret = await token('Dina', 'declaration');
  await bare.until('2017-04-10');
  // The story's steps here and below, which a workflow would take.
  await tend(bare.store, ref, { wait: 'answerDue', act: 'noteSilence' });
  expect(await factsOf(ref)).toMatchObject({ settled: 'notAnswered' });
  const { body } = await open(secret);
  expect(body).toMatch(/Dagen for å svare var .* Du kan også ringe HR\./);
  expect((await open(await token('Dina', 'application'))).body).toContain('har ikke fått svar');
  expect((await send(secret, { confirm: 'yes' })).statusCode).toBe(303);
  expect(await factsOf(ref)).toMatchObject({ settled: 'confirmed', settledBy: 'applicant' });
});

test('when the hiring is decided the question is gone, and nothing tells who had confirmed (R-PRV-1)', async () => {
  const ref = await apply('Mona', { receivedOn: '2017-03-20' });
  const secret = await token('Mona', 'declaration');
  await send(secret, { confirm: 'yes' });
  const links = () => bare.store.database.link.findMany({ where: { caseId: ref.id, page: 'declaration' } });
  expect((await links()).map(({ usedAt }) => usedAt)).not.toEqual([null]);
  await bare.must(position, { type: 'stop', reason: 'Stillingen er trukket' }, person(hr));
  await bare.until('2017-04-12');
  await tend(bare.store, ref, { wait: 'outcomeKnown', act: 'eraseAnswer' });
  expect(await factsOf(ref)).toMatchObject({ settled: 'erased' });
  expect((await links()).every(({ usedAt, usedMachineAt }) => usedAt === null && usedMachineAt === null)).toBe(true);
  const { body, statusCode } = await open(secret);
  expect([statusCode, body.includes('<form')]).toEqual([200, false]);
  expect(body).not.toMatch(/Du svarte|Bekreftelsen er registrert/);
  const own = (await open(await token('Mona', 'application'))).body;
  expect(own).toMatch(/Virksomheten har tatt en avgjørelse i saken[^]*senest/);
});
