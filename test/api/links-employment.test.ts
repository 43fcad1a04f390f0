/** Pages about one employment, lived through from the first talk to the last day (R-EMP-4, 5, 7, 8, 9, 11, 13). */
import Fastify from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifyBy } from '../../api/identify.ts';
import { linkRoutes } from '../../api/links/routes.ts';
import type { Employment } from '../../domain/employment/facts.ts';
import { type Actor, type PersonId } from '../../domain/words.ts';
import { publicUrl, startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { htmlFaults } from './html-faults.ts';
import { linkIn, openLink, pathsIn, sendLink } from './links-world.ts';
import { buildWorld, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
const employment = caseOf('employment', 'nav-ansatt');
const round: Actor = { type: 'case', ref: { kind: 'round', id: 'runde' } };
const gathering = {
  type: 'noteGathering',
  gathering: 'samling-1',
  sequence: 1,
  month: '2017-03',
  day: '2017-03-15',
  from: '09:00',
  to: '15:00',
  place: 'Oslo',
  themeText: null,
  mandatory: true,
};

const id = (who: string): PersonId => world.people[who] ?? '';
const by = (who: string): Actor => person(id(who));
const facts = async () => {
  const row = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id: employment.id } });
  return row.facts as unknown as Employment;
};
const link = (to: string, subject: string): string => linkIn(bare.catcher, `${to}@nav.test`, subject);
async function shown(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const page = await openLink(api, url, headers);
  expect([url, page.statusCode, htmlFaults(page.body)]).toEqual([url, 200, []]);
  return page.body;
}
async function answered(url: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<void> {
  const answer = await sendLink(api, url, fields, headers);
  expect([answer.statusCode, answer.headers['location']]).toEqual([303, url]);
}
async function refused(url: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await sendLink(api, url, fields);
  expect([answer.statusCode, htmlFaults(answer.body)]).toEqual([422, []]);
  return answer.body;
}

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  await bare.must(employment, { ...gathering, audience: ['employees', 'leaders', 'mentors'] }, round);
  await bare.must(world.refs.participation, { type: 'answer', takePart: true, positions: 1 }, by('decisionMaker'));
  await bare.must(world.refs.participation, { ...gathering, audience: ['hr'] }, round);
  const agreed = { item: 'Øv på <presentasjonen>', due: '2017-02-10', owner: 'employee' };
  await bare.must(employment, { type: 'agreeActivity', ...agreed }, by('mentor'));
  await bare.until('2017-02-07');
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.stop();
  await bare.stop();
});

describe('what mentor and employee have agreed on', () => {
  test('is done on a day that has been', async () => {
    const url = link('eva', 'Gjør det dere har avtalt');
    expect(await shown(url)).toContain('Øv på &lt;presentasjonen&gt;');
    expect(await refused(url, { on: '1. mars' })).toContain('Skriv dagen som dag.måned.år');
    expect(await refused(url, { on: '2017-02-20' })).toContain('href="#on"');
    await answered(url, { on: '6.2.2017' });
    expect((await facts()).activities[0]?.doneOn).toBe('2017-02-06');
    expect(await shown(url)).toContain('Det ble gjort mandag 6. februar 2017.');
  });
});

