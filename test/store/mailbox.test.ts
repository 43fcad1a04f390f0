import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOf, timeOf } from '../../domain/calendar.ts';
import type { CaseRef } from '../../domain/words.ts';
import type { Fault } from '../../embedded/catcher.ts';
import { touch } from '../../store/outbox.ts';
import { verify } from '../../store/verify.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

/**
 * Every position here has its deadline on Wednesday 29 March 2017: HR is reminded on Wednesday 22 and Tuesday 28 March.
 */
let bare: Bare;
let hr: string;
let head: string;
const post: CaseRef = caseOf('position', 'post-1');

beforeEach(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  head = await bare.appoint(difi, 'hrHead', { name: 'Sjef', email: 'sjef@difi.test' });
  await bare.appoint(difi, 'coordinator', { name: 'Kari', email: 'kari@difi.test' });
  await bare.appoint(difi, 'programmeMailbox', { name: 'Postkassen', email: 'post@difi.test' });
  await bare.must(post, aPosition(), person(hr));
});
afterEach(async () => {
  // The same mail again after a broken connection is the same mail.
  const caught = [...new Set(bare.catcher.messages().map((mail) => mail.messageId))];
  expect(await verify(bare.store, { caught })).toEqual([]);
  await bare.stop();
});

/** Each mail of the catcher as "day time recipient", in the order in which they came. */
const sent = (): readonly string[] =>
  bare.catcher.messages().map((mail) => {
    const at = Date.parse(mail.headers['date'] ?? '');
    return `${dayOf(at)} ${timeOf(at)} ${mail.to.join()}`;
  });
const itemsWhy = async (): Promise<readonly string[]> => {
  const rows = await bare.store.database.mailItem.findMany({ orderBy: [{ at: 'asc' }, { key: 'asc' }] });
  return rows.map((row) => `${row.mail} ${row.status}${row.why === null ? '' : ` ${row.why}`}`);
};
const down = (fault: Partial<Fault> = {}): void => bare.catcher.setFault({ kind: 'later450', ...fault });
const up = (): void => bare.catcher.setFault(null);

test('a reminder leaves at eight, and once', async () => {
  await bare.until('2017-03-30');
  expect(sent()).toEqual(['2017-03-22 08:05 hanne@difi.test', '2017-03-28 08:05 hanne@difi.test']);
});

test('reminders of several cases on one morning are one mail', async () => {
  await bare.must(caseOf('position', 'post-2'), aPosition({ title: 'Jurist' }), person(hr));
  await bare.must(caseOf('position', 'post-3'), aPosition({ title: 'Arkivar' }), person(hr));
  await bare.until('2017-03-22');
  expect(sent()).toEqual(['2017-03-22 08:05 hanne@difi.test']);
  const [mail] = bare.catcher.messages();
  for (const title of ['Rådgiver', 'Jurist', 'Arkivar']) expect(mail?.text).toContain(title);
});

test('news goes alone and at once in working hours', async () => {
  await bare.until('2017-03-21', '10:00');
  await bare.appoint(difi, 'hr', { name: 'Ny', email: 'ny@difi.test' });
  await bare.until('2017-03-21', '10:01');
  expect(sent()).toEqual(['2017-03-21 10:00 ny@difi.test']);
});

test('what was fulfilled before it left is not sent', async () => {
  await bare.until('2017-03-22', '08:01');
  await bare.must(post, { type: 'stop', reason: 'Ingen midler' }, person(hr));
  await bare.until('2017-03-30');
  expect(sent().filter((line) => line.includes('hanne'))).toEqual([]);
  expect(await itemsWhy()).toContain('position.deadlineSoon superseded fulfilled');
});

test('a date that has moved far: the old reminder is not sent, the new one comes in its time', async () => {
  await bare.until('2017-03-22', '08:01');
  await bare.must(post, { type: 'extendDeadline', to: '2017-04-26' }, person(hr));
  await bare.until('2017-04-19', '10:00');
  expect(sent().filter((line) => line.includes('hanne'))).toEqual(['2017-04-19 08:05 hanne@difi.test']);
  expect(await itemsWhy()).toContain('position.deadlineSoon superseded dateMoved');
});

