import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseRef } from '../../domain/words.ts';
import { give, tryGive } from '../../store/give.ts';
import { receiveOwed } from '../../store/receive.ts';
import { type Store, transact } from '../../store/store.ts';
import { tend } from '../../store/tend.ts';
import { verify } from '../../store/verify.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, service, startBare } from '../support/bare.ts';

let bare: Bare;
let store: Store;
let hr: string;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  store = bare.store;
  await anAgency(bare, 'difi');
  await anAgency(bare, 'nav');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
});
afterAll(async () => {
  await bare.stop();
});

const eventsOf = (id: string) => store.database.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: 'asc' } });
const countAll = async () => ({
  cases: await store.database.caseFile.count(),
  events: await store.database.caseEvent.count(),
  persons: await store.database.person.count(),
  contents: await store.database.content.count(),
  answers: await store.database.commandAnswer.count(),
  items: await store.database.mailItem.count(),
});
const refusalsOf = (answer: Awaited<ReturnType<typeof give>>) =>
  answer.ok ? [] : answer.refusals.map((one) => one.code);

test('the same key gets the same answer and happens once', async () => {
  const rename = { type: 'rename', name: 'Direktoratet' };
  const first = await bare.give(difi, rename, person(hr), 'rename-1');
  const again = await bare.give(difi, rename, person(hr), 'rename-1');
  expect(first).toMatchObject({ ok: true, events: ['renamed'], repeated: false });
  expect(again).toEqual({ ...first, repeated: true });
  expect((await eventsOf('difi')).filter((event) => event.type === 'renamed')).toHaveLength(1);
});

test('the same key with another body is refused, and changes nothing', async () => {
  await bare.give(difi, { type: 'rename', name: 'Etaten' }, person(hr), 'rename-2');
  const before = await countAll();
  expect(refusalsOf(await bare.give(difi, { type: 'rename', name: 'Noe annet' }, person(hr), 'rename-2'))).toEqual([
    'keyUsedOtherwise',
  ]);
  expect(await countAll()).toEqual(before);
});

test('a key is the actor’s own, so nobody meets another’s answer', async () => {
  const command = { type: 'rename', name: 'Felles nøkkel' };
  expect(await bare.give(difi, command, person(hr), 'shared')).toMatchObject({ ok: true, repeated: false });
  expect(refusalsOf(await bare.give(difi, command, person('stranger'), 'shared'))).toEqual(['notAllowed']);
});

test('fifty writers of one case at once: every one is answered and the log has no gap', async () => {
  const before = (await eventsOf('nav')).length;
  const kari = await bare.appoint(difi, 'coordinator', { name: 'Kari', email: 'kari@difi.test' });
  const rename = (n: number) => bare.give(caseOf('agency', 'nav'), { type: 'rename', name: `NAV ${n}` }, person(kari));
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => rename(n)));
  expect(answers.every((answer) => answer.ok)).toBe(true);
  const log = await eventsOf('nav');
  expect(log.map((event) => event.seq)).toEqual(Array.from({ length: before + 50 }, (_, n) => n + 1));
  expect(new Set(answers.map((answer) => answer.ok && answer.seq)).size).toBe(50);
});

test('fifty that open the same case with the same key: one opens it, all hear the same', async () => {
  const ref = caseOf('position', 'race');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => bare.give(ref, aPosition(), person(hr), 'open-race')),
  );
  expect(answers.filter((answer) => answer.ok && !answer.repeated)).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.ok && answer.seq)).size).toBe(1);
  expect(await store.database.person.count({ where: { versions: { some: { email: 'lars@difi.test' } } } })).toBe(1);
});

