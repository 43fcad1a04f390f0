/** What people, systems and other cases may ask of an employment (R-EMP). Every command has its rule in `decide/`. */
import { z } from 'zod';
import type { CommandSpec } from '../case/definition.ts';
import { holdReasons } from '../case/erasure.ts';
import { agency, command, count, day, id, label, parent, person, text, url } from '../fields.ts';
import type { Policy } from '../policy.ts';
import type { Period } from '../words.ts';
import { evaluators, guestRoles } from './facts.ts';
import { outcomes } from './term.ts';

const hr = ['hr', 'hrHead'] as const;
const hrOrLeader = ['hr', 'hrHead', 'leader'] as const;
const hrOrMentor = ['hr', 'hrHead', 'mentor'] as const;
const hrOrEmployee = ['hr', 'hrHead', 'employee'] as const;

const period: z.ZodType<Period> = z.strictObject({ from: day(), to: day() });
const percentage = (): z.ZodNumber => z.number();
const time = (): z.ZodString => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'noTime' });
const months = (): z.ZodNumber => z.int().min(1);
// A record, not the settings themselves: the position has them from its round, where they were checked.
export const policy = (): z.ZodType<Partial<Policy>> =>
  z.record(z.string(), z.union([z.number(), z.array(z.number())]));

/** A fact that was recorded by mistake and is undone as a whole (R-OPS-2). */
export const revocable = [
  'contract',
  'accommodation',
  'equipment',
  'agreement',
  'training',
  'probation',
  'absence',
  'notice',
  'decision',
  'ending',
] as const;
export type Revocable = (typeof revocable)[number];

export const ways = ['handed', 'letter', 'email', 'telephone'] as const;