test('a date that has moved a little: the reminder that waits is not lost, and names the new date', async () => {
  await bare.until('2017-03-22', '08:01');
  await bare.must(post, { type: 'extendDeadline', to: '2017-03-31' }, person(hr));
  await bare.until('2017-03-24', '12:00');
  const mails = bare.catcher.messages().filter((mail) => mail.to.join().includes('hanne'));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('31. mars');
  expect(mails[0]?.text).not.toContain('29. mars');
});

test('whoever holds the role when it leaves gets it, and the one who was replaced does not', async () => {
  await bare.until('2017-03-22', '08:01');
  await bare.appoint(difi, 'hr', { name: 'Nina', email: 'nina@difi.test' });
  await bare.until('2017-03-30');
  expect(sent().filter((line) => line.includes('hanne'))).toEqual([]);
  expect(sent()).toContain('2017-03-22 08:05 nina@difi.test');
  expect(sent()).toContain('2017-03-28 08:05 nina@difi.test');
});

test('an agency’s own lead times hold for the cases that open after them', async () => {
  await bare.must(difi, { type: 'setPolicy', policy: { deadlineReminderDays: [10, 2] } }, person(hr));
  await bare.must(caseOf('position', 'post-2'), aPosition({ title: 'Konsulent' }), person(hr));
  await bare.until('2017-03-30');
  const about = (title: string) =>
    bare.catcher
      .messages()
      .filter((mail) => mail.to.join() === 'hanne@difi.test' && mail.text.includes(title))
      .map((mail) => dayOf(Date.parse(mail.headers['date'] ?? '')));
  expect(about('Konsulent')).toEqual(['2017-03-17', '2017-03-27']);
  expect(about('Rådgiver')).toEqual(['2017-03-22', '2017-03-28']);
});

test('a role that is vacant: its duty falls to the next, and in the end to the coordinator', async () => {
  await bare.must(difi, { type: 'vacate', role: 'hr' });
  await bare.until('2017-03-23');
  await bare.must(difi, { type: 'vacate', role: 'hrHead' });
  await bare.until('2017-03-28', '09:00');
  const reminded = bare.catcher.messages().filter((mail) => mail.text.includes('29. mars 2017'));
  expect(reminded.map((mail) => mail.to.join())).toEqual(['sjef@difi.test', 'kari@difi.test']);
  const { personId } = await bare.store.database.caseDuty.findFirstOrThrow({ where: { dutyId: 'deadline' } });
  expect(personId).not.toBe(hr);
});

test('a deputy gets it in the deputy’s period, and the holder again after it', async () => {
  const deputy = { name: 'Vikar', email: 'vikar@difi.test', language: 'nb' };
  await bare.must(difi, { type: 'setDeputy', person: hr, deputy, from: '2017-03-20', to: '2017-03-24' }, person(head));
  await bare.until('2017-03-30');
  expect(sent().slice(-2)).toEqual(['2017-03-22 08:05 vikar@difi.test', '2017-03-28 08:05 hanne@difi.test']);
});

test('on the first morning of the period the deputy gets all that is taken over in one mail; one called off gets none (R-OPS-5)', async () => {
  const aDeputy = (name: string) => ({ name, email: `${name.toLowerCase()}@difi.test`, language: 'nb' });
  const set = (deputy: object, from: string, to: string) =>
    bare.must(difi, { type: 'setDeputy', person: hr, deputy, from, to }, person(head));
  // A Saturday: the mail leaves on the Monday.
  await set(aDeputy('Vikar'), '2017-03-18', '2017-03-24');
  await set(aDeputy('Avlyst'), '2017-03-27', '2017-03-31');
  await bare.must(difi, { type: 'endDeputy', person: hr, from: '2017-03-27' }, person(head));
  await bare.until('2017-03-30');
  const begins = bare.catcher.messages().filter((mail) => mail.subject.startsWith('Du er stedfortreder nå'));
  expect(begins.map((mail) => mail.to.join())).toEqual(['vikar@difi.test']);
  expect(begins[0]?.text).toContain('stedfortreder for Hanne');
  expect(begins[0]?.text).toMatch(/29\. mars 2017: .*\(Rådgiver\)/);
  expect(sent()).toContain('2017-03-20 08:00 vikar@difi.test');
  expect(await itemsWhy()).toContain('agency.deputyBegins superseded noLongerSo');
});

