/** What people and cases may ask of a participation (R-PAR). */
import { z } from 'zod';
import type { CommandSpec } from '../case/definition.ts';
import { agency, command, count, day, id, label, parent, person, text, url } from '../fields.ts';
import { policyOverrides } from '../policy-bounds.ts';
import { audiences, dateNames, models, targetGroups } from '../round/facts.ts';
import { basisItems } from './facts.ts';

const hr = ['hr', 'hrHead'] as const;
const fromCase = ['case'] as const;
const messageTextIds = { subjectNbText: id(), bodyNbText: id(), subjectNnText: id(), bodyNnText: id() };
const time = () => z.string().regex(/^\d{2}:\d{2}$/, { error: 'noSuchTime' });

export const participationCommands = {
  /** From the round. */
  open: {
    schema: command('open', {
      round: parent(),
      agency: agency(),
      name: label(120),
      model: z.enum(models),
      targetGroup: z.enum(targetGroups),
      termMonths: count(36),
      replyBy: day(),
      policy: policyOverrides,
    }),
    by: fromCase,
  },
  /** The points that the basis covers by now, all of them anew. */
  prepareBasis: { schema: command('prepareBasis', { covered: z.array(z.enum(basisItems)) }), by: hr },
  nameDecisionMaker: { schema: command('nameDecisionMaker', { person: person() }), by: hr },
  answer: {
    schema: command('answer', {
      takePart: z.boolean(),
      positions: count(500),
      /** For an answer that HR got otherwise: whose and when. */
      onPaper: z.strictObject({ decidedBy: person(), on: day() }).optional(),
    }),
    by: ['decisionMaker', ...hr],
  },
  withdraw: { schema: command('withdraw', { reason: text(1000) }), by: ['decisionMaker', ...hr] },
  registerForGathering: {
    schema: command('registerForGathering', {
      gathering: id(),
      coming: z.boolean(),
      /** The other guests who share theirs may have the name and address of whoever answers (R-RND-7). */
      shareContact: z.boolean().optional(),
    }),
    by: hr,
  },
  correct: {
    schema: command('correct', {
      reason: text(1000),
      /** Null: there is no answer yet after all. */
      answer: z
        .strictObject({ takePart: z.boolean(), positions: count(500) })
        .nullable()
        .optional(),
      /** The agency had not withdrawn after all (R-PAR-3). */
      withdrawn: z.literal(false).optional(),
    }),
    by: [...hr, 'coordinator'],
  },
  extendReply: { schema: command('extendReply', { to: day() }), by: fromCase },
  noteDateMoved: { schema: command('noteDateMoved', { date: z.enum(dateNames), to: day() }), by: fromCase },
  noteRoundCorrected: {
    schema: command('noteRoundCorrected', {
      name: label(120),
      targetGroup: z.enum(targetGroups),
      termMonths: count(36),
    }),
    by: fromCase,
  },
  noteRemoved: { schema: command('noteRemoved', {}), by: fromCase },
  noteRoundClosed: { schema: command('noteRoundClosed', {}), by: fromCase },
  noteGathering: {
    schema: command('noteGathering', {
      gathering: id(),
      sequence: count(),
      audience: z.array(z.enum(audiences)),
      month: z.string().regex(/^\d{4}-\d{2}$/, { error: 'noSuchMonth' }),
      day: day().nullable(),
      from: time().nullable(),
      to: time().nullable(),
      place: label().nullable(),
      themeText: id().nullable(),
      material: z.array(url()).max(10).default([]),
      mandatory: z.boolean(),
    }),
    by: fromCase,
  },
  noteGatheringCancelled: {
    schema: command('noteGatheringCancelled', { gathering: id(), sequence: count() }),
    by: fromCase,
  },
  /** What the coordinator has written to many (R-MAIL-4); texts by the round's ids. */
  passMessageOn: { schema: command('passMessageOn', { message: id(), ...messageTextIds }), by: fromCase },
  noteGatheringHeld: { schema: command('noteGatheringHeld', { gathering: id() }), by: fromCase },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type ParticipationCommand = z.infer<
  (typeof participationCommands)[keyof typeof participationCommands]['schema']
>;
export type ParticipationCommandOf<T extends ParticipationCommand['type']> = Extract<ParticipationCommand, { type: T }>;