const refused: readonly (readonly [string, CaseRef, Record<string, unknown> & { type: string }, string])[] = [
  [
    'a rule says no',
    caseOf('position', 'r1'),
    aPosition({ openings: 0, leader: { name: 'Ny', email: 'ny@difi.test' } }),
    'service',
  ],
  ['an agency that is not there', caseOf('position', 'r2'), aPosition({ agency: 'atlantis' }), 'hr'],
  ['a person who is not there', caseOf('position', 'r3'), aPosition({ leader: 'p-nobody' }), 'hr'],
  ['a parent that is not there', caseOf('position', 'r4'), aPosition({ round: 'no-round' }), 'hr'],
  ['a misspelt field', caseOf('position', 'r5'), aPosition({ tittel: 'Rådgiver' }), 'hr'],
  ['a command that there is not', difi, { type: 'explode' }, 'hr'],
  ['another kind of case under this id', caseOf('position', 'difi'), aPosition(), 'hr'],
  ['somebody from outside', difi, { type: 'rename', name: 'Kapret' }, 'stranger'],
  ['a character that no database keeps', difi, { type: 'rename', name: 'Nul\u0000l' }, 'hr'],
];

test.each(refused)('refused without a trace: %s', async (_, ref, command, who) => {
  const before = await countAll();
  const actor = who === 'hr' ? person(hr) : who === 'service' ? service : person(who);
  const answer = await bare.give(ref, command, actor);
  expect(answer.ok).toBe(false);
  expect(answer.ok ? [] : answer.refusals.length).not.toBe(0);
  expect(await countAll()).toEqual(before);
});

test('what is unknown is named by its field', async () => {
  const answer = await bare.give(
    caseOf('position', 'r6'),
    aPosition({ leader: 'p-nobody', round: 'no-round' }),
    person(hr),
  );
  const named = answer.ok ? [] : answer.refusals.map(({ code, field }) => `${code} ${field}`);
  expect(named.toSorted()).toEqual(['unknownParent round', 'unknownPerson leader']);
});

test('a refusal is not remembered: the same key may be used for the mended command', async () => {
  const ref = caseOf('position', 'mended');
  expect((await bare.give(ref, aPosition({ openings: 0 }), person(hr), 'mend')).ok).toBe(false);
  expect((await bare.give(ref, aPosition(), person(hr), 'mend')).ok).toBe(true);
});

test('a new colleague is known by the address that they have now, in their own agency only', async () => {
  const leaderOf = async (id: string, email: string, agency = 'difi', actor = person(hr)) => {
    await bare.must(caseOf('position', id), aPosition({ agency, leader: { name: 'Ny Leder', email } }), actor);
    const row = await store.database.caseFile.findUniqueOrThrow({ where: { id } });
    return (row.facts as { leader: string }).leader;
  };
  const one = await leaderOf('known-1', 'kari_n@difi.test');
  expect(await leaderOf('known-2', 'KARI_N@difi.test')).toBe(one);
  expect(await leaderOf('known-3', 'karion@difi.test')).not.toBe(one);
  await store.database.personVersion.create({
    data: { personId: one, version: 2, name: 'Ny Leder', email: 'gift@difi.test', language: 'nb', at: new Date() },
  });
  expect(await leaderOf('known-4', 'kari_n@difi.test')).not.toBe(one);
  expect(await leaderOf('known-5', 'gift@difi.test')).toBe(one);
  const navHr = await bare.appoint(caseOf('agency', 'nav'), 'hr', { name: 'Nils', email: 'nils@nav.test' });
  expect(await leaderOf('known-6', 'gift@difi.test', 'nav', person(navHr))).not.toBe(one);
});

test('two commands that name the same new colleague at once make one person', async () => {
  const leader = { name: 'Samtidig', email: 'samtidig@difi.test' };
  await Promise.all(
    Array.from({ length: 10 }, (_, n) => bare.must(caseOf('position', `same-${n}`), aPosition({ leader }), person(hr))),
  );
  expect(await store.database.person.count({ where: { versions: { some: { email: leader.email } } } })).toBe(1);
});

test('HR of one agency has no say in another', async () => {
  const answer = await bare.give(caseOf('position', 'theirs'), aPosition({ agency: 'nav' }), person(hr));
  expect(refusalsOf(answer)).toEqual(['notAllowed']);
});

