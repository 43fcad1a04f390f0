/** Whatever is asked of an employment in whatever order, however the clock moves: some things never happen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar.ts';
import { type AnyCommand, evolve, initialState } from '../../domain/case/engine.ts';
import { leavingDate, withinFrame } from '../../domain/dates.ts';
import { lastDay, noticeIsLaw } from '../../domain/employment/days.ts';
import { type Facts, isCurrent, type Known } from '../../domain/employment/facts.ts';
import { employment } from '../../domain/employment/index.ts';
import { placeholders } from '../../mail/catalogue.ts';
import { employment as duties } from '../../texts/duties/employment.nb.ts';
import { employment as texts } from '../../texts/mails/employment.nb.ts';
import { aHire, anAdoption, driver, fromPosition, fromRound, story } from './employment.builders.ts';
import { type By, type Driver, frozen } from './participation.builders.ts';
import { type Happened, timed, unreached } from './waits.ts';

const everybody: By = {
  actor: { type: 'person', id: 'person.all' },
  holds: ['hr', 'hrHead', 'leader', 'mentor', 'employee', 'coordinator'],
};
const person = fc.constantFrom('person.employee', 'person.leader', 'person.a', 'person.b');
const months = fc.integer({ min: 1, max: 26 });

/** Days near the clock, on both sides of it, or far off. */
const near = (today: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      { arbitrary: fc.constant(0), weight: 4 },
      { arbitrary: fc.integer({ min: -40, max: 5 }), weight: 2 },
      { arbitrary: fc.integer({ min: -400, max: 400 }), weight: 1 },
    )
    .map((n) => addDays(today, n));

type Shape = (on: fc.Arbitrary<string>) => Record<string, fc.Arbitrary<unknown>>;
const talk = fc.constantFrom('week2', 'week6', 'month3', 'month6', 'month12', 'month99');
const outcome = fc.constantFrom('permanent', 'extend', 'end');
const gathering = fc.constantFrom('g1', 'g2');

