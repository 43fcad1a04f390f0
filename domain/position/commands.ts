/** What people and cases may ask of a position (R-POS). Every command has its rule in `decide/`. */
import { z } from 'zod';
import type { CommandSpec } from '../case/definition.ts';
import { agency, command, count, day, id, label, parent, person, sealed, text, url } from '../fields.ts';
import type { Period } from '../words.ts';
import { answerCounts, channels, latePolicies, modes, numberNames, openCounts, outcomes } from './facts.ts';

const hr = ['hr', 'hrHead'] as const;
const hrOrLeader = ['hr', 'hrHead', 'leader'] as const;
const hrOrSystem = ['hr', 'hrHead', 'system'] as const;

const channel = z.strictObject({ channel: z.enum(channels), link: url().optional(), on: day().optional() });
const period: z.ZodType<Period> = z.strictObject({ from: day(), to: day() });
const difference = z.int().min(-100_000).max(100_000);

const registration = {
  agency: agency(),
  title: label(120),
  positionCode: label(20),
  payFrom: count(10_000_000),
  payTo: count(10_000_000),
  unit: label(120),
  leader: person(),
  jobLevel: label(120),
  percentage: z.number(),
  /** In a common round the round's when it is left out. */
  months: z.int().optional(),
  place: label(120),
  qualifications: text(),
  openings: z.int(),
  ordinary: z.boolean(),
  rotation: z.boolean(),
  hasTickBox: z.boolean(),
  mode: z.enum(modes),
  deadline: day().optional(),
};

export const stages = ['preparing', 'advertised', 'verifying', 'selecting'] as const;

