/**
 * What hostile people and systems try with what comes in and goes out: webhooks, recruitment tools, lists, archives. Most
 * of these questions were asked once by hand, and some had an answer that is mended since.
 */
import { createHmac } from 'node:crypto';
import type dns from 'node:dns/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPost } from '../../activities/webhooks/post.ts';
import { report } from '../../api/imports/bodies.ts';
import { zip } from '../../exports/zip.ts';
import { readTable } from '../../imports/table.ts';
import { type Answer, startApi, type TestApi } from '../support/api.ts';
import { type Bare, person, startBare } from '../support/bare.ts';
import { buildWorld, cases, type World } from './matrix.ts';
import { unzip } from './unzip.ts';

/** What a name leads to, each time it is asked; other names are looked up as always. */
const names = vi.hoisted(() => new Map<string, (readonly string[])[]>());
const asked = vi.hoisted((): string[] => []);
vi.mock('node:dns/promises', async (original) => {
  const real = await original<typeof dns>();
  const lookup = async (name: string, options: object) => {
    asked.push(name);
    const answers = names.get(name);
    if (answers === undefined) return real.lookup(name, options);
    const [now = []] = answers.length > 1 ? answers.splice(0, 1) : answers;
    return now.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { ...real, lookup };
});

let bare: Bare;
let api: TestApi;
let world: World;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  api = await startApi(bare);
  world = await buildWorld(bare, api);
});
afterAll(async () => {
  await api.stop();
  await bare.stop();
  // Nothing below is a fault of ours: each is refused or taken.
  expect(api.faults).toEqual([]);
});

const as = (who: string) => ({ headers: world.as[who] ?? {} });
const hr = () => person(world.people['hr'] ?? '');

describe('a receiver of webhooks', () => {
  let server: Server | undefined;
  const sockets = new Set<Socket>();
  const letter = async (answer: (socket: Socket) => void) => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('data', () => answer(socket));
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { url: `http://127.0.0.1:${port}/hook`, headers: {}, body: '{}' };
  };
  const flood = (socket: Socket, part: Buffer): void => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(part));
      if (!socket.destroyed) socket.once('drain', more);
    };
    more();
  };

  const bomb = gzipSync(Buffer.alloc(50_000_000));
  test.each<[string, (socket: Socket) => void, unknown]>([
    ['closes at once', (socket) => socket.destroy(), { kind: 'failed', code: 'unreachable' }],
    ['speaks no HTTP', (socket) => socket.end('SSH-2.0-x\r\n\r\n'), { kind: 'failed', code: 'unreachable' }],
    [
      'wants another protocol',
      (socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      { kind: 'failed', code: 'unreachable' },
    ],
    [
      'sends headers without end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        flood(socket, Buffer.from(`x: ${'y'.repeat(60_000)}\r\n`));
      },
      { kind: 'failed', code: 'unreachable' },
    ],
    [
      'sends a body without end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        flood(socket, Buffer.from(`10000\r\n${'z'.repeat(0x10000)}\r\n`));
      },
      { kind: 'taken', code: '200' },
    ],
    [
      'sends what unpacks to 50 MB',
      (socket) => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
        socket.end(bomb);
      },
      { kind: 'taken', code: '200' },
    ],
    [
      'drips',
      (socket) => {
        const timer = setInterval(() => socket.write('x'), 100);
        socket.once('close', () => clearInterval(timer));
        socket.write('HTTP/1.1 200 OK\r\nx: ');
      },
      { kind: 'failed', code: 'timeout' },
    ],
    [
      'asks for patience for ever',
      (socket) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 100);
        socket.once('close', () => clearInterval(timer));
      },
      { kind: 'failed', code: 'timeout' },
    ],
  ])('that %s is left in time', async (_, answer, outcome) => {
    const began = performance.now();
    const memory = process.memoryUsage().rss;
    expect(await createPost(true)(await letter(answer))).toEqual(outcome);
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(300_000_000);
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server?.close(done));
  });

  test.each([
    ['leads inside', [['10.0.0.1']], 'notPublic'],
    ['leads outside and inside', [['8.8.8.8', '127.0.0.1']], 'notPublic'],
    ['leads to an inside address in IPv6', [['::ffff:127.0.0.1']], 'notPublic'],
    ['leads nowhere', [[]], 'notPublic'],
  ])('whose name %s is not reached', async (_, answers, code) => {
    names.set('inside.test', answers);
    const sent = await createPost(false)({ url: 'https://inside.test/hook', headers: {}, body: '{}' });
    expect(sent).toEqual({ kind: 'failed', code });
  });

  test('whose name leads elsewhere when it is asked again is asked once', async () => {
    asked.length = 0;
    // The first is nobody's (RFC 5737 is refused; this one does not answer here), the second is this machine.
    names.set('rebind.test', [['192.0.1.1'], ['127.0.0.1']]);
    const sent = await createPost(false)({ url: 'https://rebind.test:1/hook', headers: {}, body: '{}' });
    expect(sent.kind).toBe('failed');
    expect(asked).toEqual(['rebind.test']);
  });

  test.each([
    'https://127.1/hook',
    'https://0177.0.0.1/hook',
    'https://①②⑦.⓪.⓪.①/hook',
    'https://127.0.0.1./hook',
    'https://[::127.0.0.1]/hook',
    'https://[::ffff:7f00:1]/hook',
    'https://[64:ff9b::7f00:1]/hook',
    'https://169.254.169.254/latest/meta-data/',
  ])('%s is inside', async (url) => {
    expect(await createPost(true)({ url, headers: {}, body: '{}' })).toEqual({ kind: 'failed', code: 'notPublic' });
  });
});

