import { afterAll, beforeAll, expect, test } from 'vitest';
import { health } from '../../store/health.ts';
import { type FindingCode, verify } from '../../store/verify.ts';
import { anAgency, aPosition, type Bare, caseOf, person, startBare } from '../support/bare.ts';

let bare: Bare;
const post = caseOf('position', 'post-1');

/** A year of work: mail is sent, duties are late, nothing is wrong. */
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  const difi = await anAgency(bare, 'difi');
  const hanne = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await bare.appoint(difi, 'coordinator', { name: 'Per', email: 'per@difi.test' });
  await bare.must(post, aPosition(), person(hanne));
  await bare.until('2017-04-03');
  await bare.store.database.installation.update({ where: { id: 1 }, data: { sweptMachineAt: new Date() } });
});
afterAll(() => bare.stop());

const sql = (text: string): Promise<number> => bare.store.database.$executeRawUnsafe(text);
const caught = (): readonly string[] => bare.catcher.messages().map(({ messageId }) => messageId);
const codes = async (options?: Parameters<typeof verify>[1]): Promise<readonly FindingCode[]> => [
  ...new Set((await verify(bare.store, options)).map(({ code }) => code)),
];

test('a service that has worked for months has no findings', async () => {
  expect(caught().length).toBeGreaterThan(0);
  const running = async (cases: readonly { readonly id: string }[]) => new Set(cases.map(({ id }) => id));
  expect(await verify(bare.store, { caught: caught(), running })).toEqual([]);
});

/** Past the guards of the database, as a fault of the service or a hand in the tables would be. */
const past = (statement: string): string => `SET LOCAL session_replication_role = replica; ${statement}`;

async function planted<T>(statements: readonly string[], look: () => Promise<T>, undo: readonly string[]): Promise<T> {
  await bare.store.database.$transaction(async (tx) => {
    for (const statement of statements) for (const part of past(statement).split(';')) await tx.$executeRawUnsafe(part);
  });
  try {
    return await look();
  } finally {
    await bare.store.database.$transaction(async (tx) => {
      for (const statement of undo) for (const part of past(statement).split(';')) await tx.$executeRawUnsafe(part);
    });
  }
}

const item = `(case_id, key) IN (SELECT case_id, key FROM mail_item WHERE status = 'sent' ORDER BY key LIMIT 1)`;
const message = `id = (SELECT min(id) FROM mail_message)`;

test.each<[string, FindingCode, string, string]>([
  [
    'a number is missing',
    'logHasGap',
    `UPDATE case_event SET seq = 1000 WHERE case_id = 'post-1' AND seq = 2`,
    `UPDATE case_event SET seq = 2 WHERE case_id = 'post-1' AND seq = 1000`,
  ],
  [
    'the row says another number',
    'rowDiffersFromLog',
    `UPDATE case_file SET seq = seq + 1 WHERE id = 'post-1'`,
    `UPDATE case_file SET seq = seq - 1 WHERE id = 'post-1'`,
  ],
  [
    'a fact was changed by hand',
    'factsDifferFromLog',
    `UPDATE case_file SET facts = jsonb_set(facts, '{place}', '"Bergen"') WHERE id = 'post-1'`,
    `UPDATE case_file SET facts = jsonb_set(facts, '{place}', '"Oslo"') WHERE id = 'post-1'`,
  ],
  [
    'the ledger was changed by hand',
    'ledgerDiffersFromLog',
    `UPDATE case_file SET ledger = jsonb_set(ledger, '{generation}', '7') WHERE id = 'post-1'`,
    `UPDATE case_file SET ledger = jsonb_set(ledger, '{generation}', '0') WHERE id = 'post-1'`,
  ],
  [
    'the status column is another',
    'columnsDifferFromFacts',
    `UPDATE case_file SET agency_id = NULL WHERE id = 'post-1'`,
    `UPDATE case_file SET agency_id = 'difi' WHERE id = 'post-1'`,
  ],
  [
    'a duty is not what the rules give',
    'dutiesDifferFromRules',
    `UPDATE case_duty SET due = '1' || due WHERE case_id = 'post-1'`,
    `UPDATE case_duty SET due = substr(due, 2) WHERE case_id = 'post-1'`,
  ],
  [
    'a role in the directory is another',
    'directoryDiffersFromFacts',
    `UPDATE role_holder SET role = 'payroll' WHERE role = 'hr'`,
    `UPDATE role_holder SET role = 'hr' WHERE role = 'payroll'`,
  ],
  [
    'an answer claims what is not there',
    'answerNotInLog',
    `UPDATE command_answer SET answer = jsonb_set(answer, '{events,0}', '"invented"') WHERE case_id = 'post-1'`,
    `UPDATE command_answer SET answer = jsonb_set(answer, '{events,0}', '"case.opened"') WHERE case_id = 'post-1'`,
  ],
  [
    'two answers claim the same',
    'answerTwiceInLog',
    `INSERT INTO command_answer SELECT actor, case_id, 'again', body_hash, answer, seq, machine_at FROM command_answer WHERE case_id = 'post-1'`,
    `DELETE FROM command_answer WHERE key = 'again'`,
  ],
  [
    'a message is answered and was never taken',
    'messageNotInLog',
    `INSERT INTO case_message (from_case, key, from_kind, from_seq, to_case, to_kind, command, answer, machine_at) VALUES ('difi', 'lost', 'agency', 1, 'post-1', 'position', '{}', '{"ok":true}', now())`,
    `DELETE FROM case_message WHERE key = 'lost'`,
  ],
  [
    'a reminder without its mail',
    'reminderWithoutMail',
    `UPDATE mail_item SET rung_id = 'gone-' || rung_id WHERE case_id = 'post-1' AND rung_id IS NOT NULL`,
    `UPDATE mail_item SET rung_id = substr(rung_id, 6) WHERE rung_id LIKE 'gone-%'`,
  ],
  [
    'a sent item whose message is not',
    'itemDiffersFromMessage',
    `UPDATE mail_message SET status = 'refused' WHERE ${message}`,
    `UPDATE mail_message SET status = 'sent' WHERE ${message}`,
  ],
  [
    'a message that nothing asked for',
    'messageWithoutItems',
    `INSERT INTO mail_message (id, person_id, rfc_id, envelope, at, status, machine_at) VALUES ('m-none', 'p', 'm-none', '{}', now(), 'refused', now())`,
    `DELETE FROM mail_message WHERE id = 'm-none'`,
  ],
  [
    'a case that nobody has tended',
    'caseNotSettled',
    `UPDATE case_file SET settled_seq = 0, changed_machine_at = '2017-01-01' WHERE id = 'post-1'`,
    `UPDATE case_file SET settled_seq = seq WHERE id = 'post-1'`,
  ],
  [
    'a moment that has passed',
    'caseOverdue',
    `UPDATE case_file SET step = next_moment::text, next_moment = '2017-03-01' WHERE id = 'post-1'`,
    `UPDATE case_file SET next_moment = step::timestamptz, step = NULL WHERE id = 'post-1'`,
  ],
  [
    'a message that is owed',
    'messageOwed',
    `INSERT INTO case_message (from_case, key, from_kind, from_seq, to_case, to_kind, command, machine_at) VALUES ('difi', 'owed', 'agency', 1, 'post-1', 'position', '{}', '2017-01-01')`,
    `DELETE FROM case_message WHERE key = 'owed'`,
  ],
  [
    'a mailbox that nobody has opened',
    'mailboxNotSettled',
    `UPDATE mailbox SET settled_seq = 0, changed_machine_at = '2017-01-01'`,
    `UPDATE mailbox SET settled_seq = seq`,
  ],
  [
    'a mailbox whose moment has passed',
    'mailboxOverdue',
    `UPDATE mailbox SET next_moment = '2017-03-01'`,
    `UPDATE mailbox SET next_moment = NULL`,
  ],
  [
    'a message that never left',
    'mailNotSent',
    `UPDATE mail_message SET status = 'attempted', machine_at = '2017-01-01' WHERE ${message}`,
    `UPDATE mail_message SET status = 'sent' WHERE ${message}`,
  ],
  [
    'an item that no mailbox will see',
    'itemForgotten',
    `UPDATE mail_item SET why = message_id, status = 'waiting', message_id = NULL WHERE ${item}`,
    `UPDATE mail_item SET message_id = why, status = 'sent', why = NULL WHERE status = 'waiting' AND why LIKE 'm-%'`,
  ],
])('%s: %s', async (_, code, plant, undo) => {
  const found = await planted([plant], () => codes(), [undo]);
  expect(found).toContain(code);
  expect(await codes()).toEqual([]);
});