test('a deputy acts for the holder while the period lasts, and the log says for whom', async () => {
  const head = await bare.appoint(difi, 'hrHead', { name: 'Sjef', email: 'sjef@difi.test' });
  const deputy = { name: 'Vikar', email: 'vikar@difi.test', language: 'nb' };
  await bare.must(difi, { type: 'setDeputy', person: hr, deputy, from: '2017-02-01', to: '2017-02-03' }, person(head));
  const { deputyId } = await store.database.deputy.findFirstOrThrow({ where: { personId: hr } });
  await bare.must(difi, { type: 'rename', name: 'Vikarens navn' }, person(deputyId));
  expect((await eventsOf('difi')).at(-1)).toMatchObject({ actorId: deputyId, onBehalfOf: hr });
  await bare.sleepUntil('2017-02-04');
  expect(refusalsOf(await bare.give(difi, { type: 'rename', name: 'For sent' }, person(deputyId)))).toEqual([
    'notAllowed',
  ]);
});

test('a trial leaves nothing, sees what earlier rows would leave, and says what would be refused', async () => {
  const before = await countAll();
  const ref = caseOf('position', 'trial');
  const answers = await tryGive(store, [
    { actor: person(hr), ref, command: aPosition({ openings: 0 }), key: 'a' },
    { actor: person(hr), ref, command: aPosition(), key: 'b' },
    { actor: person(hr), ref, command: aPosition(), key: 'c' },
    { actor: person(hr), ref: caseOf('position', 'trial-2'), command: aPosition({ agency: 'atlantis' }), key: 'd' },
  ]);
  expect(answers.map((answer) => answer.ok)).toEqual([false, true, false, false]);
  expect(await countAll()).toEqual(before);
});

async function owe(fromSeq: number, key: string, to: CaseRef, command: object, machineAt = new Date()): Promise<void> {
  await store.database.caseMessage.create({
    data: { fromCase: 'difi', fromKind: 'agency', fromSeq, key, toCase: to.id, toKind: to.kind, command, machineAt },
  });
}

test('a message is given once, however many take it up at once', async () => {
  const nav = caseOf('agency', 'nav');
  const before = (await eventsOf('nav')).length;
  await owe(1, 'hire', nav, { type: 'noteEmployment', employment: 'e-1', change: 1 });
  await Promise.all(Array.from({ length: 8 }, () => receiveOwed(store, nav)));
  expect(await eventsOf('nav')).toHaveLength(before + 1);
  const row = await store.database.caseMessage.findUniqueOrThrow({
    where: { fromCase_key: { fromCase: 'difi', key: 'hire' } },
  });
  expect(row.answer).toMatchObject({ ok: true });
});

test('one sender’s messages come in the order of sending, whatever the clocks say, also when one must wait', async () => {
  const nav = caseOf('agency', 'nav');
  const employed = (id: string) => ({ type: 'noteEmployment', employment: id, change: 1 }) as const;
  const late = new Date(Date.now() + 60_000);
  await owe(10, 'first', nav, employed('e-first'), late);
  await owe(11, 'second', nav, employed('e-second'));
  await store.database.caseMessage.update({
    where: { fromCase_key: { fromCase: 'difi', key: 'first' } },
    data: { retryMachineAt: late },
  });
  expect(await receiveOwed(store, nav)).toBe(0);
  await store.database.caseMessage.update({
    where: { fromCase_key: { fromCase: 'difi', key: 'first' } },
    data: { retryMachineAt: null },
  });
  expect(await receiveOwed(store, nav)).toBe(2);
  const told = (await eventsOf('nav')).map((event) => JSON.stringify(event.event)).slice(-2);
  expect(told[0]).toContain('e-first');
  expect(told[1]).toContain('e-second');
});