test('a refused address becomes a duty, and nothing more goes there', async () => {
  bare.catcher.setFault({ kind: 'refusedRecipient', recipient: 'hanne@difi.test' });
  await bare.until('2017-03-30');
  expect(bare.catcher.attempts().recipients - bare.catcher.attempts().texts).toBe(1);
  expect(await itemsWhy()).toContain('position.deadlineSoon refused addressRefused');
  const duty = await bare.store.database.caseDuty.findFirst({ where: { dutyId: { startsWith: 'undeliverable.' } } });
  expect(duty).toMatchObject({ caseId: 'post-1', owner: 'hr' });
  expect(sent()).toEqual(['2017-03-23 08:05 sjef@difi.test', '2017-03-28 08:05 sjef@difi.test']);
});

test('the whole chain refused: the coordinator hears of it, and duties do not breed duties', async () => {
  bare.catcher.setFault(
    ['hanne', 'sjef', 'kari'].map((name) => ({ kind: 'refusedRecipient', recipient: `${name}@difi.test` })),
  );
  await bare.until('2017-06-30');
  const duties = await bare.store.database.caseDuty.count({ where: { dutyId: { startsWith: 'undeliverable.' } } });
  expect(duties).toBeLessThanOrEqual(3);
  const waiting = await bare.store.database.mailItem.count({ where: { status: 'waiting', personId: null } });
  expect(waiting).toBeGreaterThan(0);
});

test('what nobody could be given waits, and goes to the first who can be found', async () => {
  for (const role of ['hr', 'hrHead', 'coordinator']) await bare.must(difi, { type: 'vacate', role });
  await bare.until('2017-03-22', '12:00');
  expect(sent().filter((line) => line.startsWith('2017-03-22'))).toEqual([]);
  await bare.appoint(difi, 'hrHead', { name: 'Nytt hode', email: 'hode@difi.test' });
  await bare.until('2017-03-22', '12:10');
  const mail = bare.catcher
    .messages()
    .find((one) => one.to.join() === 'hode@difi.test' && one.text.includes('29. mars'));
  expect(mail).toBeDefined();
});

test('a person without e-mail: HR is told to bring it to them', async () => {
  await bare.must(
    difi,
    {
      type: 'setDeputy',
      person: hr,
      deputy: { name: 'Uten Epost', language: 'nb' },
      from: '2017-02-13',
      to: '2017-02-14',
    },
    person(head),
  );
  await bare.until('2017-02-10', '12:00');
  expect(await itemsWhy()).toContain('agency.deputyNamed refused noAddress');
  expect(await bare.store.database.caseDuty.count({ where: { dutyId: { startsWith: 'undeliverable.' } } })).toBe(1);
});

test('an address that was put right while the mail was on its way is not held refused', async () => {
  bare.catcher.setFault({ kind: 'refusedRecipient', recipient: 'hanne@difi.test' });
  const rendering = bare.render;
  await bare.until('2017-03-22', '08:04');
  await bare.sleepUntil('2017-03-22', '08:06');
  await bare.deliver(hr, async (tx, what) => {
    const mail = await rendering(tx, what);
    const at = new Date(what.now + 1);
    await tx.personVersion.create({
      data: { personId: hr, version: 2, name: 'Hanne HR', email: 'hanne.ny@difi.test', language: 'nb', at },
    });
    return mail;
  });
  await bare.until('2017-03-30');
  expect(sent()).toContain('2017-03-28 08:05 hanne.ny@difi.test');
});

