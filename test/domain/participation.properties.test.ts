/** Whatever is asked of the three kinds in whatever order, at whatever time: some things never happen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agency } from '../../domain/agency/index.ts';
import { addDays } from '../../domain/calendar.ts';
import type { AnyDefinition } from '../../domain/case/definition.ts';
import { type AnyCommand, evolve, initialState, type Step } from '../../domain/case/engine.ts';
import { participation } from '../../domain/participation/index.ts';
import { round } from '../../domain/round/index.ts';
import { type MailText, placeholders } from '../../mail/catalogue.ts';
import { agency as agencyMails } from '../../texts/mails/agency.nb.ts';
import { participation as participationMails } from '../../texts/mails/participation.nb.ts';
import { round as roundMails } from '../../texts/mails/round.nb.ts';
import { as, type By, byCase, Driver } from './participation.builders.ts';
import { type Happened, timed, unreached } from './waits.ts';

const first = '2026-11-02';
const day = fc.integer({ min: -20, max: 500 }).map((n) => addDays(first, n));
const name = fc.constantFrom('p1', 'p2', 'p3');
const gathering = fc.constantFrom('gathering.1', 'gathering.2', 'gathering.3');
const every: By = { ...as('hr', 'p1'), holds: ['hr', 'hrHead', 'coordinator', 'decisionMaker'] };

type Command = fc.Arbitrary<AnyCommand>;
const of = (type: string, shape: Record<string, fc.Arbitrary<unknown>> = {}): Command =>
  fc.record({ type: fc.constant(type), ...shape });

interface Kind {
  readonly definition: AnyDefinition;
  readonly opening: readonly [By, AnyCommand];
  readonly steps: readonly Step[];
  readonly commands: Command;
}

const texts: Readonly<Record<string, Readonly<Record<string, MailText>>>> = {
  agency: agencyMails,
  participation: participationMails,
  round: roundMails,
};
/** What the sender adds to every mail. */
const added = ['agencyName', 'caseLink', 'holderName'];

const steps = (...pairs: readonly (readonly [string, string])[]): readonly Step[] =>
  pairs.map(([wait, act]) => ({ wait, act }));

const noted = {
  audience: fc.constant(['hr']),
  month: fc.constant('2027-03'),
  day: fc.option(fc.constant('2027-03-10')),
  from: fc.constant('10:00'),
  to: fc.constant('15:00'),
  place: fc.option(fc.constantFrom('Oslo', 'Hamar')),
  themeText: fc.option(fc.constant('c-theme')),
  material: fc.subarray(['https://a.test/1', 'https://a.test/2']),
  mandatory: fc.boolean(),
};

