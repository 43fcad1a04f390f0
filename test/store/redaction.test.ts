/** A text that is taken away is gone from the case and from the mail that carried it (R-PRV-1). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tend } from '../../store/tend.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person, startBare } from '../support/bare.ts';

const application = caseOf('application', 'redaction-a1');
const position = caseOf('position', 'redaction-p1');

let bare: Bare;
let hr: string;
beforeAll(async () => {
  bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  hr = await bare.appoint(difi, 'hr', { name: 'Hanne HR', email: 'hanne@difi.test' });
  await bare.must(position, aPosition(), person(hr));
  await bare.must(
    application,
    {
      type: 'receive',
      position: position.id,
      applicant: { name: 'Anne Søker', email: 'anne@post.test', language: 'nb' },
      ticked: true,
      receivedOn: '2017-02-01',
    },
    person(hr),
  );
  await bare.must(application, { type: 'sendFeedback', text: 'For mye om helsen din.' }, person(hr));
  await bare.until('2017-02-02');
});
afterAll(async () => {
  await bare.stop();
});

const theText = () =>
  bare.store.database.content.findFirstOrThrow({ where: { caseId: application.id, id: { startsWith: 'c-' } } });
const envelopes = async (): Promise<string> =>
  JSON.stringify(await bare.store.database.mailMessage.findMany({ select: { envelope: true } }));

test('of another case it is no text at all', async () => {
  const { id } = await theText();
  const answer = await bare.give(position, { type: 'case.redact', text: id }, person(hr));
  expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual(['noSuchText']);
  expect((await theText()).erasedAt).toBeNull();
});

test('what it said is gone from the content and from the mail, other mail stays, and the log keeps the trace', async () => {
  const { id } = await theText();
  expect(await envelopes()).toContain('For mye om helsen din.');
  await bare.must(application, { type: 'case.redact', text: id }, person(hr));
  expect(await theText()).toMatchObject({ body: '', erasedAt: expect.any(Date) });
  expect(await envelopes()).not.toContain('For mye om helsen din.');
  expect(await envelopes()).toContain('anne@post.test');
  const log = await bare.store.database.caseEvent.findMany({
    where: { caseId: application.id, type: 'case.redacted' },
  });
  expect(log.map(({ event, actorId }) => [event, actorId])).toEqual([[{ type: 'case.redacted', text: id }, hr]]);
});

test('a gathering’s theme reaches its guests, and is gone from their mail too: that of other cases (R-RND-7)', async () => {
  const round = caseOf('round', 'redaction-r1');
  const coordinator = person(await bare.appoint(difi, 'coordinator', { name: 'Kari K', email: 'kari@difi.test' }));
  const plan = { name: 'Løpende', model: 'continuous', targetGroup: 'disabilityOrGap', coordinatingAgency: 'difi' };
  await bare.must(round, { type: 'draft', ...plan, dates: { replyBy: '2017-03-24' } }, coordinator);
  await bare.must(round, { type: 'addAgencies', agencies: [{ agency: 'difi' }] }, coordinator);
  await bare.must(round, { type: 'start' }, coordinator);
  // The story's first step, which a workflow would take.
  await tend(bare.store, round, { wait: 'started', act: 'invite' });
  await bare.until('2017-02-03');
  const { id } = await bare.store.database.caseFile.findFirstOrThrow({ where: { kind: 'participation' } });
  const participation = caseOf('participation', id);
  await bare.must(participation, { type: 'nameDecisionMaker', person: hr }, person(hr));
  await bare.must(participation, { type: 'answer', takePart: true, positions: 1 }, person(hr));
  await bare.until('2017-02-06');
  const when = { month: '2017-03', day: '2017-03-15', from: '10:00', to: '15:00', place: 'Oslo' };
  const about = { theme: 'Fortellingen om Per', material: ['https://kurs.test/lytte'] };
  await bare.must(round, { type: 'planGathering', audience: ['hr'], ...when, ...about }, coordinator);
  await bare.until('2017-02-07');
  const invitation = bare.catcher.messages().find(({ subject }) => subject.includes('samling'));
  expect(invitation?.to).toEqual(['hanne@difi.test']);
  expect(invitation?.text).toContain('Tema: Fortellingen om Per\nLes på forhånd: https://kurs.test/lytte\n');
  expect(await envelopes()).toContain('Fortellingen om Per');
  const text = await bare.store.database.content.findFirstOrThrow({ where: { body: 'Fortellingen om Per' } });
  await bare.must(round, { type: 'case.redact', text: text.id }, coordinator);
  expect(await envelopes()).not.toContain('Fortellingen om Per');
});
