/** An application whose time is over: what it said and whom it was about is gone, everywhere (R-PRV-3). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRef, Day, PersonId } from '../../domain/words.ts';
import { Prisma } from '../../prisma/client.ts';
import { readForArchive } from '../../store/archive.ts';
import { collect } from '../../store/mailbox.ts';
import { markAttempted, outgoing, TakenByAnother } from '../../store/outbox.ts';
import { ownData } from '../../store/own-data.ts';
import { caseCourse } from '../../store/reading.ts';
import { caseAtHand } from '../../store/reading-at-hand.ts';
import { caseLog, caseMails, caseOutlook } from '../../store/reading-course.ts';
import { agencyReceipts } from '../../store/reading-receipts.ts';
import { caseRecord } from '../../store/reading-record.ts';
import { sweep } from '../../store/sweep.ts';
import { tend } from '../../store/tend.ts';
import { verify } from '../../store/verify.ts';
import { applicationStory } from '../../workflows/application.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';
import { tablesWith } from '../support/tables.ts';

let bare: Bare;
let hr: PersonId;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
});
afterAll(async () => {
  await bare.stop();
});

/** As its workflow tells it. */
async function tell(ref: CaseRef): Promise<void> {
  await applicationStory(async (wait, act) => {
    await tend(bare.store, ref, { wait, act });
  });
  await tend(bare.store, ref, null);
}

const applicantOf = async ({ id }: CaseRef): Promise<PersonId> => {
  const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id } });
  return (facts as { applicant: string }).applicant;
};

const rowsWith = (words: RegExp): Promise<readonly string[]> => tablesWith(bare.store, words);

interface Lived {
  readonly ref: CaseRef;
  readonly position: CaseRef;
  readonly applicant: PersonId;
}

/** Somebody applies to a position of their own. */
async function applied(name: string): Promise<Lived> {
  const [position, ref] = [caseOf('position', `p-${name}`), caseOf('application', `a-${name}`)];
  await bare.must(position, aPosition({ deadline: '2018-12-03' }), person(hr));
  const applicant = { name: `${name} Tøversen`, email: `${name}@post.test`, language: 'nb' };
  await bare.must(
    ref,
    { type: 'receive', position: position.id, applicant, ticked: true, receivedOn: '2017-02-01' },
    person(hr),
  );
  return { ref, position, applicant: await applicantOf(ref) };
}

const answer = { type: 'sendFeedback', text: 'Takk, Tøversen. En annen var bedre kvalifisert.' };

/** The position ends, the applicant gets an answer, the case closes. */
async function ended({ ref, position }: Lived, closed: Day): Promise<void> {
  await bare.must(position, { type: 'stop', reason: 'Stillingen er trukket tilbake.' }, person(hr));
  await bare.until(closed, '10:00');
  await tell(ref);
  await bare.must(ref, answer, person(hr));
  await bare.until(closed);
  await tell(ref);
}