test.each(['later450', 'refusedConnection', 'droppedBeforeData', 'refusedContent'] as const)(
  'after a week of “%s” one mail goes, in working hours, with what is still so',
  async (kind) => {
    down({ kind });
    await bare.until('2017-03-28', '20:00');
    expect(sent()).toEqual([]);
    up();
    await bare.until('2017-03-28', '23:00');
    expect(sent()).toEqual([]);
    await bare.until('2017-03-30');
    // Both reminders were on the way; only the last one is said, the next morning.
    expect(sent()).toEqual(['2017-03-29 08:05 hanne@difi.test']);
    expect(await itemsWhy()).toContain('position.deadlineSoon superseded toldAlready');
  },
);

test('a server that says nothing: the mail waits, and goes once when it answers', async () => {
  down({ kind: 'silent', times: 1 });
  await bare.until('2017-03-22', '12:00');
  expect(bare.catcher.attempts()).toMatchObject({ recipients: 2, texts: 1 });
  expect(sent()).toEqual(['2017-03-22 08:05 hanne@difi.test']);
});

test('back after a weekend: nothing stale, nothing to a replaced person, one digest', async () => {
  await bare.must(caseOf('position', 'post-2'), aPosition({ title: 'Jurist' }), person(hr));
  await bare.must(caseOf('position', 'post-3'), aPosition({ title: 'Arkivar' }), person(hr));
  down();
  await bare.until('2017-03-24', '16:00');
  await bare.must(caseOf('position', 'post-2'), { type: 'stop', reason: 'Ingen midler' }, person(hr));
  const nina = await bare.appoint(difi, 'hr', { name: 'Nina', email: 'nina@difi.test' });
  await bare.must(caseOf('position', 'post-3'), { type: 'extendDeadline', to: '2017-05-31' }, person(nina));
  await bare.until('2017-03-25', '12:00');
  up();
  await bare.until('2017-03-26', '12:00');
  expect(sent()).toEqual([]);
  await bare.until('2017-03-27', '12:00');
  const toHr = bare.catcher.messages().filter((mail) => mail.subject.includes('Søknadsfristen'));
  expect(toHr.map((mail) => mail.to.join())).toEqual(['nina@difi.test']);
  expect(toHr[0]?.text).toContain('Rådgiver');
  expect(toHr[0]?.text).not.toContain('Jurist');
  expect(toHr[0]?.text).not.toContain('Arkivar');
  expect(sent().filter((line) => line.includes('hanne'))).toEqual([]);
  expect(sent().every((line) => line.startsWith('2017-03-27 08:'))).toBe(true);
});

test('the service asleep over a weekend: Friday’s and Monday’s mail are one digest on Monday', async () => {
  await bare.must(caseOf('position', 'post-2'), aPosition({ title: 'Jurist', deadline: '2017-03-31' }), person(hr));
  await bare.must(caseOf('position', 'post-3'), aPosition({ title: 'Arkivar', deadline: '2017-04-03' }), person(hr));
  await bare.until('2017-03-23', '20:00');
  await bare.sleepUntil('2017-03-27', '08:00');
  await bare.until('2017-03-27', '12:00');
  expect(sent().slice(1)).toEqual(['2017-03-27 08:05 hanne@difi.test']);
  expect(bare.catcher.messages().at(-1)?.text).toMatch(/Jurist[\s\S]*Arkivar|Arkivar[\s\S]*Jurist/);
});

test('a connection that ends after the text: the same mail again, under the same Message-ID', async () => {
  bare.catcher.setFault({ kind: 'droppedAfterData', times: 2 });
  await bare.until('2017-03-23');
  const mails = bare.catcher.messages();
  expect(mails).toHaveLength(3);
  expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
  expect(new Set(mails.map((mail) => mail.text)).size).toBe(1);
});

test('a mail that was frozen before the power went is looked at again before it goes', async () => {
  await bare.until('2017-03-22', '08:04');
  await bare.sleepUntil('2017-03-22', '08:06');
  const { collect } = await import('../../store/mailbox.ts');
  expect((await collect(bare.store, hr, bare.render)).send).toHaveLength(1);
  await bare.sleepUntil('2017-03-24', '12:00');
  await bare.must(post, { type: 'stop', reason: 'Ingen midler' }, person(hr));
  await bare.until('2017-03-25');
  expect(sent().filter((line) => line.includes('hanne'))).toEqual([]);
});

