/** What people and cases may ask of a round (R-RND). Every command has its rule in `decide/`. */
import { z } from 'zod';
import type { CommandSpec } from '../case/definition.ts';
import { agency, command, count, day, id, label, text, url } from '../fields.ts';
import { policyOverrides } from '../policy-bounds.ts';
import { answers, audiences, dateNames, messageRoles, models, targetGroups } from './facts.ts';

const coordinator = ['coordinator'] as const;
const coordinatorOrService = ['coordinator', 'service'] as const;
const fromCase = ['case'] as const;

const dates = z.strictObject({
  replyBy: day(),
  publishFrom: day().optional(),
  applicationDeadline: day().optional(),
  recruitmentEnd: day().optional(),
});
const month = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'noSuchMonth' });
const time = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'noSuchTime' });

const gathering = {
  day: day().optional(),
  from: time().optional(),
  to: time().optional(),
  place: label().optional(),
  theme: text().optional(),
  /** Pages to read before or bring along; they replace those that were there. */
  material: z.array(url()).max(10).optional(),
};

export const roundCommands = {
  draft: {
    schema: command('draft', {
      name: label(120),
      model: z.enum(models),
      targetGroup: z.enum(targetGroups),
      coordinatingAgency: agency(),
      /** Left out: 18 in a common round, 24 in a continuous one. */
      termMonths: z.int().optional(),
      dates,
      shortAdvertising: text(1000).optional(),
      policy: policyOverrides.optional(),
    }),
    by: coordinatorOrService,
  },
  changeDraft: {
    schema: command('changeDraft', {
      name: label(120).optional(),
      model: z.enum(models).optional(),
      targetGroup: z.enum(targetGroups).optional(),
      termMonths: z.int().optional(),
      dates: dates.optional(),
      /** Null takes the reason away. */
      shortAdvertising: text(1000).nullable().optional(),
      policy: policyOverrides.optional(),
    }),
    by: coordinator,
  },
  addAgencies: {
    schema: command('addAgencies', {
      agencies: z
        .array(z.strictObject({ agency: agency() }))
        .min(1)
        .max(500),
      /** For those who come late: their own reply date. */
      replyBy: day().optional(),
    }),
    by: coordinatorOrService,
  },
  removeAgency: { schema: command('removeAgency', { agency: agency() }), by: coordinator },
  start: { schema: command('start', {}), by: coordinatorOrService },
  extendReply: { schema: command('extendReply', { agency: agency(), to: day() }), by: coordinator },
  moveDate: {
    schema: command('moveDate', { which: z.enum(dateNames), to: day(), reason: text(1000) }),
    by: coordinator,
  },
  planGathering: {
    schema: command('planGathering', {
      audience: z.array(z.enum(audiences)).min(1).max(audiences.length),
      month: month(),
      ...gathering,
      /** Left out: for employees of a common round it is. */
      mandatory: z.boolean().optional(),
    }),
    by: coordinatorOrService,
  },
  changeGathering: {
    schema: command('changeGathering', { gathering: id(), month: month().optional(), ...gathering }),
    by: coordinator,
  },
  cancelGathering: { schema: command('cancelGathering', { gathering: id(), reason: text(1000) }), by: coordinator },
  /** It took place and attendance is written down. */
  closeGathering: { schema: command('closeGathering', { gathering: id() }), by: coordinator },
  recordRegistration: {
    schema: command('recordRegistration', {
      gathering: id(),
      /** One of the three: an employee, an agency's HR, or a leader or mentor in person. */
      employment: id().optional(),
      agency: id().optional(),
      person: id().optional(),
      coming: z.boolean(),
      /** Who lets the other guests have their name and address. */
      contact: id().optional(),
    }),
    by: ['coordinator', 'case'],
  },
  recordAttendance: {
    schema: command('recordAttendance', { gathering: id(), employment: id(), attended: z.boolean() }),
    by: ['coordinator', 'case'],
  },
  recordGuidance: {
    schema: command('recordGuidance', { employment: id(), step: z.enum(['offered', 'held']), on: day() }),
    by: coordinator,
  },
  setAdvice: { schema: command('setAdvice', { advice: text(20_000) }), by: coordinator },
  /** To many; it waits before it leaves, and may be called back for as long (R-MAIL-4). */
  sendMessage: {
    schema: command('sendMessage', {
      to: z.enum(messageRoles),
      agencies: z.array(agency()).min(1).max(500),
      subjectNb: text(120),
      bodyNb: text(4000),
      subjectNn: text(120),
      bodyNn: text(4000),
    }),
    by: coordinator,
  },
  recallMessage: { schema: command('recallMessage', { message: id() }), by: coordinator },
  close: { schema: command('close', {}), by: coordinator },
  correct: {
    schema: command('correct', {
      reason: text(1000),
      name: label(120).optional(),
      targetGroup: z.enum(targetGroups).optional(),
      termMonths: z.int().optional(),
    }),
    by: coordinator,
  },
  noteAnswer: {
    schema: command('noteAnswer', { participation: id(), agency: id(), answer: z.enum(answers), positions: count() }),
    by: fromCase,
  },
  notePosition: { schema: command('notePosition', { position: id(), agency: id(), openings: count() }), by: fromCase },
  noteOutcome: {
    schema: command('noteOutcome', { position: id(), agency: id(), outcome: id().nullable(), hires: count() }),
    by: fromCase,
  },
  /** A new employment, or new dates of one, or one that goes on after all. */
  noteEmployment: {
    schema: command('noteEmployment', { employment: id(), agency: id(), start: day(), leaving: day() }),
    by: fromCase,
  },
  noteEmploymentEnded: { schema: command('noteEmploymentEnded', { employment: id(), outcome: id() }), by: fromCase },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type RoundCommand = z.infer<(typeof roundCommands)[keyof typeof roundCommands]['schema']>;
export type RoundCommandOf<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;