const shapes: Readonly<Record<string, Shape>> = {
  signContract: (on) => ({ on, complete: fc.boolean() }),
  recordAccommodation: (on) => ({ talkHeldOn: on }),
  recordEquipment: (on) => ({ on }),
  appointBuddy: () => ({ person, place: fc.constant('resepsjonen') }),
  appointMentor: () => ({ person }),
  signAgreement: (on) => ({ on }),
  recordTalk: (on) => ({ talk, on, held: fc.boolean() }),
  addToAgenda: () => ({ talk, item: fc.constant('text.1') }),
  recordMeeting: (on) => ({ on, held: fc.boolean() }),
  agreeActivity: (on) => ({ item: fc.constant('text.1'), due: on, owner: fc.constantFrom('mentor', 'employee') }),
  completeActivity: (on) => ({ activity: fc.integer({ min: 0, max: 3 }), on }),
  assessProbation: (on) => ({ on }),
  confirmTraining: (on) => ({ on }),
  proposeOutcome: () => ({ outcome, months: fc.option(months, { nil: undefined }) }),
  recordDecision: (on) => ({
    outcome,
    on,
    body: fc.constant('rådet'),
    months: fc.option(fc.integer({ min: 1, max: 13 }), { nil: undefined }),
    sameAgency: fc.boolean(),
    qualified: fc.boolean(),
  }),
  sendNotice: (on) => ({ on }),
  recordNoticeReceived: (on) => ({ on, how: fc.constantFrom('handed', 'letter') }),
  acknowledgeNotice: () => ({}),
  askMoreSecure: (on) => ({ on: fc.option(on, { nil: undefined }) }),
  answerMoreSecure: (on) => ({ answer: fc.constant('text.1'), on }),
  changeLeader: () => ({ person }),
  changePercentage: () => ({ percentage: fc.integer({ min: 0, max: 110 }), reason: fc.constant('text.1') }),
  moveStart: (on) => ({ to: on }),
  recordAbsence: (on) => ({ from: on, to: on, told: fc.boolean() }),
  resign: (on) => ({ on, lastDay: on.map((day) => addDays(day, 31)) }),
  dismiss: (on) => ({ on, lastDay: on }),
  cancel: () => ({ reason: fc.constant('text.1') }),
  recordLeavingTalk: (on) => ({ on }),
  issueCertificate: (on) => ({ on }),
  recordAccessReturned: (on) => ({ on }),
  evaluate: () => ({ part: fc.constantFrom('employee', 'leader', 'mentor'), score: fc.integer({ min: 1, max: 5 }) }),
  registerForGathering: () => ({ gathering, coming: fc.boolean() }),
  recordAttendance: () => ({ gathering, present: fc.boolean() }),
  correct: (on) => ({
    reason: fc.constant('text.1'),
    start: fc.option(on, { nil: undefined }),
    months: fc.option(months, { nil: undefined }),
    leader: fc.option(person, { nil: undefined }),
    noticeReceivedOn: fc.option(on, { nil: undefined }),
  }),
  takeBack: () => ({
    fact: fc.constantFrom('contract', 'agreement', 'training', 'notice', 'decision', 'ending'),
    reason: fc.constant('text.1'),
  }),
  noteArchived: (on) => ({ on }),
  holdRetention: () => ({ reason: fc.constantFrom('access', 'court') }),
  releaseHold: () => ({}),
  noteGatheringCancelled: () => ({ gathering, sequence: fc.integer({ min: 0, max: 4 }) }),
  noteGatheringHeld: () => ({ gathering }),
  noteGathering: (on) => ({
    gathering,
    sequence: fc.integer({ min: 0, max: 4 }),
    audience: fc.subarray(['employees', 'leaders', 'mentors', 'hr']),
    month: fc.constant('2028-03'),
    day: fc.option(on),
    from: fc.constant('10:00'),
    to: fc.constant('15:00'),
    place: fc.constant('Oslo'),
    themeText: fc.option(fc.constant('c-theme')),
    material: fc.subarray(['https://a.test/1', 'https://a.test/2']),
    mandatory: fc.boolean(),
  }),
};
const names = Object.keys(shapes);
const fromCases = new Set(['noteGathering', 'noteGatheringCancelled', 'noteGatheringHeld']);

/** A command by its name, with fields drawn from `seed`, near the clock of that moment. */
const commandAt = (name: string, today: string, seed: number): AnyCommand => {
  const [fields] = fc.sample(fc.record(shapes[name]?.(near(today)) ?? {}), { numRuns: 1, seed });
  const given = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined);
  return { type: name, ...Object.fromEntries(given) };
};

/** What moves the term comes more often than what does not. */
const decisive = ['confirmTraining', 'recordDecision', 'sendNotice', 'acknowledgeNotice', 'takeBack', 'correct'];
const named = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...decisive));
const move = fc.record({ name: named, ahead: fc.integer({ min: 0, max: 90 }), seed: fc.nat() });
const opening = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((n) => [fromPosition, aHire({ months: n })] as const),
  fc.constant([everybody, anAdoption({ mentor: 'person.mentor' })] as const),
);
const added = new Set([
  'agencyName',
  'caseTitle',
  'caseLink',
  'moreSecureLink',
  'employeeName',
  'leaderName',
  'mentorName',
  'buddyName',
  'hrName',
]);

const knownFacts = (one: Driver): Known | null => {
  const facts = one.facts as Facts;
  return facts.status === 'none' ? null : facts;
};

function checkTerm(facts: Known): void {
  const { term } = facts;
  expect(withinFrame(term.start, term.leaving, term.extended)).toBe(true);
  expect(term.leaving >= term.start).toBe(true);
  const extensions = facts.decisions.filter(({ outcome: decided }) => decided === 'extend');
  expect(extensions.length).toBeLessThanOrEqual(1);
  const last = lastDay(facts);
  // Only a notice that came late lets anybody stay past the frame.
  if (last !== null && last > leavingDate(term.start, 36)) expect(facts.notice.receivedOn).not.toBeNull();
  expect(facts.mentor?.person).not.toBe(facts.leader);
  expect(facts.mentor?.person).not.toBe(facts.employee);
}

