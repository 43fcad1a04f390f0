/** The package of a case for the archive (R-LOG-1, R-PRV-3): whole, provable, and without what must be erased here. */
import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startApi, type TestApi } from '../support/api.ts';
import { type Bare, caseOf, person, startBare } from '../support/bare.ts';
import { buildWorld, type World } from './matrix.ts';
import { unzip } from './unzip.ts';

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
  const hr = person(world.people['hr'] ?? '');
  await bare.must(caseOf('employment', 'nav-ansatt'), { type: 'sendNotice', on: '2017-02-03' }, hr);
  await bare.until('2017-02-04');
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  expect(api.faults).toEqual([]);
});

const manifestShape = z.object({
  kind: z.string(),
  case: z.string(),
  events: z.int(),
  chain: z.string(),
  mailsLeftOut: z.int(),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});

async function packageOf(address: string): Promise<Readonly<Record<string, Buffer>>> {
  const answer = await api.app.inject({ method: 'GET', url: `/v1/${address}/archive`, headers: world.as['hr'] ?? {} });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
  return unzip(answer.rawPayload);
}
const manifestOf = (files: Readonly<Record<string, Buffer>>) =>
  manifestShape.parse(JSON.parse(files['manifest.json']?.toString() ?? ''));
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const linesOf = (files: Readonly<Record<string, Buffer>>): readonly string[] =>
  (files['log.jsonl']?.toString() ?? '').split('\n').filter((line) => line !== '');

describe('an employment', () => {
  test('the manifest has every file with its sum, and the chain of the log', async () => {
    const files = await packageOf('employments/nav-ansatt');
    const manifest = manifestOf(files);
    expect(manifest).toMatchObject({ kind: 'employment', case: 'nav-ansatt' });
    const found = Object.entries(files)
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
    expect(manifest.files).toEqual(found);
    const lines = linesOf(files);
    expect(lines.length).toBe(await bare.store.database.caseEvent.count({ where: { caseId: 'nav-ansatt' } }));
    expect(manifest.events).toBe(lines.length);
    let sum = '';
    for (const line of lines) sum = sha256(`${sum}\n${line}`);
    expect(manifest.chain).toBe(sum);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ seq: lines.length, actor: {}, event: {} });
  });

  test('facts, names, the mails as they were sent, and the letter', async () => {
    const files = await packageOf('employments/nav-ansatt');
    expect(JSON.parse(files['facts.json']?.toString() ?? '')).toMatchObject({ term: { start: '2016-12-01' } });
    expect(Object.values(JSON.parse(files['people.json']?.toString() ?? ''))).toEqual(
      expect.arrayContaining(['Eva', 'Lars', 'Mia', 'Finn']),
    );
    const names = Object.keys(files);
    const letters = names.filter((name) => name.startsWith('letters/'));
    expect(letters.length).toBe(1);
    expect(files[letters[0] ?? '']?.subarray(0, 5).toString()).toBe('%PDF-');
    const mails = names.filter((name) => name.endsWith('.eml'));
    const read = await Promise.all(mails.map((name) => simpleParser(files[name] ?? '')));
    const sent = bare.catcher.messages();
    for (const mail of read) expect(sent.map(({ messageId }) => messageId)).toContain(mail.messageId);
    expect(read.flatMap(({ attachments }) => attachments).length).toBeGreaterThan(0);
  });

  test('that it was taken out is logged, of whatever kind', async () => {
    await packageOf('positions/nav-stilling');
    const rows = await bare.store.database.accessLog.findMany({ where: { caseId: 'nav-stilling' } });
    expect(rows).toMatchObject([{ what: 'export', readerId: world.people['hr'], as: ['hr'] }]);
    const of = await bare.store.database.accessLog.findMany({ where: { caseId: 'nav-ansatt' } });
    expect(new Set(of.map(({ what }) => what))).toEqual(new Set(['export']));
  });
});

test('an application’s answer about the target group does not leave the service: it must be erased here (R-PRV-1)', async () => {
  const files = await packageOf('applications/nav-soknad');
  const manifest = manifestOf(files);
  const text = Object.values(files).map(String).join('\n');
  expect(text).not.toMatch(/"?settled|askedOn|declarationDue|confirmed|målgruppe/);
  expect(Object.keys(files).filter((name) => name.startsWith('mails/'))).toEqual([]);
  expect(manifest.mailsLeftOut).toBe(1);
  const received = linesOf(files).find((line) => line.includes('"type":"received"'));
  expect(received).toMatch(/"sealed":"s-[a-z0-9]+"/);
  expect(JSON.parse(files['facts.json']?.toString() ?? '')).toMatchObject({ receivedOn: '2017-02-02' });
});

test('sums of few answers are not in the package of a position that still counts', async () => {
  const files = await packageOf('positions/nav-stilling');
  const facts: unknown = JSON.parse(files['facts.json']?.toString() ?? '');
  expect(facts).toMatchObject({ title: 'Rådgiver', status: 'advertised' });
  expect(facts).not.toHaveProperty('counts');
  expect(facts).not.toHaveProperty('candidates');
});
