/** The applicant's answer stands in one place, and after the recruitment in none (R-PRV-1, R-APP-3). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseRef } from '../../domain/words.ts';
import { tend } from '../../store/tend.ts';
import { verify } from '../../store/verify.ts';
import { caseView } from '../../store/views.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

const position = caseOf('position', 'sealed-p');
/** Their ids tell nothing either. */
const ticked = caseOf('application', 'sealed-a1');
const declared = caseOf('application', 'sealed-a2');
const settledYes = caseOf('application', 'sealed-a3');
const settledNo = caseOf('application', 'sealed-a4');
const silent = caseOf('application', 'sealed-a5');
const everybody = [ticked, declared, settledYes, settledNo, silent];

let bare: Bare;
let hr: string;

const applicantOf = async ({ id }: CaseRef): Promise<string> => {
  const { facts } = await bare.store.database.caseFile.findUniqueOrThrow({ where: { id } });
  return (facts as { applicant: string }).applicant;
};

const factsOf = async ({ id }: CaseRef) =>
  (await bare.store.database.caseFile.findUniqueOrThrow({ where: { id } })).facts as Record<string, unknown>;

/** Every row of every table, as text. */
async function dump(): Promise<readonly string[]> {
  const { database } = bare.store;
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const rows = await Promise.all(
    tables.map(({ name }) =>
      database.$queryRawUnsafe<{ row: string }[]>(`SELECT '${name} ' || to_jsonb(t)::text AS row FROM "${name}" t`),
    ),
  );
  return rows.flat().map(({ row }) => row);
}

/** What anything that tells an answer is called by, in whatever table. */
const telling =
  /confirmed|notInGroup|tick|krysset|declared|\.declaration|"declarationDue": "|"askedOn": "|bekreft|inTargetGroup|saidSoOtherwise|conditionsNotMet|likevel|"verified": (true|false)/i;

/** Rows that name the case or its applicant, and tell something. */
async function tellingOf(ref: CaseRef): Promise<readonly string[]> {
  const applicant = await applicantOf(ref);
  const owned = (await bare.store.database.content.findMany({ where: { caseId: ref.id } })).map(({ id }) => id);
  const named = [ref.id, applicant, ...owned];
  return (await dump()).filter((row) => named.some((id) => row.includes(id)) && telling.test(row));
}

async function tell(ref: CaseRef): Promise<void> {
  for (const [wait, act] of [
    ['answerDue', 'noteSilence'],
    ['outcomeKnown', 'eraseAnswer'],
    ['answeredOrWithdrawn', 'close'],
  ] as const) {
    if (!(await tend(bare.store, ref, { wait, act })).done) return;
  }
}

beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await bare.must(position, aPosition(), person(hr));
  for (const ref of everybody) {
    const applicant = { name: `Søker ${ref.id}`, email: `${ref.id}@post.test`, language: 'nb' };
    const receive = {
      type: 'receive',
      position: position.id,
      applicant,
      ticked: ref === ticked,
      receivedOn: '2017-02-01',
    };
    await bare.must(ref, receive, person(hr));
  }
  await bare.until('2017-02-02');
  await bare.must(declared, { type: 'declare', textVersion: 'v1' }, person(await applicantOf(declared)));
  for (const [ref, wrong, reason] of [
    [settledYes, false, 'conditionsNotMet'],
    [settledNo, true, 'saidSoOtherwise'],
  ] as const) {
    await bare.must(ref, { type: 'settle', inTargetGroup: wrong, reason }, person(hr));
    await bare.must(ref, { type: 'correct', inTargetGroup: !wrong, reason: 'Det var likevel omvendt.' }, person(hr));
  }
  await bare.until('2017-02-03');
});
afterAll(async () => {
  await bare.stop();
});

test('while it is needed it is there, under seal: the log holds an id, and its readers see it with who gave it', async () => {
  for (const ref of everybody) {
    const log = await bare.store.database.caseEvent.findMany({ where: { caseId: ref.id } });
    expect(log.filter(({ event }) => telling.test(JSON.stringify(event)))).toEqual([]);
    if (ref !== silent) expect((await tellingOf(ref)).length).toBeGreaterThan(1);
  }
  const told = (await caseView(bare.store, declared.id))?.log.at(-1);
  expect(told).toMatchObject({ actorType: 'person', actorId: await applicantOf(declared) });
  expect(told?.event['sealed']).toMatchObject({ settled: 'confirmed', settledBy: 'applicant', textVersion: 'v1' });
  expect((await factsOf(position))['counts']).toMatchObject({ confirmed: 3, notInGroup: 1, waiting: 1 });
  expect(await verify(bare.store)).toEqual([]);
});

test('nobody takes it for a text that may be redacted', async () => {
  const sealed = await bare.store.database.content.findFirstOrThrow({
    where: { caseId: declared.id, id: { startsWith: 's-' } },
  });
  const answer = await bare.give(declared, { type: 'case.redact', text: sealed.id }, person(hr));
  expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'noSuchText' }] });
});

test('after the end no table tells any answer; the sums stay, and the log folds to the same facts', async () => {
  await bare.must(position, { type: 'stop', reason: 'Stillingen er trukket tilbake.' }, person(hr));
  await bare.until('2017-02-06');
  for (const ref of everybody) await tell(ref);
  await bare.until('2017-02-07');
  for (const ref of [ticked, declared, settledYes, settledNo]) {
    expect(await factsOf(ref)).toMatchObject({ settled: 'erased', settledBy: null, askedOn: null });
    expect(await tellingOf(ref)).toEqual([]);
  }
  expect((await factsOf(position))['counts']).toMatchObject({ confirmed: 3, notInGroup: 1, waiting: 1 });
  const kept = { caseId: position.id, id: { startsWith: 's-' } };
  expect(await bare.store.database.content.count({ where: kept })).toBeGreaterThan(5);
  expect(await bare.store.database.content.count({ where: { ...kept, NOT: { body: '' } } })).toBe(0);
  expect(await verify(bare.store)).toEqual([]);
});

test('a yes and a no that came the same way leave the same rows', async () => {
  const left = async (ref: CaseRef): Promise<readonly string[]> => {
    const applicant = await applicantOf(ref);
    const rows = (await dump()).filter((row) => row.includes(ref.id) || row.includes(applicant));
    return rows
      .map((row) =>
        row
          .replaceAll(ref.id, 'CASE')
          .replaceAll(applicant, 'PERSON')
          .replace(/\b[a-z]-[a-z2-9]{20}\b/g, 'ID')
          .replace(/"(?:machine_at|changed_machine_at|body_hash|token_hash|rfc_id|key|sent_at)": "[^"]*"/g, '')
          .replace(/"(?:from_seq|seq|attempts)": \d+/g, ''),
      )
      .toSorted();
  };
  expect(await left(settledYes)).toEqual(await left(settledNo));
});

test('what is given again with its old key finds that all is over, and tells nothing', async () => {
  const again = await bare.give(declared, { type: 'declare', textVersion: 'v1' }, person(await applicantOf(declared)));
  expect(again).toMatchObject({ ok: false, refusals: [{ code: 'alreadyEnded' }] });
  expect(await tellingOf(declared)).toEqual([]);
});
