/** Somebody who acts does every duty on its day, whatever kind of case it belongs to (R-RND-6). */
import { describe, expect, test } from 'vitest';
import { checkAdvertisement } from '../../domain/advertisement/check.ts';
import { addMonths, dayOf, laterOf } from '../../domain/calendar.ts';
import { definitionOf } from '../../domain/index.ts';
import { type CaseKind, caseKinds, type Day } from '../../domain/words.ts';
import { advertisementFor } from '../../play/line/advertisement.ts';
import { playLine, type RefusedAct } from '../../play/line/play-line.ts';
import { doesFor, endsByItself } from '../../play/line/tables.ts';
import { emptyMemory, type Memory, type SeenDuty } from '../../play/memory/memory.ts';
import { memoryWorld } from '../../play/memory/memory-world.ts';
import { readScenario } from '../../play/read-scenario.ts';
import { runScenario, startOf } from '../../play/run-scenario.ts';
import { rehearsalDress } from '../../play/stack.ts';
import type { CaseNow, World } from '../../play/world.ts';
import { dutyTexts } from '../../texts/duties/index.ts';
import { scenarioFile } from './in-memory.ts';
import { begin, beginsAt, common, continuous, draft, type Setting, start, theRound } from './line.builders.ts';

interface Lived {
  readonly memory: Memory;
  readonly world: World;
  readonly refused: readonly RefusedAct[];
}

async function live(setting: Setting, until: Day = setting.end): Promise<Lived> {
  const memory = emptyMemory(beginsAt);
  const world = memoryWorld(memory, rehearsalDress);
  await draft(world, setting);
  await world.give(start);
  return { memory, world, refused: await playLine(world, { line: 'everyoneActs', from: beginsAt, until }) };
}

/** A scenario as it is played until noon of a day; from then on everyone acts for so many months. */
async function liveOnFrom(name: string, day: Day, months: number): Promise<Lived> {
  const read = await readScenario(scenarioFile(name));
  const steps = read.scenario.steps.filter(({ on }) => on <= day);
  const memory = emptyMemory(startOf(read));
  const world = memoryWorld(memory, rehearsalDress);
  await runScenario({ ...read, scenario: { ...read.scenario, end: day, ends: {}, steps } }, world, null);
  const until = addMonths(day, months);
  return { memory, world, refused: await playLine(world, { line: 'everyoneActs', from: memory.now, until }) };
}

const nameOf = ({ ref, id }: SeenDuty): string => {
  const name = id.split('.')[0] ?? id;
  return name in (dutyTexts['case']?.nb ?? {}) ? `case.${name}` : `${ref.kind}.${name}`;
};

const due = ({ memory }: Lived): readonly SeenDuty[] =>
  [...memory.duties.values()].filter((duty) => duty.due <= dayOf(memory.now));

/** Done on the due date, or on the day on which it came up or they began to act if that was later. */
const isDone = ({ due: day, since, until }: SeenDuty, from: Day): boolean =>
  until !== null && dayOf(until) <= [day, dayOf(since), from].reduce(laterOf);

const late = (lived: Lived, from = begin): readonly string[] =>
  due(lived)
    .filter((duty) => !isDone(duty, from) && !(nameOf(duty) in endsByItself))
    .map((duty) => `${duty.ref.kind} ${duty.id} ${duty.due}`);

const statuses = ({ memory }: Lived, kind: CaseKind): readonly string[] =>
  [...memory.cases.values()].filter(({ ref }) => ref.kind === kind).map(({ state }) => state.facts.status);