test('two who send the same mailbox at once send each mail once', async () => {
  await bare.until('2017-03-22', '08:04');
  await bare.sleepUntil('2017-03-22', '08:06');
  await Promise.all([1, 2, 3, 4].map(() => bare.deliver(hr)));
  await bare.until('2017-03-23');
  expect(sent()).toHaveLength(1);
});

test('a dissolved mail is not forgotten when the worker ends at that moment', async () => {
  down();
  await bare.until('2017-03-22', '08:04');
  await bare.sleepUntil('2017-03-22', '08:06');
  await bare.deliver(hr);
  const box = await bare.store.database.mailbox.findUniqueOrThrow({ where: { personId: hr } });
  expect(box.seq).toBeGreaterThan(box.settledSeq);
  up();
  await bare.until('2017-03-22', '08:10');
  expect(sent()).toHaveLength(1);
});

test('a mail that cannot be made holds up no other', async () => {
  await bare.must(caseOf('position', 'post-2'), aPosition({ title: 'Jurist' }), person(hr));
  await bare.until('2017-03-22', '08:04');
  await bare.sleepUntil('2017-03-22', '08:06');
  await bare.deliver(hr, (tx, what) => {
    if (what.items.some((item) => item.caseId === 'post-2')) throw new Error('no such text');
    return bare.render(tx, what);
  });
  expect(bare.catcher.messages().map((mail) => mail.text.includes('Rådgiver'))).toEqual([true]);
  const box = await bare.store.database.mailbox.findUniqueOrThrow({ where: { personId: hr } });
  expect(box.needsAttention).toBe('mailCannotBeMade');
  await bare.until('2017-03-23', '12:00');
  expect(bare.catcher.messages().some((mail) => mail.text.includes('Jurist'))).toBe(true);
});

test('news with the same “once” reaches a person once, whichever case it comes from', async () => {
  const { database } = bare.store;
  const news = (caseId: string, key: string) => ({
    caseId,
    key,
    mail: 'position.ended',
    class: 'news',
    role: null,
    personId: hr,
    data: { once: 'gathering/1', outcome: 'stopped' },
    legal: false,
    at: new Date('2017-02-01T09:00:00Z'),
    notBefore: new Date('2017-02-01T09:00:00Z'),
    status: 'waiting',
    machineAt: new Date(),
  });
  await bare.must(caseOf('position', 'post-2'), aPosition(), person(hr));
  await database.mailItem.createMany({ data: [news('post-1', 'a'), news('post-2', 'a')] });
  await touch(bare.store, hr);
  await bare.until('2017-02-01', '10:30');
  await database.mailItem.createMany({ data: [news('post-1', 'b')] });
  await touch(bare.store, hr);
  await bare.until('2017-02-01', '10:40');
  expect(sent()).toHaveLength(1);
});

test('a legal notice does not wait for office hours', async () => {
  await bare.sleepUntil('2017-02-04', '03:00');
  const { database } = bare.store;
  const at = new Date('2017-02-04T02:00:00Z');
  for (const [key, mailClass] of [
    ['legal', 'legal'],
    ['own', 'own'],
    ['news', 'news'],
  ] as const) {
    await database.mailItem.create({
      data: {
        caseId: 'post-1',
        key,
        mail: 'position.ended',
        class: mailClass,
        personId: hr,
        data: { outcome: 'stopped' },
        legal: mailClass === 'legal',
        at,
        notBefore: at,
        status: 'waiting',
        machineAt: new Date(),
      },
    });
  }
  await touch(bare.store, hr);
  await bare.until('2017-02-06', '12:00');
  expect(sent()).toEqual([
    '2017-02-04 03:00 hanne@difi.test',
    '2017-02-04 03:00 hanne@difi.test',
    '2017-02-06 08:00 hanne@difi.test',
  ]);
});
