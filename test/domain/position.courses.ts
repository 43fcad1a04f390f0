/** A position's course up to each of its stages, for the tests of what comes next. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { outlook } from '../../domain/case/engine.ts';
import { answerCounts } from '../../domain/position/facts.ts';
import { position } from '../../domain/position/index.ts';
import { aRound, aText, positionStory, publication, type Run, registration, run } from './position.builders.ts';

aText('c-good', readFileSync(new URL('advertisements/good-nb.txt', import.meta.url), 'utf8'));
aText('c-bad', readFileSync(new URL('advertisements/diversity-nb.txt', import.meta.url), 'utf8'));

export const facts = (it: Run) => it.state().facts as unknown as Record<string, unknown>;
export const mailsOf = (it: Run, name: string) =>
  it.mails.filter((mail) => mail.mail.replace('position.', '') === name);
export const dutiesOf = (it: Run) =>
  outlook(position, it.state(), { now: it.now(), quiet: [] }, it.now()).map((o) => o.duty.id);

export const fresh = (day = '2017-02-01') => run(position, positionStory, 'pos1', day);

export function advertised(over: Record<string, unknown> = {}, start = '2017-03-01', round = aRound()): Run {
  const it = fresh(start);
  expect(it.give(registration(over), { parent: round })).toEqual([]);
  expect(it.give({ type: 'confirmJobAnalysis' })).toEqual([]);
  expect(it.give(publication())).toEqual([]);
  return it;
}

const isAnswer = (name: string): boolean => answerCounts.some((one) => one === name);

export const count = (it: Run, change: Record<string, number>) =>
  it.give(
    {
      type: 'noteCounts',
      application: 'x',
      change: Object.fromEntries(Object.entries(change).filter(([name]) => !isAnswer(name))),
      sealed: Object.fromEntries(Object.entries(change).filter(([name]) => isAnswer(name))),
    },
    { as: 'case' },
  );

export const candidate = (it: Run, application: string, over: Record<string, unknown> = {}) =>
  it.give(
    {
      type: 'noteCandidate',
      application,
      applicant: `person-${application}`,
      sealed: { verified: true },
      interviewed: true,
      qualified: true,
      education: true,
      withdrawn: false,
      ...over,
    },
    { as: 'case' },
  );

/** After the deadline, three candidates settled and interviewed. */
export function selecting(over: Record<string, unknown> = {}): Run {
  const it = advertised(over);
  count(it, { received: 3, confirmed: 3, toAnswer: 3 });
  it.goTo('2017-04-03');
  for (const application of ['x', 'y', 'z']) candidate(it, application);
  return it;
}

export function decided(over: Record<string, unknown> = {}): Run {
  const it = selecting(over);
  expect(it.give({ type: 'rank', applications: ['x', 'y', 'z'] })).toEqual([]);
  expect(it.give({ type: 'decide', body: 'Ansettelsesrådet', on: '2017-04-03', ranking: ['x', 'y', 'z'] })).toEqual([]);
  return it;
}

export const acceptance = (over: Record<string, unknown> = {}) => ({
  type: 'recordAcceptance',
  application: 'x',
  start: '2017-09-01',
  months: 18,
  percentage: 80,
  partTimeReason: 'c-why',
  positionCode: '1434',
  paySet: true,
  earlierService: [],
  ...over,
});

export function hired(over: Record<string, unknown> = {}): Run {
  const it = decided(over);
  expect(it.give({ type: 'offer', application: 'x' })).toEqual([]);
  expect(it.give(acceptance())).toEqual([]);
  return it;
}