export const employmentCommands = {
  /** A hire (R-EMP-1), told by the position. */
  open: {
    schema: command('open', {
      position: id(),
      application: id(),
      round: id().nullable(),
      agency: id(),
      title: label(),
      employee: id(),
      leader: id(),
      start: day(),
      months: months(),
      percentage: percentage(),
      partTimeReason: id().nullable().optional(),
      positionCode: label(20),
      paySet: z.boolean(),
      model: z.enum(['common', 'continuous']),
      targetGroup: z.enum(['disability', 'disabilityOrGap']),
      policy: policy(),
      earlierService: z.array(period).max(50),
      earlierTerms: z.array(period).max(20).optional(),
    }),
    by: ['case'],
  },
  /** Running before it came here (R-OPS-1). */
  adopt: {
    schema: command('adopt', {
      round: parent().optional(),
      agency: agency(),
      title: label(),
      positionCode: label(20).optional(),
      employee: person(),
      leader: person(),
      mentor: person().optional(),
      buddy: person().optional(),
      start: day(),
      leaving: day(),
      extended: z.boolean().default(false),
      percentage: percentage(),
      partTimeReason: text(1000).optional(),
      earlierService: z.array(period).max(50).default([]),
      /** Earlier terms in the programme, in any unit of the same parent employer: they use up the frame. */
      earlierTerms: z.array(period).max(20).optional(),
      noticeReceivedOn: day().optional(),
    }),
    by: [...hr, 'coordinator', 'system'],
  },
  /** `complete`: ground, duration, hours, notice period and probation are stated (R-EMP-2). */
  signContract: { schema: command('signContract', { on: day(), complete: z.boolean() }), by: hr },
  recordAccommodation: {
    schema: command('recordAccommodation', { talkHeldOn: day(), arranged: text(2000).optional() }),
    by: hrOrLeader,
  },
  recordEquipment: { schema: command('recordEquipment', { on: day() }), by: hrOrLeader },
  appointBuddy: { schema: command('appointBuddy', { person: person(), place: label() }), by: hrOrLeader },
  appointMentor: { schema: command('appointMentor', { person: person() }), by: hr },
  signAgreement: { schema: command('signAgreement', { on: day() }), by: hrOrMentor },
  recordTalk: { schema: command('recordTalk', { talk: id(), on: day(), held: z.boolean() }), by: hrOrLeader },
  addToAgenda: { schema: command('addToAgenda', { talk: id(), item: text(2000) }), by: hrOrEmployee },
  recordMeeting: { schema: command('recordMeeting', { on: day(), held: z.boolean() }), by: hrOrMentor },
  agreeActivity: {
    schema: command('agreeActivity', { item: text(1000), due: day(), owner: z.enum(['mentor', 'employee']) }),
    by: ['mentor', 'employee'],
  },
  completeActivity: {
    schema: command('completeActivity', { activity: count(1000), on: day() }),
    by: ['mentor', 'employee'],
  },
  assessProbation: { schema: command('assessProbation', { on: day() }), by: ['leader'] },
  confirmTraining: { schema: command('confirmTraining', { on: day() }), by: ['leader'] },
  /** A proposal only: the hiring body decides (R-EMP-8). */
  proposeOutcome: {
    schema: command('proposeOutcome', { outcome: z.enum(outcomes), months: months().optional() }),
    by: ['leader'],
  },
  recordDecision: {
    schema: command('recordDecision', {
      outcome: z.enum(outcomes),
      on: day(),
      body: label(120),
      months: months().optional(),
      /** Attested by HR for a permanent post. */
      sameAgency: z.boolean().default(false),
      qualified: z.boolean().default(false),
    }),
    by: hr,
  },
  sendNotice: { schema: command('sendNotice', { on: day() }), by: hr },
  recordNoticeReceived: { schema: command('recordNoticeReceived', { on: day(), how: z.enum(ways) }), by: hr },
  acknowledgeNotice: { schema: command('acknowledgeNotice', {}), by: ['employee'] },
  /** HR records it for an employee who asked otherwise than by the link, with the day (R-OPS-7). */
  askMoreSecure: { schema: command('askMoreSecure', { on: day().optional() }), by: hrOrEmployee },
  answerMoreSecure: { schema: command('answerMoreSecure', { answer: text(), on: day() }), by: hr },
  changeLeader: { schema: command('changeLeader', { person: person() }), by: hr },
  changePercentage: { schema: command('changePercentage', { percentage: percentage(), reason: text(1000) }), by: hr },
  moveStart: { schema: command('moveStart', { to: day() }), by: hr },
  recordAbsence: {
    schema: command('recordAbsence', { from: day(), to: day(), told: z.boolean() }),
    by: hrOrLeader,
  },
  resign: { schema: command('resign', { on: day(), lastDay: day() }), by: hr },
  dismiss: { schema: command('dismiss', { on: day(), lastDay: day() }), by: hr },
  /** Falls through before day one (R-OPS-3). */
  cancel: { schema: command('cancel', { reason: text(1000) }), by: hr },
  recordLeavingTalk: { schema: command('recordLeavingTalk', { on: day() }), by: hrOrLeader },
  issueCertificate: { schema: command('issueCertificate', { on: day() }), by: hr },
  recordAccessReturned: { schema: command('recordAccessReturned', { on: day() }), by: hrOrLeader },
  evaluate: {
    schema: command('evaluate', {
      part: z.enum(evaluators),
      score: z.int().min(1).max(5),
      comment: text(2000).optional(),
    }),
    by: evaluators,
  },
  noteGathering: {
    schema: command('noteGathering', {
      gathering: id(),
      sequence: count(),
      audience: z.array(z.enum(['employees', 'leaders', 'mentors', 'hr'])),
      month: z.string().regex(/^\d{4}-\d{2}$/),
      day: day().nullable(),
      from: time().nullable(),
      to: time().nullable(),
      place: label().nullable(),
      themeText: id().nullable(),
      material: z.array(url()).max(10).default([]),
      mandatory: z.boolean(),
    }),
    by: ['case'],
  },
  noteGatheringCancelled: {
    schema: command('noteGatheringCancelled', { gathering: id(), sequence: count() }),
    by: ['case'],
  },
  /** It has been: whoever was invited has nothing more to remember. */
  noteGatheringHeld: { schema: command('noteGatheringHeld', { gathering: id() }), by: ['case'] },
  /** What the coordinator has written to many (R-MAIL-4); texts by the round's ids. */
  passMessageOn: {
    schema: command('passMessageOn', {
      message: id(),
      to: z.enum(['leader', 'mentor']),
      subjectNbText: id(),
      bodyNbText: id(),
      subjectNnText: id(),
      bodyNnText: id(),
    }),
    by: ['case'],
  },
  registerForGathering: {
    schema: command('registerForGathering', {
      gathering: id(),
      coming: z.boolean(),
      /** For whom, where HR writes down what somebody else has said; else the person's own role. */
      guest: z.enum(guestRoles).optional(),
      /** Leaders and mentors: the other guests who share theirs may have name and address (R-RND-7). */
      shareContact: z.boolean().optional(),
    }),
    by: [...hrOrEmployee, 'leader', 'mentor'],
  },
  recordAttendance: {
    schema: command('recordAttendance', { gathering: id(), present: z.boolean() }),
    by: [...hr, 'coordinator', 'case'],
  },
  /** Puts wrong facts right; what is left out stays (R-OPS-2). `months` is the first term's length. */
  correct: {
    schema: command('correct', {
      reason: text(1000),
      start: day().optional(),
      months: months().optional(),
      leader: person().optional(),
      percentage: percentage().optional(),
      noticeReceivedOn: day().optional(),
    }),
    by: hr,
  },
  takeBack: { schema: command('takeBack', { fact: z.enum(revocable), reason: text(1000) }), by: hr },
  /** The archive has what is preserved of it (R-PRV-3): the term to its erasure begins. */
  noteArchived: { schema: command('noteArchived', { on: day() }), by: hr },
  holdRetention: { schema: command('holdRetention', { reason: z.enum(holdReasons) }), by: hr },
  releaseHold: { schema: command('releaseHold', {}), by: hr },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandType = keyof typeof employmentCommands;
export type CommandOf<T extends CommandType> = z.infer<(typeof employmentCommands)[T]['schema']>;
export type EmploymentCommand = { [T in CommandType]: CommandOf<T> }[CommandType];
