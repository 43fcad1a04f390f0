/** What people, systems and cases may ask of an application (R-APP). */
import { z } from 'zod';
import type { CommandSpec } from '../case/definition.ts';
import { holdReasons } from '../case/erasure.ts';
import { command, day, id, label, parent, person, text } from '../fields.ts';
import { settleReasons, stepKinds, ways } from './facts.ts';

const hr = ['hr', 'hrHead'] as const;
const hrOrLeader = ['hr', 'hrHead', 'leader'] as const;
const hrOrApplicant = ['hr', 'hrHead', 'applicant'] as const;

/** By telephone or letter: how it came, and when (R-OPS-7); only when HR gives the command for the applicant. */
const given = { how: z.enum(ways).optional(), on: day().optional() };
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'noTime' });

export const applicationCommands = {
  /** The same application again updates what the applicant has not confirmed themselves (R-APP-2). */
  receive: {
    schema: command('receive', {
      position: parent(),
      applicant: person(),
      toolId: id().optional(),
      ticked: z.boolean().nullable(),
      receivedOn: day(),
    }),
    by: [...hr, 'system'],
  },
  declare: { schema: command('declare', { textVersion: id(), ...given }), by: hrOrApplicant },
  settle: {
    schema: command('settle', { inTargetGroup: z.boolean(), reason: z.enum(settleReasons) }),
    by: hr,
  },
  withdraw: { schema: command('withdraw', given), by: hrOrApplicant },
  planSelectionStep: {
    schema: command('planSelectionStep', {
      /** Moves a step that is planned already. */
      step: id().optional(),
      kind: z.enum(stepKinds),
      day: day(),
      from: time,
      place: label(200),
    }),
    by: hrOrLeader,
  },
  cancelSelectionStep: { schema: command('cancelSelectionStep', { step: id() }), by: hrOrLeader },
  answerInvitation: {
    schema: command('answerInvitation', { step: id(), coming: z.boolean(), accommodation: text(2000).optional() }),
    by: hrOrApplicant,
  },
  recordInterview: { schema: command('recordInterview', { on: day() }), by: hrOrLeader },
  recordAssessment: {
    schema: command('recordAssessment', { education: z.boolean(), qualified: z.boolean() }),
    by: hr,
  },
  askCertificate: { schema: command('askCertificate', { on: day() }), by: hr },
  seeCertificate: { schema: command('seeCertificate', { on: day() }), by: hr },
  draftFeedback: { schema: command('draftFeedback', { text: text(8000) }), by: hrOrLeader },
  sendFeedback: { schema: command('sendFeedback', { text: text(8000) }), by: hrOrLeader },
  /** The applicant says that they have read the answer (R-POS-9): nothing follows from it, and silence means nothing. */
  acknowledgeFeedback: { schema: command('acknowledgeFeedback', {}), by: ['applicant'] },
  holdRetention: { schema: command('holdRetention', { reason: z.enum(holdReasons) }), by: hr },
  releaseHold: { schema: command('releaseHold', {}), by: hr },
  askErasure: { schema: command('askErasure', given), by: hrOrApplicant },
  /** A no after a yes takes it back, as long as nothing is erased. */
  answerErasure: { schema: command('answerErasure', { granted: z.boolean() }), by: hr },
  /** The archive has the application of whoever was hired (R-PRV-3), alone or with the employment: its term begins. */
  noteArchived: { schema: command('noteArchived', { on: day() }), by: [...hr, 'case'] },
  /** Puts a wrong fact right (R-OPS-2). */
  correct: {
    schema: command('correct', {
      reason: text(1000),
      inTargetGroup: z.boolean().optional(),
      /** Null: there was no interview. */
      interviewedOn: day().nullable().optional(),
      withdrawn: z.literal(false).optional(),
    }),
    by: hr,
  },
  noteOutcome: {
    schema: command('noteOutcome', { outcome: z.enum(['hired', 'notHired', 'stopped', 'open']) }),
    by: ['case'],
  },
  noteHireFellThrough: { schema: command('noteHireFellThrough', {}), by: ['case'] },
  noteDeadlineMoved: {
    schema: command('noteDeadlineMoved', { deadline: day(), declarationDeadline: day() }),
    by: ['case'],
  },
  noteLeader: { schema: command('noteLeader', { leader: id() }), by: ['case'] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

type Commands = typeof applicationCommands;
export type ApplicationCommand = z.infer<Commands[keyof Commands]['schema']>;
export type CommandOf<T extends ApplicationCommand['type']> = Extract<ApplicationCommand, { type: T }>;