function checkDuties(one: Driver, facts: Known): void {
  const open = one.duties();
  if (facts.status === 'permanent') expect(open).toEqual([]);
  // Nobody but HR's archive has anything to do with what is over, until it has it or something holds the case.
  const toArchive = facts.status === 'closed' && facts.archivedOn === null && facts.hold === null;
  if (facts.status === 'closed') expect(open.map(({ id }) => id)).toEqual(toArchive ? ['archive'] : []);
  for (const { id } of open) expect(duties).toHaveProperty([id.split('.')[0] ?? id]);
  expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  const owed = isCurrent(facts) && facts.ending === null && facts.notice.receivedOn === null;
  expect(open.some(({ id }) => id.startsWith('notice'))).toBe(owed);
  if (owed) expect(open.find(({ id }) => id.startsWith('notice'))?.legal ?? false).toBe(noticeIsLaw(facts));
}

function checkMails(one: Driver, from: number): void {
  for (const { mail, data } of one.mails.slice(from)) {
    const text = texts[mail.replace('employment.', '') as keyof typeof texts];
    const missing = [...placeholders(text)].filter((name) => !(name in data) && !added.has(name));
    expect({ mail, missing }).toEqual({ mail, missing: [] });
  }
  const keys = one.mails.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const messages = one.messages.map(({ key }) => key);
  expect(new Set(messages).size).toBe(messages.length);
}

describe('an employment', () => {
  it('keeps the law, and its own word, whatever comes', () => {
    fc.assert(
      fc.property(opening, fc.array(move, { minLength: 5, maxLength: 25 }), ([by, open], moves) => {
        const one = driver('2027-06-01');
        one.give(by, open);
        let today = '2027-06-01';
        for (const { name, ahead, seed } of moves) {
          today = addDays(today, ahead);
          const quietAfter = knownFacts(one)?.status === 'closed';
          const from = one.mails.length;
          one.on(today).settle();
          const told = one.mails.slice(from).map(({ mail }) => mail);
          if (quietAfter) expect(told.filter((mail) => mail !== 'employment.archiveDue')).toEqual([]);
          one.give(fromCases.has(name) ? fromRound : everybody, commandAt(name, today, seed));
          const facts = knownFacts(one);
          expect(facts).not.toBeNull();
          if (facts === null) return;
          checkTerm(facts);
          checkDuties(one, facts);
          checkMails(one, from);
        }
        const before = one.mails.length;
        one.settle();
        const settled = one.mails.length;
        one.settle();
        expect(one.mails.length).toBe(settled);
        expect(settled).toBeGreaterThanOrEqual(before);
        const folded = one.events.reduce(
          (state, event) => frozen(evolve(employment, state, event, one.now)),
          initialState(employment),
        );
        expect(folded.facts).toEqual(one.facts);
      }),
      { numRuns: 40 },
    );
  });

  it('has waits that stay reached, unless a correction takes back what followed', () => {
    fc.assert(
      fc.property(opening, fc.array(move, { minLength: 3, maxLength: 15 }), ([by, open], moves) => {
        const one = driver('2027-06-01');
        const log: Happened[] = [];
        one.give(by, open);
        let today = '2027-06-01';
        for (const { name, ahead, seed } of moves) {
          today = addDays(today, ahead);
          timed(log, one);
          one.on(today).settle();
          one.give(fromCases.has(name) ? fromRound : everybody, commandAt(name, today, seed));
          one.settle();
          timed(log, one);
          const facts = one.facts as Facts;
          if (facts.status !== 'closed') continue;
          for (const { wait } of story) expect(employment.waits[wait]?.(facts)).toBe(true);
        }
        expect(unreached('employment', log)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