describe('a gathering', () => {
  test('is answered by each guest for themselves, and anew as long as it lies ahead', async () => {
    const url = link('eva', 'samling');
    const page = await shown(url);
    expect(page).toContain('09:00–15:00');
    expect(page).toContain('obligatorisk');
    expect(page).not.toContain('name="share"');
    expect(await refused(url, { nonce: 'a' })).toContain('Velg ett av alternativene.');
    await answered(url, { coming: 'yes', nonce: 'a' });
    expect((await facts()).gatherings['samling-1']?.coming).toBe(true);
    expect(await shown(url)).toContain('Svaret er ja.');
    await answered(url, { coming: 'no', nonce: 'b' });
    await answered(url, { coming: 'yes', nonce: 'c' });
    await answered(url, { coming: 'yes', nonce: 'c' });
    const said = await bare.store.database.caseEvent.count({ where: { type: 'gatheringAnswered' } });
    expect(said).toBe(3);
    expect(await shown(url)).toContain('Vil du endre svaret?');
  });

  test('the leader’s and the mentor’s answers are their own, with contacts where they want', async () => {
    const url = link('lars', 'samling');
    expect(await shown(url)).toContain('name="share"');
    await answered(url, { coming: 'yes', share: 'yes', nonce: 'a' });
    await answered(link('mia', 'samling'), { coming: 'no', nonce: 'a' });
    const known = (await facts()).gatherings['samling-1'];
    expect(known?.others).toEqual({ [id('leader')]: true, [id('mentor')]: false });
    const events = await bare.store.database.caseEvent.findMany({ where: { type: 'gatheringAnswered' } });
    expect(events.map(({ event }) => (event as { contact: boolean }).contact)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('HR answers for the agency', async () => {
    // The deputy has HR's mail in this period (R-DUT-9).
    const url = link('vera', 'samling');
    expect(await shown(url)).toContain('Kommer noen fra HR i nav?');
    await answered(url, { coming: 'yes', nonce: 'a' });
    expect(await shown(url)).toContain('Svaret er ja.');
  });
});

describe('a talk', () => {
  test('gets a point from the employee: what looks like health is asked about once, the latest wording counts', async () => {
    await bare.until('2017-02-23');
    const url = link('eva', 'hva vil du ta opp');
    expect(await shown(url)).toContain('onsdag 1. mars 2017');
    expect(await refused(url, { item: ' ' })).toContain('Skriv hva du vil ta opp');
    const warned = await refused(url, { item: 'Jeg har diabetes </textarea>', nonce: 'a' });
    expect(warned).toContain('diabetes.');
    expect(warned).toContain('Jeg har diabetes &lt;/textarea&gt;</textarea>');
    expect(warned).toContain('name="anyway"');
    expect((await facts()).agenda['month3']).toBeUndefined();
    await answered(url, { item: 'Opplæring', nonce: 'a' });
    await answered(url, { item: 'Opplæring og reiser', nonce: 'b' });
    expect(await shown(url)).toContain('Opplæring og reiser</p>');
  });

  test('is recorded by the leader, who reads the point in the mail', async () => {
    await bare.until('2017-02-27');
    const url = link('lars', 'oppfølgingssamtale');
    await bare.until('2017-03-01');
    await answered(url, { held: 'yes', on: '2017-03-01' });
    expect((await facts()).talks['month3']).toEqual({ on: '2017-03-01', held: true });
    expect(await shown(url)).toContain('Samtalen ble holdt onsdag 1. mars 2017.');
    expect(await shown(link('eva', 'hva vil du ta opp'))).toContain('ikke lenger noe å svare på');
  });
});

describe('a mentor meeting', () => {
  test('that HR has recorded says so, by name and day', async () => {
    const url = link('mia', '');
    expect(await shown(url)).toContain('<form');
    await bare.must(employment, { type: 'recordMeeting', on: '2017-02-28', held: false }, by('hr'));
    const page = await shown(url);
    expect(page).toContain('Hanne svarte onsdag 1. mars 2017.');
    expect(page).toContain('Møtet tirsdag 28. februar 2017 ble ikke holdt.');
    expect(page).not.toContain('<form');
    await answered(url, { held: 'yes', on: '2017-03-01' });
    expect((await facts()).meetings).toEqual([{ on: '2017-02-28', held: false }]);
  });

  test('a refusal of the rules stands beside its field', async () => {
    await bare.until('2017-03-25');
    const url = link('mia', '');
    expect(await refused(url, { held: 'yes', on: '2017-02-01' })).toContain('Et senere møte er registrert allerede.');
    await answered(url, { held: 'yes', on: '2017-03-24' });
  });
});

describe('a more secure form of employment', () => {
  test('is asked for when the law allows it, and not before', async () => {
    const mail = bare.catcher.messages().findLast(({ text }) => text.includes('fastere ansettelse'));
    const [url = ''] = pathsIn(mail?.text ?? '');
    expect(await shown(url)).toContain('Du kan be om det fra torsdag 1. juni 2017.');
    await answered(url, {});
    expect((await facts()).wishes).toEqual([]);
    await bare.sleepUntil('2017-06-01', '10:00');
    expect(await shown(url)).toContain('arbeidsmiljøloven § 14-8 a');
    await answered(url, {});
    expect((await facts()).wishes).toEqual([{ askedOn: '2017-06-01', answeredOn: null }]);
    expect(await shown(url)).toContain('Du skal ha svar innen lørdag 1. juli 2017.');
  });
});

describe('the proposal for the end of the term', () => {
  const wrong = { outcome: 'extend', months: '13' };

  test('is shown to nobody who has only the link, and not taken from them', async () => {
    await bare.sleepUntil('2017-11-29');
    await bare.until('2017-11-30');
    const url = link('lars', 'Foreslå');
    const page = await shown(url);
    expect(page).toContain('Foreslå hva som skal skje når en periode går ut');
    expect(page).not.toContain('Eva');
    expect(page).not.toContain('2018');
    const next = /href="(\/sign-in\?next=[^"]+)"/.exec(page)?.[1] ?? '';
    expect(decodeURIComponent(next)).toMatch(/^\/sign-in\?next=\/lenke\/l-[a-z0-9]+$/);
    const sent = await sendLink(api, url, { outcome: 'end' });
    expect(sent.body).toContain('Logg inn');
    expect((await facts()).proposal).toBeNull();
    expect((await shown(url, world.as['leader'])).includes('Eva')).toBe(false);
  });

  const byId = async (url: string): Promise<string> => {
    const page = await shown(url);
    return `/lenke/${/lenke%2F(l-[a-z0-9]+)/.exec(page)?.[1]}`;
  };

  test('is not there for whoever is somebody else, or nobody', async () => {
    const url = await byId(link('lars', 'Foreslå'));
    for (const who of ['mentor', 'employee', 'hr', 'hrOfAnother', 'leaderOfAnother', 'stranger', 'system']) {
      const page = await openLink(api, url, world.as[who]);
      const status = who === 'system' ? 303 : 404;
      expect([who, page.statusCode]).toEqual([who, status]);
      const sent = await sendLink(api, url, { outcome: 'end' }, world.as[who]);
      expect([who, sent.statusCode]).toEqual([who, status]);
    }
    const nobody = await openLink(api, url);
    expect([nobody.statusCode, nobody.headers['location']]).toEqual([303, `/sign-in?next=${encodeURIComponent(url)}`]);
    expect((await facts()).proposal).toBeNull();
  });

  test('has three ways side by side for the leader, each with its date and the law', async () => {
    const url = await byId(link('lars', 'Foreslå'));
    const page = await shown(url, world.as['leader']);
    for (const said of ['Perioden til Eva går ut torsdag 31. mai 2018.', '§ 3a', '§ 5 annet ledd', '§ 17 første ledd'])
      expect(page).toContain(said);
    expect(page).toContain('med høyst 12 måneder, til fredag 31. mai 2019');
    const back = await sendLink(api, url, wrong, world.as['leader']);
    expect([back.statusCode, htmlFaults(back.body)]).toEqual([422, []]);
    expect(back.body).toContain('En forlengelse kan være på høyst 12 måneder.');
  });

  test('asks who the leader is once more, where the provider’s settings say so', async () => {
    const app = Fastify().setValidatorCompiler(validatorCompiler);
    const freshSession = async () => ({ maxAgeSeconds: 300, acr: null });
    const identify = identifyBy(bare.store, publicUrl);
    await app.register(linkRoutes({ store: bare.store, publicUrl, identify, freshSession }));
    const url = await byId(link('lars', 'Foreslå'));
    for (const asking of [
      openLink({ app }, url, world.as['leader']),
      sendLink({ app }, url, { outcome: 'end' }, world.as['leader']),
    ]) {
      const { body } = await asking;
      expect(body).toContain('fresh=yes');
      expect(body).not.toContain('Eva');
    }
    expect((await facts()).proposal).toBeNull();
    await app.close();
  });

  test('is taken from the deputy who has it today, and the leader reads who answered', async () => {
    const stands = { person: id('leader'), deputy: { name: 'Petter', email: 'petter@nav.test', language: 'nb' } };
    const period = { from: '2018-01-29', to: '2018-02-05' };
    await bare.must(caseOf('agency', 'nav'), { type: 'setDeputy', ...stands, ...period }, by('hr'));
    await bare.sleepUntil('2018-01-30');
    await bare.until('2018-01-31');
    const url = await byId(link('petter', 'Foreslå'));
    const { personId: deputy } = await bare.store.database.link.findUniqueOrThrow({
      where: { id: url.slice('/lenke/'.length) },
    });
    const headers = await api.signedIn(deputy);
    expect(await shown(url, headers)).toContain('<form');
    expect((await api.ask('GET', '/v1/employments/nav-ansatt', { headers })).status).toBe(200);
    await answered(url, { outcome: 'extend', months: '6' }, { ...headers, origin: publicUrl });
    expect((await facts()).proposal).toEqual({ outcome: 'extend', months: 6, on: '2018-01-31' });
    expect(await shown(await byId(link('lars', 'Foreslå')), world.as['leader'])).toContain(
      'Petter svarte onsdag 31. januar 2018.',
    );
  });

  test('is no longer the deputy’s when the period is over', async () => {
    await bare.sleepUntil('2018-02-06');
    const url = await byId(link('petter', 'Foreslå'));
    const { personId: deputy } = await bare.store.database.link.findUniqueOrThrow({
      where: { id: url.slice('/lenke/'.length) },
    });
    const headers = await api.signedIn(deputy);
    expect(await shown(url, headers)).toContain('Lars har overtatt denne oppgaven.');
    expect((await api.ask('GET', '/v1/employments/nav-ansatt', { headers })).status).toBe(404);
  });
});

describe('the last day', () => {
  test('the notice is confirmed by the employee, with the law’s reason, and says so afterwards', async () => {
    await bare.sleepUntil('2018-03-20', '10:00');
    await bare.must(employment, { type: 'sendNotice', on: '2018-03-20' }, by('hr'));
    await bare.until('2018-03-20', '11:00');
    const url = link('eva', 'Varsel om siste dag');
    const page = await shown(url);
    expect(page).toContain('Perioden din i nav går ut torsdag 31. mai 2018.');
    expect(page).toContain('§ 17 fjerde ledd');
    await answered(url, {});
    expect((await facts()).notice.receivedOn).toBe('2018-03-20');
    expect(await shown(url)).toContain('Varselet er bekreftet mottatt.');
    expect(await shown(`${url}?language=en`)).toContain('You answered on Tuesday 20 March 2018.');
  });

  test('each of the three gives feedback, once', async () => {
    await bare.sleepUntil('2018-05-23');
    await bare.until('2018-05-24');
    const url = link('eva', 'tilbakemelding');
    expect(await shown(url)).toContain('Hvordan har tiden vært?');
    expect(await refused(url, { score: '6' })).toContain('Velg ett av alternativene.');
    await answered(url, { score: '4', comment: '' });
    expect((await facts()).evaluations).toEqual(['employee']);
    expect(await shown(url)).toContain('Du ga 4 av 5.');
  });
});

test('no title and no address of a page tells of the programme or its target group (R-PRV-4)', async () => {
  const paths = new Set(bare.catcher.messages().flatMap(({ text }) => pathsIn(text)));
  expect(paths.size).toBeGreaterThan(15);
  for (const url of paths) {
    const { body } = await openLink(api, url);
    const title = /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '';
    expect([url, title]).toEqual([url, expect.not.stringMatching(/trainee|program|funksjon|mangfold|inkluder/i)]);
  }
});
