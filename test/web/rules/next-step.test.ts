/** What comes next in a position, from registration to the last answer (R-POS-2 to R-POS-9). */
import { expect, test } from 'vitest';
import type { CommandSpec } from '../../../domain/case/definition.ts';
import { positionCommands } from '../../../domain/position/commands.ts';
import type { Candidate, Position } from '../../../domain/position/facts.ts';
import type { Role } from '../../../domain/words.ts';
import { nextStep, type Step } from '../../../web/position/next-step.ts';

const none = { received: 0, late: 0, interviewed: 0, withdrawn: 0, toAnswer: 0, answered: 0 };
const counts = { ...none, waiting: 0, confirmed: 0, notAnswered: 0, notInGroup: 0 };
const numbers = { received: null, ticked: null, declared: null, interviewed: null, answered: null, withdrawn: null };

const registered: Position = Object.freeze({
  status: 'preparing',
  round: null,
  agency: 'nav',
  model: 'continuous',
  targetGroup: 'disabilityOrGap',
  policy: {},
  mode: 'byCandidate',
  title: 'Rådgiver',
  positionCode: '1434',
  pay: { from: 1, to: 2 },
  unit: 'U',
  leader: 'l',
  jobLevel: 'Rådgiver',
  percentage: 100,
  months: 18,
  place: 'Oslo',
  qualifications: 'q',
  openings: 1,
  hasTickBox: true,
  deadline: '2017-03-15',
  publishFrom: null,
  recruitmentEnd: null,
  registeredOn: '2017-02-01',
  adopted: false,
  analysed: false,
  advertisement: null,
  publication: null,
  channels: [],
  wantsListing: false,
  listed: false,
  declarationDeadline: '2017-03-25',
  latePolicy: null,
  counts,
  numbers,
  numbersComplete: false,
  candidates: {},
  ranking: [],
  decision: null,
  offers: {},
  hires: [],
  outcome: null,
  feedbackFrom: null,
  extendedListOn: null,
  publicList: false,
  closedOn: null,
  sequence: 1,
});

const candidate: Candidate = {
  applicant: 'p',
  verified: true,
  interviewed: false,
  qualified: null,
  education: null,
  withdrawn: false,
};
const ready = { ...candidate, interviewed: true, qualified: true, education: true };
const publication = { on: '2017-02-01', link: 'https://nav.test', text: 't', findings: [] };
const advertised = { status: 'advertised', analysed: true, advertisement: 't', publication } as const;
const verifying = { ...advertised, status: 'verifying' } as const;
const received = { ...verifying, counts: { ...counts, received: 2, toAnswer: 2 } };
const interviewed = { ...received, status: 'selecting', candidates: { a: ready } } as const;
const decided = { ...interviewed, ranking: ['a'], decision: { body: 'R', on: '2017-03-20', ranking: ['a'] } };
const hire = { application: 'a', employment: 'e', noticeOn: null, on: '2017-03-20' };
const hired = { ...decided, status: 'answering', offers: { a: 'accepted' }, hires: [hire], outcome: 'hired' } as const;
const told = { ...hired, hires: [{ ...hire, noticeOn: '2017-03-21' }] };
const byCount = { ...verifying, mode: 'byCount', numbers: { ...numbers, received: 5 } } as const;

const rows: readonly (readonly [Step | null, string, Partial<Position>])[] = [
  ['analysis', 'when it is registered', {}],
  ['write', 'when the analysis is done', { analysed: true }],
  ['publish', 'when a draft is saved', { analysed: true, advertisement: 't' }],
  ['waitCandidates', 'while it is advertised', advertised],
  ['waitCounts', 'while it is advertised, by count', { ...advertised, mode: 'byCount' }],
  ['import', 'when nobody is here after the deadline', verifying],
  ['settle', 'while one has not answered', { ...received, counts: { ...received.counts, notAnswered: 1 } }],
  ['waitAnswers', 'while one still may', { ...received, counts: { ...received.counts, waiting: 1 } }],
  [
    'settle',
    'while one may, and another has not',
    { ...received, counts: { ...received.counts, waiting: 1, notAnswered: 1 } },
  ],
  [
    'hold',
    'when somebody is called in while one still may',
    { ...received, counts: { ...received.counts, waiting: 1 }, candidates: { a: candidate } },
  ],
  ['interview', 'when all are settled', received],
  ['hold', 'while an interview is only planned', { ...received, candidates: { a: candidate } }],
  [
    'interview',
    'when the only one interviewed withdrew',
    { ...received, candidates: { a: { ...ready, withdrawn: true } } },
  ],
  [
    'hold',
    'while one who is called in is left',
    { ...received, candidates: { a: { ...ready, withdrawn: true }, b: candidate } },
  ],
  ['assess', 'after the interview', { ...received, candidates: { a: { ...ready, qualified: null } } }],
  ['rank', 'when one is assessed', interviewed],
  ['decide', 'when they are ranked', { ...interviewed, ranking: ['a'] }],
  ['offer', 'when it is decided', decided],
  ['reply', 'while an offer waits', { ...decided, offers: { a: 'offered' } }],
  ['end', 'when the last on the list said no', { ...decided, offers: { a: 'declined' } }],
  ['notice', 'when somebody is hired', hired],
  ['feedback', 'when the hired has the notice', told],
  [null, 'when everybody is answered', { ...told, counts: { ...told.counts, toAnswer: 1, answered: 1 } }],
  ['feedback', 'when it was stopped', { ...received, status: 'answering', outcome: 'stopped' }],
  ['count', 'after the deadline, by count', byCount],
  ['name', 'when the numbers are in', { ...byCount, numbersComplete: true }],
  ['rank', 'when candidates are named', { ...byCount, numbersComplete: true, candidates: { a: ready } }],
  ['feedbackCounts', 'when it ended, by count', { ...byCount, status: 'answering', outcome: 'noSuitableCandidate' }],
  [null, 'when it is closed', { ...told, status: 'closed' }],
];

test.each(rows)('%s %s', (step, _, changed) => {
  expect(nextStep({ ...registered, ...changed })?.step ?? null).toBe(step);
});

test('a step is for whoever may do it: the recommendation is the leader’s too, the decision is recorded by HR', () => {
  const by = (changed: Partial<Position>): string | undefined => nextStep({ ...registered, ...changed })?.by;
  const mayGive = (role: Role, type: string | undefined): boolean => {
    const spec = Object.entries<CommandSpec>(positionCommands).find(([name]) => name === type)?.[1];
    if (spec === undefined) throw new Error(`no such command: ${type}`);
    return spec.by.includes(role);
  };
  for (const [step, , changed] of rows)
    if (step !== null) expect([step, mayGive('hr', by(changed))]).toEqual([step, true]);
  expect(mayGive('leader', by(interviewed))).toBe(true);
  expect(mayGive('leader', by({ ...interviewed, ranking: ['a'] }))).toBe(false);
});