export const positionCommands = {
  register: { schema: command('register', { round: parent(), ...registration }), by: hr },
  /** What is running already, also outside any round (R-OPS-1). */
  adopt: {
    schema: command('adopt', {
      round: parent().optional(),
      ...registration,
      targetGroup: z.enum(['disability', 'disabilityOrGap']),
      stage: z.enum(stages),
      link: url().optional(),
      publishedOn: day().optional(),
      advertisement: text(20_000).optional(),
    }),
    by: [...hr, 'coordinator'],
  },
  /** Until it is published anything; afterwards what the applicants' own part does not hang on, and with a reason. */
  changeRegistration: {
    schema: command('changeRegistration', {
      title: label(120).optional(),
      positionCode: label(20).optional(),
      payFrom: count(10_000_000).optional(),
      payTo: count(10_000_000).optional(),
      unit: label(120).optional(),
      jobLevel: label(120).optional(),
      percentage: z.number().optional(),
      months: z.int().optional(),
      place: label(120).optional(),
      qualifications: text().optional(),
      openings: z.int().optional(),
      hasTickBox: z.boolean().optional(),
      mode: z.enum(modes).optional(),
      reason: text(1000).optional(),
    }),
    by: hr,
  },
  confirmJobAnalysis: { schema: command('confirmJobAnalysis', {}), by: hrOrLeader },
  saveAdvertisement: { schema: command('saveAdvertisement', { text: text(20_000) }), by: hrOrLeader },
  publish: {
    schema: command('publish', {
      text: text(20_000),
      link: url(),
      channels: z.array(channel).max(20),
      deadline: day().optional(),
      /** Continuous rounds: put it on the programme's public list as well. */
      announce: z.boolean().optional(),
      shortReason: text(1000).optional(),
      findingsReason: text(1000).optional(),
    }),
    by: hr,
  },
  addChannel: {
    schema: command('addChannel', { channel: z.enum(channels), link: url().optional(), on: day() }),
    by: hr,
  },
  extendDeadline: { schema: command('extendDeadline', { to: day() }), by: hr },
  setLatePolicy: { schema: command('setLatePolicy', { policy: z.enum(latePolicies) }), by: hr },
  changeLeader: { schema: command('changeLeader', { leader: person() }), by: hr },
  /** By count: totals so far, not additions (R-APP-8). What is left out stays as it is. */
  recordCounts: {
    schema: command('recordCounts', {
      numbers: z.partialRecord(z.enum(numberNames), count()),
      /** Why one that only grows becomes lower (R-OPS-2). */
      reason: text(1000).optional(),
    }),
    by: hrOrSystem,
  },
  /** By count: the few who are considered, so that the hiring rules know them. */
  nameCandidate: {
    schema: command('nameCandidate', {
      candidate: id(),
      applicant: person(),
      verified: z.boolean(),
      interviewed: z.boolean(),
      qualified: z.boolean(),
      education: z.boolean(),
    }),
    by: hr,
  },
  /** By count: one who was named is not in the running any more; naming them again puts them back. */
  recordWithdrawal: { schema: command('recordWithdrawal', { candidate: id() }), by: hr },
  rank: {
    schema: command('rank', { applications: z.array(id()).max(50), reason: text(1000).optional() }),
    by: hrOrLeader,
  },
  decide: { schema: command('decide', { body: label(120), on: day(), ranking: z.array(id()).max(50) }), by: hr },
  offer: { schema: command('offer', { application: id() }), by: hr },
  recordDecline: { schema: command('recordDecline', { application: id() }), by: hr },
  recordAcceptance: {
    schema: command('recordAcceptance', {
      application: id(),
      start: day(),
      months: z.int(),
      percentage: z.number(),
      partTimeReason: text(1000).optional(),
      positionCode: label(20),
      paySet: z.boolean(),
      earlierService: z.array(period).max(50).default([]),
      /** Earlier terms in the programme, in any unit of the same parent employer: the frame of 24 months counts there. */
      earlierTerms: z.array(period).max(20).optional(),
      writtenNoticeOn: day().optional(),
    }),
    by: hr,
  },
  recordWrittenNotice: { schema: command('recordWrittenNotice', { application: id(), on: day() }), by: hr },
  /** Nobody (more) is hired from this list. */
  noSuitableCandidate: { schema: command('noSuitableCandidate', { reason: text(1000) }), by: hr },
  stop: { schema: command('stop', { reason: text(1000) }), by: hr },
  recordLists: {
    schema: command('recordLists', { extendedMadeOn: day().optional(), publicList: z.boolean().optional() }),
    by: hr,
  },
  /** Puts a wrong fact right (R-OPS-2). */
  correct: {
    schema: command('correct', {
      reason: text(1000),
      deadline: day().optional(),
      link: url().optional(),
      outcome: z.enum([...outcomes, 'open']).optional(),
      /** The hiring decision was recorded wrongly; nobody has taken the job on the ground of it. */
      decision: z.literal('takenBack').optional(),
    }),
    by: hr,
  },
  noteDateMoved: { schema: command('noteDateMoved', { date: id(), to: day() }), by: ['case'] },
  noteWithdrawn: { schema: command('noteWithdrawn', {}), by: ['case'] },
  /** The agency had not left the round after all. */
  noteWithdrawalUndone: { schema: command('noteWithdrawalUndone', { reason: id() }), by: ['case'] },
  noteCounts: {
    schema: command('noteCounts', {
      application: id(),
      change: z.partialRecord(z.enum(openCounts), difference),
      sealed: sealed(z.partialRecord(z.enum(answerCounts), difference)),
    }),
    by: ['case'],
  },
  noteCandidate: {
    schema: command('noteCandidate', {
      application: id(),
      applicant: id(),
      sealed: sealed(z.strictObject({ verified: z.boolean().nullable() })),
      interviewed: z.boolean(),
      qualified: z.boolean().nullable(),
      education: z.boolean().nullable(),
      withdrawn: z.boolean(),
    }),
    by: ['case'],
  },
  noteHireFellThrough: {
    schema: command('noteHireFellThrough', { employment: id(), application: id() }),
    by: ['case'],
  },
  /** The archive has what is preserved of whoever was hired, the application as well (R-PRV-3). */
  noteArchived: {
    schema: command('noteArchived', { employment: id(), application: id(), on: day() }),
    by: ['case'],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

type Commands = typeof positionCommands;
export type PositionCommand = z.infer<Commands[keyof Commands]['schema']>;
export type CommandOf<T extends PositionCommand['type']> = Extract<PositionCommand, { type: T }>;