test('the catcher has another number of mails than were sent', async () => {
  const [first = '', ...rest] = caught();
  expect(await codes({ caught: rest })).toEqual(['sentNotCaught']);
  expect(await codes({ caught: [...caught(), first] })).toEqual(['caughtTwice']);
  expect(await codes({ caught: [...caught(), '<stranger@elsewhere.test>'] })).toEqual(['caughtNotSent']);
});

test('a case with something ahead and no workflow', async () => {
  await sql(
    `UPDATE case_file SET rested = false, step = next_moment::text, next_moment = '2099-01-01' WHERE id = 'post-1'`,
  );
  const found = await verify(bare.store, { running: async () => new Set() });
  await sql(`UPDATE case_file SET next_moment = step::timestamptz, step = NULL WHERE id = 'post-1'`);
  expect(found).toContainEqual({ code: 'caseWithoutWorkflow', subject: 'post-1', data: { kind: 'position' } });
});

test('health: all is well, then each thing that needs a person', async () => {
  expect(await health(bare.store)).toMatchObject({ ok: true, lateMails: 0, oldestMailMs: null });
  const wrong = await planted(
    [
      `UPDATE case_file SET needs_attention = 'notSettling', ledger = jsonb_set(ledger, '{stuck}', '{"close":{"code":"TypeError","on":1}}') WHERE id = 'post-1'`,
      `UPDATE mailbox SET needs_attention = 'mail:451'`,
      `UPDATE mail_message SET status = 'attempted', machine_at = '2017-01-01' WHERE ${message}`,
      `UPDATE mail_item SET why = message_id, status = 'waiting', message_id = NULL WHERE ${item}`,
      `UPDATE installation SET swept_machine_at = '2017-01-01'`,
    ],
    () => health(bare.store),
    [
      `UPDATE case_file SET needs_attention = NULL, ledger = jsonb_set(ledger, '{stuck}', '{}') WHERE id = 'post-1'`,
      `UPDATE mailbox SET needs_attention = NULL`,
      `UPDATE mail_message SET status = 'sent' WHERE ${message}`,
      `UPDATE mail_item SET message_id = why, status = 'sent', why = NULL WHERE status = 'waiting' AND why LIKE 'm-%'`,
    ],
  );
  expect(wrong).toMatchObject({
    ok: false,
    lateMails: 1,
    attention: [{ id: 'post-1', kind: 'position', agency: 'difi', code: 'notSettling' }],
    stuck: [{ id: 'post-1', code: 'close: TypeError' }],
    failingMailboxes: [{ code: 'mail:451' }, { code: 'mail:451' }],
  });
  expect(wrong.oldestMailMs).toBeGreaterThan(0);
  expect(wrong.sweepAgeMs).toBeGreaterThan(0);
});