const kinds: Readonly<Record<string, Kind>> = {
  agency: {
    definition: agency,
    opening: [every, { type: 'register', name: 'A', coordinates: true }],
    steps: steps(['succeeded', 'close']),
    commands: fc.oneof(
      of('appoint', { role: fc.constantFrom('hr', 'hrHead', 'coordinator'), person: name }),
      of('vacate', { role: fc.constantFrom('hr', 'hrHead') }),
      of('setDeputy', { person: name, deputy: name, from: day, to: day }),
      of('endDeputy', { person: name, from: day }),
      of('noteEmployment', { employment: name, change: fc.constantFrom(1, -1) }),
      of('recordUnionDiscussion', { year: fc.integer({ min: 2025, max: 2028 }), on: day }),
      of('recordAnnualExtract', { year: fc.integer({ min: 2025, max: 2028 }) }),
      of('inherit', { agency: fc.constantFrom('b1', 'b2'), name: name, employed: fc.array(name) }),
      of('succeed', { successor: fc.constantFrom('x', 'b1'), from: fc.constant(addDays(first, 480)) }),
    ),
  },
  participation: {
    definition: participation,
    opening: [
      byCase,
      {
        type: 'open',
        round: 'r1',
        agency: 'a1',
        name: 'Runde',
        model: 'common',
        targetGroup: 'disability',
        termMonths: 18,
        replyBy: '2026-12-09',
        policy: {},
      },
    ],
    steps: steps(['opened', 'invite'], ['answered', 'thank'], ['withdrawnOrRoundClosed', 'close']),
    commands: fc.oneof(
      of('nameDecisionMaker', { person: name }),
      of('answer', { takePart: fc.boolean(), positions: fc.integer({ min: 0, max: 2 }) }),
      of('correct', {
        reason: fc.constant('x'),
        answer: fc.option(fc.record({ takePart: fc.boolean(), positions: fc.integer({ min: 0, max: 2 }) })),
      }),
      of('extendReply', { to: day }),
      of('noteDateMoved', { date: fc.constantFrom('replyBy', 'recruitmentEnd'), to: day }),
      of('noteGathering', { gathering, sequence: fc.integer({ min: 0, max: 5 }), ...noted }),
      of('noteGatheringCancelled', { gathering, sequence: fc.integer({ min: 1, max: 6 }) }),
      of('noteGatheringHeld', { gathering }),
      of('registerForGathering', { gathering, coming: fc.boolean() }),
      of('withdraw', { reason: fc.constant('x') }),
      fc.constantFrom({ type: 'noteRoundClosed' }, { type: 'noteRemoved' }),
    ),
  },
  round: {
    definition: round,
    opening: [
      every,
      {
        type: 'draft',
        name: 'Runde',
        model: 'common',
        targetGroup: 'disability',
        coordinatingAgency: 'dfo',
        dates: {
          replyBy: '2026-12-09',
          publishFrom: '2027-02-15',
          applicationDeadline: '2027-03-31',
          recruitmentEnd: '2027-05-31',
        },
      },
    ],
    steps: steps(
      ['started', 'invite'],
      ['replyDatePassed', 'listUnanswered'],
      ['advertisingFrom', 'open'],
      ['applicationDeadlinePassed', 'passDeadline'],
      ['recruitmentEndPassed', 'listLate'],
      ['firstDayCame', 'run'],
      ['everyTermEnded', 'prepareReport'],
      ['closed', 'report'],
    ),
    commands: fc.oneof(
      of('addAgencies', { agencies: fc.array(fc.record({ agency: name }), { minLength: 1 }), replyBy: day }),
      of('removeAgency', { agency: name }),
      of('start'),
      of('extendReply', { agency: name, to: day }),
      of('moveDate', {
        which: fc.constantFrom('replyBy', 'publishFrom', 'applicationDeadline', 'recruitmentEnd'),
        to: day,
        reason: fc.constant('x'),
      }),
      of('planGathering', {
        audience: fc.constant(['employees', 'hr']),
        month: fc.constantFrom('2027-03', '2027-09'),
        place: fc.constant('Oslo'),
      }),
      of('changeGathering', { gathering, day }),
      of('cancelGathering', { gathering, reason: fc.constant('x') }),
      of('noteAnswer', {
        participation: name.map((one) => `participation.${one}.0`),
        agency: name,
        answer: fc.constantFrom('takingPart', 'declined', 'withdrawn'),
        positions: fc.integer({ min: 0, max: 3 }),
      }),
      of('notePosition', { position: name, agency: name, openings: fc.constant(1) }),
      of('noteOutcome', {
        position: name,
        agency: name,
        outcome: fc.constantFrom('hired', null),
        hires: fc.integer({ min: 0, max: 1 }),
      }),
      of('noteEmployment', { employment: name, agency: name, start: day, leaving: day }),
      of('noteEmploymentEnded', { employment: name, outcome: fc.constant('left') }),
      of('close'),
    ),
  },
};

/** Who gives it: cases tell what they know, a person who holds every role does the rest. */
const giver = (kind: Kind, type: string): By =>
  (kind.definition.commands[type]?.by ?? []).includes('case') ? byCase : every;