async function first(world: World, kind: CaseKind): Promise<CaseNow> {
  const [found] = await world.cases(kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found;
}

/** What comes up only because somebody or something asks for it: in the middle of a term. */
async function oddLife(): Promise<Lived> {
  const lived = await live(continuous, '2026-01-15');
  const { memory, world } = lived;
  const [employment, application] = [await first(world, 'employment'), await first(world, 'application')];
  const { employee = '', mentor = '' } = definitionOf('employment').people(employment.state.facts);
  const { applicant = '' } = definitionOf('application').people(application.state.facts);
  const by = (id: string) => ({ type: 'person', id }) as const;
  const service = { type: 'service' } as const;
  const of = employment.ref;
  const agency = { kind: 'agency', id: definitionOf('employment').agency(employment.state.facts) ?? '' } as const;
  const item = 'Lese regelverket';
  const givings = [
    {
      actor: by(mentor),
      ref: of,
      command: { type: 'agreeActivity', item, due: '2026-02-02', owner: 'employee' },
    },
    { actor: by(employee), ref: of, command: { type: 'askMoreSecure' } },
    { actor: by(applicant), ref: application.ref, command: { type: 'askErasure' } },
    { actor: service, ref: of, command: { type: 'case.noteStuck', act: 'leave', code: 'fault' } },
    { actor: service, ref: of, command: { type: 'case.noteUndeliverable', person: employee, mail: 'x', key: 'x' } },
    {
      actor: { type: 'case', ref: theRound } as const,
      ref: of,
      command: { type: 'case.noteRefusal', key: 'k', code: 'c' },
    },
    {
      actor: service,
      ref: agency,
      command: { type: 'noteEndpointFailed', endpoint: 'e1', reason: 'failed', host: 'hr.example.no' },
    },
    { actor: service, ref: agency, command: { type: 'noteEndpointMended', endpoint: 'e1' } },
  ];
  for (const [index, giving] of givings.entries())
    expect(await world.give({ ...giving, key: `odd/${index}` }), giving.command.type).toMatchObject({ ok: true });
  const refused = await playLine(world, { line: 'everyoneActs', from: memory.now, until: '2026-04-30' });
  return { ...lived, refused };
}

describe('everyone acts', () => {
  test('every duty has somebody who does it', () => {
    const known = Object.entries(dutyTexts).flatMap(([kind, texts]) =>
      Object.keys(texts.nb).map((name) => [kind, name] as const),
    );
    expect(known.length).toBeGreaterThan(40);
    const without = known.filter(([kind, name]) => {
      const found = caseKinds.find((one) => one === kind);
      return doesFor(found ?? 'agency', name) === undefined;
    });
    expect(without).toEqual([]);
  });

  test('nothing that they do is refused, and every duty is done on its day: from the invitation to the report', async () => {
    const lives = [await live(common), await live(continuous), await oddLife()];
    for (const lived of lives) {
      expect(lived.refused).toEqual([]);
      expect(late(lived)).toEqual([]);
      expect(lived.memory.refusals).toEqual([]);
    }
    const [round, ownDates] = lives;
    expect(round && statuses(round, 'round')).toEqual(['closed']);
    expect(round && statuses(round, 'employment')).toEqual(['closed', 'closed']);
    expect(ownDates && statuses(ownDates, 'employment')).toEqual(['closed']);
    const known = Object.entries(dutyTexts).flatMap(([kind, texts]) =>
      Object.keys(texts.nb).map((one) => `${kind}.${one}`),
    );
    const met = new Set(lives.flatMap((lived) => due(lived).map(nameOf)));
    expect(known.filter((name) => !met.has(name))).toEqual([]);
  });

  test.each([
    ['by-count', '2024-02-20'],
    ['by-count', '2024-03-01'],
    ['own-dates-to-permanent', '2022-10-18'],
    ['own-dates-to-permanent', '2022-11-05'],
    ['own-dates-to-permanent', '2023-06-20'],
    ['extended-late-notice', '2022-11-15'],
    ['stopped-feedback-to-all', '2023-01-23'],
  ])(
    'and so it is when they begin to act in the middle of %s, on %s',
    async (name, day) => {
      const lived = await liveOnFrom(name, day, 30);
      expect(lived.refused).toEqual([]);
      expect(late(lived, day)).toEqual([]);
      expect(statuses(lived, 'position').filter((status) => status !== 'closed')).toEqual([]);
      expect(statuses(lived, 'employment').filter((status) => status !== 'closed')).toEqual([]);
    },
    120_000,
  );

  test('every other term becomes a permanent job, and every other one ends with a notice', async () => {
    const { memory } = await live(common);
    const decided = memory.sent.flatMap(({ matters }) => matters.map(({ mail }) => mail));
    for (const mail of ['employment.permanentEmployee', 'employment.noticeToEmployee'])
      expect(decided.filter((one) => one === mail)).toHaveLength(1);
  });
});

test('the advertisement leaves the check nothing to find, whatever the position', () => {
  const abouts = (['disability', 'disabilityOrGap'] as const).flatMap((targetGroup) =>
    [true, false].flatMap((hasTickBox) =>
      [true, false].flatMap((publicList) =>
        [1, 9, 18, 24].map((months) => ({
          title: 'Rådgiver',
          targetGroup,
          percentage: months === 18 ? 60 : 100,
          months,
          hasTickBox,
          publicList,
        })),
      ),
    ),
  );
  for (const about of abouts) {
    const { text, findingsReason } = advertisementFor(about);
    expect(checkAdvertisement(text, about)).toEqual([]);
    expect(findingsReason).toBeUndefined();
  }
  const named = { title: 'Trainee', targetGroup: 'disability', percentage: 100, months: 18 } as const;
  expect(advertisementFor({ ...named, hasTickBox: true, publicList: false }).findingsReason).toBeDefined();
});
