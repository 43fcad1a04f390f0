/** HR gets a draft of each answer, cannot send it as it is, and sends its own words (R-POS-9, R-PRV-5, R-PRV-6). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

interface Draft {
  readonly stage: string;
  readonly language: string;
  readonly text: string;
  readonly saved: boolean;
  readonly unfinished: boolean;
}

let bare: Bare;
let api: TestApi;
let hr: string;
let hanne: Readonly<Record<string, string>>;
const position = caseOf('position', 'stilling');
const applications = { kim: ['nb', true], siv: ['nn', true], ana: ['en', null] } as const;

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne Hansen', email: 'hanne@difi.test' });
  hanne = await api.signedIn(hr);
  await bare.must(position, aPosition(), person(hr));
  for (const [name, [language, ticked]] of Object.entries(applications)) {
    const applicant = { name: `Navn ${name}`, email: `${name}@person.test`, language };
    const received = { position: position.id, applicant, ticked, receivedOn: '2017-02-01' };
    await bare.must(caseOf('application', name), { type: 'receive', ...received }, person(hr));
  }
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const ask = async (name: string) => {
  const { status, body } = await api.ask('GET', `/v1/applications/${name}/feedback-draft`, { headers: hanne });
  return {
    status,
    draft: body as Draft,
    codes: (body as { faults?: { code: string }[] }).faults?.map((one) => one.code),
  };
};
const send = async (name: string, text: string) => {
  const url = `/v1/applications/${name}/sendFeedback`;
  const { status, body } = await api.ask('POST', url, { headers: hanne, body: { text } });
  return { status, codes: (body as { faults?: { code: string }[] }).faults?.map((one) => one.code) };
};

describe('a draft', () => {
  test.each([
    ['kim', 'nb', 'Takk for at du søkte på stillingen Rådgiver hos difi.'],
    ['siv', 'nn', 'Takk for at du søkte på stillinga Rådgiver hos difi.'],
  ])(
    'of %s is in the candidate’s own language, signed by who asks, and keeps nothing',
    async (name, language, first) => {
      const { status, draft } = await ask(name);
      expect(status).toBe(200);
      expect(draft).toMatchObject({ stage: 'considered', language, saved: false, unfinished: true });
      expect(draft.text.split('\n\n')[0]).toBe(first);
      expect(draft.text).toMatch(/Hanne Hansen\ndifi$/);
      expect(await bare.store.database.content.count({ where: { caseId: name, body: { contains: '[[' } } })).toBe(0);
    },
  );

  test('is not there while the candidate may still answer', async () => {
    expect(await ask('ana')).toMatchObject({ status: 422, codes: ['declarationStillOpen'] });
  });

  test('cannot be sent as it is; saved halfway it comes back; a person’s own words are sent, and then there is none', async () => {
    const { draft } = await ask('kim');
    expect(await send('kim', draft.text)).toEqual({ status: 422, codes: ['placeholderLeft'] });
    const half = draft.text.replace('[[', 'Du skriver godt. [[');
    const saved = await api.ask('POST', '/v1/applications/kim/draftFeedback', { headers: hanne, body: { text: half } });
    expect(saved.status).toBe(200);
    expect((await ask('kim')).draft).toMatchObject({ text: half, saved: true, unfinished: true });
    const own = draft.text.replace(/\[\[.*\]\]/, 'Du skriver godt om klagesaker.');
    expect(await send('kim', own)).toMatchObject({ status: 200 });
    expect(await ask('kim')).toMatchObject({ status: 422, codes: ['alreadyAnswered'] });
    await bare.until('2017-02-02');
    const sent = bare.catcher
      .messages()
      .filter((mail) => mail.to.includes('kim@person.test'))
      .at(-1);
    expect(sent?.text).toContain('Du skriver godt om klagesaker.');
    expect(sent?.text).not.toContain('[[');
  });

  test('follows the recruitment: stopped for everybody, also who was not asked to the end', async () => {
    await bare.must(position, { type: 'stop', reason: 'Seksjonen flyttes' }, person(hr));
    await bare.until('2017-02-03');
    expect((await ask('siv')).draft).toMatchObject({ stage: 'stopped', language: 'nn' });
    expect((await ask('ana')).draft).toMatchObject({ stage: 'stopped', language: 'en' });
  });

  test('is in the access log, once for each time it was read', async () => {
    const rows = await bare.store.database.accessLog.findMany({ where: { caseId: 'siv', readerId: hr } });
    expect(rows.map(({ what, as }) => [what, as])).toEqual([
      ['record', ['hr']],
      ['record', ['hr']],
    ]);
  });
});
