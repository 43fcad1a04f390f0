/** What a scenario says (docs/scenarios.md): people, agencies, and steps in the order of time. */
import { z } from 'zod';
import { isDay } from '../domain/calendar.ts';
import { type Day, languages } from '../domain/words.ts';

const firstDay = '2016-01-01';
const lastDay = '2040-12-31';

const day = z
  .string({ error: 'write a day as YYYY-MM-DD' })
  .refine((given) => isDay(given) && given >= firstDay && given <= lastDay, {
    error: `write a day that exists as YYYY-MM-DD, from ${firstDay} to ${lastDay}`,
  }) as z.ZodType<Day>;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'write the time as HH:MM' });
const nick = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'write a nick of small letters, digits, - and .' });
const caseName = z.string().regex(/^([a-z0-9.-]+\/)*[a-z]+\/[a-z0-9.-]+$/, {
  error: 'write the case as kind/nick: position/adviser, employment/anne, participation/agency',
});

const person = z.strictObject({
  name: z.string().min(1),
  /** Absent for people without e-mail (R-OPS-7). */
  email: z
    .email()
    .regex(/\.(test|example)$/, { error: 'use an address that cannot exist: one that ends in .test or .example' })
    .optional(),
  language: z.enum(languages).default('nb'),
});

const agency = z.strictObject({
  name: z.string().min(1),
  organisationNumber: z.string().optional(),
  parentEmployer: z.string().optional(),
  coordinates: z.boolean().optional(),
  senderAddress: z.string().optional(),
  language: z.enum(['nb', 'nn']).optional(),
  /** Who fills which role from the start. */
  hr: nick.optional(),
  hrHead: nick.optional(),
  payroll: nick.optional(),
  coordinator: nick.optional(),
  programmeMailbox: nick.optional(),
});

const faultKinds = [
  'later450',
  'later421',
  'refusedRecipient',
  'refusedContent',
  'droppedBeforeData',
  'droppedAfterData',
  'refusedConnection',
  'none',
] as const;

const when = { on: day, at: time.default('10:00') };

export const commandStep = z.strictObject({
  ...when,
  /** A person's nick, `service`, or `system`: the system of the agency that `as` names. */
  who: nick,
  as: nick.optional(),
  case: caseName,
  do: z.looseObject({ type: z.string() }),
  /** `ok`, or the code with which it must be refused. */
  expect: z.string().default('ok'),
});

export const faultStep = z.strictObject({
  ...when,
  fault: z.strictObject({
    /** How the mail server fails; `none` puts it right. */
    smtp: z.enum(faultKinds),
    recipient: nick.optional(),
    times: z.int().min(1).optional(),
  }),
});

/** No worker runs until that day at 12:00; people's commands are taken all the same. */
export const downtimeStep = z.strictObject({ ...when, downtime: day });
/** Ends the case's run in Temporal, as an operator could by mistake. */
export const terminateStep = z.strictObject({ ...when, terminate: caseName });

export const scenarioSchema = z.strictObject({
  name: z.string().min(1),
  about: z.string().optional(),
  start: day,
  end: day,
  people: z.record(nick, person),
  agencies: z.record(nick, agency),
  steps: z.array(z.union([commandStep, faultStep, downtimeStep, terminateStep])),
  /** The status of each case when the play is over. */
  ends: z.record(caseName, z.string()).default({}),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioStep = Scenario['steps'][number];
export type CommandStep = z.infer<typeof commandStep>;

/** A scenario with the line of each step, so that whatever goes wrong later can be found in the file. */
export interface ReadScenario {
  readonly file: string;
  readonly scenario: Scenario;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export interface ScenarioFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Everything that is wrong with a scenario, each with file, line and mend. */
export class ScenarioProblem extends Error {
  readonly faults: readonly ScenarioFault[];
  constructor(faults: readonly ScenarioFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.faults = faults;
  }
}