describe('120 days after an application closed', () => {
  let lived: Lived;
  const about = /Tøversen|kari@post\.test/i;
  beforeAll(async () => {
    lived = await applied('kari');
    await ended(lived, '2017-02-06');
  });

  test('until the last day it is all there', async () => {
    await bare.until('2017-06-05', '23:59');
    await tell(lived.ref);
    expect(await rowsWith(about)).toEqual(['content', 'mail_message', 'person_version']);
  });

  test('then no row of any table says whom it was about or what was written', async () => {
    await bare.until('2017-06-06', '00:01');
    await tell(lived.ref);
    expect(await rowsWith(about)).toEqual([]);
    const log = await bare.store.database.caseEvent.findMany({
      where: { caseId: lived.ref.id },
      orderBy: { seq: 'asc' },
    });
    expect(log.at(-1)?.event).toEqual({ type: 'case.erased', class: 'short', basis: 'R-PRV-3', on: '2017-06-06' });
    expect(await verify(bare.store)).toEqual([]);
  });

  test('a receipt says when, for what and how much; it stands', async () => {
    const receipt = await bare.store.database.erasureReceipt.findUniqueOrThrow({ where: { caseId: lived.ref.id } });
    expect(receipt).toMatchObject({
      ...{ kind: 'application', agencyId: 'difi', day: '2017-06-06', class: 'short', basis: 'R-PRV-3' },
      ...{ contents: 1, people: [lived.applicant], runs: 0, runsMachineAt: null },
    });
    expect(receipt.messages).toBeGreaterThan(1);
    const change = bare.store.database.erasureReceipt.update({
      where: { caseId: lived.ref.id },
      data: { contents: 0 },
    });
    await expect(change).rejects.toThrow(/a receipt stands/);
  });

  test('whatever is given to it is refused, and nothing wakes it', async () => {
    const given = await bare.give(lived.ref, answer, person(hr));
    expect(given).toMatchObject({ ok: false, refusals: [{ code: 'caseErased' }] });
    expect((await tend(bare.store, lived.ref, null)).ended).toBe(true);
  });

  test('its office still reads that it was there and what happened, and nothing else answers', async () => {
    const reader = { type: 'person', id: hr } as const;
    expect(await caseCourse(bare.store, reader, lived.ref)).toMatchObject({ status: 'closed', erased: true, open: [] });
    expect(await caseAtHand(bare.store, reader, lived.ref.id)).toMatchObject({ may: [], views: ['course', 'log'] });
    const log = await caseLog(bare.store, reader, lived.ref);
    expect(log?.items.map(({ event }) => event['type']).slice(-2)).toEqual(['case.acted', 'case.erased']);
    expect(Object.values(log?.people ?? {})).toEqual(['Hanne HR']);
    for (const read of [caseRecord, caseOutlook, caseMails, readForArchive])
      expect(await read(bare.store, reader, lived.ref)).toBeNull();
    const self = { type: 'person', id: lived.applicant } as const;
    expect(await caseRecord(bare.store, self, lived.ref)).toBeNull();
    expect((await ownData(bare.store, lived.applicant)).cases).toEqual([]);
    expect(await agencyReceipts(bare.store, reader, 'difi')).toMatchObject([{ ref: lived.ref, people: 1 }]);
  });

  test('what other cases send to it troubles nobody', async () => {
    const { database } = bare.store;
    await bare.must(lived.position, { type: 'changeLeader', leader: hr }, person(hr));
    const sent = { fromCase: lived.position.id, fromKind: 'position', toCase: lived.ref.id, toKind: 'application' };
    expect(await database.caseMessage.count({ where: { ...sent, answer: { equals: Prisma.DbNull } } })).toBe(0);
    const command = { type: 'noteLeader', leader: hr };
    const late = { ...sent, key: 'late', fromSeq: 999_999, command, machineAt: new Date(0) };
    await database.caseMessage.create({ data: late });
    expect(await sweep(bare.store)).toBeGreaterThan(0);
    await bare.until('2017-06-07');
    const { ledger } = await database.caseFile.findUniqueOrThrow({ where: { id: lived.position.id } });
    expect(ledger).toMatchObject({ refused: {} });
    expect(await verify(bare.store)).toEqual([]);
  });
});