const run = (
  kind: Kind,
  moves: readonly (readonly [number, AnyCommand])[],
  check: (driver: Driver) => void,
): Driver => {
  const driver = new Driver(kind.definition, { kind: kind.definition.kind, id: 'c1' }, kind.steps, first);
  driver.give(...kind.opening);
  let today = first;
  for (const [days, command] of moves) {
    today = addDays(today, days);
    driver.on(today).settle();
    driver.give(giver(kind, command.type), command);
    check(driver);
    driver.settle();
    check(driver);
  }
  return driver;
};

const isClosed = (driver: Driver): boolean => ['closed', 'succeeded'].includes(driver.facts.status);

describe.each(Object.entries(kinds))('%s, whatever happens', (_, kind) => {
  const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), kind.commands), { maxLength: 30 });

  it('a point of the story stays reached, unless a correction takes back what followed', () => {
    fc.assert(
      fc.property(moves, (given) => {
        const log: Happened[] = [];
        run(kind, given, (driver) => timed(log, driver));
        expect(unreached(kind.definition.kind, log)).toEqual([]);
      }),
    );
  });

  it('no two mails, and no two messages, share a key', () => {
    fc.assert(
      fc.property(moves, (given) => {
        const { mails, messages } = run(kind, given, () => {});
        for (const keys of [mails, messages].map((all) => all.map(({ key }) => key))) {
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('a closed case has no duties and mails nothing but its report', () => {
    fc.assert(
      fc.property(moves, (given) => {
        let mailsAtClose: number | null = null;
        const driver = run(kind, given, (now) => {
          if (!isClosed(now)) return;
          expect(now.duties()).toEqual([]);
          mailsAtClose ??= now.mails.length;
        });
        const after = driver.mails.slice(mailsAtClose ?? driver.mails.length).map(({ mail }) => mail);
        expect(after.filter((mail) => mail !== 'report')).toEqual([]);
      }),
    );
  });

  it('the log alone gives the same facts again', () => {
    fc.assert(
      fc.property(moves, (given) => {
        const driver = run(kind, given, () => {});
        const facts = driver.events.reduce(
          (state, event) => evolve(kind.definition, state, event, driver.now),
          initialState(kind.definition),
        ).facts;
        expect(facts).toEqual(driver.facts);
      }),
    );
  });

  it('every mail knows what its text asks for', () => {
    fc.assert(
      fc.property(moves, (given) => {
        for (const { mail, data } of run(kind, given, () => {}).mails) {
          const text = texts[kind.definition.kind]?.[mail.replace(/^.*\./, '')];
          if (text === undefined) throw new Error(`no text: ${mail}`);
          const asked = [...placeholders(text)].filter((one) => !added.includes(one));
          expect(Object.keys(data), mail).toEqual(expect.arrayContaining(asked));
        }
      }),
    );
  });

  it('every duty has its own id and names mails that exist', () => {
    fc.assert(
      fc.property(moves, (given) => {
        run(kind, given, (driver) => {
          const duties = driver.duties();
          expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
          for (const { rungs } of duties) {
            expect(new Set(rungs.map(({ id }) => id)).size).toBe(rungs.length);
            for (const { mail } of rungs) expect(kind.definition.mails).toHaveProperty(mail);
          }
        });
      }),
    );
  });
});

describe('an answer, whatever happens', () => {
  it('is given once, unless it was taken back', () => {
    const kind = kinds.participation as Kind;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), kind.commands), { maxLength: 30 }), (given) => {
        const { events } = run(kind, given, () => {});
        let answered = false;
        for (const { type } of events) {
          if (type === 'answered') expect(answered).toBe(false);
          if (type === 'answered') answered = true;
          if (type === 'answerTakenBack') answered = false;
        }
      }),
    );
  });
});

describe('the dates of a round, whatever happens', () => {
  it('stay in order', () => {
    const kind = kinds.round as Kind;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), kind.commands), { maxLength: 30 }), (given) => {
        run(kind, given, (driver) => {
          const { dates } = driver.facts as unknown as { dates: Record<string, string> };
          const inOrder = [dates.replyBy, dates.publishFrom, dates.applicationDeadline, dates.recruitmentEnd];
          expect(inOrder).toEqual(inOrder.toSorted());
        });
      }),
    );
  });
});