describe('an agency’s endpoints', () => {
  const register = async (agency: string, who: string, url: string) => {
    const body = { url, types: ['position.registered', 'position.deadlineMoved'] };
    const made = await api.ask('POST', `/v1/agencies/${agency}/webhooks`, { ...as(who), body });
    return { status: made.status, ...(made.body as { id: string; secret: string }) };
  };

  test('and their deliveries are not another’s, by whatever id', async () => {
    const mine = await register('nav', 'hr', 'https://receiver.example/a');
    const theirs = await register('skatt', 'hrOfAnother', 'https://receiver.example/b');
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    await bare.must(cases.position, { type: 'extendDeadline', to: '2017-04-20' }, hr());
    const delivery = await bare.store.database.webhookDelivery.findFirstOrThrow({ where: { endpointId: mine.id } });
    const tried = [
      ['GET', `/v1/webhooks/${mine.id}/deliveries`],
      ['POST', `/v1/webhooks/${mine.id}/rotate`],
      ['POST', `/v1/webhooks/${mine.id}/try`],
      ['POST', `/v1/webhooks/${mine.id}/disable`],
      ['POST', `/v1/webhooks/${mine.id}/enable`],
      ['POST', `/v1/webhooks/${mine.id}/deliveries/${delivery.id}/replay`],
      // Theirs, with a delivery of ours.
      ['POST', `/v1/webhooks/${theirs.id}/deliveries/${delivery.id}/replay`],
      ['DELETE', `/v1/webhooks/${mine.id}`],
      ['GET', '/v1/agencies/nav/webhooks'],
    ] as const;
    for (const [method, url] of tried) {
      const { status, body } = await api.ask(method, url, as('hrOfAnother'));
      expect([method, url, status]).toEqual([method, url, 404]);
      expect(JSON.stringify(body)).not.toContain('receiver.example');
    }
    const row = await bare.store.database.webhookEndpoint.findUniqueOrThrow({ where: { id: mine.id } });
    expect(row).toMatchObject({ status: 'active', previousSecret: null });
  });

  test('show their secret once: no answer and no row holds it', async () => {
    const { id, secret } = await register('nav', 'hr', 'https://receiver.example/c');
    const answers = await Promise.all(
      [`/v1/agencies/nav/webhooks`, `/v1/webhooks/${id}/deliveries`].map((url) => api.ask('GET', url, as('hr'))),
    );
    const raw = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const rows = await bare.store.database.$queryRaw<{ all: string }[]>`
      SELECT webhook_endpoint::text AS all FROM webhook_endpoint
      UNION ALL SELECT access_log::text FROM access_log UNION ALL SELECT command_answer::text FROM command_answer`;
    const all = JSON.stringify([answers, rows]);
    for (const form of [raw.toString('base64'), raw.toString('hex'), raw.toString('base64url')])
      expect(all).not.toContain(form.slice(0, 30));
  });

  test.each(['', 'x', 'e30', Buffer.from('{"value":"1e9","id":""}').toString('base64url'), '9'.repeat(599)])(
    'a cursor that nobody gave out (%j) is the caller’s mistake',
    async (cursor) => {
      const { id } = await register('nav', 'hr', `https://receiver.example/${cursor.length}`);
      const { status } = await api.ask('GET', `/v1/webhooks/${id}/deliveries?cursor=${cursor}`, as('hr'));
      expect(status).toBe(400);
    },
  );
});