test('a message that is refused comes back once and becomes a duty of its sender', async () => {
  await owe(20, 'strange', caseOf('position', 'race'), {
    type: 'noteCounts',
    application: 'a',
    change: { nonsense: 1 },
  });
  await Promise.all([1, 2, 3].map(() => receiveOwed(store, caseOf('position', 'race'))));
  const back = await store.database.caseMessage.findMany({ where: { toCase: 'difi' } });
  expect(back).toHaveLength(1);
  await receiveOwed(store, difi);
  await tend(store, difi, null);
  const duties = await store.database.caseDuty.findMany({ where: { caseId: 'difi', dutyId: 'refused.strange' } });
  expect(duties).toMatchObject([{ owner: 'hr' }]);
});

test('tending twice is tending once, also at the same moment', async () => {
  const ref = caseOf('position', 'tended');
  await bare.must(ref, aPosition(), person(hr));
  await bare.sleepUntil('2017-03-22', '08:00');
  await Promise.all(Array.from({ length: 8 }, () => tend(store, ref, null)));
  const reminded = (await eventsOf('tended')).filter((event) => event.type === 'case.reminded');
  expect(reminded).toHaveLength(1);
  expect(await store.database.mailItem.count({ where: { caseId: 'tended', dutyId: 'deadline' } })).toBe(1);
  const { seq, settledSeq } = await store.database.caseFile.findUniqueOrThrow({ where: { id: 'tended' } });
  expect(settledSeq).toBe(seq);
});

const forbidden: readonly (readonly [string, string])[] = [
  ['editing the log', `UPDATE case_event SET type = 'x' WHERE case_id = 'difi'`],
  ['removing from the log', `DELETE FROM case_event WHERE case_id = 'difi'`],
  [
    'a gap in the log',
    `INSERT INTO case_event (case_id, seq, at, actor_type, type, event, machine_at) VALUES ('difi', 9999, now(), 'service', 'x', '{}', now())`,
  ],
  ['a case settled ahead of itself', `UPDATE case_file SET settled_seq = seq + 1 WHERE id = 'difi'`],
  ['a kind that there is not', `UPDATE case_file SET kind = 'party' WHERE id = 'difi'`],
  ['two coordinating agencies', `UPDATE agency SET coordinates = true`],
  ['being one’s own deputy', `INSERT INTO deputy VALUES ('difi', 'p', 'p', '2017-01-01', '2017-01-02')`],
  ['a second installation', `INSERT INTO installation (id) VALUES (2)`],
  ['a mail that is sent without a message', `UPDATE mail_item SET status = 'sent'`],
];

test.each(forbidden)('the database itself refuses %s', async (_, sql) => {
  const client = new pg.Client({ connectionString: bare.databaseUrl });
  await client.connect();
  try {
    await expect(client.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(23|P0)/) });
  } finally {
    await client.end();
  }
});

test('a transaction that ends before its commit leaves nothing, and one after it everything', async () => {
  const before = await countAll();
  const cut: Store = {
    ...store,
    machineNow: () => {
      throw new Error('the power went');
    },
  };
  await expect(
    give(cut, { actor: person(hr), ref: difi, command: { type: 'rename', name: 'Tapt' }, key: 'cut' }),
  ).rejects.toThrow('power');
  expect(await countAll()).toEqual(before);
  expect(await bare.give(difi, { type: 'rename', name: 'Tapt' }, person(hr), 'cut')).toMatchObject({
    ok: true,
    repeated: false,
  });
});

test('a real installation’s clock is the machine’s, and nobody can turn it into a rehearsal', async () => {
  const { setRehearsalClock, caseNow } = await import('../../store/clock.ts');
  await store.database.installation.update({ where: { id: 1 }, data: { rehearsalNow: null } });
  await setRehearsalClock(store, 0);
  const now = await transact(store, (tx) => caseNow(store, tx));
  expect(Math.abs(now - Date.now())).toBeLessThan(5_000);
});

test('all of this left the store as it must be', async () => {
  const found = (await verify(store)).filter(
    ({ code }) => code !== 'caseOverdue' && code !== 'mailboxOverdue' && code !== 'itemForgotten',
  );
  expect(found).toEqual([]);
});
