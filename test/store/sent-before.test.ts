/** A database that was put back, whatever state the backup caught a mail in: what has left does not leave again. */
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toInstant } from '../../domain/calendar.ts';
import type { CaseRef } from '../../domain/words.ts';
import { messageIdOf } from '../../mail/headers.ts';
import { keepSentIn, readSent } from '../../service/sent-record.ts';
import { collect } from '../../store/mailbox.ts';
import { markAttempted, outgoing } from '../../store/outbox.ts';
import { raiseEpoch, rememberSent, type SentMail, sentMail } from '../../store/sent-before.ts';
import { verify } from '../../store/verify.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

const post: CaseRef = caseOf('position', 'post-1');
const morning = toInstant('2017-03-22', '08:06');

let bare: Bare;
let hr: string;
/** What the record holds of the morning's reminder. */
let record: SentMail;

async function* of(...sent: readonly SentMail[]): AsyncGenerator<SentMail> {
  yield* sent;
}
const statuses = async (): Promise<readonly string[]> =>
  (await bare.store.database.mailItem.findMany()).map(({ status }) => status);

/** A position with its deadline on 29 March: HR is reminded on 22 March, and the mail is frozen. */
beforeEach(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await bare.appoint(difi, 'hrHead', { name: 'Sjef', email: 'sjef@difi.test' });
  await bare.appoint(difi, 'coordinator', { name: 'Kari', email: 'kari@difi.test' });
  await bare.appoint(difi, 'programmeMailbox', { name: 'Postkassen', email: 'post@difi.test' });
  await bare.must(post, aPosition(), person(hr));
  await bare.until('2017-03-22', '08:04');
  await bare.sleepUntil('2017-03-22', '08:06');
  const { send } = await collect(bare.store, hr, bare.render);
  record = await sentMail(bare.store, send[0] ?? '', morning);
});
afterEach(async () => {
  expect(await verify(bare.store)).toEqual([]);
  await bare.stop();
});

describe('the backup was taken', () => {
  test('while the mail was on its way', async () => {
    const message = await outgoing(bare.store, record.message);
    if (message !== null) await markAttempted(bare.store, message);
    expect(await rememberSent(bare.store, of(record))).toBe(1);
    await bare.until('2017-03-22', '12:00');
    expect(bare.catcher.messages()).toEqual([]);
    expect(await statuses()).toEqual(['sent']);
  });

  test('when it was frozen with others than it left with', async () => {
    expect(await rememberSent(bare.store, of({ ...record, message: 'm-with-others' }))).toBe(1);
    await bare.until('2017-03-22', '12:00');
    expect(bare.catcher.messages()).toEqual([]);
    expect(await statuses()).toEqual(['sent']);
  });

  test('after it had left', async () => {
    await bare.until('2017-03-22', '12:00');
    expect(await rememberSent(bare.store, of(record, record))).toBe(0);
    expect(await bare.store.database.sentBefore.count()).toBe(0);
    expect(bare.catcher.messages()).toHaveLength(1);
  });
});

test('what says something else under the same key leaves, under a Message-ID of its own', async () => {
  const other = { ...record, items: record.items.map((item) => ({ ...item, hash: 'of something else' })) };
  await bare.store.database.mailItem.updateMany({ data: { status: 'waiting', messageId: null } });
  await bare.store.database.mailMessage.deleteMany();
  await rememberSent(bare.store, of(other));
  await bare.until('2017-03-22', '12:00');
  const ids = bare.catcher.messages().map(({ messageId }) => messageId);
  expect(ids).toHaveLength(1);
  expect(ids).not.toContain(messageIdOf(`mail:${record.message}`, 'forlop.test'));
});

test('what left to somebody else leaves to whoever it is for now', async () => {
  await rememberSent(bare.store, of({ ...record, message: 'm-to-another', person: 'somebody-else' }));
  await bare.until('2017-03-22', '12:00');
  expect(bare.catcher.messages()).toHaveLength(1);
});

test('a backup put back twice gets a new number each time', async () => {
  const put = async (minutes: number): Promise<number> => {
    await bare.store.database.installation.update({ where: { id: 1 }, data: { epoch: 1 } });
    return raiseEpoch({ ...bare.store, machineNow: () => Date.now() + minutes * 60_000 });
  };
  expect(await put(0)).toBeGreaterThan(1);
  expect(await put(1)).toBeGreaterThan(await put(0));
});

describe('the record outside', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forlop-sent-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is read as it was kept, but for a line that a crash has cut short', async () => {
    const lost: string[] = [];
    const keep = keepSentIn({ folder, machineNow: () => morning, onLost: (code) => lost.push(code) });
    await keep(record);
    const [name = ''] = await readdir(folder);
    expect(name).toMatch(/^2017-03-22-.+\.jsonl$/);
    await appendFile(join(folder, name), '\n{"message":"m-half","per');
    await keep({ ...record, message: 'm-next' });
    let cut = 0;
    const read: SentMail[] = [];
    for await (const one of readSent(folder, () => (cut += 1))) read.push(one);
    expect(read).toEqual([record, { ...record, message: 'm-next' }]);
    expect({ cut, lost }).toEqual({ cut: 1, lost: [] });
  });

  test('that cannot be written is told of, and the mail has left all the same', async () => {
    const lost: string[] = [];
    const file = join(folder, 'a-file');
    await appendFile(file, '');
    await keepSentIn({ folder: file, machineNow: () => morning, onLost: (code) => lost.push(code) })(record);
    expect(lost).toEqual(['EEXIST']);
  });

  test('holds ids, keys and hashes only', () => {
    const text = JSON.stringify(record);
    for (const personal of ['Hanne', 'hanne@difi.test', 'Rådgiver']) expect(text).not.toContain(personal);
  });
});
