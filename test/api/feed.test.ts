/** A person's calendar feed (R-DUT-7): says what /v1/duties says, at an address that is a secret and can be revoked. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarPart } from '../../activities/calendar-part.ts';
import { feedText } from '../../api/feed/feed.ts';
import { tellsProgramme } from '../../domain/neutral-title.ts';
import { caseKinds, languages } from '../../domain/words.ts';
import { shutOut } from '../../store/identities.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { dutyTexts } from '../../texts/duties/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, startBare } from '../support/bare.ts';
import { buildWorld, cases, type World } from './matrix.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.stop();
  await bare.stop();
});

const as = (who: string) => ({ headers: world.as[who] ?? {} });
const pathOf = (url: string): string => new URL(url).pathname;

async function make(who: string): Promise<string> {
  const { status, body } = await api.ask('POST', '/v1/me/feed', as(who));
  expect([who, status]).toEqual([who, 201]);
  return pathOf((body as { url: string }).url);
}
const read = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({ method: 'GET', url: path, headers });

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, title: event.summary, description: event.description, place: event.location },
      ...{ start: event.startDate.toString(), allDay: event.startDate.isDate, days: event.duration.days },
      url: String(component.getFirstPropertyValue('url')),
    };
  });

interface Duty {
  readonly kind: string;
  readonly case: string;
  readonly duty: string;
  readonly due: string;
}

describe('says the same as /v1/duties', () => {
  test.each(['coordinator', 'hr', 'leader', 'mentor', 'decisionMaker', 'employee', 'deputyOfHr'])('%s', async (who) => {
    const path = await make(who);
    const { statusCode, headers, body } = await read(path);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const duties = ((await api.ask('GET', '/v1/duties', as(who))).body as { items: Duty[] }).items;
    const events = eventsIn(body);
    const seen = (from: readonly { readonly due: string; readonly url: string }[]) =>
      from.map(({ due, url }) => `${due} ${url}`).toSorted();
    expect(seen(events.map(({ start, url }) => ({ due: start, url })))).toEqual(
      seen(duties.map((one) => ({ due: one.due, url: `https://forlop.test/saker/${one.case}` }))),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(duties.length);
    for (const { allDay, days, title, description } of events) {
      expect([allDay, days]).toEqual([true, 1]);
      expect(tellsProgramme(`${title} ${description}`)).toBe(false);
    }
  });

  test('somebody has something to do, and what it says can be understood', async () => {
    const events = eventsIn((await read(await make('leader'))).body);
    expect(events.length).toBeGreaterThan(1);
    expect(events.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^[A-ZÆØÅ].+: Rådgiver$/));
    expect(events[0]?.description).toMatch(
      /^Du har dette som leder\.( Fristen er satt i lov\.)?\nhttps:\/\/forlop\.test\/saker\//,
    );
  });
});

test('is the same bytes until something changes, and the same events when a date moves', async () => {
  const path = await make('deputyOfHr');
  const first = await read(path);
  const etag = String(first.headers['etag']);
  expect(first.headers['cache-control']).toBe('private, max-age=300');
  const same = await read(path, { 'if-none-match': etag });
  expect([same.statusCode, same.body]).toEqual([304, '']);
  const uidOf = (body: string) => eventsIn(body).find(({ url }) => url.endsWith(cases.position.id))?.uid;
  await bare.must(
    cases.position,
    { type: 'extendDeadline', to: '2017-04-05' },
    { type: 'person', id: world.people['hr'] ?? '' },
  );
  const moved = await read(path, { 'if-none-match': etag });
  expect(moved.statusCode).toBe(200);
  expect(uidOf(moved.body)).toBe(uidOf(first.body));
  expect(uidOf(first.body)).toMatch(/^[0-9a-f]{40}@forlop\.test$/);
});

describe('gatherings', () => {
  const gathering = (over: Readonly<Record<string, unknown>>) => ({
    type: 'noteGathering',
    ...{ gathering: 'g-1', sequence: 0, audience: ['employees', 'leaders'], month: '2017-09', day: '2017-09-12' },
    ...{ from: '09:00', to: '15:00', place: 'Oslo, sal 2', mandatory: true, themeText: null },
    ...over,
  });
  const round = { type: 'case', ref: caseOf('round', 'runde') } as const;
  const gatheringsOf = async (who: string) =>
    eventsIn((await read(await make(who))).body).filter(({ allDay }) => !allDay);

  test('stand there for those who are asked, under one title that tells nothing', async () => {
    await bare.must(cases.employment, gathering({}), round);
    for (const who of ['employee', 'leader'])
      expect(await gatheringsOf(who)).toEqual([
        {
          uid: 'g-1@forlop.test',
          title: 'Samling',
          description: 'https://forlop.test/saker/nav-ansatt',
          place: 'Oslo, sal 2',
          start: '2017-09-12T07:00:00Z',
          allDay: false,
          days: 0,
          url: 'https://forlop.test/saker/nav-ansatt',
        },
      ]);
    for (const who of ['mentor', 'hr', 'buddy', 'coordinator'])
      expect([who, await gatheringsOf(who)]).toEqual([who, []]);
  });

  test('are the same event as their invitation, to a calendar that knows both', async () => {
    const invited = calendarPart({
      item: { data: { calendar: 'request', gathering: 'g-1', day: '2017-09-12', from: '09:00', to: '15:00' } },
      sender: { name: 'Difi', address: 'post@mail.difi.test' },
      to: { name: 'Lars', address: 'lars@nav.test' },
      publicUrl: 'https://forlop.test',
      theme: '',
      link: 'https://forlop.test/saker/nav-ansatt',
      now: 0,
      language: 'nb',
    });
    expect(eventsIn(invited.calendar?.content ?? '').map(({ uid }) => uid)).toEqual(['g-1@forlop.test']);
    expect((await gatheringsOf('leader')).map(({ uid }) => uid)).toEqual(['g-1@forlop.test']);
  });

  test('a place that names the programme stands in no calendar (R-PRV-4)', async () => {
    await bare.must(cases.employment, gathering({ sequence: 1, place: 'Traineesenteret, Oslo' }), round);
    for (const who of ['employee', 'leader']) {
      const [event] = await gatheringsOf(who);
      expect([event?.uid, event?.place]).toEqual(['g-1@forlop.test', null]);
    }
  });

  test('HR’s come from the agency’s part in the round', async () => {
    const { participation } = world.refs;
    const onPaper = { decidedBy: world.people['decisionMaker'] ?? '', on: '2017-02-02' };
    const hr = { type: 'person', id: world.people['hr'] ?? '' } as const;
    await bare.must(participation, { type: 'answer', takePart: true, positions: 1, onPaper }, hr);
    await bare.must(participation, gathering({ gathering: 'g-2', audience: ['hr'], place: 'Bergen' }), round);
    expect((await gatheringsOf('hr')).map(({ uid, place }) => [uid, place])).toEqual([['g-2@forlop.test', 'Bergen']]);
    expect(await gatheringsOf('hrHead')).toEqual([]);
    await bare.must(participation, { type: 'registerForGathering', gathering: 'g-2', coming: false }, hr);
    expect(await gatheringsOf('hr')).toEqual([]);
  });
});

describe('the address', () => {
  test('is a secret of 256 bits of which only the hash is kept', async () => {
    const path = await make('mentor');
    const [, token = ''] = /^\/feed\/([\w-]{43})\.ics$/.exec(path) ?? [];
    const row = await bare.store.database.calendarFeed.findUniqueOrThrow({
      where: { personId: world.people['mentor'] ?? '' },
    });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(['/feed/', '/feed/x.ics', `/feed/${'a'.repeat(43)}.ics`, `/feed/${'a'.repeat(43)}`])(
    '%s is nobody’s',
    async (path) => {
      expect((await read(path)).statusCode).toBe(404);
    },
  );

  test('ends when another is made, when it is revoked, and with whoever is shut out or erased', async () => {
    const status = async (path: string): Promise<number> => (await read(path)).statusCode;
    const first = await make('buddy');
    const second = await make('buddy');
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    expect((await api.ask('DELETE', '/v1/me/feed', as('buddy'))).status).toBe(204);
    expect(await status(second)).toBe(404);
    expect((await api.ask('DELETE', '/v1/me/feed', as('buddy'))).status).toBe(204);
    const id = world.people['buddy'] ?? '';
    const third = await make('buddy');
    await shutOut(bare.store, id);
    expect(await status(third)).toBe(404);
    const applicants = await make('applicant');
    expect(await status(applicants)).toBe(200);
    await bare.store.database.personVersion.updateMany({
      where: { personId: world.people['applicant'] ?? '' },
      data: { name: '', email: null, erasedAt: new Date() },
    });
    expect(await status(applicants)).toBe(404);
    expect(await bare.store.database.calendarFeed.count({ where: { personId: world.people['applicant'] ?? '' } })).toBe(
      0,
    );
  });

  test('is for people: a system has no duties, and nobody has none', async () => {
    for (const method of ['POST', 'DELETE'] as const) {
      expect((await api.ask(method, '/v1/me/feed', as('system'))).status).toBe(403);
      expect((await api.ask(method, '/v1/me/feed')).status).toBe(401);
    }
  });
});

describe('nothing tells of the programme (R-PRV-4)', () => {
  test('no duty’s words do, in any language', () => {
    for (const kind of ['case', ...caseKinds])
      for (const language of languages)
        for (const [duty, text] of Object.entries(dutyTexts[kind]?.[language] ?? {}))
          expect([kind, duty, language, tellsProgramme(text)]).toEqual([kind, duty, language, false]);
    for (const language of languages) expect(tellsProgramme(JSON.stringify(commonTexts[language].feed))).toBe(false);
  });

  test('a round’s name is left out of the title where it does', () => {
    const duty = {
      ref: caseOf('round', 'r-1'),
      ...{
        agency: null,
        duty: 'gatherings',
        due: '2017-03-01',
        late: false,
        legal: true,
        owner: 'coordinator' as const,
      },
      ...{ person: 'p', fulfilledBy: 'planGathering', basis: 'R-RND-7' },
    };
    const titleWith = (title: string) =>
      eventsIn(
        feedText(
          { publicUrl: 'https://forlop.test' },
          { language: 'nb', now: 0, duties: [{ ...duty, title }], gatherings: [] },
        ),
      )[0]?.title;
    expect(titleWith('Traineeprogrammet 2017/2018')).not.toContain('2017');
    expect(titleWith('Runde 2017/2018')).toMatch(/: Runde 2017\/2018$/);
  });
});