describe('mail that waits or is under way while its case is erased', () => {
  const messagesOf = ({ ref }: Lived) =>
    bare.store.database.mailMessage.findMany({
      where: { items: { some: { caseId: ref.id } } },
      orderBy: { id: 'asc' },
    });
  const to = (address: string) => bare.catcher.messages().filter((mail) => mail.to.includes(address));

  /** Answered, and then granted erasure, which is due on the third day after. */
  async function forgotten(name: string, day: Day): Promise<Lived> {
    const lived = await applied(name);
    await bare.must(lived.ref, { type: 'askErasure' }, person(lived.applicant));
    await bare.must(lived.ref, { type: 'answerErasure', granted: true }, person(hr));
    await tell(lived.ref);
    await bare.sleepUntil(day);
    return lived;
  }

  test('what may be with the server keeps its text until that is known, leaves once, and is emptied then', async () => {
    bare.catcher.setFault({ kind: 'droppedAfterData', recipient: 'mia@post.test', times: 1 });
    const lived = await forgotten('mia', '2017-06-12');
    await bare.deliver(lived.applicant);
    const [attempted] = (await messagesOf(lived)).filter(({ status }) => status === 'attempted');
    await tell(lived.ref);
    const after = await bare.store.database.mailMessage.findUniqueOrThrow({ where: { id: attempted?.id ?? '' } });
    expect(after).toMatchObject({ status: 'attempted', eraseWhenDone: true, envelope: attempted?.envelope });
    await bare.deliver(lived.applicant);
    const sent = await bare.store.database.mailMessage.findUniqueOrThrow({ where: { id: after.id } });
    expect(sent).toMatchObject({ status: 'sent', envelope: {}, names: [], eraseWhenDone: false });
    // The catcher has kept both tries, which have one Message-ID. Nothing else left.
    const copies = to('mia@post.test').map(({ messageId }) => messageId);
    expect(copies).toHaveLength(2);
    expect(copies[1]).toBe(copies[0]);
    expect(await rowsWith(/mia@post\.test|mia Tøversen/)).toEqual([]);
  });

  test('what has not left does not leave any more', async () => {
    bare.catcher.setFault({ kind: 'later450', recipient: 'siv@post.test' });
    const lived = await forgotten('siv', '2017-06-19');
    await bare.deliver(lived.applicant);
    await tell(lived.ref);
    bare.catcher.setFault(null);
    await bare.deliver(lived.applicant);
    expect(to('siv@post.test')).toEqual([]);
    const items = await bare.store.database.mailItem.findMany({
      where: { caseId: lived.ref.id, personId: lived.applicant },
    });
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['superseded']));
    expect(items.filter(({ why }) => why === 'caseErased').length).toBeGreaterThan(0);
    expect(await rowsWith(/siv@post\.test|siv Tøversen/)).toEqual([]);
  });

  test('a mail frozen by a worker that has not begun to send it is left to nobody', async () => {
    const lived = await forgotten('ida', '2017-06-26');
    const { send } = await collect(bare.store, lived.applicant, bare.render);
    const taken = await outgoing(bare.store, send[0] ?? '');
    await tell(lived.ref);
    if (taken === null) throw new Error('nothing was frozen');
    await expect(markAttempted(bare.store, taken)).rejects.toThrow(TakenByAnother);
    expect(await rowsWith(/ida@post\.test|ida Tøversen/)).toEqual([]);
  });

  test('a mail of another case that names the person is emptied, one that does not stands', async () => {
    const lived = await forgotten('eva', '2017-07-03');
    const other = { personId: hr, at: new Date(), status: 'sent', machineAt: new Date() };
    const envelope = { text: 'Om eva Tøversen' };
    await bare.store.database.mailMessage.createMany({
      data: [
        { ...other, id: 'm-names', rfcId: 'm-names', envelope, names: [hr, lived.applicant] },
        { ...other, id: 'm-others', rfcId: 'm-others', envelope: { text: 'Om noe annet' }, names: [hr] },
      ],
    });
    await tell(lived.ref);
    const kept = await bare.store.database.mailMessage.findMany({
      where: { id: { in: ['m-names', 'm-others'] } },
      orderBy: { id: 'asc' },
    });
    expect(kept.map((one) => one.envelope)).toEqual([{}, { text: 'Om noe annet' }]);
    await bare.store.database.mailMessage.deleteMany({ where: { id: { in: ['m-names', 'm-others'] } } });
  });

  test('a mail is kept with those whose names it may hold', async () => {
    const lived = await applied('una');
    await bare.must(lived.ref, { type: 'askErasure' }, person(lived.applicant));
    await bare.until('2017-07-04');
    const [reminder] = (await messagesOf(lived)).filter(({ personId }) => personId === hr);
    expect(reminder?.names).toEqual(expect.arrayContaining([hr, lived.applicant]));
  });
});

test('a whole life leaves nothing: interview, accommodation, drafts, answers, and digests of others', async () => {
  const lived = await applied('liv');
  const { ref } = lived;
  const about = /liv Tøversen|liv@post\.test|Rullestol|teleslynge|godt intervju|ble ikke valgt/i;
  const plan = { type: 'planSelectionStep', kind: 'interview', day: '2017-07-10', from: '10:00', place: 'Rom 3' };
  await bare.must(ref, plan, person(hr));
  const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id: ref.id } });
  const [step = ''] = Object.keys((facts as { steps: object }).steps);
  const coming = { type: 'answerInvitation', step, coming: true, accommodation: 'Teleslynge, takk. Tøversen' };
  await bare.must(ref, coming, person(lived.applicant));
  await bare.must(ref, { type: 'askErasure' }, person(lived.applicant));
  await bare.until('2017-07-10');
  await bare.must(ref, { type: 'recordInterview', on: '2017-07-10' }, person(hr));
  await bare.must(ref, { type: 'draftFeedback', text: 'Et godt intervju, Tøversen.' }, person(hr));
  await bare.must(ref, { type: 'answerErasure', granted: false }, person(hr));
  await ended(lived, '2017-07-11');
  const toHr = await bare.store.database.mailMessage.findMany({
    where: { personId: hr, items: { some: { caseId: ref.id } } },
    include: { items: true },
  });
  expect(toHr.length).toBeGreaterThan(1);
  expect(await rowsWith(about)).toEqual(['content', 'mail_message', 'person_version']);
  await bare.sleepUntil('2019-01-07');
  await bare.until('2019-01-07', '18:00');
  await tell(ref);
  expect(await rowsWith(about)).toEqual([]);
  const left = await bare.store.database.mailMessage.findMany({ where: { id: { in: toHr.map(({ id }) => id) } } });
  expect(left.map(({ status, envelope }) => [status, envelope])).toEqual(toHr.map(() => ['sent', {}]));
  expect(await verify(bare.store)).toEqual([]);
});
