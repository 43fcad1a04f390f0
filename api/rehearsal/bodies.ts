/** What a rehearsal tells of its time. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { caseKinds, roles } from '../../domain/words.ts';

/** How far: to where something happens, a day, a week, until nothing more is ahead. */
export const goals = ['next', 'day', 'week', 'end'] as const;
export type Goal = (typeof goals)[number];

/** What people do meanwhile: nothing, or everything on the day it is due (R-RND-6). */
export const conducts = ['nobodyActs', 'everyoneActs'] as const;
export type Conduct = (typeof conducts)[number];

/** `over`: nothing more is ahead, or as far as time is led at once; `failed`: something did not come to rest. */
export const endings = ['moving', 'arrived', 'over', 'stopped', 'failed'] as const;

const at = (description: string) => z.string().meta({ format: 'date-time', description });
const day = (description: string) => z.string().meta({ format: 'date', description });

const mailLine = z
  .strictObject({ id: z.string(), to: z.string(), subject: z.string(), at: at('As the mail says') })
  .meta({ id: 'RehearsalMailLine' });
export type MailLine = z.infer<typeof mailLine>;

const about = { kind: z.enum(caseKinds), case: z.string(), title: z.string().nullable() };
const dutyLine = z
  .strictObject({ ...about, duty: z.string(), owner: z.enum(roles), due: day('When it was due') })
  .meta({ id: 'RehearsalDuty' });
export type DutyLine = z.infer<typeof dutyLine>;

const actLine = z
  .strictObject({ ...about, command: z.string(), on: day('When it was done') })
  .meta({ id: 'RehearsalAct' });
export type ActLine = z.infer<typeof actLine>;

/** The latest of each; how many there were stands beside. */
export const shownOfStep = 100;

const step = z
  .strictObject({
    goal: z.enum(goals),
    conduct: z.enum(conducts),
    from: at('Where it began'),
    to: at('How far it has come'),
    ended: z.enum(endings),
    mailCount: z.int(),
    mails: z.array(mailLine),
    dutyCount: z.int(),
    duties: z.array(dutyLine).meta({ description: 'What came due and still waits' }),
    actCount: z.int(),
    acts: z.array(actLine).meta({ description: 'What those did who act' }),
  })
  .meta({ id: 'RehearsalStep' });
export type Step = z.infer<typeof step>;

export const standing = z
  .strictObject({
    now: at('The time it is in the rehearsal'),
    day: day('The day it is in Oslo'),
    next: at('When time alone does something next').nullable(),
    mailCount: z.int().meta({ description: 'Mails caught so far' }),
    mailbox: z.string().nullable().meta({ description: 'Where all mail lies as it looks' }),
    canBeginAnew: z.boolean().meta({ description: 'Whether the example can be put back to its first day from here' }),
    step: step.nullable().meta({ description: 'The latest move of time; null: none since the start' }),
  })
  .meta({ id: 'Rehearsal' });
/** What GET /v1/rehearsal answers. */
export type StandingBody = z.infer<typeof standing>;

export const move = z.strictObject({ goal: z.enum(goals), conduct: z.enum(conducts).default('nobodyActs') });
export type Move = z.infer<typeof move>;

export const mails = z
  .strictObject({ items: z.array(mailLine), next: z.int().nullable().meta({ description: 'For `after`' }) })
  .meta({ id: 'RehearsalMails' });
/** What GET /v1/rehearsal/mails answers. */
export type MailsBody = z.infer<typeof mails>;

export const mail = z
  .strictObject({ ...mailLine.shape, from: z.string(), text: z.string() })
  .meta({ id: 'RehearsalMail' });
/** What GET /v1/rehearsal/mails/:id answers. */
export type MailBody = z.infer<typeof mail>;
