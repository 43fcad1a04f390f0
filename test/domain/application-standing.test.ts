/** Where an applicant is told that their application stands (R-APP-7), and which questions their links ask (R-MAIL-3). */
import { describe, expect, test } from 'vitest';
import { declaration, invitation, ownPage } from '../../domain/application/asked.ts';
import type { Application, ApplicationFacts, SelectionStep } from '../../domain/application/facts.ts';
import { answerBy, standingOf, stepsAhead } from '../../domain/application/standing.ts';
import type { Question } from '../../domain/links.ts';

const application: Application = {
  status: 'received',
  position: 'pos1',
  agency: 'a1',
  leader: 'lea',
  applicant: 'kim',
  title: 'Rådgiver',
  targetGroup: 'disabilityOrGap',
  policy: {},
  receivedOn: '2017-03-20',
  late: false,
  considered: true,
  settled: 'confirmed',
  settledBy: 'tick',
  askedOn: null,
  declarationDue: null,
  steps: {},
  interviewedOn: null,
  education: null,
  qualified: null,
  certificate: null,
  withdrawnOn: null,
  feedbackDraft: null,
  answeredOn: null,
  feedbackReadOn: null,
  outcome: null,
  closedOn: null,
  hold: null,
  erasureAskedOn: null,
  erasureGrantedOn: null,
  archivedOn: null,
  sequence: 1,
};
const today = '2017-04-03';
const waiting = { settled: 'waiting', settledBy: null, askedOn: '2017-03-20', declarationDue: '2017-04-08' } as const;
const step = (day: string, from = '10:00', coming: boolean | null = null): SelectionStep => ({
  kind: 'interview',
  day,
  from,
  place: 'Oslo',
  coming,
  accommodation: null,
});
const silent = { ...waiting, settled: 'notAnswered' } as const;
const erased = { settled: 'erased', settledBy: null, askedOn: null, declarationDue: null } as const;

describe('where it stands', () => {
  test.each<[string, Partial<Application>, string]>([
    ['ticked', {}, 'considered'],
    ['asked', waiting, 'asked'],
    ['asked, and there is no answer', silent, 'silent'],
    [
      'HR has found them outside: a person tells them, not a page',
      { settled: 'notInGroup', settledBy: 'hr' },
      'considered',
    ],
    ['late and not considered', { ...waiting, late: true, considered: false }, 'late'],
    ['late and considered with all the others', { late: true }, 'considered'],
    ['invited for a later day', { steps: { s: step('2017-04-20') } }, 'invited'],
    ['invited for today', { steps: { s: step(today) } }, 'invited'],
    ['the day has gone by', { steps: { s: step('2017-04-02') } }, 'considered'],
    ['interviewed', { interviewedOn: '2017-03-30' }, 'met'],
    [
      'interviewed, and invited once more',
      { interviewedOn: '2017-03-30', steps: { s: step('2017-04-20') } },
      'invited',
    ],
    ['decided, and nobody has written yet', { outcome: 'notHired', ...erased }, 'ended'],
    ['stopped while a question was open', { ...waiting, outcome: 'stopped' }, 'ended'],
    ['answered', { outcome: 'notHired', answeredOn: '2017-04-02' }, 'answered'],
    ['hired', { outcome: 'hired', ...erased }, 'hired'],
    ['withdrawn', { withdrawnOn: '2017-04-02' }, 'withdrawn'],
    ['withdrawn before the end', { withdrawnOn: '2017-04-02', outcome: 'notHired' }, 'withdrawn'],
  ])('%s', (_, over, standing) => {
    expect(standingOf({ ...application, ...over }, today)).toBe(standing);
  });

  test('appointments ahead, the nearest first; none when it is over', () => {
    const steps = { a: step('2017-04-20'), b: step('2017-04-02'), c: step('2017-04-20', '09:00'), d: step(today) };
    const ids = (over: Partial<Application>) => stepsAhead({ ...application, steps, ...over }, today).map(([id]) => id);
    expect(ids({})).toEqual(['d', 'c', 'a']);
    expect(ids({ withdrawnOn: today })).toEqual([]);
    expect(ids({ outcome: 'notHired' })).toEqual([]);
    expect(ids({ answeredOn: today })).toEqual([]);
  });

  test('an answer is due ten working days after the end, Easter and all', () => {
    expect(answerBy('2017-04-03', { feedbackWorkingDays: 10 })).toBe('2017-04-20');
  });
});

const question = (over: Partial<Question> = {}): Question => ({ data: {}, role: 'applicant', today, ...over });
const none: ApplicationFacts = { status: 'none' };

describe('what is asked', () => {
  test.each<[string, Partial<Application>, string]>([
    ['asked', waiting, 'open'],
    ['past the day, and HR has not decided', silent, 'open'],
    ['declared', { ...waiting, settled: 'confirmed', settledBy: 'applicant' }, 'answered'],
    ['HR has decided', { ...waiting, settled: 'notInGroup', settledBy: 'hr' }, 'answered'],
    ['ticked since', { ...waiting, settled: 'confirmed', settledBy: 'tick' }, 'answered'],
    ['withdrawn', { ...waiting, withdrawnOn: today }, 'over'],
    ['stopped', { ...waiting, outcome: 'stopped' }, 'over'],
    ['erased after the decision: nobody can tell what it was', { ...erased, outcome: 'notHired' }, 'over'],
    ['late and not considered', { ...waiting, considered: false }, 'over'],
  ])('a declaration: %s', (_, over, asked) => {
    expect(declaration({ ...application, ...over })).toBe(asked);
  });

  test.each<[string, Partial<Application>, string]>([
    ['not answered', { steps: { s: step('2017-04-20') } }, 'open'],
    ['answered', { steps: { s: step('2017-04-20', '10:00', false) } }, 'answered'],
    ['on the day itself', { steps: { s: step(today) } }, 'open'],
    ['the day after', { steps: { s: step('2017-04-02') } }, 'over'],
    ['cancelled', { steps: { other: step('2017-04-20') } }, 'over'],
    ['withdrawn', { steps: { s: step('2017-04-20') }, withdrawnOn: today }, 'over'],
    ['the hiring is over', { steps: { s: step('2017-04-20') }, outcome: 'notHired' }, 'over'],
  ])('an invitation: %s', (_, over, asked) => {
    expect(invitation({ ...application, ...over }, question({ data: { step: 's' } }))).toBe(asked);
  });

  test('nothing before there is an application; the own page for as long as there is one', () => {
    expect([declaration(none), invitation(none, question()), ownPage(none)]).toEqual(['over', 'over', 'over']);
    expect(ownPage({ ...application, status: 'closed', withdrawnOn: today })).toBe('open');
  });
});