describe('a recruitment tool', () => {
  let hook = { id: '', secret: '' };
  let number = 0;
  beforeAll(async () => {
    const { body } = await api.ask('POST', '/v1/agencies/nav/recruitment-hook', as('hr'));
    hook = body as typeof hook;
  });

  const data = (more: object = {}) => ({
    position: cases.position.id,
    toolId: `H-${++number}`,
    name: 'Anne Aas',
    email: `h${number}@person.test`,
    ticked: null,
    ...more,
  });
  const message = (more: object = {}) => ({
    type: 'application.received',
    timestamp: '2017-01-31T08:00:00Z',
    data: data(more),
  });

  async function send(
    body: string | Buffer,
    id = `id-${++number}`,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const key = Buffer.from(hook.secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
      ...more,
    };
    const url = `/v1/hooks/recruitment/${hook.id}`;
    const answer = await api.app.inject({ method: 'POST', url, headers, payload: body });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? null : answer.json() };
  }

  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each<[string, () => string, number]>([
    ['names of Object’s', () => JSON.stringify(message()).replace('"name"', '"__proto__":{"a":1},"name"'), 400],
    ['a constructor', () => JSON.stringify({ ...message(), constructor: { prototype: { a: 1 } } }), 400],
    ['an array', () => '[]', 400],
    ['null', () => 'null', 400],
    ['depth', () => nested, 400],
    ['a NUL in the name', () => JSON.stringify(message({ name: 'A\u0000B' })), 422],
    ['half a letter', () => JSON.stringify(message({ name: 'A\ud800B' })), 422],
    ['a name of a megabyte less', () => JSON.stringify(message({ name: 'x'.repeat(900_000) })), 422],
    ['more than a megabyte', () => JSON.stringify(message({ name: 'x'.repeat(1_100_000) })), 413],
    ['an id with a way out', () => JSON.stringify(message({ toolId: '../../x y' })), 400],
    ['a year that is none', () => JSON.stringify({ ...message(), timestamp: '0000-01-01T00:00:00Z' }), 400],
    [
      'letters from right to left, and signs in four bytes',
      () => JSON.stringify(message({ name: '\u202eאבג 👩🏽‍🦽' })),
      200,
    ],
  ])('that sends %s is answered %s', async (_, body, status) => {
    const answer = await send(body());
    expect([answer.status, answer.body]).toEqual([status, expect.anything()]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('cannot have its packed body unpacked here, nor another kind of body read', async () => {
    const text = JSON.stringify(message());
    expect((await send(gzipSync(text), 'packed', { 'content-encoding': 'gzip' })).status).toBeGreaterThanOrEqual(400);
    expect((await send(text, 'form', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('is not overheard with profit: an older message sent again does not undo a newer one', async () => {
    const older = message();
    const newer = { ...older, data: { ...older.data, name: 'Anne Berg' } };
    await send(JSON.stringify(older), 'first');
    await send(JSON.stringify(newer), 'second');
    const again = await send(JSON.stringify(older), 'first');
    expect(again.body).toMatchObject({ repeated: true });
    const rows = await bare.store.database.personVersion.findMany({
      where: { email: older.data.email },
      orderBy: { version: 'desc' },
    });
    expect(rows[0]?.name).toBe('Anne Berg');
  });

  test('has one signature for one message: neither id, time nor body can be moved between their places', async () => {
    const key = Buffer.from(hook.secret.slice('whsec_'.length), 'base64');
    const now = String(Math.floor(Date.now() / 1000));
    const body = JSON.stringify(message());
    // Signed as id `a`, time `now.x`: the same bytes as id `a.now`, time `x`.
    const signature = createHmac('sha256', key).update(`a.${now}.${now}.${body}`).digest('base64');
    const moved = { 'webhook-id': 'a', 'webhook-timestamp': now, 'webhook-signature': `v1,${signature}` };
    expect((await send(body, 'a', moved)).status).toBe(401);
    for (const header of ['', 'v1,', 'v1', `v2,${signature}`, `v1,${signature.toLowerCase()}`, ','.repeat(1999)])
      expect((await send(body, 'b', { 'webhook-signature': header })).status).toBe(401);
  });
});

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook whose one sheet is this XML. */
const book = (sheet: string): Buffer =>
  zip(
    Object.entries({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': sheet,
    }).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
  );
const sheetOf = (rows: string, before = ''): string =>
  `${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const heads = `<row r="1">${cell('A1', 'Navn')}${cell('B1', 'E-post')}</row>`;

/** The list says that the sheet is ten bytes long. */
function lying(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 0; (at = copy.indexOf('xl/worksheets/sheet1.xml', at + 1)) >= 0; ) {
    if (copy.readUInt32LE(Math.max(0, at - 46)) === 0x02014b50) copy.writeUInt32LE(10, at - 46 + 24);
    else if (copy.readUInt32LE(at - 30) === 0x04034b50) copy.writeUInt32LE(10, at - 30 + 22);
  }
  return copy;
}

describe('a file that comes in', () => {
  const million = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 1}">${cell(`A${n + 1}`, 'x')}</row>`);
  test.each<[string, () => Buffer, string]>([
    [
      'a cell at the far end of a sheet',
      () => book(sheetOf(`${heads}<row r="1048576">${cell('XFD1048576', 'x')}</row>`)),
      'fileTooHeavy',
    ],
    [
      'a row that no sheet has',
      () => book(sheetOf(`${heads}<row r="99999999">${cell('A99999999', 'x')}</row>`)),
      'fileTooHeavy',
    ],
    [
      'a column that no sheet has',
      () => book(sheetOf(`${heads}<row r="2">${cell('ZZZZ2', 'x')}</row>`)),
      'fileTooHeavy',
    ],
    ['a million rows in a workbook', () => book(sheetOf(million.join(''))), 'fileToo'],
    [
      '200 MB of nothing, packed',
      () => book(sheetOf(`${heads}<row r="2">${cell('A2', ' '.repeat(200_000_000))}</row>`)),
      'fileTooLarge',
    ],
    [
      'the same, with a list that lies',
      () => lying(book(sheetOf(`${heads}<row r="2">${cell('A2', ' '.repeat(90_000_000))}</row>`))),
      'file',
    ],
    ['nine million lines', () => Buffer.from(`Navn;E-post\n${'a\n'.repeat(9_000_000)}`), 'fileToo'],
    [
      'twenty million cells',
      () => Buffer.from(`Navn${';'.repeat(10_000_000)}\nx${';'.repeat(9_000_000)}`),
      'fileTooHeavy',
    ],
    ['a quotation without end', () => Buffer.from(`Navn;E-post\n"${'a'.repeat(19_000_000)}`), 'file'],
    ['a NUL', () => Buffer.from('Navn;E-post\nKari\u0000;k@a.test\n'), 'fileNotTable'],
    [
      'a ZIP that holds no workbook',
      () => zip([{ name: '../../etc/passwd', bytes: Buffer.from('x') }]),
      'fileNotTable',
    ],
    ['half a workbook', () => book(sheetOf(heads)).subarray(0, 300), 'fileNotTable'],
  ])(
    'with %s is refused, and hurts nobody',
    async (_, bytes, code) => {
      const began = performance.now();
      const memory = process.memoryUsage().heapUsed;
      let longest = 0;
      let last = performance.now();
      const made = bytes();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 20);
      last = performance.now();
      const parsed = await readTable(made, { memoryMb: 96, ms: 8_000 });
      clearInterval(timer);
      expect('fault' in parsed ? parsed.fault.code : 'read').toMatch(new RegExp(`^${code}`));
      expect(performance.now() - began).toBeLessThan(30_000);
      // Others are served meanwhile.
      expect(longest).toBeLessThan(3_000);
      expect(process.memoryUsage().heapUsed - memory).toBeLessThan(400_000_000);
    },
    60_000,
  );

  const entities = Array.from({ length: 9 }, (_, n) => {
    const [name, inside] = [String.fromCharCode(98 + n), String.fromCharCode(97 + n)];
    return `<!ENTITY ${name} "${`&${inside};`.repeat(10)}">`;
  });
  test('does not unfold entities in entities', async () => {
    const before = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>`;
    const parsed = await readTable(book(sheetOf(`${heads}<row r="2">${cell('A2', '&j;')}</row>`, before)));
    expect(JSON.stringify(parsed).length).toBeLessThan(1_000);
  });

  test('does not read what lies beside it: an entity from a file stays empty', async () => {
    const sheet = sheetOf(
      `${heads}<row r="2">${cell('A2', 'x&a;y')}</row>`,
      '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    );
    expect(JSON.stringify(await readTable(book(sheet)))).not.toContain('root');
  });

  test('with names of Object’s as headings is read as any other', async () => {
    const parsed = await readTable(Buffer.from('__proto__;constructor;Navn;toString\n1;2;Kari;3\n'));
    expect(parsed).toEqual({
      table: {
        headings: ['__proto__', 'constructor', 'Navn', 'toString'],
        rows: [{ row: 2, cells: ['1', '2', 'Kari', '3'] }],
      },
    });
  });
});

describe('a list of applicants', () => {
  const url = `/v1/positions/${cases.position.id}/imports/applications`;
  let keys = 0;
  async function bring(csv: string, { query = '', key = `angrep-${++keys}`, app = api.app } = {}) {
    const headers = { ...world.as['hr'], 'content-type': 'text/csv', 'idempotency-key': key };
    const answer = await app.inject({ method: 'POST', url: `${url}${query}`, headers, payload: csv });
    return { status: answer.statusCode, body: answer.json() as unknown };
  }
  const lines = (from: number, count: number): string =>
    [
      'Søker-ID;Navn;E-post;Mottatt',
      ...Array.from({ length: count }, (_, n) => `${from + n};Person ${from + n};p${from + n}@x.test;31.01.2017`),
    ].join('\n');
  const stored = () =>
    bare.store.database.caseFile.count({ where: { kind: 'application', parentId: cases.position.id, seq: { gt: 0 } } });

  test('says in a dry run what it does, over several transactions', async () => {
    await bring(lines(1000, 8));
    const more = lines(1000, 56);
    const dry = report.parse((await bring(more, { query: '?dryRun=true' })).body);
    const done = report.parse((await bring(more)).body);
    const numbers = ({ rows, new: fresh, changed, unchanged, mails }: typeof dry) => ({
      rows,
      fresh,
      changed,
      unchanged,
      mails,
    });
    expect(numbers(dry)).toEqual(numbers(done));
    expect(numbers(done)).toMatchObject({ rows: 56, fresh: 48, unchanged: 8 });
  });

  test('that was cut off in the middle is finished by the same file and key, and nobody is there twice', async () => {
    const before = await stored();
    const csv = lines(3000, 24);
    // The power fails after the fifth row: from then on nothing is written any more.
    let given = 0;
    const machineNow = (): number => {
      if (given >= 5) throw new Error('the power failed');
      return Date.now();
    };
    const wake = async (): Promise<void> => {
      given += 1;
    };
    const dying = await startApi({ ...bare, store: { ...bare.store, machineNow, wake } });
    expect((await bring(csv, { key: 'avbrutt', app: dying.app })).status).toBe(500);
    await dying.stop();
    const half = await stored();
    expect(half).toBeGreaterThan(before);
    expect(half).toBeLessThan(before + 24);
    const again = report.parse((await bring(csv, { key: 'avbrutt' })).body);
    expect(again).toMatchObject({ committed: true, rows: 24, faults: [] });
    expect(await stored()).toBe(before + 24);
    const mails = await bare.store.database.$queryRaw<{ n: number }[]>`
      SELECT max(n)::int AS n FROM (SELECT count(*) AS n FROM mail_item JOIN case_file ON id = case_id
        WHERE kind = 'application' AND mail LIKE 'application.receipt%' GROUP BY case_id) each_case`;
    expect(mails[0]?.n).toBe(1);
  });

  test('given twice at once brings everybody in once', async () => {
    const before = await stored();
    const csv = lines(5000, 6);
    const both = await Promise.all([bring(csv, { key: 'samtidig' }), bring(csv, { key: 'samtidig' })]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await stored()).toBe(before + 6);
  });

  test('with a formula is refused at its cell; what only a spreadsheet takes for one is a name', async () => {
    const faulty = await bring('Søker-ID;Navn;E-post;Mottatt\n7001;=1+1;f@x.test;31.01.2017\n');
    expect(faulty).toMatchObject({ status: 422, body: { faults: [{ code: 'cellFormula', field: 'Navn' }] } });
    const names = ['@SUM(A1)', '+4712345678', "-2+3+cmd|' /C calc'!A0", '＝1+1', '\u200e=1+1'];
    const rows = names.map((name, n) => `${7100 + n};"${name}";f${n}@x.test;31.01.2017`);
    expect((await bring(['Søker-ID;Navn;E-post;Mottatt', ...rows].join('\n'))).status).toBe(200);
  });

  test('comes out again as texts: nothing is computed, nothing is linked, nothing is run', async () => {
    const out = (format: string) =>
      api.app.inject({
        method: 'GET',
        url: `/v1/positions/${cases.position.id}/exports/applications?format=${format}`,
        headers: { ...world.as['hr'], 'accept-language': 'nb' },
      });
    const csv = await out('csv');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="applications.csv"');
    const cells = csv.body
      .slice(1)
      .split('\r\n')
      .flatMap((line) => line.split(';'));
    expect(cells.filter((text) => /^"?[\s\p{Cf}]*[=+\-@＝]/u.test(text))).toEqual([]);
    expect(csv.body).toContain(`"'-2+3+cmd|' /C calc'!A0"`);
    const files = unzip((await out('xlsx')).rawPayload);
    expect(Object.keys(files).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const all = Object.values(files).join('\n');
    expect(all).not.toMatch(/<f[ >]|<hyperlink|TargetMode|externalLink|vbaProject|<definedName|<!DOCTYPE/);
  });

  test('of ten thousand goes out in seconds', async () => {
    const { database } = bare.store;
    const columns = await database.$queryRaw<{ name: string }[]>`
      SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = 'case_file'`;
    const values = columns.map(({ name }) => (name === 'id' ? `'mange-' || n` : name));
    await database.$executeRawUnsafe(`
      INSERT INTO case_file (${columns.map(({ name }) => name).join(', ')})
      SELECT ${values.join(', ')} FROM case_file, generate_series(1, 10000) n WHERE id = '${cases.application.id}'`);
    for (const format of ['json', 'csv', 'xlsx']) {
      const began = performance.now();
      const url = `/v1/positions/${cases.position.id}/exports/applications?format=${format}`;
      const answer = await api.app.inject({ method: 'GET', url, ...as('hr') });
      expect([format, answer.statusCode]).toEqual([format, 200]);
      expect(performance.now() - began).toBeLessThan(40_000);
    }
    await database.$executeRaw`DELETE FROM case_file WHERE id LIKE 'mange-%'`;
  });

  test.each([['hrOfAnother'], ['coordinator'], ['applicant'], ['mentor']])(
    'is not for %s, in any form',
    async (who) => {
      for (const format of ['json', 'csv', 'xlsx']) {
        const url = `/v1/positions/${cases.position.id}/exports/applications?format=${format}`;
        expect((await api.app.inject({ method: 'GET', url, ...as(who) })).statusCode).toBe(404);
      }
    },
  );
});

describe('an archive package', () => {
  test('has names of ours alone, whatever people have written', async () => {
    const { employment } = cases;
    const text = '../../etc/passwd\u0000"\r\nContent-Disposition: x';
    await bare.give(employment, { type: 'case.note', text }, hr());
    const answer = await api.app.inject({
      method: 'GET',
      url: `/v1/employments/${employment.id}/archive`,
      ...as('hr'),
    });
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="case.zip"',
    ]);
    const names = Object.keys(unzip(answer.rawPayload));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names)
      expect(name).toMatch(/^(manifest|facts|people|texts|log|mails\/\d{4}|letters\/\d{4}-\d+)\.(jsonl?|eml|pdf)$/);
  });
});
